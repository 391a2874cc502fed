/**
 * All shortest paths between two things, along edges that are shown, in either direction; those through what took
 * place come first.
 *
 * @module viz/app/model/paths
 */
import type { Known } from './known.js';
import { type Model, otherEnd } from './model.js';

/** A path: nodes, and the edge between each two of them. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

export interface Paths {
  readonly paths: readonly Path[];
  /** Edges on each. */
  readonly length: number;
  /** More were there than are given. */
  readonly cut: boolean;
}

/** How little an event joins two things, by its status; what took place joins them fully. */
const DOUBT: Readonly<Record<string, number>> = { planned: 1, cancelled: 100, denied: 100 };

/** Breadth first from both what is shown and allowed; of parallel edges the first stands for all. */
export function shortestPaths(
  model: Model,
  from: number,
  to: number,
  shown: { nodes: Uint8Array; edges: Uint8Array },
  without: ReadonlySet<string>,
  statusOf: Known['status'] = () => null,
  most = 50,
): Paths {
  const steps = new Int32Array(model.nodes.length).fill(-1);
  const before: [node: number, edge: number][][] = [];
  steps[from] = 0;
  let border = [from];
  while (border.length && steps[to] === -1) {
    const next: number[] = [];
    for (const node of border) {
      for (const e of model.edgesOf[node]!) {
        if (!shown.edges[e]) continue;
        const other = otherEnd(model.edges[e]!, node);
        if (!shown.nodes[other] || (other !== to && without.has(model.nodes[other]!.kind))) continue;
        if (steps[other] === -1) {
          steps[other] = steps[node]! + 1;
          before[other] = [];
          next.push(other);
        }
        if (steps[other] === steps[node]! + 1 && !before[other]!.some(([n]) => n === node)) before[other]!.push([node, e]);
      }
    }
    border = next;
  }
  if (steps[to] === -1 || from === to) return { paths: [], length: 0, cut: false };
  const doubt = (node: number): number => DOUBT[statusOf(node) ?? ''] ?? 0;
  const least = new Map([[from, 0]]);
  /** Doubt of the best way to a node; its ways are put in that order. */
  const rank = (node: number): number => {
    if (!least.has(node)) {
      const ways = before[node]!.sort(([a], [b]) => rank(a) - rank(b));
      least.set(node, doubt(node) + rank(ways[0]![0]));
    }
    return least.get(node)!;
  };
  rank(to);
  const paths: Path[] = [];
  const walk = (node: number, nodes: number[], edges: number[]): void => {
    if (paths.length > most) return;
    if (node === from) return void paths.push({ nodes: [from, ...nodes], edges });
    for (const [previous, edge] of before[node]!) walk(previous, [node, ...nodes], [edge, ...edges]);
  };
  walk(to, [], []);
  const total = ({ nodes }: Path): number => nodes.reduce((sum, node) => sum + doubt(node), 0);
  const ordered = paths.slice(0, most).sort((a, b) => total(a) - total(b));
  return { paths: ordered, length: steps[to]!, cut: paths.length > most };
}
