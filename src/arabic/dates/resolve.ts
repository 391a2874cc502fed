/**
 * From an expression to a date, with what is known around it: the day of publication, the direction of the verb, the
 * date named before. A date that needs a day of publication and has none stays null.
 *
 * @module src/arabic/dates/resolve
 */
import {
  type DayNumber,
  type DaySpan,
  dayNumber,
  dayOfHijri,
  formatDay,
  hijriMonthSpan,
  hijriOf,
  isDay,
  monthOf,
  monthSpan,
  nearestWeekday,
  parseDay,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekSpan,
  yearOf,
  yearSpan,
} from '../calendar.js';
import type { DateExpression, Precision, YearRef } from './expression.js';
import type { Season } from './words.js';

/** Where a date without a year or with a bare weekday is to be looked for. */
export type Direction = 'past' | 'future' | 'nearest';

export interface DateContext {
  /** YYYY-MM-DD, or null when the article does not tell. */
  readonly published: string | null;
  /** Of the verb that the date belongs to. */
  readonly direction: Direction;
  /** The date named before, for "العام التالي"; null when there is none. */
  readonly anchor: { readonly value: string; readonly precision: Precision } | null;
}

export interface ResolvedDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD as `precision` says; null when it cannot be known. */
  readonly value: string | null;
  /** End of a range, in the precision of `value`. */
  readonly until?: string | undefined;
  readonly precision: Precision;
  /** Whether the day of publication went into it, or would have to. */
  readonly needsPublication: boolean;
  /** The days that it covers, also where `value` is coarser ("last week" has month precision). */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
}

type Expression<K extends DateExpression['kind']> = Extract<DateExpression, { kind: K }>;

/** @example resolveDate({ kind: 'offset', days: -1 }, { published: '2025-01-17', direction: 'nearest', anchor: null }).value // '2025-01-16' */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  switch (expression.kind) {
    case 'day':
      return expression.hijri ? hijriDay(expression, context) : gregorianDay(expression, context);
    case 'month':
      return expression.hijri ? hijriMonth(expression, context) : gregorianMonth(expression, context);
    case 'year':
      return ofYear(expression);
    case 'offset':
      return fromPublication(context, 'day', (day) => {
        const meant = day + expression.days;
        if (expression.weekday === undefined) return exactly(meant);
        const named = nearestWeekday(meant, expression.weekday);
        // "اليوم السبت" in what came out on a Wednesday was written in the week before.
        return exactly(expression.days <= 0 && named > day + 1 ? named - 7 : named);
      });
    case 'weekday':
      return fromPublication(context, 'day', (day) => ofWeekday(expression, day, context.direction));
    case 'month-day':
      return ofMonthDay(expression, context);
    case 'unit':
      return fromPublication(context, unitPrecision(expression.unit), (day) => ofUnit(expression.unit, expression.shift, day));
    case 'season':
      return ofSeason(expression, context);
    case 'count':
      return ofCount(expression, context);
    case 'anchored':
      return ofAnchor(expression, context);
    case 'unknown':
      return unknown('day', false);
  }
}

type Found = Omit<ResolvedDate, 'needsPublication'>;

/** Every result is made here, so that all are objects of one shape. */
const resolved = ({ value, until, precision, days }: Found, needsPublication: boolean): ResolvedDate => ({
  value,
  until,
  precision,
  needsPublication,
  days,
});

const unknown = (precision: Precision, needsPublication: boolean): ResolvedDate => resolved({ value: null, precision }, needsPublication);

const span = ({ first, last }: DaySpan): { first: string; last: string } => ({ first: formatDay(first), last: formatDay(last) });

const exactly = (day: DayNumber, last: DayNumber = day): Found => ({
  value: formatDay(day),
  until: last > day ? formatDay(last) : undefined,
  precision: 'day',
  days: span({ first: day, last }),
});

const inMonth = (day: DayNumber, days: DaySpan): Found => ({ value: formatDay(day).slice(0, 7), precision: 'month', days: span(days) });

const inYear = (year: number, days: DaySpan = yearSpan(year)): Found => ({ value: String(year), precision: 'year', days: span(days) });

function fromPublication(context: DateContext, precision: Precision, find: (published: DayNumber) => Found): ResolvedDate {
  if (context.published === null) return unknown(precision, true);
  return resolved(find(parseDay(context.published)), true);
}

/** The year that a reference means, or null; `needs` when publication has a part in it. */
function yearFor(ref: YearRef, { published, anchor }: DateContext): { year: number | null; needs: boolean } {
  if (typeof ref === 'number') return { year: ref, needs: false };
  if ('shift' in ref) return { year: published === null ? null : Number(published.slice(0, 4)) + ref.shift, needs: true };
  return { year: anchor === null ? null : Number(anchor.value.slice(0, 4)) + ref.anchored, needs: false };
}

function gregorianDay(expression: Expression<'day'>, context: DateContext): ResolvedDate {
  const { day, month, untilDay, untilMonth } = expression;
  const at = (year: number): Found | null => {
    if (!isDay(year, month, day)) return null;
    const first = dayNumber(year, month, day);
    const lastMonth = untilMonth ?? month;
    const lastYear = lastMonth < month ? year + 1 : year;
    const last = untilDay !== undefined && isDay(lastYear, lastMonth, untilDay) ? dayNumber(lastYear, lastMonth, untilDay) : first;
    return exactly(first, last);
  };
  if (expression.year !== undefined) {
    const { year, needs } = yearFor(expression.year, context);
    return resolved((year === null ? null : at(year)) ?? unknown('day', needs), needs);
  }
  return fromPublication(context, 'day', (published) => {
    const years = [-1, 0, 1].map((shift) => yearOf(published) + shift).filter((year) => isDay(year, month, day));
    const fits = years.filter((year) => expression.weekday === undefined || weekdayOf(dayNumber(year, month, day)) === expression.weekday);
    const year = nearestOf(
      fits.length > 0 ? fits : years,
      (y) => dayNumber(y, month, day) - published,
      expression.step,
      context.direction,
      1,
    );
    return (year === null ? null : at(year)) ?? { value: null, precision: 'day' };
  });
}

function gregorianMonth(expression: Expression<'month'>, context: DateContext): ResolvedDate {
  const { month, untilMonth, either } = expression;
  const at = (year: number): Found => {
    const days = monthSpan(year, month);
    if (untilMonth === undefined) return inMonth(days.first, days);
    const untilYear = untilMonth < month ? year + 1 : year;
    const whole = { first: days.first, last: monthSpan(untilYear, untilMonth).last };
    if (either) return inYear(year, whole);
    return { ...inMonth(days.first, whole), until: formatDay(whole.last).slice(0, 7) };
  };
  if (expression.year !== undefined) {
    const { year, needs } = yearFor(expression.year, context);
    return resolved(year === null ? unknown('month', needs) : at(year), needs);
  }
  return fromPublication(context, 'month', (published) => {
    const years = [-1, 0, 1].map((shift) => yearOf(published) + shift);
    const year = nearestOf(years, (y) => (y - yearOf(published)) * 12 + month - monthOf(published), expression.step, context.direction, 0);
    return year === null ? { value: null, precision: 'month' } : at(year);
  });
}

/**
 * The year whose distance from publication (in days or months, negative in the past) fits best. `slack` lets the
 * past reach a little beyond publication, since papers are dated a day late or early.
 */
function nearestOf(
  years: readonly number[],
  distance: (year: number) => number,
  step: number | undefined,
  direction: Direction,
  slack: number,
): number | null {
  let best: number | null = null;
  for (const year of years) {
    const off = distance(year);
    if (step === -1 && off >= 0) continue;
    if (step === 1 && off <= 0) continue;
    if (step === undefined && direction === 'past' && off > slack) continue;
    if (step === undefined && direction === 'future' && off < -slack) continue;
    if (best === null || Math.abs(off) < Math.abs(distance(best))) best = year;
  }
  return best;
}

function hijriDay(expression: Expression<'day'>, context: DateContext): ResolvedDate {
  const { day, month, untilDay, untilMonth } = expression;
  const at = (year: number): Found | null => {
    const first = dayOfHijri({ year, month, day });
    if (first === null) return null;
    const last = untilDay === undefined ? null : dayOfHijri({ year, month: untilMonth ?? month, day: untilDay });
    // A month may begin by sighting a day off the calendar: the weekday, where it is told, knows.
    const told = expression.weekday === undefined ? first : nearestWeekday(first, expression.weekday);
    return exactly(Math.abs(told - first) === 1 ? told : first, last ?? undefined);
  };
  if (typeof expression.year === 'number') return resolved(at(expression.year) ?? unknown('day', false), false);
  return fromPublication(context, 'day', (published) => {
    const now = hijriOf(published).year;
    const years = [-1, 0, 1].map((shift) => now + shift).filter((year) => at(year) !== null);
    const distance = (year: number): number => dayOfHijri({ year, month, day })! - published;
    const shifted = typeof expression.year === 'object' && 'shift' in expression.year ? now + expression.year.shift : null;
    const year = shifted ?? nearestOf(years, distance, expression.step, context.direction, 1);
    return (year === null ? null : at(year)) ?? { value: null, precision: 'day' };
  });
}

function hijriMonth(expression: Expression<'month'>, context: DateContext): ResolvedDate {
  const { month } = expression;
  const at = (year: number): Found | null => {
    const days = hijriMonthSpan(year, month);
    if (days === null) return null;
    const found = inMonth(days.first, days);
    const until = formatDay(days.last).slice(0, 7);
    return until === found.value ? found : { ...found, until };
  };
  if (typeof expression.year === 'number') return resolved(at(expression.year) ?? unknown('month', false), false);
  return fromPublication(context, 'month', (published) => {
    const now = hijriOf(published);
    const years = [-1, 0, 1].map((shift) => now.year + shift);
    const year = nearestOf(years, (y) => (y - now.year) * 12 + month - now.month, expression.step, context.direction, 0);
    return (year === null ? null : at(year)) ?? { value: null, precision: 'month' };
  });
}

function ofYear({ hijri, year, untilYear }: Expression<'year'>): ResolvedDate {
  if (!hijri) {
    const { value, precision, days } = inYear(year);
    return resolved({ value, until: untilYear === undefined ? undefined : String(untilYear), precision, days }, false);
  }
  const first = dayOfHijri({ year, month: 1, day: 1 });
  const next = dayOfHijri({ year: year + 1, month: 1, day: 1 });
  if (first === null || next === null) return unknown('year', false);
  return resolved(inYear(yearOf(first + 177), { first, last: next - 1 }), false);
}

/** A weekday of a paper that may have been written the day before: "الثلاثاء الماضي" is never yesterday, which is "أمس". */
function ofWeekday({ weekday, untilWeekday, step, week }: Expression<'weekday'>, published: DayNumber, direction: Direction): Found {
  let day: DayNumber;
  if (week && step !== undefined) day = weekSpan(published, step).first + ((weekday + 1) % 7);
  // "الأحد قبل الماضي" is a week before the last one.
  else if (step !== undefined && step < 0) day = weekdayBefore(published - 2, weekday) + 7 * (step + 1);
  else if (step !== undefined && step > 0) day = weekdayAfter(published + 1, weekday) + 7 * (step - 1);
  else if (step === 0) day = weekSpan(published, 0).first + ((weekday + 1) % 7);
  else if (direction === 'future') day = weekdayAfter(published, weekday);
  else day = weekdayBefore(published, weekday);
  return exactly(day, untilWeekday === undefined ? day : weekdayAfter(day + 1, untilWeekday));
}

function ofMonthDay({ day, untilDay, shift, anchored }: Expression<'month-day'>, context: DateContext): ResolvedDate {
  const at = (base: DayNumber): Found => {
    const { first } = monthSpan(yearOf(base), monthOf(base) + shift);
    const [year, month] = [yearOf(first), monthOf(first)];
    if (!isDay(year, month, day)) return { value: null, precision: 'day' };
    return exactly(first + day - 1, untilDay !== undefined && isDay(year, month, untilDay) ? first + untilDay - 1 : undefined);
  };
  if (!anchored) return fromPublication(context, 'day', at);
  if (context.anchor === null || context.anchor.precision === 'year') return unknown('day', false);
  return resolved(at(parseDay(firstDay(context.anchor.value))), false);
}

/** First day of a value of any precision. */
const firstDay = (value: string): string => (value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value);

const unitPrecision = (unit: Expression<'unit'>['unit']): Precision => (unit === 'week' ? 'month' : unit);

function ofUnit(unit: Expression<'unit'>['unit'], shift: number, published: DayNumber): Found {
  if (unit === 'day') return exactly(published + shift);
  if (unit === 'week') {
    const days = weekSpan(published, shift);
    return inMonth(shift === 0 ? published : days.first + 3, days);
  }
  if (unit === 'month') {
    const days = monthSpan(yearOf(published), monthOf(published) + shift);
    return inMonth(days.first, days);
  }
  return inYear(yearOf(published) + shift);
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function ofSeason({ season, year, step }: Expression<'season'>, context: DateContext): ResolvedDate {
  const month = SEASON_MONTH[season];
  const days = (y: number): DaySpan => ({ first: monthSpan(y, month).first, last: monthSpan(y, month + 2).last });
  if (year !== undefined) {
    const ref = yearFor(year, context);
    return resolved(ref.year === null ? unknown('year', ref.needs) : inYear(ref.year, days(ref.year)), ref.needs);
  }
  return fromPublication(context, 'year', (published) => {
    const spans = [-2, -1, 0, 1].map((shift) => days(yearOf(published) + shift));
    const away = ({ first, last }: DaySpan): number => Math.max(first - published, published - last, 0);
    const told = step ?? (context.direction === 'future' ? 1 : context.direction === 'past' ? -1 : 0);
    const meant =
      told === 1
        ? spans.find(({ first }) => first > published)
        : told === -1
          ? spans.findLast(({ last }) => last < published)
          : spans.reduce((best, span) => (away(span) < away(best) ? span : best));
    return meant === undefined ? { value: null, precision: 'year' } : inYear(yearOf(meant.first + 45), meant);
  });
}

function ofCount({ unit, count, sign, fromNow }: Expression<'count'>, context: DateContext): ResolvedDate {
  const from = (base: DayNumber): Found => {
    if (unit === 'day') return exactly(base + sign * count);
    if (unit === 'week') {
      const day = base + sign * 7 * count;
      return inMonth(day, { first: day, last: day });
    }
    return ofUnit(unit, sign * count, base);
  };
  if (sign === -1 || fromNow || context.direction === 'future') return fromPublication(context, unitPrecision(unit), from);
  // "تراجع بعد عشرة أيام" counts from the day told before; "بعد ثلاثين عاما" is mostly how long something had lasted.
  if (context.anchor?.precision !== 'day' || unit !== 'day') return unknown(unitPrecision(unit), false);
  return resolved(from(parseDay(firstDay(context.anchor.value))), false);
}

const RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2 };

function ofAnchor({ unit, shift }: Expression<'anchored'>, { anchor }: DateContext): ResolvedDate {
  const precision = unitPrecision(unit);
  // "في منتصف يونيو 1998 … في اليوم ذاته": a day of which no more is known than of the date before.
  if (shift === 0 && precision === 'day' && anchor?.precision === 'month')
    return resolved({ value: anchor.value, precision: anchor.precision }, false);
  if (anchor === null || RANK[anchor.precision] < RANK[unit === 'week' ? 'day' : precision]) return unknown(precision, false);
  const base = parseDay(firstDay(anchor.value));
  if (unit === 'week') return resolved(ofUnit('week', shift, base), false);
  return resolved(ofUnit(unit, shift, base), false);
}
