/**
 * Time: how well two reports agree on when something was. A date may be a day, a month or a year; where
 * an article gives none, its own day tells: what was held was held shortly before, what is planned
 * lies ahead.
 *
 * @module graph/identity/time
 */

/** Days since 1970, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** `day`, `month`, `year`: printed in the article; `near`: guessed from its day of publication. */
  readonly precision: 'day' | 'month' | 'year' | 'near';
}

const DAY = 86_400_000;

/** Days since 1970 of YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function lastDay(date: string): number {
  if (date.length === 10) return dayNumber(date);
  const [y, m] = date.split('-').map(Number) as [number, number | undefined];
  return m === undefined ? dayNumber(`${y}-12-31`) : Math.floor(Date.UTC(y, m, 0) / DAY);
}

function firstDay(date: string): number {
  return dayNumber(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** When an event was, as its article tells; undefined when neither date nor day of publication is known. */
export function spanOf(event: { date: string | null; dateEnd: string | null; status: string }, published: string | null): Span | undefined {
  const { date, dateEnd } = event;
  if (date) {
    const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
    return { from: firstDay(date), to: Math.max(lastDay(date), dateEnd ? lastDay(dateEnd) : 0), precision };
  }
  if (!published) return undefined;
  const day = dayNumber(published);
  return event.status === 'planned' ? { from: day, to: day + 10, precision: 'near' } : { from: day - 5, to: day, precision: 'near' };
}

/** Months that a span touches with a week to spare, `?` for none known; at most four. */
export function monthsOf(span: Span | null): string[] {
  if (!span) return ['?'];
  const months = new Set<string>();
  for (let day = span.from - 7; day <= span.to + 7; day += 7) months.add(new Date(day * DAY).toISOString().slice(0, 7));
  return [...months].slice(0, 4);
}

/** Days between two spans, 0 when they overlap. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
