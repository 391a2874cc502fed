/**
 * To the event: the day of a meeting that something else is counted from: "تأتي الزيارة قبل يومين من القمة".
 *
 * @module src/extract/meetings/days/to-event
 */

import { formatDay, parseDay } from '../../../arabic/calendar.js';
import type { DateMention } from '../../../arabic/dates.js';
import { Kind } from '../../../arabic/words.js';
import { bordersBetween, isVerb } from '../../clauses.js';
import { deedBack, isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { CERTAIN, DAY, timed, type When } from './side.js';
import { dayIn } from './story.js';

const FAR = 12;
/** Words between "قبل يومين من" and the meeting: "قبل يومين من بدء أعمال القمة". */
const STEPS = 3;

/** The day after which, or before which, something was said or done. */
const EVES: Readonly<Record<string, number>> = { غداه: -1, عشيه: 1 };
/** Between these and the meeting: "عشية انعقاد القمة". */
const BEGINNING = new Set(['انعقاد', 'بدء', 'انطلاق', 'افتتاح']);

/** Borders of clauses to a day that is of something else. */
const APART = 2;

const HOURS = new Set(['ساعات', 'ساعه', 'ساعتين', 'دقايق', 'لحظات']);
const ABOUT = new Set(['فقط', 'قليله', 'قصيره', 'معدوده', 'من']);

/** "بعد ساعات قليلة من لقاء": on the same day. */
function isWithinHours({ word }: Scene['tokens'], from: number): boolean {
  let at = from - 1;
  if (word[at]?.key !== 'من') return false;
  while (at > from - 4 && ABOUT.has(word[at]?.key ?? '')) at--;
  return HOURS.has(word[at]?.key ?? '') && (word[at - 1]?.stem === 'بعد' || word[at - 1]?.stem === 'قبل');
}

/**
 * "قال أمس، غداة لقائه الوزير", "أعلن الأحد عشية زيارته": a day before, or after, the day that the sentence tells; "بعد ساعات من لقائه":
 * that day.
 */
export function onEve(scene: Scene, { from, head, cls, verb }: Trigger): When | null {
  const { tokens, dates, clauses } = scene;
  const { word, sentence } = tokens;
  const at = BEGINNING.has(word[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (verb !== null || at < 0 || sentence[at] !== sentence[from]) return null;
  const days = isWithinHours(tokens, at + 1) ? 0 : cls === 'move' ? undefined : EVES[word[at]!.stem];
  if (days === undefined) return null;
  // "غداة محادثة هاتفية تناولت …، وقد رفضت في أكتوبر": what stands in a later clause tells nothing of it.
  const beside = dates.filter(
    ({ tokens: [day] }) => sentence[day] === sentence[from] && (day < from || bordersBetween(clauses, head, day) < APART),
  );
  const day = beside.length === 0 ? dayBefore(scene, sentence[from]!) : beside[0];
  if (day == null || beside.length > 1 || day.relation !== 'at' || day.value?.length !== DAY || day.tokens[0] > from) return null;
  return { ...timed(day, CERTAIN), value: formatDay(parseDay(day.value) + days), end: null, settled: true };
}

const COMES = /^[وف]?(?:جاءت?|[يت]اتي)$/;
const IT = /^(?:هذا|هذه|ذلك|ال.+)$/;

/**
 * "وتأتي هذه الخطوة غداة زيارة", "وجاء الإعلان عشية لقاء", "وقال الوزير غداة لقائه نظيره": the day of what the sentence before tells, of the same
 * speaker.
 */
function dayBefore(scene: Scene, sentence: number): DateMention | null {
  const { word, bounds } = scene.tokens;
  const start = bounds[sentence]!;
  if (sentence === 0) return null;
  const isOfIt = COMES.test(word[start]!.key) && IT.test(word[start + 1]?.key ?? '');
  return isOfIt || goesOnSaying(scene, sentence) ? dayIn(scene, sentence - 1) : null;
}

/** "أعلن الوزير الأربعاء … . وأضاف الوزير": he who speaks here acts in the sentence before. */
function goesOnSaying({ tokens: { word, bounds, sentence: of }, actors }: Scene, sentence: number): boolean {
  const start = bounds[sentence]!;
  const verb = word[start]!.entry?.verb;
  if (verb === undefined || verb.tense !== 'past' || !verb.classes.has('say')) return false;
  const speaker = actors.find((a) => a.from === start + 1 && a.from < a.to);
  if (speaker === undefined) return false;
  return actors.some((a) => of[a.from] === sentence - 1 && a.persons.some((who) => speaker.persons.includes(who)));
}

/** "تأتي الزيارة قبل يومين من القمة": the day of the meeting counted from that of what comes before it. */
export function fromIts(scene: Scene, { from, head, cls, number }: Trigger): When | null {
  const { tokens, dates, published } = scene;
  const { word, sentence } = tokens;
  const count = dates.find(
    ({ tokens: [, to], expression }) => expression.kind === 'unknown' && expression.toEvent && to < from && to >= from - STEPS,
  );
  if (count?.expression.kind !== 'unknown' || sentence[count.tokens[0]] !== sentence[head] || published === null) return null;
  const days = count.expression.toEvent!;
  // "بعد 18 يوما من المفاوضات": how long they lasted.
  if (days < 0 && (cls === 'negotiate' || cls === 'dialogue' || number !== 'singular')) return null;
  // Of two deeds a day tells that of the one that it stands beside.
  const beside = dates.filter(
    ({ tokens: [at, to], value, relation }) =>
      sentence[at] === sentence[from] &&
      relation === 'at' &&
      value?.length === DAY &&
      (to <= count.tokens[0] ? count.tokens[0] - to < FAR : false),
  );
  // "تأتي العملية قبل يومين من القمة" is of today; "يأتي التقدم بعد يومين من الزيارة" of some day before.
  const told = beside.at(-1) ?? dayBefore(scene, sentence[from]!);
  const base = told?.value ?? (days > 0 && isNow(scene, count.tokens[0], from) ? published : null);
  if (base === null) return null;
  for (let i = count.tokens[1] + 1; i < from; i++) if (isVerb(tokens, i) || word[i]!.kind !== Kind.Word) return null;
  return { ...timed(count, CERTAIN), value: formatDay(parseDay(base) + days) };
}

/** The verb before it, or behind where none stands before, tells of the day of publication. */
function isNow(scene: Scene, at: number, from: number): boolean {
  const { word, sentence, bounds } = scene.tokens;
  let verb = deedBack(scene, at - 1, bounds[sentence[at]!]!);
  for (let i = from + 1; verb < 0 && i < bounds[sentence[at]! + 1]!; i++) if (isDeed(scene, i)) verb = i;
  return verb >= 0 && word[verb]!.entry!.verb!.tense === 'present';
}
