/**
 * Strange: what a mention names that the meeting told before has nothing to do with: the goal of a journey, one of two
 * sides, what lies ahead of one that was held.
 *
 * @module src/extract/meetings/occasions/strange
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { GOES, HOLDING } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isMeanwhile, isVisitAmidMeeting } from './within.js';

/** Whether a mention leads elsewhere, or is of others, than anything told of a meeting. */
export function isStrange(scene: Scene, facts: Facts, told: readonly Facts[]): boolean {
  const known = statesOf(told);
  return (
    leadsElsewhere(scene, facts, told, known) ||
    isOfStranger(facts, told) ||
    isOfStrangers(facts, told, known) ||
    isAmidOther(scene, facts, told) ||
    liesAhead(scene, facts, told) ||
    isPrepared(scene, facts, told)
  );
}

/** All states that the mentions of a meeting name as taking part, as a place or a goal. */
function statesOf(told: readonly Facts[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { states, sides, goals, where } of told) {
    for (const list of [states, sides, goals]) for (const state of list) out.add(state);
    if (where !== null) out.add(where.country);
  }
  return out;
}

/** "التقى الوزير نظيره التشيلي. … ويزور باريس غدا": no state of the talks, nor where they were. */
function leadsElsewhere(scene: Scene, facts: Facts, told: readonly Facts[], known: ReadonlySet<string>): boolean {
  const { trigger, where, goals, anchored, status } = facts;
  if (!GOES.has(trigger.cls) || isOfGuest(scene, facts, told, known)) return false;
  const leads = where?.goal || where?.town ? [where.country, ...goals] : goals;
  if (leads.length === 0 || leads.some((state) => known.has(state))) return false;
  // "اختتم جولة شملت ثلاث دول. … يختتم الجولة في كاراكاس"; "انتقد زيارة الوزير. … وقام الوزير بزيارة إلى تونس": where it led is told later.
  const open = told.some(
    (t) =>
      GOES.has(t.trigger.cls) &&
      !(status === 'planned' && t.status === 'held' && t.trigger.verb !== null) &&
      (t.trigger.cls === 'tour' || t.where === null) &&
      ((trigger.definite && anchored.size === 0) || [...anchored].some((who) => t.anchored.has(who))),
  );
  return !open;
}

/** "تحادث رئيس الحكومة مع الوزيرة السلوفينية التي تؤدي زيارة إلى بلادنا": where the guest is, of whose host no state is told. */
const isOfGuest = ({ clauses }: Scene, { trigger, status, sentence }: Facts, told: readonly Facts[], known: ReadonlySet<string>): boolean =>
  status === 'held' &&
  known.size === 1 &&
  told.at(-1)!.sentence === sentence &&
  clauses.list[clauses.at[trigger.head]!]!.opener === 'relative';

/** "بحث الوزير مع نظيره … وتعليقا على زيارة وفد الحركة برئاسة زعيمها": a journey of somebody who is in no mention before. */
function isOfStranger({ trigger, participants }: Facts, told: readonly Facts[]): boolean {
  if (!GOES.has(trigger.cls)) return false;
  const travellers = participants.flatMap(({ role, actor }) => (role !== null && HOLDING.has(role) ? actor.persons : []));
  const known = new Set(told.flatMap((t) => [...t.persons]));
  return known.size > 0 && travellers.length > 0 && !travellers.some((p) => known.has(p));
}

/**
 * "اجتمعت الوزيرة مع نظيرتها الكينية" after talks with others: both sides are told, and one of them is in no mention before. Not
 * "وحضره رؤساء كينيا وأوغندا", which goes on with the meeting; what told no sides is open.
 */
const isOfStrangers = ({ sides, trigger }: Facts, told: readonly Facts[], known: ReadonlySet<string>): boolean =>
  trigger.cls !== 'attendV' &&
  !GOES.has(trigger.cls) &&
  sides.size > 1 &&
  told.some((t) => t.sides.size > 0) &&
  [...sides].some((state) => !known.has(state));

/** "استقبل الرئيس الفرنسي خلال زيارته لنيروبي الوزير الأوغندي": whom he meets is none of those to whom the visit leads. */
function isAmidOther(scene: Scene, { trigger, where }: Facts, told: readonly Facts[]): boolean {
  if (where?.goal !== true || !isVisitAmidMeeting(scene, trigger)) return false;
  const verb = told.find((t) => t.trigger.index === trigger.index - 1);
  return verb !== undefined && verb.sides.size > 1 && !verb.sides.has(where.country);
}

const MEETS = new Set(['meetV', 'receiveV', 'visitV', 'travelV']);

/** "استقبل الملك الوزير … ومن المقرر أن يغادر الوزير غدا": what is to be done is not what was done. */
function liesAhead(scene: Scene, { trigger, status, anchored }: Facts, told: readonly Facts[]): boolean {
  if (status !== 'planned' || !MEETS.has(trigger.cls) || told.some((t) => t.status !== 'held')) return false;
  // "وصل الوزير في زيارة … وسيستقبله الملك", "ويزور المسجد خلال جولته": what a guest does on a visit that is under way.
  const next = scene.triggers[trigger.index + 1];
  const isOn = !GOES.has(trigger.cls) || (next !== undefined && isMeanwhile(scene, next));
  return !(isOn && told.some((t) => GOES.has(t.trigger.cls) && [...anchored].some((who) => t.anchored.has(who))));
}

/** Before what a meeting prepares. */
const PREPARES = /^[وف]?(?:ال|لل|بال|ل|ب)?(?:تحضير(?:ات|ا)?|تمهيدا?|استعداد(?:ات|ا)?|اعداد|ترتيب(?:ات)?)$/;
/** "التحضير لعقد القمة" */
const CONVENING = wordSet('عقد انعقاد تنظيم استضافه');

/** "تمهيدا للقمة", "التحضير لعقد الاجتماع": whether a noun is what something else prepares. */
function isWhatIsPrepared({ tokens: { word, sentence } }: Pick<Scene, 'tokens'>, { verb, from }: Trigger): boolean {
  if (verb !== null) return false;
  const at = CONVENING.has(word[from - 1]?.stem ?? '') ? from - 2 : from - 1;
  return at >= 0 && sentence[at] === sentence[from] && PREPARES.test(word[at]!.key);
}

/** "عقدوا اجتماعا تمهيدا للقمة", "بحثا التحضير لزيارة الرئيس": what is prepared at a meeting is another one. */
const isPrepared = (scene: Scene, { trigger, sentence: here }: Facts, told: readonly Facts[]): boolean =>
  told.some((t) => t.sentence === here && t.trigger.from < trigger.from) && isWhatIsPrepared(scene, trigger);

/** Where that begins behind a meeting which it prepares, with whoever is to come to that; Infinity for none. */
export function preparedBehind(scene: Scene, { index, from }: Trigger): number {
  const next = scene.triggers[index + 1];
  const isIt = next !== undefined && scene.tokens.sentence[next.from] === scene.tokens.sentence[from] && isWhatIsPrepared(scene, next);
  return isIt ? next.from : Number.POSITIVE_INFINITY;
}
