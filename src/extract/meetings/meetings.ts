/**
 * Meetings of one part of an article: triggers judged, joined to occasions, and each occasion put
 * together out of what its mentions say.
 *
 * @module src/extract/meetings/meetings
 */
import type { MeetingKind, MeetingStatus } from '../../../graph/report.js';
import { probability, readWeights, type Weights } from '../linear.js';
import type { Person } from '../persons/persons.js';
import { candidatesOf } from './candidates.js';
import { type Facts, factsOf, type Participant } from './facts.js';
import { type Member, membersOf } from './members.js';
import { realFeatures } from './real.js';
import { join, type Meeting, mayJoin, newMeeting, sameFeatures } from './same.js';
import type { Scene } from './scene.js';
import { member } from './weights/member.js';
import { real } from './weights/real.js';
import { same } from './weights/same.js';
import { takesPart } from './weights/takes-part.js';
import type { When } from './when.js';
import type { Where } from './where.js';

export interface MeetingWeights {
  readonly takesPart: Weights;
  readonly real: Weights;
  readonly same: Weights;
  readonly member: Weights;
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
const committed = (): MeetingWeights =>
  (known ??= {
    takesPart: readWeights(takesPart),
    real: readWeights(real),
    same: readWeights(same),
    member: readWeights(member),
  });

const VISITS = new Set(['visit', 'visitV', 'tour']);
const JOURNEYS = new Set(['travelV', 'move']);

/** Mentions less likely than this to name a meeting are left out before meetings are built up. */
const DOUBT = 0.5;
/** A mention joins the likeliest earlier meeting when it is at least so likely. */
const JOINS = 0.44;
/** Somebody is a member when at least so likely: weighed so that missing and inventing cost alike. */
const MEMBER = 0.45;

/** All occasions of one part, by their first mention. Training passes weights of its own. */
export function meetingsOf(scene: Scene, represents: Represents, weights: MeetingWeights = committed()): Occasion[] {
  const judged = judge(scene, weights);
  const meetings = build(scene, judged, weights);
  return meetings.map((m) => occasion(m, represents, weights)).filter(isPeopled);
}

/** Talks and visits of nobody known are no entries; a gathering may be known by its name alone. */
function isPeopled({ kind, persons, states }: Occasion): boolean {
  return persons.size + states.size > 0 || (kind !== 'talks' && kind !== 'visit');
}

export type Represents = (person: Person) => readonly string[];

export interface Judged {
  readonly facts: Facts;
  /** How likely it names a meeting. */
  readonly sure: number;
}

/** What each trigger says, and how likely it names a meeting. */
export function judge(scene: Scene, weights: Pick<MeetingWeights, 'takesPart' | 'real'>): Judged[] {
  const candidates = candidatesOf(scene);
  const earlier: Facts[] = [];
  return scene.triggers.map((trigger) => {
    const facts = factsOf(scene, trigger, candidates, weights.takesPart);
    const sure = probability(weights.real, realFeatures(scene, facts, earlier));
    earlier.push(facts);
    return { facts, sure };
  });
}

/** Joins mentions to meetings, in the order of the text, each to the likeliest that was there before. */
export function build(scene: Scene, judged: readonly Judged[], weights: Pick<MeetingWeights, 'same'>): Meeting[] {
  const meetings: Meeting[] = [];
  const order: Meeting[] = [];
  for (const { facts, sure } of judged) {
    if (sure < DOUBT) continue;
    let best: Meeting | null = null;
    let top = JOINS;
    for (const meeting of meetings) {
      if (!mayJoin(facts, meeting)) continue;
      const between = order.length - 1 - order.lastIndexOf(meeting);
      const p = probability(weights.same, sameFeatures(scene, facts, meeting, between));
      if (p > top) [best, top] = [meeting, p];
    }
    if (best) join(best, facts);
    else meetings.push((best = newMeeting(facts)));
    order.push(best);
  }
  return meetings;
}

function occasion(meeting: Meeting, represents: Represents, weights: MeetingWeights): Occasion {
  const { facts } = meeting;
  const persons = new Map<Person, Participant>();
  const states = new Map<string, Participant | null>();
  const isIn = ({ features }: Member): boolean => probability(weights.member, features) > MEMBER;
  for (const member of membersOf(meeting, represents, isIn)) {
    if (!isIn(member)) continue;
    if (typeof member.who === 'string') states.set(member.who, member.support[0] ?? null);
    else persons.set(member.who, member.support[0]!);
  }
  const where = facts.find((f) => f.where?.town)?.where ?? facts.find((f) => f.where)?.where ?? null;
  const when = facts.find((f) => f.when?.value)?.when ?? null;
  return { kind: kindOf(facts), status: statusOf(facts), facts, persons, states, where, country: where?.country ?? null, when };
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
