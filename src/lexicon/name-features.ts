/**
 * Features of the name model: the letter n-grams of a folded form, hashed into a table.
 *
 * @module src/lexicon/name-features
 */
export const SIZE = 1 << 17;

/** The letters of a form between its word ends. */
let units = new Uint16Array(32);

/** Calls back with the slots of a folded form's n-grams of 2 to 5 letters with word ends, and of the whole form. */
export function eachFeature(key: string, each: (slot: number) => void): void {
  const length = key.length + 2;
  if (length > units.length) units = new Uint16Array(length * 2);
  const word = units;
  word[0] = 0x5e;
  for (let i = 0; i < key.length; i++) word[i + 1] = key.charCodeAt(i);
  word[length - 1] = 0x24;
  let whole = 0x9747b28c;
  for (let i = 0; i < length; i++) {
    whole = Math.imul(whole ^ word[i]!, 0x01000193);
    let h = Math.imul(0x811c9dc5 ^ word[i]!, 0x01000193);
    for (let j = i + 1; j < length && j < i + 5; j++) {
      h = Math.imul(h ^ word[j]!, 0x01000193);
      each((h ^ (h >>> 15)) & (SIZE - 1));
    }
  }
  each((whole ^ (whole >>> 15)) & (SIZE - 1));
}
