/**
 * Before it: meetings that are still to come when what the sentence tells is done: "قبيل القمة", "قبل ساعات من أول جولة له",
 * "قبل المؤتمر بيوم".
 *
 * @module src/extract/meetings/status/before-it
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

type Tokens = Scene['tokens'];

/** "التقى الوزير نظيره قبيل القمة", "قبل انعقاد المؤتمر", "قبل يومين من زيارته": still to come when others meet. */
export function isBeforeIt(tokens: Tokens, trigger: Trigger): boolean {
  const { word } = tokens;
  const { verb, from, kind } = trigger;
  if (verb !== null || from === 0 || word[from]!.prep !== '') return false;
  const before = bareOf(word[from - 1]!);
  if (kind === 'summit' || kind === 'conference') {
    if (before === 'قبيل') return true;
    if (BEGINS.has(before) && from > 1 && AHEAD.has(bareOf(word[from - 2]!))) return true;
  }
  const at = BEGINS.has(before) || TURNS.has(before) ? from - 2 : from - 1;
  return (
    at > 0 && (isCountedFrom(tokens, at) || (bareOf(word[at]!) === 'قبل' && isCountedBehind(tokens, trigger))) && isOfNow(tokens, from)
  );
}

const BEGINS = wordSet('انعقاد عقد انطلاق بدء افتتاح اعمال');
const AHEAD = wordSet('قبل قبيل عشيه');
/** "قبل ساعات من أول جولة" */
const TURNS = wordSet('اول ثاني ثالث رابع اخر');
const UNITS = wordSet('دقايق لحظات ساعه ساعتين ساعات يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر');
/** Between قبل and من, besides numbers. */
const COUNTS = wordSet('نحو بضع بضعه عده اقل حوالي فقط قليله معدوده واحد واحده كامل تقريبا من');
const NUMBERS = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)ه?$/;
const SPAN = 5;

/** "قبل ساعات قليلة من": `at` is where من stands. */
function isCountedFrom({ word, sentence }: Tokens, at: number): boolean {
  if (word[at]!.key !== 'من') return false;
  let counted = false;
  for (let i = at - 1; i >= Math.max(0, at - SPAN) && sentence[i] === sentence[at]; i--) {
    const { key, kind } = word[i]!;
    if (bareOf(word[i]!) === 'قبل') return counted;
    if (UNITS.has(key)) counted = true;
    else if (kind !== Kind.Number && !COUNTS.has(key) && !NUMBERS.test(key)) return false;
  }
  return false;
}

/** Words of a gathering before "بيوم". */
const BEHIND = 4;

/** "قبل القمة بيوم", "قبل زيارته باريس بأيام" */
function isCountedBehind({ word, sentence }: Tokens, { from, to }: Trigger): boolean {
  for (let i = to; i < Math.min(word.length, to + BEHIND) && sentence[i] === sentence[from]; i++)
    if (word[i]!.prep === 'ب' && UNITS.has(word[i]!.stem)) return true;
  return false;
}

const PAST = wordSet('الماضي الماضيه المنصرم المنصرمه الفايت');
const HAD = wordSet('كان كانت');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Not of an earlier time, as "وكان قال", "في يونيو الماضي", "عام 1998" before it tell. */
function isOfNow({ word, sentence, bounds }: Tokens, from: number): boolean {
  const start = bounds[sentence[from]!]!;
  if (HAD.has(bareOf(word[start]!))) return false;
  for (let i = start; i < from; i++) if (PAST.has(word[i]!.key) || YEAR.test(word[i]!.raw)) return false;
  return true;
}

/** Words between a visit and what is said before it. */
const SAID_BEHIND = 14;

/** "عشية زيارته", "قبل زيارة إلى موسكو، قال": what is said there is news, and the visit is still to come. */
export function isEve(scene: Scene, { from, to }: Trigger, start: number): boolean {
  const { word, sentence } = scene.tokens;
  const before = bareOf(word[from - 1]!);
  if (before === 'عشيه') return true;
  if (before !== 'قبل' && before !== 'قبيل') return false;
  if (from - 1 > start) return false;
  for (let i = to, far = 0; i < word.length && sentence[i] === sentence[from] && far < SAID_BEHIND; i++) {
    if (isDeed(scene, i)) return word[i]!.entry!.verb!.tense === 'past' && word[i]!.entry!.verb!.classes.has('say');
    if (!scene.isWho(i)) far++;
  }
  return false;
}
