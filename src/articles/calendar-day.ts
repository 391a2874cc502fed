/**
 * Calendar days written out in a line of text: `17 يناير/كانون الثاني 2025`, `نوفمبر 8, 2023`,
 * `17/1/2025`, `2025-01-17`, a Hijri day beside them. Only full days count: a date without a year
 * would have to be guessed.
 *
 * @module src/articles/calendar-day
 */
import { daySchema } from '../../graph/article.js';
import { fold } from '../../graph/names/fold.js';

/** A day and where it stands in the folded line. */
export interface WrittenDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** One region for each way in which the Arab press names the Gregorian months; `Intl` has the names. */
const REGIONS = ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'];
const SPELLINGS: Readonly<Record<string, number>> = { ابريل: 4, يونيه: 6, يوليه: 7, اغسطس: 8, نوڤمبر: 11 };
const HIJRI =
  'محرم|المحرم|صفر|ربيع ال(?:اول|اخر|ثاني)|جماد[يه] ال(?:اولي|اول|اخره|اخر|ثانيه|ثاني)|رجب|شعبان|رمضان|شوال|ذ[يو] القعده|ذ[يو] الحجه';

/** Folded month names with their numbers. */
function monthNumbers(): Map<string, number> {
  const months = new Map(Object.entries(SPELLINGS));
  for (const region of REGIONS) {
    const name = new Intl.DateTimeFormat(`${region}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' });
    for (let m = 1; m <= 12; m++) months.set(fold(name.format(Date.UTC(2024, m - 1, 15))), m);
  }
  return months;
}

interface Form {
  readonly pattern: RegExp;
  day(groups: readonly string[]): string;
}

let compiled: { readonly forms: readonly Form[]; readonly hijri: RegExp } | undefined;

function forms(): NonNullable<typeof compiled> {
  if (compiled) return compiled;
  const months = monthNumbers();
  const name = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((m) => m.replace(/ /g, '\\s+'))
    .join('|');
  const number = (month: string): number => months.get(month.replace(/\s+/g, ' ')) ?? 0;
  const iso = (y: string, m: number, d: string): string => `${y}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`;
  const year = '((?:19|20)\\d\\d)(?!\\d)(?:\\s*م(?!\\p{L}))?';
  compiled = {
    forms: [
      {
        pattern: new RegExp(
          `(?<!\\d)(\\d{1,2})\\s*(?:من\\s+)?(${name})(?:\\s*[/(-]\\s*(?:${name})\\s*\\)?)?\\s*[،,]?\\s*(?:عام\\s+)?${year}`,
          'gu',
        ),
        day: ([d, m, y]) => iso(y!, number(m!), d!),
      },
      {
        pattern: new RegExp(`(?<!\\p{L})(${name})\\s+(\\d{1,2})\\s*[،,]\\s*${year}`, 'gu'),
        day: ([m, d, y]) => iso(y!, number(m!), d!),
      },
      { pattern: new RegExp(`(?<![\\d/])(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`, 'gu'), day: ([d, m, y]) => iso(y!, Number(m), d!) },
      { pattern: /(?<!\d)((?:19|20)\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/gu, day: ([y, m, d]) => iso(y!, Number(m), d!) },
    ],
    hijri: new RegExp(
      `\\d{1,2}\\s*(?:${HIJRI})\\s*[،,]?\\s*1[34]\\d\\d\\s*ه?(?!\\p{L})|\\d{1,2}[/-]\\d{1,2}[/-]1[34]\\d\\d\\s*ه?(?!\\p{L})`,
      'gu',
    ),
  };
  return compiled;
}

/** The Gregorian days of an already folded line, in their order. */
export function writtenDays(folded: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const { pattern, day } of forms().forms) {
    for (const match of folded.matchAll(pattern)) {
      const written = day(match.slice(1));
      if (daySchema.safeParse(written).success) found.push({ day: written, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A folded line with its days, of both calendars, taken out. */
export function withoutDays(folded: string): string {
  const gregorian = forms().forms.reduce((line, { pattern }) => line.replace(pattern, ' '), folded);
  return gregorian.replace(forms().hijri, ' ');
}
