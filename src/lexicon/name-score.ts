/**
 * Name score: log-odds that a written form is part of a person's name, from its letters alone.
 *
 * @module src/lexicon/name-score
 */
import { begun, CLOSE, joined, LONGEST, OPEN, slotOf, WHOLE } from './name-features.js';
import { NAME_BIAS, NAME_SCALE, NAME_WEIGHTS } from './name-model.js';

let weights: Int8Array | null = null;

function load(): Int8Array {
  const binary = atob(NAME_WEIGHTS);
  const out = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = (binary.charCodeAt(i) << 24) >> 24;
  return out;
}

/** Of the form asked for last, by letter, the weights of all n-grams that begin there or further on, not counting its front. */
let tails = new Int32Array(64);
let last = '';

/** The letter, or the sign behind the last one. */
const unit = (key: string, i: number): number => (i < key.length ? key.charCodeAt(i) : CLOSE);

function sumTails(key: string, table: Int8Array): void {
  if (key.length >= tails.length) tails = new Int32Array(key.length * 2);
  let sum = 0;
  tails[key.length] = 0;
  for (let i = key.length - 1; i >= 0; i--) {
    let hash = begun(key.charCodeAt(i));
    for (let j = i + 1; j <= key.length && j < i + LONGEST; j++) {
      hash = joined(hash, unit(key, j));
      sum += table[slotOf(hash)]!;
    }
    tails[i] = sum;
  }
  last = key;
}

/**
 * Log-odds of a folded form; above 0 speaks for a name. About −8 to 8.
 * @param from letters at its front that are left out: what is behind them shares most of its n-grams with the form
 */
export function nameScore(key: string, from = 0): number {
  weights ??= load();
  if (key !== last) sumTails(key, weights);
  let sum = tails[from]!;
  let hash = begun(OPEN);
  let whole = joined(WHOLE, OPEN);
  for (let j = from; j <= key.length; j++) {
    whole = joined(whole, unit(key, j));
    if (j >= from + LONGEST - 1) continue;
    hash = joined(hash, unit(key, j));
    sum += weights[slotOf(hash)]!;
  }
  return NAME_BIAS + (sum + weights[slotOf(whole)]!) * NAME_SCALE;
}
