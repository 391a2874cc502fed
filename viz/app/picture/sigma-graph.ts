/**
 * A drawing as the graph that Sigma reads. Sigma asks a graph for little: its keys, their attributes, the ends of
 * edges. Answering that out of the drawing spares a second graph in memory, and the time to fill it. Keys are
 * indices; Sigma uses them as keys and nothing else.
 *
 * @module viz/app/picture/sigma-graph
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import type { AbstractGraph } from 'graphology-types';
import {
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  EdgeArrowProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
} from 'sigma/rendering';
import type { Drawing, DrawnEdge } from './drawing.js';
import { brokenLines } from './edge-program.js';
import { NoProgram } from './node-program.js';
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

const curves = createEdgeCurveProgram({ curvatureAttribute: 'bend' });
const BROKEN = {
  line: brokenLines(),
  arrow: createEdgeCompoundProgram([brokenLines({ arrow: true }), EdgeArrowHeadProgram]),
  curve: brokenLines({ bent: true }),
};

/** By which program an edge is drawn. */
const typeOf = ({ bend, directed, stroke }: DrawnEdge, arrows: boolean): string => {
  const type = bend ? 'curve' : directed && arrows ? 'arrow' : 'line';
  return stroke === 'solid' ? type : BROKEN_TYPE[type];
};
const BROKEN_TYPE = { line: 'broken line', arrow: 'broken arrow', curve: 'broken curve' } as const;

/** What draws the edges. Compiling a program takes time: arrows, bends and broken lines get theirs when there are any. */
export function programsFor({ edges }: Drawing): Record<string, EdgeProgramType> {
  const arrows = hasArrows(edges.length);
  const types = new Set<string>();
  for (const edge of edges) types.add(typeOf(edge, arrows));
  const broken = (['line', 'arrow', 'curve'] as const).filter((type) => types.has(BROKEN_TYPE[type]));
  return {
    line: EdgeRectangleProgram,
    // Sigma would put its own in an empty place.
    arrow: arrows ? EdgeArrowProgram : (NoProgram as unknown as EdgeProgramType),
    ...(types.has('curve') && { curve: curves }),
    ...Object.fromEntries(broken.map((type) => [BROKEN_TYPE[type], BROKEN[type]])),
  };
}

interface NodeMark {
  x: number;
  y: number;
  readonly size: number;
  readonly color: string;
  readonly style: number;
  readonly index: number;
}

export class DrawingGraph {
  readonly order: number;
  private readonly nodeKeys: readonly number[];
  private readonly edgeKeys: readonly number[];
  private readonly marks: NodeMark[] = [];
  private readonly lines: DrawnEdge[] = [];
  private readonly faint = new Map<string, string>();
  /** By which program each line is drawn. */
  private readonly types: string[] = [];
  private readonly strength: number;

  constructor(
    { nodes, edges }: Drawing,
    private readonly upright: boolean,
    private readonly ground: string,
  ) {
    this.order = nodes.length;
    this.nodeKeys = nodes.map((n) => n.index);
    this.edgeKeys = edges.map((e) => e.index);
    const arrows = hasArrows(edges.length);
    this.strength = strengthFor(edges.length);
    for (const { index, x, y, size, color, shape, filled } of nodes) {
      this.marks[index] = { ...put(upright, x, y), size, color, style: SHAPE_CODE[shape] + 8 * FILL_CODE[filled], index };
    }
    for (const edge of edges) {
      this.lines[edge.index] = edge;
      this.types[edge.index] = typeOf(edge, arrows);
    }
  }

  /** `x, y` of each node, by its index. */
  move(xy: ArrayLike<number>): void {
    for (const key of this.nodeKeys) Object.assign(this.marks[key]!, put(this.upright, xy[2 * key]!, xy[2 * key + 1]!));
  }

  edge(index: number): DrawnEdge | undefined {
    return this.lines[index];
  }

  nodes(): readonly number[] {
    return this.nodeKeys;
  }

  edges(): readonly number[] {
    return this.edgeKeys;
  }

  hasNode(key: number | string): boolean {
    return this.marks[Number(key)] !== undefined;
  }

  hasEdge(key: number | string): boolean {
    return this.lines[Number(key)] !== undefined;
  }

  getNodeAttributes(key: number): NodeMark {
    return this.marks[key]!;
  }

  getEdgeAttributes(key: number) {
    const { index, size, color: full, bend, stroke } = this.lines[key]!;
    let color = this.faint.get(full);
    if (color === undefined) this.faint.set(full, (color = blend(full, this.ground, this.strength)));
    return { size, color, type: this.types[key]!, bend, stroke, index };
  }

  extremities(key: number): [from: number, to: number] {
    const { from, to } = this.lines[key]!;
    return [from, to];
  }

  forEachNode(visit: (key: number, attributes: NodeMark) => void): void {
    for (const key of this.nodeKeys) visit(key, this.marks[key]!);
  }

  forEachEdge(visit: (key: number) => void): void {
    for (const key of this.edgeKeys) visit(key);
  }

  /** It never changes but by `move`, after which the picture says what is to be drawn anew: nobody needs to listen. */
  on(): this {
    return this;
  }

  removeListener(): this {
    return this;
  }

  /** Without these two Sigma would not take it for a graph. */
  addUndirectedEdgeWithKey(): never {
    throw new Error('A drawing does not change.');
  }

  dropNode(): never {
    throw new Error('A drawing does not change.');
  }

  get multi(): true {
    return true;
  }

  /** As the type that Sigma asks for, of which it uses what is here. */
  asGraph(): AbstractGraph {
    return this as unknown as AbstractGraph;
  }
}
