/**
 * The dead: "عزى الأمير الرئيس في وفاة سلفه الراحل فلان", "التحقيق في اغتيال فلانة": of whose death is spoken takes no part in what is
 * told beside it; who is called the late may have, in his time.
 *
 * @module src/extract/meetings/who/the-dead
 */
import type { Scene } from '../scene.js';
import type { Candidate } from './candidates.js';

const DEATH = /^[وف]?[بل]?(?:وفا[هت]|رحيل|مقتل|اغتيال|استشهاد|جنازه|جثمان|تشييع|تابين|نعي|رثاء|ضريح|عزاء)$/;
/** "إن فلانا اغتيل": what is said behind him. */
const DIED = /^(?:اغتيل|استشهد|توفي)ت?$/;

/** Whether a candidate is a person of whose death the words beside him tell. */
export function isDead({ tokens: { word, sentence } }: Scene, { actor: { persons, from, to } }: Candidate): boolean {
  if (persons.length === 0) return false;
  if (sentence[to] === sentence[from] && DIED.test(word[to]?.key ?? '')) return true;
  return from > 0 && sentence[from - 1] === sentence[from] && DEATH.test(word[from - 1]!.key);
}
