/**
 * In a clause: a session told in a relative clause on the body that held it: "تناول اللقاء عمل اللجنة التي عقدت دورتها الأولى في مالطا عام
 * 2006". Neither the town nor the year is of what is told before, nor are those who meet there of the session.
 *
 * @module src/extract/meetings/occasions/in-clause
 */
import type { Scene } from '../scene.js';
import { GOES } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

/** Whether a token is of such a session, and not of what is told before it. */
export function isOfClauseOn(scene: Scene, trigger: Trigger, at: number): boolean {
  const { clauses, triggers, tokens } = scene;
  const clause = clauses.at[at]!;
  const { opener, from } = clauses.list[clause]!;
  if (opener !== 'relative' || trigger.to > from || tokens.sentence[trigger.from] !== tokens.sentence[at]) return false;
  return triggers.some((t) => t.from >= from && t.to <= at && clauses.at[t.head] === clause && !GOES.has(t.cls) && isOfBody(scene, t));
}

/** Bodies that meet again and again. */
const BODIES = /^(?:لجنه|مجلس|هييه|منظمه|جمعيه|مجموعه)$/;
/** Words from such a body to the clause on it: "اللجنة العليا المشتركة السورية المجرية التي". */
const NAME = 7;

/** Whether an occasion is told in a relative clause on a body: "اللجنة التي عقدت دورتها الأولى": of that alone. */
export function isOfBody({ clauses, tokens }: Scene, { head }: Trigger): boolean {
  const { opener, from } = clauses.list[clauses.at[head]!]!;
  if (opener !== 'relative') return false;
  const { word, sentence } = tokens;
  for (let i = from - 1; i >= from - NAME && i >= 0 && sentence[i] === sentence[from]; i--) {
    const { stem, def, entry } = word[i]!;
    // "القمة العشرين لمجلس التعاون التي": the clause is on the summit.
    if (BODIES.test(stem)) return (word[from]!.key === 'التي') === stem.endsWith('ه') && word[i - 1]?.entry?.event === undefined;
    if (!def || entry?.event !== undefined || entry?.title !== undefined) return false;
  }
  return false;
}
