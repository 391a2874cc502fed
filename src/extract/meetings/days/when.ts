/**
 * When: the date that belongs to a trigger: the nearest in its own stretch of the sentence, not one
 * that belongs to another meeting or deed, or tells when somebody spoke of it or since when something holds.
 *
 * @module src/extract/meetings/days/when
 */

import type { DateMention } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { VerbClass } from '../../../lexicon/verbs.js';
import { isVerb, RELATIVE } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import { isOfOneBeside } from '../occasions/comes-after.js';
import { isAcrossComing } from '../occasions/gone-before.js';
import type { Scene } from '../scene.js';
import { isBeforeIt } from '../status/before-it.js';
import { QUITS, RETURNS } from '../words/sides.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import { bordersTo, outside } from './apart.js';
import { chronicled } from './chronicle.js';
import { isDueElse } from './due.js';
import { isInItsClause } from './its-clause.js';
import { daysUntilEnd, isEnded } from './lasting.js';
import { isOfLeaving } from './leaving.js';
import { appointed, isAppointed, isBackTo, isWhen } from './named-day.js';
import {
  isOfBefore,
  isOfConclusion,
  isOfDocument,
  isOfFeast,
  isOfLetter,
  isOfOneMore,
  isOfPreparing,
  isOfTour,
  isOnOther,
  isOutsideQuotation,
  isQuoted,
  isSinceEvent,
  isSpokenOf,
  issuedThen,
  sinceThen,
  toldThen,
} from './others.js';
import { isPutOff, isPutOffTo } from './put-off.js';
import { begun, bySide, CERTAIN, DAY, FAINT, nearest, resolvedTo, timed, towards, type When, wasPlanned } from './side.js';
import { isTold } from './story.js';
import { isAheadOfDone } from './tense.js';
import { fromIts, onEve } from './to-event.js';
import { isAgo, isUnderWay, now } from './under-way.js';

/** @param planned the meeting lies ahead: a bare weekday is then the next one */
export function whenOf(scene: Scene, trigger: Trigger, planned: boolean): When | null {
  const { tokens, dates } = scene;
  const sentence = tokens.sentence[trigger.from]!;
  const off = isPutOff(scene, trigger);
  let best: DateMention | null = null;
  let bestScore = 0;
  let own: { readonly d: DateMention; readonly score: number } | null = null;
  for (const d of dates) {
    const [from] = d.tokens;
    if (tokens.sentence[from]! > sentence) break;
    if (tokens.sentence[from] !== sentence) continue;
    if (isWhen(scene, trigger, d) || isBackTo(scene, trigger, d)) return timed(d, CERTAIN);
    if (isAppointed(scene, trigger, d)) return appointed(scene, timed(d, CERTAIN));
    if (d.relation === 'since') {
      if (isUnderWay(scene, trigger, d)) return resolvedTo(scene, timed(d, CERTAIN), 'past');
      if (!isAgo(scene, trigger, d)) continue;
    }
    // "تأجلت زيارته من 12 إلى 18 مارس"
    if (off && d.until != null && tokens.word[from - 1]?.key === 'من')
      return { ...timed(d, CERTAIN), value: d.until, end: null, settled: true };
    if (isPutOffTo(scene, trigger, from, off)) return timed(d, CERTAIN);
    if (off || d.relation === 'until') continue;
    if (d.relation === 'before' && !isWithin(scene, d)) continue;
    // "خطة التنمية لما بعد 2030"
    if (d.relation === 'after' && d.expression.kind === 'year') continue;
    if (isOfElse(scene, trigger, d) || (planned && isGoneBy(scene, trigger, d))) continue;
    const score = isItsBeginning(scene, trigger, from) ? CERTAIN : closeness(scene, trigger, d);
    // Among the mentions of a meeting such a day counts no more than any that stands close.
    if (isInItsClause(scene, trigger, from)) own = { d, score };
    if (score > bestScore) {
      bestScore = score;
      best = d;
    }
  }
  if (own !== null && bestScore < CERTAIN && own.d !== best) [best, bestScore] = [own.d, Math.max(own.score, FAINT)];
  const counted = fromIts(scene, trigger) ?? onEve(scene, trigger);
  if (counted !== null) return counted;
  // "التقى السبت الوزير الذي يزور القاهرة حاليا"
  if (best === null || (best.tokens[1] <= trigger.from && bestScore < CLOSE)) {
    const current = now(scene, trigger) ?? chronicled(scene, trigger);
    if (best === null || current !== null) return current;
  }
  const part = partOf(scene, trigger);
  const told: When = { ...timed(best, bestScore), ...(part === null ? {} : { part }) };
  const last = daysUntilEnd(scene, trigger);
  if (last > 1) return begun({ ...timed(best, bestScore), before: last - 1 });
  if (wasPlanned(scene, trigger)) return nearest(scene, told);
  if (isDoneThen(scene, trigger, best)) return towards(scene, told, 'past');
  return planned ? towards(scene, told, 'future') : bySide(scene, trigger, told);
}

/** "يزور بغداد حيث اجتمع الأحد مع نظيره": what was done there tells on which side of today the day lies. */
function isDoneThen(scene: Scene, { verb, head }: Trigger, { tokens: [day] }: DateMention): boolean {
  const { clauses, tokens } = scene;
  const clause = clauses.list[clauses.at[day]!]!;
  if (verb === null || verb.tense !== 'present' || day < head || clause.opener !== 'adverbial') return false;
  if (tokens.word[clause.from]!.key !== 'حيث') return false;
  for (let i = clause.from + 1; i < day; i++) if (isDeed(scene, i)) return tokens.word[i]!.entry!.verb!.tense === 'past';
  return false;
}

const STATEMENTS = wordSet('بيان بيانا تقرير تقريرا خبر خبرا تفاصيل معلومات');

/** "أصدرت الوزارة أمس بيانا عن المباحثات المرتقبة": what lies ahead was not on the day gone by of a statement on it. */
function isGoneBy(
  { tokens: { word }, published }: Scene,
  { verb, from }: Trigger,
  { tokens: [, to], value, expression }: DateMention,
): boolean {
  if (verb !== null || expression.kind !== 'offset' || value?.length !== DAY || published === null || value >= published) return false;
  for (let i = to; i < from; i++) if (STATEMENTS.has(word[i]!.key)) return true;
  return false;
}

/** A date of something else than the meeting, or of another one. */
const isOfElse = (scene: Scene, trigger: Trigger, d: DateMention): boolean =>
  (d.tokens[1] <= trigger.from && isBeforeIt(scene.tokens, trigger)) ||
  issuedThen(scene.tokens.word, d.tokens[0]) ||
  sinceThen(scene.tokens.word, trigger.to, d.tokens[0]) ||
  isSinceEvent(scene, trigger, d) ||
  (isOfDocument(scene, trigger, d) && !(d.tokens[1] <= trigger.from && isDuring(scene, trigger, d.tokens[1]))) ||
  isOfConclusion(scene, trigger, d) ||
  isOfBefore(scene, trigger, d) ||
  isOfLetter(scene, d) ||
  isOfFeast(scene, d) ||
  toldThen(scene, trigger, d) ||
  isOnOther(scene, trigger, d) ||
  isOfOneBeside(scene, trigger, d.tokens[0]) ||
  isOfOneMore(scene, trigger, d) ||
  isDueElse(scene, trigger, d) ||
  isQuoted(scene, trigger, d) ||
  isOutsideQuotation(scene, trigger, d) ||
  isSpokenOf(scene, trigger, d) ||
  isOfSaid(scene, trigger, d) ||
  isAheadOfDone(scene, trigger, d) ||
  isOfLeaving(scene, trigger, d.tokens[0]) ||
  isAcrossComing(scene, trigger, d.tokens[0]) ||
  isOfTour(scene, trigger, d) ||
  isOfPreparing(scene, trigger, d);

/** Of a date in the clause of its trigger. */
const CLOSE = 2;

/** Which day of the meeting is told beside it, where it lasts several. */
function partOf(scene: Scene, trigger: Trigger): 'first' | 'last' | null {
  if (isArrival(trigger)) return RELATIVE.has(scene.tokens.word[trigger.from - 1]?.key ?? '') ? null : 'first';
  // "وصل أمس … وغادر اليوم"
  if (QUITS.has(trigger.lemma)) return 'last';
  return trigger.verb === null && trigger.kind !== 'call' && trigger.cls !== 'meet' && isEnded(scene, trigger) ? 'last' : null;
}

const ARRIVES = new Set(['وصل', 'حل', 'حط', 'قدم']);

/** A visit begins with "وصل الأحد", "يصل غدا", whatever is done on it later; talks with one "الذي وصل الأحد" may be on another day. */
const isArrival = ({ cls, lemma }: Trigger): boolean => cls === 'travelV' && ARRIVES.has(lemma);

/** Words between a meeting and the day on which it began. */
const FAR = 18;
/** Words between its verb and the day: "التي افتتحها أمس", "التي انطلقت في باريس أمس". */
const BEGAN = 3;
const BEGINS = new Set(['بدأ', 'افتتح', 'انطلق', 'استهل', 'التأم']);

/** "بمناسبة زيارته التي بدأها أمس", "اختتمت اليوم القمة التي افتتحها أمس": when it began is its day, whatever was done today. */
function isItsBeginning({ tokens, triggers, clauses }: Scene, trigger: Trigger, from: number): boolean {
  const { word, sentence } = tokens;
  if (trigger.verb !== null || from < trigger.to || from > trigger.to + FAR) return false;
  const next = triggers[trigger.index + 1];
  if (next !== undefined && next.from < from) return false;
  const { opener, from: start } = clauses.list[clauses.at[from]!]!;
  if (opener !== 'relative') return false;
  for (let i = from - 1; i >= Math.max(start, from - BEGAN) && sentence[i] === sentence[from]; i--)
    if (isVerb(tokens, i)) return BEGINS.has(word[i]!.entry!.verb!.lemma) && word[i]!.entry!.verb!.tense === 'past';
  return false;
}

const END = new Set(['نهايه', 'ختام', 'انتهاء', 'اخر']);

/** "قبل نهاية الشهر": within the month that is under way or to come. */
function isWithin({ tokens, published }: Scene, { tokens: [from], value }: DateMention): boolean {
  if (value === null || published === null || value.length === DAY) return false;
  return END.has(tokens.word[from]!.stem) && value >= published.slice(0, value.length);
}

function closeness(scene: Scene, trigger: Trigger, d: DateMention): number {
  const { tokens, clauses } = scene;
  const [from, to] = d.tokens;
  const after = from >= trigger.to;
  const apart = after ? outside(scene, trigger.to, from) : outside(scene, to, trigger.from);
  let borders = after ? bordersTo(scene, trigger.head, from) : bordersTo(scene, to - 1, trigger.head);
  if (!after && hangsOnWhole(scene, trigger, from)) borders = Math.min(borders, 1);
  let score = 3 - borders - Math.max(0, apart) * 0.07 + (after ? 0.4 : 0);
  if (d.relation === 'after') score -= 1;
  // "عاد أمس من بغداد": the day after, as a rule; "قال أمس إثر عودته": some day before.
  if (RETURNS.has(trigger.lemma)) score -= trigger.verb === null && !after ? 3 : 1.5;
  if (belongsToOther(scene, trigger, d)) score -= 1.2;
  const deed = deedOf(scene, trigger, d);
  if (deed === null) return score;
  const said = isVerb(tokens, deed) && tokens.word[deed]!.entry!.verb!.classes.has('say');
  if (!after && (isDuring(scene, trigger, to) || isThere(scene, trigger, deed)))
    return score + (said ? bordersTo(scene, to - 1, trigger.head) : 0);
  if (deed > trigger.head) return score - 3;
  return score - (said || clauses.at[deed] !== clauses.at[trigger.head] ? 2.2 : 0.5);
}

/** Words between a gathering and its date: "قمة كامب ديفيد في 14 مايو". */
const BESIDE = 3;

/** "اللقاء … قمة في إسلام آباد العام المقبل": another meeting is named between, no further from the date. */
function belongsToOther({ triggers, tokens, clauses }: Scene, trigger: Trigger, d: DateMention): boolean {
  const [from, to] = d.tokens;
  const step = from >= trigger.to ? 1 : -1;
  const here = tokens.sentence[trigger.from];
  // "أعلن في قمة كامب ديفيد في 14 مايو …، ورحب باجتماع القاهرة": right behind another one, in a clause of its own.
  if (step < 0) {
    const before = triggers.findLast((t) => t.to <= from);
    if (before !== undefined && tokens.sentence[before.from] === here && from - before.to <= BESIDE && before.verb === null)
      if (clauses.at[before.head] === clauses.at[from] && clauses.at[trigger.head] !== clauses.at[from]) return true;
  }
  for (let k = trigger.index + step; k >= 0 && k < triggers.length; k += step) {
    const other = triggers[k]!;
    if (tokens.sentence[other.from] !== here) return false;
    if (step > 0 ? other.to > from : other.from < to) return false;
    if (clauses.at[other.head] === clauses.at[step > 0 ? from : to - 1] || clauses.at[other.head] !== clauses.at[trigger.head]) return true;
  }
  return false;
}

/** What these tell is the meeting, or goes with it. */
const ITS_OWN: ReadonlySet<VerbClass> = new Set([
  'hold',
  'light',
  'meet',
  'receive',
  'visit',
  'travel',
  'discuss',
  'attend',
  'phone',
  'cancel',
]);

/** The verb of another deed than the meeting, which is done or said on the day; null if there is none. */
function deedOf(scene: Scene, trigger: Trigger, d: DateMention): number | null {
  const { tokens } = scene;
  const [from, to] = d.tokens;
  const next = tokens.word[to]?.key ?? '';
  const reports = next === 'ان' || next === 'انه' || next === 'انها' || next === ':';
  const start = tokens.bounds[tokens.sentence[from]!]!;
  const after = from >= trigger.to;
  // "وفي يوم الثلاثاء أشعل", "ويوم الثلاثاء استقبل": a day that opens a clause is that of the verb behind it.
  if (after && opensClause(tokens, from)) {
    for (let i = to; i < Math.min(tokens.count, to + 3) && tokens.sentence[i] === tokens.sentence[from]; i++)
      if (isDeed(scene, i)) return trigger.verb === null && isOwn(tokens, i) && !scene.triggers.some((t) => t.from === i) ? null : i;
  }
  for (let i = from - 1; i >= (after && !reports ? trigger.to : start); i--) {
    if (i === trigger.head && trigger.verb !== null) return null;
    if (!isDeed(scene, i) && !isHeld(tokens.word, i)) continue;
    if (isDoneIn(scene, trigger, i)) return null;
    const other = i > trigger.to && (isReported(scene, trigger.head, i) || isOfOther(scene, trigger, i));
    return isOwn(tokens, i) && !other ? null : i;
  }
  if (after) return null;
  for (let i = to; i < trigger.from; i++) if (isDeed(scene, i)) return isOwn(tokens, i) ? null : i;
  return null;
}

/** "المؤتمر الذي عقد في داكار": no contract behind the relative. */
const isHeld = (word: Scene['tokens']['word'], i: number): boolean => word[i]!.key === 'عقد' && i > 0 && word[i - 1]!.key === 'الذي';

/**
 * "اجتماعه … مضيفا أن الدراسة ستبدأ يوم الأحد": what is said there tells of something else; not "زيارة من المتوقع أن يقوم بها الشهر
 * المقبل".
 */
function isReported({ tokens: { word }, clauses: { list, at } }: Scene, head: number, verb: number): boolean {
  for (let c = at[head]! + 1; c <= at[verb]!; c++)
    if (list[c]!.opener === 'complement' && !(verb === list[c]!.from + 1 && WITH_IT.has(word[verb + 1]?.key ?? ''))) return true;
  return false;
}
const WITH_IT = wordSet('بها به');

/** Words between a noun and the verb of the clause on it. */
const ON_IT = 3;

/** "زيارة لم يعلن عنها لأربيل أمس", "اجتماع اتفق فيه الطرفان أمس": the clause on a noun takes it up. */
function isDoneIn({ tokens: { word }, clauses }: Scene, trigger: Trigger, verb: number): boolean {
  if (trigger.verb !== null || trigger.definite || verb < trigger.to || verb > trigger.to + ON_IT) return false;
  if (clauses.at[verb] !== clauses.at[trigger.head]) return false;
  return (isFeminine(trigger) ? TAKES_UP_HER : TAKES_UP_HIM).has(word[verb + 1]?.key ?? '');
}
const TAKES_UP_HER = wordSet('عنها بها فيها');
const TAKES_UP_HIM = wordSet('عنه به فيه');

const LIGHT = new Set(['تم', 'جرى']);
/** What is done in the clause of these and is no meeting: تم الاتفاق, جرى تعيين. */
const DEEDS = new Set('اتفاق استعراض توقيع اعلان توصل افتتاح تدشين اعتماد تعيين انتخاب اطلاق اقرار اعتقال'.split(' '));

/** "… خطة تم الاتفاق عليها في 13 يوليو", "… خلال تصويت يجريه في سبتمبر": of another deed, though the verb is one that holds meetings. */
function isOfOther({ tokens: { word }, clauses: { list, at } }: Scene, { head }: Trigger, verb: number): boolean {
  const { lemma, object } = word[verb]!.entry!.verb!;
  const next = word[verb + 1];
  if (LIGHT.has(lemma) && next !== undefined && DEEDS.has(next.stem)) return true;
  return object !== '' && list[at[verb]!]!.opener === 'phrase' && at[verb] !== at[head];
}

/** Whether a verb tells the meeting itself, or goes with it. */
export function isOwn({ word }: Scene['tokens'], i: number): boolean {
  for (const c of word[i]!.entry!.verb!.classes) if (ITS_OWN.has(c)) return true;
  return WHERE.has(word[i]!.entry!.verb!.lemma);
}

/** What these tell of a meeting is where or that it was: "الجولة التي استضافتها العاصمة خلال اليومين الماضيين". */
const WHERE = new Set(['كان', 'استضاف', 'احتضن', 'شهد', 'استمر', 'امتد', 'دام']);

const opensClause = ({ word }: Scene['tokens'], from: number): boolean => word[from - 1]?.key === 'وفي' || word[from]!.conj === 'و';

export const DURING = new Set(['خلال', 'اثناء', 'في', 'عقب', 'اثر', 'بعد', 'قبيل', 'ختام', 'اعقاب', 'مستهل', 'بدايه', 'اطار', 'لدي']);
export const FIRST = new Set(['اول', 'ثاني', 'اخر', 'احدي', 'احد']);

/** "خلال زيارته", "في أول زيارة", "بعد خروجه من اجتماع": told as the occasion of something else. */
export function isAt(word: Scene['tokens']['word'], { from }: Trigger): boolean {
  const before = word[from - 1]?.key ?? '';
  if (before === 'من' && /^خروج/.test(word[from - 2]?.key ?? '')) return DURING.has(word[from - 3]?.key ?? '');
  return DURING.has(before) || (FIRST.has(before) && DURING.has(word[from - 2]?.key ?? ''));
}

/** "دعا أمس … خلال محادثات": what is said and done at a meeting is on its day. */
function isDuring({ tokens, clauses }: Scene, trigger: Trigger, said: number): boolean {
  const { verb, from, cls, definite } = trigger;
  if (verb || !isAt(tokens.word, trigger)) return false;
  // "أعلن أمس أن بلاده ستنسحب، خلال لقاء مع نظيره": behind a mark it is the main clause that goes on.
  const goesOn = !definite && SITS.has(cls) && MARK.has(tokens.word[from - 2]?.key ?? '');
  for (let c = clauses.at[said]! + 1; c <= clauses.at[from]!; c++) if (clauses.list[c]!.opener === 'complement') return goesOn;
  return true;
}

const SITS = new Set<Trigger['cls']>(['meet', 'press', 'call', 'negotiate', 'receive']);
export const MARK = new Set(['،', ',', '-', '–', '»', '"', '”']);

/** "عاد بعد يومين إلى الرياض حيث اجتمع": done where and when the clause before it tells. */
function isThere({ tokens: { word }, clauses: { at, list } }: Scene, { verb, from }: Trigger, deed: number): boolean {
  if (verb === null || word[from - 1]?.key !== 'حيث') return false;
  for (let c = at[deed]! + 1; c < at[from]!; c++) if (list[c]!.opener !== 'list' && list[c]!.opener !== 'phrase') return false;
  return true;
}

/** "سلم الوزير أمس طلب بلاده …، وذلك خلال زيارة": what the whole sentence tells happens on the occasion. */
function hangsOnWhole(scene: Scene, trigger: Trigger, day: number): boolean {
  if (!isOfWhole(scene, trigger)) return false;
  const { clauses } = scene;
  const { opener } = clauses.list[clauses.at[day]!]!;
  return opener !== 'relative' && opener !== 'complement';
}

const isOfWhole = ({ tokens: { word } }: Scene, { verb, from }: Trigger): boolean =>
  // "وذلك في ختام محادثات"
  verb === null && DURING.has(word[from - 1]?.key ?? '') && word[word[from - 2]?.key === 'في' ? from - 3 : from - 2]?.key === 'وذلك';

/** "أعلن أن القمة ستعقد في 20 أبريل، وذلك بعد اجتماعه", "وذلك في بيان صدر في ختام اجتماعه": of what was said there. */
const isOfSaid = (scene: Scene, trigger: Trigger, { tokens: [day] }: DateMention): boolean =>
  day < trigger.from && trigger.verb === null && isBehindThat(scene, day, trigger.from) && !isTold(scene, day);

function isBehindThat({ tokens: { word } }: Scene, day: number, from: number): boolean {
  if (!DURING.has(word[from - 1]?.key ?? '')) return false;
  for (let i = day; i < from; i++) if (word[i]!.key === 'وذلك') return true;
  return false;
}
