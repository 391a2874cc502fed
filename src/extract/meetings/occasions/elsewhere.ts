/**
 * Elsewhere: what speaks against two mentions being one occasion by place and time alone: days that cannot be
 * one, goals in different states.
 *
 * @module src/extract/meetings/occasions/elsewhere
 */

import { parseDay } from '../../../arabic/calendar.js';
import { DAY } from '../days/side.js';
import type { Facts } from '../parties.js';
import { MEETING_VERBS, TALKS } from '../words/sides.js';

/** A date this close to its trigger is its own. */
const OWN = 1;
/** A visit goes on for some days. */
const GOES_ON = 3;

/** "جولة … اليوم", "الجولة الأولى عقدت في شباط": days that cannot be one; a visit may go on for some. */
export function onOtherDays(a: Facts, b: Facts): boolean {
  const [x, y] = [ownDay(a), ownDay(b)];
  if (x === null || y === null || x.startsWith(y) || y.startsWith(x)) return false;
  if (x.length !== DAY || y.length !== DAY) return true;
  const apart = Math.abs(parseDay(x) - parseDay(y));
  return apart > (a.trigger.kind === 'visit' || b.trigger.kind === 'visit' ? GOES_ON : 0);
}

/** "استقبل صباحا البعثة … وتنطلق في الرابع من مارس الجولة السابعة": what lies ahead on a day of its own is not what was done. */
export const isDoneBefore = (a: Facts, b: Facts): boolean =>
  ((isDone(a) && isDue(b)) || (isDone(b) && isDue(a))) && a.when?.value !== b.when?.value;

/** "التقى", "عقد جلسة مباحثات": told anew as what was done. */
const isDone = ({ status, roles, trigger: { verb, cls, definite, suffix } }: Facts): boolean =>
  status === 'held' &&
  (verb !== null
    ? verb.tense === 'past' && MEETING_VERBS.has(cls)
    : TALKS.has(cls) && !definite && suffix === '' && [...roles.values()].includes('carrier'));

const isDue = (facts: Facts): boolean => facts.status === 'planned' && facts.trigger.kind !== 'visit' && ownDay(facts) !== null;

const ownDay = ({ when }: Facts): string | null => (when !== null && when.score >= OWN ? when.value : null);

/** Words between a journey and the place that is surely its own. */
const BESIDE = 4;
/** The subject of a verb may stand between: "وصل الوزير الغاني صامويل أبلاكوا إلى برلين". */
const BEHIND_SUBJECT = 9;

/** "وصل إلى فيينا … زيارته لموسكو": they lead to different states, each told right behind its journey. */
export function inOtherStates(a: Facts, b: Facts): boolean {
  const [x, y] = [ownGoal(a), ownGoal(b)];
  return x !== null && y !== null && x !== y;
}

function ownGoal({ where, trigger }: Facts): string | null {
  if (where === null || !where.goal) return null;
  const behind = where.named.from - trigger.to;
  return behind >= 0 && behind <= (trigger.verb === null ? BESIDE : BEHIND_SUBJECT) ? where.country : null;
}

/** "وصل إلى الرباط قادما من باريس حيث التقى نظيره", "زيارته إلى اليمن … على هامش الاجتماع الذي عقد أمس بالقاهرة": talks in a town of another state than the one to which a journey leads. */
export function inOtherTown(a: Facts, b: Facts): boolean {
  if (a.trigger.kind !== 'visit' && b.trigger.kind !== 'visit' && (isSummit(a) || isSummit(b))) return inTowns(a, b);
  const [talks, visit] = a.trigger.kind === 'visit' ? [b, a] : [a, b];
  if (talks.trigger.kind !== 'talks' || visit.trigger.kind !== 'visit') return false;
  const { where, trigger } = talks;
  const goal = ownGoal(visit);
  if (goal === null || where === null || !(where.town || where.there) || where.goal || where.country === goal) return false;
  const behind = where.named.from - trigger.to;
  return where.there === true || (behind >= 0 && behind <= BEHIND_SUBJECT && !talks.sides.has(goal));
}

const isSummit = ({ trigger }: Facts): boolean => trigger.cls === 'summit';

/** "عقدا قمة في نيروبي. … إلى لندن حيث يشارك في القمة", "قمة في كوالالمبور … في المنتدى العالمي في جنيف": each in a town of its own, of different states. */
function inTowns(a: Facts, b: Facts): boolean {
  const [x, y] = [ownTown(a), ownTown(b)];
  return x !== null && y !== null && x !== y;
}

/** Of a place before a noun: "اختتمت في لوزان مساء أمس محادثات", "توجه إلى الدوحة للمشاركة في اجتماع". */
function ownTown({ where, trigger }: Facts): string | null {
  if (where === null || !where.town) return null;
  const { from, to } = where.named;
  const isOwn = from >= trigger.to ? from - trigger.to <= BEHIND_SUBJECT : trigger.verb === null && trigger.from - to <= BESIDE;
  return where.there === true || (!where.goal && isOwn) ? where.country : null;
}
