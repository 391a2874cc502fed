/**
 * Convenes: whether those who meet by such a verb are people or a body of theirs: "يلتئم الوفدان غدا", "التأم مجلس الجامعة", not "التأم الجرح", nor
 * "القمة التي التأمت", which has a noun of its own.
 *
 * @module src/extract/meetings/words/convenes
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';

/** Words before and behind the verb among which its subject stands. */
const BEFORE = 6;
const BEHIND = 5;
/** What heals, or is made whole. */
const WOUNDS = wordSet('جراح جرح جروح جراحات حرق حروق كسر كسور عظم عظام شمل شملهم صدع انقسام شرخ صف صفوف');
/** What meets at home, and the table that stands for those who sit at it. */
const COURTS = wordSet('محكمه مايده طاوله');

export function convenes(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  const { tense } = word[i]!.entry!.verb!;
  // التام "whole" is written without the hamza.
  if (tense === 'past' && !word[i]!.raw.includes('أ')) return false;
  for (let at = i + 1; at < Math.min(count, i + BEHIND) && sentence[at] === sentence[i]; at++) {
    const { entry, prep, stem } = word[at]!;
    if (prep !== 'ل' && (entry?.event || WOUNDS.has(stem) || COURTS.has(stem))) return false;
    if (isVerb(tokens, at)) break;
  }
  for (let at = i - 1; at >= Math.max(0, i - BEFORE) && sentence[at] === sentence[i]; at--) {
    const { entry, stem } = word[at]!;
    if (entry?.event || WOUNDS.has(stem) || COURTS.has(stem)) return false;
    if (isVerb(tokens, at) && entry!.verb!.lemma !== 'كان') break;
  }
  return true;
}
