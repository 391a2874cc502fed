/**
 * Statements: what is said at a meeting, told apart from where: "وجاءت تصريحات الوزير خلال لقاء مع نظيره", "وكان الوزير يتحدث عقب محادثات",
 * "وأدلى بتصريحاته بعد لقاء". Whoever spoke in the sentence before has spoken there, on the day that it tells.
 *
 * @module src/extract/meetings/who/statements
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Scene } from '../scene.js';

const COME = wordSet('جاء جاءت وجاء وجاءت');
const STATEMENT =
  /^(?:ال)?(?:(?:تصريح|تاكيد|تعليق|تحذير|انتقاد|تهديد)(?:ات)?|كلام|حديث|اقوال|قول|اعلان|دعو[هت]|كلم[هت]|مطالب[هت])(?:ه|ها|هم|هما)?$/;

/** Whether a word is the noun of a statement that comes. */
export const comes = (word: readonly LexWord[], at: number): boolean =>
  at > 0 && COME.has(word[at - 1]!.key) && STATEMENT.test(word[at]!.key);

/** "وأدلى الوزير بهذه التصريحات", "أدلت بتصريحاتها" */
const GIVES = /^[وف]?ادل(?:ي|ت|يا|وا)$/;
const THESE = /^ب(?:هذه|هذا|تلك)$/;
const HIS = /(?:ه|ها|هم|هما)$/;

/** Whether somebody behind a word gives a statement. */
export const gives = (word: readonly LexWord[], at: number): boolean => at >= 0 && GIVES.test(word[at]!.key);

const WAS = wordSet('كان كانت وكان وكانت');
const SPEAKING = /^[يت]تحدث(?:ان|ون)?$/;
/** Words between "وكان" and "يتحدث": whoever speaks, with his title. */
const SPEAKER = 8;

/** Whether a sentence begins by telling on which occasion was said what the one before it tells. */
export function tellsWhereSaid({ word, bounds }: Scene['tokens'], sentence: number): boolean {
  const start = bounds[sentence]!;
  if (comes(word, start + 1)) return true;
  const given = gives(word, start);
  if (!given && !WAS.has(word[start]!.key)) return false;
  for (let i = start + 1; i <= start + SPEAKER && i < bounds[sentence + 1]!; i++) {
    const { key, prep, stem } = word[i]!;
    if (given ? THESE.test(key) || (prep === 'ب' && STATEMENT.test(stem) && HIS.test(stem)) : SPEAKING.test(key)) return true;
  }
  return false;
}

const EXPRESSES = wordSet('عبر وعبر');
/** Words between "عبر" and "عن": whoever does so, with his title, and when. */
const OF_WHAT = 24;

/** "وعبر الوزير فلان عن قلقه", at the head of a sentence, where it is no preposition. */
export function expresses({ word, sentence, bounds }: Scene['tokens'], i: number): boolean {
  if (!EXPRESSES.has(word[i]!.key) || i !== bounds[sentence[i]!]) return false;
  const next = word[i + 1]?.entry;
  if (next !== null && next?.title === undefined && word[i + 1]?.key !== 'عن') return false;
  for (let k = i + 1; k < word.length && k < i + OF_WHAT && sentence[k] === sentence[i]; k++) if (word[k]!.key === 'عن') return true;
  return false;
}
