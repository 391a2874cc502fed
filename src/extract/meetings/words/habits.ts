/**
 * Habits: what people do every so often is no meeting: "تجتمع اللجنة كل سنتين", "الاجتماع الذي يعقد كل ستة أشهر".
 *
 * @module src/extract/meetings/words/habits
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import type { Trigger } from './trigger.js';

const EVERY = 'كل';
const SPANS = wordSet('عام عامين سنه سنتين شهر شهرين اسبوع اسبوعين');
const SEVERAL = wordSet('اعوام سنوات اشهر شهور اسابيع');
/** Words between a meeting and how often it is. */
const REACH = 16;
/** Words back to the verb that carries it. */
const CARRIER = 8;

/** Whether what a trigger names is said to happen every so often, in the present or by a noun alone. */
export function isHabit(tokens: Tokens<Entry>, { from, to, verb }: Trigger): boolean {
  const { word, sentence, count } = tokens;
  let at = to;
  while (at < Math.min(count, to + REACH) && sentence[at] === sentence[from] && !isOften(tokens, at)) {
    if (verb !== null && isVerb(tokens, at)) return false;
    at++;
  }
  if (!isOften(tokens, at) || sentence[at] !== sentence[from]) return false;
  if (verb !== null) return verb.tense === 'present';
  for (let i = from - 1; i >= Math.max(0, from - CARRIER) && sentence[i] === sentence[from]; i--)
    if (isVerb(tokens, i)) return word[i]!.entry!.verb!.tense === 'present';
  return true;
}

/** "كل عام", "كل ستة أشهر" */
function isOften({ word, sentence, count }: Tokens<Entry>, at: number): boolean {
  if (at + 1 >= count || word[at]!.key !== EVERY || sentence[at] !== sentence[at + 1]) return false;
  return SPANS.has(word[at + 1]!.key) || SEVERAL.has(word[at + 2]?.key ?? '');
}
