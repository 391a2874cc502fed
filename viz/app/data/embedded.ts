/**
 * Data out of the page itself: graph and articles lie in it as JSON, and nothing is ever fetched.
 *
 * @module viz/app/data/embedded
 */

import type { Bundle } from '../../wire/bundle.js';
import {
  cite,
  type GraphIndex,
  indexGraph,
  marksOf,
  nodeOfEntry,
  partOf,
  type Reference,
  referencesOfEdge,
  referencesOfNode,
} from '../../wire/citations.js';
import { compact } from '../../wire/compact.js';
import { type DataSource, SourceError } from './source.js';

const STRETCH = 20;

export function embeddedSource(bundle: Bundle): DataSource {
  const { graph, revision } = bundle;
  const positions = bundle.positions ? new Map(bundle.positions.map(([id, x, y]) => [id, [x, y] as const])) : null;
  const articles = new Map(bundle.articles.map((a) => [a.id, a]));
  let indexed: GraphIndex | undefined;
  const index = (): GraphIndex => (indexed ??= indexGraph(graph));
  const some = (references: readonly Reference[], offset: number) => ({
    citations: cite(references.slice(offset, offset + STRETCH), articles),
    total: references.length,
  });
  const never = async (): Promise<never> => {
    throw new SourceError('no-server', 'This page works without a server.');
  };
  return {
    live: false,
    settings: { token: '', readOnly: true, location: bundle.location },
    graph: async () => compact(graph, revision, positions),
    sketch: async () => null,
    async node(id, offset = 0) {
      const node = index().nodes.get(id) ?? missing(id);
      return { node, ...some(referencesOfNode(index(), id), offset) };
    },
    async edge(id, offset = 0) {
      const edge = index().edges.get(id) ?? missing(id);
      return { edge, ...some(referencesOfEdge(index(), edge), offset) };
    },
    async article(id) {
      return { article: articles.get(id) ?? missing(id), marks: marksOf(index(), id) };
    },
    part: async (nodes, edges) => partOf(index(), nodes, edges),
    queries: async () => [],
    query: never,
    named: never,
    why: async (id) => ({ ...(bundle.whys[id] ?? { members: [], ties: [] }), decisions: [] }),
    resolve: async (id) => nodeOfEntry(index(), id) ?? null,
    decide: never,
    undo: never,
    keepPositions: async () => undefined,
  };
}

function missing(id: string): never {
  throw new SourceError('not-found', id);
}
