/**
 * Looking at the graph from all sides: views, filters, time, paths, days.
 *
 * @module test/viz/cases/explore
 */

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CONFERENCE as CONFERENCE_NAME, idOf, VISIT as VISIT_NAME } from '../small-world.js';
import { address, clickNode, find, heading, panel, settled, type Viewer, whereIs } from '../viewer.js';

const KOVALEV = idOf('أندريه كوفاليف');
const DARI = idOf('أحمد الدرعي');
const VISIT = idOf(VISIT_NAME);

export function exploreCases(viewer: Viewer): void {
  it('puts the nodes in the same places each time, and keeps them in the store', async () => {
    const shown = [KOVALEV, 'EG', VISIT];
    const first = await viewer.open({ fresh: true });
    await expect.poll(() => viewer.store().note('viewer.positions')).toContain(KOVALEV);
    await settled(first);
    const places = await Promise.all(shown.map((id) => whereIs(first, id)));
    const moved = async (page: Page): Promise<number> => {
      const now = await Promise.all(shown.map((id) => whereIs(page, id)));
      return Math.max(...places.map(({ x, y }, i) => Math.hypot(now[i]!.x - x, now[i]!.y - y)));
    };
    const second = await viewer.open({ fresh: true });
    await expect.poll(() => moved(second)).toBeLessThan(0.5);
    await viewer.store().setNote('viewer.positions', null);
    const anew = await viewer.open({ fresh: true });
    await expect.poll(() => moved(anew)).toBeLessThan(0.5);
  });

  it('colours by community and sizes by PageRank when asked to', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('radio', { name: 'Community' }).click();
    await page.getByRole('radio', { name: 'Standing (PageRank)' }).click();
    await expect.poll(() => page.locator('.communities').innerText()).toMatch(/Community of .+/);
    expect(Object.fromEntries(await address(page))).toMatchObject({ colour: 'community', size: 'pagerank' });
  });

  it('projects the graph to who dealt with whom, each line opening what it stands for', async () => {
    const page = await viewer.open();
    await page.getByRole('radio', { name: 'مَن مع مَن' }).click();
    await settled(page);
    const [a, b] = [await whereIs(page, DARI), await whereIs(page, KOVALEV)];
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await expect.poll(() => heading(page).textContent()).toBe('التقيا');
    const standsFor = await panel(page).innerText();
    for (const event of ['زيارة: أحمد الدرعي', 'اتفاقية الربط الكهربائي']) expect(standsFor).toContain(event);
    await page.locator('.links .node-link', { hasText: 'اتفاقية الربط' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('اتفاقية الربط الكهربائي');
  });

  it('opens an edge that is clicked in the picture', async () => {
    const page = await viewer.open({ state: 'lang=en&hide=%5B%22State%22%2C%22Place%22%5D' });
    const [a, b] = [await whereIs(page, idOf('سامي النعماني')), await whereIs(page, idOf(CONFERENCE_NAME))];
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await expect.poll(() => heading(page).textContent()).toBe('took part in');
    expect(await page.locator('.citation mark').first().textContent()).toBe('تستضيف سلطنة عمان في مسقط مؤتمر مياه الخليج');
  });

  it('filters by status, with the count that each value would leave', async () => {
    const page = await viewer.open();
    const planned = page.locator('#facet-statuses .choice', { hasText: 'مقرر' });
    expect(await planned.locator('.count').textContent()).toBe('1');
    await planned.click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^3 عُقد/);
    await page.getByRole('button', { name: 'أزل كل المرشحات' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^21 عقدة/);
  });

  it('filters by state, office and outlet', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.locator('#facet-states .choice', { hasText: 'Qatar' }).click();
    await expect.poll(() => page.locator('#facet-outlets').innerText()).not.toContain('إذاعة');
    expect((await address(page)).get('state')).toBe('["QA"]');
    await page.locator('#facet-offices .choice', { hasText: 'وزيرة الخارجية' }).click();
    const shown = await page.locator('.shown-count').innerText();
    await page.locator('#facet-outlets .choice', { hasText: 'صحيفة الميناء' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).not.toBe(shown);
    await page.getByRole('radio', { name: 'Table' }).click();
    expect(await page.locator('.rows').innerText()).toContain('موسكو');
    expect(await page.locator('.rows').innerText()).not.toContain('الدوحة');
  });

  it('hides a kind from the legend', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page
      .locator('.legend')
      .getByRole('button', { name: /Places/ })
      .click();
    expect((await address(page)).get('hide')).toBe('["Place"]');
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^17 nodes/);
  });

  it('brushes the histogram of time with the pointer, and plays it', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    const box = (await page.locator('.timeline svg[role=img]').boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20, { steps: 4 });
    await page.mouse.up();
    const [from, to] = JSON.parse((await address(page)).get('time')!) as [string, string];
    expect(from).toBe('2024-03-05');
    expect(to < '2024-03-20').toBe(true);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => JSON.parse((await address(page)).get('time') ?? '[0,""]')[1] > to).toBe(true);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'All time' }).click();
    expect((await address(page)).get('time')).toBeNull();
  });

  it('keeps only the surroundings of a node, in one to three steps', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await find(page, 'سامي النعماني');
    await page.getByRole('button', { name: 'Only its surroundings' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^3 nodes/);
    await page.getByRole('radio', { name: '2 steps' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).not.toMatch(/^3 nodes/);
    expect(JSON.parse((await address(page)).get('around')!)).toEqual([idOf('سامي النعماني'), 2, 'both']);
  });

  it('says what to loosen when nothing is left', async () => {
    const page = await viewer.open({ state: 'lang=en&status=%5B%22cancelled%22%5D&event-kind=%5B%22visit%22%5D' });
    const card = page.locator('.empty-card');
    await card.getByRole('button', { name: /Without “Status”/ }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).not.toMatch(/^0 nodes/);
    expect(await page.locator('.empty-card').count()).toBe(0);
  });

  it('finds all shortest paths and tells them in sentences', async () => {
    const page = await viewer.open();
    await find(page, 'أحمد الدرعي');
    await page.getByRole('button', { name: 'طريق من هنا' }).click();
    await page.locator('#path-to').fill('هدى');
    await page.locator('#path-to-hit-0').waitFor();
    await page.locator('#path-to').press('Enter');
    await expect.poll(() => page.locator('.paths-found').innerText()).toMatch(/· 4 خطوات/);
    await page.locator('.path-steps .citation').first().waitFor();
    expect(await page.locator('.path-steps').first().innerText()).toMatch(/أحمد الدرعي[\s\S]*أندريه كوفاليف[\s\S]*هدى الكعبي/);
    expect(Object.fromEntries(await address(page))).toMatchObject({ from: DARI, to: idOf('هدى الكعبي'), panel: 'paths' });
  });

  it('shows the path that a link asks for, out from under the panel on a phone', async () => {
    await viewer.open();
    const viewport = { width: 360, height: 740 };
    const page = await viewer.open({ state: `lang=en&panel=paths&from=${DARI}&to=RU`, viewport, fresh: true });
    const top = async (): Promise<number> => (await page.locator('.panel').boundingBox())!.y;
    for (const end of [DARI, 'RU']) await expect.poll(async () => (await whereIs(page, end)).y < (await top())).toBe(true);
  });

  it('goes through chosen kinds only', async () => {
    const page = await viewer.open({ state: `lang=en&panel=paths&from=${DARI}&to=RU` });
    await expect.poll(() => page.locator('.paths-found').innerText()).toContain('2 steps');
    for (const kind of ['Meetings', 'Agreements', 'Persons']) await page.locator('.chips label', { hasText: kind }).click();
    await expect.poll(() => page.locator('.paths-found').innerText()).toContain('No way between them');
  });

  it('shows the graph as known on a day', async () => {
    const page = await viewer.open({ state: `lang=en&panel=days&day=2024-03-02` });
    await expect.poll(() => page.locator('.day-slider label').first().innerText()).toBe('Up to 2 March 2024');
    await clickNode(page, VISIT);
    await expect.poll(() => page.locator('.thing .status').innerText()).toBe('planned');
    await page.getByRole('tab', { name: 'Days' }).click();
    await page.locator('#day').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Details' }).click();
    await expect.poll(() => page.locator('.thing .status').innerText()).toBe('held');
  });

  it('compares two days side by side: new, changed, withdrawn', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=days&since=2024-03-15' });
    await expect.poll(() => page.locator('.picture').count()).toBe(2);
    expect(await page.locator('.caption').allInnerTexts()).toEqual(['Up to 15 March 2024', 'Everything known']);
    expect(await page.locator('#change-withdrawn').innerText()).toMatch(/مؤتمر مياه الخليج[\s\S]*planned[\s\S]*cancelled/);
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect.poll(() => page.locator('.picture').count()).toBe(1);
    const changed = await viewer.open({ state: 'lang=en&panel=days&since=2024-03-02&day=2024-03-06' });
    expect(await changed.locator('#change-changed').innerText()).toMatch(/Visit: \u2068أحمد الدرعي[\s\S]*planned[\s\S]*held/);
    expect(await changed.locator('#change-new').innerText()).toContain('اتفاقية الربط الكهربائي');
  });
}
