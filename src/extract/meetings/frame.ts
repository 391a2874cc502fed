/**
 * Frame: whether a trigger tells when or on which occasion something is said: خلال لقائه, في مؤتمر صحفي.
 *
 * @module src/extract/meetings/frame
 */
import type { Scene } from './scene.js';
import type { Trigger } from './words/trigger.js';

const AROUND = new Set(['خلال', 'في', 'عقب', 'بعد', 'اثر', 'اثناء', 'قبيل', 'قبل', 'لدي', 'فور', 'ب', 'عند', 'هامش']);

/** خلال لقائه, في مؤتمر صحفي: the trigger tells when something is said, not what is said. */
export function framed({ tokens }: Scene, trigger: Trigger): boolean {
  const { word, sentence } = tokens;
  if (word[trigger.from]!.prep === 'ب') return true;
  for (let i = trigger.from - 1; i >= trigger.from - 2 && i >= 0 && sentence[i] === sentence[trigger.from]; i--)
    if (AROUND.has(word[i]!.stem)) return true;
  return false;
}
