/**
 * Peoples: "بين إسرائيل والفلسطينيين", "وقع الروس والأوكرانيون": a people stands for its state where it does something, or beside
 * another side; elsewhere such a word tells what somebody is.
 *
 * @module src/extract/agreements/parties/peoples
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';

const PEOPLE = /^و?ال(?:.+ي?[وي]ن|روس|اتراك|هنود|افغان|المان)$/;

/**
 * A people as a side, or null. @param at where the first side would stand @param before those that stand before it
 */
export function peopleOf(actor: Actor, at: number, before: readonly Actor[], { word }: Tokens<Entry>): Actor | null {
  const { kind, from, to, conj } = actor;
  if (kind !== 'origin' || to !== from + 1 || !PEOPLE.test(word[from]!.key)) return null;
  return from === at || (conj && before.at(-1)?.to === from) ? { ...actor, kind: 'state' } : null;
}
