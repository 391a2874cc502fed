#!/usr/bin/env node
/**
 * Makes src/lexicon/frequency.ts: how common the most common written forms are.
 *
 *   node src/lexicon/build/frequency.mjs DIR > src/lexicon/frequency.ts
 *
 * DIR holds lexicon/wordfreq_ar_cb.tsv (wordfreq, CC BY-SA 4.0): form, centibels. Forms are folded, their
 * frequencies added, and sorted into bands of the Zipf scale (3 is one in a million words).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../dist/graph/names/fold.js';

const BANDS = [5.2, 4.7, 4.3, 3.9];
const sums = new Map();
for (const line of readFileSync(join(process.argv[2], 'lexicon/wordfreq_ar_cb.tsv'), 'utf8').split('\n')) {
  const [form, cb] = line.split('\t');
  const key = fold(form ?? '');
  if (/^[\u0621-\u064a]{2,}$/.test(key)) sums.set(key, (sums.get(key) ?? 0) + 10 ** (Number(cb) / 100));
}
const bands = BANDS.map(() => []);
for (const [key, p] of sums) {
  const band = BANDS.findIndex((zipf) => Math.log10(p) + 9 >= zipf);
  if (band >= 0) bands[band].push(key);
}
process.stdout.write(`/**
 * How common the most common written forms are, folded, in bands of the Zipf scale (at least ${BANDS.join(', ')}):
 * made by build/frequency.mjs from wordfreq (CC BY-SA 4.0, see NOTICE). Do not edit.
 *
 * @module src/lexicon/frequency
 */
export const FREQUENCY_BANDS: readonly string[] = [
${bands.map((b) => `  '${b.sort().join(' ')}',`).join('\n')}
];
`);
console.error(bands.map((b) => b.length));
