/**
 * The dead: "عزى الأمير الرئيس في وفاة سلفه الراحل فلان", "التحقيق في اغتيال فلانة": who is spoken of as dead takes no part in what is
 * told beside it.
 *
 * @module src/extract/meetings/who/the-dead
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Scene } from '../scene.js';
import type { Candidate } from './candidates.js';

const DEATH = /^[وف]?[بل]?(?:وفا[هت]|رحيل|مقتل|اغتيال|استشهاد|جنازه|جثمان|تشييع|تابين|نعي|رثاء|ضريح|عزاء)$/;
const LATE = wordSet('راحل راحله مرحوم مرحومه فقيد فقيده مغفور');

/** Whether a candidate is a person of whose death the words right before tell. */
export function isDead({ tokens: { word, sentence } }: Scene, { actor: { persons, from, to } }: Candidate): boolean {
  if (persons.length === 0) return false;
  for (let i = from; i < to; i++) if (LATE.has(word[i]!.stem)) return true;
  return from > 0 && sentence[from - 1] === sentence[from] && (DEATH.test(word[from - 1]!.key) || LATE.has(word[from - 1]!.stem));
}
