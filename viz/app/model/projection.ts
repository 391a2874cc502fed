/**
 * The projected view: who met whom, and which states deal with which. Two persons, or two states or
 * organisations, are joined by one line for all meetings and agreements that both belong to.
 *
 * @module viz/app/model/projection
 */
import { isEvent, type Model, otherEnd, textProp } from './model.js';

export interface Pair {
  readonly index: number;
  readonly id: string;
  /** `PLANNED` and `OFF` where all that joins them is still to come, or was called off or denied. */
  readonly kind: 'MET' | 'DEALS' | 'PLANNED' | 'OFF' | 'REPRESENTS';
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
  const pairs = [...events].map(([id, pair], index): Pair => ({ index, id, ...pair, kind: joining(model, pair.kind, pair.events) }));
  const nodes = model.nodes.filter((n) => n.kind === 'Person' || n.kind === 'State' || n.kind === 'Organization').map((n) => n.index);
  return { nodes, pairs, pairAt: new Map(pairs.map((p) => [p.id, p.index])) };
}

const AHEAD = new Set(['planned']);
const NEVER = new Set(['cancelled', 'denied']);

/** What joins two is real when one of their events is. */
function joining(model: Model, kind: Pair['kind'], events: readonly number[]): Pair['kind'] {
  const statuses = events.map((event) => textProp(model.nodes[event]!.props, 'status') ?? '');
  if (statuses.length === 0 || statuses.some((s) => !AHEAD.has(s) && !NEVER.has(s))) return kind;
  return statuses.some((s) => AHEAD.has(s)) ? 'PLANNED' : 'OFF';
}

/** Which pairs are shown: both ends, and at least one event, or the edge itself. Weights count the events. */
export function shownPairs(projection: Projection, nodes: Uint8Array, edges: Uint8Array): { mask: Uint8Array; weights: Uint32Array } {
  const mask = new Uint8Array(projection.pairs.length);
  const weights = new Uint32Array(projection.pairs.length);
  for (const { index, from, to, events, edge } of projection.pairs) {
    if (!nodes[from] || !nodes[to]) continue;
    for (const event of events) weights[index]! += nodes[event]!;
    mask[index] = weights[index]! > 0 || (edge >= 0 && edges[edge]) ? 1 : 0;
  }
  return { mask, weights };
}
