/**
 * Retold: talks that the text tells once more by the name of their town: "محادثات عمان".
 *
 * @module src/extract/meetings/retold
 */
import type { Participant } from './participant.js';
import type { Facts } from './parties.js';
import type { Meeting } from './same.js';
import { TALKS } from './sides.js';

/** "اختتمت في عمان محادثات بين … . ورحب الأمين العام بمحادثات عمان": the last ones that were told to be there, and the mention without the town as a side. */
export function namedByTown(facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | null {
  const { trigger, anchored, label, status, when } = facts;
  const town = label.name;
  if (!TALKS.has(trigger.cls) || trigger.verb !== null || trigger.definite || town === null || label.turn !== null) return null;
  if ([...anchored].some((who) => who !== town)) return null;
  const isThere = (f: Facts): boolean =>
    f.where?.country === town && f.where.town && !f.sides.has(town) && (when === null || f.status === status);
  const told = order.findLast((m) => m.facts.some((f) => TALKS.has(f.trigger.cls) && isThere(f)));
  return told === undefined ? null : [told, without(facts, town)];
}

function without(facts: Facts, state: string): Facts {
  const isOther = ({ actor: { persons, states } }: Participant): boolean => persons.length > 0 || !states.includes(state);
  const others = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].filter((s) => s !== state));
  const { candidates, participants, states, sides } = facts;
  return {
    ...facts,
    candidates: candidates.filter(isOther),
    participants: participants.filter(isOther),
    states: others(states),
    sides: others(sides),
    anchored: new Set(),
  };
}
