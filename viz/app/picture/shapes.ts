/**
 * The shapes of nodes, once for the shader, the canvas and SVG: corners in units of the radius, y downward.
 *
 * @module viz/app/picture/shapes
 */
import type { Shape } from '../../../graph/model.js';

/** How a shape is filled: what happened, what is planned, what was called off or denied. */
export type Filled = 'solid' | 'hollow' | 'struck';

/** Numbers that the shader knows them by. */
export const SHAPE_CODE: Readonly<Record<Shape, number>> = { circle: 0, square: 1, diamond: 2, triangle: 3, hexagon: 4 };
export const FILL_CODE: Readonly<Record<Filled, number>> = { solid: 0, hollow: 1, struck: 2 };

const ring = (n: number, radius: number, turn: number): readonly (readonly [number, number])[] =>
  Array.from({ length: n }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / n;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

/** Corners; a circle has none. */
export const CORNERS: Readonly<Record<Shape, readonly (readonly [number, number])[]>> = {
  circle: [],
  square: ring(4, 1.22, Math.PI / 4),
  diamond: ring(4, 1.24, 0),
  triangle: ring(3, 1.26, -Math.PI / 2),
  hexagon: ring(6, 1.1, 0),
};
