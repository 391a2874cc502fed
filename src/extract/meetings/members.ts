/**
 * Members: from what each mention of a meeting says of who takes part to who took part in it: somebody named
 * once in passing counts less than somebody with whom every mention begins. Weights are trained by
 * ../build/train-meetings.mjs (weights/member.ts).
 *
 * @module src/extract/meetings/members
 */
import type { Actor } from '../actors/actors.js';
import type { Person } from '../persons/persons.js';
import { FAINT, type Facts, type Participant } from './facts.js';
import type { Meeting } from './same.js';

/** A person or a state that may be a member, with the mentions that speak for it. */
export interface Member {
  readonly who: Person | string;
  /** The best first. */
  readonly support: readonly Participant[];
  /** Mentions of the meeting in reach of which it stands. */
  readonly near: number;
  readonly features: string[];
}

/**
 * Candidates for membership, persons before states, each with its features. `represents` are the states of
 * a person; a state is asked about after the persons, since it comes with those that are in.
 */
export function membersOf(
  meeting: Meeting,
  represents: (person: Person) => readonly string[],
  isIn: (member: Member) => boolean,
): Member[] {
  const persons = gather(meeting.facts, (a) => a.persons);
  const states = gather(meeting.facts, (a) => (a.kind === 'name' ? [] : a.states));
  const rank = (all: Map<unknown, Participant[]>): Map<unknown, number> =>
    new Map([...all].sort((a, b) => b[1][0]!.sure - a[1][0]!.sure).map(([who], i) => [who, i]));
  const out: Member[] = [];
  const brought = new Set<string>();
  const visits = meeting.facts.some((f) => f.where?.goal);
  const kind = kindOf(meeting.facts);
  const places = new Set(meeting.facts.flatMap((f) => (f.where ? [f.where.country] : [])));
  const personRank = rank(persons);
  for (const [who, support] of persons) {
    const member: Member = {
      who: who as Person,
      support,
      near: support.length,
      features: [
        ...common('P', support, meeting, personRank.get(who)!),
        `P ${kind} ${level(support[0]!.sure)}`,
        `P official ${represents(who as Person).length ? 1 : 0}`,
      ],
    };
    out.push(member);
    if (isIn(member)) for (const s of represents(who as Person)) brought.add(s);
  }
  const stateRank = rank(states);
  const all = new Set([...states.keys(), ...brought, ...(visits ? places : [])] as string[]);
  for (const state of all) {
    const support = states.get(state) ?? [];
    const features = [
      ...common('S', support, meeting, stateRank.get(state) ?? 3),
      `S ${kind} ${support[0] ? level(support[0].sure) : 'none'} ${brought.has(state) ? 'brought' : ''}`,
      `S brought ${brought.has(state) ? 1 : 0} of ${Math.min(brought.size, 3)}`,
      `S place ${places.has(state) ? 1 : 0} ${kind} ${brought.has(state) ? 1 : 0}`,
    ];
    if (support[0]) features.push(`S by ${support[0].actor.kind} ${level(support[0].sure)}`);
    if (visits && meeting.facts.some((f) => f.where?.goal && f.where.country === state))
      features.push('S goal', `S goal ${brought.size ? 1 : 0}`);
    out.push({ who: state, support, near: support.length, features });
  }
  return out;
}

function gather<T>(facts: readonly Facts[], of: (actor: Actor) => readonly T[]): Map<T, Participant[]> {
  const out = new Map<T, Participant[]>();
  for (const { candidates } of facts) {
    const mine = new Map<T, Participant>();
    for (const c of candidates) for (const who of of(c.actor)) if (c.sure > (mine.get(who)?.sure ?? FAINT)) mine.set(who, c);
    for (const [who, c] of mine) {
      const list = out.get(who);
      if (list) list.push(c);
      else out.set(who, [c]);
    }
  }
  for (const list of out.values()) list.sort((a, b) => b.sure - a.sure);
  return out;
}

const level = (p: number): number => (p < 0.3 ? 0 : p < 0.5 ? 1 : p < 0.7 ? 2 : p < 0.85 ? 3 : p < 0.95 ? 4 : 5);

function common(sort: 'P' | 'S', support: readonly Participant[], meeting: Meeting, rank: number): string[] {
  const strong = support.filter((p) => p.sure > 0.5).length;
  const size = meeting.facts.length;
  const share = strong / size;
  const best = support[0] ? level(support[0].sure) : 'none';
  const role = support.find((p) => p.role !== null && p.role !== 'goal')?.role ?? 'none';
  return [
    `${sort} role ${role}`,
    `${sort} ${role === 'none' ? 'no role' : 'role'} ${best}`,
    `${sort} ${role === 'none' ? 'no role' : 'role'} share ${share === 0 ? 0 : share < 0.5 ? 1 : 2}`,
    `${sort} best ${best}`,
    `${sort} best ${best} second ${support[1] ? level(support[1].sure) : 'none'}`,
    `${sort} strong ${Math.min(strong, 3)} of ${Math.min(size, 4)}`,
    `${sort} share ${share === 0 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3}`,
    `${sort} rank ${Math.min(rank, 2)} ${best}`,
    `${sort} only ${size === 1 ? 1 : 0} ${best}`,
  ];
}

function kindOf(facts: readonly Facts[]): string {
  const classes = new Set(facts.map((f) => f.trigger.cls));
  for (const cls of ['press', 'visit', 'visitV', 'call', 'summit', 'conference'] as const)
    if (classes.has(cls)) return cls === 'visitV' ? 'visit' : cls;
  return 'talks';
}
