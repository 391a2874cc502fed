/**
 * Turns: where the text turns to something else, so that what is told there is another meeting: "من جهة أخرى، زار الرئيس".
 *
 * @module src/extract/meetings/occasions/turns
 */
import { wordSet } from '../../../arabic/word-set.js';
import { carrierBefore } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const SIDE = wordSet('جهه ناحيه جانب صعيد سياق');
const OTHER = wordSet('اخر اخري ثان ثانيه منفصل متصل');
/** Words before an aside at the head of a sentence, and between it and what is told there. */
const HEAD = 2;
const TURN = 4;

/** "من جهة أخرى، زار الرئيس", "وفي سياق آخر عقد الوزير اجتماعا": whether a sentence turns to what its trigger tells. */
export function turnsTo(scene: Scene, trigger: Trigger): boolean {
  const { word, bounds, sentence } = scene.tokens;
  const start = bounds[sentence[trigger.from]!]!;
  for (let i = start; i <= start + HEAD && i + 1 < trigger.from; i++) {
    if (!SIDE.has(word[i]!.stem) || !OTHER.has(word[i + 1]!.key)) continue;
    const { verb, definite, suffix, from } = trigger;
    const at = verb !== null ? from : definite || suffix !== '' ? -1 : carrierBefore(scene, trigger);
    return at > i && at - i <= TURN;
  }
  return false;
}
