/**
 * Joins hits that name one day twice: "الجمعة 17 يناير 2025", "12 رمضان 1446هـ الموافق 12 مارس 2025", "اليوم الاثنين 3 أغسطس".
 *
 * @module src/arabic/dates/merge
 */
import type { DateExpression } from './expression.js';
import type { Reader } from './reader.js';
import type { Hit } from './rule.js';

/** What may stand between two names of one day. */
const GLUE = new Set([
  '،',
  ',',
  '(',
  ')',
  '-',
  '–',
  'الموافق',
  'والموافق',
  'ل',
  'م',
  'ه',
  'يوم',
  '/',
  'الموافقه',
  'المصادف',
  'اي',
  'بتاريخ',
  'تاريخ',
]);
const LONGEST_GLUE = 4;

/** Hits in order, equal days joined. */
export function merged(reader: Reader, hits: readonly Hit[]): Hit[] {
  const out: Hit[] = [];
  for (const hit of hits) {
    const before = out.at(-1);
    const joined = before === undefined || !glued(reader, before.to, hit.from) ? null : join(reader, before, hit);
    if (joined === null) out.push(hit);
    else out[out.length - 1] = joined;
  }
  return out;
}

function glued(reader: Reader, from: number, to: number): boolean {
  if (to - from > LONGEST_GLUE) return false;
  for (let i = from; i < to; i++) if (!GLUE.has(reader.key(i))) return false;
  return true;
}

function join(reader: Reader, a: Hit, b: Hit): Hit | null {
  // "غدا وبعد غد", "أمس واليوم": from the first on.
  if (a.expression.kind === 'offset' && b.expression.kind === 'offset' && a.to === b.from && reader.key(b.from).startsWith('و'))
    return b.expression.days === a.expression.days + 1 ? { ...a, to: b.to } : null;
  const bracketed = reader.key(b.from - 1) === '(' && b.from > a.to;
  const expression = joinedExpression(a.expression, b.expression, bracketed);
  if (expression === null) return null;
  const to = bracketed && reader.key(b.to) === ')' ? b.to + 1 : b.to;
  return { from: a.from, to, expression, rule: `${a.rule}+${b.rule}` };
}

function joinedExpression(a: DateExpression, b: DateExpression, bracketed: boolean): DateExpression | null {
  // A paper puts the speaker's "today" right: "في وقت لاحق اليوم (أمس)".
  if (a.kind === 'offset' && b.kind === 'offset' && bracketed) return b;
  if (a.kind === 'weekday' && a.untilWeekday === undefined && b.kind === 'day') return { ...b, weekday: a.weekday };
  if (a.kind === 'weekday' && b.kind === 'month-day') return b;
  if (a.kind === 'offset' && b.kind === 'day')
    return b.year !== undefined || b.hijri ? b : { ...b, ...(a.weekday === undefined ? {} : { weekday: a.weekday }) };
  if (a.kind === 'day' && b.kind === 'weekday' && b.untilWeekday === undefined && b.step === undefined && a.untilDay === undefined)
    return { ...a, weekday: b.weekday };
  if (a.kind === 'day' && b.kind === 'day' && a.hijri !== b.hijri) return a.hijri ? b : a;
  if (a.kind === 'month' && b.kind === 'month' && a.hijri !== b.hijri) return a.hijri ? b : a;
  if (a.kind === 'year' && b.kind === 'year' && a.hijri !== b.hijri) return a.hijri ? b : a;
  if (b.kind === 'year' && !b.hijri && ((a.kind === 'unit' && a.unit === 'year') || (a.kind === 'anchored' && a.unit === 'year'))) return b;
  return null;
}
