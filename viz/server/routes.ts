/**
 * The JSON API as data: each route with its method, its checked parameters and what it answers.
 *
 * @module viz/server/routes
 */
import { z } from 'zod';
import { namedQueries } from '../../cypher/queries.js';
import { DiplographError } from '../../graph/errors.js';
import type { Graph } from '../../graph/model.js';
import type { Cell } from '../../graph/store.js';
import type { ArticleDetails, EdgeDetails, NamedQuery, NodeDetails, QueryAnswer, Why } from '../wire/api.js';
import { cite, marksOf, nodeOfEntry, partOf, type Reference, referencesOfEdge, referencesOfNode } from '../wire/citations.js';
import type { DecisionDesk } from './decisions.js';
import { articlesOf, type Held } from './held.js';
import type { ServeOptions } from './options.js';
import { type Positions, writePositions } from './positions.js';

/** What a route works with. */
export interface Desk {
  readonly options: ServeOptions;
  readonly decisions: DecisionDesk;
  held(): Promise<Held>;
  /** Reads the store anew. */
  renew(): Promise<Held>;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Writes are turned off by `readOnly`. */
  readonly writes: boolean;
  answer(desk: Desk, params: unknown): Promise<unknown>;
}

/** JSON that is ready to be sent. */
export class Ready {
  constructor(readonly json: Buffer) {}
}

function route<S extends z.ZodType>(
  method: Route['method'],
  path: string,
  params: S,
  answer: (desk: Desk, params: z.infer<S>) => Promise<unknown>,
  writes = false,
): Route {
  return { method, path, writes, answer: (desk, given) => answer(desk, params.parse(given)) };
}

const id = z.string().min(1).max(2000);
const stretch = { id, offset: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(100).default(20) };
const cell: z.ZodType<Cell> = z.union([z.null(), z.boolean(), z.number(), z.string().max(10_000), z.array(z.lazy(() => cell)).max(1000)]);
const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), entry: id, other: id }),
  z.object({ kind: z.literal('different'), entry: id, other: id }),
  z.object({ kind: z.literal('name'), entry: id, name: z.string().trim().min(1).max(300) }),
]);

export const ROUTES: readonly Route[] = [
  route('GET', '/api/graph', z.object({}), async (desk) => new Ready((await desk.held()).json)),

  /** What the first picture needs; `null` while the graph has no places. */
  route('GET', '/api/sketch', z.object({}), async (desk) => new Ready((await desk.held()).sketch)),

  route('GET', '/api/node', z.object(stretch), async (desk, { id, offset, limit }): Promise<NodeDetails> => {
    const { index } = await desk.held();
    const node = index.nodes.get(id) ?? missing('node', id);
    const references = referencesOfNode(index, id);
    return { node, total: references.length, citations: await citations(desk, references.slice(offset, offset + limit)) };
  }),

  route('GET', '/api/edge', z.object(stretch), async (desk, { id, offset, limit }): Promise<EdgeDetails> => {
    const { index } = await desk.held();
    const edge = index.edges.get(id) ?? missing('edge', id);
    const references = referencesOfEdge(index, edge);
    return { edge, total: references.length, citations: await citations(desk, references.slice(offset, offset + limit)) };
  }),

  route('GET', '/api/article', z.object({ id }), async (desk, { id }): Promise<ArticleDetails> => {
    const { index } = await desk.held();
    const article = (await articlesOf(desk.options.store, [id])).get(id) ?? missing('article', id);
    return { article, marks: marksOf(index, id) };
  }),

  route(
    'POST',
    '/api/part',
    z.object({ nodes: z.array(id).max(500_000), edges: z.array(id).max(1_000_000) }),
    async (desk, { nodes, edges }): Promise<Graph> => {
      return partOf((await desk.held()).index, nodes, edges);
    },
  ),

  route('GET', '/api/queries', z.object({}), async (): Promise<readonly NamedQuery[]> => namedQueries()),

  route(
    'POST',
    '/api/query',
    z.object({ cypher: z.string().min(1).max(20_000), params: z.record(z.string(), cell).default({}) }),
    ({ options }, { cypher, params }): Promise<QueryAnswer> => options.store.query(cypher, params, limits(options)),
  ),

  route(
    'POST',
    '/api/named',
    z.object({ name: id, params: z.record(z.string(), cell).default({}) }),
    ({ options }, { name, params }): Promise<QueryAnswer> => options.store.named(name, params, limits(options)),
  ),

  route('GET', '/api/why', z.object({ id }), async (desk, { id }): Promise<Why> => desk.decisions.why((await desk.held()).index, id)),

  /** The node that an entry belongs to now. */
  route('GET', '/api/resolve', z.object({ id }), async (desk, { id }) => {
    const { index } = await desk.held();
    return { node: index.nodes.has(id) ? id : (nodeOfEntry(index, id) ?? null) };
  }),

  route(
    'POST',
    '/api/decide',
    decision,
    async (desk, given) => {
      const entry = await desk.decisions.decide((await desk.held()).index, given);
      const { index, revision } = await desk.renew();
      return { revision, node: nodeOfEntry(index, entry) ?? null };
    },
    true,
  ),

  route(
    'POST',
    '/api/undo',
    z.object({ id }),
    async (desk, given) => {
      await desk.decisions.undo(given.id);
      return { revision: (await desk.renew()).revision };
    },
    true,
  ),

  route(
    'POST',
    '/api/positions',
    z.object({ revision: z.string(), positions: z.array(z.number().finite()).max(400_000) }),
    async (desk, { revision, positions }) => {
      const held = await desk.held();
      const things = held.index.graph.nodes.filter((n) => n.kind !== 'Article');
      if (held.revision !== revision || positions.length !== things.length * 2) return { kept: false };
      const kept: Positions = new Map(things.map((n, i) => [n.id, [positions[2 * i]!, positions[2 * i + 1]!]]));
      try {
        await writePositions(desk.options.store, kept);
      } catch (error) {
        if (error instanceof DiplographError && error.code === 'store-read-only') return { kept: false };
        throw error;
      }
      await desk.renew();
      return { kept: true };
    },
    true,
  ),
];

const limits = (options: ServeOptions) => ({ timeoutMs: options.queryTimeoutMs ?? 10_000, maxRows: options.queryMaxRows ?? 1000 });

async function citations(desk: Desk, references: readonly Reference[]) {
  return cite(references, await articlesOf(desk.options.store, [...new Set(references.map((r) => r.articleId))]));
}

function missing(what: string, id: string): never {
  throw new DiplographError('not-found', `There is no ${what} ${JSON.stringify(id)} in this store.`);
}
