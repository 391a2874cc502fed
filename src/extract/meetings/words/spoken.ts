/**
 * Spoken: the speech that somebody gives at a gathering: "كلمته أمام القمة", "مداخلة في المؤتمر", "كلمة ألقاها الخميس أمام مجلس الأمن".
 *
 * @module src/extract/meetings/words/spoken
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';

/** "كلمته", "مداخلة", "خطابه", "إحاطته" */
export const SPEECH = /^[وف]?[بل]?(?:(?:كلم|مداخل|محاضر|احاط|افاد)(?:ه|ت(?:ه|ها))|خطاب(?:ه|ها)?)$/;
/** Before whom one speaks. */
export const BEFORE = 'امام';
/** Words between a speech and أمام: "كلمة ألقاها مساء أمس أمام", "كلمة له أمام". */
const NEAR = 4;

/** Whether a speech is given before whoever stands behind a token. */
export function isSpokenBefore({ word, sentence }: Tokens<Entry>, i: number): boolean {
  if (word[i]!.key !== BEFORE) return false;
  for (let at = i - 1; at >= i - NEAR && sentence[at] === sentence[i]; at--) if (SPEECH.test(word[at]!.key)) return true;
  return false;
}
