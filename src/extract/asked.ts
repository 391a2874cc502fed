/**
 * Asked: what a question is about is not told: "هل تنوون توقيع اتفاق؟".
 *
 * @module src/extract/asked
 */
import type { Tokens } from '../arabic/tokens.js';
import type { Entry } from '../lexicon/entry.js';
import { bareOf } from './clauses.js';

const WHETHER = 'هل';

/** Whether هل stands before a token in its sentence. */
export function isAsked({ word, sentence }: Tokens<Entry>, at: number): boolean {
  for (let i = at - 1; i >= 0 && sentence[i] === sentence[at]; i--) if (bareOf(word[i]!) === WHETHER) return true;
  return false;
}
