#!/usr/bin/env node
/**
 * Trains the name model: how likely a written form is (part of) a person's name, from its letters.
 * Logistic regression over hashed letter n-grams (2 to 5 letters, with word ends, and the whole
 * word), quantised to one byte a weight. Names that the lists lack are told by their n-grams,
 * frequent words by themselves.
 *
 *   node src/lexicon/build/name-model.mjs DIR > src/lexicon/name-model.ts
 *
 * DIR holds names/wd_arabic_pairs.tsv (name tokens of Wikidata, CC0), names/google_ar2en.tsv
 * (Apache-2.0), lexicon/wordfreq_ar_cb.tsv (wordfreq, CC BY-SA 4.0) and ner/anercorp.train.tsv
 * (ANERcorp, CC BY-SA 4.0). Only the computed weights are kept. The run is deterministic.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../dist/graph/names/fold.js';
import { eachFeature, SIZE } from '../../../dist/src/lexicon/name-features.js';

const dir = process.argv[2];
const rows = (file) =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split('\t'));
const arabic = (w) => /^[\u0621-\u064a]+$/.test(w);

/** form → [weight of being a name, weight of being none] */
const examples = new Map();
const add = (form, name, weight) => {
  const key = fold(form);
  if (!arabic(key) || key.length < 2) return;
  const e = examples.get(key) ?? [0, 0];
  e[name ? 0 : 1] += weight;
  examples.set(key, e);
};

const listed = new Set();
for (const [, ar] of rows('names/wd_arabic_pairs.tsv').slice(1)) {
  add(ar, true, 1);
  listed.add(fold(ar));
}
for (const [ar] of rows('names/google_ar2en.tsv').slice(1)) {
  add(ar, true, 0.5);
  listed.add(fold(ar));
}
const seen = new Map();
for (const [word, tag] of rows('ner/anercorp.train.tsv')) {
  if (!tag) continue;
  const key = fold(word),
    c = seen.get(key) ?? [0, 0];
  c[/PERS/.test(tag) ? 0 : 1]++;
  seen.set(key, c);
}
// Names of people of 2004-2015, with the surnames that begin with ال.
const tokens = new Map();
for (const [name] of rows('names/nerar_person_variants.tsv'))
  for (const t of (name ?? '').split(/[\s-]+/)) tokens.set(fold(t), (tokens.get(fold(t)) ?? 0) + 1);
for (const [, ...cells] of rows('names/everypolitician_wikidata_ar.tsv').slice(1))
  for (const t of cells.join(' ').split(/[\s-]+/)) if (arabic(fold(t))) tokens.set(fold(t), (tokens.get(fold(t)) ?? 0) + 1);
for (const [t, n] of tokens)
  if (n > 2) {
    add(t, true, Math.min(3, Math.log2(1 + n)));
    listed.add(t);
  }
for (const [word, cb] of rows('lexicon/wordfreq_ar_cb.tsv')) {
  const key = fold(word),
    c = seen.get(key);
  if (c && c[0] > c[1]) continue; // a name in running text
  const zipf = 9 + Number(cb) / 100; // 3: one in a million
  add(key, false, listed.has(key) ? Math.max(0, zipf - 3.6) : Math.max(0.3, zipf - 2.6));
}

const features = (key) => {
  const slots = [];
  eachFeature(key, (slot) => slots.push(slot));
  return slots;
};
const data = [...examples].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [p, n]]) => ({ ids: features(key), p, n }));
const weights = new Float64Array(SIZE + 1),
  squares = new Float64Array(SIZE + 1).fill(1e-6);
let seed = 42;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
for (let epoch = 0; epoch < 8; epoch++) {
  for (let i = data.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [data[i], data[j]] = [data[j], data[i]];
  }
  for (const { ids, p, n } of data) {
    let z = weights[SIZE];
    for (const id of ids) z += weights[id];
    const q = 1 / (1 + Math.exp(-z));
    const g = (p + n) * q - p;
    for (const id of [...ids, SIZE]) {
      const gi = g + 2e-4 * weights[id];
      squares[id] += gi * gi;
      weights[id] -= (0.15 * gi) / Math.sqrt(squares[id]);
    }
  }
}
const max = weights.slice(0, SIZE).reduce((m, w) => Math.max(m, Math.abs(w)), 0);
const scale = Math.min(max, 3) / 127;
const bytes = Int8Array.from(weights.slice(0, SIZE), (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
process.stdout.write(`/**
 * The name model's weights, one byte each, as base64: made by build/name-model.mjs from openly
 * licensed lists (see NOTICE). Do not edit.
 *
 * @module src/lexicon/name-model
 */
export const NAME_SCALE = ${scale};
export const NAME_BIAS = ${weights[SIZE]};
export const NAME_WEIGHTS =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`);
