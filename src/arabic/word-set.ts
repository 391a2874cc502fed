/**
 * Word sets: words written as one text with spaces between, as a set.
 *
 * @module src/arabic/word-set
 */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
