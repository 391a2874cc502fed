/**
 * Within a time: meetings told in the present that are due within a time which is still to pass: "تبدأ محادثات خلال شهر", "القمة التي تستضيفها
 * المملكة خلال الفترة المقبلة".
 *
 * @module src/extract/meetings/status/within-time
 */
import { wordSet } from '../../../arabic/word-set.js';
import { carrierBefore } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const SPANS = wordSet('ايام شهر شهرين اسبوع اسبوعين اسابيع ساعات يومين اشهر عام');
/** Words between a meeting and the time within which it is due. */
const WITHIN_TIME = 8;

/** "تبدأ طوكيو وبيونغ يانغ محادثات خلال شهر", "تنعقد خلال أسبوعين أولى جلسات": the present, with a time that is still to pass. */
export function isWithinTime(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  const at = carrierBefore(scene, trigger);
  if (at < 0 || word[at]!.entry!.verb!.tense !== 'present' || word[at - 1]?.entry?.verb?.lemma === 'كان') return false;
  for (let i = at + 1; i < Math.min(word.length - 1, trigger.to + WITHIN_TIME) && sentence[i] === sentence[trigger.from]; i++)
    if ((word[i]!.key === 'خلال' || word[i]!.key === 'بعد') && SPANS.has(word[i + 1]!.key)) return true;
  return false;
}

const TIME = wordSet('الفتره الايام الاسابيع الاشهر المده المرحله');
const TO_COME = wordSet('المقبله القادمه القليله');
/** Words between a verb and the time within which it will be. */
const SOON = 8;

/** "القمة التي تستضيفها المملكة خلال الفترة المقبلة" */
export function isInTimeToCome({ word, sentence }: Scene['tokens'], verb: number): boolean {
  for (let i = verb + 1; i < verb + SOON && i + 1 < word.length && sentence[i + 1] === sentence[verb]; i++)
    if (TIME.has(word[i]!.stem) || TIME.has(word[i]!.key)) return TO_COME.has(word[i + 1]!.key) && word[i - 1]!.key !== 'منذ';
  return false;
}
