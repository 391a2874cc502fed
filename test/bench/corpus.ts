/**
 * `npx tsx test/bench/corpus.ts FILE.jsonl.gz [STORE]`: a whole corpus from its file to a finished store, as
 * `diplograph build` does it: articles a second, peak memory, and what the main thread spends on each
 * stage. Then what it costs to open the store and to add one article of the corpus that is not in it.
 *
 * @module test/bench/corpus
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Open from '../../cypher/open.js';
import type * as Knowing from '../../graph/knowledge.js';
import type { Source } from '../../graph/store.js';
import type * as Paths from '../../src/articles/paths.js';
import type * as Reading from '../../src/articles/read-articles.js';
import type * as Keeping from '../../src/cli/pipeline/keeper.js';
import type * as Loading from '../../src/cli/pipeline/load.js';

/** Out of the built program (`npm run build`), whose worker threads run as they are. */
const built = (path: string) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { openStore }: typeof Open = await built('cypher/open');
const { Knowledge }: typeof Knowing = await built('graph/knowledge');
const { sourcesOf }: typeof Paths = await built('src/articles/paths');
const { readArticles }: typeof Reading = await built('src/articles/read-articles');
const { Keeper }: typeof Keeping = await built('src/cli/pipeline/keeper');
const { load }: typeof Loading = await built('src/cli/pipeline/load');

/** Articles that are added one by one. */
const SAMPLES = 41;
const [file, place] = process.argv.slice(2);
if (!file) throw new Error('usage: npx tsx test/bench/corpus.ts FILE.jsonl.gz [STORE]');
const folder = mkdtempSync(join(tmpdir(), 'diplograph-corpus-'));
const location = place ?? join(folder, 'store');

const spent = { identify: 0, write: 0 };
const update = Knowledge.prototype.update;
Knowledge.prototype.update = function timed(this: Knowing.Knowledge, ...args) {
  const began = performance.now();
  const change = update.apply(this, args);
  spent.identify += performance.now() - began;
  return change;
};

const store = await openStore(location, process.env);
const apply = store.apply.bind(store);
store.apply = async (change) => {
  const began = performance.now();
  await apply(change).finally(() => {
    spent.write += performance.now() - began;
  });
};
const problems: string[] = [];
const began = performance.now();
const { signal } = new AbortController();
const loaded = await load(store, readArticles(await sourcesOf([file])), { signal, onProblem: (p) => problems.push(p.message) });
const loading = performance.now() - began;
await store.close();
const total = performance.now() - began;
const memory = process.resourceUsage().maxRSS / 1024;
const { user, system } = process.cpuUsage();
const share = (ms: number) => `${Math.round((100 * ms) / total)} %`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`);
const rest = loading - spent.identify - spent.write;
console.log(
  `${loaded.added + loaded.replaced} articles in ${seconds(total)}, ${Math.round((1000 * (loaded.added + loaded.replaced)) / total)} a second; ` +
    `peak ${Math.round(memory)} MB; processor time ${seconds((user + system) / 1000)}; ${problems.length} problems`,
);
console.log(
  `waiting for reading and extraction ${share(rest)}, identity ${share(spent.identify)}, writing ${share(spent.write)}, closing ${share(total - loading)}`,
);

let from = performance.now();
const again = await openStore(location, process.env);
const keeper = await Keeper.of(again);
const opened = performance.now() - from;
const ids = [...(await again.hashes()).keys()];
const samples: Source[] = [];
for await (const source of again.sources(ids.filter((_, i) => i % Math.ceil(ids.length / SAMPLES) === 0))) samples.push(source);
// Taken out they are as new as any: the graph is the one that would have been without them.
await keeper.change(
  [],
  samples.map((s) => s.article.id),
);
const ones: number[] = [];
for (const source of samples) {
  from = performance.now();
  await keeper.change([source]);
  ones.push(performance.now() - from);
}
console.log(`opened in ${seconds(opened)}; one more article ${median(ones).toFixed(0)} ms`);
await again.close();
rmSync(folder, { recursive: true, force: true });

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
