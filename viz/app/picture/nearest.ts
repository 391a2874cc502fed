/**
 * What lies under the pointer, or in the direction of a key, by geometry: Sigma would draw everything a second time for picking and wait for
 * the graphics card at each move of the mouse.
 *
 * @module viz/app/picture/nearest
 */
import type { DrawnEdge, DrawnNode } from './drawing.js';
import { curveOf, place, type View } from './scene.js';

const REACH = 7;

/** The node whose disc is there, or a little beside it; of several the nearest by its own size. */
export function nodeUnder(nodes: readonly DrawnNode[], view: View, x: number, y: number): DrawnNode | null {
  let best: DrawnNode | null = null;
  let least = 1;
  const [a, b, c, d, e, f] = view.matrix;
  // Asked at each move of the mouse about every node: no pair of numbers is made for each.
  for (const node of nodes) {
    const nx = a * node.x + c * node.y + e;
    const ny = b * node.x + d * node.y + f;
    const reach = node.size * view.scale + 2.5;
    const dx = nx - x;
    const dy = ny - y;
    if (Math.abs(dx) > reach || Math.abs(dy) > reach) continue;
    const share = Math.hypot(dx, dy) / reach;
    if (share < least) {
      least = share;
      best = node;
    }
  }
  return best;
}

/** The node that lies nearest in a direction from another, or to the middle of the screen from nowhere. */
export function nodeTowards(nodes: readonly DrawnNode[], view: View, from: DrawnNode | null, dx: number, dy: number): DrawnNode | null {
  const [x0, y0] = from ? place(view, from.x, from.y) : [view.width / 2, view.height / 2];
  let best: DrawnNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    if (node.index === from?.index) continue;
    const [x, y] = place(view, node.x, node.y);
    const along = (x - x0) * dx + (y - y0) * dy;
    const aside = Math.abs((x - x0) * dy - (y - y0) * dx);
    if (from && along <= aside * 0.6) continue;
    const cost = from ? along + 2 * aside : Math.hypot(x - x0, y - y0);
    if (cost < least) {
      least = cost;
      best = node;
    }
  }
  return best;
}

/** The nearest edge within a few pixels, or null. */
export function nearestEdge(
  edges: readonly DrawnEdge[],
  at: (index: number) => DrawnNode,
  view: View,
  x: number,
  y: number,
): DrawnEdge | null {
  let best: DrawnEdge | null = null;
  let least = REACH;
  for (const edge of edges) {
    const curve = curveOf(edge, at, view);
    if (!curve) continue;
    const distance = distanceTo(curve.path, edge.bend !== 0, x, y);
    if (distance < least) {
      least = distance;
      best = edge;
    }
  }
  return best;
}

function distanceTo(path: readonly number[], bent: boolean, x: number, y: number): number {
  const [x0, y0, cx, cy, x1, y1] = path as [number, number, number, number, number, number];
  if (!bent) return toSegment(x0, y0, x1, y1, x, y);
  let least = Number.POSITIVE_INFINITY;
  let px = x0;
  let py = y0;
  for (let i = 1; i <= 12; i++) {
    const t = i / 12;
    const qx = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t * t * x1;
    const qy = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t * t * y1;
    least = Math.min(least, toSegment(px, py, qx, qy, x, y));
    px = qx;
    py = qy;
  }
  return least;
}

function toSegment(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
