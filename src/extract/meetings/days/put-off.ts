/**
 * Put off: the day to which a meeting is put off; the one that it was put off from is none of its days.
 *
 * @module src/extract/meetings/days/put-off
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DUE, WAS } from './side.js';

const PUT_OFF = wordSet(
  'تاجيل بتاجيل لتاجيل ارجاء بارجاء لارجاء اجل اجلت ارجا ارجات تاجل تاجلت ارجي ارجيت وارجي وارجيت موجل موجله تاخير بتاخير لتاخير اخرت',
);
const TO = wordSet('الي حتي');
const REACH = 4;

/** Of what is put off, behind it: "زيارة الوزير إلى موسكو تأجلت", "قد أرجئت". */
const IS_PUT_OFF = wordSet('تاجل تاجلت ارجي ارجيت اجل اجلت ارجيا رحلت');
/** Words between a meeting, with its people and places, and the verb. */
const BEHIND = 14;

const STAYS_PUT_OFF = wordSet('موجل موجله الموجل الموجله');
const STATE = 'حكم';
const STILL = wordSet('تزال زالت يزال زال تبقي بقيت ظلت تظل');

/** "لا تزال زيارة", "تبقى زيارة" */
const isStill = (word: Scene['tokens']['word'], from: number): boolean => STILL.has(word[from - 1]?.key ?? '');

/** "أعلنت السفارة أن زيارة الوزير البريطاني إلى موسكو تأجلت": the first verb behind it says so. */
function isSaidToBe(scene: Scene, { to, from, verb }: Trigger): boolean {
  const {
    tokens: { word, sentence },
    clauses,
  } = scene;
  if (verb !== null) return false;
  let far = 0;
  for (let i = to; far < BEHIND && sentence[i] === sentence[from]; i++) {
    if (!scene.isWho(i)) far++;
    const { opener, from: start } = clauses.list[clauses.at[i]!]!;
    if (opener === 'complement' && clauses.at[i] !== clauses.at[from] && !DUE.has(word[start - 1]!.key)) return false;
    if (IS_PUT_OFF.has(word[i]!.key) && word[i - 1]?.key !== 'من') return true;
    // "لا تزال الزيارة مؤجلة", "في حكم المؤجل"
    if (STAYS_PUT_OFF.has(word[i]!.key) && (word[i]!.def ? word[i - 1]!.key === STATE : isStill(word, from))) return true;
    // "التي كانت مقررة غدا", "التي كان من المقرر أن يقوم بها الرئيس"
    const due = word[i + 1]?.key === 'من' ? i + 2 : i + 1;
    if (isDeed(scene, i) && !(WAS.has(word[i]!.key) && DUE.has(word[due]?.key ?? '')) && word[i + 1]?.key !== 'بها') return false;
  }
  return false;
}

/** Whether a word puts off what is named behind it: "أرجأ", "تأجيل", but "من أجل" is no delay. */
export function putsOff(word: Scene['tokens']['word'], i: number): boolean {
  const key = bareOf(word[i]!);
  return PUT_OFF.has(key) && !(key === 'اجل' && word[i - 1]?.key === 'من');
}

/** "أرجأ الرئيس الكيني وليام روتو زيارة", "تأجيل الاجتماع". */
export function isPutOff(scene: Scene, trigger: Trigger): boolean {
  const {
    tokens: { word, sentence },
    actors,
  } = scene;
  const { from } = trigger;
  if (isSaidToBe(scene, trigger)) return true;
  for (let i = from - 1, steps = 0; i >= 0 && steps < REACH && sentence[i] === sentence[from]; i--, steps++) {
    if (putsOff(word, i)) return true;
    // Whoever puts it off is no way.
    const subject = actors.find((a) => a.to === i + 1 && a.from < i);
    if (subject) i = subject.from;
  }
  return false;
}

/** "تأجيل الاجتماع، الذي كان مقررا غدا، إلى النصف الأول من مارس", "الزيارة التي كانت مقررة غدا أرجئت إلى مارس". */
export function isPutOffTo({ tokens: { word } }: Scene, { from }: Trigger, day: number, off: boolean): boolean {
  for (let i = day - 1; i >= day - REACH - 1 && i > from; i--) {
    if (TO.has(word[i]!.key)) return off || PUT_OFF.has(word[i - 1]!.key) || IS_PUT_OFF.has(word[i - 1]!.key);
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.verb) return false;
  }
  return false;
}
