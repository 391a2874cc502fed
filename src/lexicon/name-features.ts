/**
 * Features of the name model: the letter n-grams of a folded form, hashed into a table.
 *
 * @module src/lexicon/name-features
 */
export const SIZE = 1 << 17;

/** Signs for the ends of a word. */
export const OPEN = 0x5e;
export const CLOSE = 0x24;

/** Hash of an n-gram's first letter, and with a further one. */
export const begun = (unit: number): number => joined(0x811c9dc5, unit);
export const joined = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** Hash of a whole form, to which its letters between the signs are joined. */
export const WHOLE = 0x9747b28c;
export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SIZE - 1);
/** The longest n-gram. */
export const LONGEST = 5;

/** Calls back with the slots of a folded form's n-grams of 2 to 5 letters with word ends, and of the whole form. */
export function eachFeature(key: string, each: (slot: number) => void): void {
  const word = [OPEN, ...Array.from({ length: key.length }, (_, i) => key.charCodeAt(i)), CLOSE];
  let whole = WHOLE;
  for (let i = 0; i < word.length; i++) {
    whole = joined(whole, word[i]!);
    let hash = begun(word[i]!);
    for (let j = i + 1; j < word.length && j < i + LONGEST; j++) {
      hash = joined(hash, word[j]!);
      each(slotOf(hash));
    }
  }
  each(slotOf(whole));
}
