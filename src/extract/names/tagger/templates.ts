/**
 * Feature templates of the name tagger: which of a token's small numbers, and its neighbours', are taken
 * together. Each template has a stretch of slots; a token has one slot in each.
 *
 * They come in groups by what they look at, so that the tagger can sum up the weights of a word, or of two
 * neighbours, once for all texts.
 *
 * @module src/extract/names/tagger/templates
 */
import { CLASSES } from './classes.js';
import { BEHINDS } from './features.js';
import type { Looks } from './looks.js';
import { EDGE_PROFILE, type Profile, profiles } from './profiles.js';

const C = CLASSES.length;
const B = 9;
/** Sizes of the feature templates; `at` must fill them in this order. */
const SIZES = [
  C * B, // class and score
  C * B, // class before and score
  C * C, // class before and class
  C * C, // two classes before
  C * B, // class after and score
  C * C, // class after and the next
  B * B, // score and score before
  B * B, // score and score after
  B * B, // score and stripped score
  BEHINDS * B, // behind a title and score
  BEHINDS * C, // behind a title and class
  4 * B, // known to the document and score
  4 * C, // known to the document and class before
  4 * 4 * 4, // known: before, here, after
  2 * C, // first of a sentence and class
  B * B * 4, // stripped score, score after, known
  C * C, // class two before and class
  C * C, // class after and class
  9 * B, // with the article: what follows it, and score
  9 * C, // … and class before
  9 * 4, // … and known
  6 * B, // clitic and score
  6 * C, // clitic and class before
  6 * B * B, // clitic, stripped score, score before
  3 * B, // given name and score
  3 * C, // given name and class before
  9 * B, // given names before, here, after; and score
  3 * C, // given name before and class
  3 * 9, // given name before and article with what follows it
  3 * C, // given name and class after
  3 * 6 * B, // given name before, clitic, stripped score
  5 * B, // commonness and score
  5 * C, // commonness and class before
  5 * 3 * 3, // commonness, given name here and before
  5 * 5 * 5, // commonness before, here, after
  5 * 9, // commonness and article with what follows it
  5 * BEHINDS, // commonness and behind a title
  5 * C, // commonness and class after
  5 * 4, // commonness and known
  3 * C, // listed and class
  3 * C, // listed and class before
  3 * C, // listed and class after
  27 * 3, // listed before, here, after; and given name before
  3 * 5 * 4, // listed, commonness, known
  3 * BEHINDS * 3, // listed, behind a title, listed after
  3 * 6 * B, // listed, clitic, score
];
export const OFFSETS: readonly number[] = SIZES.reduce<number[]>((sums, size) => [...sums, sums.at(-1)! + size], [0]);
export const TEMPLATES = SIZES.length;
/** Slots of all features, before labels. */
export const SLOTS = OFFSETS.at(-1)!;

/**
 * Templates of the token alone and behind which title it stands; of it and the class, the score or the given name of the
 * one before; of it and the class or the score of the one after; and of more. Those of what the document knows are also
 * among the others, where they belong as long as it knows nothing.
 */
export const GROUPS = {
  own: [0, 8, 18, 21, 24, 31, 35, 39, 45, 11, 13, 20, 38, 43, 9, 10, 14, 36],
  classBefore: [1, 2, 19, 22, 25, 32, 40, 12],
  scoreBefore: [6, 23],
  givenBefore: [27, 28, 30, 33],
  classAfter: [4, 17, 29, 37, 41],
  scoreAfter: [7, 15],
  around: [3, 5, 16, 26, 34, 42, 44],
  known: [11, 12, 13, 15, 20, 38, 43],
} as const;

/** Slots of the token alone. */
export function wordSlots(p: Profile, out: Int32Array): void {
  out[0] = OFFSETS[0]! + p.cls * B + p.score;
  out[8] = OFFSETS[8]! + p.stripped * B + p.score;
  out[18] = OFFSETS[18]! + p.bare * B + p.score;
  out[21] = OFFSETS[21]! + p.clitic * B + p.score;
  out[24] = OFFSETS[24]! + p.given * B + p.score;
  out[31] = OFFSETS[31]! + p.common * B + p.score;
  out[35] = OFFSETS[35]! + p.common * 9 + p.bare;
  out[39] = OFFSETS[39]! + p.listed * C + p.cls;
  out[45] = OFFSETS[45]! + (p.listed * 6 + p.clitic) * B + p.score;
  out[11] = OFFSETS[11]! + p.score;
  out[13] = OFFSETS[13]!;
  out[20] = OFFSETS[20]! + p.bare * 4;
  out[38] = OFFSETS[38]! + p.common * 4;
  out[43] = OFFSETS[43]! + (p.listed * 5 + p.common) * 4;
}

/** Slots of a token and the one before it. */
export function beforeSlots(b: Profile, p: Profile, out: Int32Array): void {
  out[1] = OFFSETS[1]! + b.cls * B + p.score;
  out[2] = OFFSETS[2]! + b.cls * C + p.cls;
  out[6] = OFFSETS[6]! + b.score * B + p.score;
  out[19] = OFFSETS[19]! + p.bare * C + b.cls;
  out[22] = OFFSETS[22]! + p.clitic * C + b.cls;
  out[23] = OFFSETS[23]! + (p.clitic * B + p.stripped) * B + b.score;
  out[25] = OFFSETS[25]! + p.given * C + b.cls;
  out[27] = OFFSETS[27]! + b.given * C + p.cls;
  out[28] = OFFSETS[28]! + b.given * 9 + p.bare;
  out[30] = OFFSETS[30]! + (b.given * 6 + p.clitic) * B + p.stripped;
  out[32] = OFFSETS[32]! + p.common * C + b.cls;
  out[33] = OFFSETS[33]! + (p.common * 3 + p.given) * 3 + b.given;
  out[40] = OFFSETS[40]! + p.listed * C + b.cls;
  out[12] = OFFSETS[12]! + b.cls;
}

/** Slots of a token behind a title, and at the start of its sentence. */
export function behindSlots(p: Profile, behind: number, first: number, out: Int32Array): void {
  out[9] = OFFSETS[9]! + behind * B + p.score;
  out[10] = OFFSETS[10]! + behind * C + p.cls;
  out[14] = OFFSETS[14]! + first * C + p.cls;
  out[36] = OFFSETS[36]! + p.common * BEHINDS + behind;
}

/** Slots of a token and the one after it. */
export function afterSlots(p: Profile, a: Profile, out: Int32Array): void {
  out[4] = OFFSETS[4]! + a.cls * B + p.score;
  out[7] = OFFSETS[7]! + a.score * B + p.score;
  out[17] = OFFSETS[17]! + a.cls * C + p.cls;
  out[29] = OFFSETS[29]! + p.given * C + a.cls;
  out[37] = OFFSETS[37]! + p.common * C + a.cls;
  out[41] = OFFSETS[41]! + p.listed * C + a.cls;
  out[15] = OFFSETS[15]! + (p.stripped * B + a.score) * 4;
}

/** Whether token `i` has a neighbour before it in its sentence. A neighbour of class 0 is none. */
const follows = (l: Looks, i: number): boolean => i > 0 && l.first[i] === 0;

/** Number of the profile before token `i` in its sentence. */
const profileBefore = (l: Looks, i: number): number => (follows(l, i) ? l.profile[i - 1]! : EDGE_PROFILE);

/** Number of the profile after token `i` in its sentence. */
const profileAfter = (l: Looks, i: number): number => (i + 1 < l.count && follows(l, i + 1) ? l.profile[i + 1]! : EDGE_PROFILE);

/** Slots of a token with what stands on both sides. */
function aroundSlots(l: Looks, i: number, out: Int32Array): void {
  const c0 = l.cls[i]!;
  const f0 = l.common[i]!;
  const m0 = l.listed[i]!;
  const t = l.behind[i]!;
  const start = !follows(l, i);
  const c1 = start ? 0 : l.cls[i - 1]!;
  const g1 = start ? 0 : l.given[i - 1]!;
  const c2 = start || !follows(l, i - 1) ? 0 : l.cls[i - 2]!;
  const end = i + 1 >= l.count || l.first[i + 1] === 1;
  const nm = end ? 0 : l.listed[i + 1]!;
  out[3] = OFFSETS[3]! + c2 * C + c1;
  out[5] = OFFSETS[5]! + (end ? 0 : l.cls[i + 1]!) * C + (end || i + 2 >= l.count || l.first[i + 2] === 1 ? 0 : l.cls[i + 2]!);
  out[16] = OFFSETS[16]! + c2 * C + c0;
  out[26] = OFFSETS[26]! + (g1 * 3 + (end ? 0 : l.given[i + 1]!)) * B + l.score[i]!;
  out[34] = OFFSETS[34]! + ((start ? 0 : l.common[i - 1]!) * 5 + f0) * 5 + (end ? 0 : l.common[i + 1]!);
  out[42] = OFFSETS[42]! + (((start ? 0 : l.listed[i - 1]!) * 3 + m0) * 3 + nm) * 3 + g1;
  out[44] = OFFSETS[44]! + (m0 * BEHINDS + t) * 3 + nm;
}

/** The weights in {@link aroundSlots} of a token in the sentence `from` to `to`, summed up at once. */
export function aroundSum(l: Looks, i: number, from: number, to: number, weights: Int32Array): number {
  const { cls, given, common, listed } = l;
  const m0 = listed[i]!;
  let c1 = 0;
  let c2 = 0;
  let g1 = 0;
  let f1 = 0;
  let m1 = 0;
  if (i > from) {
    c1 = cls[i - 1]!;
    g1 = given[i - 1]!;
    f1 = common[i - 1]!;
    m1 = listed[i - 1]!;
    if (i - 1 > from) c2 = cls[i - 2]!;
  }
  let after = 0;
  let second = 0;
  let ng = 0;
  let nf = 0;
  let nm = 0;
  if (i + 1 < to) {
    after = cls[i + 1]!;
    ng = given[i + 1]!;
    nf = common[i + 1]!;
    nm = listed[i + 1]!;
    if (i + 2 < to) second = cls[i + 2]!;
  }
  return (
    weights[O3 + c2 * C + c1]! +
    weights[O5 + after * C + second]! +
    weights[O16 + c2 * C + cls[i]!]! +
    weights[O26 + (g1 * 3 + ng) * B + l.score[i]!]! +
    weights[O34 + (f1 * 5 + common[i]!) * 5 + nf]! +
    weights[O42 + ((m1 * 3 + m0) * 3 + nm) * 3 + g1]! +
    weights[O44 + (m0 * BEHINDS + l.behind[i]!) * 3 + nm]!
  );
}

const [O3, O5, O16, O26, O34, O42, O44] = GROUPS.around.map((template) => OFFSETS[template]!) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const O13 = OFFSETS[13]!;

/** The one slot of {@link knownSlots} that looks at the words beside the token. */
export const knownSlot = (k1: number, k0: number, nk: number): number => O13 + (k1 * 4 + k0) * 4 + nk;

/** Slots of what the document knows of the word before token `i`, of its own and of the one after. */
export function knownSlots(l: Looks, i: number, k1: number, k0: number, nk: number, out: Int32Array): void {
  const p = profiles[l.profile[i]!]!;
  out[11] = OFFSETS[11]! + k0 * B + p.score;
  out[12] = OFFSETS[12]! + k0 * C + profiles[profileBefore(l, i)]!.cls;
  out[13] = knownSlot(k1, k0, nk);
  out[15] = OFFSETS[15]! + (p.stripped * B + profiles[profileAfter(l, i)]!.score) * 4 + k0;
  out[20] = OFFSETS[20]! + p.bare * 4 + k0;
  out[38] = OFFSETS[38]! + p.common * 4 + k0;
  out[43] = OFFSETS[43]! + (p.listed * 5 + p.common) * 4 + k0;
}

/** Writes all feature slots of token `i` into `out`. */
export function at(l: Looks, i: number, out: Int32Array): void {
  const p = profiles[l.profile[i]!]!;
  wordSlots(p, out);
  beforeSlots(profiles[profileBefore(l, i)]!, p, out);
  behindSlots(p, l.behind[i]!, l.first[i]!, out);
  afterSlots(p, profiles[profileAfter(l, i)]!, out);
  aroundSlots(l, i, out);
  knownSlots(l, i, follows(l, i) ? l.known[i - 1]! : 0, l.known[i]!, i + 1 < l.count && follows(l, i + 1) ? l.known[i + 1]! : 0, out);
}
