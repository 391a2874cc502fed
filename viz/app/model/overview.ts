/**
 * What a store holds, at a glance: busiest persons and pairs of states, the agenda by day, what changed last.
 * All of it speaks of what is shown.
 *
 * @module viz/app/model/overview
 */
import { type Status, settle, type Word } from '../../../graph/history.js';
import type { Shown } from './filter.js';
import { dayText, isEvent, type Model, type ModelNode, textProp } from './model.js';
import type { Projection } from './projection.js';

export interface Ranked {
  readonly node: number;
  readonly count: number;
}

/** Persons by the number of shown meetings and agreements that they belong to. */
export function busiestPersons(model: Model, shown: Shown, most = 8): Ranked[] {
  const found: Ranked[] = [];
  for (const node of model.nodes) {
    if (node.kind !== 'Person' || !shown.nodes[node.index]) continue;
    const count = eventsOf(model, node.index, shown).length;
    if (count) found.push({ node: node.index, count });
  }
  return found.sort((a, b) => b.count - a.count || a.node - b.node).slice(0, most);
}

/** Shown meetings and agreements of a node, each once. */
export function eventsOf(model: Model, node: number, shown: Shown): number[] {
  const events = new Set<number>();
  for (const e of model.edgesOf[node]!) {
    if (!shown.edges[e]) continue;
    const { from, to } = model.edges[e]!;
    const other = from === node ? to : from;
    if (isEvent(model.nodes[other]!)) events.add(other);
  }
  return [...events];
}

export interface RankedPair {
  readonly pair: number;
  readonly count: number;
}

/** Pairs of states by the meetings and agreements that both belong to. */
export function busiestPairs(model: Model, projection: Projection, weights: Uint32Array, most = 8): RankedPair[] {
  return projection.pairs
    .filter(
      (p) => p.events.length > 0 && model.nodes[p.from]!.kind === 'State' && model.nodes[p.to]!.kind === 'State' && weights[p.index]! > 0,
    )
    .map((p) => ({ pair: p.index, count: weights[p.index]! }))
    .sort((a, b) => b.count - a.count || a.pair - b.pair)
    .slice(0, most);
}

export interface AgendaDay {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  readonly events: readonly number[];
}

/** Shown events by their date, latest first. */
export function agenda(model: Model, shown: Shown): AgendaDay[] {
  const days = new Map<string, number[]>();
  for (const node of model.nodes) {
    if (!isEvent(node) || !shown.nodes[node.index]) continue;
    const date = textProp(node.props, 'date');
    if (date === null) continue;
    const events = days.get(date);
    if (events) events.push(node.index);
    else days.set(date, [node.index]);
  }
  return [...days].map(([date, events]) => ({ date, events })).sort((a, b) => (a.date < b.date ? 1 : -1));
}

export interface StatusChange {
  readonly node: number;
  readonly day: string;
  readonly before: string | null;
  readonly after: string;
}

/** When what the articles so far said of each shown event last changed, latest first. */
export function changedLast(model: Model, shown: Shown, most = 8): StatusChange[] {
  const changes: StatusChange[] = [];
  for (const node of model.nodes) {
    if (!isEvent(node) || !shown.nodes[node.index]) continue;
    const change = lastChange(model, node);
    if (change) changes.push(change);
  }
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.node - b.node)).slice(0, most);
}

function lastChange(model: Model, node: ModelNode): StatusChange | null {
  const told = node.reports
    .flatMap(([article, status, date]) => {
      const { day, dayNumber } = model.articles[article]!;
      return dayNumber === null || status === null
        ? []
        : [{ dayNumber, word: { status: status as Status, day, date, dateEnd: null, count: 1 } }];
    })
    .sort((a, b) => a.dayNumber - b.dayNumber);
  let change: StatusChange | null = null;
  let before: string | null = null;
  const soFar: Word[] = [];
  told.forEach(({ dayNumber, word }, i) => {
    soFar.push(word);
    if (told[i + 1]?.dayNumber === dayNumber) return;
    const after = settle(soFar).status;
    if (after !== null && after !== before) change = { node: node.index, day: dayText(dayNumber), before, after };
    before = after;
  });
  return change;
}
