/**
 * Leaving: when somebody leaves is not when he was met: "عقد اجتماعا مع الوزير الذي يغادر غدا".
 *
 * @module src/extract/meetings/days/leaving
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Scene } from '../scene.js';
import { QUITS, RETURNS } from '../words/sides.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import { isInItsClause } from './its-clause.js';

const ENDS = new Set(['اختتم', 'ختم', 'أنهى']);

/** "عقد اجتماعا مع الوزير الذي يغادر غدا", "استقبل الوزير الذي يختتم زيارته غدا": when somebody leaves is not when he was met. */
export function isOfLeaving(scene: Scene, trigger: Trigger, day: number): boolean {
  const { clauses, triggers } = scene;
  const { word, sentence } = scene.tokens;
  const { opener, from } = clauses.list[clauses.at[day]!]!;
  if (opener !== 'relative' || from < trigger.to || clauses.at[trigger.head] === clauses.at[day] || sentence[from] !== sentence[day])
    return false;
  const verb = word[from + 1]?.entry?.verb;
  if (verb === undefined || !(QUITS.has(verb.lemma) || RETURNS.has(verb.lemma) || ENDS.has(verb.lemma))) return false;
  // "نتائج القمة التي اختتمت أمس": that gathering's own end.
  if (ENDS.has(verb.lemma) && (isInItsClause(scene, trigger, day) || isEndOf(scene, trigger, from))) return false;
  return !triggers.some((t) => t.from > day && clauses.at[t.head] === clauses.at[day]);
}

/** What a gathering ends, and nobody who travels: "الذي اختتم أعماله أمس". */
const WORKS = wordSet('اعمال فعاليات جلسات اجتماعات دورت اشغال');
const ITS = /ه(?:ا|م)?$/;

/** "المؤتمر الدولي للطاقة الذي اختتم أعماله أمس", "الدورة الثانية لمجلس الوزراء التي اختتمت في الرياض الخميس": the end of the gathering itself. */
function isEndOf({ tokens: { word }, dates }: Scene, trigger: Trigger, relative: number): boolean {
  if (trigger.verb !== null || word[relative]!.key.endsWith('تي') !== isFeminine(trigger)) return false;
  const next = word[relative + 2];
  // "الملتقى الذي اختتم الجمعة الماضية"
  if (trigger.kind === 'conference' && dates.some((d) => d.tokens[0] === relative + 2)) return true;
  return next !== undefined && (WORKS.has(next.stem.replace(ITS, '')) || next.entry?.particle === 'preposition');
}
