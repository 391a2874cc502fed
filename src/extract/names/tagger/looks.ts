/**
 * Looks: what the words of a text look like to the tagger of names.
 *
 * @module src/extract/names/tagger/looks
 */

/** The features of all tokens of a text, as parallel arrays. */
export interface Looks {
  readonly count: number;
  /** Numbers of the profiles; the arrays below hold the fields of the same. */
  readonly profile: Int32Array;
  readonly cls: Uint8Array;
  readonly score: Uint8Array;
  readonly stripped: Uint8Array;
  readonly behind: Uint8Array;
  readonly bare: Uint8Array;
  readonly clitic: Uint8Array;
  readonly given: Uint8Array;
  readonly common: Uint8Array;
  readonly listed: Uint8Array;
  /** What the document knows of the word, filled between the two passes: 0 nothing, 1 in a longer name, 2 a name by itself, 3 both. */
  readonly known: Uint8Array;
  /** 1 at the first token of a sentence. */
  readonly first: Uint8Array;
}
