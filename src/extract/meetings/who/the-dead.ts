/**
 * The dead: "عزى الأمير الرئيس في وفاة سلفه الراحل فلان", "التحقيق في اغتيال فلانة": of whose death is spoken takes no part in what is
 * told beside it; who is called the late may have, in his time.
 *
 * @module src/extract/meetings/who/the-dead
 */
import type { Scene } from '../scene.js';
import type { Candidate } from './candidates.js';

const DEATH = /^[وف]?[بل]?(?:وفا[هت]|رحيل|مقتل|اغتيال|استشهاد|جنازه|جثمان|تشييع|تابين|نعي|رثاء|ضريح|عزاء)$/;
/** Whether a candidate is a person of whose death the words right before tell. */
export function isDead({ tokens: { word, sentence } }: Scene, { actor: { persons, from } }: Candidate): boolean {
  return persons.length > 0 && from > 0 && sentence[from - 1] === sentence[from] && DEATH.test(word[from - 1]!.key);
}
