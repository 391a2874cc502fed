/**
 * Where each node goes: components are laid out one by one, then packed like coins around the largest, so
 * that no small one drifts off. A function of the graph: same graph, same picture.
 *
 * @module viz/layout/arrange
 */
import { packSiblings } from 'd3-hierarchy';
import { componentsOf } from './components.js';
import { lay } from './force.js';
import { level, pushApart } from './spread.js';

export interface Arrangement {
  readonly count: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Radius of each node in pixels. */
  readonly radii: ArrayLike<number>;
  /** Places that are kept: `x, y` of each node, NaN where there is none. */
  readonly start?: Float64Array | undefined;
}

interface Island {
  readonly members: readonly number[];
  xy: Float64Array;
  r: number;
  x: number;
  y: number;
}

/** Room that one node takes on average, in pixels: what makes a picture neither crowded nor empty. */
const ROOM = 34;
/** Pictures are wider than high, and so are labels. */
const STRETCH = 1.3;

/** Answers `x, y` of each node. `seen` gets places to show while it works. */
export function arrange(graph: Arrangement, seen?: (xy: Float64Array) => void): Float64Array {
  const { count, from, to, radii } = graph;
  const start = graph.start ?? new Float64Array(2 * count).fill(Number.NaN);
  const components = componentsOf(count, from, to);
  const component = new Int32Array(count);
  const local = new Int32Array(count);
  components.forEach((members, c) => {
    members.forEach((node, i) => {
      component[node] = c;
      local[node] = i;
    });
  });
  const edges = components.map(() => ({ from: [] as number[], to: [] as number[] }));
  for (let e = 0; e < from.length; e++) {
    if (from[e] === to[e]) continue;
    const own = edges[component[from[e]!]!]!;
    own.from.push(local[from[e]!]!);
    own.to.push(local[to[e]!]!);
  }
  const islands: Island[] = components.map((members) => ({ members, xy: new Float64Array(2 * members.length), r: 0, x: 0, y: 0 }));
  // Small ones first: they are there at once, and the largest unfolds among them.
  for (let c = islands.length - 1; c >= 0; c--) {
    const island = islands[c]!;
    const { members } = island;
    const kept = Float64Array.from({ length: 2 * members.length }, (_, i) => start[2 * members[i >> 1]! + (i & 1)]!);
    const part = { count: members.length, ...edges[c]!, start: kept };
    const show =
      seen && c === 0 && members.length > 60
        ? throttled((xy) => seen(collect(count, [settled({ ...island, xy: Float64Array.from(xy) }, radii, 0), ...islands.slice(1)])))
        : undefined;
    island.xy = lay(part, show);
    settled(island, radii, members.length > 20_000 ? 4 : 60);
  }
  return collect(count, islands);
}

/** Brings a component to its final scale, without overlaps, and measures it. */
function settled(island: Island, radii: ArrayLike<number>, rounds: number): Island {
  const { members, xy } = island;
  const n = members.length;
  level(xy);
  let spread = 0;
  for (let i = 0; i < xy.length; i += 2) spread += (xy[i]! ** 2 + xy[i + 1]! ** 2) / n;
  const wanted = (ROOM * Math.sqrt(n)) / 2;
  const scale = n < 2 || spread === 0 ? 1 : wanted / Math.sqrt(spread);
  for (let i = 0; i < xy.length; i++) xy[i]! *= scale;
  if (n > 1 && rounds)
    pushApart(
      xy,
      Float64Array.from(members, (m) => radii[m]!),
      n > 5000 ? 1 : 5,
      rounds,
    );
  island.r = 0;
  for (let i = 0; i < n; i++) island.r = Math.max(island.r, Math.hypot(xy[2 * i]!, xy[2 * i + 1]!) + radii[members[i]!]!);
  island.r += ROOM / 2;
  return island;
}

function collect(count: number, islands: readonly Island[]): Float64Array {
  const out = new Float64Array(2 * count);
  const laid = islands.filter((i) => i.r > 0);
  packSiblings(laid);
  for (const { members, xy, x, y } of laid) {
    members.forEach((node, i) => {
      out[2 * node] = (xy[2 * i]! + x) * STRETCH;
      out[2 * node + 1] = xy[2 * i + 1]! + y;
    });
  }
  return out;
}

/** At most every tenth of a second; what is shown on the way has no part in the result. */
function throttled(show: (xy: Float64Array) => void): (xy: Float64Array) => void {
  let last = 0;
  return (xy) => {
    const now = Date.now();
    if (now - last < 100) return;
    last = now;
    show(xy);
  };
}
