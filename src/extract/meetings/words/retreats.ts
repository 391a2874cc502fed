/**
 * Retreats: people who withdraw to talk ("عقد الرئيسان خلوة", "خلوة بين الوزيرين"; others pray there), and banquets that one gives for another:
 * "مأدبة غداء تكريما لنظيره".
 *
 * @module src/extract/meetings/words/retreats
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';

const OF_TALKS = wordSet('ثناييه ثلاثيه مغلقه سياسيه وزاريه مصغره مطوله حكوميه');
const BETWEEN = wordSet('بين جمعت ضمت');
const HOLDS = new Set(['عقد', 'انعقد', 'أجرى', 'جمع', 'ضم', 'شهد', 'كان']);
/** Words back to the verb that carries a retreat. */
const BACK = 12;

/** "خلوة ثنائية", "خلوة بين الرئيسين", "عقد الرئيسان خلوة". */
export function isRetreat(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  if (i + 1 < count && sentence[i + 1] === sentence[i] && (OF_TALKS.has(word[i + 1]!.stem) || BETWEEN.has(word[i + 1]!.key))) return true;
  for (let at = i - 1; at >= Math.max(0, i - BACK) && sentence[at] === sentence[i]; at--)
    if (isVerb(tokens, at)) return HOLDS.has(word[at]!.entry!.verb!.lemma);
  return false;
}

export const BANQUET = 'مأدبة';
export const HONOUR = wordSet('شرفه شرفها شرف تكريما');
/** Words between a banquet and for whom it is: "مأدبة عشاء رسمية مساء أمس على شرف". */
const FOR = 6;

/** "مأدبة غداء تكريما للرئيس", "مأدبة على شرف الوزير": for an official; others are for all who come. */
export function isBanquetFor({ word, sentence, count }: Tokens<Entry>, i: number): boolean {
  for (let at = i + 1; at < Math.min(count, i + FOR) && sentence[at] === sentence[i]; at++) {
    if (!HONOUR.has(word[at]!.stem)) continue;
    const next = word[at + 1];
    return next !== undefined && sentence[at + 1] === sentence[i] && (next.entry?.title !== undefined || next.entry?.honorific === true);
  }
  return false;
}
