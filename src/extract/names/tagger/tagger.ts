/**
 * The name tagger's model: labels, weights and where they lie. A linear chain over the features of
 * templates.ts; decode.ts finds the best labels. Weights are trained by ../../build/train-tagger.mjs as a
 * conditional random field (Lafferty et al. 2001).
 *
 * @module src/extract/names/tagger/tagger
 */
import { classSet } from './classes.js';
import type { Looks } from './looks.js';
import { OFFSETS } from './templates.js';

export const LABELS = 3;
export const OUT = 0;
export const BEGIN = 1;
export const INSIDE = 2;

/** Weights of one pass: `emit[slot * 3 + label]`, `step[(before * 3 + label) * STEP_WIDTH + slot]`. */
export interface TaggerModel {
  readonly emit: Quantised;
  readonly step: Quantised;
}

/** One byte a weight, to be multiplied with the scale. */
export interface Quantised {
  readonly bytes: Int8Array;
  readonly scale: number;
}

/** Slots of the transition weights for each pair of labels: by class, score and clitic of the token, and by
 * what follows its article with the given name before it. */
export const STEP_CLASSES = (OFFSETS[1]! - OFFSETS[0]!) / 9;
/** Given names before, by what follows an article. */
export const GIVEN_STEPS = 27;
export const STEP_WIDTH = STEP_CLASSES + 9 + 6 + GIVEN_STEPS + 5;
export const STEPS = LABELS * LABELS * STEP_WIDTH;

/** Classes that no name contains: particles, marks, numbers. */
export const BARRED = classSet(
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
);

/** Slot of the given name before token `i` and of what follows the article of `i`. */
export function givenStep(looks: Looks, i: number): number {
  return (i > 0 ? looks.given[i - 1]! : 0) * 9 + looks.bare[i]!;
}

/** Score of going from label `b` to label `l` at token `i`; −∞ where that cannot be. */
export function stepScore(model: { readonly step: Float32Array }, looks: Looks, i: number, first: boolean, b: number, l: number): number {
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
