/**
 * Certain: which triggers surely name a meeting, whatever the weights say: by their words, or by who takes part.
 *
 * @module src/extract/meetings/real/certain
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Actor } from '../../actors/actor.js';
import { isCourtesy } from '../../actors/courtesy.js';
import { isResident } from '../../actors/envoys.js';
import { DAY } from '../days/side.js';
import { sidesOf } from '../facts.js';
import { isPrivate } from '../occasions/known.js';
import { isSideline } from '../occasions/within.js';
import type { Facts, Parties } from '../parties.js';
import { markBehind } from '../roles/fronted.js';
import type { Role } from '../roles/role.js';
import { speechTo } from '../roles/speeches.js';
import { invitationTo } from '../roles/visitors.js';
import type { Scene } from '../scene.js';
import { stopsOf } from '../where/stops.js';
import { isNamedByTown } from '../where/where.js';
import type { Candidate } from '../who/candidates.js';
import type { Participant } from '../who/participant.js';
import { ACTING, GOES, GOING_VERBS, HOLDING, MET, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { journeyTo } from './attends.js';
import { bodyMeets } from './bodies.js';
import { isOfCommonBody } from './convened.js';
import { isOfMission } from './missions.js';
import { isMove } from './moves.js';
import { isNone } from './none.js';
import { SEALS } from './sealed.js';

/** What the grammar vouches for, whatever the weights say. */
export const isCertain = (scene: Scene, facts: Facts): boolean =>
  isCertainByWords(scene, facts.trigger) ||
  isStateVisit(facts) ||
  isJourney(scene, facts) ||
  isMove(scene, facts) ||
  isTwoSided(scene, facts) ||
  isHeldWith(scene, facts) ||
  isInvitation(scene, facts) ||
  isConvened(scene, facts) ||
  isAttendedOf(scene, facts) ||
  isSpokenAt(scene, facts) ||
  isCalledOff(facts) ||
  isAnnounced(facts) ||
  isSummons(facts, facts.sides);

/** Whether it may turn out so once its day is known. */
export function mayBeCertain(scene: Scene, parties: Parties, candidates: readonly Candidate[]): boolean {
  const { trigger, where } = parties;
  if (isCertainByWords(scene, trigger) || isTwoSided(scene, parties) || isHeldWith(scene, parties) || isInvitation(scene, parties))
    return true;
  if (isOfCommonBody(scene, trigger) || isSpeechAt(scene, trigger)) return true;
  if (GOING_VERBS.has(trigger.cls) || trigger.cls === 'move')
    return where?.goal === true && (sidesOf(parties, candidates).size > 0 || isOfficials(scene, parties) || isOfMission(scene, trigger));
  const sides = sidesOf(parties, candidates);
  return isOfTwoInTown(trigger, where, sides) || (trigger.lemma === SUMMONS && isSummons(parties, sides));
}

/** Whether those who take part may do so. */
export const isCertainByParties = ({ cls, lemma }: Trigger): boolean =>
  MEETS.has(cls) || GOING_VERBS.has(cls) || cls === 'visit' || cls === 'move' || lemma === SUMMONS;

/** "تلقى الرئيس الكيني دعوة من نظيره لزيارة النرويج": somebody of another state is invited to where it leads. */
const isInvitation = (scene: Scene, { trigger, participants, where }: Parties): boolean =>
  trigger.cls === 'visit' &&
  where?.goal === true &&
  invitationTo(scene, trigger) >= 0 &&
  participants.some(
    ({ role, actor }) => role === 'owner' && actor.persons.length > 0 && actor.states.length > 0 && !actor.states.includes(where.country),
  );

export const isCertainByWords = (scene: Scene, trigger: Trigger): boolean =>
  isSideline(scene, trigger) || isTourOf(scene, trigger) || isNamedByTown(scene, trigger) || journeyTo(scene, trigger) !== undefined;

/**
 * "إلغاء الاجتماع مع اليونان", "ألغيت القمة بين كينيا وأوغندا": what is called off was to be, where both sides are told; "نفى أن يكون عقد
 * اجتماعا منفردا مع الوزير": and what is denied, of two who are named.
 */
const isCalledOff = ({ trigger, status, sides, roles, participants }: Facts): boolean =>
  trigger.verb === null &&
  (trigger.kind === 'talks' || trigger.kind === 'summit') &&
  [...roles.values()].some((role) => role === 'with' || role === 'between') &&
  ((status === 'cancelled' && sides.size > 1) ||
    (status === 'denied' && isNamedSide(participants, HOLDING) && isNamedSide(participants, WITH)));

const WITH: ReadonlySet<Role> = new Set(['with', 'between']);

/** Somebody who is known by name fills one of these places. */
const isNamedSide = (participants: readonly Participant[], places: ReadonlySet<Role>): boolean =>
  participants.some(({ role, actor }) => role !== null && places.has(role) && actor.persons.length > 0);

/** "تعقد غدا في لوساكا جلسات الحوار السلوفيني الزامبي": of two states, on a day and in a town that are told. */
const isAnnounced = ({ trigger, status, sides, when, where }: Facts): boolean =>
  status === 'planned' && when?.value?.length === DAY && isOfTwoInTown(trigger, where, sides);

const isOfTwoInTown = ({ verb, kind }: Trigger, where: Facts['where'], sides: ReadonlySet<string>): boolean =>
  verb === null && (kind === 'talks' || kind === 'summit') && where?.town === true && sides.size > 1;

const AROUND = wordSet('خلال عقب بعد اثناء قبل في اعمال');

/** "عقب جلسة لمجلس الأمن", "تعقد المنظمة غدا اجتماعا": of a body of several states, where or when is told, or what was done around it. */
const isConvened = (scene: Scene, { trigger, when, where, status }: Facts): boolean =>
  status !== 'denied' &&
  isOfCommonBody(scene, trigger) &&
  (when !== null || where?.town === true || AROUND.has(scene.tokens.word[trigger.from - 1]?.stem ?? ''));

/** "يشارك في اجتماعات رابطة آسيان", "يترأس وفد بلاده في اجتماعات البنك الدولي": of a body of several states, who is there is told. */
const isAttendedOf = (scene: Scene, { trigger, status, participants }: Facts): boolean =>
  status !== 'denied' &&
  trigger.cls === 'meet' &&
  trigger.number === 'plural' &&
  IN.has(scene.tokens.word[trigger.from - 1]?.key ?? '') &&
  bodyMeets(scene, trigger) !== null &&
  participants.some(({ role, actor }) => role === 'carrier' && actor.persons.length > 0);
const IN = new Set(['في', 'وفي']);

/** "في كلمته أمام المؤتمر" */
export const isSpeechAt = (scene: Scene, trigger: Trigger): boolean =>
  (trigger.cls === 'summit' || trigger.cls === 'conference') && speechTo(scene, trigger) >= 0;

/** "دعا الرئيس الكيني في كلمته أمام المؤتمر": somebody of a state, or of a body, speaks there. */
const isSpokenAt = (scene: Scene, facts: Facts): boolean =>
  isSpeechAt(scene, facts.trigger) &&
  facts.participants.some(
    ({ role, actor }) => role === 'speaker' && (actor.states.length > 0 || actor.persons.some((p) => !isPrivate(p))),
  ) &&
  !isNone(scene, facts);

const SUMMONS = 'استدعى';
/** "استدعت الخارجية السفير": of the one and of the other state; an ambassador is summoned by no other but his host. */
const isSummons = ({ trigger, participants }: Parties, sides: ReadonlySet<string>): boolean =>
  trigger.lemma === SUMMONS &&
  (sides.size > 1 || participants.some(({ role, actor: { title } }) => role === 'object' && isResident(title) && title?.suffix === ''));

/** What needs two, who are told. */
const MEETS = new Set(['meetV', 'receiveV', 'call', 'phoneV']);
/** What needs them to be of two states: "بحث الوزير مع نظيره", "استقبال الرئيس للسفير". */
const BETWEEN_STATES = new Set(['discussV', 'receive']);

/** "واجتمع الوزير بعد ذلك بالسفير فلان": somebody who acts meets somebody else, and both are told. */
const isTwoSided = ({ sport, tokens }: Scene, { trigger, participants }: Parties): boolean =>
  (MEETS.has(trigger.cls) ||
    trigger.lemma === 'حل' ||
    (BETWEEN_STATES.has(trigger.cls) &&
      trigger.lemma !== 'استدعاء' &&
      (statesOf(participants).size > 1 || (trigger.cls === 'discussV' && isWithSomebody(participants))))) &&
  !SEALS.has(trigger.lemma) &&
  !sport &&
  participants.some(({ role, actor }) => role !== null && (actor.states.length > 0 || isDignitary(tokens, actor))) &&
  participants.some((a) => a.role !== null && HOLDING.has(a.role) && acts(a)) &&
  // "بحث الرئيس فلان والوزير فلان": both act.
  (trigger.cls === 'discussV' || participants.some((b) => b.role !== null && MET.has(b.role) && acts(b)));

/** "أجرى الوزير فلان محادثات مماثلة مع نظيره فلان": held by one who is named with another, of two states. */
const isHeldWith = ({ sport }: Scene, { trigger, participants }: Parties): boolean => {
  if (trigger.verb !== null || sport || !TALKS.has(trigger.cls)) return false;
  const sideOf = (side: Role): string[] =>
    participants.flatMap(({ role, actor: a }) => (role === side && a.persons.length > 0 ? a.states : []));
  const theirs = sideOf('with');
  return sideOf('carrier').some((s) => theirs.some((t) => t !== s));
};

const DIGNITY = /^[وف]?[بلك]?(?:معالي|فخام|جلال|سمو|سعاد|دول[هت])/;

/** "معالي فلان", "فخامته", "الأمين العام للمنظمة فلان": an official, though no state is told. */
const isDignitary = ({ word }: Scene['tokens'], { kind, from, title }: Actor): boolean =>
  kind === 'name' &&
  (title?.org?.org !== undefined || (DIGNITY.test(word[from]!.key) && (word[from]!.entry?.honorific === true || isCourtesy(word[from]!))));

/** "بحث وزير النقل فلان مع الأمين العام فلان": each by name. */
const isWithSomebody = (participants: readonly Participant[]): boolean =>
  participants.some(({ role, actor }) => role === 'with' && actor.persons.length === 1) &&
  participants.some(({ role, actor }) => role === 'subject' && actor.persons.length === 1 && actor.to > actor.from);

/** States of those who talk, or with whom. */
const statesOf = (participants: readonly Participant[]): Set<string> =>
  new Set(
    participants.flatMap(({ role, actor }) =>
      role !== null && (HOLDING.has(role) || MET.has(role)) && acts({ actor }) ? actor.states : [],
    ),
  );

const acts = ({ actor }: Pick<Participant, 'actor'>): boolean =>
  actor.persons.length > 0 || (actor.kind === 'office' && actor.states.length > 0);

/** "يتوجه وفد عماني غدا إلى طهران": who acts for a state sets out for another on a day that is told. */
const isStateVisit = ({ trigger, sides, where, when }: Facts): boolean =>
  GOING_VERBS.has(trigger.cls) && when !== null && where?.goal === true && sides.size > 0 && !sides.has(where.country);

const JOURNEYS_OUT = new Set([
  'زار',
  'وصل',
  'توجه',
  'سافر',
  'حل',
  'حط',
  'اتجه',
  'انتقل',
  'تنقل',
  'طار',
  'قصد',
  'ذهب',
  'أوفد',
  'بعث',
  'أرسل',
]);

/** Whether somebody who holds an office, of a state or of any body, travels by such a verb. */
const isOfficials = ({ sport }: Scene, { trigger, participants }: Parties): boolean =>
  !sport &&
  JOURNEYS_OUT.has(trigger.lemma) &&
  participants.some(({ role, actor }) => role !== null && ACTING.has(role) && actor.persons.some((p) => !isPrivate(p)));

/** An envoy, or who is of a body that is not of the state to whose town he has come: the verb alone tells it. */
const hasCome = ({ trigger: { lemma, verb }, where, status, participants }: Facts): boolean =>
  lemma === REACHES &&
  verb?.tense === 'past' &&
  status === 'held' &&
  where?.town === true &&
  participants.some(({ role, actor: { title } }) => {
    const org = title?.org?.org?.organization;
    return role === 'subject' && (title?.lemma === 'مبعوث' || (org !== undefined && !org.states?.includes(where.country ?? '')));
  });
const REACHES = 'وصل';

/** "وصل لاحقا الوزير الكيني فلان إلى كمبالا", "أوفدت كينيا الوزير فلان إلى كمبالا": who acts for a state, by name. */
const hasGone = ({ trigger, status, participants }: Facts): boolean =>
  trigger.verb?.tense === 'past' &&
  !SETS_OUT.has(trigger.lemma) &&
  status === 'held' &&
  participants.some(
    ({ role, actor }) => role === 'subject' && actor.to > actor.from && actor.persons.length > 0 && actor.states.length > 0,
  );

/** Of who is on the way, which may be to a meeting that is told further on. */
const SETS_OUT = new Set(['توجه', 'اتجه']);

/** "بعد زيارة إلى تونس، توجه الرئيس إلى الجزائر": the next one of his journeys. */
function isNext(scene: Scene, { trigger: { index, from, verb } }: Facts): boolean {
  const before = scene.triggers[index - 1];
  return verb?.tense === 'past' && before !== undefined && GOES.has(before.cls) && markBehind(scene, before) === from - 1;
}

const DUE = wordSet('المقرر المنتظر المتوقع المرتقب المزمع');

/** "ومن المتوقع أن يتوجه الرئيس إلى نيروبي" */
const isExpected = ({ tokens: { word } }: Scene, { verb, from }: Trigger): boolean =>
  verb?.tense === 'present' && word[from - 1]?.key === 'ان' && DUE.has(word[from - 2]?.key ?? '');

/** "وصل الأمين العام للحركة فلان إلى الدوحة", "سيزور الدوحة اليوم": to a state that is not his own, come already or on a day that is told. */
const isJourney = (scene: Scene, facts: Facts): boolean =>
  (facts.when !== null || hasGone(facts) || hasCome(facts) || isNext(scene, facts) || isExpected(scene, facts.trigger)) &&
  facts.where?.goal === true &&
  !facts.sides.has(facts.where.country) &&
  (isOfficials(scene, facts) || isOfMission(scene, facts.trigger));

/** "جولة تشمل قطر والعراق": a tour of several states is none that one may doubt. */
function isTourOf(scene: Scene, trigger: Trigger): boolean {
  return trigger.cls === 'tour' && stopsOf(scene, trigger).length > 1;
}
