/**
 * How fast the viewer is, in a real Chromium: against a bare Sigma page with the same graph, as ratios within
 * one run, and what filter, search and hover cost. Run: `npx tsx test/bench/viewer/bench.ts [nodes] [runs]`.
 *
 * @module test/bench/viewer/bench
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { nodeKind } from '../../../graph/model.js';
import { arrange } from '../../../viz/layout/arrange.js';
import { writePositions } from '../../../viz/server/positions.js';
import { serve } from '../../../viz/server/serve.js';
import { openBrowser } from '../../browser/chromium.js';
import { sized } from '../../viz/generate.js';
import { memoryStore } from '../../viz/memory-store.js';

const NODES = Number(process.argv[2] ?? 10_000);
const RUNS = Number(process.argv[3] ?? (NODES > 20_000 ? 3 : 7));

const { graph, articles } = sized(NODES);
const things = graph.nodes.filter((n) => n.kind !== 'Article');
const at = new Map(things.map((n, i) => [n.id, i]));
const edges = graph.edges.filter((e) => at.has(e.from) && at.has(e.to));
const from = edges.map((e) => at.get(e.from)!);
const to = edges.map((e) => at.get(e.to)!);
const radii = things.map(() => 1.5);
console.log(
  `${things.length} nodes, ${edges.length} edges, ${articles.length} articles; ${cpus()[0]?.model}, ${cpus().length} cores, software GL`,
);
const laid = performance.now();
const xy = arrange({ count: things.length, from, to, radii });
console.log(`layout ${((performance.now() - laid) / 1000).toFixed(1)} s (in Node, one thread)`);

const store = memoryStore(graph, articles);
await writePositions(store, new Map(things.map((n, i) => [n.id, [xy[2 * i]!, xy[2 * i + 1]!]])));
const served = await serve({ store, port: 0 });
const bare = await serveBare();
const browser = await openBrowser();

const paints = { ours: [] as number[], bare: [] as number[] };
const refreshes = { ours: [] as number[], bare: [] as number[] };
for (let run = 0; run <= RUNS; run++) {
  for (const which of ['bare', 'ours'] as const) {
    const page = await opened(which);
    const paint = await painted(page);
    const refresh = await page.evaluate(refreshTime, which);
    if (run > 0) paints[which].push(paint);
    if (run > 0) refreshes[which].push(refresh);
    await page.context().close();
  }
}
report('first paint', paints, 1.3);
report('refresh', refreshes, 1.2);

const page = await opened('ours');
await painted(page);
await page.waitForTimeout(3000);
const session = await page.context().newCDPSession(page);
// Time on the processor, so that a busy machine does not count as script.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const filters: number[] = [];
const choice = page.locator('#facet-statuses .choice input').first();
for (let i = 0; i < 10; i++) {
  filters.push(await choice.evaluate(filterTime));
  await page.waitForTimeout(1200);
}
print('filter, click to shown', filters.slice(2), 50);

const searches: number[] = [];
await page.locator('#search').click();
await page.locator('#search').fill('ا');
await page.waitForTimeout(1500);
for (const query of ['احم', 'احمد', 'كوف', 'Kov', 'Kovalev', 'اتفاقيه', 'روسيا']) searches.push(await page.evaluate(searchTime, query));
print('search, typed to listed', searches, 30);
await page.keyboard.press('Escape');
await page.keyboard.press('Escape');

const hovers: number[] = [];
const box = (await page.locator('.picture').boundingBox())!;
const hubs = [...things]
  .filter((n) => n.kind === 'Person')
  .sort((a, b) => Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0))
  .slice(0, 8);
for (const { id } of hubs) {
  const spot = await page
    .locator('.picture')
    .evaluate((e, node) => (e as unknown as { whereIs(id: string): { x: number; y: number } }).whereIs(node), id);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.waitForTimeout(200);
  hovers.push(await scriptOf(session, () => page.mouse.move(box.x + spot.x, box.y + spot.y)));
}
print('hover, script', hovers, 16);

const assets = fileURLToPath(new URL('../../../dist/viz/app/assets/', import.meta.url));
const scripts = readdirSync(assets).filter((f) => f.endsWith('.js'));
const zipped = scripts.reduce((sum, f) => sum + gzipSync(readFileSync(assets + f), { level: 9 }).length, 0);
console.log(`script       ${(zipped / 1024).toFixed(0)} kB gzipped in ${scripts.length} files (at most 350)`);
await browser.close();
await served.close();
bare.close();

async function opened(which: 'ours' | 'bare'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const opening = await context.newPage();
  await opening.goto(which === 'ours' ? `${served.url}/#lang=ar` : `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`);
  return opening;
}

/** Milliseconds from the start of navigation until the graph was drawn and a frame shown. */
async function painted(opening: Page): Promise<number> {
  await opening.waitForFunction(() => performance.getEntriesByName('diplograph-drawn').length > 0, undefined, { timeout: 120_000 });
  return opening.evaluate(() => performance.getEntriesByName('diplograph-drawn')[0]!.startTime);
}

/** Median time of a full refresh, in the page. */
function refreshTime(which: 'ours' | 'bare'): number {
  const times: number[] = [];
  const bareSigma = (window as unknown as { sigma?: { refresh(): void } }).sigma;
  const ours = document.querySelector('.picture') as unknown as { redraw(): void } | null;
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    if (which === 'ours') ours!.redraw();
    else bareSigma!.refresh();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[3]!;
}

/** Milliseconds from a click on a filter until the picture shows what is left. */
function filterTime(box: Element): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const mark = list.getEntriesByName('diplograph-shown')[0];
      if (!mark) return;
      observer.disconnect();
      resolve(mark.startTime - start);
    });
    observer.observe({ entryTypes: ['mark'] });
    const start = performance.now();
    (box as HTMLInputElement).click();
  });
}

/** Milliseconds from a keystroke until the list shows its answer. */
function searchTime(query: string): Promise<number> {
  const input = document.getElementById('search') as HTMLInputElement;
  const list = document.getElementById('search-results')!;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(list.parentElement!, { childList: true, subtree: true, characterData: true });
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Milliseconds of script that something costs, with what it sets off in the next half second. */
async function scriptOf(cdp: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const script = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'ScriptDuration')!.value * 1000;
  const before = await script();
  await act();
  await page.waitForTimeout(500);
  return (await script()) - before;
}

function report(name: string, times: { ours: number[]; bare: number[] }, most: number): void {
  const ratio = median(times.ours) / median(times.bare);
  console.log(
    `${name.padEnd(12)} ours ${median(times.ours).toFixed(0)} ms, bare ${median(times.bare).toFixed(0)} ms: ratio ${ratio.toFixed(2)} (at most ${most})`,
  );
}

function print(name: string, times: readonly number[], most: number): void {
  console.log(`${name.padEnd(24)} median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms (under ${most})`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function serveBare() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./bare.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  const json = JSON.stringify({
    nodes: things.map((n, i) => [n.id, n.props.name, nodeKind.get(n.kind)!.color.light, 2, xy[2 * i], xy[2 * i + 1]]),
    edges: edges.map((e, i) => [e.id, from[i], to[i], '#cccccc']),
  });
  const html =
    '<!doctype html><meta charset="utf-8"><style>html,body{margin:0;height:100%}#graph{position:absolute;top:54px;left:260px;width:800px;height:710px}</style><div id="graph"></div><script type="module" src="bare.js"></script>';
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', html],
    '/bare.js': ['text/javascript', outputFiles[0]!.text],
    '/graph.json': ['application/json', json],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
