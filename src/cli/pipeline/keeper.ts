/**
 * Keeper: what a store holds, kept up while articles come and go. Each change is one transaction
 * that writes only what differs.
 *
 * @module src/cli/pipeline/keeper
 */
import type { Decision } from '../../../graph/decision.js';
import { diffGraphs, isEmptyChange } from '../../../graph/diff.js';
import { DiplographError } from '../../../graph/errors.js';
import { Knowledge } from '../../../graph/knowledge.js';
import type { Change, Source, Store } from '../../../graph/store.js';
import { graphFingerprint } from './fingerprint.js';
import { deflated } from './packing.js';

/** How often a change is worked out when others write at the same time. */
const TRIES = 5;
/** Name of the note that says by which rules the graph in the store was made. */
const MADE_BY = 'graph-made-by';

/** The knowledge behind a store's graph, in step with what is written; see above. */
export class Keeper {
  private constructor(
    private readonly store: Store,
    private knowledge: Knowledge,
    private revision: number,
  ) {}

  /** Reads what the store holds. A graph that other rules made is brought up to these first. */
  static async of(store: Store): Promise<Keeper> {
    const revision = await store.revision();
    const knowledge = new Knowledge();
    const made = graphFingerprint();
    const current = (await store.note(MADE_BY)) === made;
    if (current) knowledge.pack(deflated);
    knowledge.update({ decisions: await store.decisions() });
    for await (const source of store.sources()) knowledge.learn(source);
    knowledge.learned();
    const keeper = new Keeper(store, knowledge, revision);
    if (!current) await keeper.bringUp(made);
    knowledge.pack(deflated);
    return keeper;
  }

  /**
   * Afterwards these sources are in and those articles are out, with the graph that follows, or
   * nothing has changed. Where somebody else has written meanwhile, it is worked out anew.
   */
  async change(put: readonly Source[], drop: readonly string[] = []): Promise<void> {
    await this.write(() => ({ put, drop, ...this.knowledge.update({ put, drop }) }));
  }

  /** Takes decisions, and takes others back, likewise. */
  async rule(decide: readonly Decision[], undo: readonly string[] = []): Promise<void> {
    const old = new Set([...undo, ...decide.map((d) => d.id)]);
    await this.write(async () => {
      const decisions = [...(await this.store.decisions()).filter((d) => !old.has(d.id)), ...decide];
      return { put: [], drop: [], ...this.knowledge.update({ decisions }), decide, undo };
    });
  }

  private async write(work: () => Change | Promise<Change>): Promise<void> {
    for (let tries = TRIES; ; tries--) {
      try {
        await this.store.apply({ ...(await work()), base: this.revision });
        this.revision = await this.store.revision();
        return;
      } catch (error) {
        if (!(error instanceof DiplographError && error.code === 'store-changed') || tries <= 1) throw error;
        const { knowledge, revision } = await Keeper.of(this.store);
        Object.assign(this, { knowledge, revision });
      }
    }
  }

  /** @param made by which rules the graph is made now */
  private async bringUp(made: string): Promise<void> {
    const change = diffGraphs(await this.store.graph(), this.knowledge.graph());
    if (!isEmptyChange(change)) await this.store.apply({ put: [], drop: [], ...change, base: this.revision });
    await this.store.setNote(MADE_BY, made);
    this.revision = await this.store.revision();
  }
}
