/**
 * Positions ready from the build: lays the graph of a store out and keeps the result in it, so that a page with
 * more nodes than a browser arranges while one waits opens with its picture finished.
 *
 * @module viz/server/arrange-store
 */
import type { Store } from '../../graph/store.js';
import { arrange } from '../layout/arrange.js';
import { radiusFor, shrinkFor } from '../layout/radius.js';
import { readPositions, writePositions } from './positions.js';

/** From so many nodes on a build should arrange them. */
export const ARRANGE_FROM = 20_000;

export interface ArrangeOptions {
  readonly from?: number;
  /** Called with the number of nodes when there is something to do. */
  readonly onStart?: (nodes: number) => void;
}

/**
 * Arranges what a store holds; nodes that have a place keep about where they are. Answers how many nodes
 * were placed, 0 when all had their place already or when there are fewer than `from`.
 *
 * @example await arrangeStore(store); // at the end of a build
 */
export async function arrangeStore(store: Store, { from = ARRANGE_FROM, onStart }: ArrangeOptions = {}): Promise<number> {
  const { nodes, edges } = await store.graph();
  const things = nodes.filter((n) => n.kind !== 'Article');
  const kept = await readPositions(store);
  if (things.length < from || (kept && things.every((n) => kept.has(n.id)))) return 0;
  onStart?.(things.length);
  const at = new Map(things.map((n, i) => [n.id, i]));
  const links = edges.filter((e) => at.has(e.from) && at.has(e.to));
  const degree = new Uint32Array(things.length);
  for (const { from: a, to: b } of links) {
    degree[at.get(a)!]!++;
    degree[at.get(b)!]!++;
  }
  const shrink = shrinkFor(things.length);
  const xy = arrange({
    count: things.length,
    from: links.map((e) => at.get(e.from)!),
    to: links.map((e) => at.get(e.to)!),
    radii: Float64Array.from(degree, (d) => radiusFor(d, shrink)),
    ...(kept && { start: Float64Array.from(things.flatMap((n) => kept.get(n.id) ?? [Number.NaN, Number.NaN])) }),
  });
  await writePositions(store, new Map(things.map((n, i) => [n.id, [xy[2 * i]!, xy[2 * i + 1]!]])));
  return things.length;
}
