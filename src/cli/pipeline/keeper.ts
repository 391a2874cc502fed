/**
 * Keeper: what a store holds, kept up while articles come and go. Each change is one transaction
 * that writes only what differs.
 *
 * @module src/cli/pipeline/keeper
 */
import { join } from 'node:path';
import type { Decision } from '../../../graph/decision.js';
import { diffGraphs, isEmptyChange } from '../../../graph/diff.js';
import { DiplographError } from '../../../graph/errors.js';
import { Knowledge } from '../../../graph/knowledge.js';
import type { Change, Source, Store } from '../../../graph/store.js';
import { graphFingerprint } from './fingerprint.js';
import { deflated } from './packing.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';
import { inTurns } from './turns.js';

/** How often a change is worked out when others write at the same time. */
const TRIES = 5;
/** Name of the note that says by which rules the graph in the store was made. */
const MADE_BY = 'graph-made-by';
/** In the store's folder. */
export const SNAPSHOT = 'knowledge.snapshot';
/** Articles that are sooner read again than kept, in all or since the snapshot was made. */
const FEW = 500;

/** What is known, and how it stands with the snapshot of it. */
interface Known {
  readonly knowledge: Knowledge;
  /** Hash of each article that is in, by id. */
  readonly hashes: Map<string, string>;
  /** Articles that are not in the snapshot as they are in the store. */
  ahead: number;
}

/** The knowledge behind a store's graph, in step with what is written; see above. */
export class Keeper {
  private constructor(
    private readonly store: Store,
    private known: Known,
    private revision: number,
  ) {}

  /** Reads what the store holds. A graph that other rules made is brought up to these first. */
  static async of(store: Store): Promise<Keeper> {
    const revision = await store.revision();
    const made = graphFingerprint();
    const current = (await store.note(MADE_BY)) === made;
    const known = (current && (await caughtUp(store, made))) || (await learnt(store, current));
    const keeper = new Keeper(store, known, revision);
    if (!current) await keeper.bringUp(made);
    known.knowledge.pack(deflated);
    return keeper;
  }

  /**
   * Keeps what is known for the next opening; to be called after the last change.
   * @param few articles are not worth it
   */
  keep(few = FEW): void {
    const { folder } = this.store;
    const { knowledge, hashes, ahead } = this.known;
    if (folder === null || ahead < few) return;
    try {
      writeSnapshot(join(folder, SNAPSHOT), { rules: graphFingerprint(), hashes }, knowledge.save());
      this.known.ahead = 0;
    } catch {
      // No room for it, say: the store holds everything, and the next opening takes longer.
    }
  }

  /**
   * Afterwards these sources are in and those articles are out, with the graph that follows, or
   * nothing has changed. Where somebody else has written meanwhile, it is worked out anew.
   */
  async change(put: readonly Source[], drop: readonly string[] = []): Promise<void> {
    await this.write(async () => ({ put, drop, ...(await inTurns(this.known.knowledge.updating({ put, drop }))) }));
    for (const id of drop) this.known.hashes.delete(id);
    for (const { article, hash } of put) this.known.hashes.set(article.id, hash);
    this.known.ahead += put.length + drop.length;
  }

  /** Takes decisions, and takes others back, likewise. */
  async rule(decide: readonly Decision[], undo: readonly string[] = []): Promise<void> {
    const old = new Set([...undo, ...decide.map((d) => d.id)]);
    await this.write(async () => {
      const decisions = [...(await this.store.decisions()).filter((d) => !old.has(d.id)), ...decide];
      return { put: [], drop: [], ...this.known.knowledge.update({ decisions }), decide, undo };
    });
    this.keep();
  }

  private async write(work: () => Promise<Change>): Promise<void> {
    for (let tries = TRIES; ; tries--) {
      try {
        await this.store.apply({ ...(await work()), base: this.revision });
        this.revision = await this.store.revision();
        return;
      } catch (error) {
        if (!(error instanceof DiplographError && error.code === 'store-changed') || tries <= 1) throw error;
        const { known, revision } = await Keeper.of(this.store);
        Object.assign(this, { known, revision });
      }
    }
  }

  /** @param made by which rules the graph is made now */
  private async bringUp(made: string): Promise<void> {
    const change = diffGraphs(await this.store.graph(), this.known.knowledge.graph());
    if (!isEmptyChange(change)) await this.store.apply({ put: [], drop: [], ...change, base: this.revision });
    await this.store.setNote(MADE_BY, made);
    this.revision = await this.store.revision();
  }
}

/** Reads everything that the store holds. */
async function learnt(store: Store, packed: boolean): Promise<Known> {
  const knowledge = new Knowledge();
  if (packed) knowledge.pack(deflated);
  knowledge.update({ decisions: await store.decisions() });
  const hashes = new Map<string, string>();
  for await (const source of store.sources()) {
    knowledge.learn(source);
    hashes.set(source.article.id, source.hash);
  }
  knowledge.learned();
  return { knowledge, hashes, ahead: hashes.size };
}

/** Takes the snapshot over, with what has happened in the store since; undefined when there is none that can be used. */
async function caughtUp(store: Store, made: string): Promise<Known | undefined> {
  if (store.folder === null) return undefined;
  const loaded = readSnapshot(join(store.folder, SNAPSHOT), made, (header, take) => ({
    header,
    knowledge: Knowledge.load(take, deflated),
  }));
  if (!loaded) return undefined;
  const { knowledge, header } = loaded;
  const hashes = await store.hashes();
  const fresh = [...hashes.keys()].filter((id) => header.hashes.get(id) !== hashes.get(id));
  const drop = [...header.hashes.keys()].filter((id) => !hashes.has(id));
  const put: Source[] = [];
  for await (const source of store.sources(fresh)) put.push(source);
  knowledge.update({ put, drop, decisions: await store.decisions() });
  return { knowledge, hashes, ahead: put.length + drop.length };
}
