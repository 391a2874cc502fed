/**
 * How fast the viewer is, in a real Chromium: against a bare Sigma page with the same graph, as ratios within
 * one run, and what filter, search and hover cost. Run: `npx tsx test/bench/viewer/bench.ts [nodes] [rounds]`.
 * Both pages get the graph from a server of this process, with places, sizes and names; each round opens both,
 * in turns first, in a browser context of its own, and medians are compared.
 *
 * @module test/bench/viewer/bench
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { nodeKind } from '../../../graph/model.js';
import { arrange } from '../../../viz/layout/arrange.js';
import { radiusFor, shrinkFor } from '../../../viz/layout/radius.js';
import { writePositions } from '../../../viz/server/positions.js';
import { serve } from '../../../viz/server/serve.js';
import { openBrowser } from '../../browser/chromium.js';
import { sized } from '../../viz/generate.js';
import { memoryStore } from '../../viz/memory-store.js';
import { filterTime, refreshTimes, searchTime, type Which } from './in-page.js';
import { serveBare } from './serve-bare.js';

const NODES = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? (NODES > 20_000 ? 3 : 9));

const { graph, articles } = sized(NODES);
const things = graph.nodes.filter((n) => n.kind !== 'Article');
const at = new Map(things.map((n, i) => [n.id, i]));
const edges = graph.edges.filter((e) => at.has(e.from) && at.has(e.to));
const from = edges.map((e) => at.get(e.from)!);
const to = edges.map((e) => at.get(e.to)!);
const degree = new Uint32Array(things.length);
for (const end of [...from, ...to]) degree[end]!++;
const shrink = shrinkFor(things.length);
const radii = [...degree].map((d) => radiusFor(d, shrink));
console.log(
  `${things.length} nodes, ${edges.length} edges, ${articles.length} articles; ${cpus()[0]?.model}, ${cpus().length} cores, software GL, load ${load()}`,
);
const laid = performance.now();
const xy = arrange({ count: things.length, from, to, radii });
console.log(`layout ${((performance.now() - laid) / 1000).toFixed(1)} s (in Node, one thread)`);

const store = memoryStore(graph, articles);
await writePositions(store, new Map(things.map((n, i) => [n.id, [xy[2 * i]!, xy[2 * i + 1]!]])));
const served = await serve({ store, port: 0 });
const browser = await openBrowser();
/** Runs before the page's own scripts. */
const HALT = `const mark = performance.mark.bind(performance);
performance.mark = (name, options) => {
  const made = mark(name, options);
  if (name === 'diplograph-seen') debugger;
  return made;
};`;
const urls: Record<Which, string> = { ours: `${served.url}/#lang=ar`, bare: '' };

const first = await opened('ours');
await seen(first);
const box = (await first.locator('.picture').boundingBox())!;
await first.context().close();
const bare = await serveBare(
  {
    nodes: things.map((n, i) => [n.id, String(n.props.name), nodeKind.get(n.kind)!.color.light, radii[i]!, xy[2 * i]!, -xy[2 * i + 1]!]),
    edges: edges.map((e, i) => [e.id, from[i]!, to[i]!, '#cccccc']),
  },
  box,
);
urls.bare = bare.url;

const paints: Record<Which, number[]> = { ours: [], bare: [] };
const works: Record<Which, number[]> = { ours: [], bare: [] };
const refreshes: Record<Which, number[]> = { ours: [], bare: [] };
const readies: number[] = [];
try {
  for (let round = 0; round < ROUNDS; round++) for (const which of inTurn(round)) await measureOpening(which);
  report('first paint', paints, 1.3);
  for (let round = 0; round < 5; round++) for (const which of inTurn(round)) await measureWork(which);
  report('… its processor', works, 1.3);
  for (let round = 0; round < 3; round++) for (const which of inTurn(round)) await measureRefresh(which);
  report('refresh', refreshes, 1.2);
  console.log(`${'all lists ready'.padEnd(16)} ${median(readies).toFixed(0)} ms after the start`);
  await measureUse();
} finally {
  await browser.close();
  await served.close();
  bare.close();
}

const assets = fileURLToPath(new URL('../../../dist/viz/app/assets/', import.meta.url));
const scripts = readdirSync(assets).filter((f) => f.endsWith('.js'));
const zipped = scripts.reduce((sum, f) => sum + gzipSync(readFileSync(assets + f), { level: 9 }).length, 0);
console.log(
  `script           ${(zipped / 1024).toFixed(0)} kB gzipped in ${scripts.length} files (at most 350); load at the end ${load()}`,
);

async function opened(which: Which): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('crash', () => console.error(`The browser's page crashed (${which}): too little memory?`));
  await page.goto(urls[which], { waitUntil: 'commit' });
  return page;
}

/** Milliseconds from the start of navigation until a frame with the whole graph was shown. */
function seen(page: Page): Promise<number> {
  return marked(page, 'diplograph-seen');
}

async function marked(page: Page, name: string): Promise<number> {
  const there = (mark: string): boolean => performance.getEntriesByName(mark).length > 0;
  await page.waitForFunction(there, name, { timeout: 180_000, polling: 100 });
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]!.startTime, name);
}

async function measureOpening(which: Which): Promise<void> {
  const page = await opened(which);
  try {
    paints[which].push(await seen(page));
    if (which === 'ours') readies.push(await marked(page, 'diplograph-ready'));
  } finally {
    await page.context().close();
  }
}

/** What the page's thread works until the first paint, whoever else uses the processor: the page is halted there. */
async function measureWork(which: Which): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: HALT });
    const session = await context.newCDPSession(page);
    await session.send('Debugger.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const halted = new Promise((resolve) => session.once('Debugger.paused', resolve));
    await page.goto(urls[which], { waitUntil: 'commit' });
    await halted;
    const { metrics } = await session.send('Performance.getMetrics');
    works[which].push(metrics.find((m) => m.name === 'TaskDuration')!.value * 1000);
    await session.send('Debugger.resume');
  } finally {
    await context.close();
  }
}

async function measureRefresh(which: Which): Promise<void> {
  const page = await opened(which);
  try {
    await marked(page, which === 'ours' ? 'diplograph-ready' : 'diplograph-seen');
    await page.waitForTimeout(1500);
    refreshes[which].push(...(await page.evaluate(refreshTimes, which)));
  } finally {
    await page.context().close();
  }
}

/** Which page is measured first changes, so that neither always comes after the other. */
function inTurn(round: number): readonly Which[] {
  return round % 2 ? ['ours', 'bare'] : ['bare', 'ours'];
}

async function measureUse(): Promise<void> {
  const page = await opened('ours');
  await marked(page, 'diplograph-ready');
  await page.waitForTimeout(2000);
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
  const hubs = things
    .filter((n) => n.kind === 'Person')
    .sort((a, b) => Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0))
    .slice(0, 8);
  for (const { id } of hubs) {
    const spot = await page
      .locator('.picture')
      .evaluate((e, node) => (e as unknown as { whereIs(id: string): { x: number; y: number } }).whereIs(node), id);
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.waitForTimeout(200);
    hovers.push(await scriptOf(page, session, () => page.mouse.move(box.x + spot.x, box.y + spot.y)));
  }
  print('hover, script', hovers, 16);

  const steps: number[] = [];
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) {
    steps.push(await scriptOf(page, session, () => page.mouse.move(box.x + box.width / 2 + 12 * i, box.y + 20 + 8 * i)));
  }
  await page.mouse.up();
  print('a step of a drag, script', steps, 50);
  const zooms: number[] = [];
  for (let i = 0; i < 4; i++) zooms.push(await scriptOf(page, session, () => page.mouse.wheel(0, -120)));
  print('a turn of the wheel', zooms, 250);
}

/** Milliseconds of script that something costs, with what it sets off in the next half second. */
async function scriptOf(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const script = async (): Promise<number> =>
    (await session.send('Performance.getMetrics')).metrics.find((m) => m.name === 'ScriptDuration')!.value * 1000;
  const before = await script();
  await act();
  await page.waitForTimeout(500);
  return (await script()) - before;
}

function report(name: string, { ours, bare }: Record<Which, number[]>, most: number): void {
  const ratio = median(ours) / median(bare);
  console.log(
    `${name.padEnd(16)} ours ${median(ours).toFixed(0)} ms, bare ${median(bare).toFixed(0)} ms: ratio ${ratio.toFixed(2)} (at most ${most})`,
  );
}

function print(name: string, times: readonly number[], most: number): void {
  console.log(`${name.padEnd(24)} median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms (under ${most})`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function load(): string {
  return loadavg()[0]!.toFixed(1);
}
