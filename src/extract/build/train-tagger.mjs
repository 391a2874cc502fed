#!/usr/bin/env node
/**
 * Trains the name tagger (a conditional random field) and prints its weights as a module.
 *
 *   node src/extract/build/train-tagger.mjs NER_DIR [ANNOTATED_DIR IDS.json] > src/extract/names/tagger-model.ts
 *
 * NER_DIR holds anercorp.train.tsv (ANERcorp, CC BY-SA 4.0) and wojood_sample.{train,val}.txt (MIT).
 * ANNOTATED_DIR holds articles with their persons (see docs/extraction.md). The features are classes
 * and numbers, never words, so the weights hold no text. The run is deterministic.
 * `--test FILE.tsv` prints precision, recall and F1 on a token file instead of weights.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../../dist/src/arabic/tokens.js';
import { CLASS } from '../../../dist/src/extract/names/classes.js';
import { at, looksOf, SLOTS, TEMPLATES } from '../../../dist/src/extract/names/features.js';
import { fillKnown } from '../../../dist/src/extract/names/known.js';
import { decode, givenStep, LABELS, STEP_CLASSES, STEP_WIDTH, STEPS, stepScore } from '../../../dist/src/extract/names/tagger.js';
import { namedClasses, scan } from '../../../dist/src/extract/scan.js';
import { analyseWord } from '../../../dist/src/lexicon/lexicon.js';

const argv = process.argv.slice(2);
const testAt = argv.indexOf('--test');
const test = testAt < 0 ? null : argv.splice(testAt, 2)[1];
const [nerDir, annotatedDir, idsFile] = argv;

/** A column file as texts of some sentences, with the character spans of persons. */
function columns(file, isPerson, isBegin, sentencesEach = 12) {
  const docs = [];
  let text = '',
    spans = [],
    open = null,
    sentences = 0;
  const flush = () => {
    if (text) docs.push({ text, spans });
    text = '';
    spans = [];
    open = null;
    sentences = 0;
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, ...rest] = line.split(/[\t ]/);
    const tag = rest.join(' ');
    if (!word || word === '$#$') {
      text += '\n';
      open = null;
      if (++sentences >= sentencesEach) flush();
      continue;
    }
    const start = text.length + (text && !text.endsWith('\n') ? 1 : 0);
    text += (text && !text.endsWith('\n') ? ' ' : '') + word;
    if (isPerson(tag)) {
      if (isBegin(tag) || !open) spans.push((open = { start, end: start + word.length }));
      else open.end = start + word.length;
    } else open = null;
  }
  flush();
  return docs;
}

/** An annotated article: every place where a name form stands. */
function annotated(file) {
  const g = JSON.parse(readFileSync(file, 'utf8'));
  const forms = [...new Set(g.persons.flatMap((p) => [p.name, ...p.aliases]))].sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(g.text.length),
    spans = [];
  for (const form of forms)
    for (let i = g.text.indexOf(form); i >= 0; i = g.text.indexOf(form, i + 1)) {
      const end = i + form.length;
      const before = g.text[i - 1] ?? ' ',
        after = g.text[end] ?? ' ';
      if (/[\u0621-\u064a]/.test(after)) continue;
      if (/[\u0621-\u064a]/.test(before)) {
        // a clitic may stand before
        const head = /[\u0621-\u064a]+$/.exec(g.text.slice(0, i))[0];
        if (!/^(و|ف|ل|ب|ك|ول|وب|فل)$/.test(head)) continue;
      }
      let free = true;
      for (let j = i; j < end; j++) if (taken[j]) free = false;
      if (!free) continue;
      taken.fill(1, i, end);
      spans.push({ start: i, end });
    }
  return { text: g.text, spans };
}

const barred = Object.fromEntries(
  [
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
  ].map((n) => [CLASS[n], 1]),
);

function prepare({ text, spans }) {
  const tokens = tokenize(text, analyseWord);
  const gold = new Uint8Array(tokens.count),
    looks = looksOf(tokens, namedClasses(tokens, scan(tokens)));
  for (const s of spans) {
    let first = true;
    for (let i = 0; i < tokens.count; i++)
      if (tokens.end[i] > s.start && tokens.start[i] < s.end) {
        if (looks.cls[i] in barred) {
          first = true;
          continue;
        }
        gold[i] = first ? 1 : 2;
        first = false;
      }
  }
  return { tokens, looks, gold };
}

const ner = [
  ...columns(
    join(nerDir, 'anercorp.train.tsv'),
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
  ),
  ...columns(
    join(nerDir, 'wojood_sample.train.txt'),
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
    1,
  ),
  ...columns(
    join(nerDir, 'wojood_sample.val.txt'),
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
    1,
  ),
].map((d) => ({ ...prepare(d), weight: 1 }));
const own = annotatedDir
  ? JSON.parse(readFileSync(idsFile, 'utf8')).read.map((id) => ({ ...prepare(annotated(join(annotatedDir, `${id}.json`))), weight: 1 }))
  : [];

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;

const L2 = Number(process.env.L2 ?? 3e-5),
  RATE = 0.12;

/** A conditional random field over sentences: AdaGrad on the log-likelihood, with L2. */
function train(docs, epochs = 7) {
  const emit = new Float32Array(SLOTS * LABELS),
    step = new Float32Array(STEPS);
  const emitSq = new Float32Array(emit.length).fill(0.1),
    stepSq = new Float32Array(step.length).fill(0.1);
  const model = { emit, step };
  const sentences = docs.flatMap((d) => Array.from(d.tokens.bounds.slice(0, -1), (from, s) => ({ d, from, to: d.tokens.bounds[s + 1] })));
  const move = (w, sq, i, g) => {
    const gi = g + L2 * w[i];
    sq[i] += gi * gi;
    w[i] -= (RATE * gi) / Math.sqrt(sq[i]);
  };
  const lse = (xs) => {
    const m = Math.max(...xs);
    return m === -Infinity ? m : m + Math.log(xs.reduce((s, x) => s + Math.exp(x - m), 0));
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [sentences[i], sentences[j]] = [sentences[j], sentences[i]];
    }
    for (const { d, from, to } of sentences) {
      const n = to - from;
      if (n === 0) continue;
      const slots = [],
        E = [],
        S = [];
      for (let i = 0; i < n; i++) {
        const sl = new Int32Array(TEMPLATES);
        at(d.looks, from + i, sl);
        slots.push(sl);
        const e = [0, 0, 0];
        for (const s of sl) for (let l = 0; l < 3; l++) e[l] += emit[s * 3 + l];
        E.push(e);
        const st = new Float64Array(9);
        for (let b = 0; b < 3; b++) for (let l = 0; l < 3; l++) st[b * 3 + l] = stepScore(model, d.looks, from + i, i === 0, b, l);
        S.push(st);
      }
      const A = [],
        Z = [];
      for (let i = 0; i < n; i++)
        A.push([0, 1, 2].map((l) => E[i][l] + (i === 0 ? S[0][l] : lse([0, 1, 2].map((b) => A[i - 1][b] + S[i][b * 3 + l])))));
      Z[n - 1] = [0, 0, 0];
      for (let i = n - 2; i >= 0; i--)
        Z[i] = [0, 1, 2].map((b) => lse([0, 1, 2].map((l) => S[i + 1][b * 3 + l] + E[i + 1][l] + Z[i + 1][l])));
      const total = lse(A[n - 1]);
      for (let i = 0; i < n; i++) {
        const g = d.gold[from + i],
          gb = i > 0 ? d.gold[from + i - 1] : 0;
        for (let l = 0; l < 3; l++) {
          const p = Math.exp(A[i][l] + Z[i][l] - total) - (l === g ? 1 : 0);
          if (Math.abs(p) > 1e-4) for (const s of slots[i]) move(emit, emitSq, s * 3 + l, p);
          for (let b = 0; b < 3; b++) {
            if (S[i][b * 3 + l] === -Infinity) continue;
            const before = i === 0 ? (b === 0 ? 0 : -Infinity) : A[i - 1][b];
            const q = Math.exp(before + S[i][b * 3 + l] + E[i][l] + Z[i][l] - total) - (l === g && b === gb ? 1 : 0);
            if (Math.abs(q) < 1e-4) continue;
            const w = (b * 3 + l) * STEP_WIDTH;
            move(step, stepSq, w + d.looks.cls[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + d.looks.score[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + 9 + d.looks.clitic[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + 15 + givenStep(d.looks, from + i), q);
            move(step, stepSq, w + STEP_CLASSES + 42 + d.looks.common[from + i], q);
          }
        }
      }
    }
  }
  return model;
}

function tag(model, d) {
  const out = new Uint8Array(d.tokens.count);
  for (let s = 0; s + 1 < d.tokens.bounds.length; s++) decode(model, d.looks, d.tokens.bounds[s], d.tokens.bounds[s + 1], out);
  return out;
}

function quantise(model) {
  const q = (w) => {
    let max = 0;
    for (const x of w) max = Math.max(max, Math.abs(x));
    const scale = max / 127 || 1;
    return { scale, bytes: Int8Array.from(w, (x) => Math.round(x / scale)) };
  };
  return { emit: q(model.emit), step: q(model.step) };
}
const restore = ({ emit, step }) => ({
  emit: Float32Array.from(emit.bytes, (b) => b * emit.scale),
  step: Float32Array.from(step.bytes, (b) => b * step.scale),
});

const OWN = 3; // the articles of our own kind count thrice
const all = [
  ...ner,
  ...Array(own.length ? OWN : 0)
    .fill(own)
    .flat(),
];
// What the document knows is learned from taggings of documents that the tagger has not seen.
const half = (k) => all.filter((d, i) => (own.includes(d) ? own.indexOf(d) : i) % 2 === k);
for (const k of [0, 1]) {
  const model = train(half(1 - k));
  for (const d of new Set(half(k))) d.firstPass = tag(model, d);
}
const first = quantise(train(all));
for (const d of new Set(all)) fillKnown(d.tokens, d.firstPass, d.looks);
const second = quantise(train(all));

const models = [restore(first), restore(second)];
function evaluate(docs) {
  let tp = 0,
    np = 0,
    ng = 0;
  for (const d of docs) {
    d.looks.known.fill(0);
    fillKnown(d.tokens, tag(models[0], d), d.looks);
    const out = tag(models[1], d);
    const spansOf = (l) => {
      const s = new Set();
      for (let i = 0; i < l.length; i++)
        if (l[i] === 1) {
          let j = i + 1;
          while (l[j] === 2) j++;
          s.add(`${i}-${j}`);
        }
      return s;
    };
    const p = spansOf(out),
      g = spansOf(d.gold);
    np += p.size;
    ng += g.size;
    for (const s of p) if (g.has(s)) tp++;
  }
  return `P ${((100 * tp) / np).toFixed(1)} R ${((100 * tp) / ng).toFixed(1)} F1 ${((200 * tp) / (np + ng)).toFixed(1)}`;
}
if (test) {
  const docs = columns(
    test,
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
  ).map(prepare);
  console.log('test', evaluate(docs));
  if (own.length) console.log('annotated (seen in training)', evaluate(own));
} else {
  const b64 = (bytes) => Buffer.from(bytes.buffer).toString('base64');
  const pass = (m) =>
    `{ emitScale: ${m.emit.scale}, stepScale: ${m.step.scale}, emit: '${b64(m.emit.bytes)}', step: '${b64(m.step.bytes)}' }`;
  process.stdout.write(`/**
 * The name tagger's weights for its two passes, one byte each, as base64: made by
 * ../build/train-tagger.mjs (see NOTICE). Do not edit.
 *
 * @module src/extract/names/tagger-model
 */
export const PASSES = [
  ${pass(first)},
  ${pass(second)},
];
`);
}
