/**
 * Chronicle: what happened on this day in other years: "في مثل هذا اليوم 21 يوليو: 1954 - مفاوضات …". The list tells the
 * years, its heading the day.
 *
 * @module src/extract/meetings/days/chronicle
 */
import { dayNumber, formatDay, isDay } from '../../../arabic/calendar.js';
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { CERTAIN, type When } from './side.js';

/** Words at the head of a text among which the heading stands. */
const HEAD = 60;
/** Words between a year and what it heads. */
const REACH = 40;
const MARKS = new Set(['-', '–', '—', ':', 'ـ']);

/** What tells of other years. */
type Told = Pick<Scene, 'tokens' | 'dates' | 'published'>;

/** The day of what an entry of a chronicle tells; null where the text is none. */
export function chronicled(scene: Told, { from }: Pick<Trigger, 'from'>): When | null {
  const { word, count } = scene.tokens;
  const heading = headingOf(scene);
  // "2008 - اتفاق بعد مفاوضات استمرت 40 عاما": the year is that of what came after.
  if (heading < 0 || word[from - 1]?.key === 'بعد') return null;
  const day = dayOf(scene, heading);
  for (let i = from - 1; i > heading && i >= from - REACH; i--) {
    if (word[i]!.kind !== Kind.Number || !MARKS.has(word[i + 1]?.key ?? '') || i + 1 >= count) continue;
    const year = Number(word[i]!.key);
    if (word[i]!.key.length !== 4 || day === null || !isDay(year, day.month, day.day)) return null;
    const value = formatDay(dayNumber(year, day.month, day.day));
    const mention = {
      start: 0,
      end: 0,
      tokens: [i, i + 1] as const,
      rule: 'chronicle',
      relation: 'at' as const,
      expression: { kind: 'day' as const, hijri: false, year, ...day },
      value,
      precision: 'day' as const,
      needsPublication: false,
    };
    return { mention, value, end: null, score: CERTAIN, settled: true };
  }
  return null;
}

/** "في مثل هذا اليوم": its token; −1 for none. */
function headingOf({ tokens: { word, count } }: Told): number {
  for (let i = 0; i + 2 < count && i < HEAD; i++)
    if (word[i]!.key === 'مثل' && word[i + 1]!.key === 'هذا' && word[i + 2]!.key === 'اليوم') return i;
  return -1;
}

/** The day told in the heading, else that of publication. */
function dayOf({ dates, published }: Told, heading: number): { month: number; day: number } | null {
  for (const { tokens, expression } of dates)
    if (tokens[0] > heading && tokens[0] < heading + HEAD / 2 && expression.kind === 'day' && !expression.hijri)
      return { month: expression.month, day: expression.day };
  if (published === null) return null;
  const [, month, day] = published.split('-');
  return { month: Number(month), day: Number(day) };
}
