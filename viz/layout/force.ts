/// <reference path="./iterate.d.ts" />
/**
 * ForceAtlas2 (Jacomy et al. 2014, in graphology's implementation) over one connected component, straight on
 * its arrays: no graph object, so that it runs as it is in a worker, and from seeded places, so that the same
 * component always gets the same picture.
 *
 * @module viz/layout/force
 */
import iterate from 'graphology-layout-forceatlas2/iterate.js';

export interface Component {
  readonly count: number;
  /** Ends of each edge, as indices below `count`. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Where to begin; NaN for a node that has no place yet. */
  readonly start: Float64Array;
}

const NODE = 10;
const EDGE = 3;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Rounds after which a component of this size rests, found by looking at pictures. */
function rounds(count: number): number {
  if (count <= 60) return 500;
  if (count <= 600) return 700;
  if (count <= 3000) return 500;
  if (count <= 12_000) return 220;
  return 120;
}

/** Lays out one component. `seen` is called now and then with the places so far. */
export function lay(component: Component, seen: (xy: Float64Array) => void = () => undefined): Float64Array {
  const { count } = component;
  const xy = begin(component);
  if (count < 3) return xy;
  const known = component.start.some((v) => !Number.isNaN(v));
  const nodes = new Float32Array(count * NODE);
  const edges = new Float32Array(component.from.length * EDGE);
  for (let i = 0; i < count; i++) nodes.set([xy[2 * i]!, xy[2 * i + 1]!, 0, 0, 0, 0, 1, 1, 1, 0], i * NODE);
  for (let e = 0; e < component.from.length; e++) {
    const a = component.from[e]! * NODE;
    const b = component.to[e]! * NODE;
    edges.set([a, b, 1], e * EDGE);
    nodes[a + 6]! += 1;
    nodes[b + 6]! += 1;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 400,
    barnesHutTheta: 1.2,
  };
  const most = known ? Math.ceil(rounds(count) / 4) : rounds(count);
  for (let round = 1; round <= most; round++) {
    iterate(settings, nodes, edges);
    if (round % 10 === 0) {
      const moved = copy(nodes, xy);
      seen(xy);
      if (moved < 0.0005) break;
    }
  }
  copy(nodes, xy);
  return xy;
}

/** Takes the places out; answers how far nodes moved on average, relative to the extent. */
function copy(nodes: Float32Array, xy: Float64Array): number {
  let moved = 0;
  let extent = 1e-9;
  for (let i = 0; i < xy.length; i += 2) {
    const x = nodes[(i / 2) * NODE]!;
    const y = nodes[(i / 2) * NODE + 1]!;
    moved += Math.hypot(x - xy[i]!, y - xy[i + 1]!);
    extent = Math.max(extent, Math.abs(x), Math.abs(y));
    xy[i] = x;
    xy[i + 1] = y;
  }
  return moved / (xy.length / 2) / extent;
}

/** Nodes without a place begin beside a neighbour that has one, else on a sunflower's spiral. */
function begin({ count, from, to, start }: Component): Float64Array {
  const xy = Float64Array.from(start);
  const spread = 10 * Math.sqrt(count);
  for (let e = 0; e < from.length; e++) {
    for (const [known, other] of [
      [from[e]!, to[e]!],
      [to[e]!, from[e]!],
    ] as const) {
      if (!Number.isNaN(xy[2 * other]!) || Number.isNaN(start[2 * known]!)) continue;
      xy[2 * other] = start[2 * known]! + 5 * Math.cos(other * GOLDEN);
      xy[2 * other + 1] = start[2 * known + 1]! + 5 * Math.sin(other * GOLDEN);
    }
  }
  for (let i = 0; i < count; i++) {
    if (!Number.isNaN(xy[2 * i]!)) continue;
    const radius = spread * Math.sqrt((i + 0.5) / count);
    xy[2 * i] = radius * Math.cos(i * GOLDEN);
    xy[2 * i + 1] = radius * Math.sin(i * GOLDEN);
  }
  return xy;
}
