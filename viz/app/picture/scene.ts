/**
 * Scene: a picture as a list of plain shapes in pixels, made from the drawing and the place of the camera.
 * The canvas and the SVG writer paint it; nothing here knows either.
 *
 * @module viz/app/picture/scene
 */
import type { Shape } from '../../../graph/model.js';
import { once } from '../state/memo.js';
import type { DrawnEdge, DrawnNode } from './drawing.js';
import { type Box, type Candidate, type Direction, directionOf, lines, placeNames, Taken } from './names.js';
import { blend, type Palette } from './palette.js';
import { type Filled, REACH } from './shapes.js';
import type { Stroke } from './strokes.js';

/** From the graph's coordinates to pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** `px = a·x + c·y + e`, `py = b·x + d·y + f`. */
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  /** Factor for sizes. */
  readonly scale: number;
}

export type Item =
  | {
      readonly item: 'line';
      readonly id: string;
      readonly path: readonly [x0: number, y0: number, cx: number, cy: number, x1: number, y1: number];
      readonly bent: boolean;
      readonly color: string;
      readonly width: number;
      readonly stroke: Stroke;
      /** How much of its first mark lies under the node that it begins at, in pixels: WebGL draws it from the middle there. */
      readonly phase: number;
    }
  | { readonly item: 'head'; readonly points: readonly (readonly [number, number])[]; readonly color: string }
  | {
      readonly item: 'node';
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly shape: Shape;
      readonly filled: Filled;
      readonly color: string;
      readonly rim: string;
      readonly halo: string | null;
    }
  | {
      readonly item: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: number;
      readonly color: string;
      readonly ground: string;
      /** Radians; text along an edge. */
      readonly angle: number;
      /** Of the whole name, whichever letters a line of it begins with. */
      readonly direction: Direction;
    };

/** Measures a text in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

export interface SceneOptions {
  readonly palette: Palette;
  readonly measure: Measure;
  /** Written with weight, and before all others. */
  readonly centre?: number | null;
  readonly halos?: ReadonlyMap<number, string>;
  /** Edges may carry their names. */
  readonly edgeNames: boolean;
  /** How much of an edge's colour is seen on the ground. */
  readonly edgeStrength: number;
  /** What lies over the picture, such as its buttons: no name goes there. */
  readonly obstacles?: readonly Box[];
  readonly mostNames?: number;
  /** All of these nodes get a name if there is any room. */
  readonly nameAll?: boolean;
}

export const place = ({ matrix: [a, b, c, d, e, f] }: View, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Lines, heads, nodes and names, in the order of painting. `nodes` are sorted by importance. */
export function sceneOf(
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  at: (index: number) => DrawnNode,
  view: View,
  options: SceneOptions,
): Item[] {
  const taken = new Taken();
  const names = nameItems(nodes, view, options, taken);
  const drawn: Item[] = [];
  const labels: Item[] = [];
  for (const edge of edges) {
    const curve = curveOf(edge, at, view);
    if (!curve) continue;
    const color = blend(edge.color, options.palette.ground, options.edgeStrength);
    const width = edge.size * view.scale;
    drawn.push({
      item: 'line',
      id: edge.id,
      path: curve.path,
      bent: edge.bend !== 0,
      color,
      width,
      stroke: edge.stroke,
      phase: curve.start,
    });
    if (edge.directed && curve.length > 14) drawn.push({ item: 'head', points: headOf(curve.path, width), color });
    if (options.edgeNames) labels.push(...edgeName(edge, curve.path, options, taken));
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    const [x, y] = place(view, node.x, node.y);
    const { palette } = options;
    drawn.push({
      item: 'node',
      id: node.id,
      x,
      y,
      radius: node.size * view.scale,
      shape: node.shape,
      filled: node.filled,
      color: node.color,
      rim: palette.ground,
      halo: options.halos?.get(node.index) ?? (options.centre === node.index ? palette.ink : null),
    });
  }
  return [...drawn, ...labels, ...names];
}

/** Width of the ring around a node that has changed, or from which a path goes. */
export const HALO = 4.5;

/** Size of a node's name in pixels. */
const nameSize = (radius: number): number => Math.min(17, Math.max(11.5, 9.5 + radius * 0.42));

const EVENTS: ReadonlySet<string> = new Set(['Meeting', 'Agreement']);

/** From this radius on in pixels a node is large, and its name is written with weight. */
const LARGE = 11;

const LINE_HEIGHT = 1.28;
/** Of a day below a name, as a share of the name's. */
const DAY_SIZE = 0.88;

type Line = Pick<Extract<Item, { item: 'text' }>, 'text' | 'size' | 'weight' | 'color'>;

/** Names of nodes, placed; `nodes` are sorted by importance. */
export function nameItems(nodes: readonly DrawnNode[], view: View, options: SceneOptions, taken = new Taken()): Item[] {
  const { width, height, scale } = view;
  for (const box of options.obstacles ?? []) taken.add(box);
  const most = options.mostNames ?? Math.round((width * height) / 5500);
  const candidates: Candidate[] = [];
  const discs: Candidate[] = [];
  const text = new Map<number, { lines: () => readonly Line[]; direction: Direction }>();
  // Where nodes stand close, the few that matter most would find no place beside them all; large ones never go without a name.
  // Names of events are long, and who takes part in them tells them.
  const loudest = Math.round((width * height) / 30_000);
  const crowded = (): boolean => discs.length * 3000 > width * height;
  const examined = options.nameAll ? Number.POSITIVE_INFINITY : most * 6;
  for (const node of nodes) {
    const [x, y] = place(view, node.x, node.y);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    const centre = options.centre === node.index;
    const radius = node.size * scale + (centre || options.halos?.has(node.index) ? HALO : 0);
    const reach = radius * REACH[node.shape];
    if (discs.length < 1500) discs.push({ index: node.index, x, y, radius: reach, width: 0, height: 0 });
    // Of a sketch only the first names are known.
    if (!node.label) continue;
    if (candidates.length >= examined) {
      if (discs.length >= 1500) break;
      continue;
    }
    const size = centre ? Math.max(15, nameSize(radius)) : nameSize(radius);
    const rank = candidates.length;
    const weight = centre || radius >= LARGE ? 600 : 500;
    // Most names find their place taken, or come after the last: only what is tried is measured.
    const written = once((): Line[] => {
      const named = lines(node.label, radius >= LARGE ? 24 : 20).map((line) => ({ text: line, size, weight, color: options.palette.ink }));
      return node.day === null ? named : [...named, { text: node.day, size: size * DAY_SIZE, weight: 500, color: options.palette.muted }];
    });
    text.set(node.index, { lines: written, direction: directionOf(node.label) });
    candidates.push({
      index: node.index,
      x,
      y,
      radius: reach,
      get width() {
        return Math.max(...written().map((l) => options.measure(l.text, l.size, l.weight)));
      },
      get height() {
        return written().length * size * LINE_HEIGHT;
      },
      // The two ends of a path, too, are named whatever lies around them.
      forced: centre || (options.halos?.size === 2 && options.halos.has(node.index)),
      get loud() {
        return rank < loudest && !EVENTS.has(node.kind) && (radius >= LARGE || crowded());
      },
    });
  }
  const placed = placeNames(candidates, discs, taken, options.nameAll ? Number.POSITIVE_INFINITY : most, {
    left: 0,
    top: 0,
    right: width,
    bottom: height,
  });
  return placed.flatMap(({ index, x, y }) => {
    const { lines: ofName, direction } = text.get(index)!;
    const written = ofName();
    const high = written[0]!.size * LINE_HEIGHT;
    return written.map(
      (line, i): Item => ({
        item: 'text',
        x,
        y: y + (i - (written.length - 1) / 2) * high,
        ...line,
        ground: options.palette.ground,
        angle: 0,
        direction,
      }),
    );
  });
}

/** An edge from rim to rim, as a quadratic curve; null where the nodes touch. */
export function curveOf(edge: DrawnEdge, at: (index: number) => DrawnNode, view: View) {
  const from = at(edge.from);
  const to = at(edge.to);
  const [x0, y0] = place(view, from.x, from.y);
  const [x1, y1] = place(view, to.x, to.y);
  const length = Math.hypot(x1 - x0, y1 - y0);
  const r0 = from.size * view.scale;
  const r1 = to.size * view.scale + (edge.directed ? 1.5 : 0);
  if (length <= r0 + r1) return null;
  // The same bend as in WebGL, where y points up.
  const cx = (x0 + x1) / 2 + (y1 - y0) * edge.bend;
  const cy = (y0 + y1) / 2 - (x1 - x0) * edge.bend;
  const start = Math.hypot(cx - x0, cy - y0);
  const end = Math.hypot(x1 - cx, y1 - cy);
  const path = [
    x0 + ((cx - x0) / start) * r0,
    y0 + ((cy - y0) / start) * r0,
    cx,
    cy,
    x1 - ((x1 - cx) / end) * r1,
    y1 - ((y1 - cy) / end) * r1,
  ] as const;
  return { path, length: length - r0 - r1, start: r0 };
}

function headOf(path: readonly number[], width: number): (readonly [number, number])[] {
  const [, , cx, cy, x, y] = path as [number, number, number, number, number, number];
  const long = 4.5 + width * 2;
  const half = long * 0.42;
  const angle = Math.atan2(y - cy, x - cx);
  const back = (side: number): readonly [number, number] => [
    x - long * Math.cos(angle) + side * half * Math.sin(angle),
    y - long * Math.sin(angle) - side * half * Math.cos(angle),
  ];
  return [[x, y], back(1), back(-1)];
}

function edgeName(edge: DrawnEdge, path: readonly number[], options: SceneOptions, taken: Taken): Item[] {
  const [x0, y0, cx, cy, x1, y1] = path as [number, number, number, number, number, number];
  const size = 11;
  const wide = options.measure(edge.label, size, 500);
  if (Math.hypot(x1 - x0, y1 - y0) < wide + 26) return [];
  let angle = Math.atan2(y1 - y0, x1 - x0);
  if (angle > Math.PI / 2) angle -= Math.PI;
  if (angle < -Math.PI / 2) angle += Math.PI;
  const high = size * 1.3;
  for (const t of [0.5, 0.62, 0.38]) {
    const x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t * t * x1;
    const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t * t * y1;
    const w = (Math.abs(Math.cos(angle)) * wide + Math.abs(Math.sin(angle)) * high) / 2;
    const h = (Math.abs(Math.sin(angle)) * wide + Math.abs(Math.cos(angle)) * high) / 2;
    const box = { left: x - w, right: x + w, top: y - h, bottom: y + h };
    if (taken.hits(box)) continue;
    taken.add(box);
    const { muted, ground } = options.palette;
    // The line itself would show between the words.
    const [dx, dy] = [(Math.cos(angle) * wide) / 2, (Math.sin(angle) * wide) / 2];
    const gap = [x - dx, y - dy, x, y, x + dx, y + dy] as const;
    return [
      { item: 'line', id: '', path: gap, bent: false, color: ground, width: size * 0.8, stroke: 'solid', phase: 0 },
      { item: 'text', x, y, text: edge.label, size, weight: 500, color: muted, ground, angle, direction: directionOf(edge.label) },
    ];
  }
  return [];
}
