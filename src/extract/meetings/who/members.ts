/**
 * Members: from what each mention of a meeting says of who takes part to who took part in it: somebody named
 * once in passing counts less than somebody with whom every mention begins. Weights are trained by
 * ../../build/train-meetings.mjs (../weights/member.ts).
 *
 * @module src/extract/meetings/who/members
 */
import type { Actor } from '../../actors/actor.js';
import { Model, oneOf, type Told, upTo } from '../../linear.js';
import type { Person } from '../../persons/person.js';
import { FAINT } from '../facts.js';
import type { Meeting } from '../occasions/same.js';
import type { Facts } from '../parties.js';
import { ACTOR, ROLE } from '../parts.js';
import type { Participant } from './participant.js';

/** A person or a state that may be a member, with the mentions that speak for it. */
export interface Member {
  readonly who: Person | string;
  /** The best first. */
  readonly support: readonly Participant[];
  readonly isIn: boolean;
}

/** Decides on one by what its features, which `tell` tells, speak for. */
export type Decide = (who: Person | string, support: readonly Participant[], tell: (to: Told) => void) => boolean;

export const memberModel = new Model();
const SORT = oneOf('P', 'S');
/** How sure a mention is, by steps, or that there is none. */
const LEVEL = oneOf('0', '1', '2', '3', '4', '5', 'none');
const NONE = LEVEL.of('none');
const KIND = oneOf('talks', 'press', 'visit', 'call', 'summit', 'conference');
const BROUGHT = oneOf('', 'brought');
const HAS = oneOf('no role', 'role');
const IS = {
  pKindLevel: memberModel.feature`P ${KIND} ${LEVEL}`,
  pOfficial: memberModel.feature`P official ${upTo(1)}`,
  sKindLevelBrought: memberModel.feature`S ${KIND} ${LEVEL} ${BROUGHT}`,
  sBroughtOf: memberModel.feature`S brought ${upTo(1)} of ${upTo(3)}`,
  sPlaceKind: memberModel.feature`S place ${upTo(1)} ${KIND} ${upTo(1)}`,
  sByActorLevel: memberModel.feature`S by ${ACTOR} ${LEVEL}`,
  sGoal: memberModel.feature`S goal`,
  sGoalBy: memberModel.feature`S goal ${upTo(1)}`,
  sortRole: memberModel.feature`${SORT} role ${ROLE}`,
  sortHasLevel: memberModel.feature`${SORT} ${HAS} ${LEVEL}`,
  sortHasShare: memberModel.feature`${SORT} ${HAS} share ${upTo(2)}`,
  sortBestLevel: memberModel.feature`${SORT} best ${LEVEL}`,
  sortBestLevelSecondLevel: memberModel.feature`${SORT} best ${LEVEL} second ${LEVEL}`,
  sortStrongOf: memberModel.feature`${SORT} strong ${upTo(3)} of ${upTo(4)}`,
  sortShare: memberModel.feature`${SORT} share ${upTo(3)}`,
  sortRankLevel: memberModel.feature`${SORT} rank ${upTo(2)} ${LEVEL}`,
  sortOnlyLevel: memberModel.feature`${SORT} only ${upTo(1)} ${LEVEL}`,
};

/**
 * Candidates for membership, persons before states. `represents` are the states of
 * a person; a state is asked about after the persons, since it comes with those that are in.
 */
export function membersOf(meeting: Meeting, represents: (person: Person) => readonly string[], decide: Decide): Member[] {
  const persons = gather(meeting.facts, (a) => a.persons);
  const states = gather(meeting.facts, (a) => (a.kind === 'name' ? [] : a.states));
  const out: Member[] = [];
  const brought = new Set<string>();
  const visits = meeting.facts.some((f) => f.where?.goal);
  const kind = KIND.of(kindOf(meeting.facts));
  const places = new Set(meeting.facts.flatMap((f) => (f.where ? [f.where.country] : [])));
  const personRank = rank(persons);
  for (const [who, support] of persons) {
    const states = represents(who);
    const isIn = decide(who, support, (f) => {
      common(SORT.of('P'), support, meeting, personRank.get(who)!, f);
      f.add(IS.pKindLevel.at(kind, level(support[0]!.sure)));
      f.add(IS.pOfficial.at(states.length ? 1 : 0));
    });
    out.push({ who, support, isIn });
    if (isIn) for (const s of states) brought.add(s);
  }
  const stateRank = rank(states);
  for (const state of new Set([...states.keys(), ...brought, ...(visits ? places : [])])) {
    const support = states.get(state) ?? [];
    const best = support[0];
    const isBrought = brought.has(state);
    const isIn = decide(state, support, (f) => {
      common(SORT.of('S'), support, meeting, stateRank.get(state) ?? 3, f);
      f.add(IS.sKindLevelBrought.at(kind, best ? level(best.sure) : NONE, isBrought ? 1 : 0));
      f.add(IS.sBroughtOf.at(isBrought ? 1 : 0, Math.min(brought.size, 3)));
      f.add(IS.sPlaceKind.at(places.has(state) ? 1 : 0, kind, isBrought ? 1 : 0));
      if (best) f.add(IS.sByActorLevel.at(ACTOR.of(best.actor.kind), level(best.sure)));
      if (!visits || !meeting.facts.some((x) => x.where?.goal && x.where.country === state)) return;
      f.add(IS.sGoal.at());
      f.add(IS.sGoalBy.at(brought.size ? 1 : 0));
    });
    out.push({ who: state, support, isIn });
  }
  return out;
}

/** Places by how sure the best mention of each is. */
const rank = <T>(all: ReadonlyMap<T, Participant[]>): Map<T, number> =>
  new Map([...all].sort((a, b) => b[1][0]!.sure - a[1][0]!.sure).map(([who], i) => [who, i]));

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

function common(sort: number, support: readonly Participant[], meeting: Meeting, rank: number, f: Told): void {
  const strong = support.filter((p) => p.sure > 0.5).length;
  const size = meeting.facts.length;
  const share = strong / size;
  const best = support[0] ? level(support[0].sure) : NONE;
  const role = ROLE.of(support.find((p) => p.role !== null && p.role !== 'goal')?.role ?? 'none');
  const has = role === ROLE.of('none') ? 0 : 1;
  f.add(IS.sortRole.at(sort, role));
  f.add(IS.sortHasLevel.at(sort, has, best));
  f.add(IS.sortHasShare.at(sort, has, share === 0 ? 0 : share < 0.5 ? 1 : 2));
  f.add(IS.sortBestLevel.at(sort, best));
  f.add(IS.sortBestLevelSecondLevel.at(sort, best, support[1] ? level(support[1].sure) : NONE));
  f.add(IS.sortStrongOf.at(sort, Math.min(strong, 3), Math.min(size, 4)));
  f.add(IS.sortShare.at(sort, share === 0 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3));
  f.add(IS.sortRankLevel.at(sort, Math.min(rank, 2), best));
  f.add(IS.sortOnlyLevel.at(sort, size === 1 ? 1 : 0, best));
}

function kindOf(facts: readonly Facts[]): (typeof KIND.values)[number] {
  const classes = new Set(facts.map((f) => f.trigger.cls));
  for (const cls of ['press', 'visit', 'visitV', 'call', 'summit', 'conference'] as const)
    if (classes.has(cls)) return cls === 'visitV' ? 'visit' : cls;
  return 'talks';
}
