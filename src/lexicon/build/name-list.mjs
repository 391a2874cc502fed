#!/usr/bin/env node
/**
 * Makes src/lexicon/name-list.ts: which written forms open lists of names know, as a Bloom filter (one wrong
 * answer in 300 forms), because the tagger asks for nothing but yes or no.
 *
 *   node src/lexicon/build/name-list.mjs DIR > src/lexicon/name-list.ts
 *
 * DIR holds names/wd_arabic_pairs.tsv (Wikidata, CC0), names/nerar_person_variants.tsv (NERAr, BSD-2-Clause)
 * and names/everypolitician_wikidata_ar.tsv (Wikidata, CC0). The most frequent words of the language stay out.
 */
import { fold } from '../../../dist/graph/names/fold.js';
import { commonness } from '../../../dist/src/lexicon/commonness.js';
import { everyBit } from '../../../dist/src/lexicon/listed.js';
import { rows } from './lists.mjs';

const dir = process.argv[2];
const forms = new Set();
const add = (text) => {
  for (const t of fold(text ?? '').split(/[\s-]+/)) if (/^[\u0621-\u064a]{3,}$/.test(t) && commonness(t) < 3) forms.add(t);
};
for (const [, ar] of rows(dir, 'names/wd_arabic_pairs.tsv')) add(ar);
for (const [name] of rows(dir, 'names/nerar_person_variants.tsv')) add(name);
for (const [, ...cells] of rows(dir, 'names/everypolitician_wikidata_ar.tsv')) for (const c of cells) add(c);

const size = Math.ceil((forms.size * 12) / 8);
const filter = new Uint8Array(size);
for (const form of forms)
  everyBit(form, size * 8, (bit) => {
    filter[bit >> 3] |= 1 << (bit & 7);
    return true;
  });
process.stdout.write(`/**
 * The forms that open lists of names know, as a Bloom filter in base64: made by build/name-list.mjs (see NOTICE).
 * Do not edit.
 *
 * @module src/lexicon/name-list
 */
export const NAME_FILTER =
  '${Buffer.from(filter).toString('base64')}';
`);
console.error(`${forms.size} forms`);
