/**
 * The viewer for a test file: a real store, the real server and a real browser, opened before the tests and
 * closed after them.
 *
 * @module test/viz/viewer
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { openStore } from '../../cypher/open.js';
import type { Store } from '../../graph/store.js';
import type { Served } from '../../viz/server/options.js';
import { serve } from '../../viz/server/serve.js';
import { openBrowser } from '../browser/chromium.js';
import { loadSmallWorld } from './small-world.js';
import { drawn, settled } from './viewer-page.js';

export { drawn, settled };

export interface ViewerOptions {
  /** Opens and fills the store; without it, the small world in the embedded store. */
  readonly store?: () => Promise<Store>;
  readonly readOnly?: boolean;
  /** Runs when all is closed. */
  readonly afterwards?: () => void;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Fragment of the address. */
  readonly state?: string;
  /** A page of its own, as after a reload; otherwise the last one with the same options goes to the address. */
  readonly fresh?: boolean;
}

export interface Viewer {
  url(): string;
  store(): Store;
  browser(): Browser;
  /** Opens the page and waits until the picture rests. */
  open(options?: OpenOptions): Promise<Page>;
}

/** Registers the hooks. Errors in the page, and anything its policy blocks, fail the test. */
export function useViewer({ store: openOwn = smallStore, readOnly = false, afterwards }: ViewerOptions = {}): Viewer {
  // A browser that draws in software on a busy machine takes its time.
  vi.setConfig({ testTimeout: 120_000 });
  let browser: Browser;
  let store: Store;
  let served: Served;
  let problems: string[] = [];
  /** Pages that later tests go on with, by the options that they were opened with. */
  const kept = new Map<string, Page>();
  const ownPages: Page[] = [];
  beforeAll(async () => {
    store = await openOwn();
    served = await serve({ store, port: 0, readOnly });
    browser = await openBrowser();
  });
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail' || problems.length > 0;
    const done = [...ownPages.splice(0), ...(failed ? kept.values() : [])];
    if (failed) kept.clear();
    await Promise.all(done.map((p) => p.context().close()));
    const found = problems;
    problems = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await store?.close();
    afterwards?.();
  });
  async function openPage(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (4\d\d|503)/.test(message.text())) problems.push(message.text());
    });
    return page;
  }
  return {
    url: () => served.url,
    store: () => store,
    browser: () => browser,
    async open({ state = 'lang=ar', fresh = false, ...given } = {}) {
      const options: BrowserContextOptions = { ...USUAL, ...given };
      const key = JSON.stringify(options);
      const known = fresh ? undefined : kept.get(key);
      const page = known ?? (await openPage(options));
      if (known) await startAnew(known);
      if (fresh) ownPages.push(page);
      else kept.set(key, page);
      await page.goto(`${served.url}/#${state}`);
      if (known) await drawn(page);
      await settled(page);
      return page;
    },
  };
}

const USUAL: BrowserContextOptions = {
  viewport: { width: 1360, height: 860 },
  locale: 'ar',
  reducedMotion: 'reduce',
  acceptDownloads: true,
};

/** Brings an open page back to what it is when it opens: a new renderer for each test is what takes most of the time. */
async function startAnew(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  if (await page.locator('dialog').count()) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    (document.activeElement as HTMLElement | null)?.blur();
    // As from another address, so that the same one again is a step, too.
    location.hash = 'lang=en&panel=paths';
  });
  await page.locator('#tab-paths[aria-selected=true]').waitFor();
  const clear = page.locator('.side-head .quiet');
  if (await clear.count()) await clear.dispatchEvent('click');
  // A camera that is still on its way when it is told to go back goes on, and is told again.
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Show all' }).dispatchEvent('click');
      await page.waitForTimeout(100);
      return page.evaluate(() => location.hash.includes('camera'));
    }, POLLED)
    .toBe(false);
}

const POLLED = { timeout: 30_000, interval: 200 };

async function smallStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-viewer-'));
  const store = await openStore(join(folder, 'store'), {});
  await loadSmallWorld(store);
  return { ...bound(store), close: () => store.close().then(() => rmSync(folder, { recursive: true, force: true })) };
}

/** The store's own methods as plain functions, so that one of them can be replaced. */
function bound(store: Store): Store {
  const methods: Record<string, unknown> = { location: store.location };
  for (const name of [
    'hashes',
    'sources',
    'apply',
    'revision',
    'decisions',
    'graph',
    'nodes',
    'edgesOf',
    'note',
    'setNote',
    'named',
    'query',
    'close',
  ] as const)
    methods[name] = (...args: never[]) => (store[name] as (...a: never[]) => unknown)(...args);
  return methods as unknown as Store;
}

/** Clicks a node in the picture. */
export async function clickNode(page: Page, id: string): Promise<void> {
  const { x, y } = await whereIs(page, id);
  await page.mouse.click(x, y);
}

/** Where a node is on the screen. */
export async function whereIs(page: Page, id: string): Promise<{ x: number; y: number }> {
  const picture = page.locator('.picture').last();
  const box = (await picture.boundingBox())!;
  const at = await picture.evaluate(
    (element, node) => (element as unknown as { whereIs(id: string): { x: number; y: number } | null }).whereIs(node),
    id,
  );
  if (!at) throw new Error(`${id} is not in the picture`);
  return { x: box.x + at.x, y: box.y + at.y };
}

/** Finds something by search and opens it. */
export async function find(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').first().fill(query);
  await page.getByRole('option').first().waitFor();
  await page.getByRole('combobox').first().press('Enter');
}

/** The panel's heading. */
export const heading = (page: Page): Locator => page.locator('#panel-title');
export const panel = (page: Page): Locator => page.locator('.panel-body');

/** The fields of the address. */
export async function address(page: Page): Promise<URLSearchParams> {
  await page.waitForTimeout(60);
  await page.locator('html:not([data-address=waiting])').waitFor({ state: 'attached' });
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}
