/**
 * Puts components side by side: each goes to the free place nearest to the middle, so that small ones nestle
 * into the bays of the largest; nodes without any edge form neat rows below.
 *
 * @module viz/layout/pack
 */
export interface Island {
  readonly members: readonly number[];
  /** `x, y` of each member about the island's own middle. */
  xy: Float64Array;
  /** Where the middle goes. */
  x: number;
  y: number;
}

const ASPECT = 1.35;

/** Places islands, the largest first; `room` is kept between any two. */
export function packIslands(islands: readonly Island[], room: number): void {
  const cell = Math.max(room / 2, 1);
  const taken = new Set<number>();
  const key = (column: number, row: number): number => (column + 40_000) * 80_001 + row + 40_000;
  let reach = 0;
  for (const island of islands) {
    const own = cellsOf(island, cell, 1);
    let spot: readonly [number, number] = [0, 0];
    for (let step = 0; taken.size && step < 60_000; step++) {
      const angle = step * 2.399963;
      const radius = Math.max(0, reach * 0.35) / cell + 0.7 * Math.sqrt(step);
      spot = [Math.round(radius * Math.cos(angle) * ASPECT), Math.round(radius * Math.sin(angle))];
      const [dx, dy] = spot;
      if (!own.some(([c, r]) => taken.has(key(c + dx, r + dy)))) break;
    }
    island.x = spot[0] * cell;
    island.y = spot[1] * cell;
    for (const [c, r] of cellsOf(island, cell, 0)) taken.add(key(c + spot[0], r + spot[1]));
    if (!reach) reach = Math.max(...island.xy.map(Math.abs), 0);
  }
}

/** Cells that an island's nodes lie in, and so many around each. */
function cellsOf({ xy }: Island, cell: number, around: number): (readonly [number, number])[] {
  const cells = new Map<string, readonly [number, number]>();
  for (let i = 0; i < xy.length; i += 2) {
    const column = Math.round(xy[i]! / cell);
    const row = Math.round(xy[i + 1]! / cell);
    for (let c = -around; c <= around; c++)
      for (let r = -around; r <= around; r++) cells.set(`${column + c} ${row + r}`, [column + c, row + r]);
  }
  return [...cells.values()];
}

/** Rows of single nodes below everything else. */
export function rowsBelow(singles: readonly Island[], placed: readonly Island[], room: number): void {
  if (!singles.length) return;
  let left = 0;
  let right = 0;
  let bottom = 0;
  for (const { xy, x, y } of placed) {
    for (let i = 0; i < xy.length; i += 2) {
      left = Math.min(left, xy[i]! + x);
      right = Math.max(right, xy[i]! + x);
      bottom = Math.max(bottom, xy[i + 1]! + y);
    }
  }
  const step = placed.length ? room * 0.62 : room;
  const wide = Math.max(1, Math.floor((right - left) / step), Math.ceil(Math.sqrt(singles.length * ASPECT)));
  const middle = (left + right) / 2;
  singles.forEach((single, i) => {
    const row = Math.floor(i / wide);
    const inRow = Math.min(wide, singles.length - row * wide);
    single.x = middle + ((i % wide) - (inRow - 1) / 2) * step;
    single.y = placed.length ? bottom + room * 1.6 + row * step : row * step;
  });
}
