/**
 * Written: the day on which a text was written, where it came out some days later: "اليوم الأربعاء" in what is published on a Thursday, so
 * that "أمس" was a Tuesday.
 *
 * @module src/arabic/dates/written
 */
import { formatDay, nearestWeekday, parseDay } from '../calendar.js';
import type { DateExpression } from './expression.js';

/** Days after which what was written is no news. */
const STALE = 3;

/** The day from which all of these are counted that tell their weekday too, or that of publication. */
export function writtenOn(dates: readonly { readonly expression: DateExpression }[], published: string): string {
  const day = parseDay(published);
  let late: number | null = null;
  for (const { expression: e } of dates) {
    if (e.kind !== 'offset' || e.weekday === undefined) continue;
    const off = nearestWeekday(day + e.days, e.weekday) - day - e.days;
    if (late !== null && off !== late) return published;
    late = off;
  }
  return late === null || late >= 0 || late < -STALE ? published : formatDay(day + late);
}
