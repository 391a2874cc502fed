/**
 * Which mentions are one occasion: a later trigger against the meeting that the earlier ones have built up.
 * Weights are trained by ../../build/train-meetings.mjs (../weights/same.ts).
 *
 * @module src/extract/meetings/occasions/same
 */

import { Model, oneOf, Part, type Told, upTo } from '../../linear.js';
import type { Person } from '../../persons/person.js';
import { DAY } from '../days/side.js';
import type { Facts } from '../parties.js';
import { isSigning } from '../real/sealed.js';
import type { Scene } from '../scene.js';
import { isCeremony } from '../words/ceremonies.js';
import { MET } from '../words/sides.js';
import { isOfMany } from '../words/sort.js';
import type { Trigger } from '../words/trigger.js';
import { inOtherStates, inOtherTown, isDoneBefore, onOtherDays } from './elsewhere.js';

/** What the mentions of one meeting say together. */
export interface Meeting {
  readonly facts: Facts[];
  readonly persons: Set<Person>;
  readonly states: Set<string>;
  /** Persons, and states without a name, who fill a place of one of its triggers. */
  readonly anchored: Set<Person | string>;
}

export function newMeeting(first: Facts): Meeting {
  const meeting: Meeting = { facts: [], persons: new Set(), states: new Set(), anchored: new Set() };
  join(meeting, first);
  return meeting;
}

export function join(meeting: Meeting, facts: Facts): void {
  meeting.facts.push(facts);
  for (const p of facts.persons) meeting.persons.add(p);
  for (const s of facts.states) meeting.states.add(s);
  for (const p of facts.anchored) meeting.anchored.add(p);
}

const GROUP: Readonly<Record<string, string>> = {
  meetV: 'meet',
  discussV: 'meet',
  receiveV: 'meet',
  meet: 'meet',
  negotiate: 'talk',
  dialogue: 'talk',
  session: 'talk',
  receive: 'meet',
  visitV: 'visit',
  travelV: 'visit',
  visit: 'visit',
  tour: 'visit',
  move: 'visit',
  call: 'call',
  phoneV: 'call',
  attendV: 'attend',
  summit: 'big',
  conference: 'big',
  press: 'press',
};

const OTHER = new Set([
  'اخر',
  'اخري',
  'ثان',
  'ثانيه',
  'ثالث',
  'الثاني',
  'الثانيه',
  'الثالث',
  'سابق',
  'سابقه',
  'السابق',
  'السابقه',
  'منفصل',
  'منفصله',
  'جديد',
  'جديده',
  'مماثل',
]);

export const sameModel = new Model();
const SHAPE = oneOf('verb', 'the', 'poss', 'a');
const OVERLAP = oneOf('none', 'new', 'apart', 'all', 'one', 'many', 'some');
const STATES = oneOf('none', 'new', 'apart', 'all', 'some');
const AGREES = oneOf('open', 'same', 'other');
const GROUPS = new Part([...new Set(Object.values(GROUP))]);
const KIND = new Part(['same', ...GROUPS.values.flatMap((a) => GROUPS.values.map((b) => `${a}-${b}`))]);
const IS = {
  kind: sameModel.feature`kind ${KIND}`,
  kindOverlap: sameModel.feature`kind ${KIND} ${OVERLAP}`,
  shape: sameModel.feature`shape ${SHAPE}`,
  shapeFar: sameModel.feature`shape ${SHAPE} far ${upTo(4)}`,
  shapePersonsOverlap: sameModel.feature`shape ${SHAPE} persons ${OVERLAP}`,
  shapeBetween: sameModel.feature`shape ${SHAPE} between ${upTo(2)}`,
  farBetween: sameModel.feature`far ${upTo(4)} between ${upTo(2)}`,
  personsOverlapStates: sameModel.feature`persons ${OVERLAP} states ${STATES}`,
  statesShape: sameModel.feature`states ${STATES} ${SHAPE}`,
  whereAgrees: sameModel.feature`where ${AGREES}`,
  whenAgrees: sameModel.feature`when ${AGREES}`,
  whereAgreesPersonsOverlap: sameModel.feature`where ${AGREES} persons ${OVERLAP}`,
  whenAgreesPersonsOverlap: sameModel.feature`when ${AGREES} persons ${OVERLAP}`,
  statusAgrees: sameModel.feature`status ${AGREES}`,
  statusAgreesOverlap: sameModel.feature`status ${AGREES} ${OVERLAP}`,
  anchorOverlap: sameModel.feature`anchor ${OVERLAP}`,
  anchorOverlapShape: sameModel.feature`anchor ${OVERLAP} ${SHAPE}`,
  anchorOverlapKind: sameModel.feature`anchor ${OVERLAP} kind ${KIND}`,
  anchorOverlapFar: sameModel.feature`anchor ${OVERLAP} far ${upTo(2)}`,
  clash: sameModel.feature`clash`,
  clashKind: sameModel.feature`clash ${KIND}`,
  clashOverlap: sameModel.feature`clash ${OVERLAP}`,
  clashGroups: sameModel.feature`clash ${GROUPS}`,
  lemmaShape: sameModel.feature`lemma ${SHAPE}`,
  lemmaOverlap: sameModel.feature`lemma ${OVERLAP}`,
  muchTold: sameModel.feature`much told`,
  mainShape: sameModel.feature`main ${SHAPE}`,
  bareShape: sameModel.feature`bare ${SHAPE} ${upTo(4)}`,
  sameClause: sameModel.feature`same clause`,
  sameClauseKind: sameModel.feature`same clause ${KIND}`,
  another: sameModel.feature`another`,
  plural: sameModel.feature`plural`,
};

/** Features of a trigger belonging to a meeting; `between`: mentions of other meetings since its last. */
export function sameFeatures(scene: Scene, facts: Facts, meeting: Meeting, between: number, out: Told): void {
  const { trigger } = facts;
  const last = meeting.facts.at(-1)!;
  const first = meeting.facts[0]!;
  const group = GROUP[trigger.cls]!;
  const g = GROUPS.of(group);
  const groups = new Set(meeting.facts.map((f) => GROUP[f.trigger.cls]!));
  const shape = SHAPE.of(trigger.verb ? 'verb' : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a');
  const distance = facts.sentence - last.sentence;
  const far = distance === 0 ? 0 : distance === 1 ? 1 : distance <= 3 ? 2 : distance <= 7 ? 3 : 4;
  const persons = overlapOf(facts.persons, meeting.persons);
  const anchor = overlapOf(facts.anchored, meeting.anchored);
  const sharedStates = [...facts.states].filter((s) => meeting.states.has(s)).length;
  const states = STATES.of(
    facts.states.size === 0
      ? 'none'
      : meeting.states.size === 0
        ? 'new'
        : sharedStates === 0
          ? 'apart'
          : sharedStates === facts.states.size
            ? 'all'
            : 'some',
  );
  const countries = meeting.facts.flatMap((f) => (f.where ? [f.where.country] : []));
  const where = AGREES.of(
    facts.where === null || countries.length === 0 ? 'open' : countries.includes(facts.where.country) ? 'same' : 'other',
  );
  const dates = meeting.facts.flatMap((f) => (f.when?.value ? [f.when.value] : []));
  const value = facts.when?.value ?? null;
  const when = AGREES.of(
    value === null || dates.length === 0 ? 'open' : dates.some((d) => d.startsWith(value) || value.startsWith(d)) ? 'same' : 'other',
  );
  const status = AGREES.of(meeting.facts.some((f) => f.status === facts.status) ? 'same' : 'other');
  const kind = KIND.of(groups.has(group) ? 'same' : `${[...groups].sort()[0]}-${group}`);
  out.add(IS.kind.at(kind));
  out.add(IS.kindOverlap.at(kind, persons));
  out.add(IS.shape.at(shape));
  out.add(IS.shapeFar.at(shape, far));
  out.add(IS.shapePersonsOverlap.at(shape, persons));
  out.add(IS.shapeBetween.at(shape, Math.min(between, 2)));
  out.add(IS.farBetween.at(far, Math.min(between, 2)));
  out.add(IS.personsOverlapStates.at(persons, states));
  out.add(IS.statesShape.at(states, shape));
  out.add(IS.whereAgrees.at(where));
  out.add(IS.whenAgrees.at(when));
  out.add(IS.whereAgreesPersonsOverlap.at(where, persons));
  out.add(IS.whenAgreesPersonsOverlap.at(when, persons));
  out.add(IS.statusAgrees.at(status));
  out.add(IS.statusAgreesOverlap.at(status, persons));
  out.add(IS.anchorOverlap.at(anchor));
  out.add(IS.anchorOverlapShape.at(anchor, shape));
  out.add(IS.anchorOverlapKind.at(anchor, kind));
  out.add(IS.anchorOverlapFar.at(anchor, Math.min(far, 2)));
  // Each names somebody whom the other does not: two meetings of one person, as a rule.
  const clash = [...facts.anchored].some((p) => !meeting.anchored.has(p)) && [...meeting.anchored].some((p) => !facts.anchored.has(p));
  if (clash && facts.anchored.size > 1) {
    out.add(IS.clash.at());
    out.add(IS.clashKind.at(kind));
    out.add(IS.clashOverlap.at(anchor));
    out.add(IS.clashGroups.at(g));
  }
  if (meeting.facts.some((f) => f.trigger.lemma === trigger.lemma)) {
    out.add(IS.lemmaShape.at(shape));
    out.add(IS.lemmaOverlap.at(persons));
  }
  if (meeting.facts.length > 2) out.add(IS.muchTold.at());
  if (first.sentence === 0) out.add(IS.mainShape.at(shape));
  if (facts.persons.size + facts.states.size === 0) out.add(IS.bareShape.at(shape, far));
  if (distance === 0 && scene.clauses.at[trigger.head] === scene.clauses.at[last.trigger.head]) {
    out.add(IS.sameClause.at());
    out.add(IS.sameClauseKind.at(kind));
  }
  const after = scene.tokens.word[trigger.to];
  if (after && OTHER.has(after.key)) out.add(IS.another.at());
  if (trigger.number === 'plural' && !trigger.lemma.endsWith('ة')) out.add(IS.plural.at());
}

const overlapOf = (mine: ReadonlySet<unknown>, theirs: ReadonlySet<unknown>): number => OVERLAP.of(overlap(mine, theirs));

/** How the persons of a mention meet those of a meeting. */
function overlap(mine: ReadonlySet<unknown>, theirs: ReadonlySet<unknown>): (typeof OVERLAP.values)[number] {
  if (mine.size === 0) return 'none';
  if (theirs.size === 0) return 'new';
  let shared = 0;
  for (const p of mine) if (theirs.has(p)) shared++;
  if (shared === 0) return 'apart';
  if (shared === mine.size) return shared > 1 ? 'all' : 'one';
  return shared > 1 ? 'many' : 'some';
}

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
  if (trigger.lemma === NEGOTIATION && meeting.facts.some(isGathering)) return false;
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
