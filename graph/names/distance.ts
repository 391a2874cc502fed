/**
 * Distance between two spellings of one word: edits weighted by how easily Arabic writers make them.
 * Long vowels of foreign names come and go, letters of one sound class stand for each other (غ ج, ق ك),
 * dots get lost (ب ت ث ن ي), neighbours change places (بزشكيان, بزكشيان).
 *
 * Damerau's distance in its restricted form (optimal string alignment), with weights.
 *
 * @module graph/names/distance
 */
import { GIVEN_NAMES } from './given.js';
import { consonantClass, skeleton } from './skeleton.js';

const VOWELS = 'اويهعء';
/** Each is written for a foreign g: تشين غانغ, تشين قانغ. */
const FOREIGN_G = 'غجقك';
const DOTS = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'كق'];

const VOWEL_EDIT = 0.3;
const CLASS_EDIT = 0.4;
const G_EDIT = 0.5;
const LOOKALIKE_EDIT = 0.7;
const SWAP = 0.7;

/** Folded Arabic letters lie between these. */
const [FIRST, LAST] = [0x621, 0x64a];
const SIZE = LAST - FIRST + 2;
const letterCode = (c: number) => (c >= FIRST && c <= LAST ? c - FIRST : SIZE - 1);

/** Cost of putting one letter for another, by their codes. */
const SUBSTITUTION = Float64Array.from({ length: SIZE * SIZE }, (_, n) => {
  const [a, b] = [Math.floor(n / SIZE), n % SIZE].map((c) => String.fromCharCode(c + FIRST)) as [string, string];
  if (VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL_EDIT;
  const sound = consonantClass(a);
  if (sound !== undefined && sound === consonantClass(b)) return CLASS_EDIT;
  if (FOREIGN_G.includes(a) && FOREIGN_G.includes(b)) return G_EDIT;
  return DOTS.some((group) => group.includes(a) && group.includes(b)) ? LOOKALIKE_EDIT : 1;
});
const INSERTION = Float64Array.from({ length: SIZE }, (_, c) => (VOWELS.includes(String.fromCharCode(c + FIRST)) ? VOWEL_EDIT : 1));

/** Consonant classes as small numbers, 0 for vowels. */
const CLASS = Uint8Array.from({ length: SIZE }, (_, c) => {
  const char = String.fromCharCode(c + FIRST);
  return VOWELS.includes(char) ? 0 : (consonantClass(char) ?? 'z').charCodeAt(0) - 0x60;
});

/** Weighted edits between two folded words. */
export function distance(a: string, b: string): number {
  const [m, n] = [a.length, b.length];
  let before = new Float64Array(n + 1);
  let row = new Float64Array(n + 1);
  let next = new Float64Array(n + 1);
  for (let j = 1; j <= n; j++) row[j] = row[j - 1]! + INSERTION[letterCode(b.charCodeAt(j - 1))]!;
  for (let i = 1; i <= m; i++) {
    const x = a.charCodeAt(i - 1);
    const xc = letterCode(x);
    next[0] = row[0]! + INSERTION[xc]!;
    for (let j = 1; j <= n; j++) {
      const y = b.charCodeAt(j - 1);
      const yc = letterCode(y);
      let cost = row[j - 1]! + (x === y ? 0 : SUBSTITUTION[xc * SIZE + yc]!);
      cost = Math.min(cost, row[j]! + INSERTION[xc]!, next[j - 1]! + INSERTION[yc]!);
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2)) cost = Math.min(cost, before[j - 2]! + SWAP);
      next[j] = cost;
    }
    [before, row, next] = [row, next, before];
  }
  return row[n]!;
}

const bag = new Int8Array(32);

/** No more than {@link distance}, at a fraction of its cost: consonants that only one of the two has. */
function atLeast(a: string, b: string): number {
  bag.fill(0);
  for (let i = 0; i < a.length; i++) bag[CLASS[letterCode(a.charCodeAt(i))]!]!++;
  for (let i = 0; i < b.length; i++) bag[CLASS[letterCode(b.charCodeAt(i))]!]!--;
  let odd = 0;
  for (let c = 1; c < bag.length; c++) odd += Math.abs(bag[c]!);
  return (odd * LOOKALIKE_EDIT) / 2;
}

/**
 * How alike two words of a name are, from 0 to 1; 0 also for anything below `floor`. Two common given
 * names are alike only when equal; words with fewer than three consonants have little that could tell
 * them apart, and are trusted less.
 */
export function likeness(a: string, b: string, floor = 0): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 3 || 1 - atLeast(a, b) / length < floor || (GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b))) return 0;
  const bones = Math.min(skeleton(a).length, skeleton(b).length);
  const like = 1 - distance(a, b) / length - (bones < 3 ? 0.1 : 0);
  return like < floor ? 0 : like;
}
