/**
 * When: the date that belongs to a trigger: the nearest in its own stretch of the sentence, not one
 * that belongs to another meeting or deed, or tells when somebody spoke of it or since when something holds.
 *
 * @module src/extract/meetings/days/when
 */
import type { DateMention } from '../../../arabic/dates.js';
import type { VerbClass } from '../../../lexicon/verbs.js';
import { bordersWith, isVerb, RELATIVE } from '../../clauses.js';
import { lowest } from '../../lowest.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../triggers.js';
import { chronicled } from './chronicle.js';
import { daysUntilEnd } from './lasting.js';
import { isPutOff, isPutOffTo } from './put-off.js';
import { begun, bySide, CERTAIN, DAY, nearest, resolvedTo, timed, towards, type When, wasPlanned } from './side.js';
import { fromIts } from './to-event.js';
import { isUnderWay, now } from './under-way.js';

/** @param planned the meeting lies ahead: a bare weekday is then the next one */
export function whenOf(scene: Scene, trigger: Trigger, planned: boolean): When | null {
  const { tokens, dates } = scene;
  const sentence = tokens.sentence[trigger.from]!;
  const off = isPutOff(scene, trigger);
  let best: DateMention | null = null;
  let bestScore = 0;
  for (const d of dates) {
    const [from] = d.tokens;
    if (tokens.sentence[from]! > sentence) break;
    if (tokens.sentence[from] !== sentence) continue;
    if (d.relation === 'since') {
      if (isUnderWay(scene, trigger, d)) return resolvedTo(scene, timed(d, CERTAIN), 'past');
      continue;
    }
    if (isPutOffTo(scene, trigger, from, off)) return timed(d, CERTAIN);
    if (off || d.relation === 'until') continue;
    if (d.relation === 'before' && !isWithin(scene, d)) continue;
    if (issuedThen(tokens.word, from) || sinceThen(tokens.word, trigger.to, from) || isOfDocument(tokens.word, trigger.to, from)) continue;
    const score = isItsBeginning(scene, trigger, from) ? CERTAIN : closeness(scene, trigger, d);
    if (score > bestScore) {
      bestScore = score;
      best = d;
    }
  }
  const counted = fromIts(scene, trigger);
  if (counted !== null) return counted;
  // "التقى السبت الوزير الذي يزور القاهرة حاليا"
  if (best === null || (best.tokens[1] <= trigger.from && bestScore < CLOSE)) {
    const current = now(scene, trigger) ?? chronicled(scene, trigger);
    if (best === null || current !== null) return current;
  }
  const arrived = isArrival(trigger) && !RELATIVE.has(tokens.word[trigger.from - 1]?.key ?? '');
  const told = timed(best, arrived && bestScore >= 1 ? bestScore + 1 : bestScore);
  const last = daysUntilEnd(scene, trigger);
  if (last > 1) return begun({ ...told, before: last - 1 });
  if (wasPlanned(scene, trigger)) return nearest(scene, told);
  return planned ? towards(scene, told, 'future') : bySide(scene, trigger, told);
}

/** Of a date in the clause of its trigger. */
const CLOSE = 2;

const ARRIVES = new Set(['وصل', 'حل', 'حط', 'قدم']);
const RETURNS = new Set(['عاد']);

/** A visit begins with "وصل الأحد", whatever was done on it later; talks with one "الذي وصل الأحد" may be on another day. */
const isArrival = ({ cls, lemma, verb }: Trigger): boolean => cls === 'travelV' && verb?.tense === 'past' && ARRIVES.has(lemma);

/** "تطرق اللقاء إلى اتفاقية خط الأنابيب لعام 1973": the year of the document. */
function isOfDocument(word: Scene['tokens']['word'], after: number, from: number): boolean {
  if (word[from]!.prep !== 'ل') return false;
  for (let i = from - 1; i >= Math.max(after, from - FAR); i--) if (word[i]!.entry?.document) return true;
  return false;
}

/** "بمناسبة زيارته التي بدأها أمس": when a visit began is its day, whatever was done today. */
function isItsBeginning({ tokens, triggers }: Scene, trigger: Trigger, from: number): boolean {
  if (trigger.kind !== 'visit' || trigger.verb !== null || from < trigger.to || from > trigger.to + FAR) return false;
  const begins = tokens.word[from - 1]!.entry?.verb ?? tokens.word[from - 2]!.entry?.verb;
  const next = triggers[trigger.index + 1];
  return begins?.lemma === 'بدأ' && begins.object !== '' && (next === undefined || next.from > from);
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
  // "عاد أمس من بغداد": the day after, as a rule.
  if (trigger.cls === 'travelV' && RETURNS.has(trigger.lemma)) score -= 1.5;
  if (belongsToOther(scene, trigger, d)) score -= 1.2;
  const deed = deedOf(scene, trigger, d);
  if (deed === null) return score;
  const said = isVerb(tokens, deed) && tokens.word[deed]!.entry!.verb!.classes.has('say');
  if (!after && (isDuring(scene, trigger, to) || isThere(scene, trigger, deed)))
    return score + (said ? bordersTo(scene, to - 1, trigger.head) : 0);
  if (deed > trigger.head) return score - 3;
  return score - (said || clauses.at[deed] !== clauses.at[trigger.head] ? 2.2 : 0.5);
}

/** Words between two tokens that belong to nobody's name and title. */
function outside({ actors }: Scene, from: number, to: number): number {
  let count = to - from;
  let until = from;
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) {
    const a = actors[k]!;
    if (a.to <= until || a.kind === 'origin') continue;
    count -= Math.max(0, Math.min(a.to, to) - Math.max(a.from, until) - 1);
    until = Math.max(until, a.to);
  }
  return count;
}

/** Number of the first actor that begins at a token or behind it. */
const firstFrom = (actors: Scene['actors'], from: number): number => lowest(actors.length, (k) => actors[k]!.from >= from);

/** Borders between two tokens; a comma beside somebody in a list or with his title is next to none. */
const bordersTo = ({ clauses, actors }: Scene, a: number, b: number): number =>
  bordersWith(clauses, a, b, (mark) => (besideActor(actors, mark) ? 0.15 : 0.5));

function besideActor(actors: Scene['actors'], mark: number): boolean {
  const k = firstFrom(actors, mark + 1);
  return (k < actors.length && actors[k]!.from === mark + 1) || (k > 0 && actors[k - 1]!.to === mark);
}

/** "اللقاء … قمة في إسلام آباد العام المقبل": another meeting is named between, no further from the date. */
function belongsToOther({ triggers, tokens, clauses }: Scene, trigger: Trigger, d: DateMention): boolean {
  const [from, to] = d.tokens;
  const step = from >= trigger.to ? 1 : -1;
  const here = tokens.sentence[trigger.from];
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
  // "وفي يوم الثلاثاء أشعل": a day that opens a clause is that of the verb behind it.
  if (after && opensClause(tokens, from)) {
    for (let i = to; i < Math.min(tokens.count, to + 3) && tokens.sentence[i] === tokens.sentence[from]; i++)
      if (isVerb(tokens, i)) return isOwn(tokens, i) ? null : i;
  }
  for (let i = from - 1; i >= (after && !reports ? trigger.to : start); i--) {
    if (i === trigger.head && trigger.verb !== null) return null;
    if (!isVerb(tokens, i)) continue;
    return isOwn(tokens, i) && !(i > trigger.to && isReported(scene, trigger.head, i)) ? null : i;
  }
  if (after) return null;
  for (let i = to; i < trigger.from; i++) if (isVerb(tokens, i)) return isOwn(tokens, i) ? null : i;
  return null;
}

/** "اجتماعه … مضيفا أن الدراسة ستبدأ يوم الأحد": what is said there tells of something else. */
function isReported({ clauses: { list, at } }: Scene, head: number, verb: number): boolean {
  for (let c = at[head]! + 1; c <= at[verb]!; c++) if (list[c]!.opener === 'complement') return true;
  return false;
}

/** Whether a verb tells the meeting itself, or goes with it. */
export function isOwn({ word }: Scene['tokens'], i: number): boolean {
  for (const c of word[i]!.entry!.verb!.classes) if (ITS_OWN.has(c)) return true;
  return WHERE.has(word[i]!.entry!.verb!.lemma);
}

/** What these tell of a meeting is where or that it was: "الجولة التي استضافتها العاصمة خلال اليومين الماضيين". */
const WHERE = new Set(['كان', 'استضاف', 'احتضن', 'شهد', 'استمر']);

const opensClause = ({ word }: Scene['tokens'], from: number): boolean => word[from - 1]?.key === 'وفي';

export const DURING = new Set(['خلال', 'اثناء', 'في', 'عقب', 'اثر', 'بعد', 'قبيل', 'ختام', 'اعقاب', 'مستهل', 'بدايه', 'اطار', 'لدي']);
export const FIRST = new Set(['اول', 'ثاني', 'اخر', 'احدي', 'احد']);

/** "دعا أمس … خلال محادثات": what is said and done at a meeting is on its day. */
function isDuring({ tokens, clauses }: Scene, { verb, from }: Trigger, said: number): boolean {
  const before = tokens.word[from - 1]!.key;
  if (verb || !(DURING.has(before) || (FIRST.has(before) && DURING.has(tokens.word[from - 2]?.key ?? '')))) return false;
  for (let c = clauses.at[said]! + 1; c <= clauses.at[from]!; c++) if (clauses.list[c]!.opener === 'complement') return false;
  return true;
}

/** "عاد بعد يومين إلى الرياض حيث اجتمع": done where and when the clause before it tells. */
function isThere({ tokens: { word }, clauses: { at, list } }: Scene, { verb, from }: Trigger, deed: number): boolean {
  if (verb === null || word[from - 1]?.key !== 'حيث') return false;
  for (let c = at[deed]! + 1; c < at[from]!; c++) if (list[c]!.opener !== 'list' && list[c]!.opener !== 'phrase') return false;
  return true;
}

/** "سلم الوزير أمس طلب بلاده …، وذلك خلال زيارة": what the whole sentence tells happens on the occasion. */
function hangsOnWhole({ tokens: { word }, clauses: { list, at } }: Scene, { verb, from }: Trigger, day: number): boolean {
  if (verb !== null || word[from - 2]?.key !== 'وذلك' || !DURING.has(word[from - 1]!.key)) return false;
  const { opener } = list[at[day]!]!;
  return opener !== 'relative' && opener !== 'complement';
}

const ISSUES = new Set(['صدر', 'صدرت', 'الصادر', 'الصادره', 'نشر', 'نشرت', 'نشرته', 'بث', 'بثت', 'بثته']);

/** "صدر أمس بيان بمناسبة زيارة", "الصحف الصادرة اليوم": the day of the statement. */
export function issuedThen(word: Scene['tokens']['word'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (ISSUES.has(word[i]!.key)) return true;
  return false;
}

const FAR = 12;

/** "أول زيارة منذ اندلاع الأزمة في مارس 2011": the day of what went before. */
function sinceThen(word: Scene['tokens']['word'], after: number, from: number): boolean {
  for (let i = Math.max(after, from - FAR); i < from; i++) if (word[i]!.key === 'منذ') return true;
  return false;
}
