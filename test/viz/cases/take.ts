/**
 * Taking along: permalinks, pictures, files, the page without a server. The viewer is read-only.
 *
 * @module test/viz/cases/take
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { graphml } from '../../../graph/export/graphml.js';
import { exportHtml, exportStore } from '../../../viz/server/export-html.js';
import { idOf, smallWorld } from '../small-world.js';
import { address, find, heading, settled, type Viewer } from '../viewer.js';

export async function saved(page: Page, item: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Take along' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
  return readFileSync((await download.path())!);
}

export function takeCases(viewer: Viewer): void {
  it('puts everything that is seen into the address, and shows it again', async () => {
    const state =
      'lang=en&theme=dark&view=projected&select=%5B%22node%22%2C%22RU%22%5D&state=%5B%22RU%22%5D&time=%5B%222024-03-01%22%2C%222024-03-15%22%5D&day=2024-03-16&size=articles&find=rus&camera=%5B0.4%2C0.6%2C0.5%5D';
    const page = await viewer.open({ state, fresh: true });
    await expect.poll(() => heading(page).textContent()).toBe('Russia');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('rus');
    expect(await page.locator('.picture').getAttribute('data-view')).toBe('projected');
    await page.getByRole('button', { name: 'Show all' }).click();
    // The camera is told when it rests.
    await expect.poll(async () => (await address(page)).has('camera')).toBe(false);
    expect(Object.fromEntries(await address(page))).toMatchObject({
      lang: 'en',
      theme: 'dark',
      view: 'projected',
      select: '["node","RU"]',
      state: '["RU"]',
      time: '["2024-03-01","2024-03-15"]',
      day: '2024-03-16',
      size: 'articles',
    });
  });

  it('opens a damaged link with what can be read of it', async () => {
    const page = await viewer.open({
      fresh: true,
      state: 'lang=en&view=sideways&degree=-3&time=nonsense&camera=%5B1%5D&select=%5B%22node%22%2C%22EG%22%5D&%%%',
    });
    await expect.poll(() => heading(page).textContent()).toBe('Egypt');
  });

  it('offers no decisions when it is read-only', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await find(page, 'هدى الكعبي');
    await page.locator('.why summary').click();
    await expect.poll(() => page.locator('.why').innerText()).toContain('Read-only');
    expect(await page.getByRole('button', { name: /Not the same|Same as/ }).count()).toBe(0);
  });

  it('saves the picture as PNG and as SVG, Arabic names whole', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    const png = await saved(page, 'PNG picture');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
    const svg = (await saved(page, 'SVG picture')).toString('utf8');
    expect(svg).toContain('>أندريه كوفاليف</text>');
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('>called off or denied</text>');
    expect(svg).not.toContain('<script');
    expect(svg.match(/<polygon|<circle/g)!.length).toBeGreaterThan(20);
  });

  it('saves what is shown as GraphML and CSV', async () => {
    const page = await viewer.open({ state: 'lang=en&status=%5B%22planned%22%5D' });
    const graph = graphml.read!((await saved(page, 'GraphML of what is shown')).toString('utf8'));
    expect(graph.nodes.map((n) => n.id).sort()).toEqual(['QA', 'RU', idOf('مذكرة أمن الملاحة')]);
    expect(graph.edges.every((e) => Array.isArray(e.props.evidence))).toBe(true);
    const nodes = (await saved(page, 'CSV of the nodes shown')).toString('utf8');
    expect(nodes).toMatch(/^\uFEFFid,kind,/);
    expect(nodes.trim().split('\r\n')).toHaveLength(4);
    const links = (await saved(page, 'CSV of the links shown')).toString('utf8');
    expect(links).toContain('PARTY_TO');
    expect(links).toContain('مذكرة أمن الملاحة');
  });

  it('saves of who with whom those who stand in it, its pairs being its links', async () => {
    const page = await viewer.open({ state: 'lang=en&view=projected' });
    const nodes = (await saved(page, 'CSV of the nodes shown')).toString('utf8');
    expect(nodes).toContain(',Person,');
    expect(nodes).not.toMatch(/,(?:Meeting|Agreement|Place),/);
    await page.getByRole('button', { name: 'Take along' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'Copy link',
      'PNG picture',
      'SVG picture',
      'GraphML, with meetings and agreements',
      'CSV of the nodes shown',
      'CSV of who with whom',
    ]);
  });

  it('works as one file without a server, with everything but the query box', async () => {
    const html = await exportStore(viewer.store());
    const file = join(mkdtempSync(join(tmpdir(), 'diplograph-html-')), 'graph.html');
    writeFileSync(file, html);
    const context = await viewer.browser().newContext({ offline: true, locale: 'en', viewport: { width: 1360, height: 860 } });
    const page = await context.newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    page.on('request', (r) => asked.push(r.url()));
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
    page.on('pageerror', (e) => problems.push(e.message));
    await page.goto(pathToFileURL(file).href);
    await settled(page);
    await find(page, 'Kovalev');
    await expect.poll(() => heading(page).textContent()).toBe('أندريه كوفاليف');
    expect(await page.locator('.citation').count()).toBe(4);
    await page.locator('.why summary').click();
    expect(await page.locator('.why .members').innerText()).toContain('اندريه كوفاليف');
    expect(await page.locator('.why button:not(.told)').count()).toBe(0);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(
      [' Details', ' Paths', ' Days'].map((s) => expect.stringContaining(s.trim())),
    );
    await page.locator('.citation').first().getByRole('button', { name: 'Whole article' }).click();
    await page.locator('.whole-article .entity').first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('writes the same file for the same graph', async () => {
    const world = smallWorld();
    const graph = await viewer.store().graph();
    const articles = world.map((w) => w.article);
    expect(exportHtml({ graph, articles: [...articles].reverse() })).toBe(exportHtml({ graph, articles }));
  });
}
