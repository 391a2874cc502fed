/**
 * Columns: small numbers that follow from a written form alone. They are worked out when the form is first met, lie
 * beside it in the table of words, and come with the tokens of a text as arrays: quicker to run over than the words
 * themselves, which lie all over the memory.
 *
 * @module src/arabic/column
 */

const works: ((word: never) => number)[] = [];

/**
 * The number of a new column. `work` must depend on the word alone. To be called while modules load.
 * @example const LENGTH = column((word: Word<unknown>) => word.key.length); … tokens.columns[LENGTH]![i]
 */
export const column = <W>(work: (word: W) => number): number => works.push(work as (word: never) => number) - 1;

/** How many columns there are: words that were met when there were fewer are out of date. */
export const columnCount = (): number => works.length;

/** What a word has in a column. */
export const cellOf = (column: number, word: unknown): number => works[column]!(word as never);
