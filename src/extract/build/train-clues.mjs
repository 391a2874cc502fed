#!/usr/bin/env node
/**
 * Trains the weights of the clues to an office's state (src/extract/persons/whose/clues.ts): a softmax over
 * the candidates and "none of them", by gradient ascent with L2. The features are counts and
 * positions, never words.
 *
 *   node src/extract/build/train-clues.mjs ANNOTATED_DIR IDS.json [--more ARTICLES.jsonl …] [--only CLUE,…] [--test] > src/extract/persons/whose/clue-weights.ts
 *
 * `--more` names articles without annotations, one a line. They teach by each other: who is "وزير الخارجية
 * الألماني فلان" in four of them is a German where another article calls him "وزير الخارجية فلان" (distant
 * supervision, Mintz et al. 2009). Articles that are among the annotated ones are left out.
 * `--only` learns these clues alone beside the weights that the others have already: after new ones were added.
 * `--test` prints the accuracy by four-fold cross-validation instead. The run is deterministic.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../dist/graph/names/fold.js';
import { nameKey } from '../../../dist/graph/names/key.js';
import { layout } from '../../../dist/src/arabic/layout.js';
import { agencyOf, datelineStates } from '../../../dist/src/extract/dateline-states.js';
import { officeOf } from '../../../dist/src/extract/persons/office.js';
import { sameFullName } from '../../../dist/src/extract/persons/same.js';
import { CLUE_FLOOR, CLUE_WEIGHTS } from '../../../dist/src/extract/persons/whose/clue-weights.js';
import { CLUES, clues } from '../../../dist/src/extract/persons/whose/clues.js';
import { readPart } from '../../../dist/src/extract/reading.js';
import { homeOf } from '../../../dist/src/lexicon/outlets.js';
import { annotatedArticles } from './annotated.mjs';

const argv = process.argv.slice(2);
const moreAt = argv.indexOf('--more');
const onlyAt = argv.indexOf('--only');
const only = onlyAt < 0 ? null : new Set(argv[onlyAt + 1].split(','));
const more = moreAt < 0 ? [] : argv.slice(moreAt + 1).filter((a) => !a.startsWith('--') && a !== argv[onlyAt + 1]);
const [dir, idsFile] = argv;
const words = (name) => nameKey(fold(name).split(/[\s-]+/));

/** An annotated choice counts more than one that was concluded. */
const OWN = 3;
/** One choice: candidates with their clues, and which is right (−1: none). */
const choices = [];
function readings(article, choose) {
  const parts = new Map();
  for (const b of layout(article.text)) parts.set(b.part, [...(parts.get(b.part) ?? []), b]);
  const home = homeOf(article.url);
  return [...parts.values()].map((blocks) =>
    readPart(article.text, blocks, {
      home: home ?? agencyOf(blocks),
      choose,
      published: article.published,
      dateline: datelineStates(blocks),
    }),
  );
}
const choice = (phrase, settled, around, person, states) => {
  const list = [...clues(phrase, settled, around, person)];
  return { vectors: list.map(([, v]) => v), right: states.length ? list.findIndex(([c]) => states.includes(c)) : -1 };
};

annotatedArticles(dir, idsFile).forEach((g, n) => {
  readings(g, (phrase, settled, around, person) => {
    const gold = g.persons.find((p) =>
      [p.name, ...p.aliases].some((f) => {
        const w = words(f);
        return w.join(' ') === person.key.join(' ') || sameFullName(w, person.key, true, true);
      }),
    );
    if (!gold) return null;
    choices.push({ fold: n % 4, weight: OWN, ...choice(phrase, settled, around, person, gold.represents) });
    return gold.represents[0] ?? null;
  });
});
const own = choices.length;

/** From articles that nobody annotated: the offices of those whose state other articles tell. */
function distant() {
  const beginning = (text) => text.replace(/\s+/g, ' ').slice(0, 80);
  const annotated = new Set(readdirSync(dir).map((f) => beginning(JSON.parse(readFileSync(join(dir, f), 'utf8')).text)));
  const articles = more
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line))
    .filter((a) => !annotated.has(beginning(a.text)));
  const told = new Map();
  const open = [];
  for (const article of articles) {
    const found = [];
    for (const { persons } of readings(article, (phrase, settled, around, person) => {
      if (person.key.length > 1) found.push({ key: person.key.join(' '), phrase, settled: [...settled], around, person });
      return null;
    }))
      for (const p of persons) {
        if (p.key.length < 2) continue;
        const counts = told.get(p.key.join(' ')) ?? told.set(p.key.join(' '), new Map()).get(p.key.join(' '));
        for (const s of new Set(p.mentions.flatMap((m) => m.titles.map(officeOf).flatMap((o) => (o.official ? o.states.slice(0, 1) : [])))))
          counts.set(s, (counts.get(s) ?? 0) + 1);
      }
    // What is kept of an article is numbers: the clues of each candidate.
    for (const f of found) {
      const list = [...clues(f.phrase, f.settled, f.around, f.person)];
      if (list.length) open.push({ key: f.key, codes: list.map(([c]) => c), vectors: list.map(([, v]) => v) });
    }
  }
  const used = new Map();
  for (const o of open) {
    const counts = [...(told.get(o.key) ?? [])].sort((a, b) => b[1] - a[1]);
    const all = counts.reduce((a, [, n]) => a + n, 0);
    if (all < 4 || counts[0][1] < 0.85 * all) continue;
    // Nobody is met so often that only he is learned.
    const times = used.get(o.key) ?? 0;
    if (times >= 8) continue;
    used.set(o.key, times + 1);
    choices.push({ fold: used.size % 4, weight: 1, vectors: o.vectors, right: o.codes.indexOf(counts[0][0]) });
  }
}
if (more.length) distant();

/** What grammar says of each clue before an article is read: those annotated are few, so the L2 pulls towards it. */
const PRIOR = {
  share: 0.6,
  named: 0.3,
  places: 0.2,
  home: 1.2,
  first: 1,
  before: 1.2,
  justBefore: 0.8,
  after: 0.4,
  listed: 0.6,
  sameOffice: -0.8,
  onlyOne: 1,
  hosting: 0.5,
  fits: 1,
  previous: 0.5,
  taken: -1.1,
  body: 1.5,
  together: 0.8,
  subject: 0.4,
  close: 0.7,
  closeAfter: 0.2,
  movement: 0.4,
  side: 3,
  group: 2,
  host: 1,
  guest: -1,
  joined: 2,
  contrast: 1,
  courtesy: 1,
  receives: 1,
  led: 2,
  takenHere: -1,
  beside: 1.5,
  government: 0.8,
  dateline: 2,
  colleagues: 1,
  other: 1,
  meetsIn: 1,
  spelling: 0.6,
  months: 0.4,
  mirror: 1,
  firstAbroad: -0.7,
  takenHome: -0.7,
  origin: 1,
  stranger: -2,
  none: 1.2,
};
const L2 = 0.06;

function train(data) {
  const w = new Float64Array(CLUES.length + 1); // the last is the score of none
  if (only) {
    for (const [i, clue] of CLUES.entries()) if (!only.has(clue)) w[i] = CLUE_WEIGHTS[i];
    w[CLUES.length] = CLUE_FLOOR;
  }
  const total = data.reduce((a, c) => a + c.weight, 0);
  for (let step = 0; step < 1000; step++) {
    const g = new Float64Array(w.length);
    for (const { vectors, right, weight } of data) {
      const s = vectors.map((v) => v.reduce((a, x, i) => a + x * w[i], 0));
      s.push(w[CLUES.length]);
      const m = Math.max(...s),
        e = s.map((x) => Math.exp(x - m)),
        z = e.reduce((a, b) => a + b, 0);
      e.forEach((x, k) => {
        const d = weight * (x / z - (k === (right < 0 ? vectors.length : right) ? 1 : 0));
        if (k === vectors.length) g[CLUES.length] += d;
        else
          vectors[k].forEach((v, i) => {
            g[i] += d * v;
          });
      });
    }
    for (let i = 0; i < w.length; i++)
      if (!only || only.has(CLUES[i])) w[i] -= 0.3 * (g[i] / total + L2 * (w[i] - (PRIOR[CLUES[i] ?? 'none'] ?? 0)));
  }
  return w;
}
const choose = (w, vectors) => {
  let best = -1,
    top = w[CLUES.length];
  vectors.forEach((v, k) => {
    const s = v.reduce((a, x, i) => a + x * w[i], 0);
    if (s > top) {
      best = k;
      top = s;
    }
  });
  return best;
};

if (process.argv.includes('--test')) {
  const right = [0, 0];
  for (let k = 0; k < 4; k++) {
    const w = train(choices.filter((c) => c.fold !== k));
    choices.forEach((c, i) => {
      if (c.fold === k && choose(w, c.vectors) === c.right) right[i < own ? 0 : 1]++;
    });
  }
  const none = (list) => list.filter((c) => c.right < 0).length;
  console.log(`annotated: ${right[0]} of ${own} right, ${none(choices.slice(0, own))} without a state`);
  if (more.length) console.log(`concluded: ${right[1]} of ${choices.length - own} right, ${none(choices.slice(own))} without a state`);
} else {
  const w = train(choices);
  process.stdout.write(`/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
${CLUES.map((c, i) => `  ${w[i].toFixed(3)}, // ${c}`).join('\n')}
];
export const CLUE_FLOOR = ${w[CLUES.length].toFixed(3)};
`);
}
