#!/usr/bin/env node
/**
 * Makes src/lexicon/given-list.ts: given names that the list by hand (given-names.ts) lacks: what opens names in open
 * lists of persons often, and seldom stands elsewhere in them.
 *
 *   node src/lexicon/build/given-names.mjs DIR > src/lexicon/given-list.ts
 *
 * DIR holds names/nerar_person_variants.tsv (NERAr, BSD-2-Clause) and names/everypolitician_wikidata_ar.tsv (Wikidata,
 * CC0). Words of the language stay out. Needs a build (dist); a list made before does not change the result.
 */
import { fold } from '../../../dist/graph/names/fold.js';
import { commonness } from '../../../dist/src/lexicon/commonness.js';
import { GIVEN_NAMES } from '../../../dist/src/lexicon/given-names.js';
import { analyseWord } from '../../../dist/src/lexicon/lexicon.js';
import { rows } from './lists.mjs';

const byHand = new Set(fold(GIVEN_NAMES).split(/\s+/));
const dir = process.argv[2];
const first = new Map();
const anywhere = new Map();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const add = (name) => {
  // NERAr writes ئ as ء.
  const words = fold(name ?? '')
    .replace(/ء/g, 'ي')
    .split(/[\s-]+/)
    .filter((w) => /^[\u0621-\u064a]{3,}$/.test(w));
  if (words.length < 2) return;
  count(first, words[0]);
  for (const w of words) count(anywhere, w);
};
for (const [name] of rows(dir, 'names/nerar_person_variants.tsv')) add(name);
for (const [, , name] of rows(dir, 'names/everypolitician_wikidata_ar.tsv')) add(name);

/** Short forms, which may be anything, must be seen more often. */
const LEAST = (form) => (form.length < 4 ? 8 : 4);
const forms = [...first].filter(([form, n]) => {
  const { entry } = analyseWord(form);
  const known = entry !== null && !(entry.given && Object.values(entry).filter((sense) => sense !== undefined).length === 1);
  return !byHand.has(form) && !known && commonness(form) <= 1 && n >= LEAST(form) && n >= 0.6 * anywhere.get(form);
});
process.stdout.write(`/**
 * Given names beyond those of given-names.ts, folded: made by build/given-names.mjs from open lists (see NOTICE). Do not edit.
 *
 * @module src/lexicon/given-list
 */
export const GIVEN_LIST =
  '${forms
    .map(([form]) => form)
    .sort()
    .join(' ')}';
`);
console.error(`${forms.length} names`);
