/**
 * The shapes of nodes, once for the shader, the canvas and SVG: corners in units of the radius, y downward.
 *
 * @module viz/app/picture/shapes
 */
import type { Shape } from '../../../graph/model.js';

/** How a shape is filled: what happened, what is planned, what was called off or denied, what is told in contradiction. */
export type Filled = 'solid' | 'hollow' | 'struck' | 'half';

/** Numbers that the shader knows them by. */
export const SHAPE_CODE: Readonly<Record<Shape, number>> = { circle: 0, square: 1, diamond: 2, triangle: 3, hexagon: 4 };
export const FILL_CODE: Readonly<Record<Filled, number>> = { solid: 0, hollow: 1, struck: 2, half: 3 };

const ring = (n: number, radius: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: n }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / n;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** The left half of a shape: what is cut at the middle gets a corner there. */
export function leftHalf(shape: Shape): readonly (readonly [number, number])[] {
  const corners = CORNERS[shape].length ? CORNERS[shape] : ring(32, 1, 0);
  return corners.flatMap(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    const kept: (readonly [number, number])[] = x <= 0 ? [[x, y]] : [];
    return x < 0 === nextX < 0 ? kept : [...kept, [0, y + ((nextY - y) * x) / (x - nextX)] as const];
  });
}

/** Corners; a circle has none. */
export const CORNERS: Readonly<Record<Shape, readonly (readonly [number, number])[]>> = {
  circle: [],
  square: ring(4, 1.22, Math.PI / 4),
  diamond: ring(4, 1.24, 0),
  triangle: ring(3, 1.26, -Math.PI / 2),
  hexagon: ring(6, 1.1, 0),
};

/** How far a shape reaches up and down, in units of the radius, where that is more than a circle would. */
export const REACH: Readonly<Record<Shape, number>> = Object.fromEntries(
  Object.entries(CORNERS).map(([shape, corners]) => [shape, Math.max(1, ...corners.map(([, y]) => y))]),
) as Record<Shape, number>;
