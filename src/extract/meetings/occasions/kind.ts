/**
 * Kind: what sort of occasion the mentions of a meeting name: talks, a visit, a call, a gathering.
 *
 * @module src/extract/meetings/occasions/kind
 */

import type { MeetingKind } from '../../../../graph/report.js';
import { wordSet } from '../../../arabic/word-set.js';
import { isResident } from '../../actors/envoys.js';
import type { Facts } from '../parties.js';
import { bodyMeets } from '../real/bodies.js';
import { isOfCommonBody } from '../real/convened.js';
import type { Scene } from '../scene.js';
import { GATHERINGS, TRAVELS, VISITS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { verbOfForm } from './in-form.js';

/** What its mentions say that a meeting is. */
export function kindOf(scene: Scene, facts: readonly Facts[]): MeetingKind {
  const told = facts.map((f) => f.trigger);
  const named = told.filter((t) => !isCourtesy(scene, t));
  const triggers = named.length > 0 ? named : told;
  if (triggers.some((t) => t.cls === 'press')) return 'press_conference';
  const isOfRounds = facts.some((f) => isRound(scene, f));
  const visits = triggers.filter((t) => VISITS.has(t.cls) && t.kind === 'visit' && !(isOfRounds && t.cls === 'tour')).length;
  const gatherings = triggers.filter((t) => GATHERINGS.has(t.kind)).length;
  if (visits > 0 && visits >= gatherings) return triggers.length === 1 && isCallOn(facts) ? 'talks' : 'visit';
  if (triggers.some((t) => t.kind === 'call')) return 'call';
  // "اجتمع القادة في قمة طارئة"; a summit of two is what the verb tells.
  const form = facts.find(
    ({ trigger: t, sort }) =>
      sort !== TWO && GATHERINGS.has(t.kind) && triggers[0]!.cls === 'meetV' && verbOfForm(scene, t) === triggers[0],
  );
  if (form !== undefined) return form.trigger.kind;
  const first = triggers[0]!.kind;
  if (first === 'summit' || first === 'conference') return first;
  // "يتوجه إلى أنقرة لمناقشة", "وصل إلى روما حيث يلتقي": a journey with what is done there.
  if ((TRAVELS.has(triggers[0]!.cls) || triggers[0]!.kind === 'talks') && facts[0]!.where?.goal) return 'visit';
  // "خلال استقباله … وكان الوزير الضيف قد وصل بغداد الأحد": who is received came for it.
  const received = triggers[0]!.cls.startsWith('receive');
  if (received && facts.some((f) => f.trigger.cls === 'travelV' && f.where?.goal)) return 'visit';
  if (received && isAtAirport(scene, triggers[0]!)) return 'visit';
  if (isOfRounds && triggers.every((t) => t.kind === 'talks' || t.cls === 'tour')) return 'talks';
  for (const t of triggers) if (t.kind !== 'talks' && triggers.filter((x) => x.kind === t.kind).length > triggers.length / 2) return t.kind;
  const ofBody = facts.map((f) => bodyMeets(scene, f.trigger)).find((k) => k !== null);
  return ofBody ?? (facts.some((f) => isOfCommonBody(scene, f.trigger)) ? 'conference' : 'talks');
}

/**
 * "زار السفير الفرنسي وزير الخارجية اللبناني", "زار الوزير اللبناني البطريرك": whoever lives where he calls on somebody is no visitor of the
 * state.
 */
function isCallOn(facts: readonly Facts[]): boolean {
  const told = facts.find(({ trigger }) => trigger.cls === 'visitV');
  if (told === undefined || told.where?.goal === true) return false;
  const guests = told.participants.filter(({ role }) => role === 'subject');
  const hosts = told.participants.filter(({ role, actor }) => role === 'object' && actor.title !== null);
  if (guests.length === 0 || hosts.length === 0) return false;
  const states = new Set([...guests, ...hosts].flatMap(({ actor }) => actor.states));
  return states.size === 1 || guests.every(({ actor }) => isResident(actor.title));
}

const TWO = 'ثنايي';

/** Words behind a reception among which the place stands where a guest comes from the plane. */
const AIRPORT = 8;

/** "استقبل الرئيس في مطار بوخارست نظيره", "وكان في استقباله بالمطار": he arrives. */
function isAtAirport({ tokens: { word, sentence } }: Scene, { to, from }: Trigger): boolean {
  for (let i = to; i < to + AIRPORT && i < word.length && sentence[i] === sentence[from]; i++)
    if (word[i]!.stem === 'مطار' && (word[i]!.prep === 'ب' || word[i - 1]!.key === 'في')) return true;
  return false;
}

const COURTESY = wordSet('وداعيه وداع مجامله تعارف بروتوكوليه تعارفيه');

/** "استقبل الرئيس السفير في زيارة وداعية": the call of an envoy who lives there. */
const isCourtesy = ({ tokens: { word, sentence } }: Scene, { cls, to, from }: Trigger): boolean =>
  cls === 'visit' && to < word.length && sentence[to] === sentence[from] && COURTESY.has(word[to]!.key);

const ROUND = 'جولة';

/** "جولة ثانية من المباحثات", "الجولة المقبلة في جنيف": a round is no tour, nor is what is called الجولة beside it. */
function isRound({ tokens }: Scene, { trigger, label, where }: Facts): boolean {
  if (tokens.word[trigger.from]!.entry?.event?.lemma !== ROUND) return false;
  if (trigger.kind === 'talks') return true;
  return trigger.definite && (label.turn !== null || label.number !== null) && where?.goal !== true;
}
