/**
 * Denied: meetings that somebody says were never held, or that are called off.
 *
 * @module src/extract/meetings/denied
 */
import { wordSet } from '../../arabic/word-set.js';
import { bareOf } from '../clauses.js';
import { carrierBefore } from './near-verbs.js';
import type { Scene } from './scene.js';
import type { Trigger } from './trigger.js';

export const DENIED = wordSet('نفي نفت ينفي تنفي نافيا نافيه نفيه');
const BEING = wordSet('وجود حصول حدوث');
const FAR = 18;

/** "نفى المتحدث أن يكون رئيسها قد التقى فلانا": between them stands nothing but who and أن يكون. */
export function isDeniedDeed(tokens: Scene['tokens'], { from, verb }: Trigger, start: number): boolean {
  const { word } = tokens;
  if (verb?.tense !== 'past') return false;
  let be = from - 1;
  while (be >= Math.max(start, from - FAR) && word[be]!.entry?.verb?.lemma !== 'كان') be--;
  if (be <= start || be < from - FAR || word[be - 1]!.key !== 'ان') return false;
  for (let i = be - 2; i >= Math.max(start, be - FAR); i--) if (DENIED.has(bareOf(word[i]!))) return true;
  return false;
}

/** "نفى أن يكون قد تلقى اتصالا": denied is the verb that carries it. */
export function isDeniedToBe(scene: Scene, trigger: Trigger, start: number): boolean {
  if (trigger.verb !== null) return false;
  const from = carrierBefore(scene, trigger);
  return from >= start && isDeniedDeed(scene.tokens, { ...trigger, from, verb: scene.tokens.word[from]!.entry!.verb! }, start);
}

export const CALLS_OFF = wordSet('الغي الغت الغيت والغيت الغاها الغاه تلغي');

/** "كان مقررا أن يلتقيه الجمعة غير أنه ألغى الموعد". */
export function isCalledOff({ word, sentence }: Scene['tokens'], { to, from }: Trigger): boolean {
  for (let i = to; i < word.length && sentence[i] === sentence[from]; i++) if (CALLS_OFF.has(bareOf(word[i]!))) return true;
  return false;
}

/** "نفى الوزير صحة ما تداولته وسائل إعلام عن لقاء": nobody else speaks and nothing else happens in between. */
export function isDenied({ word }: Scene['tokens'], trigger: Trigger, start: number): boolean {
  if (trigger.definite || trigger.verb) return false;
  // "نفى المتحدث، في مؤتمر صحفي عقده في طهران، وجود أي محادثات": whatever stands between.
  for (let at = trigger.from - 1; at >= Math.max(start, trigger.from - 2); at--)
    if (BEING.has(bareOf(word[at]!))) for (let i = at - 1; i >= start; i--) if (DENIED.has(bareOf(word[i]!))) return true;
  for (let i = trigger.from - 1; i >= Math.max(start, trigger.from - FAR); i--) {
    if (DENIED.has(bareOf(word[i]!))) return true;
    if (word[i]!.entry?.event || word[i]!.key === 'ان' || word[i]!.key === 'خلال') return false;
  }
  return false;
}
