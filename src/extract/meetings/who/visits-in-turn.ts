/**
 * Visits in turn: where one sentence sets the journey of one beside that of another ("زيارة الوزير بعد زيارة نظيره"), nobody of the one is
 * on the other.
 *
 * @module src/extract/meetings/who/visits-in-turn
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { GOES, HOLDING } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

/** "بعد زيارة", "غداة زيارة", "بعد أيام من زيارة" */
const TURNS = wordSet('بعد عقب قبل غداه اثر قبيل بعيد عشيه');
/** Words between such a word and the visit. */
const NEAR = 4;
/** Words between a visit and whose it is: "زيارة مماثلة قام بها الوزير". */
const OWN = 4;

/** Tells whom the other visit of the sentence is of, where both have somebody of their own; null where there is no other. */
export function ofVisitInTurn(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
): ((c: Candidate) => boolean) | null {
  if (!GOES.has(trigger.cls)) return null;
  const { word, sentence } = scene.tokens;
  const here = sentence[trigger.from]!;
  const holds = (is: (c: Candidate) => boolean): boolean =>
    [...roles].some(([k, role]) => HOLDING.has(role) && candidates[k]!.actor.persons.length > 0 && is(candidates[k]!));
  const isTurn = (t: Trigger): boolean => {
    if (t.verb !== null || !GOES.has(t.cls) || t.suffix !== '') return false;
    for (let i = t.from - 1; i >= t.from - NEAR && i >= 0 && sentence[i] === here; i--) if (TURNS.has(word[i]!.stem)) return true;
    return false;
  };
  const before = scene.triggers.findLast((t) => t.to <= trigger.from && sentence[t.from] === here && GOES.has(t.cls));
  if (before !== undefined && isTurn(trigger) && holds(({ actor }) => actor.from >= trigger.to && actor.from - trigger.to <= OWN))
    return ({ actor, sentence: there }) => there === here && actor.persons.length > 0 && actor.from < trigger.from;
  const next = scene.triggers.find((t) => t.from >= trigger.to && sentence[t.from] === here && GOES.has(t.cls));
  if (next === undefined || !isTurn(next) || !holds(({ actor }) => actor.to <= next.from)) return null;
  const of = candidates.find(({ actor }) => actor.persons.length > 0 && actor.from >= next.to && actor.from - next.to <= OWN);
  return of === undefined
    ? null
    : ({ actor, sentence: there }) => there === here && actor.persons.length > 0 && actor.from >= of.actor.from;
}
