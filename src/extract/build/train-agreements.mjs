#!/usr/bin/env node
/**
 * Trains the weights of agreements: which states are parties. The features are positions and kinds, never
 * words of an article.
 *
 *   node src/extract/build/train-agreements.mjs ANNOTATED_DIR IDS.json --write   writes src/extract/agreements/weights/
 *   node src/extract/build/train-agreements.mjs ANNOTATED_DIR IDS.json           prints F1 by cross-validation, five folds, three cuts
 *   … --score=SCORER.mjs                                                        also scores whole Reports so
 *
 * Needs a build (dist). The run is deterministic.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { layout } from '../../../dist/src/arabic/layout.js';
import { explain } from '../../../dist/src/extract/agreements/agreements.js';
import { partiesOf } from '../../../dist/src/extract/agreements/parties/bound.js';
import { partyCandidates } from '../../../dist/src/extract/agreements/parties/party-features.js';
import { joinMentions } from '../../../dist/src/extract/agreements/same.js';
import { extract } from '../../../dist/src/extract/extract.js';
import { readPart } from '../../../dist/src/extract/reading.js';
import { homeOf } from '../../../dist/src/lexicon/outlets.js';
import { annotatedArticles } from './annotated.mjs';
import { moduleOf, train } from './logistic.mjs';

const [dir, idsFile] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const FOLDS = 5;
const articles = annotatedArticles(dir, idsFile);
const PARTY = { l2: 1, minDocs: 4 };

const occurrences = (text, phrase) => {
  const out = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) out.push([at, at + phrase.length]);
  return out;
};

/** Every agreement found, with the annotated one that most of its mentions stand in, or null. */
function pairs() {
  const out = [];
  for (const gold of articles) {
    const { id } = gold;
    const parts = new Map();
    for (const b of layout(gold.text)) parts.set(b.part, [...(parts.get(b.part) ?? []), b]);
    const home = homeOf(gold.url);
    const spans = gold.agreements.map((a) => a.cues.flatMap((c) => occurrences(gold.text, c)));
    for (const ranges of parts.values()) {
      const reading = readPart(gold.text, ranges, { home, published: gold.published });
      const sources = { ...reading, home, published: gold.published };
      for (const agreement of joinMentions(explain(sources))) {
        const votes = gold.agreements.map((g, i) => ({
          g,
          n: agreement.told.filter(({ mention: m }) => {
            const [start, end] = [reading.tokens.start[m.from], reading.tokens.end[m.coreTo - 1]];
            return spans[i].some(([a, b]) => start < b && end > a);
          }).length,
        }));
        const best = votes.sort((a, b) => b.n - a.n)[0];
        out.push({ id, agreement, sources, gold: best?.n ? best.g : null });
      }
    }
  }
  return out;
}

function partyExamples(some) {
  return some.flatMap(({ id, agreement, sources, gold }) =>
    gold === null
      ? []
      : [...partyCandidates(agreement, sources)].map(([code, f]) => ({ f, y: gold.parties.includes(code) ? 1 : 0, doc: id })),
  );
}

const all = pairs();
if (process.argv.includes('--write')) {
  const w = train(partyExamples(all), PARTY);
  writeFileSync(
    new URL('../agreements/weights/party.ts', import.meta.url),
    moduleOf('party', 'Weights of being a party.', w).replaceAll('meetings', 'agreements'),
  );
} else {
  let [tp, fp, fn, fits, of] = [0, 0, 0, 0, 0];
  const ids = [...new Set(all.map((p) => p.id))];
  const scorer = process.argv.find((a) => a.startsWith('--score='))?.slice('--score='.length);
  const { scoreArticle, emptyScores, summary } = scorer ? await import(resolve(scorer)) : {};
  const scores = emptyScores?.();
  // Three cuts into folds: every fifth article, runs of articles, mixed.
  const cuts = [(i) => i % FOLDS, (i) => Math.floor((i * FOLDS) / ids.length), (i) => (i * 7 + Math.floor(i / 3)) % FOLDS];
  for (const [cut, k] of cuts.flatMap((cut) => Array.from({ length: FOLDS }, (_, k) => [cut, k]))) {
    const held = new Set(ids.filter((_, i) => cut(i) === k));
    const w = { party: train(partyExamples(all.filter((p) => !held.has(p.id))), PARTY) };
    if (scores)
      for (const id of held) {
        const gold = articles.find((a) => a.id === id);
        const article = {
          id,
          url: gold.url,
          title: gold.title,
          publishedAt: gold.published,
          source: null,
          language: 'ar',
          text: gold.text,
        };
        scoreArticle(gold, extract(article, { agreementWeights: w }), scores);
      }
    for (const { agreement, sources, gold } of all.filter((p) => held.has(p.id) && p.gold)) {
      const found = partiesOf(agreement, sources, w.party);
      const right = [...found].filter((s) => gold.parties.includes(s)).length;
      tp += right;
      fp += found.size - right;
      fn += gold.parties.length - right;
      of++;
      if (right > 0 || found.size + gold.parties.length === 0) fits++;
    }
  }
  const percent = (n, m) => ((100 * n) / m).toFixed(1);
  console.log(
    `parties of ${of} agreements: precision ${percent(tp, tp + fp)}, recall ${percent(tp, tp + fn)}, F1 ${percent(2 * tp, 2 * tp + fp + fn)}; ${percent(fits, of)} % have a right party, or rightly none`,
  );
  if (scores) {
    const { nodes, edges, attributes } = summary(scores);
    const named = {
      agreement: nodes.agreement,
      ...Object.fromEntries(['agreement-party', 'agreement-signatory', 'concluded-at'].map((e) => [e, edges[e]])),
    };
    for (const [name, r] of Object.entries(named))
      console.log(`${name.padEnd(20)} precision ${percent(r.precision, 1)}, recall ${percent(r.recall, 1)}, F1 ${percent(r.f1, 1)}`);
    for (const name of ['kind', 'status', 'date'])
      console.log(`${name.padEnd(20)} ${percent(attributes[`agreement.${name}`].accuracy, 1)}`);
  }
}
