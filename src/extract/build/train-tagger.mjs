#!/usr/bin/env node
/**
 * Trains the name tagger (a conditional random field) and prints its weights as a module.
 *
 *   node src/extract/build/train-tagger.mjs NER_DIR [ANNOTATED_DIR IDS.json] > src/extract/names/tagger/tagger-model.ts
 *
 * NER_DIR holds anercorp.{train,test}.tsv (ANERcorp, CC BY-SA 4.0) and wojood_sample.{train,val,test}.txt (MIT); under `--test`
 * ANERcorp's test half is left out.
 * ANNOTATED_DIR holds articles with their persons (see docs/extraction.md). The features are classes
 * and numbers, never words, so the weights hold no text. The run is deterministic.
 * `--held-out FILE.jsonl` writes the reports of the annotated articles, each by a tagger that was trained without it.
 * `--test FILE.tsv` prints precision, recall and F1 on a token file instead of weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../../dist/src/arabic/tokens.js';
import { extract } from '../../../dist/src/extract/extract.js';
import { CLASS } from '../../../dist/src/extract/names/tagger/classes.js';
import { looksOf } from '../../../dist/src/extract/names/tagger/features.js';
import { fillKnown } from '../../../dist/src/extract/names/tagger/known.js';
import { useTagger } from '../../../dist/src/extract/names/tagger/model.js';
import { namedClasses, scan } from '../../../dist/src/extract/scan.js';
import { analyseWord } from '../../../dist/src/lexicon/lexicon.js';
import { annotatedArticles } from './annotated.mjs';
import { quantise, restore, tag, train } from './crf.mjs';

const argv = process.argv.slice(2);
const testAt = argv.indexOf('--test');
const test = testAt < 0 ? null : argv.splice(testAt, 2)[1];
const heldOutAt = argv.indexOf('--held-out');
const heldOutFile = heldOutAt < 0 ? null : argv.splice(heldOutAt, 2)[1];
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
function annotated(g) {
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
  return { g, text: g.text, spans };
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

function prepare({ g, text, spans }) {
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
  return { g, tokens, looks, gold, weight: 1 };
}

const ner = [
  ...columns(
    join(nerDir, 'anercorp.train.tsv'),
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
  ),
  ...(test
    ? []
    : columns(
        join(nerDir, 'anercorp.test.tsv'),
        (t) => /PERS/.test(t),
        (t) => /B-PERS/.test(t),
      )),
  ...columns(
    join(nerDir, 'wojood_sample.test.txt'),
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
    1,
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
].map(prepare);
const own = annotatedDir ? annotatedArticles(annotatedDir, idsFile).map((g) => prepare(annotated(g))) : [];

let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;

const settings = { random, l2: Number(process.env.L2 ?? 1e-4), epochs: Number(process.env.EPOCHS ?? 6) };
/** Articles of our own kind count more than the open data. */
const OWN = Number(process.env.OWN ?? 2);

/** Both passes, quantised, from the open data and the given articles. */
function trainPasses(articles) {
  const all = [...ner, ...articles];
  for (const d of articles) d.weight = OWN;
  for (const d of all) d.looks.known.fill(0);
  // What the document knows is learned from taggings of documents that the tagger has not seen.
  for (const k of [0, 1]) {
    const model = train(
      all.filter((_, i) => i % 2 !== k),
      { ...settings, epochs: 4 },
    );
    for (const [i, d] of all.entries()) if (i % 2 === k) d.firstPass = tag(model, d);
  }
  const first = quantise(train(all, settings));
  for (const d of all) fillKnown(d.tokens, d.firstPass, d.looks);
  const second = quantise(train(all, settings));
  return [first, second];
}

/** Reports of every annotated article by a tagger that has not seen it, for error analysis and an honest score. */
function heldOut(file, folds = 3) {
  const lines = [];
  for (let k = 0; k < folds; k++) {
    const passes = trainPasses(own.filter((_, i) => i % folds !== k));
    useTagger(passes);
    writeFileSync(`${file}.${k}.json`, JSON.stringify(passes.map(restore).map((m) => ({ emit: [...m.emit], step: [...m.step] }))));
    for (const { g } of own.filter((_, i) => i % folds === k))
      lines.push(JSON.stringify(extract({ ...g, publishedAt: g.published, source: null, language: 'ar' })));
    console.error(`fold ${k + 1} of ${folds}`, lines.length);
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function evaluate(models, docs) {
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
if (heldOutFile) heldOut(heldOutFile);
else if (test) {
  const models = trainPasses(own);
  const docs = columns(
    test,
    (t) => /PERS/.test(t),
    (t) => /B-PERS/.test(t),
  ).map(prepare);
  console.log('test', evaluate(models, docs));
  if (own.length) console.log('annotated (seen in training)', evaluate(models, own));
} else {
  const [first, second] = trainPasses(own);
  const b64 = (bytes) => Buffer.from(bytes.buffer).toString('base64');
  const pass = (m) =>
    `{ emitScale: ${m.emit.scale}, stepScale: ${m.step.scale}, emit: '${b64(m.emit.bytes)}', step: '${b64(m.step.bytes)}' }`;
  process.stdout.write(`/**
 * The name tagger's weights for its two passes, one byte each, as base64: made by
 * ../../build/train-tagger.mjs (see NOTICE). Do not edit.
 *
 * @module src/extract/names/tagger-model
 */
export const PASSES = [
  ${pass(first)},
  ${pass(second)},
];
`);
}
