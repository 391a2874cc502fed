/**
 * CypherStore: the store over any engine. All that both databases do alike is here.
 *
 * @module cypher/cypher-store
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '../graph/decision.js';
import { DiplographError } from '../graph/errors.js';
import { type Graph, type GraphEdge, type GraphNode, NODE_KINDS, type NodeKindId, type Value } from '../graph/model.js';
import { foldWords } from '../graph/names/fold.js';
import { by, byText, sorted } from '../graph/order.js';
import type { Change, QueryOptions, Rows, Source, Spelling, Store } from '../graph/store.js';
import { writeChange } from './apply.js';
import { batches } from './batches.js';
import { edgeSorts } from './ends.js';
import type { Engine, Params, Row, Writing } from './engine.js';
import { checkQuery } from './guard.js';
import { putNodes, removeNodes } from './nodes.js';
import { findQuery, readParameters } from './queries.js';
import { sourceOf, textless } from './sources.js';
import { schemaStatements, statement } from './statements.js';
import { checkVersion, STORE_VERSION } from './version.js';

const LIMITS: Required<QueryOptions> = { timeoutMs: 30_000, maxRows: 10_000 };
/** Articles held in memory at once while all sources are read. */
const PAGE = 500;

/** A store over an engine: what every store can do, in statements of which an engine knows nothing. */
export class CypherStore implements Store {
  readonly location: string;
  readonly folder: string | null;
  /** Writes wait for each other here. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly engine: Engine) {
    this.location = engine.location;
    this.folder = engine.folder;
  }

  /**
   * Takes an open engine over; a store that is new gets its schema.
   * @throws {DiplographError} code `store-newer`
   */
  static async over(engine: Engine): Promise<CypherStore> {
    const store = new CypherStore(engine);
    try {
      const record = await store.#record();
      if (record) checkVersion(record.version, engine.location);
      else if (!engine.readOnly) await engine.define(schemaStatements());
    } catch (error) {
      await engine.close();
      throw error;
    }
    return store;
  }

  async revision(): Promise<number> {
    return Number((await this.#record())?.revision ?? 0);
  }

  async hashes(): Promise<Map<string, string>> {
    const rows = await this.engine.read(statement('read/hashes'));
    return new Map(rows.map((r) => [r.id as string, r.hash as string]));
  }

  async *sources(ids?: readonly string[]): AsyncGenerator<Source> {
    const wanted = sorted(ids ?? (await this.hashes()).keys());
    for (let i = 0; i < wanted.length; i += PAGE) {
      const rows = await this.engine.read(statement('read/sources'), { ids: wanted.slice(i, i + PAGE) });
      const shared = textless(rows);
      const texts = shared.length ? await this.engine.read(statement('read/texts'), { ids: shared }) : [];
      const textOf = new Map(texts.map((r) => [r.id, r.text as string]));
      yield* rows.flatMap((row) => sourceOf(row, textOf) ?? []).sort(by((s) => s.article.id));
    }
  }

  async decisions(): Promise<Decision[]> {
    const rows = await this.engine.read(statement('read/decisions'));
    const decisions = rows.map((r) => JSON.parse(r.json as string) as Decision);
    return decisions.sort((a, b) => byText(a.at, b.at) || byText(a.id, b.id));
  }

  apply(change: Change): Promise<void> {
    return this.#write((writing) => writeChange(writing, change), change.base);
  }

  async graph(): Promise<Graph> {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const parts = [
      ...NODE_KINDS.map(({ id: kind }) => ({
        text: statement('read/nodes', { NODE: kind }),
        take: (row: Row) => nodes.push(nodeOf(kind)(row)),
      })),
      ...edgeSorts().map((sort) => ({ text: statement('read/edges', sort), take: (row: Row) => edges.push(edgeOf(sort.EDGE)(row)) })),
    ];
    let ahead = this.engine.read(parts[0]!.text);
    for (const [i, { take }] of parts.entries()) {
      const rows = await ahead;
      const next = parts[i + 1];
      if (next) ahead = this.engine.read(next.text);
      rows.filter(isOurs).forEach(take);
    }
    return { nodes: nodes.sort(by((n) => n.id)), edges: edges.sort(by((e) => e.id)) };
  }

  async nodes(ids: readonly string[]): Promise<GraphNode[]> {
    const nodes: GraphNode[] = [];
    for (const batch of batches(sorted(ids)))
      for (const { id: kind } of NODE_KINDS)
        nodes.push(...(await this.engine.read(statement('read/nodes-by-id', { NODE: kind }), { ids: batch })).map(nodeOf(kind)));
    return nodes.sort(by((n) => n.id));
  }

  async find(name: string): Promise<string[]> {
    const rows = await this.engine.read(statement('read/find-names'), { key: foldWords(name) });
    return sorted(rows.map((r) => r.node as string));
  }

  async spellings(): Promise<Spelling[]> {
    const rows = await this.engine.read(statement('read/spellings'));
    return rows.map((r) => ({ key: r.key as string, node: r.node as string }));
  }

  async edgesOf(ids: readonly string[]): Promise<GraphEdge[]> {
    const edges = new Map<string, GraphEdge>();
    for (const batch of batches(sorted(ids)))
      for (const sort of edgeSorts())
        for (const end of ['from', 'to'])
          for (const row of (await this.engine.read(statement(`read/edges-${end}`, sort), { ids: batch })).filter(isOurs)) {
            const edge = edgeOf(sort.EDGE)(row);
            edges.set(edge.id, edge);
          }
    return [...edges.values()].sort(by((e) => e.id));
  }

  async note(name: string): Promise<string | null> {
    const [row] = await this.engine.read(statement('read/note'), { id: name });
    return (row?.text as string | undefined) ?? null;
  }

  async notes(): Promise<Map<string, string>> {
    const rows = await this.engine.read(statement('read/notes'));
    return new Map(rows.map((r) => [r.name as string, r.text as string]));
  }

  setNote(name: string, text: string | null): Promise<void> {
    return this.#write((writing) =>
      text === null
        ? removeNodes(writing, 'DiplographNote', [name])
        : putNodes(writing, 'DiplographNote', [{ id: name, props: { id: name, text } }]),
    );
  }

  async named(name: string, params: Params = {}, options: QueryOptions = {}): Promise<Rows> {
    const query = findQuery(name);
    return this.engine.ask(query.cypher, readParameters(query, params), { ...LIMITS, ...options });
  }

  async query(cypher: string, params: Params = {}, options: QueryOptions = {}): Promise<Rows> {
    checkQuery(cypher);
    return this.engine.query(cypher, params, { ...LIMITS, ...options });
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.engine.close();
  }

  /** One write transaction after the other, each counted. */
  #write(work: (writing: Writing) => Promise<void>, base?: number): Promise<void> {
    const mine = this.#last.catch(() => undefined).then(() => this.#change(work, base));
    this.#last = mine;
    return mine;
  }

  async #change(work: (writing: Writing) => Promise<void>, base?: number): Promise<void> {
    if (this.engine.readOnly) throw new DiplographError('store-read-only', `The store ${this.location} was opened for reading only.`);
    const change = randomUUID();
    await this.engine.write(async (writing) => {
      const [record] = await writing.run(statement('write/begin-change'), { version: STORE_VERSION });
      checkVersion(record!.version, this.location);
      if (record!.change === change) return;
      if (base !== undefined && record!.revision !== base) throw changed(this.location);
      await work(writing);
      await writing.send(statement('write/end-change'), { change });
    });
  }

  async #record(): Promise<Row | undefined> {
    return (await this.engine.read(statement('read/store')))[0];
  }
}

function changed(location: string): DiplographError {
  return new DiplographError('store-changed', `Somebody else has written to the store ${location} in the meantime; run the command again.`);
}

/** What we write has an id, and so have the ends of our edges; what others put into a server under our labels is passed over. */
function isOurs({ props, from = '', to = '' }: Row): boolean {
  return [(props as { id?: unknown }).id, from, to].every((id) => typeof id === 'string');
}

function nodeOf(kind: NodeKindId): (row: Row) => GraphNode {
  return (row) => {
    const { id, props } = split(row);
    return { kind, id, props };
  };
}

function edgeOf(kind: string): (row: Row) => GraphEdge {
  return (row) => {
    const { id, props } = split(row);
    return { kind: kind as GraphEdge['kind'], id, from: row.from as string, to: row.to as string, props };
  };
}

/** The id of a node or edge, and its other properties in the order of their names. */
function split(row: Row): { id: string; props: GraphNode['props'] } {
  const all = row.props as GraphNode['props'] & { id: string };
  const props: Record<string, Value> = {};
  for (const key of Object.keys(all).sort()) if (key !== 'id') props[key] = all[key]!;
  return { id: all.id, props };
}
