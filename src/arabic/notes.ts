/**
 * Notes on words: what follows from a written form alone is worked out once and kept on the word, which
 * news repeats. A note lasts as long as its word: the analyser's memory bounds both.
 *
 * @module src/arabic/notes
 */

/** What notes are kept on. */
export interface Noted {
  notes: unknown[];
}

/** An empty place for each note that any module of the program takes: what all words share of which nothing was asked. */
export const BLANK_NOTES: unknown[] = [];

/**
 * The same function, that works out each word once. `work` must depend on the word alone and not give undefined.
 * To be called while modules load.
 * @param nothing what it gives for most words, at so little cost that it is not kept
 * @example const ending = noted((word: Word<Entry>) => word.key.slice(-2));
 */
export function noted<W extends Noted, T>(work: (word: W) => T, nothing?: T): (word: W) => T {
  const at = BLANK_NOTES.push(undefined) - 1;
  return (word) => {
    const known = word.notes[at];
    if (known !== undefined) return known as T;
    const found = work(word);
    if (found === nothing) return found;
    if (word.notes === BLANK_NOTES) word.notes = BLANK_NOTES.slice();
    word.notes[at] = found;
    return found;
  };
}
