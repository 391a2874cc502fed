/**
 * Leaving: when somebody leaves is not when he was met: "عقد اجتماعا مع الوزير الذي يغادر غدا".
 *
 * @module src/extract/meetings/days/leaving
 */
import type { Scene } from '../scene.js';
import { QUITS, RETURNS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
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
  if (ENDS.has(verb.lemma) && isInItsClause(scene, trigger, day)) return false;
  return !triggers.some((t) => t.from > day && clauses.at[t.head] === clauses.at[day]);
}
