/**
 * "كل من" before those who sign, also behind when and where they do.
 *
 * @module src/extract/agreements/parties/each-of
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { RELATIVE } from '../frames/deeds.js';

/** Tokens of when and where. */
const WITHIN = 9;

export const isEach = ({ word }: Tokens<Entry>, at: number): boolean => /^كلا?$/.test(word[at]?.key ?? '') && word[at + 1]?.key === 'من';

const SIDE = /^(?:ال)?(?:جانب|طرف|حكومه|وفد)$/;

/** "وقع عليها أمس في نيروبي كل من": at كل; "وقعته في 30 أبريل عن الجانب الكيني": at عن; without them the same token. */
export function pastWhen(tokens: Tokens<Entry>, at: number): number {
  const { word, sentence } = tokens;
  for (let i = at; i < Math.min(word.length, at + WITHIN) && sentence[i] === sentence[at]; i++) {
    if (isEach(tokens, i) || (word[i]!.key === 'عن' && SIDE.test(word[i + 1]?.key ?? ''))) return i;
    const { kind, key, entry } = word[i]!;
    if ((kind === Kind.Punct && key !== '،') || entry?.verb || entry?.document || entry?.title || RELATIVE.has(key)) return at;
  }
  return at;
}
