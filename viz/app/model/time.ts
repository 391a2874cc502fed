/**
 * When things happened: the day of a meeting or agreement, and bars of a histogram over a stretch of time.
 *
 * @module viz/app/model/time
 */
import { DAY, dayNumber, isEvent, type Model, type ModelNode, textProp } from './model.js';

/** First and last day of an event; from its first report when it has no date; null when neither is known. */
export function daysOf(model: Model, node: ModelNode): { first: number; last: number } | null {
  const date = textProp(node.props, 'date');
  if (date === null) {
    const days = node.articles.flatMap((a) => model.articles[a]!.dayNumber ?? []);
    return days.length ? { first: Math.min(...days), last: Math.min(...days) } : null;
  }
  const end = textProp(node.props, 'dateEnd');
  return { first: dayNumber(date), last: end ? lastDay(end) : lastDay(date) };
}

/** Last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function lastDay(date: string): number {
  if (date.length >= 10) return dayNumber(date);
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : 12;
  return Math.floor(Date.UTC(year, month, 0) / DAY);
}

export type Unit = 'day' | 'week' | 'month' | 'year';

export interface Bar {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** Events of the bar in all, and of those that are shown. */
  readonly all: number;
  readonly shown: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly first: number;
  readonly last: number;
  readonly bars: readonly Bar[];
  /** Events without any day. */
  readonly undated: number;
}

/** Days of each node, once for a model: NaN for what is no event or has no day. */
export function eventDays(model: Model): { first: Float64Array; last: Float64Array } {
  const first = new Float64Array(model.nodes.length).fill(Number.NaN);
  const last = new Float64Array(model.nodes.length).fill(Number.NaN);
  for (const node of model.nodes) {
    if (!isEvent(node)) continue;
    const days = daysOf(model, node);
    if (!days) continue;
    first[node.index] = days.first;
    last[node.index] = days.last;
  }
  return { first, last };
}

/** Bars over the events' first days. What lies far out at either end (one old treaty) is counted in the last bar there. */
export function histogram(model: Model, first: Float64Array, shown: Uint8Array, most = 120): Histogram | null {
  const events = model.nodes.filter(isEvent);
  const days = events.flatMap((n) => (Number.isNaN(first[n.index]!) ? [] : first[n.index]!)).sort((a, b) => a - b);
  if (!days.length) return null;
  const [low, high] = bulk(days);
  const unit = unitFor(high - low + 1, most);
  const bars: { from: number; to: number; all: number; shown: number }[] = [];
  for (let from = floorTo(unit, low); from <= high; ) {
    const to = floorTo(unit, nextOf(unit, from)) - 1;
    bars.push({ from, to, all: 0, shown: 0 });
    from = to + 1;
  }
  for (const node of events) {
    const day = first[node.index]!;
    if (Number.isNaN(day)) continue;
    const bar = bars[find(bars, Math.min(Math.max(day, bars[0]!.from), bars.at(-1)!.to))]!;
    bar.all++;
    if (shown[node.index]) bar.shown++;
  }
  return { unit, first: bars[0]!.from, last: bars.at(-1)!.to, bars, undated: events.length - days.length };
}

/** First and last of the sorted days that lie near the middle four fifths. */
function bulk(days: readonly number[]): [number, number] {
  const cut = Math.floor(days.length / 10);
  const [from, to] = [days[cut]!, days[days.length - 1 - cut]!];
  const reach = Math.max(21, (to - from) / 2);
  const near = days.filter((d) => d >= from - reach && d <= to + reach);
  return [near[0]!, near.at(-1)!];
}

const LENGTH: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

function unitFor(days: number, most: number): Unit {
  return (['day', 'week', 'month'] as const).find((u) => days / LENGTH[u] <= most) ?? 'year';
}

function floorTo(unit: Unit, day: number): number {
  const date = new Date(day * DAY);
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((date.getUTCDay() + 1) % 7);
  return Math.floor(Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1) / DAY);
}

function nextOf(unit: Unit, day: number): number {
  if (unit === 'month') return day + 31;
  if (unit === 'year') return day + 366;
  return day + LENGTH[unit];
}

function find(bars: readonly { from: number; to: number }[], day: number): number {
  let low = 0;
  let high = bars.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bars[middle]!.from <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
