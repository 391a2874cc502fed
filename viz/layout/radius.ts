/**
 * How large a node is drawn, once for the picture and for the layout that keeps nodes apart.
 *
 * @module viz/layout/radius
 */

/** Large graphs get finer marks: together nodes take about a seventh of the screen. */
export const shrinkFor = (nodes: number): number => Math.min(1, 20.5 / Math.sqrt(Math.max(nodes, 1)));

/** Radius in pixels for a measure such as the degree; the greatest stay great in a large graph. */
export const radiusFor = (measure: number, shrink: number): number =>
  Math.min(24 * Math.max(shrink, 0.42), Math.max(1.3, (4 + 1.8 * Math.sqrt(measure)) * shrink));
