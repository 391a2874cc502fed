/**
 * From a drawing to the graph that Sigma draws. Its keys are indices: hashing them is cheaper than ids.
 *
 * @module viz/app/picture/sigma-graph
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import { EdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from 'sigma/rendering';
import type { Drawing } from './drawing.js';
import { blend } from './palette.js';
import { FILL_CODE, SHAPE_CODE } from './shapes.js';

/** Above so many edges lines go without arrows until they are in focus. */
const MOST_ARROWS = 5000;
const hasArrows = (edges: number): boolean => edges <= MOST_ARROWS;

/** How much of an edge's colour is seen: the more edges there are, the fainter each. */
export const strengthFor = (edges: number): number => Math.min(0.85, Math.max(0.2, 0.85 * (500 / Math.max(edges, 1)) ** 0.38));
export const thinnestFor = (edges: number): number => (edges > MOST_ARROWS ? 0.6 : edges > 1000 ? 1.2 : 1.5);

/** From the layout, where y points down, to Sigma, where it points up; an upright picture lies on its side. */
export const put = (upright: boolean, x: number, y: number): { x: number; y: number } => (upright ? { x: y, y: -x } : { x, y: -y });

/** What draws the edges. Compiling a program takes time: arrows and bends get theirs when there are any. */
export function programsFor({ edges }: Drawing): Record<string, EdgeProgramType> {
  return {
    line: EdgeRectangleProgram,
    ...(hasArrows(edges.length) && { arrow: EdgeArrowProgram }),
    ...(edges.some((e) => e.bend !== 0) && { curve: createEdgeCurveProgram({ curvatureAttribute: 'bend' }) }),
  };
}

export function sigmaGraph({ nodes, edges }: Drawing, upright: boolean, ground: string): MultiDirectedGraph {
  const arrows = hasArrows(edges.length);
  const graph = new MultiDirectedGraph();
  const strength = strengthFor(edges.length);
  const faint = new Map<string, string>();
  for (const { index, x, y, size, color, shape, filled } of nodes) {
    graph.addNode(index, { ...put(upright, x, y), size, color, style: SHAPE_CODE[shape] + 8 * FILL_CODE[filled], index });
  }
  for (const { index, from, to, size, color: full, bend, directed } of edges) {
    const type = bend ? 'curve' : directed && arrows ? 'arrow' : 'line';
    let color = faint.get(full);
    if (color === undefined) faint.set(full, (color = blend(full, ground, strength)));
    graph.addDirectedEdgeWithKey(index, from, to, { size, color, type, bend, index });
  }
  return graph;
}
