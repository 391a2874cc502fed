/**
 * That day: what needs no word to be of the day told before: the signing of what was signed, the audience at which a letter is
 * handed over, what was done in the morning.
 *
 * @module src/extract/meetings/days/that-day
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const SIGNS = new Set(['وقع', 'أبرم']);

/** "وقع الوزيران أمس اتفاقا. وجرى التوقيع بحضور السفير". @param story the sentence that tells the day */
export function isOfSigning(scene: Scene, { from, to, verb }: Trigger, story: number): boolean {
  const { word, bounds } = scene.tokens;
  if (verb !== null || (word[to - 1]!.key !== 'التوقيع' && word[from + 1]?.key !== 'التوقيع')) return false;
  for (let i = bounds[story]!; i < bounds[story + 1]!; i++)
    if (isDeed(scene, i)) return SIGNS.has(word[i]!.entry!.verb!.lemma) && word[i]!.entry!.verb!.tense === 'past';
  return false;
}

const LETTERS = wordSet('الرساله الدعوه البرقيه');

/** "تسلم الملك أمس رسالة. وسلم الرسالة الوزير خلال استقبال الملك له": what it takes up is told in the sentence before. */
export function isOfLetterBefore({ word, bounds, sentence }: Scene['tokens'], letter: number): boolean {
  const { key } = word[letter]!;
  const here = sentence[letter]!;
  if (here === 0 || !LETTERS.has(key)) return false;
  for (let i = bounds[here - 1]!; i < bounds[here]!; i++) if (word[i]!.stem === key.slice(2)) return true;
  return false;
}

const TIMES = wordSet('صباحا ظهرا عصرا');
/** Words between a verb and the time of the day. */
const BESIDE = 3;

/** "وكان الوزير استقبل صباحا السفير": earlier, but on the day of the news. */
export function isThatMorning({ tokens: { word, sentence }, dates }: Scene, { from, to, verb }: Trigger): boolean {
  if (verb?.tense !== 'past') return false;
  for (let i = to; i < to + BESIDE && sentence[i] === sentence[from]; i++)
    if (TIMES.has(word[i]!.key)) return !dates.some((d) => d.tokens[0] <= i && i < d.tokens[1]);
  return false;
}
