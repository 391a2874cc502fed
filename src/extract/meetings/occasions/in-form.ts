/**
 * In form: what a verb of meeting goes on to call the occasion: "اجتمع القادة أمس في قمة طارئة", "يجتمع المجلس اليوم في جلسة مغلقة"; but at "قمة
 * العشرين" those who meet are beside others.
 *
 * @module src/extract/meetings/occasions/in-form
 */
import { Kind } from '../../../arabic/words.js';
import { verbBetween } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';
import type { Meeting } from './same.js';

const FORMS: ReadonlySet<TriggerClass> = new Set(['summit', 'conference', 'session', 'meet', 'negotiate']);
const IN = 'في';

/** The verb of which such a noun is the form; undefined where it is of none. */
export function verbOfForm(
  { tokens, triggers }: Scene,
  { index, from, to, cls, verb, definite, suffix, number }: Trigger,
): Trigger | undefined {
  const { word, sentence } = tokens;
  const told = triggers[index - 1];
  if (told?.cls !== 'meetV' || sentence[told.from] !== sentence[from] || word[from - 1]!.key !== IN) return undefined;
  if (verb !== null || definite || suffix !== '' || number !== 'singular' || !FORMS.has(cls)) return undefined;
  const next = word[to];
  if (next !== undefined && sentence[to] === sentence[from] && next.kind === Kind.Word) {
    const { def, prep, entry } = next;
    if (prep === '' && (def || (entry?.cities ?? entry?.states ?? entry?.org ?? entry?.title ?? entry?.body) !== undefined))
      return undefined;
  }
  return verbBetween(tokens, told.to, from) ? undefined : told;
}

/** The meeting of that verb, and the mention by its noun, which tells no time of its own; null where it is no such noun. */
export function inForm(scene: Scene, facts: Facts, last: Meeting): [Meeting, Facts] | null {
  const verb = verbOfForm(scene, facts.trigger);
  const told = verb && last.facts.find(({ trigger }) => trigger === verb);
  return told === undefined ? null : [last, { ...facts, status: told.status, when: told.when ?? facts.when }];
}
