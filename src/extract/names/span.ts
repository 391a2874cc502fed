/**
 * Where a name stands.
 *
 * @module src/extract/names/span
 */

/** A name in the text. */
export interface NameSpan {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Character offsets without clitics. */
  readonly start: number;
  readonly end: number;
  /** Folded words without clitics; hyphens are left out. */
  readonly words: readonly string[];
  /** Clitics cut off before the first word: 'و', 'ل', 'وب', … */
  readonly clitic: string;
}
