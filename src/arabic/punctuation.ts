/**
 * Punctuation: marks of one kind, as the folded words that tokens make of them.
 *
 * @module src/arabic/punctuation
 */
import { wordSet } from './word-set.js';

export const COMMAS = wordSet('، ,');
/** Marks that open a quotation; of " nobody knows. */
export const OPENING_QUOTES = wordSet('« “ "');
/** Marks that close one. */
export const CLOSING_QUOTES = wordSet('» ” "');
/** The same, also as two apostrophes. */
export const TYPED_OPENING_QUOTES: ReadonlySet<string> = new Set([...OPENING_QUOTES, "''"]);
export const TYPED_CLOSING_QUOTES: ReadonlySet<string> = new Set([...CLOSING_QUOTES, "''"]);
export const QUOTES: ReadonlySet<string> = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES]);
