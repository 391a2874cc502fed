/**
 * Decoding: the best labels of a sentence (Viterbi), and how sure each is (forward-backward sums), in two passes:
 * the second knows which words the document uses in names elsewhere. Words that no name holds part a sentence
 * into stretches, and only these are looked at closely.
 *
 * @module src/extract/names/decode
 */
import type { Looks } from './features.js';
import { highOf, lowOf, Scores, STEP_COUNT } from './scores.js';
import { BEGIN, INSIDE, OUT, type TaggerModel } from './tagger.js';

const NEVER = Number.NEGATIVE_INFINITY;

/** Scratch by token of a text, grown as needed. */
let capacity = 0;
let sums = new Int32Array(0);
let begins = new Float64Array(0);
let insides = new Float64Array(0);
let steps = new Float64Array(0);
/** The label before, for each label: two bits each. */
let back = new Uint8Array(0);
/** Sums of the paths to a token, by label. */
let forward = new Float64Array(0);

function grow(n: number): void {
  if (capacity >= n) return;
  capacity = n * 2;
  sums = new Int32Array(capacity * 2);
  begins = new Float64Array(capacity);
  insides = new Float64Array(capacity);
  steps = new Float64Array(capacity * STEP_COUNT);
  back = new Uint8Array(capacity);
  forward = new Float64Array(capacity * 3);
}

/** A tagger of two passes. */
export class Tagger {
  private readonly scores: Scores;

  constructor(models: readonly [TaggerModel, TaggerModel]) {
    this.scores = new Scores(models);
  }

  /**
   * Labels of all tokens by one pass, written into `out`. The first pass must run before the second: they share sums.
   * @param bounds sentences, as in Tokens
   * @param sure where given, the probability of each label in sentences with a name is written into it
   */
  pass(pass: 0 | 1, looks: Looks, bounds: Int32Array, out: Uint8Array, sure?: Float32Array): void {
    const { scores } = this;
    const n = looks.count;
    grow(n);
    scores.prepare();
    const scale = scores.emitScale[pass]!;
    let alone = true;
    for (let i = 0; i < n; i++) {
      const barred = scores.isBarred(looks, i);
      // Between two barred words there is nothing to choose.
      if (barred && (alone || looks.first[i] === 1)) steps.fill(0, i * STEP_COUNT, (i + 1) * STEP_COUNT);
      else scores.steps(looks, i, pass, steps, i * STEP_COUNT);
      alone = barred;
      if (barred) {
        begins[i] = NEVER;
        continue;
      }
      if (pass === 0) scores.emissions(looks, i, sums);
      const sum = (sums[i * 2 + pass]! + scores.known(looks, i, pass)) | 0;
      begins[i] = lowOf(sum) * scale;
      insides[i] = highOf(sum) * scale;
    }
    for (let s = 0; s + 1 < bounds.length; s++) {
      const from = bounds[s]!;
      const to = bounds[s + 1]!;
      if (viterbi(from, to, out) && sure !== undefined) certainties(from, to, out, sure);
    }
  }
}

/** Whether any label is part of a name. */
function viterbi(from: number, to: number, out: Uint8Array): boolean {
  let o = 0;
  let b = NEVER;
  let c = NEVER;
  for (let i = from; i < to; i++) {
    const at = i * STEP_COUNT;
    let outFrom = OUT;
    let best = o;
    if (b + steps[at + 1]! > best) {
      best = b + steps[at + 1]!;
      outFrom = BEGIN;
    }
    if (c + steps[at + 4]! > best) {
      best = c + steps[at + 4]!;
      outFrom = INSIDE;
    }
    const begin = begins[i]!;
    if (begin === NEVER) {
      back[i] = outFrom;
      o = best;
      b = c = NEVER;
      continue;
    }
    let beginFrom = OUT;
    let bestBegin = o + steps[at]!;
    if (b + steps[at + 2]! > bestBegin) {
      bestBegin = b + steps[at + 2]!;
      beginFrom = BEGIN;
    }
    if (c + steps[at + 5]! > bestBegin) {
      bestBegin = c + steps[at + 5]!;
      beginFrom = INSIDE;
    }
    const goesOn = b + steps[at + 3]!;
    const goesOnInside = c + steps[at + 6]!;
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
function certainties(from: number, to: number, out: Uint8Array, sure: Float32Array): void {
  for (let i = from; i < to; i++) {
    if (begins[i] === NEVER) {
      sure[i] = 1;
      continue;
    }
    let end = i + 1;
    while (end < to && begins[end] !== NEVER) end++;
    stretch(i, end, end < to, out, sure);
    i = end - 1;
  }
}

/** @param closed a barred word stands behind the stretch */
function stretch(from: number, to: number, closed: boolean, out: Uint8Array, sure: Float32Array): void {
  let o = 1;
  let b = 0;
  let c = 0;
  // Scaled to a sum of one at each token, so that long stretches do not overflow; steps become factors on the way.
  for (let i = from; i < to + (closed ? 1 : 0); i++)
    for (let k = i * STEP_COUNT, e = k + STEP_COUNT; k < e; k++) steps[k] = Math.exp(steps[k]!);
  for (let i = from; i < to; i++) {
    const at = i * STEP_COUNT;
    const begin = (begins[i] = Math.exp(begins[i]!));
    const inside = (insides[i] = Math.exp(insides[i]!));
    const nextO = o + b * steps[at + 1]! + c * steps[at + 4]!;
    const nextB = (o * steps[at]! + b * steps[at + 2]! + c * steps[at + 5]!) * begin;
    const nextC = (b * steps[at + 3]! + c * steps[at + 6]!) * inside;
    const all = nextO + nextB + nextC;
    forward[i * 3] = o = nextO / all;
    forward[i * 3 + 1] = b = nextB / all;
    forward[i * 3 + 2] = c = nextC / all;
  }
  // From behind, what a label still has before it.
  o = 1;
  b = closed ? steps[to * STEP_COUNT + 1]! : 1;
  c = closed ? steps[to * STEP_COUNT + 4]! : 1;
  for (let i = to - 1; i >= from; i--) {
    const pathO = forward[i * 3]! * o;
    const pathB = forward[i * 3 + 1]! * b;
    const pathC = forward[i * 3 + 2]! * c;
    const label = out[i]!;
    sure[i] = (label === OUT ? pathO : label === BEGIN ? pathB : pathC) / (pathO + pathB + pathC);
    const at = i * STEP_COUNT;
    const begin = begins[i]! * b;
    const inside = insides[i]! * c;
    const beforeO = o + steps[at]! * begin;
    const beforeB = steps[at + 1]! * o + steps[at + 2]! * begin + steps[at + 3]! * inside;
    const beforeC = steps[at + 4]! * o + steps[at + 5]! * begin + steps[at + 6]! * inside;
    const all = beforeO + beforeB + beforeC;
    o = beforeO / all;
    b = beforeB / all;
    c = beforeC / all;
  }
}
