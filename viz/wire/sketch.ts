/**
 * What the first picture needs, and nothing else: places, kinds, lines, and the names that are written first, in
 * columns. It is a tenth of the whole graph, so the page draws it while the rest is still on its way.
 *
 * @module viz/wire/sketch
 */
import { EDGE_KINDS, NODE_KINDS } from '../../graph/model.js';
import type { CompactGraph, Props } from './compact.js';
import { against } from './contested.js';

export const SKETCH_VERSION = 2;

/** A node's index, what it is called, and for a state its English name. */
export type SketchName = readonly [node: number, name: string, english?: string];

export interface Sketch {
  readonly version: typeof SKETCH_VERSION;
  /** That of the graph that it was made from. */
  readonly revision: string;
  /** One letter a node and an edge: its place in the list of kinds, from `a`. */
  readonly nodeKinds: string;
  readonly edgeKinds: string;
  /** Ends of the edges: indices of nodes. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** `x, y` of each node. */
  readonly positions: readonly number[];
  /** Nodes by their status. */
  readonly statuses: Readonly<Record<string, readonly number[]>>;
  /** Events that are told in contradiction, by what is told against their status. */
  readonly contested: Readonly<Record<string, readonly number[]>>;
  readonly names: readonly SketchName[];
  /** Dates of events among them that are called alike. */
  readonly dates: readonly (readonly [node: number, date: string])[];
}

/** So many of the best connected nodes have their names; more find no room on a screen. */
const NAMED = 1200;

const LETTER = 97;
const letters = (kinds: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(kinds.map((k, i) => [k.id, String.fromCharCode(LETTER + i)]));
const NODE_LETTERS = letters(NODE_KINDS);
const EDGE_LETTERS = letters(EDGE_KINDS);

export const nodeKindAt = (sketch: Sketch, node: number) => NODE_KINDS[sketch.nodeKinds.charCodeAt(node) - LETTER]!.id;
export const edgeKindAt = (sketch: Sketch, edge: number) => EDGE_KINDS[sketch.edgeKinds.charCodeAt(edge) - LETTER]!.id;

const EVENTS = new Set(['Meeting', 'Agreement']);

/** The sketch of a graph; null while a node of it has no place. */
export function sketchOf({ revision, nodes, edges, positions }: CompactGraph): Sketch | null {
  if (!positions?.length || positions.includes(null)) return null;
  const degree = new Uint32Array(nodes.length);
  for (const [, , from, to] of edges) {
    degree[from]!++;
    degree[to]!++;
  }
  const best = nodes.map((_, i) => i).sort((a, b) => degree[b]! - degree[a]! || a - b);
  const statuses: Record<string, number[]> = {};
  const contested: Record<string, number[]> = {};
  nodes.forEach(([, , { status }, , reports = []], i) => {
    if (typeof status !== 'string') return;
    (statuses[status] ??= []).push(i);
    const [other] = against(
      status,
      reports.map(([, told]) => told),
    );
    if (other !== undefined) (contested[other] ??= []).push(i);
  });
  const names = best.flatMap((i, place): SketchName[] => {
    const [kind, , props] = nodes[i]!;
    // Meetings are called after states, so these are always among them.
    if (place >= NAMED && kind !== 'State') return [];
    const name = nameOf(props);
    return name === null ? [] : [typeof props.nameEn === 'string' ? [i, name, props.nameEn] : [i, name]];
  });
  const alike = moreThanOnce(names.flatMap(([i, name]) => (EVENTS.has(nodes[i]![0]) ? name : [])));
  const dates = names.flatMap(([i, name]): [number, string][] => {
    const { date } = nodes[i]![2];
    return alike.has(name) && typeof date === 'string' ? [[i, date]] : [];
  });
  return {
    version: SKETCH_VERSION,
    revision,
    nodeKinds: nodes.map(([kind]) => NODE_LETTERS.get(kind)).join(''),
    edgeKinds: edges.map(([kind]) => EDGE_LETTERS.get(kind)).join(''),
    from: edges.map(([, , from]) => from),
    to: edges.map(([, , , to]) => to),
    positions: positions as readonly number[],
    statuses,
    contested,
    names,
    dates,
  };
}

function moreThanOnce(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}

const nameOf = ({ name, title }: Props): string | null =>
  [name, title].find((text): text is string => typeof text === 'string' && text !== '') ?? null;
