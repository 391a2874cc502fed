/**
 * Background: gatherings of an earlier time told beside the one that an article is about: "وكانت قمة نواكشوط عام 2016 قد أقرت". Neither is the
 * other, and "القمة" alone means the one that the article is about, "اللقاء" none of an earlier time.
 *
 * @module src/extract/meetings/occasions/background
 */
import { formatDay, parseDay } from '../../../arabic/calendar.js';
import { looksBack } from '../../actors/had.js';
import { ownVerb } from '../days/tense.js';
import { carrierBefore } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { GATHERINGS, GOES, MEETING_VERBS, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isOfOtherTime } from './gone-before.js';
import type { Meeting } from './same.js';
import { isSince } from './since.js';

const YEAR = 12;
/** Months that a gathering may lie back and still be news. */
const NEWS = 1;
/** A date this close to its gathering is its own. */
const OWN = 0.9;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7));

/** Whether a gathering, or talks, are told to be of a time long before the article. */
const isOld = (scene: Scene, facts: Facts): boolean => isHeld(facts.trigger) && liesBack(scene, facts);

/** "زار الوزير كوبا في مارس من العام الماضي": whatever is told to be so. */
export function liesBack({ published }: Scene, { when, status, label }: Facts): boolean {
  const value = when?.value ?? null;
  if (value === null || when!.score < OWN || status !== 'held') return false;
  // "المؤتمر الأخير عام 2019"
  if (published === null) return label.turn === 'last' && value.length === 4;
  return value.length === 4 ? value < published.slice(0, 4) : monthsOf(published) - monthsOf(value) > NEWS;
}

const isHeld = ({ cls }: Trigger): boolean => GATHERINGS.has(cls) || TALKS.has(cls);

const isTodays = (scene: Scene, facts: Facts): boolean => facts.when !== null && !liesBack(scene, facts);

const yearOf = ({ when }: Facts): string | null => (when?.value && when.score >= OWN ? when.value.slice(0, 4) : null);

/** Gatherings of two years that are told of both: "قمة أبوجا في 2023 … قمة كيغالي عام 2022". */
const areOfOtherYears = (a: Facts, b: Facts): boolean => {
  if (!GATHERINGS.has(a.trigger.cls) || !GATHERINGS.has(b.trigger.cls)) return false;
  const [x, y] = [yearOf(a), yearOf(b)];
  return x !== null && y !== null && x !== y;
};

/** "قمة كيغالي في مارس 2018", told behind a summit of these days, of another year or behind "القمة" alone. */
export const isOfEarlierTime = (scene: Scene, facts: Facts, { facts: told }: Meeting): boolean =>
  told.some((f) => areOfOtherYears(facts, f)) || isBehindTodays(scene, facts, told);

const isBehindTodays = (scene: Scene, facts: Facts, told: readonly Facts[]): boolean =>
  isOld(scene, facts) &&
  told.every((f) => GATHERINGS.has(f.trigger.cls) && !isOld(scene, f)) &&
  (told.some((f) => isTodays(scene, f)) || (facts.label.name !== null && told.every((f) => f.label.name === null)));

/** The meetings that a mention may take up: "القمة" is no earlier one of another sentence where there is one of these days. */
export function inForeground(scene: Scene, facts: Facts, meetings: readonly Meeting[]): readonly Meeting[] {
  const { cls, definite, suffix, lemma } = facts.trigger;
  if (!(isHeld(facts.trigger) || cls === 'visit') || !definite || suffix !== '' || facts.label.name !== null || isOld(scene, facts))
    return meetings;
  // "التقى الرئيس نظيره، وهذا أول لقاء منذ اجتماع …. وحضر اللقاء": what was done is an اللقاء too.
  const isIt = ({ trigger: t }: Facts): boolean =>
    t.lemma === lemma ||
    (cls === 'visit' && GOES.has(t.cls)) ||
    (TALKS.has(cls) && t.kind === 'talks' && (TALKS.has(t.cls) || MEETING_VERBS.has(t.cls)));
  // "اللقاء" that is held is none that is to come.
  const isNow = (f: Facts): boolean => isIt(f) && f.status === facts.status && !looksBack(scene.tokens, f.sentence);
  const isEarlier = (m: Meeting): boolean =>
    m.facts.at(-1)!.sentence < facts.sentence &&
    ((isToldBack(scene, m, facts) && meetings.some((n) => n.facts.some(isNow))) ||
      (isToldInPassing(scene, m) && !isAheadToo(facts, m)) ||
      m.facts[0]!.label.former ||
      (m.facts.some((f) => liesBack(scene, f) || isSince(scene, f.trigger)) && !m.facts.some((f) => isTodays(scene, f))));
  const isOne = (m: Meeting): boolean => m.facts.some(isIt) && !isEarlier(m);
  if (!meetings.some(isOne)) return meetings;
  // "استقبل اليوم نظيره … جولة المفاوضات الأخيرة في يناير الماضي. وعقب المباحثات": those of today.
  const news = meetings.filter((m) => isOne(m) && m.facts.some((f) => isWithinDays(scene, f)));
  const isSo = (m: Meeting): boolean => m.facts.some((f) => f.trigger.lemma === lemma);
  // "عقد الرئيسان محادثات … وقدم له الدعوة لزيارة مصر. وتم أثناء اللقاء": what was told as done, not what is only spoken of.
  const isTold =
    cls === 'meet' &&
    facts.trigger.number === 'singular' &&
    meetings.some((n) => isOne(n) && n.facts.some((f) => isIt(f) && isTalks(f) && f.status === facts.status && isDeed(scene, f)));
  return meetings.filter(
    (m) =>
      !isEarlier(m) &&
      !(news.some((n) => isSo(n) || !isSo(m)) && isWeeksBack(scene, m)) &&
      !(isTold && !isSo(m) && m.facts.every((f) => !isDeed(scene, f))),
  );
}

const isTalks = ({ trigger: { cls } }: Facts): boolean => TALKS.has(cls) || MEETING_VERBS.has(cls);

/** "التقى", "عقد اجتماعا", "المحادثات التي أجراها", "استقبال الملك الوزير": told as what somebody did, or is to do. */
const isDeed = (scene: Scene, { trigger, anchored }: Facts): boolean =>
  trigger.verb !== null ||
  trigger.cls === 'receive' ||
  (anchored.size > 1 && !GOES.has(trigger.cls)) ||
  carrierBefore(scene, trigger) >= 0 ||
  ownVerb(scene, trigger) !== null;

/**
 * "وكان الوزير قد زار باريس الشهر الماضي. … وتناول اللقاء": all of it is told of a time before, in another paragraph or further up, and by other
 * words than these.
 */
function isToldBack(scene: Scene, { facts: told }: Meeting, { sentence, trigger }: Facts): boolean {
  const { bounds, breakBefore } = scene.tokens;
  const isBeside = sentence - told.at(-1)!.sentence <= 1 && breakBefore[bounds[sentence]!] === 0;
  return (
    !isBeside &&
    told.every(
      (f) =>
        (f.trigger.lemma !== trigger.lemma || f.trigger.kind === 'visit') && looksBack(scene.tokens, f.sentence) && !isWithinDays(scene, f),
    )
  );
}

/** Days from what is news to what is told of an earlier time. */
const DAYS = 3;
const WEEKS = 10;

const addDays = (day: string, days: number): string => formatDay(parseDay(day) + days);

const isWithinDays = ({ published }: Scene, { when }: Facts): boolean =>
  published !== null && when?.value?.length === published.length && when.value >= addDays(published, -DAYS);

/** "التقى الوزير نظيره بعد يومين من لقائه الرئيس. … وأكد خلال اللقاء": all of it is told only as that after which another one of its sentence was. */
const isToldInPassing = ({ tokens, triggers }: Scene, { facts: told }: Meeting): boolean =>
  told.every(
    ({ trigger: t }) => isOfOtherTime(tokens, t) && t.index > 0 && tokens.sentence[triggers[t.index - 1]!.from] === tokens.sentence[t.from],
  );

/** "تمهيدا للاجتماع المشترك … ومن المقرر أن يناقش الاجتماع": what is to be done there tells of the one that lies ahead. */
const isAheadToo = ({ status }: Facts, { facts: told }: Meeting): boolean =>
  status === 'planned' && told.some((f) => f.status === 'planned');

/** Whether a mention is told as news: no day is told of it, or one of these days, and it is no former one. */
export const isNews = (scene: Scene, facts: Facts): boolean =>
  !facts.label.former && !looksBack(scene.tokens, facts.sentence) && (!facts.when?.value || isWithinDays(scene, facts));

/** All days that are told of it lie more than a week back, and it is told in another sentence. */
function isWeeksBack({ published }: Scene, { facts }: Meeting): boolean {
  if (published === null) return false;
  const days = facts.flatMap((f) => (f.when?.value && f.when.score >= OWN ? [f.when.value] : []));
  const back = addDays(published, -WEEKS);
  // "في يناير الماضي": of the month before, whichever day it was.
  const isBack = (d: string): boolean => (d.length === published.length ? d < back : d < published.slice(0, d.length));
  return days.length > 0 && facts.every((f) => isHeld(f.trigger)) && days.every(isBack);
}
