/**
 * Initials: letters with full stops before a surname, "ك. راغوناث", "م. ك. نارايانان", "كيه. شانموغام", and the letters that are short
 * for a form of address, "د. فلان", "أ. د. فلان".
 *
 * @module src/extract/names/found/initials
 */
import { isInitial, type Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';

/** Short for دكتور, أستاذ, مهندس, folded. */
export const ADDRESS_LETTERS: ReadonlySet<string> = new Set(['د', 'ا', 'م']);

/** A letter with its full stop at token `i`. */
const isLetter = ({ word, sentence }: Tokens<Entry>, i: number): boolean =>
  isInitial(word[i]?.key ?? '') && word[i]!.kind === Kind.Word && word[i + 1]?.key === '.' && sentence[i + 1] === sentence[i];

/** Tokens of the initials that begin at token `i`; 0 for none, or for a form of address alone. */
export function initialsAt(tokens: Tokens<Entry>, i: number): number {
  let n = 0;
  while (isLetter(tokens, i + n)) n += 2;
  return named(tokens, i, i + n) ? n : 0;
}

/** Tokens of the initials that end right before token `i`; likewise. */
export function initialsBefore(tokens: Tokens<Entry>, i: number): number {
  let n = 0;
  while (i - n >= 2 && tokens.sentence[i - n - 2] === tokens.sentence[i] && isLetter(tokens, i - n - 2)) n += 2;
  return named(tokens, i - n, i) ? n : 0;
}

/** Whether one of the letters is more than an address. */
function named({ word }: Tokens<Entry>, from: number, to: number): boolean {
  for (let k = from; k < to; k += 2) if (!ADDRESS_LETTERS.has(word[k]!.key)) return true;
  return false;
}
