/**
 * What was known on a day: which nodes and edges the articles up to that day told, and the status that
 * they gave. A thing that no dated article tells of counts as known from the first day.
 *
 * @module viz/app/model/known
 */
import { type Status, settle, type Word } from '../../../graph/history.js';
import { against } from '../../wire/contested.js';
import { once } from '../state/memo.js';
import { isEvent, type Model, type ModelNode, textProp } from './model.js';

export interface Known {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** Status of a meeting or agreement as told so far. */
  status(node: number): string | null;
  /** Statuses told so far that the event's own excludes: it is contested where there are any. */
  contested(node: number): readonly string[];
}

/** The graph as known at the end of `day`; null is today, with everything. */
export function knownOn(model: Model, day: number | null): Known {
  if (day === null) {
    const status = (node: number): string | null => textProp(model.nodes[node]!.props, 'status');
    const [nodes, edges] = [model.nodes, model.edges].map((all) => new Uint8Array(all.length).fill(1)) as [Uint8Array, Uint8Array];
    return { nodes, edges, status, contested: contestedBy(model, status, day) };
  }
  const told = model.articles.map((a) => a.dayNumber === null || a.dayNumber <= day);
  const nodes = Uint8Array.from(model.nodes, (n) => (n.articles.length === 0 || n.articles.some((a) => told[a]) ? 1 : 0));
  const edges = Uint8Array.from(model.edges, (e) =>
    nodes[e.from] && nodes[e.to] && (e.articles.length === 0 || e.articles.some((a) => told[a])) ? 1 : 0,
  );
  const status = (node: number): string | null => statusOf(model, model.nodes[node]!, told);
  return { nodes, edges, status, contested: contestedBy(model, status, day) };
}

/** Worked out for all events when it is first asked for: few are contested. */
function contestedBy(model: Model, status: Known['status'], day: number | null): Known['contested'] {
  const all = once(() => {
    const found = new Map<number, readonly string[]>();
    for (const node of model.nodes) {
      if (!node.reports.length) continue;
      const otherwise = contradicting(model, node, status(node.index), day);
      if (otherwise.length) found.set(node.index, otherwise);
    }
    return found;
  });
  return (node) => all().get(node) ?? NONE;
}

const NONE: readonly string[] = [];

function statusOf(model: Model, node: ModelNode, told: readonly boolean[]): string | null {
  const words = node.reports.flatMap(([article, status, date]): Word[] =>
    told[article] && status !== null
      ? [{ status: status as Status, day: model.articles[article]!.day, date, dateEnd: null, count: 1 }]
      : [],
  );
  return words.length ? settle(words).status : null;
}

/** Statuses told of an event until `day` that its own contradicts: it was held, and denied. */
export function contradicting(model: Model, node: ModelNode, status: string | null, day: number | null): readonly string[] {
  const told: (string | null)[] = [];
  for (const [article, other] of node.reports) {
    const published = day === null ? null : model.articles[article]!.dayNumber;
    if (published === null || published <= day!) told.push(other);
  }
  return against(status, told);
}

/** Statuses that take back what was told before; what was never told otherwise is new. */
const WITHDRAWN = new Set(['cancelled', 'denied', 'terminated']);

export type Change = 'new' | 'changed' | 'withdrawn';

/** What became of the graph between two days. */
export interface Difference {
  /** By node index. */
  readonly nodes: ReadonlyMap<number, { readonly change: Change; readonly before: string | null; readonly after: string | null }>;
  /** Edges that are new, by index. */
  readonly edges: ReadonlySet<number>;
}

export function difference(model: Model, from: Known, to: Known): Difference {
  const nodes = new Map<number, { change: Change; before: string | null; after: string | null }>();
  for (const node of model.nodes) {
    const { index } = node;
    if (!to.nodes[index]) continue;
    const before = from.nodes[index] && isEvent(node) ? from.status(index) : null;
    const after = isEvent(node) ? to.status(index) : null;
    if (!from.nodes[index]) nodes.set(index, { change: 'new', before, after });
    else if (before !== after && after) nodes.set(index, { change: WITHDRAWN.has(after) ? 'withdrawn' : 'changed', before, after });
  }
  const edges = new Set<number>();
  for (const { index } of model.edges) if (to.edges[index] && !from.edges[index]) edges.add(index);
  return { nodes, edges };
}

/** First and last day on which an article appeared, or null when none is dated. */
export function reportedDays(model: Model): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { dayNumber } of model.articles) {
    if (dayNumber === null) continue;
    first = Math.min(first, dayNumber);
    last = Math.max(last, dayNumber);
  }
  return last < first ? null : { first, last };
}
