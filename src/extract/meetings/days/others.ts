/**
 * Others: dates that stand beside a meeting and are of something else: of a statement ("الصحف الصادرة اليوم"), of a document
 * ("الاتفاق المبرم عام 2015"), of what went before ("منذ … مارس 2011"), of another meeting ("الدورة التي اختتمت الخميس، وعن لقائه").
 *
 * @module src/extract/meetings/days/others
 */

import type { DateMention } from '../../../arabic/dates.js';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { isVerb } from '../../clauses.js';
import { isOfClauseOn } from '../occasions/in-clause.js';
import type { Scene } from '../scene.js';
import { isTalkedOf } from '../who/topics.js';
import type { Trigger } from '../words/trigger.js';
import { isQuotedName, STRAIGHT } from './quoted-name.js';

type Words = Scene['tokens']['word'];

const ISSUES =
  /^[وف]?(?:صدرت?|ال?صادر(?:ه|ين)?|نشر(?:ت|ه|ها|ته|تها|تهما)?|بث(?:ت|ه|ها|ته|تها)?|اوردت(?:ه|ها)|اذاعت(?:ه|ها)|(?:اعلن|ذكر)ت?(?:ه|ها)|ال?منشور(?:ه)?)$/;
/** Words between the statement and its day: "في تصريحات نشرتها الخارجية الروسية اليوم". */
const ISSUED = 3;

/** "صدر أمس بيان بمناسبة زيارة", "الصحف الصادرة اليوم": the day of the statement. */
export function issuedThen(word: Words, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - ISSUED); i--) {
    if (ISSUES.test(word[i]!.key)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.event || word[i]!.entry?.verb) return false;
  }
  return false;
}

/** What is told to the press or sent, and dated. */
const STATEMENT = wordSet('تصريح تصريحات تصريحاته بيان حديث مقابله برقيه رساله');
/** Words between it and its day: "في تصريحات لصحيفة «الأيام» أمس". */
const TOLD = 6;

/** "يرأس وفد بلاده في المفاوضات، في تصريحات لصحيفة أمس": the day of what is told behind a meeting. */
export function toldThen({ tokens, triggers }: Scene, { to, index }: Trigger, { tokens: [from] }: DateMention): boolean {
  const { word, sentence } = tokens;
  const next = triggers[index + 1];
  if (next !== undefined && next.from < from && sentence[next.from] === sentence[from]) return false;
  for (let i = from - 1; i >= Math.max(to, from - TOLD) && sentence[i] === sentence[from]; i--) {
    if (isVerb(tokens, i)) return false;
    if (STATEMENT.has(word[i]!.stem) && (word[i]!.prep === 'ب' || word[i - 1]?.stem === 'في')) return true;
  }
  return false;
}

const FAR = 12;

/** Words between "منذ" and a day that is told before the meeting. */
const SINCE = 4;

/** "أول زيارة منذ اندلاع الأزمة في مارس 2011", "يرأس الحوار منذ افتتاحه في 6 شباط، في ختام اجتماع": the day of what went before. */
export function sinceThen(word: Words, after: number, from: number): boolean {
  for (let i = Math.max(from < after ? 0 : after, from - (from < after ? SINCE : FAR)); i < from; i++)
    if (word[i]!.key === 'منذ') return true;
  return false;
}

/** Words between منذ and the day of what it is counted from. */
const EVENT = 5;

/** "للمرة الأولى منذ توقفها في عام 2009، وسط تفاؤل بنجاح الجلسات": the day of what a time is counted from, told before a meeting. */
export function isSinceEvent({ tokens }: Scene, { from: trigger }: Trigger, { tokens: [from] }: DateMention): boolean {
  const { word, sentence } = tokens;
  if (from > trigger) return false;
  for (let i = from - 1; i >= from - EVENT && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (word[i]!.key === 'منذ') return i < from - 1 && word[i + 1]!.kind === Kind.Word;
    if (word[i]!.kind === Kind.Punct || word[i]!.entry?.event || isVerb(tokens, i)) return false;
  }
  return false;
}

/** Of a document that is concluded already. */
export const CONCLUDED = wordSet('الموقع الموقعه الموقعين المبرم المبرمه المبرمين الصادر الصادره المعتمد المعتمده موقع موقعه مبرم مبرمه');
/** "كتابي بتاريخ 7 يوليو", "القرار رقم 4 وتاريخ": between a letter or a decision and its date. */
const DATED = wordSet('بتاريخ وتاريخ تاريخ المورخ المورخه مورخ مورخه');
const LETTER = wordSet('كتاب كتابي كتابه خطاب خطابي خطابه رساله رسالته قرار مرسوم تعميم برقيه رقم بيان');
/** Words between a participle and the date: "الموقع في جنيف يوم 23 أكتوبر", "الموقعة بين البلدين في أديس أبابا في سبتمبر 2012". */
const NEAR = 8;

/**
 * "اتفاقية خط الأنابيب لعام 1973", "اتفاق 13 شباط", "اتفاق وقف إطلاق النار الموقع في جنيف يوم 23 أكتوبر": the date of the document.
 */
export function isOfDocument(scene: Scene, trigger: Trigger, { tokens: [from], expression }: DateMention): boolean {
  const { word, sentence } = scene.tokens;
  if (isInClauseOnDocument(scene, trigger, from)) return true;
  const before = word[from - 1];
  if (before === undefined || sentence[from - 1] !== sentence[from]) return false;
  if (isToBeSigned(word, trigger, from)) return true;
  const documentIn = (first: number, end: number): boolean => {
    for (let i = end - 1; i >= Math.max(0, first) && sentence[i] === sentence[from]; i--) if (word[i]!.entry?.document) return true;
    return false;
  };
  if (DATED.has(before.key)) {
    for (let i = from - 2; i >= from - FAR && i > 0 && sentence[i] === sentence[from]; i--) {
      if (i < trigger.to && i >= trigger.from) return false;
      if (LETTER.has(word[i]!.stem)) return true;
    }
    return false;
  }
  if (word[from]!.prep === 'ل') return documentIn(Math.max(trigger.to, from - FAR), from);
  const isName = expression.kind === 'year' || expression.kind === 'day' || expression.kind === 'month';
  if (isName && before.entry?.document && !before.entry.event && !before.entry.verb && !before.def) return true;
  for (let i = from - 1; i >= from - NEAR && i > 0 && sentence[i] === sentence[from]; i--) {
    if (i < trigger.to && i >= trigger.from) return false;
    if (CONCLUDED.has(word[i]!.key)) return documentIn(i - FAR, i);
    if (isVerb(scene.tokens, i) || word[i]!.kind === Kind.Punct) return false;
  }
  return false;
}

const SIGNING = /^[وف]?(?:ال|لل|ل|ب)?توقيع(?:ه|ها|هما)?$/;
/** Words between the signing and its day. */
const SIGNED = 3;

/** "الوثيقة المقرر التوقيع عليها في 17 أغسطس", "موعد توقيع الاتفاق يوم الأحد": when a document is due. */
function isToBeSigned(word: Words, trigger: Trigger, from: number): boolean {
  for (let i = from - 1; i >= from - SIGNED && i >= trigger.to; i--) {
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.verb) return false;
    if (SIGNING.test(word[i]!.key))
      return /^عليه(?:ا|ما)?$/.test(word[i + 1]!.key) || word[i - 1]!.key === 'موعد' || /عه|عها$/.test(word[i]!.key);
  }
  return false;
}

const AFTER = wordSet('بعد منذ اثر عقب بعيد غداه اعقاب');
const CONCLUDING = wordSet('ابرام توقيع توصل اعلان اقرار');

/**
 * "الزيارة الأولى بعد إبرام اتفاق فيينا في 14 يوليو", "إثر التوصل إلى الهدنة في مايو": when something was concluded before the meeting; not
 * "التقاه بعد توقيع الاتفاق أمس".
 */
export function isOfConclusion({ tokens }: Scene, { to }: Trigger, { tokens: [from], expression: { kind: told } }: DateMention): boolean {
  const { word, sentence } = tokens;
  if (told === 'offset' || told === 'weekday') return false;
  let document = false;
  for (let i = from - 1; i >= Math.max(to, from - FAR) && sentence[i] === sentence[from]; i--) {
    const { stem, entry, kind } = word[i]!;
    if (CONCLUDING.has(stem) && AFTER.has(word[i - 1]?.stem ?? '')) return document;
    if (kind === Kind.Punct || (isVerb(tokens, i) && !entry?.document)) return false;
    document ||= entry?.document !== undefined;
  }
  return false;
}

/** What happens once, and from which papers count: somebody takes office, a war breaks out. */
const HAPPENS =
  /^(?:ال)?(?:تولي|تسلم|انتخاب|اعاده|تنصيب|تعيين|اندلاع|انفجار|سقوط|اطاحه|اطاحت|وفاه|وفات|رحيل|مقتل|اغتيال|فوز|استقلال|انقلاب|ثوره|غزو|انسحاب|انهيار|هجوم|هجمات|احداث|تشكيل|انضمام|مشاركت|توقف|انتهاء|استقال[هت]|اقال[هت]|تفجيرات?|زلزال|رفع|فرض|قطع|تاسيس|قيام)(?:ه|ها|هم|هما)?$/;

/**
 * "أول زيارة له بعد توليه منصبه في مايو 2017", "زار بيروت إثر انفجار المرفأ في أغسطس": the day of what went before the meeting; not "بعد فوزه
 * أمس".
 */
export function isOfBefore({ tokens }: Scene, { to }: Trigger, { tokens: [from], expression: { kind: told } }: DateMention): boolean {
  const { word, sentence } = tokens;
  if (told === 'offset' || told === 'weekday') return false;
  for (let i = from - 1; i > Math.max(to, from - FAR) && sentence[i] === sentence[from]; i--) {
    const { key, entry, kind } = word[i]!;
    if (AFTER.has(word[i - 1]!.stem) && HAPPENS.test(key)) return true;
    if (kind === Kind.Punct || entry?.event || (isVerb(tokens, i) && !entry?.document)) return false;
  }
  return false;
}

/** "تمديد الاتفاق الذي تنتهي صلاحيته في 18 مارس": a day in a relative clause on a document. */
function isInClauseOnDocument({ tokens: { word, sentence }, clauses }: Scene, { to, head }: Trigger, day: number): boolean {
  const clause = clauses.at[day]!;
  const { opener, from } = clauses.list[clause]!;
  if (opener !== 'relative' || clauses.at[head] === clause || to > from) return false;
  // Behind its name: "اتفاق تصدير الحبوب الذي".
  for (let i = from - 1; i >= Math.max(to, from - NAME) && sentence[i] === sentence[day]; i--) {
    if (word[i]!.entry?.document && word[i]!.entry?.event === undefined) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.conj !== '' || word[i]!.entry?.event) return false;
  }
  return false;
}
/** Words of the name of a document. */
const NAME = 6;

const WRITTEN = /^(?:كتاب|خطاب|رسالت|برقيت)(?:ي|ه|ها|هم)$/;

/** Words between a letter and its day. */
const WROTE = 4;

/** "في رسالته إلى المجلس يوم 3 مارس، التي شكا فيها من المفاوضات": the day of what somebody has written. */
export function isOfLetter({ tokens }: Scene, { tokens: [from] }: DateMention): boolean {
  const { word, sentence } = tokens;
  for (let i = from - 1; i >= from - WROTE && i > 0 && sentence[i] === sentence[from] && !isVerb(tokens, i); i--)
    if (WRITTEN.test(word[i]!.stem)) return true;
  return false;
}

/**
 * "قال خلال استقباله المواطنين: «جئنا اليوم …»": a day of what somebody says there; not behind the name of a gathering in quotation
 * marks: "على هامش "المؤتمر الدولي للمياه" الذي عقد الثلاثاء".
 */
export function isQuoted({ tokens: { word, bounds, sentence } }: Scene, { to }: Trigger, { tokens: [from] }: DateMention): boolean {
  let around = false;
  for (let i = bounds[sentence[from]!]!; i < to; i++) if (word[i]!.key === STRAIGHT) around = !around;
  let open = false;
  for (let i = to; i < from; i++) {
    const { key } = word[i]!;
    if (around && key === STRAIGHT) around = false;
    else open = open ? !CLOSING_QUOTES.has(key) : OPENING_QUOTES.has(key);
  }
  return open;
}

const BESIDES = wordSet('كما فيما بينما');

/** "اجتمع الوزير مع نظيره، كما التقى صباح اليوم الرئيس": in a clause that tells of one more meeting. */
export function isOfOneMore({ tokens: { word, sentence }, triggers }: Scene, { index }: Trigger, { tokens: [from] }: DateMention): boolean {
  for (let t = triggers[index + 1]; t !== undefined && t.from < from && sentence[t.from] === sentence[from]; t = triggers[t.index + 1])
    if (t.verb !== null && BESIDES.has(word[t.from - 1]!.key)) return true;
  return false;
}

/**
 * "قال يوم الأحد: «بعد مفاوضات فيينا»": when something was said, told before the quotation in which the meeting stands; not before a name
 * in quotation marks: "سعت أمس خلال «مؤتمر المياه»".
 */
export function isOutsideQuotation({ tokens }: Scene, { from }: Trigger, { tokens: [, to] }: DateMention): boolean {
  const { word } = tokens;
  let opened = -1;
  for (let i = to; i < from; i++)
    if (opened >= 0) opened = CLOSING_QUOTES.has(word[i]!.key) ? -1 : opened;
    else if (word[i]!.key !== STRAIGHT && OPENING_QUOTES.has(word[i]!.key)) opened = i;
  return opened >= 0 && !isQuotedName(tokens, opened);
}

const STOPS = wordSet('محطه محطات محطاته محطاتها محطتها محطته');
/** Words between a stop and its tour. */
const STOP_OF = 3;

/** "في ثاني محطات جولته التي بدأها الأسبوع الماضي": of the tour, not of a later stop. */
export function isOfTour({ tokens: { word, sentence } }: Scene, { cls, from, to }: Trigger, { tokens: [day] }: DateMention): boolean {
  if (cls !== 'tour' || day < to) return false;
  for (let i = from - 1; i >= from - STOP_OF && i > 0 && sentence[i] === sentence[from]; i--)
    if (STOPS.has(word[i]!.stem)) return !/^او(?:ل|لي)$/.test(word[i - 1]!.stem) && !/^الاولي?$/.test(word[i + 1]!.key);
  return false;
}

const DAYS = wordSet('الايام ايام اليومين يومين الاسبوع الاسابيع الفتره المده المهله');
/** Words between a meeting and the relative clause on it. */
const BEHIND = 8;

/** "الدورة التي اختتمت يوم الخميس، وعن لقائه على هامشها", "تركز على إرجاء مؤتمر كان سينعقد الخميس": in a clause on another meeting. */
export function isOnOther(scene: Scene, trigger: Trigger, { tokens: [from] }: DateMention): boolean {
  const { tokens, clauses, triggers } = scene;
  const clause = clauses.at[from]!;
  const { opener, from: start } = clauses.list[clause]!;
  if (opener !== 'relative' || clauses.at[trigger.head] === clause) return false;
  if (isOfClauseOn(scene, trigger, from)) return true;
  // "طوال الأيام الثلاثة التي بدأت الاثنين": of the days.
  for (let i = start - 1; i >= start - 2 && i >= 0; i--) if (DAYS.has(tokens.word[i]!.key)) return true;
  const here = tokens.sentence[from];
  const other = triggers.findLast((t) => t.to <= start + 1 && tokens.sentence[t.from] === here);
  return other !== undefined && other !== trigger && start - other.to <= BEHIND && !(trigger.from > other.from && trigger.to <= start + 1);
}

/** Before what is only spoken of: "بحثا نتائج زيارة الرئيس". */
const TOPIC = wordSet('نتايج حول بشان حيال مخرجات');

/** "أجرى أمس اتصالا تشاورا خلاله حول نتائج زيارة الرئيس الأخيرة": what others speak of on a day was not on it. */
export function isSpokenOf(scene: Scene, trigger: Trigger, { tokens: [day, to] }: DateMention): boolean {
  const { word, sentence } = scene.tokens;
  const { verb, from, index } = trigger;
  // "بحثا نتائج زيارة الرئيس في أكتوبر": nor was it on the day of what they speak of.
  if (scene.triggers.some((t) => t.index > index && t.to <= day && sentence[t.from] === sentence[day] && isTalkedOf(scene, t))) return true;
  if (to <= from && isTalkedOf(scene, trigger)) return true;
  if (verb !== null || to > from || sentence[from - 1] !== sentence[from]) return false;
  return TOPIC.has(word[from - 1]!.stem) || isSaidOnPhone(scene, trigger, day);
}

const IN_IT = wordSet('خلاله خلالها فيه فيها اثناءه اثناءها');
/** Words between a call and its day. */
const CALLED = 8;

/** "تلقى أمس اتصالا من الرئيس جدد خلاله ترحيبه به خلال زيارته لفرنسا": the day of the call in which others speak of it. */
function isSaidOnPhone({ tokens: { word, sentence }, triggers }: Scene, { from, kind }: Trigger, day: number): boolean {
  if (kind === 'call') return false;
  const call = triggers.findLast((t) => t.to <= from && t.kind === 'call' && sentence[t.from] === sentence[from]);
  if (call === undefined || Math.abs(day - call.from) > CALLED) return false;
  for (let i = Math.max(call.to, day); i < from; i++) if (IN_IT.has(word[i]!.key)) return true;
  return false;
}

const PREPARING = wordSet('تمهيدا استعدادا تحضيرا');
/** Words from "تمهيدا" to what is prepared: "تمهيدا لعقد القمة". */
const PREPARED = 3;

/** "عقدوا أمس اجتماعا تمهيدا للقمة", "يصل الجمعة استعدادا لزيارة الرئيس": the day of who prepares a meeting, which comes later. */
export function isOfPreparing({ tokens: { word, sentence } }: Scene, { from, verb }: Trigger, { tokens: [, to] }: DateMention): boolean {
  if (verb !== null || to > from) return false;
  for (let i = from - 1; i >= Math.max(to, from - PREPARED) && sentence[i] === sentence[from]; i--)
    if (PREPARING.has(word[i]!.key)) return true;
  return false;
}

/** Words from "بمناسبة" to a month or year: "بمناسبة حلول شهر رمضان", "بمناسبة عيد الفطر المبارك لعام". */
const FEAST = 5;
const ON_OCCASION = wordSet('بمناسبه لمناسبه ومناسبه');

/** "نقل السفير خلال الاستقبال تهاني بلاده بمناسبة شهر رمضان": the month of what one is congratulated on. */
export function isOfFeast({ tokens }: Scene, { tokens: [from], expression: { kind } }: DateMention): boolean {
  const { word, sentence } = tokens;
  if (kind !== 'month' && kind !== 'year') return false;
  for (let i = from - 1; i >= from - FEAST && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (ON_OCCASION.has(word[i]!.key)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.event !== undefined || isVerb(tokens, i)) return false;
  }
  return false;
}
