/**
 * Calendar arithmetic on days written YYYY-MM-DD: weekdays, months, weeks, and the Hijri calendar of Umm al-Qura
 * as ICU knows it. Everything is UTC and pure; no clock is read.
 *
 * @module src/arabic/calendar
 */

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export type DayNumber = number;

/** First and last day, both included. */
export interface DaySpan {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** @example dayNumber(2025, 1, 17) // 20105 */
export const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY;

/** Day number of YYYY-MM-DD. */
export const parseDay = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY;

export const formatDay = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (day: DayNumber): number => new Date(day * DAY).getUTCFullYear();

/** 1 to 12. */
export const monthOf = (day: DayNumber): number => new Date(day * DAY).getUTCMonth() + 1;

/** 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether such a day exists. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The months of a year counted on: month 13 is January of the year after. */
export function monthSpan(year: number, month: number): DaySpan {
  const shifted = new Date(Date.UTC(year, month - 1, 1));
  const [y, m] = [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1];
  return { first: dayNumber(y, m, 1), last: dayNumber(y, m, daysInMonth(y, m)) };
}

export const yearSpan = (year: number): DaySpan => ({ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) });

/** The week of a day, from Saturday to Friday, moved by `shift` weeks. */
export function weekSpan(day: DayNumber, shift: number): DaySpan {
  const first = day - ((weekdayOf(day) + 1) % 7) + 7 * shift;
  return { first, last: first + 6 };
}

/** The day with this weekday nearest to `day`: at most three days off. */
export function nearestWeekday(day: DayNumber, weekday: number): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return day + (ahead > 3 ? ahead - 7 : ahead);
}

/** The last such weekday at or before `day`. */
export const weekdayBefore = (day: DayNumber, weekday: number): DayNumber => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday at or after `day`. */
export const weekdayAfter = (day: DayNumber, weekday: number): DayNumber => day + ((weekday - weekdayOf(day) + 7) % 7);

export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

let hijriFormat: Intl.DateTimeFormat | undefined;

/** The Hijri date of a day, by the calendar of Umm al-Qura. @example hijriOf(parseDay('2025-03-12')) // 1446-9-12 */
export function hijriOf(day: DayNumber): HijriDate {
  hijriFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(hijriFormat.formatToParts(new Date(day * DAY)).map((part) => [part.type, part.value]));
  return { year: Number.parseInt(parts.get('year')!, 10), month: Number(parts.get('month')), day: Number(parts.get('day')) };
}

/**
 * The Gregorian day of a Hijri date; null outside 1300-1600, which ICU's tables cover, and for a 30th that the
 * month does not have.
 */
export function dayOfHijri({ year, month, day }: HijriDate): DayNumber | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const MEAN_MONTH = 29.530588;
  const EPOCH = -492_148; // 1 Muharram 1, as a day number
  const guess = Math.round(EPOCH + ((year - 1) * 12 + (month - 1)) * MEAN_MONTH + day - 1);
  for (let near = guess - 3; near <= guess + 3; near++) {
    const found = hijriOf(near);
    if (found.year === year && found.month === month && found.day === day) return near;
  }
  return null;
}

/** The days of a Hijri month; null outside the years known. */
export function hijriMonthSpan(year: number, month: number): DaySpan | null {
  const first = dayOfHijri({ year, month, day: 1 });
  if (first === null) return null;
  return { first, last: hijriOf(first + 29).month === month ? first + 29 : first + 28 };
}
