/**
 * Lasting: how many days a meeting has lasted that is told by its end. The day on which somebody "ended a
 * visit that lasted four days" is its last, and its date is the first.
 *
 * @module src/extract/meetings/days/lasting
 */

import { readCardinal } from '../../../arabic/numbers.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const ENDING = new Set(['ختام', 'اختتام', 'نهايه', 'انتهاء', 'بعد', 'عقب', 'اثر']);
const ENDS = new Set(['اختتم', 'أنهى', 'ختم', 'انتهى']);
const LASTS = /^و?(?:استمر|استمرت|دام|دامت|استغرق|استغرقت|استمرا|استمروا|امتدت|امتد)$/;
const LENGTH = new Set(['مدي', 'مدار', 'طوال']);
/** Words between the meeting and what tells how long it lasted: "زيارة رسمية لدولة الكويت الشقيقة استمرت". */
const REACH = 14;
const BEFORE = 14;
const TWO_DAYS = new Set(['يومين', 'ليومين', 'اليومين', 'يومان']);
const DAYS = new Set(['ايام', 'الايام', 'يوما']);

/** "اختتم أمس زيارة استمرت يومين", "في ختام زيارة على مدى ثلاثة أيام"; 1 where nothing is told. */
export function daysUntilEnd(scene: Scene, trigger: Trigger): number {
  return isEnded(scene, trigger) ? daysOf(scene, trigger) : 1;
}

/** The day beside the meeting is that of its end. */
export function isEnded(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - BEFORE) && sentence[i] === sentence[trigger.from]; i--) {
    if (i >= trigger.from - 2 && ENDING.has(word[i]!.stem)) return true;
    if (isDeed(scene, i)) return ENDS.has(word[i]!.entry!.verb!.lemma);
  }
  return false;
}

function daysOf({ tokens: { word, sentence } }: Scene, trigger: Trigger): number {
  const key = (i: number): string | undefined => (sentence[i] === sentence[trigger.from] ? word[i]?.key : undefined);
  for (let i = trigger.to; i < trigger.to + REACH && key(i) !== undefined; i++) {
    const lasts = LASTS.test(key(i)!);
    if (!lasts && !(LENGTH.has(key(i)!) && word[i - 1]?.key === 'علي') && key(i) !== 'طوال') continue;
    if (TWO_DAYS.has(key(i + 1) ?? '')) return 2;
    const digits = /^\d{1,2}$/.test(key(i + 1) ?? '') ? { value: Number(key(i + 1)), next: i + 2 } : null;
    const count = digits ?? readCardinal((at) => key(at), i + 1);
    return count !== null && DAYS.has(key(count.next) ?? '') ? count.value : 1;
  }
  return 1;
}
