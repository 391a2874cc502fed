/**
 * The projected view: who met whom, and which states deal with which. Two persons, or two states or
 * organisations, are joined by one line for all meetings and agreements that both belong to.
 *
 * @module viz/app/model/projection
 */
import type { Shown } from './filter.js';
import type { Known } from './known.js';
import { isEvent, type Model, otherEnd } from './model.js';

export interface Pair {
  readonly index: number;
  readonly id: string;
  readonly kind: 'MET' | 'DEALS' | 'REPRESENTS';
  readonly from: number;
  readonly to: number;
  /** Meetings and agreements behind it; empty for `REPRESENTS`. */
  readonly events: readonly number[];
  /** The edge itself, of `REPRESENTS`. */
  readonly edge: number;
}

export interface Projection {
  /** Indices of the nodes that take part. */
  readonly nodes: readonly number[];
  readonly pairs: readonly Pair[];
  readonly pairAt: ReadonlyMap<string, number>;
}

/** A gathering of more than this many of one sort says little about any two of them. */
const MOST_GUESTS = 60;

export const pairId = (a: string, b: string): string => (a < b ? `${a} | ${b}` : `${b} | ${a}`);

export function project(model: Model): Projection {
  const events = new Map<string, { from: number; to: number; kind: Pair['kind']; events: number[]; edge: number }>();
  for (const event of model.nodes) {
    if (!isEvent(event)) continue;
    const persons = new Set<number>();
    const powers = new Set<number>();
    for (const e of model.edgesOf[event.index]!) {
      const edge = model.edges[e]!;
      if (edge.kind !== 'TOOK_PART_IN' && edge.kind !== 'SIGNED' && edge.kind !== 'PARTY_TO') continue;
      const other = otherEnd(edge, event.index);
      (model.nodes[other]!.kind === 'Person' ? persons : powers).add(other);
    }
    for (const [group, kind] of [
      [persons, 'MET'],
      [powers, 'DEALS'],
    ] as const) {
      const guests = [...group].sort((a, b) => a - b);
      if (guests.length > MOST_GUESTS) continue;
      for (let i = 0; i < guests.length; i++) {
        for (let j = i + 1; j < guests.length; j++) {
          const id = pairId(model.nodes[guests[i]!]!.id, model.nodes[guests[j]!]!.id);
          const known = events.get(id);
          if (known) known.events.push(event.index);
          else events.set(id, { from: guests[i]!, to: guests[j]!, kind, events: [event.index], edge: -1 });
        }
      }
    }
  }
  for (const edge of model.edges) {
    if (edge.kind !== 'REPRESENTS') continue;
    const id = pairId(model.nodes[edge.from]!.id, model.nodes[edge.to]!.id);
    if (!events.has(id)) events.set(id, { from: edge.from, to: edge.to, kind: 'REPRESENTS', events: [], edge: edge.index });
  }
  const pairs = [...events].map(([id, pair], index): Pair => ({ index, id, ...pair }));
  const nodes = model.nodes.filter((n) => n.kind === 'Person' || n.kind === 'State' || n.kind === 'Organization').map((n) => n.index);
  return { nodes, pairs, pairAt: new Map(pairs.map((p) => [p.id, p.index])) };
}

/** How a pair is drawn: `PLANNED` and `OFF` where all of it that is shown is still to come, or was called off or denied. */
export type PairKind = Pair['kind'] | 'PLANNED' | 'OFF';

/** The pairs as they are shown. */
export interface ShownPairs {
  readonly mask: Uint8Array;
  /** How many shown meetings and agreements each stands for. */
  readonly weights: Uint32Array;
  readonly kinds: readonly PairKind[];
  /** Those meetings and agreements. */
  eventsOf(pair: number): readonly number[];
}

const AHEAD = new Set(['planned']);
const NEVER = new Set(['cancelled', 'denied']);

/**
 * Which pairs are shown, and as what: both ends, and at least one event that is shown with its links to both, or the edge itself. What
 * joins two is real when one of these events is, as it was told up to the day.
 */
export function shownPairs(
  model: Model,
  projection: Projection,
  { nodes, edges }: Pick<Shown, 'nodes' | 'edges'>,
  statusOf: Known['status'],
): ShownPairs {
  const { pairs } = projection;
  const mask = new Uint8Array(pairs.length);
  const weights = new Uint32Array(pairs.length);
  const joins = linksShown(model, edges);
  const shows = ({ from, to }: Pair, event: number): boolean => nodes[event] === 1 && joins(from, event) && joins(to, event);
  const kinds = pairs.map((pair): PairKind => {
    const { index, kind, from, to, events, edge } = pair;
    if (!nodes[from] || !nodes[to]) return kind;
    let real = false;
    let ahead = false;
    for (const event of events) {
      if (!shows(pair, event)) continue;
      weights[index]!++;
      const status = statusOf(event) ?? '';
      ahead ||= AHEAD.has(status);
      real ||= !AHEAD.has(status) && !NEVER.has(status);
    }
    mask[index] = weights[index] || (edge >= 0 && edges[edge]) ? 1 : 0;
    return !weights[index] || real ? kind : ahead ? 'PLANNED' : 'OFF';
  });
  return { mask, weights, kinds, eventsOf: (pair) => pairs[pair]!.events.filter((event) => shows(pairs[pair]!, event)) };
}

/** Whether a link is shown between two nodes: one may be hidden, or told on a later day, where both nodes are shown. */
function linksShown(model: Model, edges: Uint8Array): (node: number, event: number) => boolean {
  if (!edges.includes(0)) return () => true;
  const shown = new Set<number>();
  for (const { index, from, to } of model.edges) if (edges[index]) shown.add(from * model.nodes.length + to);
  return (node, event) => shown.has(node * model.nodes.length + event);
}
