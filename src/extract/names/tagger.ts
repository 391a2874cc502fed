/**
 * The name tagger: finds the words that are a person's name. A linear chain over the features of
 * features.ts, decoded with Viterbi, in two passes: the second knows which words the document uses
 * in names elsewhere. Weights are trained by ../build/train-tagger.mjs as a
 * conditional random field (Lafferty et al. 2001).
 *
 * @module src/extract/names/tagger
 */
import { CLASS } from './classes.js';
import { at, type Looks, OFFSETS, SLOTS, TEMPLATES } from './features.js';

export const LABELS = 3;
export const OUT = 0;
export const BEGIN = 1;
export const INSIDE = 2;

/** Weights of one pass: `emit[slot * 3 + label]`, `step[(before * 3 + label) * STEP_WIDTH + slot]`. */
export interface TaggerModel {
  readonly emit: Float32Array;
  readonly step: Float32Array;
}

/** Slots of the transition weights for each pair of labels: by class, score and clitic of the token, and by
 * what follows its article with the given name before it. */
export const STEP_CLASSES = (OFFSETS[1]! - OFFSETS[0]!) / 9;
export const STEP_WIDTH = STEP_CLASSES + 9 + 6 + 27 + 5;
export const STEPS = LABELS * LABELS * STEP_WIDTH;

/** Classes that no name contains: particles, marks, numbers. */
const BARRED = new Uint8Array(STEP_CLASSES);
for (const name of [
  'preposition',
  'conjunction',
  'pronoun',
  'number',
  'comma',
  'colon',
  'stop',
  'open-quote',
  'close-quote',
  'quote',
  'open-paren',
  'close-paren',
  'mark',
  'state-name',
  'organization',
  'say',
  'verb',
  'verb-present',
] as const)
  BARRED[CLASS[name]] = 1;

/** Slot of the given name before token `i` and of what follows the article of `i`. */
export function givenStep(looks: Looks, i: number): number {
  return (i > 0 ? looks.given[i - 1]! : 0) * 9 + looks.bare[i]!;
}

/** Score of going from label `b` to label `l` at token `i`; −∞ where that cannot be. */
export function stepScore(model: TaggerModel, looks: Looks, i: number, first: boolean, b: number, l: number): number {
  if (l === INSIDE && (b === OUT || first)) return Number.NEGATIVE_INFINITY;
  if (first && b !== OUT) return Number.NEGATIVE_INFINITY;
  const cls = looks.cls[i]!;
  if (l !== OUT && BARRED[cls] === 1) return Number.NEGATIVE_INFINITY;
  const pair = (b * LABELS + l) * STEP_WIDTH;
  const after = pair + STEP_CLASSES;
  return (
    model.step[pair + cls]! +
    model.step[after + looks.score[i]!]! +
    model.step[after + 9 + looks.clitic[i]!]! +
    model.step[after + 15 + givenStep(looks, i)]! +
    model.step[after + 42 + looks.common[i]!]!
  );
}

export const emptyModel = (): TaggerModel => ({ emit: new Float32Array(SLOTS * LABELS), step: new Float32Array(STEPS) });

const slots = new Int32Array(TEMPLATES);
/** Scratch, grown as needed: emission scores (3 a token), step scores (9 a token), forward and backward sums. */
let emits = new Float64Array(0);
let steps = new Float64Array(0);
let forward = new Float64Array(0);
let backward = new Float64Array(0);
let back = new Uint8Array(0);

function grow(n: number): void {
  if (emits.length >= n * LABELS) return;
  const size = n * 2;
  emits = new Float64Array(size * LABELS);
  steps = new Float64Array(size * LABELS * LABELS);
  forward = new Float64Array(size * LABELS);
  backward = new Float64Array(size * LABELS);
  back = new Uint8Array(size * LABELS);
}

/**
 * The best labels of tokens `from` to `to`, written into `out`.
 * @param sure where given, the probability of each token's label is written into it
 */
export function decode(model: TaggerModel, looks: Looks, from: number, to: number, out: Uint8Array, sure?: Float32Array): void {
  const n = to - from;
  if (n <= 0) return;
  grow(n);
  const { emit } = model;
  for (let i = 0; i < n; i++) {
    at(looks, from + i, slots);
    let e0 = 0;
    let e1 = 0;
    let e2 = 0;
    for (let f = 0; f < TEMPLATES; f++) {
      const slot = slots[f]! * LABELS;
      e0 += emit[slot]!;
      e1 += emit[slot + 1]!;
      e2 += emit[slot + 2]!;
    }
    emits[i * LABELS] = e0;
    emits[i * LABELS + 1] = e1;
    emits[i * LABELS + 2] = e2;
    for (let b = 0; b < LABELS; b++)
      for (let l = 0; l < LABELS; l++) steps[(i * LABELS + b) * LABELS + l] = stepScore(model, looks, from + i, i === 0, b, l);
  }
  // Viterbi.
  for (let i = 0; i < n; i++)
    for (let l = 0; l < LABELS; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let which = 0;
      for (let b = 0; b < LABELS; b++) {
        const s = (i === 0 ? 0 : forward[(i - 1) * LABELS + b]!) + steps[(i * LABELS + b) * LABELS + l]!;
        if (s > top) {
          top = s;
          which = b;
        }
      }
      forward[i * LABELS + l] = top + emits[i * LABELS + l]!;
      back[i * LABELS + l] = which;
    }
  let label = 0;
  for (let l = 1; l < LABELS; l++) if (forward[(n - 1) * LABELS + l]! > forward[(n - 1) * LABELS + label]!) label = l;
  let named = false;
  for (let i = n - 1; i >= 0; i--) {
    out[from + i] = label;
    named ||= label !== OUT;
    label = back[i * LABELS + label]!;
  }
  if (sure !== undefined && named) marginals(n, from, out, sure);
}

/** Probability of each chosen label, by the forward-backward sums. */
function marginals(n: number, from: number, out: Uint8Array, sure: Float32Array): void {
  const sum = (a: number, b: number, c: number): number => {
    const m = Math.max(a, b, c);
    return m === Number.NEGATIVE_INFINITY ? m : m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
  };
  for (let i = 0; i < n; i++)
    for (let l = 0; l < LABELS; l++) {
      const step = (b: number): number => (i === 0 ? 0 : forward[(i - 1) * LABELS + b]!) + steps[(i * LABELS + b) * LABELS + l]!;
      forward[i * LABELS + l] = emits[i * LABELS + l]! + (i === 0 ? step(0) : sum(step(0), step(1), step(2)));
    }
  for (let b = 0; b < LABELS; b++) backward[(n - 1) * LABELS + b] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let b = 0; b < LABELS; b++) {
      const on = (l: number): number =>
        steps[((i + 1) * LABELS + b) * LABELS + l]! + emits[(i + 1) * LABELS + l]! + backward[(i + 1) * LABELS + l]!;
      backward[i * LABELS + b] = sum(on(0), on(1), on(2));
    }
  const last = (n - 1) * LABELS;
  const total = sum(forward[last]!, forward[last + 1]!, forward[last + 2]!);
  for (let i = 0; i < n; i++) {
    const l = out[from + i]!;
    sure[from + i] = Math.exp(forward[i * LABELS + l]! + backward[i * LABELS + l]! - total);
  }
}
