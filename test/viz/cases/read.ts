/**
 * Finding and reading: search, panel, evidence, articles.
 *
 * @module test/viz/cases/read
 */

import { expect, it } from 'vitest';
import { idOf, VISIT as VISIT_NAME } from '../small-world.js';
import { address, clickNode, find, heading, panel, type Viewer } from '../viewer.js';

const VISIT = idOf(VISIT_NAME);

export function readCases(viewer: Viewer): void {
  it('tells with nothing selected what the store holds', async () => {
    const page = await viewer.open();
    await expect.poll(() => heading(page).textContent()).toBe('ما في هذا المخزن');
    const text = await panel(page).innerText();
    expect(text).toContain('8 مقالات، من 1 مارس 2024 إلى 18 مارس 2024');
    expect(text).toContain('أنشط الدول معاً');
    expect(text).toMatch(/روسيا · مصر|مصر · روسيا/);
    expect(text).toContain('20 مارس 2024');
    const changes = page.locator('.changes li').first();
    expect(await changes.innerText()).toMatch(/مؤتمر مياه الخليج[\s\S]*مقرر[\s\S]*ملغى[\s\S]*ورد 18 مارس 2024/);
  });

  it.each([
    ['احمد', 'أحمد الدرعي'],
    ['اتفاقيه الربط', 'اتفاقية الربط الكهربائي'],
    ['Kovalev', 'أندريه كوفاليف'],
    ['Nomani', 'سامي النعماني'],
    ['France', 'فرنسا'],
    ['قاهره', 'القاهرة'],
  ])('finds by %s', async (query, name) => {
    const page = await viewer.open();
    await find(page, query);
    await expect.poll(() => heading(page).textContent()).toBe(name);
  });

  it('is searched by keyboard alone', async () => {
    const page = await viewer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('كوفاليف');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1);
    const second = await page.getByRole('option').nth(1).locator('bdi').textContent();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe(second);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('');
  });

  it('says when nothing is found', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.getByRole('combobox').first().fill('zzqqxx');
    await expect.poll(() => page.locator('.results .nothing').textContent()).toContain('Nothing for “zzqqxx”');
  });

  it('opens a node that is clicked in the picture, with its sentences and marked words', async () => {
    const page = await viewer.open();
    await clickNode(page, VISIT);
    await expect.poll(() => heading(page).textContent()).toContain('زيارة: أحمد الدرعي');
    await page.locator('.citation').nth(2).waitFor();
    const marks = await page.locator('.citation mark').allTextContents();
    expect(marks).toContain('استقبل الرئيس المصري أحمد الدرعي في القاهرة');
    const quote = page.locator('.citation', { hasText: 'صحيفة الميناء' }).locator('blockquote').first();
    expect(await quote.getAttribute('dir')).toBe('rtl');
    expect(await quote.textContent()).toBe('استقبل الرئيس المصري أحمد الدرعي في القاهرة اليوم الثلاثاء نظيره الروسي أندريه كوفاليف.');
  });

  it.each(['ar', 'en'])('keeps each guest of a meeting whole on a line, however narrow the panel is (%s)', async (lang) => {
    const select = encodeURIComponent(JSON.stringify(['node', VISIT]));
    const page = await viewer.open({ fresh: true, state: `lang=${lang}&select=${select}`, viewport: { width: 360, height: 740 } });
    const title = await heading(page).evaluate((element) => {
      const h = element as HTMLElement;
      h.style.width = '190px';
      const line = Number.parseFloat(getComputedStyle(h).lineHeight);
      return {
        lines: Math.round(h.offsetHeight / line),
        parts: [...h.querySelectorAll('span')].map((s) => Math.round(s.offsetHeight / line)),
      };
    });
    expect(title.lines).toBeGreaterThan(1);
    expect(title.parts).toEqual([1, 1, 1, 1]);
  });

  it('shows how an event was told, by day and outlet', async () => {
    const page = await viewer.open({ state: `select=${encodeURIComponent(JSON.stringify(['node', VISIT]))}` });
    const history = page.locator('.history > li');
    expect(await history.count()).toBe(3);
    expect(await history.first().innerText()).toMatch(/1 مارس[\s\S]*مقرر[\s\S]*وكالة الأفق/);
    expect(await history.nth(1).innerText()).toMatch(/5 مارس[\s\S]*جرى[\s\S]*صحيفة الميناء/);
  });

  it('shows properties in the language of the page', async () => {
    const page = await viewer.open({ state: 'lang=en&select=%5B%22node%22%2C%22EG%22%5D' });
    await expect.poll(() => heading(page).textContent()).toBe('Egypt');
    expect(await panel(page).innerText()).toMatch(/ISO alpha-3\s+EGY/);
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('مصر');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  it('opens a link between two nodes with its own evidence', async () => {
    const page = await viewer.open();
    await find(page, 'هدى الكعبي');
    await page.locator('.link-group', { hasText: 'يمثّل' }).locator('.proof').click();
    await expect.poll(() => heading(page).textContent()).toBe('يمثّل');
    expect(await page.locator('.ends').innerText()).toMatch(/هدى الكعبي[\s\S]*قطر/);
    expect(await page.locator('.citation mark').first().textContent()).toContain('وزيرة الخارجية القطرية هدى الكعبي');
  });

  it('opens the whole article, whose marked names lead back into the graph', async () => {
    const page = await viewer.open();
    await find(page, 'هدى الكعبي');
    await page.locator('.citation', { hasText: '14 مارس 2024' }).getByRole('button', { name: 'المقال كاملاً' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('الكعبي تلتقي كوفاليف');
    expect(await page.locator('.whole-article .text').innerText()).toContain(
      'التقت وزيرة الخارجية القطرية هدى الكعبي الرئيس الروسي أندريه كوفاليف في موسكو',
    );
    await page.locator('.whole-article .entity-Place', { hasText: 'موسكو' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('موسكو');
    await page.getByRole('button', { name: 'رجوع' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('الكعبي تلتقي كوفاليف');
  });

  it('shows with whom a state deals, each opening what is behind it', async () => {
    const page = await viewer.open({ state: 'lang=en&select=%5B%22node%22%2C%22EG%22%5D' });
    await page.locator('.company button', { hasText: 'Russia' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('dealt with each other');
    expect(await panel(page).innerText()).toContain('اتفاقية الربط الكهربائي');
  });

  it('says in words why entries are one node', async () => {
    const page = await viewer.open({ state: `lang=en&select=${encodeURIComponent(JSON.stringify(['node', VISIT]))}` });
    await page.locator('.why summary').click();
    await expect.poll(() => page.locator('.why .ties').innerText()).toMatch(/the same day, the same place/);
    expect(await page.locator('.why .members li').count()).toBe(3);
  });

  it('links to the original, and only to addresses of the web', async () => {
    const page = await viewer.open();
    await find(page, 'الدوحة');
    const link = page.locator('.citation a').first();
    expect(await link.getAttribute('href')).toBe('https://doha.example/news');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('keeps what is selected in the address, and Back goes back', async () => {
    const page = await viewer.open();
    await find(page, 'مسقط');
    const first = (await address(page)).get('select');
    expect(first).toContain('place:');
    await find(page, 'موسكو');
    await expect.poll(async () => (await address(page)).get('select')).not.toBe(first);
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('مسقط');
  });
}
