/**
 * Dates counted from the day of publication or from the date before: "أمس (الاثنين)", "الثلاثاء الماضي", "مطلع الشهر
 * الجاري", "قبل يومين", "العام التالي".
 *
 * @module src/arabic/dates/relative-rules
 */

import { CARDINALS } from '../numbers.js';
import { QUOTES } from '../punctuation.js';
import { sievedSet } from '../sieve.js';
import { wordSet } from '../word-set.js';
import type { Reader } from './reader.js';
import type { Hit, Rule } from './rule.js';
import { OF, SAME, THIS } from './words.js';

/** Phrases for days around publication, folded; the longest match wins. */
const OFFSETS: readonly (readonly [phrase: string, days: number])[] = [
  ['اول من امس', -2],
  ['اول من البارحه', -2],
  ['امس الاول', -2],
  ['اول امس', -2],
  ['اول البارحه', -2],
  ['البارحه الاولي', -2],
  ['قبل امس', -2],
  ['الليله قبل الماضيه', -2],
  ['الليله الماضيه', -1],
  ['ليله البارحه', -1],
  ['الليله البارحه', -1],
  ['امس', -1],
  ['البارحه', -1],
  ['الامس', -1],
  ['بعد غد', 2],
  ['بعد غدا', 2],
  ['غدا', 1],
  ['غد', 1],
  ['الغد', 1],
  ['اليوم', 0],
  ['الليله', 0],
  ['هذا اليوم', 0],
  ['هذه الليله', 0],
  ['هذا المساء', 0],
  ['هذا الصباح', 0],
  ['منذ قليل', 0],
  ['قبل قليل', 0],
];

const byFirst = new Map<string, { words: string[]; days: number }[]>();
for (const [phrase, days] of OFFSETS) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!) ?? [];
  list.push({ words, days });
  byFirst.set(
    words[0]!,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

/** Before "اليوم" when it is a daily paper, a broadcaster, "every day", "until today". */
const NOT_TODAY_BEFORE = wordSet(
  'في ذلك تلك صحيفه جريده دار قناه مجله موقع العالم كل ساعات حتي منذ بعد قبل طوال طيله نصف باقي بقيه اخر من لغه حديث سعر نفس ذات طول منتصف اسعار عالم جيل انسان عرب حال واقع خلال مدار بين صناعه هموم غير عين شباب نساء فتيات او لذلك لهذا هو مثل مباريات',
);

/** States in the names of broadcasters and agencies: "روسيا اليوم". */
const BROADCASTS = wordSet('روسيا ليبيا سوريا العراق اوكرانيا لروسيا بروسيا');
/** Words before such a state among which somebody sets out for it. */
const SETS_OUT = 10;
const JOURNEY = /^[وف]?(?:س?[يت](?:زور|صل|غادر|توجه|بدا)|زارت?|وصلت?|غادرت?|توجهت?|بدات?|الي|زياره|زيارته|زيارتها)$/;

const PAPERS = wordSet('صحيفه جريده موقع لصحيفه لجريده لموقع بصحيفه مراسل بوابه');

/** After "اليوم" when it is "the day of", "the second day", "the same day". */
const NOT_TODAY_AFTER = wordSet(
  'الوطني العالمي الدولي الواحد السابع الاخير الذي التي الموعود المفتوح العربي الدراسي الختامي الاولي الاسود المشهود الكامل المقبل القادم الماضي المحدد الموعود الافتتاحي الاحتفالي سابع الاخبار التلفزيوني الرياضي الالكترونيه الطويل العظيم الجديد البييي الاول',
);

const OPEN = wordSet('( ، , -');
const CLOSE = wordSet(') ،');
const PRAYER = wordSet('صلاه خطبه خطيب خطبتي امام جامع مسجد سوق صلاتي خطباء ايام كل بن ابن ال عبد شهداء');
const FEAST = wordSet('الاسود السوداء السوداوين العظيمه الدامي البيضاء اليتيمه العظيم');
const DOWN = wordSet('قبل');
const UP = wordSet('بعد');
const ABOUT = wordSet('نحو حوالي قرابه زهاء');
const MORE = wordSet('اكثر اقل ازيد');
const GENERAL = wordSet(
  'الامين المدير النايب القايد المفتش الراي المراقب المدعي القطاع الحاكم المحامي القنصل الامن المفوض السكرتير المنسق الكاتب الاطار الوضع المناخ السياق الطابع الاتجاه الهدف امين الشان الصالح الامينين مدير نايب الوكيل المشهد الجو الطقس المقرر التوجه الاداء الموظف المال الذوق',
);
const AGO = wordSet('قبل منذ');
const SINCE = wordSet('منذ');
const AFTER = wordSet('بعد');
const EVENT = wordSet('من علي');
const JUST = wordSet('فقط واحد واحده تقريبا كامل كامله ايضا');
const NOW = wordSet('الان اليوم');
const PLACE_OF_DAY = wordSet('الي حتي');

/** Before "غدا" when it is the verb: it opens a clause. */
const OPENS_CLAUSE = new Set([
  '',
  ...'قد لقد فقد الذي التي حتي ان بل حيث حين ثم كما اذ لكن ولكن فيما بينما بعدما عندما ، , . : ؛ ؟ ! » " ( )'.split(' '),
]);

/** After "غدا" when it is the verb. */
const BECAME = wordSet('اكثر اقل من هذا لا واضحا معروفا كل جزءا امرا');

/** "اليوم (الاثنين)", "مساء أمس", "أول من أمس", "غداً الخميس". */
export const offsetRule: Rule = (r, i) => {
  const found = offsetAt(r, i);
  if (found === null) return null;
  const opened = OPEN.has(r.key(found.next)) ? found.next + 1 : found.next;
  const day = r.read(opened, 'weekday');
  const weekday = day !== null && day.clitics === '' && !(opened > found.next && r.key(found.next) === '-') ? day : null;
  if (weekday === null && !stands(r, i, found)) return null;
  const closed =
    weekday !== null && opened > found.next && CLOSE.has(r.key(weekday.next)) && r.key(found.next) === '('
      ? weekday.next + 1
      : weekday?.next;
  return {
    from: i,
    to: closed ?? found.next,
    expression: { kind: 'offset', days: found.days, ...(weekday === null ? {} : { weekday: weekday.word.weekday }) },
    rule: weekday === null ? 'day-offset' : 'day-offset-weekday',
  };
};

/** The ways to read the first word of such a phrase. */
function stemsOf(key: string): string[] {
  if (!/^[وفبلك]/.test(key)) return [key];
  return key.startsWith('لل') ? [key, key.slice(1), `ا${key.slice(1)}`] : [key, key.slice(1)];
}

/** Whether a phrase for a day around publication may begin with a word. */
export const mayBeginOffset = (key: string): boolean => stemsOf(key).some((stem) => byFirst.has(stem));

function offsetAt(r: Reader, i: number): { days: number; next: number; phrase: string } | null {
  const key = r.key(i);
  for (const stem of stemsOf(key)) {
    for (const { words, days } of byFirst.get(stem) ?? [])
      if (words.every((word, n) => n === 0 || r.key(i + n) === word)) return { days, next: i + words.length, phrase: words.join(' ') };
  }
  return null;
}

/** Whether the word stands for a day without a weekday to prove it. */
function stands(r: Reader, i: number, { phrase, next }: { phrase: string; next: number }): boolean {
  const key = r.key(i);
  const before = r.key(i - 1);
  const after = r.key(next);
  if (phrase === 'اليوم') {
    if (key !== 'اليوم' && key !== 'واليوم') return false;
    if (NOT_TODAY_AFTER.has(after) || r.read(next, 'anchored') !== null) return false;
    if (r.ordinal(next) !== null) return false;
    if (QUOTES.has(before) && QUOTES.has(after)) return false;
    // "صحيفة المصري اليوم", but "زار الرئيس المصري اليوم".
    if (before === 'المصري' && (PAPERS.has(r.key(i - 2)) || QUOTES.has(r.key(i - 2)))) return false;
    return BROADCASTS.has(before) ? isReached(r, i - 1) : !NOT_TODAY_BEFORE.has(before) || isPartOf(r, i);
  }
  // "في هذا اليوم السعيد": the day that somebody speaks of.
  if (phrase === 'هذا اليوم' && after.startsWith('ال')) return false;
  if (phrase === 'الليله') return key === 'الليله' && !NOT_TODAY_BEFORE.has(before);
  if (phrase === 'امس') return key === 'امس' || key === 'وامس' || key === 'لامس';
  if (phrase === 'الامس') return (r.read(i - 1, 'daypart') !== null || key === 'بالامس') && after !== 'القريب' && after !== 'البعيد';
  if (phrase === 'غد' || phrase === 'الغد') return r.read(i - 1, 'daypart') !== null || (before === 'من' && STARTING.has(r.key(i - 2)));
  // "تنطلق غدا في الخرطوم", "يستقبل الوزير غدا السفير", but "غدا السعوديون فوق", "غدا أكثر من راية": it became.
  if (phrase === 'غدا')
    return (
      (key === 'غدا' || key === 'وغدا') &&
      (r.printed(i).includes('\u064b') ||
        (!BECAME.has(after) && (after === 'الي' || !after.startsWith('ال') || (key === 'غدا' && !OPENS_CLAUSE.has(before)))))
    );
  return true;
}

/** "في وقت سابق من اليوم", "في ساعة متأخرة من الليلة". */
const PART_OF_DAY = wordSet('سابق لاحق متاخر متاخره مبكر مبكره');
/** "اعتبارا من غد" */
const STARTING = wordSet('اعتبارا ابتداء بدءا');

const isPartOf = (r: Reader, i: number): boolean => OF.has(r.key(i - 1)) && (PART_OF_DAY.has(r.key(i - 2)) || STARTING.has(r.key(i - 2)));

/** "يزور الوزير روسيا اليوم", "وصل إلى العراق اليوم", but "قناة روسيا اليوم", "كما ذكرت روسيا اليوم". */
function isReached(r: Reader, state: number): boolean {
  for (let i = state - 1; i >= state - SETS_OUT; i--) {
    if (PAPERS.has(r.key(i)) || QUOTES.has(r.key(i))) return false;
    if (JOURNEY.test(r.key(i))) return true;
  }
  return false;
}

/** "الثلاثاء الماضي", "مساء الأحد", "يومي الأحد والاثنين المقبلين". */
export const weekdayRule: Rule = (r, i) => {
  const first = r.read(i, 'weekday');
  if (first === null || PRAYER.has(r.key(i - 1)) || FEAST.has(r.key(first.next)) || first.clitics.endsWith('ك')) return null;
  let { next } = first;
  let until: number | undefined;
  const second = r.read(PLACE_OF_DAY.has(r.key(next)) ? next + 1 : next, 'weekday');
  if (second !== null && (second.clitics === 'و' || PLACE_OF_DAY.has(r.key(next)))) [until, next] = [second.word.weekday, second.next];
  const step = stepAt(r, next);
  if (step !== null) next = step.next;
  const week = step === null && r.read(next, 'step') === null ? ofWeek(r, next) : null;
  return {
    from: i,
    to: week?.next ?? next,
    expression: {
      kind: 'weekday',
      weekday: first.word.weekday,
      ...(until === undefined ? {} : { untilWeekday: until }),
      ...(step === null ? {} : { step: step.shift }),
      ...(week === null ? {} : { step: week.shift, week: true as const }),
    },
    rule: step === null ? 'weekday' : 'weekday-step',
  };
};

/** "الماضي", "قبل الماضي", "ما بعد المقبل": how many of them away. */
function stepAt(r: Reader, i: number): { shift: number; next: number } | null {
  const at = r.key(i) === 'ما' ? i + 1 : i;
  const further = DOWN.has(r.key(at)) || UP.has(r.key(at)) ? at + 1 : i;
  const step = r.read(further, 'step');
  if (step === null || step.clitics !== '') return null;
  return { shift: step.word.shift + (further === i ? 0 : Math.sign(step.word.shift)), next: step.next };
}

/** "الثلاثاء من الأسبوع المقبل", "الأحد من هذا الأسبوع": which week. */
function ofWeek(r: Reader, i: number): { shift: number; next: number } | null {
  if (!OF.has(r.key(i))) return null;
  const demonstrative = THIS.has(r.key(i + 1));
  const unit = r.read(demonstrative ? i + 2 : i + 1, 'unit');
  if (unit === null || unit.word.unit !== 'week' || unit.word.as !== 'definite' || unit.clitics !== '') return null;
  if (demonstrative) return { shift: 0, next: unit.next };
  const step = r.read(unit.next, 'step');
  return step === null || step.clitics !== '' ? null : { shift: step.word.shift, next: step.next };
}

/** Whether "هذا العام", "نفس اليوم" may begin with a word. */
export const mayBeginDemonstrative = (key: string): boolean => THIS.has(key) || SAME.has(key);

/** "الشهر الماضي", "هذا العام", "نهاية الأسبوع", "العام قبل الماضي", "العام نفسه", "اليوم التالي". */
export const unitRule: Rule = (r, i) => {
  const demonstrative = THIS.has(r.key(i)) || SAME.has(r.key(i));
  const unit = r.read(demonstrative ? i + 1 : i, 'unit');
  // "خلال اليومين الماضيين": the first of the two.
  if (unit !== null && !demonstrative && r.key(i).endsWith('اليومين')) {
    const past = r.read(unit.next, 'step');
    if (past === null || past.word.shift !== -1) return null;
    return { from: i, to: past.next, expression: { kind: 'count', unit: 'day', count: 2, sign: -1 }, rule: 'two-days' };
  }
  if (unit === null || unit.word.as !== 'definite') return null;
  const { unit: name } = unit.word;
  const hit = (to: number, expression: Hit['expression'], rule: string): Hit => ({ from: i, to, expression, rule });
  const anchored = r.read(unit.next, 'anchored');
  if (!demonstrative && anchored !== null && !GENERAL.has(r.key(i - 1)))
    return hit(anchored.next, { kind: 'anchored', unit: name, shift: anchored.word.shift }, 'same-or-next');
  // "نفس الشهر من العام الماضي" is a month of that year, not of the text's last date.
  if (SAME.has(r.key(i)) && r.key(unit.next) === 'من' && r.read(unit.next + 1, 'unit') !== null) return null;
  if (SAME.has(r.key(i))) return hit(unit.next, { kind: 'anchored', unit: name, shift: 0 }, 'same-or-next');
  if (name === 'day') return null;
  if (demonstrative) return hit(r.read(unit.next, 'step')?.next ?? unit.next, { kind: 'unit', unit: name, shift: 0 }, 'this-unit');
  const step = stepAt(r, unit.next);
  if (step !== null) {
    if (name === 'year' && GENERAL.has(r.key(i - 1))) return null;
    return hit(step.next, { kind: 'unit', unit: name, shift: step.shift }, 'unit-step');
  }
  const part = r.read(i - 1, 'part') !== null && r.key(i - 1) !== 'اول' && r.key(i - 1) !== 'اخر';
  const qualified = /^ال(دراسي|مالي|هجري|ميلادي|قمري|جامعي|اول|ثاني|ثالث|رابع|خامس)/.test(r.key(unit.next)) || r.digits(unit.next) !== null;
  return part && !qualified ? hit(unit.next, { kind: 'unit', unit: name, shift: 0 }, 'part-of-unit') : null;
};

/** "الخريف المقبل", "صيف 2014", "شتاء العام الماضي". */
export const seasonRule: Rule = (r, i) => {
  const season = r.read(i, 'season');
  if (season === null) return null;
  const { next, word } = season;
  const step = r.read(next, 'step');
  if (word.definite && step !== null)
    return { from: i, to: step.next, expression: { kind: 'season', season: word.season, step: step.word.shift }, rule: 'season' };
  if (THIS.has(r.key(i - 1)) && word.definite)
    return { from: i, to: next, expression: { kind: 'season', season: word.season, step: 0 }, rule: 'season' };
  // "ستزورها في الخريف", not "في الربيع العربي".
  if (word.definite && season.clitics === '' && r.key(i - 1) === 'في' && !r.key(next).startsWith('ال'))
    return { from: i, to: next, expression: { kind: 'season', season: word.season }, rule: 'season' };
  if (word.definite) return null;
  const unit = r.read(THIS.has(r.key(next)) ? next + 1 : next, 'unit');
  const year = r.digits(unit?.word.unit === 'year' ? unit.next : next);
  if (year !== null && year >= 1800 && year <= 2199)
    return { from: i, to: (unit?.next ?? next) + 1, expression: { kind: 'season', season: word.season, year }, rule: 'season' };
  if (unit?.word.unit !== 'year' || unit.word.as !== 'definite') return null;
  const which = r.read(unit.next, 'step');
  if (which === null && !THIS.has(r.key(next))) return null;
  return {
    from: i,
    to: which?.next ?? unit.next,
    expression: { kind: 'season', season: word.season, year: { shift: which?.word.shift ?? 0 } },
    rule: 'season',
  };
};

const BEFORE_THAT = wordSet('قبلها قبله');
const AFTER_THAT = wordSet('بعدها بعده');

/** "قبل ذلك بيوم", "بعدها بأسبوعين": counted from the date before. */
function fromThat(r: Reader, i: number): Hit | null {
  const that = (r.is(i, DOWN) || r.is(i, UP)) && r.key(i + 1) === 'ذلك';
  const before = r.is(i, BEFORE_THAT) || (that && r.is(i, DOWN));
  if (!that && !before && !r.is(i, AFTER_THAT)) return null;
  const at = that ? i + 2 : i + 1;
  const number = r.cardinalAfterBi(at);
  const unit = r.read(number?.next ?? at, 'unit');
  if (unit === null || unit.clitics !== (number === null ? 'ب' : '') || unit.word.as === 'definite') return null;
  if (number === null && unit.word.as === 'many') return null;
  const count = number?.value ?? (unit.word.as === 'two' ? 2 : 1);
  const to = JUST.has(r.key(unit.next)) ? unit.next + 1 : unit.next;
  return { from: i, to, expression: { kind: 'anchored', unit: unit.word.unit, shift: before ? -count : count }, rule: 'count-from-that' };
}

/** Whether "قبل يومين", "بعدها بأسبوعين" may begin with a word, given the ways to read it. */
export const mayBeginCount = (stem: string): boolean => AGO.has(stem) || AFTER.has(stem) || BEFORE_THAT.has(stem) || AFTER_THAT.has(stem);

const LATE = wordSet('امس غد غدا اليوم الليله المساء الصباح ذلك قليل');
/** Whether a word, neither a unit of time nor a number in digits, may follow قبل, بعد, هذا and the like in a date. */
export const mayFollowOpener = sievedSet([...LATE, ...ABOUT, ...MORE, ...CARDINALS, ...CARDINALS.map((word) => `ب${word}`)]);

/** "قبل يومين", "منذ ثلاثة أشهر", "بعد أسبوع"; "قبل يومين من القمة" is recognised and tells no date. */
export const countRule: Rule = (r, i) => {
  const apart = fromThat(r, i);
  if (apart !== null) return apart;
  const ago = r.is(i, AGO);
  if (!ago && !r.is(i, AFTER)) return null;
  let at = i + 1;
  if (ABOUT.has(r.key(at))) at++;
  else if (MORE.has(r.key(at)) && r.key(at + 1) === 'من') at += 2;
  const about = at > i + 1;
  const number = r.digits(at) !== null ? { value: r.digits(at)!, next: at + 1 } : r.cardinal(at);
  const unit = r.read(number?.next ?? at, 'unit');
  if (unit === null || unit.clitics !== '' || unit.word.as === 'definite') return null;
  if (number === null && unit.word.as === 'many') return null;
  // "قبل عام 2011", "قبل يوم الخميس", "قبل شهر رمضان", "منذ عامي".
  if (number === null && (r.digits(unit.next) !== null || /^(يومي|شهري|عامي|سنتي)$/.test(r.key(unit.next - 1)))) return null;
  if (
    r.read(unit.next, 'weekday') !== null ||
    r.read(unit.next, 'month') !== null ||
    (unit.word.unit === 'day' && unit.word.as === 'one' && number === null && !EVENT.has(r.key(unit.next)))
  )
    return null;
  const count = number?.value ?? (unit.word.as === 'two' ? 2 : 1);
  if (count < 1 || count > 999 || (number === null && (r.cardinal(unit.next)?.value ?? 0) >= 1000)) return null;
  // "عاما بعد عام"
  if (r.read(i - 1, 'unit') !== null) return null;
  const to = unit.next;
  const after = JUST.has(r.key(to)) ? to + 1 : to;
  const since = r.is(i, SINCE);
  const fromNow = r.key(after) === 'من' && NOW.has(r.key(after + 1));
  if (!since && !fromNow && EVENT.has(r.key(after)))
    return {
      from: i,
      to: after,
      expression: { kind: 'unknown', ...(unit.word.unit === 'day' && !about ? { toEvent: ago ? count : -count } : {}) },
      rule: 'count-from-event',
    };
  if (about || (unit.word.unit === 'year' && count >= 10)) return { from: i, to, expression: { kind: 'unknown' }, rule: 'count-about' };
  return {
    from: i,
    to,
    expression: { kind: 'count', unit: unit.word.unit, count, sign: ago ? -1 : 1, ...(fromNow ? { fromNow: true as const } : {}) },
    rule: ago ? 'count-ago' : 'count-ahead',
  };
};
