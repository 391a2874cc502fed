/**
 * May join: what speaks against a mention being one with a meeting told before, by what both tell: kinds, sides, towns, days, numbers, and
 * whether they were held.
 *
 * @module src/extract/meetings/occasions/may-join
 */

import type { Person } from '../../persons/person.js';
import { DAY } from '../days/side.js';
import type { Facts } from '../parties.js';
import { isSigning } from '../real/sealed.js';
import type { Role } from '../roles/role.js';
import { isCeremony } from '../words/ceremonies.js';
import { MET } from '../words/sides.js';
import { isOfMany } from '../words/sort.js';
import type { Trigger } from '../words/trigger.js';
import { inOtherStates, inOtherTown, isDoneBefore, onOtherDays } from './elsewhere.js';
import { GROUP } from './groups.js';
import type { Meeting } from './same.js';

/**
 * What can be one occasion at all. A press conference is none but a press conference, a call none but a call. Visits
 * to different states, or of different people, are different visits; talks with different counterparts, in different
 * towns or on different days are different talks. A mention that names nobody may be anything.
 */
export function mayJoin(facts: Facts, meeting: Meeting): boolean {
  const { trigger, goals } = facts;
  for (const cls of ['press', 'call'] as const) {
    const kind = cls === 'press' ? 'press_conference' : 'call';
    const is = trigger.kind === kind;
    const was = meeting.facts.some((f) => f.trigger.kind === kind);
    const takesUp = trigger.definite || (cls === 'call' && trigger.suffix !== '');
    if (is !== was && !(was && takesUp && trigger.lemma === (cls === 'press' ? 'مؤتمر' : 'محادثة'))) return false;
  }
  // A gathering is named by the noun of a gathering, or by a definite noun for a meeting; it is no visit.
  const big = GROUP[trigger.cls] === 'big';
  const ofPress = trigger.lemma === 'مؤتمر' && meeting.facts.some((f) => f.trigger.cls === 'press');
  if (
    big &&
    !ofPress &&
    !isSummitOfTwo(facts, meeting) &&
    !isItsCeremony(facts, meeting) &&
    !meeting.facts.some((f) => GROUP[f.trigger.cls] === 'big')
  )
    return false;
  // Nor is every meeting told after a gathering that gathering.
  if (TALKS.has(GROUP[trigger.cls]!) && !mayBeGathering(trigger) && meeting.facts.every(isGathering)) return false;
  // "مؤتمر ميونيخ … وعقدت الجولة السابعة من المشاورات": nor a session with a number of its own.
  if (
    TALKS.has(GROUP[trigger.cls]!) &&
    facts.label.number !== null &&
    meeting.facts.every((f) => isGathering(f) && f.label.number !== facts.label.number)
  )
    return false;
  if (trigger.lemma === NEGOTIATION && (meeting.facts.some(isGathering) || isOfTwoBefore(meeting, facts.sentence))) return false;
  // "قمة دول الساحل … في أعقاب المقابلة": nor is an audience what many, or states, are at.
  if (trigger.lemma === AUDIENCE && meeting.facts.every((f) => isGathering(f) || f.trigger.lemma === NEGOTIATION)) return false;
  // "الدورة العادية لمجلس الوزراء": the session of a body is no visit told before it.
  if (trigger.cls === 'session' && trigger.lemma === 'دورة' && meeting.facts.some((f) => GROUP[f.trigger.cls] === 'visit')) return false;
  // "كما التقى": told besides, so another one.
  if (facts.besides) return false;
  // "واستدعت الخارجية السفير": nobody who visits or talks is summoned there.
  if (trigger.lemma === SUMMONS && !meeting.facts.some((f) => f.trigger.lemma === SUMMONS)) return false;
  if (GROUP[trigger.cls] === 'visit' && meeting.facts.every((f) => GROUP[f.trigger.cls] === 'big')) return false;
  // "لقاءات مع الرئيسين …": meetings with people of several states are none of the meetings told beside them.
  if (!isBare(facts) && meeting.facts.some(isSeveral)) return false;
  const theirs = meeting.facts.flatMap((f) => f.goals);
  if (goals.length > 0 && theirs.length > 0 && !goals.some((g) => theirs.includes(g))) return false;
  if (areOfOthers(facts, meeting)) return false;
  // What a guest does, and is to do, is all on his visit.
  if (!meeting.facts.some((f) => GROUP[f.trigger.cls] === 'visit') && meeting.facts.some((f) => isDoneBefore(facts, f))) return false;
  return meeting.facts.every((f) => !apart(facts, f));
}

/** "وقع الوزيران في برازيليا معاهدة … وحضر مراسم التوقيع": what was signed there. */
const isItsCeremony = ({ trigger }: Facts, meeting: Meeting): boolean =>
  isCeremony(trigger) && trigger.definite && meeting.facts.some((f) => isSigning(f));

/** "وصل الرئيس إلى كمبالا … وعقد الرئيسان قمة ثنائية": the two who are told of already. */
const isSummitOfTwo = ({ trigger, sort, states, persons }: Facts, meeting: Meeting): boolean =>
  trigger.kind === 'summit' &&
  sort === 'ثنايي' &&
  states.size === 2 &&
  [...states].every((s) => meeting.states.has(s)) &&
  [...persons].every((p) => meeting.persons.has(p));

/**
 * Sides are told of both, and none of the one is a side of the other. Of a journey all mentions count together: "وصل الوزير السوري إلى
 * مسقط والتقى الوزير العماني … والزيارة هي الأولى لوزير سوري".
 */
function areOfOthers(mention: Facts, { facts }: Meeting): boolean {
  const sides = sidesOf(mention);
  if (sides.size === 0) return false;
  const differs = (told: readonly Facts[]): boolean => {
    const theirs = told.flatMap((f) => [...sidesOf(f)]);
    return theirs.length > 0 && !theirs.some((s) => sides.has(s));
  };
  return facts.some((f) => GROUP[f.trigger.cls] === 'visit') ? differs(facts) : facts.some((f) => differs([f]));
}

/** At a press conference the speaker is a side: "قال الوزير في مؤتمر صحفي مع نظيره". */
const sidesOf = ({ trigger, sides, states }: Facts): ReadonlySet<string> => (trigger.cls === 'press' && sides.size > 0 ? states : sides);

const isGathering = ({ trigger }: Facts): boolean => GROUP[trigger.cls] === 'big';
/** "الاجتماع" may be a gathering told before; "اجتماعها", "اجتماعين" are not. */
const mayBeGathering = ({ definite, number }: Trigger): boolean => definite && number === 'singular';
/** Nor is it what many negotiate. */
const NEGOTIATION = 'مفاوضة';
const AUDIENCE = 'مقابلة';
/** "استقبل الوزير نظيره. … وتوقفت المفاوضات": what states negotiate is no meeting of those who are told to meet, unless they negotiate or one is the guest of the other. */
const isOfTwoBefore = ({ facts, states }: Meeting, here: number): boolean =>
  facts.at(-1)!.sentence < here &&
  facts.every(({ trigger: { cls } }) => GROUP[cls] === 'meet') &&
  (states.size < 3 || facts.some(({ anchored }) => [...anchored].some(isPerson)));
const isBare = ({ trigger, anchored }: Facts): boolean => trigger.definite && anchored.size === 0;
const isSeveral = ({ trigger, sides }: Facts): boolean =>
  trigger.number === 'plural' && trigger.cls === 'meet' && !trigger.definite && sides.size > 1;

const SUMMONS = 'استدعى';
const TALKS = new Set(['meet', 'talk']);

const isMany = ({ sort, sides }: Facts): boolean => sides.size > 2 || isOfMany(sort);

const isBetweenTwo = ({ roles, sides, trigger }: Facts): boolean => {
  if (!TALKS.has(GROUP[trigger.cls]!) || sides.size !== 2) return false;
  const places = [...roles.values()];
  if (places.filter((role) => role === 'between').length === 2) return true;
  // "التقى الرئيس الإمبراطور"
  return trigger.verb !== null && places.length === 2 && places.includes('subject') && places.some((role) => MET.has(role));
};

/** Both are told, and not the same. */
const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y;

/** "محادثات في جنيف … محادثات فيينا": called after a town of another state than the one in which the others were. */
const isNamedElsewhere = ({ label, trigger, where: place }: Facts, { where, trigger: other }: Facts): boolean =>
  TALKS.has(GROUP[trigger.cls]!) &&
  TALKS.has(GROUP[other.cls]!) &&
  place?.town === true &&
  place.country === label.name &&
  where?.town === true &&
  where.country !== label.name;

/** The next one is not the one that was held, the last one not the one to come. */
const isOther = ({ label }: Facts, { status }: Facts): boolean =>
  (label.turn === 'next' && status === 'held') || (label.turn === 'last' && status === 'planned');

/** `a` is told after `b`. */
function apart(a: Facts, b: Facts): boolean {
  const [g, h] = [GROUP[a.trigger.cls]!, GROUP[b.trigger.cls]!];
  if (differ(a.label.number, b.label.number) || differ(a.label.turn, b.label.turn)) return true;
  if (isOther(a, b) || isOther(b, a)) return true;
  // A summit is no forum; "المؤتمر" may be what was called a forum before.
  if (g === 'big' && h === 'big' && a.trigger.lemma !== b.trigger.lemma && !a.trigger.definite) return true;
  if (g !== 'visit' && h !== 'visit' && differ(a.label.name, b.label.name)) return true;
  // "عقدوا اجتماعا تنسيقيا": a meeting of a sort that was not told of before.
  if (a.sort && a.sort !== 'ثنايي' && !a.trigger.definite && a.sort !== b.sort) return true;
  if (a.sort && b.sort && a.sort !== b.sort) return true;
  // "قمة مدريد" and whatever takes place elsewhere.
  if ((a.where?.known || b.where?.known) && a.where && b.where && a.where.country !== b.where.country) return true;
  if (isNamedElsewhere(a, b) || isNamedElsewhere(b, a)) return true;
  if (onOtherDays(a, b) || inOtherStates(a, b) || inOtherTown(a, b)) return true;
  if (receivesElsewhere(a, b) || receivesElsewhere(b, a)) return true;
  if (areTwoOthers(a, b) || areTwoOthers(b, a)) return true;
  // Three sides meet on a visit, but they are not the visit.
  if ((g === 'visit' && isMany(b)) || (h === 'visit' && isMany(a))) return true;
  // "اجتماع رباعي … الاجتماع بين الرئيسين"
  if ((isMany(a) && isBetweenTwo(b)) || (isMany(b) && isBetweenTwo(a))) return true;
  // "نفى لقاء جمعهما خلال زيارة الوزير": what was not held is not the visit that was.
  if ((g === 'visit') !== (h === 'visit') && (a.status === 'denied') !== (b.status === 'denied')) return true;
  if (g === 'visit' && h === 'visit') return a.anchored.size > 0 && b.anchored.size > 0 && !areOfSame(a, b) && !areOfSame(b, a);
  const calls = g === 'call' && h === 'call' && a.trigger.number === 'singular' && b.trigger.number === 'singular';
  if (!calls && !(TALKS.has(g) && TALKS.has(h))) return false;
  if (a.anchored.size === 0 || b.anchored.size === 0) return false;
  const [mine, theirs] = [[...a.anchored].filter((p) => !b.anchored.has(p)), [...b.anchored].filter((p) => !a.anchored.has(p))];
  if (mine.some(isPerson) && theirs.some(isPerson) && !areCounterparts(a, mine, b, theirs)) return true;
  if (a.where?.town && b.where?.town && a.where.country !== b.where.country) return true;
  const [x, y] = [a.when?.value, b.when?.value];
  return x?.length === DAY && y?.length === DAY && x !== y;
}

/** "زار الرئيس فلان إسرائيل … واستقبل الملك الرئيس فلانا": two who meet, and neither of them is said to visit. */
function areTwoOthers(visit: Facts, talks: Facts): boolean {
  if (GROUP[visit.trigger.cls] !== 'visit' || GROUP[talks.trigger.cls] === 'visit') return false;
  const [visitors, two] = [[...visit.anchored].filter(isPerson), [...talks.anchored].filter(isPerson)];
  return visitors.length > 0 && two.length > 1 && !two.some((p) => visit.anchored.has(p));
}

const HOST = new Set<Role>(['subject', 'of', 'owner']);

/** "زيارة الوزير فلان المرتقبة إلى هافانا. وسيستقبل فلان نظيره في واشنطن": who travels to one state and receives in another. */
const receivesElsewhere = (a: Facts, b: Facts): boolean =>
  GROUP[a.trigger.cls] === 'visit' &&
  RECEIVES.has(b.trigger.cls) &&
  a.where !== null &&
  b.where?.town === true &&
  a.where.country !== b.where.country &&
  b.participants.some(({ role, actor }) => role !== null && HOST.has(role) && actor.persons.some((p) => a.anchored.has(p)));
const RECEIVES = new Set<Trigger['cls']>(['receiveV', 'receive']);

/** "زيارة الوزير الكيني إلى كمبالا … خلال زيارته إلى كمبالا": of the same, or of somebody of the state of whom the other tells no name. */
const areOfSame = ({ anchored, sides }: Facts, other: Facts): boolean =>
  [...other.anchored].some((who) => anchored.has(who) || (typeof who === 'string' && sides.has(who)));

const isPerson = (who: Person | string): boolean => typeof who !== 'string';

/** "حوار في القاهرة مع الوزير الأميركي … وقال بعد حوار مع نظيره المصري": each mention names the one of two sides that the other leaves out. */
function areCounterparts(a: Facts, mine: readonly (Person | string)[], b: Facts, theirs: readonly (Person | string)[]): boolean {
  if (a.trigger.verb !== null) return false;
  const [ours, others] = [statesOf(a, mine), statesOf(b, theirs)];
  if (ours.size !== 1 || others.size !== 1) return false;
  const [[one], [two]] = [[...ours], [...others]];
  return one !== two && (a.sides.has(two!) || b.sides.has(one!));
}

/** For whom these act in a mention. */
const statesOf = ({ participants }: Facts, who: readonly (Person | string)[]): ReadonlySet<string> =>
  new Set(participants.flatMap(({ actor }) => (actor.persons.some((p) => who.includes(p)) ? actor.states : [])));
