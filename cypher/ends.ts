/**
 * Ends: which kinds of nodes an edge joins, and from which end it is cheaper found. An edge names
 * its ends by id only; their kinds come from the nodes of the same change, else every pair of
 * kinds that the registry allows is tried.
 *
 * @module cypher/ends
 */
import { DiplographError } from '../graph/errors.js';
import { EDGE_KINDS, edgeKind, type GraphEdge, type GraphNode, nodeKind } from '../graph/model.js';

export type EdgeRef = Pick<GraphEdge, 'kind' | 'id' | 'from' | 'to'>;

/** Edges of one kind between two kinds of nodes. */
export interface EdgeGroup<E extends EdgeRef> {
  readonly EDGE: string;
  readonly FROM: string;
  readonly TO: string;
  readonly edges: E[];
}

/** Whether edges between these kinds are found from the node they leave (`out`) or the one they arrive at (`in`): never from a lasting thing, where thousands may meet, if it can be helped. */
export function side(from: string, to: string): 'out' | 'in' {
  return nodeKind.get(from)?.lasting && !nodeKind.get(to)?.lasting ? 'in' : 'out';
}

/** Every kind of edge with every pair of kinds that it may join. */
export function edgeSorts(): { EDGE: string; FROM: string; TO: string }[] {
  return EDGE_KINDS.flatMap(({ id, from, to }) => from.flatMap((FROM) => to.map((TO) => ({ EDGE: id, FROM, TO }))));
}

/**
 * Groups edges by kind and kinds of ends. An edge with an end of unknown kind stands in several groups.
 * @throws {DiplographError} code `edge-without-ends` when the registry knows no such edge
 */
export function groupEdges<E extends EdgeRef>(edges: readonly E[], nodes: readonly Pick<GraphNode, 'kind' | 'id'>[]): EdgeGroup<E>[] {
  const kindOf = new Map<string, string>(nodes.map((n) => [n.id, n.kind]));
  const groups = new Map<string, EdgeGroup<E>>();
  for (const edge of edges) {
    const { from, to } = edgeKind.get(edge.kind)!;
    const froms = possible(kindOf.get(edge.from), from);
    const tos = possible(kindOf.get(edge.to), to);
    if (!froms.length || !tos.length) throw withoutEnds(edge);
    for (const FROM of froms)
      for (const TO of tos) {
        const key = `${edge.kind} ${FROM} ${TO}`;
        const group = groups.get(key) ?? { EDGE: edge.kind, FROM, TO, edges: [] };
        group.edges.push(edge);
        groups.set(key, group);
      }
  }
  return [...groups.values()];
}

/** The error for an edge whose ends are neither in the store nor in the change. */
export function withoutEnds({ kind, from, to }: EdgeRef): DiplographError {
  return new DiplographError(
    'edge-without-ends',
    `The edge ${kind} from "${from}" to "${to}" cannot be written: one of its ends is missing or of another kind.`,
  );
}

function possible(known: string | undefined, allowed: readonly string[]): readonly string[] {
  return known === undefined ? allowed : allowed.filter((kind) => kind === known);
}
