/**
 * Years by themselves ("عام 2015", "منذ 2013", "بين عامي 2011 و2014", "1436هـ") and dates in figures ("2024/5/14",
 * "14-5-2024", "17/5/1436").
 *
 * @module src/arabic/dates/year-rules
 */

import { wordSet } from '../word-set.js';
import type { DateExpression } from './expression.js';
import type { Reader } from './reader.js';
import type { Rule } from './rule.js';
import { GREGORIAN, HIJRI } from './words.js';

/** Before a bare year. */
const BEFORE_YEAR = wordSet('في منذ مذ حتي خلال بحلول قبل بعد مطلع بدايه اوايل منتصف اواسط اواخر نهايه ختام الي لغايه');

/** Happenings that are told apart by their year: "حرب 1967", "مؤتمر 1973". */
const HAPPENED = wordSet(
  'حرب ثوره موتمر انتخابات حدود اتفاق اتفاقيه معاهده قمه انقلاب نكسه نكبه دستور غزو ازمه هدنه احتلال اولمبياد انتفاضه عدوان حصار استقلال تقسيم قانون ميثاق بروتوكول اعلان قرار ميزانيه موازنه تعداد زلزال هجمات تفجيرات حراك اتفاقات',
);

/** What bears the name of a place and its year: "قمة بيروت 2002", "باتفاقية شيكاغو 1944". */
const NAMED_AFTER = /^[وفبل]?(?:موتمر|قمه|اجتماع|منتدي|اتفاق|اتفاقيه|معاهده|اعلان|ميثاق|بروتوكول|هدنه)$/;
/** Behind such a year nothing that it might count. */
const GOES_ON = /^(?:$|[^ء-ي0-9]|ال|و.|[وف]?(?:في|من|علي|عن|مع|بين|حول|بشان|الي|حتي|حين|حيث|ان|او|قد|كما)$)/;

/** What is counted by a number that looks like a year: "في 2000 مدرسة". */
const COUNTED = wordSet(
  'دولار ريال يورو جنيه درهم دينار ليره شخص شخصا شخصيه متر مترا كلم كيلومتر كيلو طن برميل الف مليون مليار وحده قطعه مدرسه قتيل قتيلا جريح لاجي نازح جندي مقاتل عامل موظف سياره شركه منزل مبني طالب طالبه نسمه مواطن اسره عايله ضحيه صفحه كلمه مره ساعه دقيقه ثانيه يوم سنه عام مستوطنه بييضه نقطه سهم حاله مصاب قدم ميل مشارك متطوع كم سم ميغاواط ميجاوات فرد مسافر سايح حاج معتمر مسجد موقع هدف مشروع فرصه وظيفه جهاز كتاب % ٪ درجه',
);

const YEARS_JOINED = wordSet('و الي حتي - – — /');
const SEPARATOR = wordSet('/ - . – ــ \\');
const OPEN = wordSet('( [');

const plausible = (year: number): boolean => year >= 1800 && year <= 2199;
const plausibleHijri = (year: number): boolean => year >= 1300 && year <= 1500;

export const yearRule: Rule = (r, i) => {
  const unit = r.read(i, 'unit');
  const named = unit !== null && unit.word.unit === 'year' && unit.word.as !== 'many';
  let at = named ? unit.next : i;
  if (named && OPEN.has(r.key(at))) at++;
  const year = yearAt(r, at, named);
  if (year === null) return null;
  const joined = r.key(year.next);
  const until = YEARS_JOINED.has(joined) ? yearAt(r, year.next + 1, true) : null;
  const paired =
    until !== null && until.hijri === year.hijri && until.value > year.value && (joined !== 'و' || (named && unit.word.as === 'two'));
  // "2014-2016" needs no word before it.
  const range = paired && joined !== 'و' && !COUNTED.has(r.key(until.next)) && !SEPARATOR.has(r.key(until.next));
  if (!named && !range && !standsAlone(r, i, year.next, year.hijri)) return null;
  let next = paired ? until.next : year.next;
  if (named && OPEN.has(r.key(unit.next)) && r.key(next) === ')') next++;
  const expression: DateExpression = { kind: 'year', hijri: year.hijri, year: year.value, ...(paired ? { untilYear: until.value } : {}) };
  return { from: i, to: next, expression, rule: paired ? 'years' : named ? 'year' : 'bare-year' };
};

/** Four digits, or words after عام: "عام ألفين وخمسة عشر". */
function yearAt(r: Reader, i: number, named: boolean): { value: number; hijri: boolean; next: number } | null {
  const digits = r.digits(i);
  const words = digits === null && named ? r.cardinal(i) : null;
  const value = digits ?? words?.value;
  if (value === undefined || value === null || (digits !== null && r.key(i).length !== 4)) return null;
  let next = words?.next ?? i + 1;
  const hijri = HIJRI.has(r.key(next)) || (plausibleHijri(value) && !GREGORIAN.has(r.key(next)));
  if (hijri ? !plausibleHijri(value) : !plausible(value)) return null;
  if (hijri && !HIJRI.has(r.key(next)) && !named) return null;
  if ((hijri ? HIJRI : GREGORIAN).has(r.key(next))) next++;
  return { value, hijri, next };
}

function standsAlone(r: Reader, i: number, next: number, hijri: boolean): boolean {
  const after = r.key(next);
  const marked = GREGORIAN.has(r.key(next - 1)) || HIJRI.has(r.key(next - 1));
  if (SEPARATOR.has(after) && r.tight(next) && r.digits(next + 1) !== null && r.key(next + 1).length !== 4) return false;
  if (SEPARATOR.has(r.key(i - 1)) && r.tight(i)) return false;
  if (marked || hijri) return true;
  if (COUNTED.has(after)) return false;
  if (NAMED_AFTER.test(r.key(i - 2)) && /^[ء-ي]{3,}$/.test(r.key(i - 1)) && GOES_ON.test(after)) return true;
  return (
    r.is(i - 1, BEFORE_YEAR) || HAPPENED.has(r.key(i - 1)) || (r.key(i - 1) === 'من' && (r.key(next) === 'الي' || r.key(next) === 'حتي'))
  );
}

/** Day, month and year in figures, in any usual order; a year of the 14th century or so is Hijri. */
export const figuresRule: Rule = (r, i) => {
  const [a, b, c] = [r.digits(i), r.digits(i + 2), r.digits(i + 4)];
  if (a === null || b === null || c === null) return null;
  const separator = r.key(i + 1);
  if (!SEPARATOR.has(separator) || r.key(i + 3) !== separator) return null;
  if (separator === '.' && !(r.tight(i + 1) && r.tight(i + 2))) return null;
  if (SEPARATOR.has(r.key(i - 1)) && r.tight(i)) return null;
  const yearFirst = r.key(i).length === 4;
  if (!yearFirst && r.key(i + 4).length !== 4) return null;
  const year = yearFirst ? a : c;
  let [day, month] = yearFirst ? [c, b] : [a, b];
  if (month > 12 && day <= 12) [day, month] = [month, day];
  const hijri = plausibleHijri(year);
  if ((!hijri && !plausible(year)) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const marked = (hijri ? HIJRI : GREGORIAN).has(r.key(i + 5));
  return { from: i, to: i + (marked ? 6 : 5), expression: { kind: 'day', hijri, day, month, year }, rule: 'figures' };
};
