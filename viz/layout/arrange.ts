/**
 * Where each node goes: components are laid out one by one and put side by side, so that no small one drifts
 * off. Units are pixels of a middling screen on which the whole picture is seen. A function of the graph:
 * same graph, same picture.
 *
 * @module viz/layout/arrange
 */
import { componentsOf } from './components.js';
import { lay } from './force.js';
import { type Island, packIslands, rowsBelow } from './pack.js';
import { level, pushApart } from './spread.js';

export interface Arrangement {
  readonly count: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Radius of each node in pixels when the whole picture is seen. */
  readonly radii: ArrayLike<number>;
  /** Places that are kept: `x, y` of each node, NaN where there is none. */
  readonly start?: Float64Array | undefined;
}

/** Area of the screen, and the share of a component's radius that its nodes keep to on average. */
const AREA = 900 * 640;
const SPREAD = 0.36;
/** Pictures are wider than high, and so are names. */
const STRETCH = 1.22;

/** Answers `x, y` of each node. `seen` gets places to show while it works. */
export function arrange(graph: Arrangement, seen?: (xy: Float64Array) => void): Float64Array {
  const { count, from, to, radii } = graph;
  const start = graph.start ?? new Float64Array(2 * count).fill(Number.NaN);
  const room = Math.sqrt(AREA / Math.max(count, 24));
  const components = componentsOf(count, from, to);
  const edges = edgesWithin(components, count, from, to);
  const islands = components.map((members): Island => ({ members, xy: new Float64Array(2 * members.length), x: 0, y: 0 }));
  // Small ones first: they are there at once, and the largest unfolds among them.
  for (let c = islands.length - 1; c >= 0; c--) {
    const island = islands[c]!;
    const { members } = island;
    const kept = Float64Array.from({ length: 2 * members.length }, (_, i) => start[2 * members[i >> 1]! + (i & 1)]!);
    const part = { count: members.length, ...edges[c]!, start: kept };
    const soFar = (xy: Float64Array): void =>
      seen?.(collect(count, [settled({ ...island, xy: Float64Array.from(xy) }, radii, room, 0), ...islands.slice(1)], room));
    island.xy = lay(part, seen && c === 0 && members.length > 60 ? throttled(soFar) : undefined);
    settled(island, radii, room, members.length > 20_000 ? 6 : 120);
  }
  return collect(count, islands, room);
}

function edgesWithin(components: readonly number[][], count: number, from: ArrayLike<number>, to: ArrayLike<number>) {
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
  return edges;
}

/** Brings a component to its scale, turned level and without overlaps. */
function settled(island: Island, radii: ArrayLike<number>, room: number, rounds: number): Island {
  const { members, xy } = island;
  const n = members.length;
  level(xy);
  let spread = 0;
  for (let i = 0; i < xy.length; i += 2) spread += (xy[i]! ** 2 + xy[i + 1]! ** 2) / n;
  const wanted = SPREAD * room * Math.sqrt(n) * (n < 12 ? 1.35 : 1);
  const scale = n < 2 || spread === 0 ? 1 : wanted / Math.sqrt(spread);
  for (let i = 0; i < xy.length; i += 2) {
    xy[i]! *= scale * STRETCH;
    xy[i + 1]! *= scale;
  }
  if (n > 1 && rounds)
    pushApart(
      xy,
      Float64Array.from(members, (m) => radii[m]!),
      room * 0.09,
      rounds,
    );
  return island;
}

function collect(count: number, islands: readonly Island[], room: number): Float64Array {
  const out = new Float64Array(2 * count);
  const linked = islands.filter((i) => i.members.length > 1);
  packIslands(linked, room);
  rowsBelow(
    islands.filter((i) => i.members.length === 1),
    linked,
    room,
  );
  for (const { members, xy, x, y } of islands) {
    members.forEach((node, i) => {
      out[2 * node] = xy[2 * i]! + x;
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
