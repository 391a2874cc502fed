/**
 * Days and months by name: "14 يوليو (تموز) 2015", "يومي الثاني والثالث من أغسطس", "من 28 يوليو إلى 3 أغسطس", "يونيو الماضي",
 * "15 من الشهر الجاري", "12 رمضان 1446هـ".
 *
 * @module src/arabic/dates/day-rules
 */

import { COMMAS } from '../punctuation.js';
import { wordSet } from '../word-set.js';
import type { DateExpression, YearRef } from './expression.js';
import type { Reader } from './reader.js';
import { type Hit, NAME, type Rule } from './rule.js';
import { GREGORIAN, HIJRI, OF, SAME, THIS } from './words.js';

const RANGE = wordSet('- – — الي حتي والي وحتي لغايه ولغايه');
/** "من 12 إلى غاية 15 مارس" */
const END = 'غايه';
const OR = wordSet('او ام');
const OPEN = wordSet('/ ( - – [');
const CLOSE = wordSet(') ]');
const MONTH_WORD = wordSet('شهر');
const YEAR_WORD = wordSet('عام سنه العام السنه');
const SAME_MONTH = wordSet('منه');
/** Before an ordinal: "النصف الأول من مارس", "الأسبوع الثاني من الشهر" are no days. */
const PART_OF_MONTH = wordSet('النصف الربع الثلث الشطر الاسبوع');

/** Names of movements, places and events made of a date: "قوى 14 آذار", "مدينة السادس من أكتوبر", "ثورة 25 يناير". */
const NAMED_BY_DATE = wordSet(
  'قوي فريق حركه تحالف ثوره ثورتي ثورتا ثورات مدينه ميدان شارع جسر كوبري حزب تيار انتفاضه ايتلاف كتايب محور هجمات هجوم احداث انقلاب حرب مستشفي جامعه قناه صحيفه جبهه استاد ملعب ساحه تفجيرات اعتداءات معركه نصر عمليه لواء كتيبه محافظه حادث مظاهرات تظاهرات شهداء مجزره',
);

/** Words that call for a month after them, where the month's name is also another word. */
const BEFORE_MONTH = wordSet(
  'شهر شهري في خلال منذ حتي الي قبل بعد لشهر بشهر اشهر مطلع بدايه اوايل منتصف اواسط اواخر نهايه اخر ختام مستهل بين طوال',
);

/** The date in a name is read, so that no other rule finds a part of it, and then left out. */
const nameHit = (from: number, to: number): Hit => ({ from, to, expression: { kind: 'unknown' }, rule: NAME });

/** "ثورتي 25 يناير و30 يونيو": where the last of several names ends. */
function nameEnd(r: Reader, i: number): number {
  const day = r.key(i).startsWith('و') ? readDay(r, i) : null;
  const month = day === null ? null : monthAfter(r, day.next, !day.digits);
  return month === null ? i : nameEnd(r, month.next);
}

interface Days {
  readonly first: number;
  readonly last?: number;
  readonly next: number;
  /** "20" rather than "العشرين": needs a month to be a day. */
  readonly digits: boolean;
}

function readDay(r: Reader, i: number): { day: number; next: number; digits: boolean } | null {
  const key = r.key(i);
  const hanging =
    (key === 'ال' || key === 'وال' || key === 'بال' || key === 'لل' || key === 'و' || key === 'ل' || key === 'ب') && r.tight(i + 1);
  const at = hanging ? i + 1 : i;
  const number = r.digits(at);
  if (number !== null) return number >= 1 && number <= 31 && r.key(at).length <= 2 ? { day: number, next: at + 1, digits: true } : null;
  const ordinal = r.ordinal(i);
  return ordinal === null || hanging ? null : { day: ordinal.value, next: ordinal.next, digits: false };
}

/** Where the end of a range is told; its first word stands at `i`. */
const rangeEnd = (r: Reader, i: number): number => (r.key(i + 1) === END ? i + 2 : i + 1);

/** "12 و13", "5 - 7", "5 إلى 7", "25 و26 و27", "الثاني والثالث". */
function readDays(r: Reader, i: number): Days | null {
  const first = readDay(r, i);
  if (first === null) return null;
  let { next } = first;
  let last: number | undefined;
  for (;;) {
    const key = r.key(next);
    let at = next;
    if (RANGE.has(key)) at = rangeEnd(r, next);
    else if (key === 'و' || COMMAS.has(key)) at = next + 1;
    else if (!key.startsWith('و')) break;
    const day = readDay(r, r.key(at) === 'و' ? at + 1 : at);
    if (day === null || day.day <= (last ?? first.day)) break;
    if (COMMAS.has(key) && monthAfter(r, day.next, false) === null && !r.key(day.next).startsWith('و')) break;
    ({ next } = day);
    last = day.day;
  }
  return { first: first.day, ...(last === undefined ? {} : { last }), next, digits: first.digits };
}

export interface Month {
  readonly month: number;
  readonly hijri: boolean;
  readonly weak: boolean;
  readonly twin: boolean;
  readonly next: number;
}

/** A month with its twin: "يوليو/تموز", "تموز (يوليو)", "أغسطس آب". */
function readMonth(r: Reader, i: number): Month | null {
  const read = r.read(i, 'month');
  if (read === null) return null;
  const { month, hijri, weak } = read.word;
  const opened = OPEN.has(r.key(read.next)) ? 1 : 0;
  const twin = hijri ? null : r.read(read.next + opened, 'month');
  // "نوفمبر/تشرين الأول" is a slip for one month, "يوليو/أغسطس" are two.
  const slip = r.key(read.next) === '/' && twin?.word.levantine !== read.word.levantine;
  if (twin === null || twin.word.hijri || (twin.word.month !== month && !slip) || twin.clitics !== '')
    return { month, hijri, weak, twin: false, next: read.next };
  const closed = opened === 1 && CLOSE.has(r.key(twin.next)) ? 1 : 0;
  return { month, hijri, weak: false, twin: true, next: twin.next + closed };
}

/** "من شهر يوليو", "من أغسطس", "يوليو". */
function monthAfter(r: Reader, i: number, needsOf: boolean): Month | null {
  let at = i;
  if (OF.has(r.key(at))) at++;
  else if (needsOf && r.read(at, 'month') === null) return null;
  if (MONTH_WORD.has(r.key(at))) at++;
  const month = readMonth(r, at);
  return month !== null && (r.read(at, 'month')!.clitics === '' || r.read(at, 'month')!.clitics === 'ل') ? month : null;
}

interface Tail {
  readonly year?: YearRef;
  readonly step?: number;
  readonly hijri?: boolean;
  readonly next: number;
}

/** What follows a month: a year, "الماضي", "من العام نفسه". */
function readTail(r: Reader, i: number, hijri: boolean): Tail {
  const step = r.read(i, 'step');
  if (step !== null && step.clitics === '') return { step: step.word.shift, next: step.next };
  let at = i;
  if (COMMAS.has(r.key(at))) at++;
  if (OF.has(r.key(at))) at++;
  const named = r.read(at, 'unit');
  const yearWord = named !== null && named.word.unit === 'year';
  const number = r.digits(yearWord ? named.next : at);
  if (number !== null && isYear(number, hijri)) {
    let next = (yearWord ? named.next : at) + 1;
    if ((hijri ? HIJRI : GREGORIAN).has(r.key(next))) next++;
    return { year: number, hijri, next };
  }
  if (COMMAS.has(r.key(i))) return { next: i };
  if (yearWord && named.word.as === 'definite') {
    const which = r.read(named.next, 'step');
    if (which !== null) return { year: { shift: which.word.shift }, next: which.next };
    const anchored = r.read(named.next, 'anchored');
    if (anchored !== null) return { year: { anchored: anchored.word.shift }, next: anchored.next };
  }
  if ((THIS.has(r.key(at)) || SAME.has(r.key(at))) && YEAR_WORD.has(r.key(at + 1)))
    return { year: THIS.has(r.key(at)) ? { shift: 0 } : { anchored: 0 }, next: at + 2 };
  return { next: i };
}

const isYear = (number: number, hijri: boolean): boolean => (hijri ? number >= 1300 && number <= 1500 : number >= 1800 && number <= 2199);

/** The `from`/`to` of a hit are token indices. */
export const dayRule: Rule = (r, i) => {
  const days = readDays(r, i);
  if (days === null || (!days.digits && r.is(i - 1, PART_OF_MONTH))) return null;
  const month = monthAfter(r, days.next, !days.digits);
  if (month === null) return dayOfThisMonth(r, i, days);
  // "الأول مارس": an ordinal stands before a month only with من or for the first.
  const tail = readTail(r, month.next, month.hijri);
  if (tail.year === undefined && r.is(i - 1, NAMED_BY_DATE)) return nameHit(i, nameEnd(r, month.next));
  // "3 صفر" is a score of three to nil.
  if (month.hijri && month.month === 2 && tail.next === month.next && !OF.has(r.key(days.next))) return null;
  const across = tail.year === undefined ? acrossMonths(r, tail.next, month.hijri) : null;
  const { first: day, last } = days;
  const shared = { kind: 'day', hijri: month.hijri, day, month: month.month } as const;
  if (across !== null) {
    const expression: DateExpression = {
      ...shared,
      untilDay: across.day,
      untilMonth: across.month,
      ...yearOf(across.tail.year === undefined ? tail : across.tail),
    };
    return { from: i, to: across.tail.next, expression, rule: 'days-across-months' };
  }
  const expression: DateExpression = { ...shared, ...(last === undefined ? {} : { untilDay: last }), ...yearOf(tail) };
  return { from: i, to: tail.next, expression, rule: month.hijri ? 'hijri-day' : last === undefined ? 'day-month' : 'days-month' };
};

const yearOf = ({ year, step }: Tail): { year?: YearRef; step?: number } => ({
  ...(year === undefined ? {} : { year }),
  ...(step === undefined ? {} : { step }),
});

/** "… إلى 3 أغسطس", "- 3 أغسطس". */
function acrossMonths(r: Reader, i: number, hijri: boolean): { day: number; month: number; tail: Tail } | null {
  if (!RANGE.has(r.key(i))) return null;
  const day = readDay(r, rangeEnd(r, i));
  const month = day === null ? null : monthAfter(r, day.next, !day.digits);
  if (day === null || month === null || month.hijri !== hijri) return null;
  return { day: day.day, month: month.month, tail: readTail(r, month.next, hijri) };
}

/** Before the number of a day: "في 11 الشهر الجاري"; not "قتل 11 الشهر الماضي". */
const BEFORE_DAY = wordSet('في يوم يومي يوما بتاريخ حتي منذ ليوم');

/** "15 من الشهر الجاري", "11 الشهر المقبل", "20 الجاري", "السابع من هذا الشهر", "20 منه". */
function dayOfThisMonth(r: Reader, i: number, { first, last, next }: Days): ReturnType<Rule> {
  const found = (shift: number, to: number, anchored = false): ReturnType<Rule> => ({
    from: i,
    to,
    rule: anchored ? 'day-of-same-month' : 'day-of-this-month',
    expression: {
      kind: 'month-day',
      day: first,
      shift,
      ...(last === undefined ? {} : { untilDay: last }),
      ...(anchored ? { anchored: true as const } : {}),
    },
  });
  if (SAME_MONTH.has(r.key(next)) && r.digits(next - 1) !== null) return found(0, next + 1, true);
  const of = OF.has(r.key(next));
  const at = of ? next + 1 : next;
  if (of && (THIS.has(r.key(at)) || SAME.has(r.key(at))) && r.key(at + 1) === 'الشهر') return found(0, at + 2, SAME.has(r.key(at)));
  const unit = r.read(at, 'unit');
  const straight = r.digits(next - 1) !== null && (last !== undefined || r.is(i - 1, BEFORE_DAY) || r.read(i - 1, 'weekday') !== null);
  if ((of || straight) && unit !== null && unit.clitics === '' && unit.word.unit === 'month' && unit.word.as === 'definite') {
    const step = r.read(unit.next, 'step');
    if (step !== null) return found(step.word.shift, step.next);
    const anchored = r.read(unit.next, 'anchored');
    return anchored === null ? null : found(anchored.word.shift, anchored.next, true);
  }
  const step = r.read(at, 'step');
  return step !== null && step.clitics === '' && step.word.shift === 0 && /^ال(جاري|حالي)$/.test(r.key(at)) && r.digits(next - 1) !== null
    ? found(0, step.next)
    : null;
}

/** "يونيو 2014", "في مارس الماضي", "شهري يوليو وأغسطس", "سبتمبر أو أكتوبر المقبلين". */
export const monthRule: Rule = (r, i) => {
  const first = readMonth(r, i);
  if (first === null) return null;
  const { month, hijri } = first;
  const more = moreMonths(r, first.next, hijri);
  const own = readTail(r, more?.next ?? first.next, hijri);
  const tail = own.year === undefined && own.step === undefined && more === null ? { ...own, ...yearBehind(r, first, hijri) } : own;
  const bare = tail.year === undefined && tail.step === undefined;
  if (tail.year === undefined && r.is(i - 1, NAMED_BY_DATE)) return nameHit(i, first.next);
  if (first.weak && bare && !supported(r, i, hijri)) return null;
  // "لويجي دي مايو"
  if (bare && NAME_LINK.has(r.key(i - 1))) return null;
  if (bare && r.digits(i - 1) !== null) return null;
  const expression: DateExpression = {
    kind: 'month',
    hijri,
    month,
    ...(more === null ? {} : { untilMonth: more.month, ...(more.either ? { either: true as const } : {}) }),
    ...yearOf(tail),
  };
  return { from: i, to: tail.next, expression, rule: hijri ? 'hijri-month' : more === null ? 'month' : 'months' };
};

const AND_PART = wordSet('وبدايه ومطلع ومنتصف ونهايه واواخر واوايل وختام');

/** "ما بين نهاية نوفمبر وبداية ديسمبر 2004": the year told once is that of both. */
function yearBehind(
  r: Reader,
  { next, month }: { next: number; month: number },
  hijri: boolean,
): Partial<Pick<ReturnType<typeof readTail>, 'year'>> {
  const other = r.is(next, AND_PART) ? readMonth(r, next + 1) : null;
  if (other === null || other.hijri !== hijri || other.month < month) return {};
  const { year } = readTail(r, other.next, hijri);
  return year === undefined ? {} : { year };
}

const NAME_LINK = wordSet('دي دا دو');

function moreMonths(r: Reader, i: number, hijri: boolean): { month: number; next: number; either: boolean } | null {
  const key = r.key(i);
  const linked = OR.has(key) || RANGE.has(key) || key === '/';
  const read = r.read(linked ? i + 1 : i, 'month');
  if (read === null || read.word.hijri !== hijri || (linked ? read.clitics !== '' : read.clitics !== 'و')) return null;
  const month = readMonth(r, linked ? i + 1 : i)!;
  return { month: month.month, next: month.next, either: OR.has(key) };
}

/** آب is printed with its madda when it is the month; a Hijri month wants شهر before it, the others a preposition. */
function supported(r: Reader, i: number, hijri: boolean): boolean {
  if (hijri) return /^[بل]?شهر$/.test(r.key(i - 1));
  if (r.key(i).endsWith('اب') && !r.printed(i).includes('آ')) return false;
  const read = r.read(i, 'month')!;
  return BEFORE_MONTH.has(r.key(i - 1)) || read.clitics.endsWith('ب') || read.clitics.endsWith('ل');
}
