/**
 * What is drawn, in plain data: nodes with place, shape, colour and size, edges with colour and bend. The
 * WebGL picture, the layer of names and the exported pictures all draw from it.
 *
 * @module viz/app/picture/drawing
 */
import { nodeKind, type Shape } from '../../../graph/model.js';
import type { Filled } from './shapes.js';
import type { Stroke } from './strokes.js';

export interface DrawnNode {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Written below the label, to tell it from others of that name. */
  readonly day: string | null;
  readonly shape: Shape;
  readonly filled: Filled;
  readonly color: string;
  /** Radius in pixels when the whole picture is seen. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly index: number;
  readonly id: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Whether it has a direction worth an arrow. */
  readonly directed: boolean;
  readonly color: string;
  readonly size: number;
  readonly stroke: Stroke;
  /** 0 is straight; the bend's height as a share of the length. */
  readonly bend: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Whether two drawings look the same but for what is written in them. */
export function sameMarks(a: Drawing, b: Drawing): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.edges.length === b.edges.length &&
    a.nodes.every((n, i) => sameNode(n, b.nodes[i]!)) &&
    a.edges.every((e, i) => sameEdge(e, b.edges[i]!))
  );
}

const sameNode = (a: DrawnNode, b: DrawnNode): boolean =>
  a.index === b.index &&
  a.x === b.x &&
  a.y === b.y &&
  a.size === b.size &&
  a.color === b.color &&
  a.shape === b.shape &&
  a.filled === b.filled;

const sameEdge = (a: DrawnEdge, b: DrawnEdge): boolean =>
  a.index === b.index &&
  a.from === b.from &&
  a.to === b.to &&
  a.size === b.size &&
  a.color === b.color &&
  a.bend === b.bend &&
  a.stroke === b.stroke &&
  a.directed === b.directed;

export const shapeOf = (kind: string): Shape => nodeKind.get(kind)?.shape ?? 'circle';

/**
 * Bends parallel edges apart: a lone edge stays straight, of two or more each gets its own bend, on the
 * side that belongs to its direction.
 */
export function bends(edges: readonly { readonly from: number; readonly to: number }[]): Float64Array {
  // Most edges are alone between their ends, and get no list of their own.
  const first = new Map<number, number>();
  const groups = new Map<number, number[]>();
  // As small as keys can be: a map is faster with numbers below 2³¹.
  const nodes = edges.reduce((most, { from, to }) => Math.max(most, from, to), 0) + 1;
  edges.forEach(({ from, to }, i) => {
    const key = Math.min(from, to) * nodes + Math.max(from, to);
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else if (groups.has(key)) groups.get(key)!.push(i);
    else groups.set(key, [other, i]);
  });
  const out = new Float64Array(edges.length);
  for (const group of groups.values()) {
    group.forEach((i, n) => {
      const place = (n - (group.length - 1) / 2) * (group.length > 6 ? 0.9 / group.length : 0.22);
      out[i] = edges[i]!.from <= edges[i]!.to ? place : -place;
    });
  }
  return out;
}
