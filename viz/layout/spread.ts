/// <reference path="./iterate.d.ts" />
/**
 * After the forces: turn a component so that its long side lies level, and push nodes apart that cover each
 * other (graphology's Noverlap). Sizes are pixels at the zoom at which the whole picture is seen.
 *
 * @module viz/layout/spread
 */
import iterate from 'graphology-layout-noverlap/iterate.js';

/** Turns the points about their middle until the axis of most spread is level; the middle becomes 0, 0. */
export function level(xy: Float64Array): void {
  const n = xy.length / 2;
  let mx = 0;
  let my = 0;
  for (let i = 0; i < xy.length; i += 2) {
    mx += xy[i]! / n;
    my += xy[i + 1]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xyy = 0;
  for (let i = 0; i < xy.length; i += 2) {
    const x = (xy[i]! -= mx);
    const y = (xy[i + 1]! -= my);
    xx += x * x;
    yy += y * y;
    xyy += x * y;
  }
  const angle = n < 2 ? 0 : -0.5 * Math.atan2(2 * xyy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    xy[i] = x * cos - y * sin;
    xy[i + 1] = x * sin + y * cos;
  }
}

/** Pushes discs apart. `margin` is kept between any two. */
export function pushApart(xy: Float64Array, radii: ArrayLike<number>, margin: number, rounds: number): void {
  const matrix = new Float32Array((xy.length / 2) * 3);
  for (let i = 0; i < radii.length; i++) matrix.set([xy[2 * i]! + i * 1e-4, xy[2 * i + 1]!, radii[i]!], 3 * i);
  const gridSize = Math.max(1, Math.min(100, Math.ceil(Math.sqrt(radii.length / 4))));
  for (let round = 0; round < rounds; round++) {
    if (iterate({ margin, ratio: 1, expansion: 1.1, gridSize, speed: 2 }, matrix).converged) break;
  }
  for (let i = 0; i < radii.length; i++) {
    xy[2 * i] = matrix[3 * i]!;
    xy[2 * i + 1] = matrix[3 * i + 1]!;
  }
}
