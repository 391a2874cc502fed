/**
 * One way through everything that the page can do, over any graph: the samples that are shipped, and one of
 * 10,000 nodes. What is found is compared with the graph itself, so that a case knows no count beforehand.
 *
 * @module test/viz/cases/tour
 */
import { expect, it } from 'vitest';
import { graphml } from '../../../graph/export/graphml.js';
import type { Graph, GraphNode } from '../../../graph/model.js';
import { faults } from '../axe.js';
import { address, clickNode, find, heading, panel, settled, type Viewer, whereIs } from '../viewer.js';
import { saved } from './take.js';

export interface Facts {
  /** What is typed, and the name of the person that is found. */
  readonly typed: string;
  readonly found: string;
  /** Two states that dealt with each other, with their English names. */
  readonly states: readonly [code: string, other: string];
  readonly named: readonly [string, string];
  /** A status that some events have. */
  readonly status: string;
  /** A day before which something was known, and after which more was. */
  readonly day: string;
  /** Events lie apart enough for their lines to be clicked, and all cases may run axe. */
  readonly small: boolean;
}

const isThing = (n: GraphNode): boolean => n.kind !== 'Article';
const isEvent = (n: GraphNode): boolean => n.kind === 'Meeting' || n.kind === 'Agreement';
const english = new Intl.NumberFormat('en');

export function tourCases(viewer: Viewer, { typed, found, states, named, status, day, small }: Facts): void {
  let graph: Graph;
  const counted = async (kind: (n: GraphNode) => boolean): Promise<number> => {
    graph ??= await viewer.store().graph();
    return graph.nodes.filter(kind).length;
  };
  const shown = async (page: Awaited<ReturnType<Viewer['open']>>): Promise<number> =>
    Number((await page.locator('.shown-count').innerText()).replace(/ nodes?.*$/, '').replaceAll(',', ''));

  it('1. arranges the graph, keeps the places, and shows who dealt with whom', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    expect(await shown(page)).toBe(await counted(isThing));
    await expect.poll(() => viewer.store().note('viewer.positions')).not.toBeNull();
    await page.getByRole('radio', { name: 'Who with whom' }).click();
    await settled(page);
    await clickNode(page, states[0]);
    await expect.poll(() => heading(page).textContent()).toBe(named[0]);
    const spot = await whereIs(page, states[1]);
    expect(spot.x > 0 && spot.y > 0).toBe(true);
    await page.locator('.company button', { hasText: named[1] }).click();
    await expect.poll(() => heading(page).textContent()).toBe('dealt with each other');
    expect(await page.locator('.links .node-link').count()).toBeGreaterThan(0);
  });

  it('2. finds by another spelling', async () => {
    const page = await viewer.open({ state: 'lang=ar' });
    await find(page, typed);
    await expect.poll(() => heading(page).textContent()).toBe(found);
  });

  it('3. reads the sentences, the whole article, and goes back into the graph from it', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await find(page, typed);
    await page.locator('.citation mark').first().waitFor();
    const marked = await page.locator('.citation mark').first().textContent();
    const sentence = await page.locator('.citation blockquote').first().textContent();
    expect(sentence).toContain(marked);
    await page.getByRole('button', { name: 'Whole article' }).first().click();
    await page.locator('.whole-article .text').waitFor();
    expect((await page.locator('.whole-article .text').textContent())!.length).toBeGreaterThan(sentence!.length);
    await page.locator('.whole-article .text .entity-State').first().click();
    await expect.poll(() => page.locator('.thing .kind').innerText()).toContain('State');
    await page.getByRole('button', { name: 'Back' }).click();
    await page.locator('.whole-article').waitFor();
  });

  it('4. filters by status and by time, and says how many are left', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    const choice = page.locator('#facet-statuses .choice', { hasText: status });
    const left = Number((await choice.locator('.count').textContent())!.replaceAll(',', ''));
    expect(left).toBe(await counted((n) => isEvent(n) && n.props.status === status));
    await choice.click();
    await page.getByRole('button', { name: 'Clear all filters' }).waitFor();
    await expect.poll(() => eventsIn(page)).toBe(left);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => shown(page)).toBe(await counted(isThing));
    const box = (await page.locator('.timeline svg[role=img]').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.7, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 20, { steps: 3 });
    await page.mouse.up();
    const [from] = JSON.parse((await address(page)).get('time')!) as [string];
    expect(from > '2000').toBe(true);
    await expect.poll(() => shown(page)).toBeLessThan(await counted(isThing));
  });

  it('5. finds paths and tells them in sentences', async () => {
    const page = await viewer.open({ state: `lang=en&panel=paths&from=${states[0]}&to=${states[1]}` });
    await expect.poll(() => page.locator('.paths-found').innerText()).toMatch(/\d+ paths? · \d steps?/);
    await page.locator('.path-steps .citation').first().waitFor();
    const told = await page.locator('.path-steps').first().innerText();
    for (const name of named) expect(told).toContain(name);
  });

  it('6. shows the graph as known on a day, and what is new since', async () => {
    const page = await viewer.open({ state: `lang=en&panel=days&day=${day}` });
    const since = await counted((n) => isThing(n) && String(n.props.firstReported ?? '').slice(0, 10) > day);
    expect(since).toBeGreaterThan(0);
    expect(await shown(page)).toBe((await counted(isThing)) - since);
    await page.evaluate((from) => {
      location.hash = `lang=en&panel=days&since=${from}`;
    }, day);
    await expect.poll(() => page.locator('#change-new h3').innerText()).toMatch(new RegExp(`\\s${english.format(since)}$`));
    expect(await page.locator('.picture').count()).toBe(small ? 2 : 1);
  });

  it('7. answers Cypher with rows, and shows them in the picture', async () => {
    const page = await viewer.open({ state: `lang=en&panel=query&query=${encodeURIComponent('MATCH (s:State) RETURN s ORDER BY s.id')}` });
    await page.locator('.cm-content').waitFor();
    await page.getByRole('button', { name: /^Run/ }).click();
    const all = await counted((n) => n.kind === 'State');
    await expect.poll(() => page.locator('.answer tbody tr').count()).toBe(all);
    await page.getByRole('button', { name: `Show in the picture (${all})` }).click();
    await expect.poll(() => shown(page)).toBe(all);
    await page.locator('.answer .node-link', { hasText: await nameOf(states[0]) }).click();
    await expect.poll(() => heading(page).textContent()).toBe(named[0]);
    await page.getByRole('tab', { name: 'Query' }).click();
    expect(await page.locator('.answer tbody tr').count()).toBe(all);
    if (!small) return;
    const link = await address(page);
    expect(await shown(await viewer.open({ fresh: true, state: link.toString() }))).toBe(all);
  });

  it('8. is taken along as a link, a picture and files', async () => {
    const page = await viewer.open({ state: `lang=en&state=${encodeURIComponent(JSON.stringify([states[0]]))}` });
    const count = await shown(page);
    expect((await saved(page, 'PNG picture')).subarray(1, 4).toString()).toBe('PNG');
    const read = graphml.read!((await saved(page, 'GraphML of what is shown')).toString('utf8'));
    expect(read.nodes).toHaveLength(count);
    expect((await saved(page, 'CSV of the nodes shown')).toString('utf8').trim().split('\r\n')).toHaveLength(count + 1);
    const again = await viewer.open({ fresh: true, state: new URL(page.url()).hash.slice(1) });
    expect(await shown(again)).toBe(count);
  });

  it('9. is a table, too, without a fault that axe-core finds', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.locator('.picture').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading(page).textContent()).not.toBe('What this store holds');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.locator('.rows tbody tr').first().waitFor();
    expect(await page.locator('.rows table').getAttribute('aria-rowcount')).toBe(String((await counted(isThing)) + 1));
    expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60);
    await page.locator('.rows').evaluate((e) => e.scrollTo(0, e.scrollHeight));
    await expect.poll(async () => page.locator(`.rows tr[aria-rowindex="${(await counted(isThing)) + 1}"]`).count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    if (!small) return;
    for (const look of ['lang=ar&theme=light', 'lang=en&theme=dark']) {
      const article = (await viewer.store().graph()).nodes.find((n) => n.kind === 'Article')!;
      const open = await viewer.open({ state: `${look}&select=${encodeURIComponent(JSON.stringify(['article', article.id]))}` });
      await open.locator('.whole-article .entity').first().waitFor();
      expect(await faults(open)).toEqual([]);
    }
  });

  async function eventsIn(page: Awaited<ReturnType<Viewer['open']>>): Promise<number> {
    const tiles = await panel(page).locator('.tiles li').allInnerTexts();
    return tiles.filter((t) => /Meetings|Agreements/.test(t)).reduce((sum, t) => sum + Number(t.replace(/\D/g, '')), 0);
  }
  async function nameOf(id: string): Promise<string> {
    graph ??= await viewer.store().graph();
    return String(graph.nodes.find((n) => n.id === id)!.props.name);
  }
}
