/**
 * Diff: what a store must write so that one graph becomes another.
 *
 * @module graph/diff
 */
import type { Graph } from './model.js';
import type { Change } from './store.js';

export type GraphChange = Pick<Change, 'nodes' | 'edges' | 'goneNodes' | 'goneEdges'>;

/** Nodes and edges of `after` that are new or differ, and those of `before` that are gone. */
export function diffGraphs(before: Graph, after: Graph): GraphChange {
  const nodes = diff(before.nodes, after.nodes);
  const edges = diff(before.edges, after.edges);
  return {
    nodes: nodes.put,
    edges: edges.put,
    goneNodes: nodes.gone.map(({ kind, id }) => ({ kind, id })),
    goneEdges: edges.gone.map(({ kind, id, from, to }) => ({ kind, id, from, to })),
  };
}

/** True when a change writes nothing. */
export function isEmptyChange(c: GraphChange): boolean {
  return !c.nodes.length && !c.edges.length && !c.goneNodes.length && !c.goneEdges.length;
}

/** The graph after a change. */
export function patchGraph(graph: Graph, c: GraphChange): Graph {
  return { nodes: patch(graph.nodes, c.nodes, c.goneNodes), edges: patch(graph.edges, c.edges, c.goneEdges) };
}

interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly props: object;
}

function diff<T extends Thing>(before: readonly T[], after: readonly T[]): { put: T[]; gone: T[] } {
  const old = new Map(before.map((t) => [t.id, t]));
  const put: T[] = [];
  for (const t of after) {
    const was = old.get(t.id);
    if (!was || JSON.stringify(was) !== JSON.stringify(t)) put.push(t);
    if (was?.kind === t.kind) old.delete(t.id);
  }
  return { put, gone: [...old.values()] };
}

function patch<T extends Thing>(all: readonly T[], put: readonly T[], gone: readonly { id: string }[]): T[] {
  const now = new Map(all.map((t) => [t.id, t]));
  for (const { id } of gone) now.delete(id);
  for (const t of put) now.set(t.id, t);
  return [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
