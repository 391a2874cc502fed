/**
 * Measures of a whole graph, from graphology's own packages: PageRank for standing, Louvain for communities.
 * Computed when first asked for.
 *
 * @module viz/app/model/measures
 */
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { Model } from './model.js';

/** Both packages export their function as the module itself, which their types do not tell Node's resolution. */
type Measure<O> = (graph: UndirectedGraph, options: O) => Readonly<Record<string, number>>;
const louvain = louvainModule as unknown as Measure<{ getEdgeWeight: string; rng: () => number }>;
const pagerank = pagerankModule as unknown as Measure<{ getEdgeWeight: string }>;

/** The model as a graph without directions; parallel edges become a weight. */
function graphOf(model: Model): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of model.nodes) graph.addNode(node.index);
  for (const { from, to } of model.edges) {
    if (from === to) continue;
    graph.updateEdge(from, to, (a) => ({ weight: ((a.weight as number | undefined) ?? 0) + 1 }));
  }
  return graph;
}

/** Standing of each node; the mean is 1. */
export function standing(model: Model): Float64Array {
  const ranks = model.nodes.length ? pagerank(graphOf(model), { getEdgeWeight: 'weight' }) : {};
  return Float64Array.from(model.nodes, (n) => ranks[n.index]! * model.nodes.length);
}

/** Community of each node, the largest first as 0, 1, …; -1 where a node stands alone. */
export function communities(model: Model): Int32Array {
  const found = model.edges.length ? louvain(graphOf(model), { getEdgeWeight: 'weight', rng: seeded() }) : {};
  const members = new Map<number, number[]>();
  for (const node of model.nodes) {
    const community = found[node.index];
    if (community === undefined || model.degree[node.index] === 0) continue;
    members.set(community, [...(members.get(community) ?? []), node.index]);
  }
  const out = new Int32Array(model.nodes.length).fill(-1);
  [...members.values()]
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .forEach((list, place) => {
      for (const node of list) out[node] = place;
    });
  return out;
}

/** The same numbers each time, so that communities are the same each time. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
