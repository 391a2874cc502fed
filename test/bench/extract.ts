/**
 * Benchmark: the whole extraction beside wink-nlp (sentence boundaries, named entities, parts of speech), on the
 * same articles, in one process and on one thread, after a warm-up:
 *
 *   npx tsx --expose-gc test/bench/extract.ts ARTICLES.jsonl[.gz] [COUNT]
 *
 * Each line of the input is an article with a `text`. Both go over the articles several times: an engine compiles what runs
 * often, which for a large program takes more than a few hundred articles. Prints articles a second of each pass, the ratio
 * of the quickest passes and of the first, and the heap after each third of the last, which must not grow with the articles.
 *
 * @module test/bench/extract
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gunzipSync } from 'node:zlib';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as Extract from '../../src/extract/extract.js';

/** Out of the built program (`npm run build`), as users run it. */
const { extract }: typeof Extract = await import(new URL('../../dist/src/extract/extract.js', import.meta.url).href);

const [file, count = '3000'] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: extract.ts ARTICLES.jsonl[.gz] [COUNT]');
const bytes = readFileSync(file);
const articles = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(count))
  .map((line, i) => {
    const { id, url, title, text } = JSON.parse(line) as { id?: string; url?: string; title?: string; text: string };
    return { id: id ?? `a${i}`, url: url ?? null, title: title ?? null, publishedAt: null, source: null, language: 'ar', text };
  });

/** Passes over all articles. */
const PASSES = 5;

const wink = winkNLP(model, ['sbd', 'ner', 'pos']);
const works: Record<string, (article: (typeof articles)[number]) => number> = {
  'wink-nlp': ({ text }) => wink.readDoc(text).entities().length(),
  diplograph: (article) => extract(article).persons.length,
};

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};
/** Articles a second over all of them, and the heap after each third. */
function pass(work: (article: (typeof articles)[number]) => number): { rate: number; heaps: number[] } {
  const heaps: number[] = [];
  let spent = 0;
  for (let part = 0; part < 3; part++) {
    const from = Math.floor((part * articles.length) / 3);
    const began = performance.now();
    for (const article of articles.slice(from, Math.floor(((part + 1) * articles.length) / 3))) work(article);
    spent += performance.now() - began;
    heaps.push(heap());
  }
  return { rate: (1000 * articles.length) / spent, heaps };
}

const first: number[] = [];
const warm: number[] = [];
for (const [name, work] of Object.entries(works)) {
  for (const article of articles.slice(0, 300)) work(article);
  const passes = Array.from({ length: PASSES }, () => pass(work));
  const rates = passes.map(({ rate }) => rate);
  const { heaps } = passes.at(-1)!;
  first.push(rates[0]!);
  warm.push(Math.max(...rates));
  const told = rates.map((r) => r.toFixed(0)).join(', ');
  console.log(`${name.padEnd(11)} ${told} articles/s, heap of the last pass ${heaps.map((h) => h.toFixed(0)).join(', ')} MB`);
}
console.log(
  `ratio ${(warm[1]! / warm[0]!).toFixed(2)} warm, ${(first[1]! / first[0]!).toFixed(2)} in the first pass behind 300 articles; ${articles.length} articles`,
);
console.log(`${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
