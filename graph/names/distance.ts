/**
 * Distance between two spellings of one word: edits weighted by how easily Arabic writers make them.
 * Long vowels of foreign names come and go, letters of one sound class stand for each other (غ ج ك),
 * dots get lost (ب ت ث ن ي), neighbours change places (بزشكيان, بزكشيان).
 *
 * Damerau's distance in its restricted form (optimal string alignment), with weights.
 *
 * @module graph/names/distance
 */
import { GIVEN_NAMES } from './given.js';
import { consonantClass, skeleton } from './skeleton.js';

const VOWELS = new Set(['ا', 'و', 'ي', 'ه', 'ع', 'ء']);
const DOTS = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'كق'];
const LOOKALIKE = new Set(DOTS.flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))));

const VOWEL_EDIT = 0.3;
const CLASS_EDIT = 0.4;
const LOOKALIKE_EDIT = 0.7;
const SWAP = 0.7;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return VOWEL_EDIT;
  const sound = consonantClass(a);
  if (sound !== undefined && sound === consonantClass(b)) return CLASS_EDIT;
  return LOOKALIKE.has(a + b) ? LOOKALIKE_EDIT : 1;
}

function insertion(c: string): number {
  return VOWELS.has(c) ? VOWEL_EDIT : 1;
}

/** Weighted edits between two folded words. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = [0];
  for (const c of b) row.push(row.at(-1)! + insertion(c));
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + insertion(a[i - 1]!)];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cost = Math.min(row[j - 1]! + substitution(x, y), row[j]! + insertion(x), next[j - 1]! + insertion(y));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y) cost = Math.min(cost, before[j - 2]! + SWAP);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row.at(-1)!;
}

/**
 * How alike two words of a name are, from 0 to 1. Two common given names are alike only when equal;
 * words with fewer than three consonants have little that could tell them apart, and are trusted less.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 3 || (GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b))) return 0;
  const bones = Math.min(skeleton(a).length, skeleton(b).length);
  return Math.max(0, 1 - distance(a, b) / length - (bones < 3 ? 0.1 : 0));
}
