/**
 * Both sides: whether the places that are told make a meeting whole, so that nobody else is sought for it.
 *
 * @module src/extract/meetings/who/both-sides
 */
import type { Actor } from '../../actors/actor.js';
import type { Role } from '../roles/role.js';
import { ACTING, HOLDING, MET } from '../words/sides.js';
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
