/**
 * Labelling: makes a stretch of words one name, whatever the tagger said of it.
 *
 * @module src/extract/names/label
 */
import { BEGIN, INSIDE } from './tagger/tagger.js';

/** Labels the words from `from` to before `to` as one name, of which one is at least as sure as `certainty`. */
export function labelName(labels: Uint8Array, sure: Float32Array, from: number, to: number, certainty: number): void {
  labels.fill(INSIDE, from, to);
  labels[from] = BEGIN;
  for (let i = from; i < to; i++) sure[i] = Math.max(sure[i]!, certainty);
}
