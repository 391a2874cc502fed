/**
 * Features of the name model: the letter n-grams of a folded form, hashed into a table.
 *
 * @module src/lexicon/name-features
 */
export const SIZE = 1 << 17;

/** Calls back with the slots of a folded form's n-grams of 2 to 5 letters with word ends, and of the whole form. */
export function eachFeature(key: string, each: (slot: number) => void): void {
  const word = `^${key}$`;
  for (let i = 0; i < word.length; i++) {
    let h = 0x811c9dc5;
    for (let j = i; j < word.length && j < i + 5; j++) {
      h = Math.imul(h ^ word.charCodeAt(j), 0x01000193);
      if (j > i) each((h ^ (h >>> 15)) & (SIZE - 1));
    }
  }
  let h = 0x9747b28c;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  each((h ^ (h >>> 15)) & (SIZE - 1));
}
