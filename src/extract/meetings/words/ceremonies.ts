/**
 * Ceremonies to which states send people: "مراسم التوقيع", "حفل تنصيب الرئيس", "جنازة" are gatherings when people of several states
 * are told to be there.
 *
 * @module src/extract/meetings/words/ceremonies
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Parties } from '../parties.js';
import type { Trigger } from './trigger.js';

const CEREMONY = new Set('مراسم حفل حفله احتفال موكب'.split(' '));
const OF = new Set('توقيع امضاء تنصيب جنازه تشييع تابين'.split(' '));
/** "مراسم التوقيع", "حفل الإمضاء" */
export const SIGNING = new Set(['توقيع', 'امضاء']);
const HELD = /^[وف]?(?:جري|جرت|تم)$/;
const LEMMA = 'مراسم';
/** "مراسم التوقيع", "حفل التنصيب" */
export const isCeremony = ({ lemma }: Trigger): boolean => lemma === LEMMA;

const LIKELY = 0.7;

/** Words that may begin one. */
export const isCeremonial = (stem: string): boolean => CEREMONY.has(stem) || SIGNING.has(stem);

/** The ceremony that begins at a token, or null. */
export function ceremonyAt({ word, sentence, count }: Tokens<Entry>, i: number, index: number): Trigger | null {
  if (i + 1 >= count || sentence[i + 1] !== sentence[i]) return null;
  const next = word[i + 1]!;
  // "وجرى التوقيع في قصر المؤتمرات بحضور"
  const held = SIGNING.has(word[i]!.stem) && word[i]!.def && next.key === 'في' && HELD.test(word[i - 1]?.key ?? '');
  if (!held && (!CEREMONY.has(word[i]!.stem) || word[i]!.def || !OF.has(next.stem) || next.prep + next.conj !== '')) return null;
  return {
    index,
    cls: 'conference',
    kind: 'conference',
    lemma: LEMMA,
    from: i,
    to: held ? i + 1 : i + 2,
    head: i,
    verb: null,
    number: 'singular',
    definite: held || next.def,
    suffix: '',
  };
}

/** Whether it is one at which people of one state are among themselves and at home, or nobody is told to be. */
export function isOwnCeremony({ trigger, participants, where }: Parties): boolean {
  if (trigger.lemma !== LEMMA) return false;
  // "تمثيل الكويت في مراسم الجنازة التي تقام في وارسو"
  const abroad = where === null ? [] : [where.country];
  const states = new Set(participants.flatMap(({ role, sure, actor }) => (role === null && sure < LIKELY ? [] : actor.states)));
  return new Set([...states, ...(states.size > 0 ? abroad : [])]).size < 2;
}
