/**
 * Decoding: the best labels of a sentence (Viterbi), and how sure each is (forward-backward sums), in two passes:
 * the second knows which words the document uses in names elsewhere. Words that no name holds part a sentence
 * into stretches, and only these are looked at closely.
 *
 * @module src/extract/names/tagger/decode
 */
import type { Looks } from './looks.js';
import { Scores, STEP_COUNT, STEP_ROW, type StepScores } from './scores.js';
import { BEGIN, givenStep, INSIDE, OUT, type TaggerModel } from './tagger.js';

const NEVER = Number.NEGATIVE_INFINITY;

/** Scratch by token of a text, grown as needed. */
let capacity = 0;
let begins = new Float64Array(0);
let insides = new Float64Array(0);
/** Where the rows of a token's steps lie: by its profile, and by the given name before it. */
let rows = new Int32Array(0);
let givens = new Int32Array(0);
/** The label before, for each label: two bits each. */
let back = new Uint8Array(0);
/** Sums of the paths to a token, by label, and the factors of the steps to it. */
let forward = new Float64Array(0);
let factors = new Float64Array(0);

function grow(n: number): void {
  if (capacity >= n) return;
  capacity = n * 2;
  begins = new Float64Array(capacity);
  insides = new Float64Array(capacity);
  rows = new Int32Array(capacity);
  givens = new Int32Array(capacity);
  back = new Uint8Array(capacity);
  forward = new Float64Array(capacity * 3);
  factors = new Float64Array(capacity * STEP_ROW);
}

/** A tagger of two passes. */
export class Tagger {
  private readonly scores: Scores;

  constructor(models: readonly [TaggerModel, TaggerModel]) {
    this.scores = new Scores(models);
  }

  /**
   * Labels of all tokens by one pass, written into `out`. The first pass must run before the second, which leaves out what the first one barred.
   * @param bounds sentences, as in Tokens
   * @param sure where given, the probability of each label in sentences with a name is written into it
   */
  pass(pass: 0 | 1, looks: Looks, bounds: Int32Array, out: Uint8Array, sure?: Float32Array): void {
    const { scores } = this;
    const n = looks.count;
    grow(n);
    if (pass === 0) {
      scores.prepare();
      for (let i = 0; i < n; i++) {
        rows[i] = looks.profile[i]! * STEP_ROW;
        givens[i] = givenStep(looks, i) * STEP_ROW;
        begins[i] = scores.isBarred(looks, i) ? NEVER : 0;
      }
    }
    const steps = scores.steps[pass];
    for (let s = 0; s + 1 < bounds.length; s++) {
      const from = bounds[s]!;
      const to = bounds[s + 1]!;
      // A sentence in which the first pass saw no name, nor a word of a name elsewhere, has none.
      if (pass === 1 && !anyKnown(looks, from, to)) continue;
      scores.weigh(looks, from, to, pass, begins, insides);
      if (viterbi(steps, from, to, out) && sure !== undefined) certainties(steps, from, to, out, sure);
    }
  }
}

function anyKnown({ known }: Looks, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (known[i] !== 0) return true;
  return false;
}

/** Whether any label is part of a name. */
function viterbi({ byProfile, byGiven }: StepScores, from: number, to: number, out: Uint8Array): boolean {
  let o = 0;
  let b = NEVER;
  let c = NEVER;
  for (let i = from; i < to; i++) {
    const begin = begins[i]!;
    // Between two barred words there is nothing to choose.
    if (begin === NEVER && b === NEVER) {
      back[i] = OUT;
      continue;
    }
    const row = rows[i]!;
    const given = givens[i]!;
    const endsBegin = b + (byProfile[row + 1]! + byGiven[given + 1]!);
    const endsInside = c + (byProfile[row + 4]! + byGiven[given + 4]!);
    let outFrom = OUT;
    let best = o;
    if (endsBegin > best) {
      best = endsBegin;
      outFrom = BEGIN;
    }
    if (endsInside > best) {
      best = endsInside;
      outFrom = INSIDE;
    }
    if (begin === NEVER) {
      back[i] = outFrom;
      o = best;
      b = c = NEVER;
      continue;
    }
    const beginsAnew = b + (byProfile[row + 2]! + byGiven[given + 2]!);
    const beginsInside = c + (byProfile[row + 5]! + byGiven[given + 5]!);
    let beginFrom = OUT;
    let bestBegin = o + (byProfile[row]! + byGiven[given]!);
    if (beginsAnew > bestBegin) {
      bestBegin = beginsAnew;
      beginFrom = BEGIN;
    }
    if (beginsInside > bestBegin) {
      bestBegin = beginsInside;
      beginFrom = INSIDE;
    }
    const goesOn = b + (byProfile[row + 3]! + byGiven[given + 3]!);
    const goesOnInside = c + (byProfile[row + 6]! + byGiven[given + 6]!);
    const insideFrom = goesOnInside > goesOn ? INSIDE : BEGIN;
    o = best;
    b = bestBegin + begin;
    c = (insideFrom === INSIDE ? goesOnInside : goesOn) + insides[i]!;
    back[i] = outFrom | (beginFrom << 2) | (insideFrom << 4);
  }
  let label = b > o ? (c > b ? INSIDE : BEGIN) : c > o ? INSIDE : OUT;
  let named = false;
  for (let i = to - 1; i >= from; i--) {
    out[i] = label;
    named ||= label !== OUT;
    label = (back[i]! >> (label * 2)) & 3;
  }
  return named;
}

/** Probability of each chosen label, stretch by stretch: a barred word is OUT for certain. */
function certainties(steps: StepScores, from: number, to: number, out: Uint8Array, sure: Float32Array): void {
  for (let i = from; i < to; i++) {
    if (begins[i] === NEVER) {
      sure[i] = 1;
      continue;
    }
    let end = i + 1;
    while (end < to && begins[end] !== NEVER) end++;
    stretch(steps, i, end, end < to, out, sure);
    i = end - 1;
  }
}

/** @param closed a barred word stands behind the stretch */
function stretch(
  { factorsByProfile, factorsByGiven }: StepScores,
  from: number,
  to: number,
  closed: boolean,
  out: Uint8Array,
  sure: Float32Array,
): void {
  let o = 1;
  let b = 0;
  let c = 0;
  for (let i = from; i < to + (closed ? 1 : 0); i++) {
    const at = i * STEP_ROW;
    const row = rows[i]!;
    const given = givens[i]!;
    for (let k = 0; k < STEP_COUNT; k++) factors[at + k] = factorsByProfile[row + k]! * factorsByGiven[given + k]!;
  }
  // Scaled to a sum of one at each token, so that long stretches do not overflow.
  for (let i = from; i < to; i++) {
    const at = i * STEP_ROW;
    const begin = (begins[i] = Math.exp(begins[i]!));
    const inside = (insides[i] = Math.exp(insides[i]!));
    const nextO = o + b * factors[at + 1]! + c * factors[at + 4]!;
    const nextB = (o * factors[at]! + b * factors[at + 2]! + c * factors[at + 5]!) * begin;
    const nextC = (b * factors[at + 3]! + c * factors[at + 6]!) * inside;
    const all = nextO + nextB + nextC;
    forward[i * 3] = o = nextO / all;
    forward[i * 3 + 1] = b = nextB / all;
    forward[i * 3 + 2] = c = nextC / all;
  }
  // From behind, what a label still has before it.
  o = 1;
  b = closed ? factors[to * STEP_ROW + 1]! : 1;
  c = closed ? factors[to * STEP_ROW + 4]! : 1;
  for (let i = to - 1; i >= from; i--) {
    const pathO = forward[i * 3]! * o;
    const pathB = forward[i * 3 + 1]! * b;
    const pathC = forward[i * 3 + 2]! * c;
    const label = out[i]!;
    sure[i] = (label === OUT ? pathO : label === BEGIN ? pathB : pathC) / (pathO + pathB + pathC);
    const at = i * STEP_ROW;
    const begin = begins[i]! * b;
    const inside = insides[i]! * c;
    const beforeO = o + factors[at]! * begin;
    const beforeB = factors[at + 1]! * o + factors[at + 2]! * begin + factors[at + 3]! * inside;
    const beforeC = factors[at + 4]! * o + factors[at + 5]! * begin + factors[at + 6]! * inside;
    const all = beforeO + beforeB + beforeC;
    o = beforeO / all;
    b = beforeB / all;
    c = beforeC / all;
  }
}
