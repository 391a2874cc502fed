#!/usr/bin/env node
/**
 * Trains the weights of the clues to an office's state (src/extract/persons/clues.ts): a softmax over
 * the candidates and "none of them", by gradient ascent with L2. The features are counts and
 * positions, never words.
 *
 *   node src/extract/build/train-clues.mjs ANNOTATED_DIR IDS.json [--test] > src/extract/persons/clue-weights.ts
 *
 * `--test` prints the accuracy by four-fold cross-validation instead. The run is deterministic.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../dist/graph/names/fold.js';
import { layout } from '../../../dist/src/arabic/layout.js';
import { CLUES, clues } from '../../../dist/src/extract/persons/clues.js';
import { nameKey, sameFullName } from '../../../dist/src/extract/persons/same.js';
import { readPart } from '../../../dist/src/extract/reading.js';

const [dir, idsFile] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const ids = JSON.parse(readFileSync(idsFile, 'utf8')).read;
const words = (name) => nameKey(fold(name).split(/[\s-]+/));

/** One choice: candidates with their clues, and which is right (−1: none). */
const choices = [];
ids.forEach((id, n) => {
  const g = JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8'));
  const parts = new Map();
  for (const b of layout(g.text)) parts.set(b.part, [...(parts.get(b.part) ?? []), b]);
  const domain = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[/:]|$)/i.exec(g.url ?? '')?.[1]?.toUpperCase() ?? null;
  for (const ranges of parts.values())
    readPart(g.text, ranges, {
      home: domain,
      choose: (phrase, settled, around, person) => {
        const gold = g.persons.find((p) =>
          [p.name, ...p.aliases].some((f) => {
            const w = words(f);
            return w.join(' ') === person.key.join(' ') || sameFullName(w, person.key, true, true);
          }),
        );
        if (!gold) return null;
        const list = [...clues(phrase, settled, around, person)];
        choices.push({
          fold: n % 4,
          vectors: list.map(([, v]) => v),
          right: gold.represents.length ? list.findIndex(([c]) => gold.represents.includes(c)) : -1,
        });
        return gold.represents[0] ?? null;
      },
    });
});

function train(data) {
  const w = new Float64Array(CLUES.length + 1); // the last is the score of none
  for (let step = 0; step < 3000; step++) {
    const g = new Float64Array(w.length);
    for (const { vectors, right } of data) {
      const s = vectors.map((v) => v.reduce((a, x, i) => a + x * w[i], 0));
      s.push(w[CLUES.length]);
      const m = Math.max(...s),
        e = s.map((x) => Math.exp(x - m)),
        z = e.reduce((a, b) => a + b, 0);
      e.forEach((x, k) => {
        const d = x / z - (k === (right < 0 ? vectors.length : right) ? 1 : 0);
        if (k === vectors.length) g[CLUES.length] += d;
        else
          vectors[k].forEach((v, i) => {
            g[i] += d * v;
          });
      });
    }
    for (let i = 0; i < w.length; i++) w[i] -= 0.3 * (g[i] / data.length + 0.003 * w[i]);
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
  let right = 0;
  for (let k = 0; k < 4; k++) {
    const w = train(choices.filter((c) => c.fold !== k));
    for (const c of choices.filter((c) => c.fold === k)) if (choose(w, c.vectors) === c.right) right++;
  }
  console.log(`${right} of ${choices.length} right, ${choices.filter((c) => c.right < 0).length} without a state`);
} else {
  const w = train(choices);
  process.stdout.write(`/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
${CLUES.map((c, i) => `  ${w[i].toFixed(3)}, // ${c}`).join('\n')}
];
export const CLUE_FLOOR = ${w[CLUES.length].toFixed(3)};
`);
}
