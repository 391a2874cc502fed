/**
 * Name score: log-odds that a written form is part of a person's name, from its letters alone.
 *
 * @module src/lexicon/name-score
 */
import { eachFeature } from './name-features.js';
import { NAME_BIAS, NAME_SCALE, NAME_WEIGHTS } from './name-model.js';

let weights: Int8Array | null = null;

function load(): Int8Array {
  const binary = atob(NAME_WEIGHTS);
  const out = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) out[i] = (binary.charCodeAt(i) << 24) >> 24;
  return out;
}

/** Log-odds of a folded form; above 0 speaks for a name. About −8 to 8. */
export function nameScore(key: string): number {
  weights ??= load();
  const table = weights;
  let sum = 0;
  eachFeature(key, (slot) => {
    sum += table[slot]!;
  });
  return NAME_BIAS + sum * NAME_SCALE;
}
