/**
 * Both sides: whether the places that are told make a meeting whole, so that nobody else is sought for it.
 *
 * @module src/extract/meetings/who/both-sides
 */
import type { Actor } from '../../actors/actor.js';
import { RELATIVE } from '../../clauses.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { ACTING, HOLDING, MET } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

/** Places of whoever does what is told. */
export const DOES: ReadonlySet<Role> = new Set([...HOLDING, 'between', 'speaker']);

/** Both sides are told, or between whom it is. */
export function isWhole(told: readonly { readonly role: Role; readonly actor: Actor }[]): boolean {
  const between = new Set(
    told.flatMap(({ role, actor }) => (role === 'between' || role === 'carrier' || role === 'subject' ? sidesIn(actor) : [])),
  );
  return between.size > 1 || (told.some(({ role }) => DOES.has(role)) && told.some(({ role }) => MET.has(role)));
}

const sidesIn = ({ persons, states }: Actor): readonly unknown[] => (persons.length > 0 ? persons : states);

/** "دعا الملك الأردني إلى إطلاق المفاوضات بين الجانبين الفلسطيني والإسرائيلي": both sides are told, and nobody else is there. */
export const isBetweenTwo = (roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[]): boolean =>
  new Set(
    [...roles].flatMap(([k, role]) => (role === 'between' && candidates[k]!.actor.kind !== 'pair' ? sidesIn(candidates[k]!.actor) : [])),
  ).size > 1;

/** "التقى الوزير نظيره": who meets and who is met are told. */
export function hasBothSides(roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[], acting = ACTING): boolean {
  const sides = [...roles].filter(([k]) => {
    const { persons, kind, states } = candidates[k]!.actor;
    return persons.length > 0 || (kind === 'office' && states.length > 0);
  });
  return sides.some(([, role]) => acting.has(role)) && sides.some(([, role]) => MET.has(role));
}

const HELD = /^(?:جر[يتا].*|عقدت?|انعقدت?|تمت?|دارت?|حصلت?|ضمت?|جمعت?)$/;

/** "بعد اجتماع جرى في القاهرة بين السفير وقيادات", "من خلال اللقاء الذي عقد بين الملك والوزير": a clause of its own tells between whom it was. */
export function ownClauseBetween(
  { tokens: { word, sentence } }: Scene,
  { verb, to, from }: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
): boolean {
  if (verb !== null || sentence[to] !== sentence[from]) return false;
  const at = RELATIVE.has(word[to]!.key) ? to + 1 : to;
  if (!HELD.test(word[at]?.key ?? '') || word[at]!.entry?.verb === undefined) return false;
  return [...roles].some(([k, role]) => role === 'between' && candidates[k]!.actor.from > at && isOne(candidates[k]!.actor));
}

/** Somebody by name, or by an office of his own. */
const isOne = ({ kind, persons, states, plural }: Actor): boolean =>
  !plural && (kind === 'name' || (kind === 'office' && persons.length + states.length > 0));
