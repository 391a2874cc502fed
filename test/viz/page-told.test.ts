/** The page over events that are alike, planned, called off, or told in contradiction. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { faults } from './axe.js';
import { write } from './cases/ask.js';
import { saved } from './cases/take.js';
import { inkAlong } from './ink.js';
import { loadToldWorld, meeting } from './told-world.js';
import { heading, settled, useViewer, whereIs } from './viewer.js';

const selected = (...selection: string[]): string => `select=${encodeURIComponent(JSON.stringify(selection))}`;

describe('the page over events that are told in several ways', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-told-'));
  const viewer = useViewer({
    async store() {
      const store = await openStore(join(folder, 'store'), {});
      await loadToldWorld(store);
      return store;
    },
    readOnly: true,
    afterwards: () => rmSync(folder, { recursive: true, force: true }),
  });

  it('tells two calls of the same two apart by their days, in lists, search and head', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.getByRole('combobox').first().fill('اتصال');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect((await options.allInnerTexts()).map((text) => text.match(/\d+ \w+ 2019/)?.[0]).sort()).toEqual(['2 April 2019', '20 June 2019']);
    await page.getByRole('combobox').first().press('Escape');
    const agenda = page.locator('.agenda .node-name', { hasText: 'Call: ' });
    await expect
      .poll(async () => (await agenda.allInnerTexts()).map((text) => text.match(/\d+ \w+ 2019/)?.[0]))
      .toEqual(['20 Jun 2019', '2 Apr 2019']);
    await page.locator('.agenda .node-link', { hasText: '2 Apr 2019' }).click();
    await expect.poll(() => heading(page).textContent()).toMatch(/2 Apr 2019/);
  });

  it('draws links of what is planned dashed, of what was called off dotted, straight or bent', async () => {
    const page = await viewer.open({ state: 'lang=en', fresh: true, deviceScaleFactor: 2 });
    const hilal = 'person:hlal-alswaf';
    const ink = async (from: string, to: string, bend = 0) => inkAlong(page, await whereIs(page, from), await whereIs(page, to), bend);
    const held = await ink(hilal, meeting('اتصال', '2019-04-02').id);
    expect(held.gaps).toBe(0);
    const planned = await ink(hilal, meeting('محادثات').id);
    expect(planned.gaps).toBeGreaterThan(4);
    expect(planned.stretch).toBeGreaterThan(4);
    const off = await ink(hilal, meeting('قمة').id);
    expect(off.gaps).toBeGreaterThan(4);
    expect(off.stretch).toBeLessThan(3.5);
    // Germany takes part in the talks and is where they are held: two links, bent apart.
    const bent = await Promise.all([0.11, -0.11].map((bend) => ink('DE', meeting('محادثات').id, bend)));
    for (const { gaps, stretch } of bent) expect(gaps > 2 && stretch > 4, JSON.stringify(bent)).toBe(true);
    expect(await page.locator('.legend .fill').allInnerTexts()).toEqual(expect.arrayContaining(['planned', 'called off or denied']));
    expect(await page.locator('.legend .fill line[stroke-dasharray]').count()).toBe(2);
  });

  it('says of what is told in contradiction that it is contested: in head, lists, table, legend and filter', async () => {
    const page = await viewer.open({ state: `lang=en&${selected('node', meeting('زيارة').id)}` });
    const head = page.locator('.thing .kind');
    await expect.poll(() => head.innerText()).toMatch(/held\s*contested\s*also told as\s*denied/);
    expect(await head.locator('.status-contested').getAttribute('title')).toBe('also told as: denied');
    await page.keyboard.press('Escape');
    const listed = (list: string) => page.locator(`${list} li`, { hasText: 'Visit: ' }).locator('.status-contested').count();
    for (const list of ['.changes', '.agenda']) await expect.poll(() => listed(list), { message: list }).toBeGreaterThan(0);
    expect(await page.locator('.agenda .status-contested').count()).toBe(1);
    expect(await page.locator('.legend').innerText()).toContain('contested');
    await page.keyboard.press('t');
    expect(await page.locator('.rows tr', { hasText: 'Visit: ' }).locator('.column-status').innerText()).toMatch(/held\s+contested/);
    await page.keyboard.press('t');
    await page.locator('#facet-statuses .choice', { hasText: 'Contested' }).click();
    await expect.poll(() => page.locator('.agenda .node-link').count()).toBe(1);
    const pair = await viewer.open({ state: `lang=en&${selected('pair', 'DE', 'TN')}` });
    await expect.poll(() => pair.locator('.links .status-contested').count()).toBe(1);
  });

  it('draws who with whom by what is shown, and hands it over as a table', async () => {
    const page = await viewer.open({ state: 'lang=en&view=projected&status=%5B%22cancelled%22%5D' });
    const legend = (): Promise<string> => page.locator('.legend').innerText();
    await expect.poll(legend).toMatch(/called off or denied\s*2/);
    const pairLines = page.locator('.legend .fill line[stroke-dasharray]');
    expect(await pairLines.count()).toBe(1);
    expect(await legend()).not.toMatch(/\bmet\b|dealt with/);
    const csv = (await saved(page, 'CSV of who with whom')).toString('utf8');
    expect(csv).toMatch(/^\uFEFFlink,status,a_id,/);
    expect(
      csv
        .trim()
        .split('\r\n')
        .filter((row) => row.includes('called off or denied')),
    ).toHaveLength(2);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(legend).toMatch(/met\s*2[\s\S]*dealt with each other\s*2[\s\S]*planned\s*2/);
    const all = (await saved(page, 'CSV of who with whom')).toString('utf8');
    expect(all).toContain('MET,took place,');
    expect(all).toContain('DEALS,planned,DE,State,ألمانيا,Germany,DE,DEU,');
  });

  it('says on a way through an event what became of it', async () => {
    const page = await viewer.open({ state: `lang=en&panel=paths&from=person:hlal-alswaf&to=place:aman-jo&without=%5B%22State%22%5D` });
    await expect.poll(() => page.locator('.path-steps').first().innerText()).toMatch(/Summit: [\s\S]*cancelled/);
  });

  it('tells status and contradiction to those who listen, and in the links of a person', async () => {
    const page = await viewer.open({ state: `lang=en&${selected('node', meeting('زيارة').id)}` });
    await page.locator('.picture').focus();
    const heard = new Set<string>();
    for (const key of [
      'ArrowLeft',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowDown',
      'ArrowRight',
      'ArrowUp',
      'ArrowRight',
    ]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      heard.add((await page.locator('.said').textContent()) ?? '');
    }
    expect([...heard].join('\n')).toMatch(/Meeting, \d links, (held|planned|cancelled)/);
    const links = await viewer.open({ state: `lang=en&${selected('node', 'person:hlal-alswaf')}` });
    const told = (name: string) => links.locator('.link-group .node-link', { hasText: name }).locator('.status').allInnerTexts();
    await expect.poll(() => told('Talks: ')).toEqual(['planned']);
    expect(await told('Summit: ')).toEqual(['cancelled']);
    expect(await told('Call: ')).toEqual([]);
  });

  it('tells namesakes apart in the answer of a query, too', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=query' });
    await write(page, "MATCH (m:Meeting {kind: 'call'}) RETURN m ORDER BY m.date");
    await page.keyboard.press('Control+Enter');
    const rows = page.locator('.answer tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    expect((await rows.allInnerTexts()).map((row) => row.match(/\d+ \w+ 2019/)?.[0])).toEqual(['2 Apr 2019', '20 Jun 2019']);
  });

  it.each(['light', 'dark'])('is read by everyone: axe-core finds nothing (%s)', async (theme) => {
    for (const state of [`${selected('node', meeting('زيارة').id)}`, `${selected('pair', 'JO', 'TN')}&view=projected`, 'show=table']) {
      const page = await viewer.open({ state: `lang=en&theme=${theme}&${state}` });
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.getAnimations().length === 0);
      expect(await faults(page)).toEqual([]);
    }
  });

  it('asks for nothing that a read-only viewer is refused', async () => {
    const page = await viewer.open({ state: 'lang=en', fresh: true });
    const refused: number[] = [];
    page.on('response', (r) => r.status() >= 400 && refused.push(r.status()));
    await page.reload();
    await settled(page);
    await page.waitForTimeout(300);
    expect(refused).toEqual([]);
  });

  it('does not tell a day twice where the list has it', async () => {
    const page = await viewer.open({ state: `lang=en&${selected('pair', 'JO', 'TN')}` });
    const calls = page.locator('.links .node-link', { hasText: 'Call: ' });
    await expect.poll(() => calls.count()).toBe(2);
    for (const text of await calls.allInnerTexts()) expect(text.match(/2019/g)).toHaveLength(1);
    expect(meeting('اتصال').props.status).toBe('held');
  });
});
