/**
 * The day of publication as the text itself tells it: a line that is nothing but a date
 * (`نشر في: 17 يناير 2025`), or an agency's dateline before the first sentence (`بيروت في 3 أيار
 * 2024 - …`). A date inside a sentence is what happened, not when it was printed; today is never
 * taken.
 *
 * @module src/articles/publication-day
 */
import { daySchema } from '../../graph/article.js';
import { fold } from '../../graph/names/fold.js';
import { withoutDays, writtenDays } from './calendar-day.js';

/** Words that may stand beside the date in a line that tells the day of publication, folded. */
const BESIDE = new Set(
  (
    'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت نشر نشرت بتاريخ تاريخ النشر في يوم الموافق ه م ص صباحا مساء ظهرا الساعه ' +
    'بتوقيت غرينتش جرينتش القدس مكه المكرمه الرياض القاهره ابوظبي دبي بغداد بيروت عمان المملكه gmt utc am pm ت اضيف كتب منذ'
  ).split(' '),
);
/** A line that tells the day of a later change. */
const CHANGED = /تحديث|تعديل/;
/** How many lines from the top may hold the date line. */
const TOP = 8;
/** A line that is nothing but a date is shorter. */
const LONG = 120;
/** A labelled date may also stand below the article. */
const LABELLED = /^(?:تاريخ النشر|نشر في|نشر بتاريخ|نشرت في)/;

/** YYYY-MM-DD, or null when the text does not tell. */
export function publicationDayOfText(text: string): string | null {
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  for (const [i, printed] of lines.entries()) {
    if (!/\p{Nd}/u.test(printed) || (i >= TOP && printed.length > LONG)) continue;
    const line = fold(printed.slice(0, 2 * LONG)).trim();
    if (i >= TOP && !LABELLED.test(line)) continue;
    const day = dayOfDateLine(line) ?? (i < TOP ? dayOfDateline(line) : null);
    if (day) return day;
  }
  return null;
}

/** Day of a folded line that holds a date and nothing else. */
function dayOfDateLine(line: string): string | null {
  if (line.length > LONG) return null;
  const [first] = writtenDays(line);
  if (!first || CHANGED.test(line.slice(0, first.start))) return null;
  const beside = withoutDays(line.replace(/\d{1,2}:\d\d(?::\d\d)?/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return beside.every((word) => BESIDE.has(word)) ? first.day : null;
}

/**
 * Day of a dateline: a place of at most four words, the date, perhaps an agency, then a dash, a
 * colon, slashes or the end of the line: `الرياض 12 محرم 1437 ه الموافق 25 اكتوبر 2015 م واس`.
 */
function dayOfDateline(line: string): string | null {
  const [first] = writtenDays(line);
  if (!first || !/^[\p{L}(\d]/u.test(line)) return null;
  const before = withoutDays(line.slice(0, first.start)).match(/\p{L}+/gu) ?? [];
  if (before.length > 6 || /[.:؟!]/u.test(line.slice(0, first.start))) return null;
  const after = line.slice(first.end);
  return /^\s*(?:[([/]\s*[\p{L}\s.]{1,30}\s*[)\]/]|\p{L}{1,12}){0,2}\s*(?:[-–—:]|$)/u.test(after) ? first.day : null;
}

/**
 * Day of a value in markup or JSON: an ISO or RFC 2822 date-time, of which the day as written
 * counts, whatever the zone; or a written-out day. Years are from 1900 to 2099.
 */
export function publicationDayOfValue(value: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
  if (iso) return newsDay(iso);
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s*$)/.exec(value);
  if (compact) return publicationDayOfValue(compact.slice(1).join('-'));
  const mail = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(value);
  const month = mail ? MONTHS.indexOf(mail[2]!) + 1 : 0;
  if (mail && month) return newsDay(`${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]!.padStart(2, '0')}`);
  return writtenDays(fold(value))[0]?.day ?? null;
}

/** As RFC 2822 calls them. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day that exists, of a year in which there were Arabic news in the Gregorian calendar: 1445 is a Hijri year. */
function newsDay(day: string): string | null {
  return /^(?:19|20)/.test(day) && daySchema.safeParse(day).success ? day : null;
}
