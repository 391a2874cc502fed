/**
 * Commonness: how frequent a written form is in Arabic at large.
 *
 * @module src/lexicon/commonness
 */

import { sieved } from '../arabic/sieve.js';
import { FREQUENCY_BANDS } from './frequency.js';

let bandOf: ((key: string) => number | undefined) | null = null;

/** 4 for the thousand most frequent folded forms, down to 1 for a frequent one, 0 for a rare one. */
export function commonness(key: string): number {
  bandOf ??= sieved(
    new Map(FREQUENCY_BANDS.flatMap((forms, band) => forms.split(' ').map((form) => [form, FREQUENCY_BANDS.length - band] as const))),
  );
  return bandOf(key) ?? 0;
}
