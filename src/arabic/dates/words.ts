/**
 * The words of time: months of every calendar and region, weekdays, units, today and yesterday, last and next.
 * Tables to be read; compiled on first use into one map from folded words.
 *
 * @module src/arabic/dates/words
 */

import { fold } from '../../../graph/names/fold.js';
import { sieved } from '../sieve.js';
import { wordSet } from '../word-set.js';

/** Gregorian months: Egypt and the Gulf, Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania; usual misspellings. */
const MONTHS = `
1 | يناير, كانون الثاني, كانون ثاني, كانون الثانى, جانفي, ينايير
2 | فبراير, شباط, فيفري, فبرابر
3 | مارس, آذار
4 | أبريل, إبريل, نيسان, أفريل, ابرايل
5 | مايو, أيار, ماي, آيار
6 | يونيو, حزيران, جوان, يونيه
7 | يوليو, تموز, جويلية, يوليوز, يوليه
8 | أغسطس, آب, أوت, غشت, أغشت, اغسطوس
9 | سبتمبر, أيلول, شتنبر, شتمبر, سيبتمبر
10 | أكتوبر, تشرين الأول, تشرين أول, اكتوبر, أوكتوبر
11 | نوفمبر, تشرين الثاني, تشرين ثاني, نونبر, تشرين الثانى, نوفمير
12 | ديسمبر, كانون الأول, كانون أول, دجنبر, دجمبر, ديسيمبر
`;

/**
 * Months that are also other words: مارس "practised", آب "a father", أوت, ماي (Theresa May), أفريل (Avril), نيسان the
 * carmaker. They need a number, a year, a twin in brackets or a word like شهر beside them.
 */
const WEAK_MONTHS = 'مارس, آب, ماي, جوان, نيسان, أوت, غشت, أفريل';

/** The months of Syria and Iraq, which stand beside the others' as twins. */
export const LEVANTINE = /^(كانون|شباط|آذار|نيسان|أيار|آيار|حزيران|تموز|آب|أيلول|ايلول|تشرين)/;

/** Hijri months. All are also names or words (رمضان, صفر "zero", محرم, شعبان), so all need support. */
const HIJRI_MONTHS = `
1 | محرم, المحرم, محرم الحرام, شهر الله المحرم
2 | صفر
3 | ربيع الأول, ربيع أول
4 | ربيع الآخر, ربيع الثاني, ربيع آخر, ربيع ثاني, ربيع ثان
5 | جمادى الأولى, جمادى الأول, جماد الأول, جماد أول, جمادي الأولى
6 | جمادى الآخرة, جمادى الثانية, جمادى الآخر, جماد الآخر, جماد الآخرة, جمادى الثاني, جماد ثاني
7 | رجب
8 | شعبان
9 | رمضان, رمضان المبارك
10 | شوال
11 | ذو القعدة, ذي القعدة, ذوالقعدة, ذي قعدة, ذيقعدة
12 | ذو الحجة, ذي الحجة, ذوالحجة, ذي حجة
`;

/** 0 is Sunday. */
const WEEKDAYS = `
0 | الأحد
1 | الاثنين, الإثنين, الأثنين, الإتنين
2 | الثلاثاء, الثلاثا, الثلثاء
3 | الأربعاء, الاربعا, الإربعاء
4 | الخميس
5 | الجمعة
6 | السبت
`;

/** Units of time: definite, indefinite, dual, plural; feminine ones say الماضية. */
const UNITS = `
day | اليوم | يوم | يومين, يومان, يومي, اليومين | أيام, يوما
week | الأسبوع | أسبوع | أسبوعين, أسبوعان | أسابيع, أسبوعا
month | الشهر | شهر | شهرين, شهران, شهري | أشهر, شهور, شهرا
year | العام, السنة | عام, سنة | عامين, عامان, سنتين, سنتان, عامي, سنتي | أعوام, سنوات, سنين, عاما
`;

const SEASONS = `
spring | الربيع | ربيع
summer | الصيف | صيف
autumn | الخريف | خريف
winter | الشتاء | شتاء
`;

/** Which one: the last, this, the next. Also duals and plurals, as in "سبتمبر وأكتوبر المقبلين". */
const STEPS = `
-1 | الماضي, الماضية, الماضيين, الماضيتين, المنصرم, المنصرمة, الفائت, الفائتة, المنقضي, المنقضية, الفارط, الفارطة, الماضى
0 | الجاري, الجارية, الحالي, الحالية, الراهن, الراهنة, الجارى, الحالى
1 | المقبل, المقبلة, المقبلين, المقبلتين, القادم, القادمة, القادمين, الآتي, الآتية, القابل
`;

/** Relative to the date named before: the same, the following, the preceding. */
const ANCHORED = `
0 | نفسه, نفسها, ذاته, ذاتها
1 | التالي, التالية, اللاحق, اللاحقة, الموالي, الموالية
-1 | السابق, السابقة
`;

/** Parts of a month or year: the value stays that of the whole. */
const PARTS = `
مطلع, بداية, بدايات, أوائل, أول, مستهل, غرة, منتصف, وسط, أواسط, أواخر, آخر, نهاية, نهايات, ختام, نهايه, بحلول
`;

/** Parts of a day, before a weekday or "yesterday". */
const DAYPARTS = `
صباح, صبيحة, فجر, ظهر, ظهيرة, عصر, مساء, ليل, ليلة, نهار, ضحى, عشية, مغرب, سحر, يوم, أمسية, غداة
`;

/** Words that begin a phrase of time and have a rule of their own: "أمس", "قبل يومين", "بعدها بيوم", "هذا العام", "نفس اليوم". */
const OPENERS = `
أمس, البارحة, الأمس, غدا, غد, الغد, الليلة, هذا, هذه, قبل, منذ, بعد, نفس, ذات, قبلها, قبله, بعدها, بعده
`;

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type TimeWord =
  | { readonly is: 'month'; readonly month: number; readonly hijri: boolean; readonly weak: boolean; readonly levantine: boolean }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly as: 'definite' | 'one' | 'two' | 'many' }
  | { readonly is: 'season'; readonly season: Season; readonly definite: boolean }
  | { readonly is: 'step'; readonly shift: number }
  | { readonly is: 'anchored'; readonly shift: number }
  | { readonly is: 'part' }
  | { readonly is: 'daypart' }
  | { readonly is: 'opener' };

let senses: Map<string, TimeWord[]> | undefined;
let known: ((stem: string) => true | undefined) | undefined;
let phrases: Map<string, { rest: string[]; word: TimeWord }[]> | undefined;

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const list = (cell: string): string[] => cell.trim().split(/\s*,\s*/);

function compile(): void {
  const words = new Map<string, TimeWord[]>();
  const longer = new Map<string, { rest: string[]; word: TimeWord }[]>();
  senses = words;
  phrases = longer;
  const add = (form: string, word: TimeWord): void => {
    const [first, ...rest] = fold(form).split(' ');
    if (rest.length > 0) {
      const known = longer.get(first!);
      if (known === undefined) longer.set(first!, [{ rest, word }]);
      else if (!known.some((p) => p.rest.join(' ') === rest.join(' '))) known.push({ rest, word });
      return;
    }
    const known = words.get(first!);
    if (known === undefined) words.set(first!, [word]);
    else if (!known.some((w) => w.is === word.is)) known.push(word);
  };
  const weak = new Set(list(WEAK_MONTHS));
  for (const [n, names] of MONTHS.trim().split('\n').map(cells))
    for (const name of list(names!))
      add(name, { is: 'month', month: Number(n), hijri: false, weak: weak.has(name), levantine: LEVANTINE.test(name) });
  for (const [n, names] of HIJRI_MONTHS.trim().split('\n').map(cells))
    for (const name of list(names!)) add(name, { is: 'month', month: Number(n), hijri: true, weak: true, levantine: false });
  for (const [n, names] of WEEKDAYS.trim().split('\n').map(cells))
    for (const name of list(names!)) add(name, { is: 'weekday', weekday: Number(n) });
  for (const [unit, definite, one, two, many] of UNITS.trim().split('\n').map(cells)) {
    for (const [cell, as] of [
      [definite!, 'definite'],
      [one!, 'one'],
      [two!, 'two'],
      [many!, 'many'],
    ] as const)
      for (const form of list(cell)) add(form, { is: 'unit', unit: unit as Unit, as });
  }
  for (const [season, definite, bare] of SEASONS.trim().split('\n').map(cells)) {
    add(definite!, { is: 'season', season: season as Season, definite: true });
    add(bare!, { is: 'season', season: season as Season, definite: false });
  }
  for (const [shift, forms] of STEPS.trim().split('\n').map(cells))
    for (const form of list(forms!)) add(form, { is: 'step', shift: Number(shift) });
  for (const [shift, forms] of ANCHORED.trim().split('\n').map(cells))
    for (const form of list(forms!)) add(form, { is: 'anchored', shift: Number(shift) });
  for (const form of list(PARTS)) add(form, { is: 'part' });
  for (const form of list(DAYPARTS)) add(form, { is: 'daypart' });
  for (const form of list(OPENERS)) add(form, { is: 'opener' });
  for (const known of longer.values()) known.sort((a, b) => b.rest.length - a.rest.length);
}

/** All time senses of a folded word without clitics. */
export function timeWords(stem: string): readonly TimeWord[] {
  if (senses === undefined) compile();
  return senses!.get(stem) ?? [];
}

/** Phrases of time that begin with a folded word: كانون + الثاني. */
export function timePhrases(stem: string): readonly { readonly rest: readonly string[]; readonly word: TimeWord }[] {
  if (phrases === undefined) compile();
  return phrases!.get(stem) ?? [];
}

/** Whether a folded word without clitics has any such sense. */
export function meansTime(stem: string): boolean {
  if (senses === undefined) compile();
  known ??= sieved(new Map([...senses!.keys(), ...phrases!.keys()].map((form) => [form, true])));
  return known(stem) !== undefined;
}

/**
 * The ways to strip conjunction and preposition off a folded word, the whole form first; لل- gives back its article.
 * @example stripped('وللخميس') // [['', 'وللخميس'], ['و', 'للخميس'], ['ول', 'الخميس'], …]
 */
export function stripped(key: string): [clitics: string, stem: string][] {
  const out: [string, string][] = [['', key]];
  withoutPreposition(out, '', key);
  if (key.length > 2 && (key[0] === 'و' || key[0] === 'ف')) {
    const rest = key.slice(1);
    out.push([key[0], rest]);
    withoutPreposition(out, key[0], rest);
  }
  return out;
}

function withoutPreposition(out: [string, string][], before: string, rest: string): void {
  const first = rest[0];
  if (rest.length < 3 || (first !== 'ب' && first !== 'ل' && first !== 'ك')) return;
  const stem = rest.slice(1);
  out.push([before + first, first === 'ل' && stem.startsWith('ل') ? `ا${stem}` : stem]);
}

/** "هذا الشهر", "نفس اليوم", "الخامس من مارس" */
export const THIS = wordSet('هذا هذه');
export const SAME = wordSet('نفس ذات');
export const OF = wordSet('من');
/** Behind a year: by which calendar it is counted. */
export const GREGORIAN = wordSet('م ميلادي ميلاديه ميلاديا');
export const HIJRI = wordSet('ه هجري هجريه هجريا');
