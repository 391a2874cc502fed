/**
 * Outside: who stands near a meeting and is not in it, by grammar alone: an inviter, who tells of it, whom another clause is about.
 *
 * @module src/extract/meetings/who/outside
 */

import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isDropped } from '../../actors/dropped.js';
import { isLand } from '../../actors/each.js';
import { type Clause, isContrast, opensBetween } from '../../clauses.js';
import { framed } from '../frame.js';
import { carrierBefore, verbBetween } from '../near-verbs.js';
import { goneBefore } from '../occasions/gone-before.js';
import { isOfBody } from '../occasions/in-clause.js';
import { preparedBehind } from '../occasions/strange.js';
import { turnsTo } from '../occasions/turns.js';
import { isVisitAmidMeeting } from '../occasions/within.js';
import { isTaking } from '../real/sealed.js';
import { isFronted, markBehind } from '../roles/fronted.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { mayBeMissed } from '../status/absent.js';
import { isBeforeIt } from '../status/before-it.js';
import { isUnmet, unmetBefore } from '../status/unmet.js';
import { isCalledAfter } from '../where/called-after.js';
import type { Where } from '../where/meeting-place.js';
import { ACTING, GOES, GOING_VERBS, MEETING_VERBS, TALKS } from '../words/sides.js';
import { isSending, type Trigger } from '../words/trigger.js';
import { ofAnotherTime } from './another-time.js';
import { DOES, hasBothSides, isBetweenTwo, isWhole, ownClauseBetween } from './both-sides.js';
import { type Candidate, isKin } from './candidates.js';
import { noGuest } from './no-guest.js';
import { NOMINATIVE, overtSubject } from './overt.js';
import type { Out, Reach } from './reach.js';
import { seesOff } from './seeing-off.js';
import { isSender } from './senders.js';
import { doesThing, isSource, isTellerOfMany, meetsAbout, tellsOf } from './tellers.js';
import { isDead } from './the-dead.js';
import { isOfTopic, isRecalled, isTalkedOf } from './topics.js';
import { ofVisitInTurn } from './visits-in-turn.js';

/** Tells of candidates in reach, from the first one on, who has no part in what a trigger names, whatever else speaks for it. */
export function outsideOf(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
  first: number,
  where: Where | null,
): (k: number) => boolean {
  const sentence = scene.tokens.sentence[trigger.from]!;
  const reach: Reach = { scene, trigger, roles, candidates, where, sentence };
  // Whose message somebody takes is not there, nor is who sends somebody.
  const isAnothers = trigger.cls !== 'visit' || [...roles].some(([k, role]) => role === 'of' && candidates[k]!.actor.persons.length > 0);
  const closed = isTaking(trigger) || isSending(trigger) || (isAnothers && isTalkedOf(scene, trigger));
  // "بحثا عمل اللجنة التي عقدت دورتها في مالطا": who stands outside of the clause.
  const since = isOfBody(scene, trigger) ? scene.clauses.list[scene.clauses.at[trigger.head]!]!.from : 0;
  let settled: boolean | undefined;
  const inTurn = ofVisitInTurn(scene, trigger, roles, candidates);
  const isOutOfTwo = outOfTwo(reach);
  const isOnlySpokenOf = spokenOf(reach);
  const then = nextDeed(reach);
  const isElsewhere = elsewhere(reach, first);
  const isNoGuest = noGuest(reach);
  const isApart = apartOf(scene, trigger, roles, candidates);
  const isThen = ofAnotherTime(scene, trigger, roles, candidates, where);
  const overt = overtSubject(scene, trigger, roles, candidates);
  // In the sentence before only where the case shows who it is.
  const isToldByCase = NOMINATIVE.test(scene.tokens.word[overt]?.raw ?? '');
  // "استدعت وزارة الخارجية أمس السفير": a body does it, and nobody told before.
  const isBody = trigger.cls === 'receiveV' && scene.tokens.word[trigger.to]?.entry?.body !== undefined;
  return (k) => {
    const c = candidates[k]!;
    if (isCalledAfter(scene, trigger, c) || isRecalled(scene, trigger, c)) return true;
    if (roles.has(k)) return false;
    if (
      closed ||
      isDead(scene, c) ||
      isOfTopic(scene, trigger, c.actor.from) ||
      isNeverThere(reach, c, k) ||
      seesOff(scene, trigger, c) ||
      (c.actor.from < since && c.actor.persons.length > 0)
    )
      return true;
    if (c.actor.to <= overt && c.actor.persons.length > 0 && (c.sentence === sentence || isToldByCase)) return true;
    if (inTurn?.(c) || isOnlySpokenOf(c, k) || c.actor.from > then) return true;
    if (c.sentence < sentence) return (settled ??= isSettled(reach)) || isOutOfTwo(c, k) || (isBody && c.actor.persons.length > 0);
    return (
      isThen?.(c) === true ||
      isOutOfTwo(c, k) ||
      tellsOf(scene, trigger, roles, candidates, c) ||
      isElsewhere(c, k) ||
      isNoGuest(c, k) ||
      isApart(c)
    );
  };
}

/** Whether all who take part are told, so that the others of the sentence before belong to what that tells. */
function isSettled({ scene, trigger, roles, candidates, where, sentence }: Reach): boolean {
  // "وقال الوزير في مؤتمر صحفي عقده مع نظيره": so is whoever speaks there.
  // "تحدث الوزير عن اتصال تلقاه من نظيره": in a call there is nobody besides.
  if (hasBothSides(roles, candidates, trigger.cls === 'call' ? DOES : HEARD)) return true;
  // "… مع الوزير. وخلال زيارته": whose visit it was. "كما استقبل السفير": somebody is the subject without a word.
  for (const k of roles.keys()) if (candidates[k]!.sentence < sentence || isDropped(candidates[k]!.actor)) return true;
  const told = [...roles].map(([k, role]) => ({ role, actor: candidates[k]!.actor }));
  // "قبل زيارة يقوم بها البابا للبلاد": so are who pays it and where.
  if (
    trigger.cls === 'visit' &&
    !trigger.definite &&
    where?.goal === true &&
    told.some(({ role, actor }) => role === 'carrier' && actor.persons.length > 0)
  )
    return true;
  // "يغادر الوزير غدا إلى طرابلس": who travels, and to where.
  if (GOING_VERBS.has(trigger.cls) && where?.goal === true && told.some(({ role, actor }) => role === 'subject' && isSomebody(actor)))
    return true;
  // "وأخبرت عن الزيارة التي سيقوم بها الرئيس غدا إلى عمان": whose visit it is, and where it leads.
  if (trigger.cls === 'visit' && where?.goal === true && told.some(({ role, actor }) => role === 'carrier' && actor.persons.length > 0))
    return true;
  // "وفي مؤتمر صحفي أسف الرئيس": who speaks there is told, unless it is of several.
  const joint = JOINT.has(scene.tokens.word[trigger.to]?.key ?? '');
  if (trigger.cls === 'press') {
    const fronted = isFronted(scene, trigger) || (!trigger.definite && trigger.suffix === '');
    if (speakersAt(roles, candidates, sentence) > (joint ? 1 : 0) && fronted) return true;
    // "وعقد الأمين العام والوزير مؤتمرا صحفيا": so are those who hold it.
    if (told.filter(({ role, actor }) => role === 'carrier' && actor.persons.length > 0).length > 1) return true;
  }
  // "اللقاء الذي حضره الوزير": who is told besides those of whom other mentions tell.
  if (
    trigger.cls === 'attendV' &&
    trigger.verb!.object !== '' &&
    told.some(({ role, actor }) => role === 'subject' && actor.persons.length > 0)
  )
    return true;
  // "استقبل الملك السفير. من جهة أخرى، زار الملك": somebody is told of, and others than before.
  if (told.some(({ role, actor }) => role === 'subject' && actor.persons.length > 0) && turnsTo(scene, trigger)) return true;
  // "وقال المتحدث ذلك. وأجرى الرئيسان اتصالا": both are known.
  return speaksAlone(scene, trigger, roles, candidates) || told.some(({ role, actor }) => DOES.has(role) && isKnownPair(actor));
}

const speakersAt = (roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[], sentence: number): number =>
  [...roles].filter(([k, role]) => role === 'speaker' && candidates[k]!.sentence === sentence && candidates[k]!.actor.kind !== 'pair')
    .length;

/** In nothing here, for what he is or does himself. */
const isNeverThere = ({ scene, trigger, roles, candidates }: Reach, c: Candidate, k: number): boolean =>
  (c.absent && mayBeMissed(trigger)) ||
  isDropped(c.actor) ||
  isSender(scene.tokens, candidates, k) ||
  isOfKin(scene, c) ||
  (roles.size > 0 && isSource(scene, c)) ||
  doesThing(scene, c);

/** What is between two is of nobody else. */
function outOfTwo({ scene, trigger, roles, candidates, sentence }: Reach): Out {
  const own = ownClauseBetween(scene, trigger, roles, candidates);
  const isOnlooker: Out = ({ actor: { to, persons } }) => own && persons.length > 0 && to <= trigger.from;
  if (!isBetweenTwo(roles, candidates)) return isOnlooker;
  const two = new Set([...roles].flatMap(([k, role]) => (role === 'between' ? candidates[k]!.actor.states : [])));
  return (c, k) => {
    const { from, to, persons, states } = c.actor;
    if (isOnlooker(c, k)) return true;
    if (persons.length === 0) return c.sentence < sentence || to <= trigger.from || from >= trigger.to;
    // "وصل الوزير الكيني. … وكانت المحادثات بين كوبا والولايات المتحدة قد أدت": nor is who is of a third state.
    return c.sentence < sentence && two.size > 1 && states.length > 0 && !states.some((s) => two.has(s));
  };
}

/** "قال الوزير في مؤتمر صحفي إن بلاده ترحب بزيارة الرئيس", "أعلنت الهيئة في مؤتمر صحفي أن الرئيس": of whom somebody speaks. */
function spokenOf({ scene, trigger }: Reach): Out {
  if (trigger.verb !== null || !(trigger.cls === 'press' || (TALKS.has(trigger.cls) && framed(scene, trigger)))) return () => false;
  return ({ actor }) =>
    (trigger.cls === 'press' || actor.kind !== 'pair') &&
    opensBetween(scene.clauses, trigger.to - 1, actor.from, ({ opener }) => opener === 'complement') !== undefined;
}

/** "بعد زيارة إلى تونس، توجه الرئيس إلى الجزائر للقاء نظيره": where that begins which he did then, with whoever stands there. */
function nextDeed({ scene, trigger, roles, candidates }: Reach): number {
  const mark = GOES.has(trigger.cls) ? markBehind(scene, trigger) : -1;
  const isHis = mark >= 0 && [...roles].some(([k, role]) => role === 'owner' && candidates[k]!.actor.from > mark);
  return isHis ? mark : scene.tokens.count;
}

/** Who is met, or told of, at something else in the sentence. */
function elsewhere({ scene, trigger, roles, candidates, sentence }: Reach, first: number): Out {
  const isYetToCome = isBeforeIt(scene.tokens, trigger);
  const beside = besideFrom(scene, trigger, roles, candidates, first);
  // "يلتقي خلال زيارته للدوحة نظيريه": whom he meets there. "يزور الرياض بعد لقائه نظيره", "تصل الوزيرة إلى أنقرة بعدما التقت الرئيس": whom one met before one set out.
  // "عقدوا اجتماعا تمهيدا للقاء الوزير": who comes to what is prepared.
  const until = Math.min(
    isVisitAmidMeeting(scene, trigger) ? trigger.to : Number.POSITIVE_INFINITY,
    goneBefore(scene, trigger) + 1,
    preparedBehind(scene, trigger) + 1,
  );
  const unmet = unmetBefore(scene, trigger);
  const own = tellsOfHimself(scene, trigger, roles, candidates);
  const theirs = trigger.suffix === 'هم' ? [...roles.keys()].filter((k) => roles.get(k) === 'owner') : [];
  return (c, k) =>
    isYetToCome ||
    c.actor.from >= until ||
    (c.actor.from < own && c.actor.persons.length > 0 && c.sentence === sentence) ||
    meetsAbout(scene, trigger, roles, c) ||
    isTellerOfMany(candidates, theirs, c) ||
    (unmet !== null && isUnmet(candidates, k, unmet, trigger.from)) ||
    (beside !== null && c.sentence === sentence && c.actor.from < beside.at && k !== beside.who);
}

/** "أكد الوزير بعد لقائه الرئيس أنه سيلتقي وفدا": where that begins which somebody tells of himself alone; −1 where none does. */
function tellsOfHimself(
  { clauses, tokens }: Scene,
  { head, verb }: Trigger,
  roles: Reach['roles'],
  candidates: Reach['candidates'],
): number {
  const { from, opener } = clauses.list[clauses.at[head]!]!;
  if (verb?.number !== 'singular' || opener !== 'complement' || head - from > 2 || !ITSELF.test(tokens.word[from]!.key)) return -1;
  return [...roles].some(([k, role]) => role === 'subject' && isDropped(candidates[k]!.actor)) ? from : -1;
}

const isKnownPair = ({ kind, persons }: Actor): boolean => kind === 'pair' && persons.length > 1;

/**
 * "التقى الرئيس نظيره، كما اجتمع بالوزير": who is told of in the clause before, and where that ends; the others there are met in
 * the other meeting.
 */
function besideFrom(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
  first: number,
): { at: number; who: number } | null {
  const goesOn = isGoingOn(scene, trigger, roles, candidates);
  if (roles.size === 0 || (!goesOn && ([...roles.values()].includes('subject') || !isBesides(scene, trigger, roles, candidates))))
    return null;
  const { sentence } = scene.tokens;
  let who = first;
  while (who < candidates.length && sentence[candidates[who]!.actor.from] !== sentence[trigger.from]) who++;
  const lead = candidates[who]?.actor;
  if (lead === undefined || lead.from > trigger.from || lead.prep !== '' || lead.kind === 'org') return null;
  return { at: trigger.from, who };
}

const GOES_ON = new Set(['ثم', 'كما', 'وكما']);
/** "وكان قد التقى" */
const HAD = /^وكان(?:ت)?$/;

/**
 * "التقى الوزير أمس نظيره، والتقى اليوم الرئيس", "ثم عقد اجتماعا مع الرئيس": a verb of its own whose subject is told before, and whom he
 * meets behind it; "ثم انتقل إلى باريس": or where he goes.
 */
function isGoingOn(scene: Scene, trigger: Trigger, roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[]): boolean {
  const { word } = scene.tokens;
  const { cls } = trigger;
  const at = deedOf(scene, trigger);
  if (at < 0 || word[at]!.entry?.verb?.number !== 'singular') return false;
  const before = word[at - 1]?.key ?? '';
  const goesOn = word[at]!.conj !== '' || GOES_ON.has(before) || (before === 'قد' && HAD.test(word[at - 2]?.key ?? ''));
  return (
    goesOn &&
    (cls === 'travelV' || hasBothSides(roles, candidates)) &&
    [...roles].some(([k, role]) => ACTING.has(role) && isDropped(candidates[k]!.actor))
  );
}

/** The verb of what is done: its own, or the one that carries its noun; −1 for none. */
function deedOf(scene: Scene, { cls, from, verb, definite, suffix }: Trigger): number {
  if (cls === 'meetV' || cls === 'receiveV' || cls === 'travelV') return from;
  return verb === null && !definite && suffix === '' && (cls === 'call' || TALKS.has(cls)) ? carrierBefore(scene, { cls, from }) : -1;
}

/** "في مؤتمر صحفي مشترك" */
const JOINT = new Set(['مشترك', 'مشتركا', 'مشتركه', 'المشترك', 'المشتركه']);

const ITSELF = /(?:ه|ها|هما|هم)$/;
/** Words between a verb and who does it. */
const SUBJECT = 3;
/** Words between a meeting and with whom it is. */
const NEAR = 14;
/** Who meets, or speaks at a press conference. */
const HEARD: ReadonlySet<Role> = new Set([...ACTING, 'speaker']);

/**
 * Whom another clause is about, where those of the trigger's own clause are told: "اعتذر الرئيس، بينما ألغي لقاء بين الوزيرين",
 * "قال المتحدث إن الرئيس سيلتقي نظيره", "ندد الوزير بالقرار، ودعا الرئيس في اتصال مع نظيره إلى".
 */
function apartOf(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
): (c: Candidate) => boolean {
  const { tokens, clauses } = scene;
  const told = [...roles].map(([k, role]) => ({ role, actor: candidates[k]!.actor })).filter(({ actor }) => isSomebody(actor));
  if (!isWhole(told)) return () => false;
  const sets = (c: Clause): boolean => isContrast(tokens, c);
  const doers = told.filter(({ role, actor }) => DOES.has(role) && !isDropped(actor));
  const isTold = ({ opener, from }: Clause): boolean =>
    opener === 'complement' && !ITSELF.test(tokens.word[from]!.key) && doers.some(({ actor }) => actor.from > from);
  const isOthers = ({ opener, from }: Clause): boolean =>
    opener === 'verb' && doers.some(({ actor }) => actor.from > from && actor.from - from <= SUBJECT);
  // "التقى الوزير نظيره، الذي أكد أن الرئيس": of whom somebody speaks, behind all who are told.
  const isInSpeech = ({ actor: { from } }: Candidate): boolean => {
    const speech = opensBetween(clauses, trigger.to - 1, from, ({ opener }) => opener === 'complement');
    return speech !== undefined && told.every((t) => t.actor.from < speech.from);
  };
  return (c) => {
    const { actor, prep } = c;
    if (actor.kind === 'pair') return false;
    // "التقى الوزير نظيره في الدوحة": where they meet.
    if (prep === 'في' && isLand(actor) && actor.from >= trigger.to && !GOES.has(trigger.cls)) return true;
    if (actor.persons.length > 0 && isOfOther(scene, trigger, c)) return true;
    if (actor.from >= trigger.to) {
      if (actor.persons.length > 0 && isInClauseOnThing(scene, trigger, c, told)) return true;
      // "بحث الوزير مع نظيره تداعيات اغتيال الرئيس"
      if (actor.persons.length > 0 && (c.genitive || isInSpeech(c))) return true;
      const border = opensBetween(clauses, trigger.to - 1, actor.from, sets);
      return border !== undefined && told.some((t) => t.actor.from < border.from);
    }
    const isBorder = (x: Clause): boolean =>
      isTold(x) || isOthers(x) || (sets(x) && told.some((t) => !isDropped(t.actor) && t.actor.from > x.from));
    return opensBetween(clauses, actor.to - 1, trigger.head, isBorder) !== undefined;
  };
}

/** "بحث الوزير مع نظيره المبادرة التي طرحها الرئيس": in a clause on some noun, behind all who are told. */
function isInClauseOnThing(
  { clauses, actors, tokens: { word } }: Scene,
  trigger: Trigger,
  { actor }: Candidate,
  told: readonly { readonly role: Role; readonly actor: Actor }[],
): boolean {
  const clause = opensBetween(clauses, trigger.to - 1, actor.from, ({ opener }) => opener === 'relative');
  if (clause === undefined || told.some((t) => t.actor.from > clause.from)) return false;
  const head = word[clause.from - 1]!.kind === Kind.Punct ? clause.from - 1 : clause.from;
  return head > trigger.to && !actors.some((a) => a.kind !== 'origin' && a.to === head);
}

/**
 * "التقى الوزير نظيره قبل اتصال مع الرئيس", "بعد اجتماعه بالوزير تلقى اتصالا من": whom another meeting of the sentence is with, told behind
 * that one's words.
 */
function isOfOther({ triggers, tokens }: Scene, trigger: Trigger, { actor, prep, sentence: here }: Candidate): boolean {
  if (actor.from >= trigger.to) return !GOES.has(trigger.cls) && triggers.some((t) => t.from >= trigger.to && t.to <= actor.from);
  if (!(prep === 'مع' || prep === 'ب')) return false;
  const other = triggers.findLast((t) => t.to <= actor.from);
  if (other === undefined || other === trigger || tokens.sentence[other.from] !== here) return false;
  return actor.from - other.to <= NEAR && !verbBetween(tokens, other.to, actor.from);
}

const isSomebody = ({ persons, states, kind }: Actor): boolean =>
  persons.length > 0 || ((kind === 'office' || kind === 'group') && states.length > 0);

/** "اتصالا بشقيق فلانة", "التقى والد الأسير فلان": whose brother or father it is. */
function isOfKin({ tokens: { word, sentence } }: Scene, { actor: { from, persons } }: Candidate): boolean {
  const before = persons.length > 0 && from > 0 && sentence[from - 1] === sentence[from] ? word[from - 1]!.entry?.title : undefined;
  return before !== undefined && isKin(before) && !word[from - 1]!.def;
}

/** "كما تلقى الوزير اتصالا من نظيره", "والتقى بصورة منفصلة مع"; not "كما بحثا", "كما بحث الجانبان", "كما بحث معه": those two go on. */
export function isBesides(scene: Scene, trigger: Trigger, roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[]): boolean {
  const { word, sentence } = scene.tokens;
  const { cls } = trigger;
  const from = cls === 'discussV' ? trigger.from : deedOf(scene, trigger);
  if (from < 0 || word[from]!.entry?.verb?.number !== 'singular') return false;
  if (!MEETING_VERBS.has(cls) && !hasBothSides(roles, candidates)) return false;
  const places = [...roles].map(([k, role]) => ({ role, kind: candidates[k]!.actor.kind }));
  if (places.some(({ kind }) => kind === 'pair')) return false;
  if (cls === 'discussV' && !places.some(({ role }) => role === 'with')) return false;
  for (let i = from - 1; i >= from - 2 && i >= 0 && sentence[i] === sentence[from]; i--) if (word[i]!.key === 'كما') return true;
  for (let i = trigger.to; i < trigger.to + APART && sentence[i] === sentence[from]; i++) if (SEPARATE.test(word[i]!.key)) return true;
  return false;
}

/** Words behind a meeting among which it is said to be one by itself: "والتقى بصورة منفصلة مع". */
const APART = 2;
const SEPARATE = /^(?:ال)?منفصله?$/;

/** Words behind "مؤتمر صحفي" among which it is said to be of several. */
const JOINT_WITHIN = 3;
const HELD_JOINTLY = /^(?:مشتركا?|مع|جمع.*|بين)$/;

/** "وأكد الوزير خلال مؤتمر صحفي أن", behind another press conference: of one who is named, held by nobody else. */
function speaksAlone(
  { tokens: { word, sentence }, triggers }: Scene,
  { cls, definite, suffix, to, from }: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
): boolean {
  if (cls !== 'press' || definite || suffix !== '' || !triggers.some((t) => t.cls === 'press' && sentence[t.from]! < sentence[from]!))
    return false;
  for (let i = to; i < to + JOINT_WITHIN && sentence[i] === sentence[from]; i++) if (HELD_JOINTLY.test(word[i]!.key)) return false;
  return [...roles].some(([k, role]) => role === 'speaker' && candidates[k]!.actor.persons.length > 0);
}
