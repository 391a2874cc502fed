/**
 * The key by which a name is looked up among office holders.
 *
 * @module src/lexicon/holder-key
 */
import { FATHERS, nameKey } from '../../graph/names/key.js';

/** Folded letters in Buckwalter's transliteration, those of a foreign g as one: a list of one-byte letters is read twice as fast. */
const LETTERS = new Map(
  [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپڤچژ'].map((letter, i) => [letter.charCodeAt(0), "'AbtvjHxd*rzs$SDTZEjfqklmnhwybfjz"[i]!] as const),
);

/**
 * The words by which names are compared, with fathers told apart, "محمد بن نايف" is not محمد النايف, and doubled vowels made one.
 * @param words folded
 * @example holderKey(['سيرغي', 'لافروف']) // 'syrjy lAfrwf'
 */
export function holderKey(words: readonly string[]): string {
  const at = words.findIndex((w) => FATHERS.has(w));
  if (at >= 0) return `${holderKey(words.slice(0, at))} bn ${holderKey(words.slice(at + 1))}`.trim();
  let out = '';
  for (const word of nameKey(words)) {
    if (out !== '') out += ' ';
    for (let i = 0; i < word.length; i++) {
      const letter = LETTERS.get(word.charCodeAt(i)) ?? word[i]!;
      if (!(i > 0 && (letter === 'y' || letter === 'w') && out.at(-1) === letter)) out += letter;
    }
  }
  return out;
}
