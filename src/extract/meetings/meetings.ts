/**
 * Meetings of one part of an article: triggers judged, joined to occasions, and each occasion put
 * together out of what its mentions say.
 *
 * @module src/extract/meetings/meetings
 */

import { RELATIVE } from '../clauses.js';
import { readWeights, sumOf, type Weights } from '../linear.js';
import { factsOf, partiesOf } from './facts.js';
import { joined } from './occasions/joining.js';
import type { Occasion, Represents } from './occasions/occasion.js';
import { occasionsOf } from './occasions/occasions.js';
import type { Meeting } from './occasions/same.js';
import type { Facts } from './parties.js';
import { attendedBy, journeyTo } from './real/attends.js';
import { isCertain, isCertainByParties, isCertainByWords, isSpeechAt, mayBeCertain } from './real/certain.js';
import { isOfCommonBody } from './real/convened.js';
import { isAtHome } from './real/domestic.js';
import { mostByParties, mostByWords } from './real/most.js';
import { isNone } from './real/none.js';
import { realFeatures, realModel } from './real/real.js';
import { isMet, isSealing } from './real/sealed.js';
import type { Scene } from './scene.js';
import { member } from './weights/member.js';
import { real } from './weights/real.js';
import { same } from './weights/same.js';
import { takesPart } from './weights/takes-part.js';
import type { Where } from './where/meeting-place.js';
import { whereOf } from './where/where.js';
import { type Candidate, candidatesOf } from './who/candidates.js';
import { WITH_WHOM } from './words/sides.js';
import { isFeminine, type Trigger } from './words/trigger.js';

export interface MeetingWeights {
  readonly takesPart: Weights;
  readonly real: Weights;
  readonly same: Weights;
  readonly member: Weights;
}

let known: MeetingWeights | undefined;
const committed = (): MeetingWeights =>
  (known ??= {
    takesPart: readWeights(takesPart),
    real: readWeights(real),
    same: readWeights(same),
    member: readWeights(member),
  });

/** Mentions less likely than this to name a meeting are left out before meetings are built up. */
const DOUBT = 0.45;
/** A sum of features that is below that doubt whatever it is rounded to. */
const DOUBTFUL = Math.log(DOUBT / (1 - DOUBT)) - 1e-6;

/** All occasions of one part, by their first mention. Training passes weights of its own. */
export function meetingsOf(scene: Scene, represents: Represents, weights: MeetingWeights = committed()): Occasion[] {
  if (scene.triggers.length === 0) return [];
  const judged = judge(scene, weights);
  const meetings = build(scene, judged, weights);
  return occasionsOf(scene, meetings, represents, weights.member);
}

export interface Judged {
  readonly facts: Facts;
  /** How likely it names a meeting. */
  readonly sure: number;
}

/** What each trigger says that may name a meeting, and how likely it does; most triggers name none. */
export function judge(scene: Scene, weights: Pick<MeetingWeights, 'takesPart' | 'real'>): Judged[] {
  let candidates: readonly Candidate[] | undefined;
  const sum = sumOf(realModel, weights.real);
  const out: Judged[] = [];
  let house: Trigger | null = null;
  for (const trigger of scene.triggers) {
    // "وقال رئيس المجلس في الجلسة": of the house whose session was told of before.
    if (house !== null && goesOnAtHome(scene, trigger, house)) continue;
    if (attendedBy(scene, trigger) !== undefined) continue;
    const journey = journeyTo(scene, trigger);
    const where = journey ? attendedAt(scene, trigger, journey) : whereOf(scene, trigger);
    const sealed = isSealing(trigger);
    // Nobody who takes part makes it a meeting.
    if (
      !sealed &&
      !isCertainByParties(trigger) &&
      mostByWords(scene, trigger, where, sum) < DOUBTFUL &&
      !isCertainByWords(scene, trigger) &&
      !isOfCommonBody(scene, trigger) &&
      !isSpeechAt(scene, trigger)
    )
      continue;
    candidates ??= candidatesOf(scene);
    const parties = partiesOf(scene, trigger, candidates, weights.takesPart, where);
    const none = !sealed && isNone(scene, parties);
    if (none && trigger.verb === null && isAtHome(scene, parties)) house = trigger;
    // "عبر الاتصال المرئي", "وصلت الشحنة": no call and no journey, whoever is told of beside it.
    if (none && (trigger.cls === 'call' || trigger.cls === 'travelV' || trigger.verb?.first === true)) continue;
    // Nothing that its day and status may add makes it a meeting.
    if (!sealed && (none || mostByParties(scene, parties, sum) < DOUBTFUL) && !mayBeCertain(scene, parties, candidates)) continue;
    const facts = factsOf(scene, parties, candidates);
    if (sealed) {
      if (isMet(scene, facts)) out.push({ facts, sure: 1 });
      continue;
    }
    realFeatures(scene, facts, sum.reset());
    out.push({ facts, sure: none ? 0 : sum.probability });
    if (!none && trigger.lemma === house?.lemma) house = null;
  }
  return out;
}

/** "الاجتماع" behind "اجتماع المجلس البلدي" */
function goesOnAtHome({ tokens: { word } }: Scene, trigger: Trigger, house: Trigger): boolean {
  const { lemma, definite, suffix, verb, to } = trigger;
  const next = word[to];
  // "الاجتماع بين الوزيرين", "الحوار الاستراتيجي", "الزيارة التي قام بها": another.
  const isBare = next === undefined || (!(next.def && next.key.endsWith('ه') === isFeminine(trigger)) && !TELLS.has(next.key));
  return verb === null && definite && suffix === '' && lemma === house.lemma && isBare;
}
const TELLS = new Set([...WITH_WHOM, ...RELATIVE]);

/** A gathering is where the journey to it leads, but that is no goal: nobody visits its hosts. */
function attendedAt(scene: Scene, gathering: Trigger, journey: Trigger): Where | null {
  const where = whereOf(scene, gathering) ?? whereOf(scene, journey);
  return where === null ? null : { ...where, goal: false };
}

/** The meetings that those mentions tell of which likely name one, or certainly do. */
export const build = (scene: Scene, judged: readonly Judged[], weights: Pick<MeetingWeights, 'same'>): Meeting[] =>
  joined(
    scene,
    judged.filter(({ facts, sure }) => sure >= DOUBT || isCertain(scene, facts)).map(({ facts }) => facts),
    weights.same,
  );
