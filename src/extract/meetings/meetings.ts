/**
 * Meetings of one part of an article: triggers judged, joined to occasions, and each occasion put
 * together out of what its mentions say.
 *
 * @module src/extract/meetings/meetings
 */
import type { MeetingKind, MeetingStatus } from '../../../graph/report.js';
import { probability, readWeights, type Weights } from '../linear.js';
import type { Person } from '../persons/persons.js';
import { type Facts, factsOf, type Participant } from './facts.js';
import { realFeatures } from './real.js';
import { join, type Meeting, newMeeting, sameFeatures } from './same.js';
import type { Scene } from './scene.js';
import { candidatesOf } from './takes-part.js';
import { real } from './weights/real.js';
import { same } from './weights/same.js';
import { takesPart } from './weights/takes-part.js';
import type { When } from './when.js';
import type { Where } from './where.js';

export interface MeetingWeights {
  readonly takesPart: Weights;
  readonly real: Weights;
  readonly same: Weights;
}

/** One occasion as the article tells it. */
export interface Occasion {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Its mentions, in the order of the text. */
  readonly facts: readonly Facts[];
  readonly persons: ReadonlyMap<Person, Participant>;
  readonly states: ReadonlyMap<string, Participant | null>;
  readonly where: Where | null;
  /** State in which it takes place. */
  readonly country: string | null;
  readonly when: When | null;
}

let known: MeetingWeights | undefined;
const committed = (): MeetingWeights => (known ??= { takesPart: readWeights(takesPart), real: readWeights(real), same: readWeights(same) });

const VISITS = new Set(['visit', 'visitV', 'tour']);
const JOURNEYS = new Set(['travelV', 'move']);

/** All occasions of one part, by their first mention. Training passes weights of its own. */
export function meetingsOf(scene: Scene, weights: MeetingWeights = committed()): Occasion[] {
  const candidates = candidatesOf(scene);
  const facts: Facts[] = [];
  const sure: number[] = [];
  for (const trigger of scene.triggers) {
    const f = factsOf(scene, trigger, candidates, weights.takesPart);
    sure.push(probability(weights.real, realFeatures(scene, f, facts)));
    facts.push(f);
  }
  const meetings: Meeting[] = [];
  const order: Meeting[] = [];
  for (const [i, f] of facts.entries()) {
    if (sure[i]! < 0.4) continue;
    let best: Meeting | null = null;
    let top = 0.5;
    for (const meeting of meetings) {
      const between = order.length - 1 - order.lastIndexOf(meeting);
      const p = probability(weights.same, sameFeatures(scene, f, meeting, between));
      if (p > top) [best, top] = [meeting, p];
    }
    if (best) join(best, f);
    else meetings.push((best = newMeeting(f)));
    order.push(best);
  }
  const belief = new Map(facts.map((f, i) => [f, sure[i]!]));
  return meetings.filter((m) => m.facts.some((f) => belief.get(f)! > 0.5)).map(occasion);
}

function occasion(meeting: Meeting): Occasion {
  const { facts } = meeting;
  const persons = new Map<Person, Participant>();
  const states = new Map<string, Participant | null>();
  for (const { participants } of facts)
    for (const p of participants) {
      for (const person of p.actor.persons) if (!persons.has(person)) persons.set(person, p);
      for (const state of p.actor.states) if (!states.get(state)) states.set(state, p);
    }
  const where = facts.find((f) => f.where?.town)?.where ?? facts.find((f) => f.where)?.where ?? null;
  const kind = kindOf(facts);
  // The state that is visited takes part.
  if (kind === 'visit' && where?.goal && states.size > 0 && !states.has(where.country)) states.set(where.country, null);
  const when = facts.find((f) => f.when?.value)?.when ?? null;
  return { kind, status: statusOf(facts), facts, persons, states, where, country: where?.country ?? null, when };
}

function kindOf(facts: readonly Facts[]): MeetingKind {
  const kinds = facts.map((f) => f.trigger);
  if (kinds.some((t) => t.cls === 'press')) return 'press_conference';
  if (kinds.some((t) => VISITS.has(t.cls))) return 'visit';
  if (kinds.some((t) => t.kind === 'call')) return 'call';
  if (kinds.some((t) => t.kind === 'summit')) return 'summit';
  if (kinds.some((t) => t.kind === 'conference')) return 'conference';
  if (kinds.every((t) => JOURNEYS.has(t.cls))) return 'visit';
  return 'talks';
}

function statusOf(facts: readonly Facts[]): MeetingStatus {
  const counts = new Map<MeetingStatus, number>();
  for (const { status } of facts) counts.set(status, (counts.get(status) ?? 0) + 1);
  for (const rare of ['cancelled', 'denied'] as const)
    if (facts[0]!.status === rare || (counts.get(rare) ?? 0) > facts.length / 2) return rare;
  const planned = counts.get('planned') ?? 0;
  return planned > facts.length / 2 || (planned === facts.length / 2 && facts[0]!.status === 'planned') ? 'planned' : 'held';
}
