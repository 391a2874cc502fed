/**
 * Numbers written out in Arabic words: cardinals to the thousands (ثلاثة وعشرين, ألفين وخمسة عشر) and the ordinals
 * of days (الخامس والعشرين). Words are folded keys.
 *
 * @module src/arabic/numbers
 */
import { fold } from '../../graph/names/fold.js';

/** Lines: value | words. Masculine, feminine, all cases. */
const UNIT_TABLE = `
1 | واحد واحدة
2 | اثنان اثنين اثنتان اثنتين إثنين
3 | ثلاثة ثلاث
4 | أربعة أربع
5 | خمسة خمس
6 | ستة ست
7 | سبعة سبع
8 | ثمانية ثماني ثمان
9 | تسعة تسع
10 | عشرة عشر
20 | عشرون عشرين
30 | ثلاثون ثلاثين
40 | أربعون أربعين
50 | خمسون خمسين
60 | ستون ستين
70 | سبعون سبعين
80 | ثمانون ثمانين
90 | تسعون تسعين
100 | مئة مائة مئه ماية
200 | مئتان مئتين مائتان مائتين
300 | ثلاثمئة ثلاثمائة
400 | أربعمئة أربعمائة
500 | خمسمئة خمسمائة
600 | ستمئة ستمائة
700 | سبعمئة سبعمائة
800 | ثمانمئة ثمانمائة ثمانيمائة
900 | تسعمئة تسعمائة
1000 | ألف ألفا
2000 | ألفان ألفين
`;

/** First words of أحد عشر to تسعة عشر that are no unit by themselves. */
const TEEN_TABLE = `
1 | أحد إحدى
2 | اثنا اثني اثنتا اثنتي إثني إثنا
`;

/** Masculine, as يوم is: "الجمعة الثالثة من رمضان" is no third of the month. */
const ORDINAL_TABLE = `
1 | الأول الحادي أول فاتح الفاتح غرة
2 | الثاني
3 | الثالث
4 | الرابع
5 | الخامس
6 | السادس
7 | السابع
8 | الثامن
9 | التاسع
10 | العاشر
20 | العشرين العشرون
30 | الثلاثين الثلاثون
`;

function load(table: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [value, words] = line.split(' | ');
    for (const word of words!.split(' ')) values.set(fold(word), Number(value));
  }
  return values;
}

const UNITS = load(UNIT_TABLE);
const TEENS = load(TEEN_TABLE);
const ORDINALS = load(ORDINAL_TABLE);
const TEN = new Set(['عشر', 'عشره']);

/** A number read from words, and the index of the first word after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

/** Words by index; '' or undefined beyond the end. */
export type WordAt = (index: number) => string | undefined;

/** Strips the و that joins "ثلاثة وعشرين". */
const joined = (word: string | undefined): string | undefined => (word?.startsWith('و') ? word.slice(1) : undefined);

/**
 * Reads a cardinal that begins at word `i`; null when there is none.
 * @example readCardinal((i) => ['الفين', 'وخمسه', 'عشر'][i], 0) // { value: 2015, next: 3 }
 */
export function readCardinal(at: WordAt, i: number): ReadNumber | null {
  let read = readGroup(at, i, at(i));
  if (read === null) return null;
  let { value, next } = read;
  let unit = value;
  for (;;) {
    const word = joined(at(next));
    if (word === undefined) break;
    read = readGroup(at, next, word);
    // Each part is smaller than the one before (ألفين وخمسمئة), but tens follow their unit (ثمانية وأربعين).
    const tens = read !== null && unit < 10 && read.value >= 20 && read.value < 100 && (value - unit) % 100 === 0;
    if (read === null || !(tens || read.value < magnitude(value))) break;
    value += read.value;
    unit = read.value;
    next = read.next;
  }
  return { value, next };
}

/** One of: a unit, ten to nineteen, tens, hundreds, thousands ("ثلاثة آلاف", "تسعمئة"). */
function readGroup(at: WordAt, i: number, word: string | undefined): ReadNumber | null {
  if (word === undefined) return null;
  const unit = UNITS.get(word);
  const teen = TEENS.get(word) ?? (unit !== undefined && unit < 10 ? unit : undefined);
  const after = at(i + 1);
  if (teen !== undefined && after !== undefined && TEN.has(after)) return { value: 10 + teen, next: i + 2 };
  if (unit === undefined) return null;
  if (unit < 11 && (after === 'الاف' || after === 'ءالاف')) return { value: unit * 1000, next: i + 2 };
  if (unit > 2 && unit < 10 && after !== undefined && UNITS.get(after) === 100) return { value: unit * 100, next: i + 2 };
  return { value: unit, next: i + 1 };
}

/** The lowest place that a number leaves free: 20 takes a unit after it, 1900 takes 99. */
const magnitude = (value: number): number => (value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1);

/** Words with which a cardinal may begin. */
export const CARDINALS: readonly string[] = [...UNITS.keys(), ...TEENS.keys()];

/** Whether a cardinal may begin with the word. */
export const isCardinal = (word: string): boolean => UNITS.has(word) || TEENS.has(word);

/** Whether an ordinal may begin with the word. */
export const isOrdinal = (word: string): boolean => ORDINALS.has(word);

/**
 * Reads an ordinal from first to thirty-first that begins at word `i`, as days of a month are counted.
 * @example readOrdinal((i) => ['الخامس', 'والعشرين'][i], 0) // { value: 25, next: 2 }
 */
export function readOrdinal(at: WordAt, i: number): ReadNumber | null {
  const value = ORDINALS.get(at(i) ?? '');
  if (value === undefined) return null;
  if (value < 10) {
    const after = at(i + 1);
    if (after !== undefined && TEN.has(after)) return { value: 10 + value, next: i + 2 };
    const tens = ORDINALS.get(joined(after) ?? '');
    if (tens === 20 || (tens === 30 && value === 1)) return { value: tens + value, next: i + 2 };
  }
  return { value, next: i + 1 };
}

/** Ordinals of a unit in both genders, by their value. */
const UNIT_ORDINALS = new Map<string, number>(
  ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'].flatMap((word, i) => [
    [`ال${word}`, i + 1] as const,
    [`ال${word}ه`, i + 1] as const,
  ]),
);
const TENS_BEHIND = new Map<string, number>(
  ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((word, i) => [
    [`وال${word}ون`, (i + 2) * 10] as const,
    [`وال${word}ين`, (i + 2) * 10] as const,
  ]),
);

/** What the word behind the ordinal of a unit adds to it: "السادسة عشرة", "الثانية والثلاثون"; 0 for nothing. */
export function addedToOrdinal(ordinal: string, next: string | undefined): number {
  if (next === undefined || !UNIT_ORDINALS.has(ordinal)) return 0;
  return TEN.has(next) ? 10 : (TENS_BEHIND.get(next) ?? 0);
}
