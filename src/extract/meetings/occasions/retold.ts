/**
 * Retold: what the text names once more by the same words, or talks by the name of their town: "محادثات عمان".
 *
 * @module src/extract/meetings/occasions/retold
 */

import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Participant } from '../who/participant.js';
import { TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Meeting } from './same.js';

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

/** "اجتماع طارئ … الاجتماع الطارئ": the last one of its sort. */
export function ofSort({ trigger, label, sort }: Facts, order: readonly Meeting[]): Meeting | null {
  if (sort === null || !trigger.definite || label.turn !== null || label.number !== null) return null;
  return order.findLast((m) => m.facts.some((f) => f.sort === sort && f.trigger.lemma === trigger.lemma)) ?? null;
}

/** Words behind a noun that tell whose meeting it is. */
const WHOSE = 2;

/** "ألغت اجتماع المجلس المشترك … كنا سنعقد هذا العام اجتماع المجلس المشترك": of the same body, by the same words. */
export function namedAgain({ tokens }: Scene, { trigger, label }: Facts, order: readonly Meeting[]): Meeting | null {
  if (label.turn !== null || label.number !== null) return null;
  const name = nameOf(tokens, trigger);
  if (name === '') return null;
  return order.findLast((m) => m.facts.some((f) => f.trigger.lemma === trigger.lemma && nameOf(tokens, f.trigger) === name)) ?? null;
}

/** The definite words behind a noun; empty where there are fewer. */
function nameOf({ word, sentence, count }: Scene['tokens'], { verb, from, to, number, cls, suffix }: Trigger): string {
  if (
    verb !== null ||
    number !== 'singular' ||
    suffix !== '' ||
    cls === 'press' ||
    to + WHOSE > count ||
    sentence[to + WHOSE - 1] !== sentence[from]
  )
    return '';
  const words = [...Array(WHOSE).keys()].map((k) => word[to + k]!);
  return words.every(({ def, prep, conj }) => def && prep + conj === '') ? words.map(({ key }) => key).join(' ') : '';
}
