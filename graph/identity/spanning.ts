/**
 * Spanning: cuts a large component into parts along its weakest links. Links are taken strongest
 * first (Kruskal 1956); one that would make a part too large is left out.
 *
 * @module graph/identity/spanning
 */
import { at } from '../maps.js';

export interface WeightedLink {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** Parts of `0 … n-1`, none larger than `most`; a function of the set of links. */
export function capped(n: number, links: readonly WeightedLink[], most: number): number[][] {
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const size = new Int32Array(n).fill(1);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    parent[i] = r;
    return r;
  };
  for (const { i, j } of [...links].sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)) {
    const [a, b] = [root(i), root(j)].sort((x, y) => x - y) as [number, number];
    if (a === b || size[a]! + size[b]! > most) continue;
    parent[b] = a;
    size[a] = size[a]! + size[b]!;
  }
  const parts = new Map<number, number[]>();
  for (let i = 0; i < n; i++) at(parts, root(i), () => []).push(i);
  return [...parts.values()];
}
