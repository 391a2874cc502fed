/**
 * From the model to what is drawn: shape and fill by kind and status, size by a measure, colour by kind or
 * community, parallel edges bent apart; for the full view and for the projected one.
 *
 * @module viz/app/model/compose
 */

import { radiusFor, shrinkFor } from '../../layout/radius.js';
import type { Drawing, DrawnNode } from '../picture/drawing.js';
import { bends, shapeOf } from '../picture/drawing.js';
import type { Palette } from '../picture/palette.js';
import type { Filled } from '../picture/shapes.js';
import type { Stroke } from '../picture/strokes.js';
import type { Words } from '../text/words.js';
import type { Known } from './known.js';
import { isEvent, type Model, type ModelNode } from './model.js';
import type { DayOf } from './namesakes.js';
import type { NameOf } from './naming.js';
import type { Projection, ShownPairs } from './projection.js';

export interface Look {
  readonly palette: Palette;
  readonly words: Words;
  readonly nameOf: NameOf;
  readonly dayOf: DayOf;
  /** A measure of each node, of which the square root gives the radius. */
  readonly measure: (node: number) => number;
  /** Community of each node when they give the colour. */
  readonly community: Int32Array | null;
  readonly status: (node: number) => string | null;
  readonly contested: Known['contested'];
  /** `x, y` by node index. */
  readonly xy: ArrayLike<number>;
}

const HOLLOW = new Set(['planned']);
const OFF = new Set(['cancelled', 'denied']);
const STRUCK = new Set(['cancelled', 'denied', 'terminated', 'violated']);

/** The whole graph. */
export function composeFull(model: Model, look: Look): Drawing {
  const bend = bends(model.edges);
  const shrink = shrinkFor(model.nodes.length);
  const strokes = model.nodes.map((n) => strokeOf(n, look.status));
  return {
    nodes: model.nodes.map((n) => drawn(n, look, shrink)),
    edges: model.edges.map(({ index, id, kind, from, to }) => ({
      index,
      id,
      kind,
      from,
      to,
      label: look.words.edge(kind),
      directed: true,
      color: look.palette.edges[kind] ?? look.palette.muted,
      size: Math.max(0.7, 1.5 * shrink),
      stroke: weaker(strokes[from]!, strokes[to]!),
      bend: bend[index]!,
    })),
  };
}

/** Persons, states and organisations, joined by what they did together. */
export function composeProjected(model: Model, projection: Projection, { weights, kinds }: ShownPairs, look: Look): Drawing {
  const shrink = shrinkFor(projection.nodes.length);
  return {
    nodes: projection.nodes.map((i) => drawn(model.nodes[i]!, look, shrink)),
    edges: projection.pairs.map(({ index, id, kind, from, to }) => ({
      index,
      id,
      kind: kinds[index]!,
      from,
      to,
      label: kind === 'REPRESENTS' ? look.words.edge(kind) : look.words.number(weights[index]!),
      directed: kind === 'REPRESENTS',
      color: look.palette.edges[kinds[index] === 'OFF' ? 'OFF' : kind] ?? look.palette.muted,
      size: (kind === 'REPRESENTS' ? 0.8 : 1 + 1.1 * Math.sqrt(weights[index]!)) * shrink,
      stroke: PAIR_STROKE[kinds[index]!] ?? 'solid',
      bend: 0,
    })),
  };
}

function drawn(node: ModelNode, look: Look, shrink: number): DrawnNode {
  const { index, id, kind } = node;
  const community = look.community?.[index] ?? -1;
  const color = look.community ? (look.palette.communities[community] ?? look.palette.plain) : look.palette.kinds[kind]!;
  return {
    index,
    id,
    kind,
    label: look.nameOf(node),
    day: look.dayOf(node),
    shape: shapeOf(kind),
    filled: isEvent(node) ? filledOf(look.status(index), look.contested(index).length > 0) : 'solid',
    color,
    size: radiusFor(look.measure(index), shrink),
    x: look.xy[2 * index]!,
    y: look.xy[2 * index + 1]!,
  };
}

/** Of pairs, by their kind. */
export const PAIR_STROKE: Readonly<Record<string, Stroke>> = { PLANNED: 'dashed', OFF: 'dotted' };

type StatusOf = (node: number) => string | null;

/** Of the links of a node: those of an event are as what is told of it. */
export function strokeOf(node: ModelNode, statusOf: StatusOf): Stroke {
  const status = isEvent(node) ? statusOf(node.index) : null;
  return status === null ? 'solid' : HOLLOW.has(status) ? 'dashed' : OFF.has(status) ? 'dotted' : 'solid';
}

/** How a link between two nodes is drawn: as what is told of the event at its end. */
export const linkStroke = (model: Model, statusOf: StatusOf, from: number, to: number): Stroke =>
  weaker(strokeOf(model.nodes[from]!, statusOf), strokeOf(model.nodes[to]!, statusOf));

/** A link between two events is as real as the less real one. */
const weaker = (a: Stroke, b: Stroke): Stroke => (a === 'dotted' || b === 'dotted' ? 'dotted' : a === 'dashed' ? a : b);

export const filledOf = (status: string | null, contested: boolean): Filled =>
  contested ? 'half' : status === null ? 'solid' : HOLLOW.has(status) ? 'hollow' : STRUCK.has(status) ? 'struck' : 'solid';
