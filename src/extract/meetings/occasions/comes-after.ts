/**
 * Comes after: what is said to come before or after another occasion, whose day and place then stand behind: "تأتي الزيارة عقب لقاء جمع
 * الرئيسين في باريس في ديسمبر".
 *
 * @module src/extract/meetings/occasions/comes-after
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const COMES = new Set(['أتى', 'جاء']);
const DEMONSTRATIVES = wordSet('هذا هذه');
const BEFORE_OR_AFTER = wordSet('بعد عقب اثر اعقاب قبل قبيل غداه عشيه');
/** Words between such a word and the other occasion: "بعد أقل من أسبوع من". */
const SPAN = 6;

/** Whether what stands at token `at` is of an occasion that the one of `trigger` is said to come before or after. */
export function isOfOneBeside({ tokens, triggers }: Scene, { verb, from, to, index }: Trigger, at: number): boolean {
  const { word, sentence } = tokens;
  const other = triggers[index + 1];
  if (verb !== null || other === undefined || other.verb !== null || other.to > at || sentence[other.from] !== sentence[from]) return false;
  const before = from - (DEMONSTRATIVES.has(word[from - 1]?.key ?? '') ? 2 : 1);
  if (before < 0 || sentence[before] !== sentence[from] || !COMES.has(word[before]!.entry?.verb?.lemma ?? '')) return false;
  for (let i = other.from - 1; i >= Math.max(to, other.from - SPAN); i--) if (BEFORE_OR_AFTER.has(word[i]!.stem)) return true;
  return false;
}
