/**
 * When an agreement was or will be concluded.
 *
 * @module src/extract/agreements/when
 */
import type { DateMention } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import type { Entry } from '../../lexicon/entry.js';
import { chronicled } from '../meetings/days/chronicle.js';
import type { When } from '../meetings/days/side.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import { COMPLEMENTISER, deedOfNoun, deedOfVerb, RELATIVE, toldBetween } from './frames/deeds.js';
import type { Frame } from './frames/frame.js';
import { concludes } from './frames/frames.js';
import { type Conclusion, endingOf } from './occasion.js';
import type { Agreement, Told } from './same.js';
import type { DocumentMention } from './words/document-mention.js';

/** It is left, broken, brought back; not ended, which "الانتهاء من الاتفاق هذا الشهر" is not. */
const ENDS = new Set(['break', 'leave', 'collapse', 'revive']);

export interface Dated {
  readonly value: string;
  /** Last day of a range. */
  readonly end: string | null;
  readonly rule: string;
}

export interface DateSources {
  readonly tokens: Tokens<Entry>;
  readonly dates: () => readonly DateMention[];
  readonly published: string | null;
}

/** The day of the meeting at which it is concluded, of a visit that of the talks in the sentences up to the conclusion. */
export function dateAt(occasion: Occasion | null, until = -1): Dated | null {
  const when = occasion && (talksOf(occasion, until) ?? occasion.when);
  return when?.value ? { value: when.value, end: when.end ?? null, rule: when.mention.rule } : null;
}

/** "استقبل الرئيس اليوم نظيره، … ووقعا. وكان الضيف وصل أمس في زيارة": not the day on which the visitor came. */
function talksOf({ kind, when, facts }: Occasion, until: number): When | null {
  if (kind !== 'visit' || !when?.value) return null;
  const told = facts.findLast(
    ({ sentence, trigger, when: day }) =>
      sentence <= until && trigger.kind !== 'visit' && day?.value?.length === 'YYYY-MM-DD'.length && day.part === undefined,
  );
  return told?.when && told.when.value! > when.value ? told.when : null;
}

/** Days that a journey may last until something is signed on it. */
const JOURNEY = 7;
const DAY = 86_400_000;

/**
 * "بحث الوزيران أمس …، وكان البلدان وقعا في مارس الماضي": whether a document of its own date is of another time than a meeting. What
 * has a month or a year is not of a meeting that is told without a date.
 */
function isApart(own: Dated | null, day: Dated | null): boolean {
  if (own === null) return false;
  if (day === null) return own.value.length < 10;
  if (own.value.length < 10 || day.value.length < 10) return !own.value.startsWith(day.value) && !day.value.startsWith(own.value);
  return Math.abs(Date.parse(own.value) - Date.parse(day.value)) > JOURNEY * DAY;
}

/** Whether a document of its own date is not of the meeting, where no words tie it to that. */
export function elsewhere(own: Dated | null, { occasion, stated }: Conclusion): boolean {
  const day = dateAt(occasion);
  // "وعقب المباحثات نوه الوزير بالاتفاق الموقع في ديسمبر 2020"
  return stated ? own !== null && day !== null && farApart(own, day) : isApart(own, day);
}

/** Days between two conclusions from which on they are of two documents. */
const FAR = 45;

/** Whether two dates, as precise as they are, lie far from each other. */
export function farApart(a: Dated, b: Dated): boolean {
  const [from, to] = [daysOf(a.value), daysOf(b.value)];
  return from[0] - to[1] > FAR || to[0] - from[1] > FAR;
}

/** First and last day of a year, a month or a day. */
function daysOf(value: string): [number, number] {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = day !== undefined ? first + DAY : month !== undefined ? Date.UTC(year, month) : Date.UTC(year + 1, 0);
  return [first / DAY, next / DAY - 1];
}

/** A mention with its date, and what is done under a document of years ago, with that it stands. */
export function timed(told: Told, tokens: Tokens<Entry>, dates: DateSources['dates'], published: string | null): Told {
  const found = ownDate(told, { tokens, dates }) ?? dateOfWhole(told, tokens, dates);
  // "اتفقا على بقائه في منصبه حتى نهاية الدورة عام 2027": what has been concluded was not in a year to come.
  const ahead = found !== null && told.concluded && published !== null && yearOf(found.value) > yearOf(published);
  const when = ahead ? null : found;
  const under = told.standing === null ? underAt(told.mention, tokens) : null;
  const old = when !== null && published !== null && yearOf(published) - yearOf(when.value) >= YEARS;
  const stands = under !== null && (old || (under === 'laid down' && when === null));
  return { ...told, when, standing: stands ? 'valid' : told.standing };
}

const yearOf = (day: string): number => Number(day.slice(0, 'YYYY'.length));

/** "وقعا أمس الاتفاقيات التالية: …": each of them then. */
function dateOfWhole(told: Told, tokens: Tokens<Entry>, dates: DateSources['dates']): Dated | null {
  const { whole } = told.mention;
  if (whole === null) return null;
  const frames = told.frames.filter((f) => f.side === 'left');
  return ownDate({ ...told, mention: whole, sentence: tokens.sentence[whole.head]!, frames }, { tokens, dates });
}

/** How old it is before it is of another time. */
const YEARS = 3;
const RESTS_ON = /^[وف]?[يت]ستند(?:ان|ون)?$/;
const RESTS_WITHIN = 6;

/** "يلتزم بالحياد بموجب معاهدة 1955", "تستند الضمانات إلى معاهدة", "المنصوص عليها في المعاهدة" */
function underAt({ from }: DocumentMention, { word, sentence }: Tokens<Entry>): 'under' | 'laid down' | null {
  const key = (i: number): string => (i >= 0 && sentence[i] === sentence[from] ? word[i]!.key : '');
  if (/^[وف]?بموجب$/.test(key(from - 1))) return 'under';
  if (key(from - 1) === 'في' && /^عليه(?:ا|ما|م)?$/.test(key(from - 2)) && /^(?:ال)?منصوص$/.test(key(from - 3))) return 'laid down';
  for (let i = from - 2; key(from - 1) === 'الي' && i > from - RESTS_WITHIN; i--) if (RESTS_ON.test(key(i))) return 'under';
  return null;
}

const IS_ENDING = /^[وف]?س?[يت](?:نتهي|نقضي)$/;
const FOR_YEARS = /^لل(?:سنوات|سنتين|اعوام|عامين|فتره|مده)$/;

/** What is debated, approved and ratified, when it has been concluded; a truce begins, and a declaration is made. */
const DEALT_WITH = new Set(['agreement', 'treaty', 'memorandum', 'contract']);

/** The date that the clause of one mention tells. */
function ownDate(told: Told, { tokens, dates }: Omit<DateSources, 'published'>): Dated | null {
  const { mention, frames, sentence } = told;
  const having = frames.find((f) => f.deed === 'have');
  // "تنفيذا لإعلان نيروبي الذي وقعه": of the conclusion first.
  // "اتفاقا عام 2011 وآخر في جنيف عام 2012": behind it of what stands without its noun.
  const own =
    mention.understood === null || mention.year === null
      ? undefined
      : dates().find((d) => d.value === mention.year && d.tokens[0] > mention.from && d.tokens[0] < mention.to);
  if (own) return { value: own.value!, end: null, rule: own.rule };
  const frame = frames.find(concludes) ?? having ?? frames.find((f) => mention.kind === 'declaration' && f.deed === 'keep');
  const begin = frame ? Math.min(frame.at, mention.from) : mention.from;
  const end = Math.min(tokens.bounds[sentence + 1]!, Math.max(mention.to, frame?.at ?? 0) + 8);
  const inReach = ({ tokens: [from, to], precision }: DateMention): boolean => {
    if (tokens.sentence[from] !== sentence || documentBetween(tokens, mention.coreTo, from, ANOTHER)) return false;
    // "ينتهي العمل بالاتفاق في يوليو": when it is over.
    if (told.standing === 'valid' && tokens.word.slice(tokens.bounds[sentence], from).some(({ key }) => IS_ENDING.test(key))) return false;
    // "برنامج تنفيذي للأعوام 2013-2015": for how long.
    if (FOR_YEARS.test(tokens.word[from]!.key) || FOR_YEARS.test(tokens.word[from - 1]?.key ?? '')) return false;
    // "وفي الشهر الماضي، وقعت", "في 17 أغسطس حيث سيتم توقيع": right before the verb.
    // Not "ناقش النواب أمس المعاهدة المبرمة مع", where the day is that of what is done with it.
    // Nor "قال أمس إن البلدين سيوقعان".
    if (frame?.side === 'left' && to <= begin && begin - to <= 3 && !verbBetween(tokens, to, begin))
      return !complementBetween(tokens, to, begin);
    if (from > mention.coreTo && from - mention.coreTo <= BROUGHT_ABOUT && broughtAbout(tokens, mention.coreTo, from)) return true;
    if (isHeading(tokens, from, to)) return true;
    // "الذي أبرمته غانا ومجموعة من جاراتها في أكرا الشهر الماضي": as far as the clause of the verb goes.
    if (frame?.side === 'right' && from > frame.at && from - frame.at <= 16 && !clauseEnds(tokens, frame.at + 1, from)) return true;
    // "اتفاق بين لندن والمحكمة أبرم العام 2007": right behind a verb of conclusion.
    if (from > mention.coreTo && from - mention.coreTo <= 16 && concludedThen(tokens, mention.coreTo, from)) return true;
    if (from > mention.coreTo && toldBetween(tokens, Math.max(mention.coreTo, (frame?.at ?? 0) + 1), from)) return false;
    if (from > mention.coreTo && isKept(tokens, mention.coreTo, from)) return false;
    if (from > mention.coreTo && isOfAnother(tokens, Math.max(mention.coreTo, (frame?.at ?? 0) + 1), from)) return false;
    // "انسحاب الولايات المتحدة من الاتفاق عام 2018": the year of the deed; not "معاهدة لوزان لعام 1923".
    const own = mention.year !== null || /^لل?(?:عام|سنه)/.test(tokens.word[from]!.key);
    if (frame === undefined && !own && frames.some((f) => f.side === 'left' && ENDS.has(f.deed))) return false;
    // "صادق المجلس على الاتفاق أمس": of what is done with it; not "نوه بالاتفاق أمس الذي أقر".
    const known = mention.definite && DEALT_WITH.has(mention.kind) && mention.year === null && told.standing !== 'valid';
    if (frame === undefined && known && precision === 'day' && !RELATIVE.has(tokens.word[to]?.key ?? '')) return false;
    // "اتفاق أميركي روسي أمس في": right behind the name; else in its clause.
    return (
      from >= begin &&
      // "في كمبالا في 15 كانون الأول/ديسمبر الماضي": however long the date itself.
      from < end &&
      (frame !== undefined || told.standing === 'valid' || mention.year !== null || (from >= mention.coreTo && from - mention.coreTo <= 1))
    );
  };
  // "ترتبط كينيا مع الهند منذ 2004 باتفاقية", "وقف إطلاق النار الساري منذ عام 1988"
  const since = ({ relation, tokens: [from] }: DateMention): boolean =>
    relation === 'since' && (having !== undefined || (from > mention.head && from <= mention.to + 3 && told.standing === 'valid'));
  // "سيبرم قبل نهاية العام": within it.
  const until = ({ relation }: DateMention): boolean => relation === 'before' && told.planned;
  const hit = dates().find((d) => d.value !== null && (d.relation === 'at' || since(d) || until(d)) && inReach(d));
  const begun = hit === undefined && mention.kind === 'ceasefire' ? dates().find((d) => begins(tokens, mention, d)) : undefined;
  const day = hit ?? begun ?? (frame && (thatDay(tokens, dates(), frame.at, sentence) ?? endingDay(tokens, dates(), frame, mention)));
  // "قبل 18 أغسطس": some day of that month.
  if (day?.relation === 'before') return { value: day.value!.slice(0, 'YYYY-MM'.length), end: null, rule: day.rule };
  if (day) return frame?.deed === 'yield' ? within(day) : { value: day.value!, end: day.until ?? null, rule: day.rule };
  return null;
}

/** "زيارة يناير 2005": whether a meeting was over long before the article, so that nothing is still to be signed there. */
export function isOver(occasion: Occasion, published: string | null): boolean {
  const day = dateAt(occasion);
  return day !== null && published !== null && daysOf(published)[0] - daysOf(day.end ?? day.value)[1] > JOURNEY;
}

/** The date in the clause of the conclusion, or in the name. */
export function dateOf(a: Agreement, sources: DateSources): Dated | null {
  const { tokens, dates, published } = sources;
  // "المعاهدة الموقعة سنة 1912": the year in its name is when.
  for (const told of [...a.told.filter((t) => t.mention.year !== null), ...a.told.filter((t) => t.mention.year === null)]) {
    if (told.when !== null) return told.when;
  }
  const next = a.told.find((t) => t.concluded && signedNext(tokens, dates(), t.sentence + 1) !== undefined);
  const day = next && signedNext(tokens, dates(), next.sentence + 1);
  if (day) return { value: day.value!, end: day.until ?? null, rule: day.rule };
  // "في مثل هذا اليوم: 1937 - اتفاق ينهي الحرب"
  const entry = chronicled({ tokens, dates: dates(), published }, a.told[0]!.mention);
  return entry === null ? null : { value: entry.value!, end: null, rule: entry.mention.rule };
}

/** "الجولة التي امتدت من 25 إلى 30 أكتوبر وأفضت إلى اتفاق": some time within the days of what bore it. */
function within({ value, until, rule }: DateMention): Dated {
  const parts = value!.split('-');
  const last = until?.split('-') ?? parts;
  const differ = parts.findIndex((part, i) => part !== last[i]);
  return { value: (differ < 1 ? parts : parts.slice(0, differ)).join('-'), end: differ < 1 ? (until ?? null) : null, rule };
}

/** "- 25 سبتمبر 2003: أفضت المحادثات إلى اتفاق": the day at the head of a line. */
function isHeading(tokens: Tokens<Entry>, from: number, to: number): boolean {
  return from - tokens.bounds[tokens.sentence[from]!]! <= 1 && tokens.word[to]?.key === ':';
}

/** Tokens between a document and the day in the relative clause on it. */
const BROUGHT_ABOUT = 18;
const BROKERED = /^(?:رع(?:ت|ي|ا)|توسط(?:ت|ا)?|انتزع(?:ت|ا)?)(?:ه|ها)?$/;

/** "الهدنة التي رعتها قطر في الدوحة يوم 19 أكتوبر", "الاتفاق الذي تم التوقيع عليه في 6 يونيو". */
function broughtAbout(tokens: Tokens<Entry>, from: number, to: number): boolean {
  let at = from;
  while (at < to && !RELATIVE.has(tokens.word[at]!.key) && !isAfterIt(tokens, at)) at++;
  if (at + 2 >= to || verbBetween(tokens, from, at)) return false;
  const verb = tokens.word[at + 1]!;
  const lemma = verb.entry?.verb?.lemma ?? '';
  const deed = lemma === 'تم' || lemma === 'جرى' ? deedOfNoun(tokens.word[at + 2]!) : null;
  if (deed !== 'sign' && deed !== 'reach' && !BROKERED.test(verb.key)) return false;
  return !clauseEnds(tokens, at + 2, to);
}

const TO_OR_ON_IT = /^(?:الي|علي)ه(?:ا|ما)?$/;

/** "الاتفاق، بعد أن تم التوصل إليه في 3 مايو": at the أن. */
const isAfterIt = ({ word }: Tokens<Entry>, at: number): boolean =>
  word[at]!.key === 'ان' && word[at - 1]?.key === 'بعد' && TO_OR_ON_IT.test(word[at + 3]?.key ?? '');

const SIGNING = wordSet('التوقيع توقيعها توقيعه');
const CEREMONY = 4;
/** Tokens between the signing and its day. */
const SIGNED_ON = 8;

/** "وقع البلدان اتفاقية. وجرت مراسم التوقيع أمس في القاهرة": the next sentence tells when. */
function signedNext(tokens: Tokens<Entry>, dates: readonly DateMention[], sentence: number): DateMention | undefined {
  const first = tokens.bounds[sentence];
  if (first === undefined || tokens.word[first]?.entry?.verb === undefined) return undefined;
  for (let i = first + 1; i < first + CEREMONY && tokens.sentence[i] === sentence; i++)
    if (SIGNING.has(tokens.word[i]!.key))
      return dates.find(
        ({ tokens: [from], value, relation }) =>
          value !== null &&
          relation === 'at' &&
          tokens.sentence[from] === sentence &&
          from > first &&
          from - i <= SIGNED_ON &&
          !documentBetween(tokens, first, from) &&
          !clauseEnds(tokens, i + 1, from),
      );
  return undefined;
}

const HOURS = new Set('صباحا ظهرا عصرا مساء فجرا ليلا'.split(' '));
const WHEN = new Set(['عندما', 'حين', 'حينما', 'لما']);
const HOUR_BEHIND = 3;

/** "عاد أمس من الجزائر ومعه اتفاقية وقعها صباحا", "انتهى القتال أمس عندما وقعا هدنة": on the day that the sentence has told before. */
function thatDay(tokens: Tokens<Entry>, dates: readonly DateMention[], at: number, sentence: number): DateMention | undefined {
  let by = at;
  // "يصل غدا إلى نيروبي ليوقع معاهدة": on the day on which one goes there.
  const aim = /^ل[يت]/.test(tokens.word[at]!.key);
  const hour = [1, 2, HOUR_BEHIND].some((k) => tokens.sentence[at + k] === sentence && HOURS.has(tokens.word[at + k]!.key));
  if (!hour && !aim) {
    if (!WHEN.has(tokens.word[at - 1]?.key ?? '') || tokens.sentence[at - 1] !== sentence) return undefined;
    by = at - 1;
  }
  return dates.findLast(
    ({ tokens: [from, to], value, precision, relation }) =>
      value !== null && precision === 'day' && relation === 'at' && tokens.sentence[from] === sentence && to <= by,
  );
}

const COMES_INTO_FORCE = /^(?:س?[يت](?:بدا|سري|دخل)|سريانه?ا?|اعتبارا)$/;
const DECLARES = /^[وف]?اعلن(?:ت|ا|وا|تا)?$/;

/** "أعلن الجانبان الجمعة وقفا لإطلاق النار": a truce is of the day on which it is declared. */
function declaredOn(tokens: Tokens<Entry>, { from: head, coreTo }: DocumentMention, day: number): boolean {
  if (day > head) return false;
  // "أعلنا أمس هدنة يبدأ سريانها الأحد"
  for (let i = coreTo; i < coreTo + CEREMONY; i++) if (COMES_INTO_FORCE.test(tokens.word[i]?.key ?? '')) return false;
  const first = tokens.bounds[tokens.sentence[head]!]!;
  let verb = day - 1;
  while (verb >= first && !DECLARES.test(tokens.word[verb]!.key)) verb--;
  return verb >= first && !clauseEnds(tokens, verb + 1, head) && !documentBetween(tokens, verb + 1, head);
}

const BEGINS = /^(?:دخل|دخلت|بدا|بدات|سري|سرت|اعلن|اعلنت|المعلن|المعلنه|[يت]سري|الساري|الساريه)$/;
const BEGUN_WITHIN = 12;

/** "دخلت الهدنة حيز التنفيذ في 2 أبريل", "هدنة أعلنت ليل الخميس": a truce is of the day when it begins; not "هدنة تنهي الحرب التي بدأت عام 1950". */
function begins(tokens: Tokens<Entry>, mention: DocumentMention, { tokens: [from], value, relation }: DateMention): boolean {
  const { from: head, coreTo, definite } = mention;
  if (value === null || relation !== 'at' || tokens.sentence[from] !== tokens.sentence[head]) return false;
  if (!definite && declaredOn(tokens, mention, from)) return true;
  if (from < coreTo || from - coreTo > BEGUN_WITHIN || documentBetween(tokens, coreTo, from)) return false;
  const first = BEGINS.test(tokens.word[head - 1]?.key ?? '') ? head - 1 : -1;
  for (let i = coreTo; i < from && first < 0; i++)
    if (BEGINS.test(tokens.word[i]!.key)) return !verbBetween(tokens, coreTo, i) && !clauseEnds(tokens, i + 1, from);
  return first >= 0 && tokens.sentence[first] === tokens.sentence[head] && !clauseEnds(tokens, coreTo, from);
}

/** "اختتم الوزيران اليوم محادثات … بتوقيع اتفاق": the day of what ended with it. */
function endingDay(tokens: Tokens<Entry>, dates: readonly DateMention[], frame: Frame, mention: DocumentMention): DateMention | undefined {
  const verb = frame.tense === 'noun' ? endingOf(frame, tokens) : -1;
  if (verb < 0) return undefined;
  return dates.find(
    ({ tokens: [from, to], value, relation }) =>
      value !== null && relation === 'at' && from > verb && to <= Math.min(frame.at, mention.from) && !clauseEnds(tokens, verb + 1, from),
  );
}

/** "توصلت إلى اتفاق مؤقت يحل محل الاتفاق المبرم عام 2015": the year is the other's. */
function documentBetween({ word }: Tokens<Entry>, from: number, to: number, which?: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) {
    const lemma = word[i]!.entry?.document?.lemma;
    if (lemma !== undefined && which?.has(lemma) !== false) return true;
  }
  return false;
}
const ANOTHER = new Set(['اتفاق', 'اتفاقية', 'معاهدة', 'بروتوكول', 'برتوكول']);

/** "وقعتا هدنة تنهي الحرب التي بدأت عام 1950": the day of what another noun's clause tells. */
function isOfAnother(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (!RELATIVE.has(tokens.word[i]!.key)) continue;
    const verb = tokens.word[i + 1]!;
    return verb.entry?.verb !== undefined && !verb.entry.particle && deedOfVerb(verb)?.deed !== 'sign' && verb.entry.verb.lemma !== 'تم';
  }
  return false;
}

/** "وقعتا اتفاقية، وصادق عليها البرلمان أمس": the day of what is done with it. */
function isKept(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i]!.conj === 'و' && deedOfVerb(tokens.word[i]!)?.deed === 'keep') return true;
  return false;
}

/** A verb of conclusion stands right before a date, and nothing else that could be concluded between: not "القانون الذي وقعه … في مايو". */
function concludedThen(tokens: Tokens<Entry>, from: number, to: number): boolean {
  const first = Math.max(from, to - 6);
  for (let i = to - 1; i >= first; i--) {
    const deed = deedOfVerb(tokens.word[i]!)?.deed;
    if (deed !== 'sign' && deed !== 'reach') continue;
    for (let j = from; j < i; j++) if (RELATIVE.has(tokens.word[j]!.key) || tokens.word[j]!.entry?.event) return false;
    return !clauseEnds(tokens, from, i);
  }
  return false;
}

function clauseEnds(tokens: Tokens<Entry>, from: number, to: number): boolean {
  // "أبرمه الوسيط فلان مع العقيد فلان، السبت في أكرا": a comma right before the day ends nothing.
  for (let i = from; i < to; i++) if ((tokens.word[i]!.key === '،' && i < to - 1) || COMPLEMENTISER.has(tokens.word[i]!.key)) return true;
  return verbBetween(tokens, from, to);
}

const SAYS_THAT = wordSet('ان انه انها انهما انهم بان بانه بانها بانهما بانهم');

function complementBetween({ word }: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SAYS_THAT.has(word[i]!.key)) return true;
  return false;
}

/** "في 17 من الشهر، حيث سيتم توقيع", "كانت قد وقعت": a light verb belongs to its noun, or to the next verb. */
const LIGHT = new Set(['تم', 'جرى', 'كان']);

function verbBetween(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { entry } = tokens.word[i]!;
    if (entry?.verb && !entry.particle && !LIGHT.has(entry.verb.lemma)) return true;
  }
  return false;
}
