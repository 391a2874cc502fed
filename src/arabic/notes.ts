/**
 * Notes on words: what follows from a written form alone is worked out once and kept on the word, which
 * news repeats. A note lasts as long as its word: the analyser's memory bounds both.
 *
 * @module src/arabic/notes
 */

/** What notes are kept on. */
export interface Noted {
  readonly notes: unknown[];
}

/** An empty place for each note that any module of the program takes. */
export const blankNotes = (): unknown[] => blank.slice();

const blank: unknown[] = [];

/**
 * The same function, that works out each word once. `work` must depend on the word alone and not give undefined.
 * To be called while modules load.
 * @example const ending = noted((word: Word<Entry>) => word.key.slice(-2));
 */
export function noted<W extends Noted, T>(work: (word: W) => T): (word: W) => T {
  const at = blank.push(undefined) - 1;
  return (word) => {
    const known = word.notes[at];
    return (known === undefined ? (word.notes[at] = work(word)) : known) as T;
  };
}
