/** For everyone: screen readers, keyboard alone, less motion, small screens; and text that tries to be script. */
import { describe, expect, it } from 'vitest';
import { faults } from './axe.js';
import { HOSTILE_NAME, HOSTILE_TITLE, idOf, VISIT as VISIT_NAME } from './small-world.js';
import { drawn, find, heading, panel, settled, useViewer, whereIs } from './viewer.js';

const VISIT = encodeURIComponent(JSON.stringify(['node', idOf(VISIT_NAME)]));

describe('the page, for everyone', () => {
  const viewer = useViewer();

  const looks = [
    ['the overview, Arabic, light', 'lang=ar&theme=light'],
    ['the overview, English, dark', 'lang=en&theme=dark'],
    ['a meeting, Arabic, dark', `lang=ar&theme=dark&select=${VISIT}`],
    ['a meeting, English, light', `lang=en&theme=light&select=${VISIT}`],
    ['an article', 'lang=ar&theme=light&select=%5B%22article%22%2C%22held%22%5D'],
    ['the table', 'lang=en&theme=light&show=table'],
    ['the table, dark', 'lang=ar&theme=dark&show=table&view=projected'],
    ['paths', 'lang=en&theme=light&panel=paths&from=EG&to=QA'],
    ['days', 'lang=ar&theme=light&panel=days&since=2024-03-04'],
    ['queries', 'lang=en&theme=dark&panel=query'],
    ['filters and nothing left', 'lang=en&theme=light&status=%5B%22cancelled%22%5D&event-kind=%5B%22visit%22%5D'],
  ] as const;

  it('axe-core finds nothing, whatever is shown', async () => {
    const page = await viewer.open({ state: looks[0][1] });
    const found: Record<string, readonly string[]> = {};
    for (const [look, state] of looks) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, state);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(state.slice(5, 7));
      await settled(page);
      await page.locator('.waiting').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.getAnimations().length === 0);
      found[look] = await faults(page);
    }
    expect(found).toEqual(Object.fromEntries(looks.map(([look]) => [look, []])));
  }, 120_000);

  it('axe-core finds nothing in menus, search and help', async () => {
    const page = await viewer.open({ state: 'lang=en&theme=light' });
    await page.getByRole('combobox').first().fill('ا');
    await page.getByRole('option').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take along' }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Options' }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /Help/ }).click();
    expect(await faults(page)).toEqual([]);
  });

  it('is worked with the keyboard alone, the focus always to be seen', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const e = document.activeElement as HTMLElement;
        const shown = e.closest('label') ?? e;
        const style = getComputedStyle(e);
        const around = getComputedStyle(shown);
        return { what: e.className || e.id || e.tagName, outline: style.outlineStyle !== 'none' || around.outlineStyle !== 'none' };
      });
      seen.add(focus.what);
      expect(focus, JSON.stringify(focus)).toMatchObject({ outline: true });
    }
    expect([...seen].join(' ')).toMatch(/picture/);
    expect([...seen].join(' ')).toMatch(/skip/);
  });

  it('moves between nodes with the arrow keys, opens with Enter, clears with Escape', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await page.locator('.picture').focus();
    await page.keyboard.press('ArrowRight');
    const first = await heading(page).textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading(page).textContent()).not.toBe(first);
    expect(await page.locator('.said').textContent()).toMatch(/, (Person|State|Meeting|Agreement|Place), \d+ links?/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await page.keyboard.press('Escape');
    await expect.poll(() => heading(page).textContent()).toBe('What this store holds');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').innerText()).toContain('Keyboard');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  it('shows in the table the very nodes and links of the picture', async () => {
    const page = await viewer.open({ state: 'lang=en&state=%5B%22QA%22%5D' });
    const count = await page.locator('.shown-count').innerText();
    await page.keyboard.press('t');
    const switches = await page.locator('.table-head').innerText();
    const [nodes, links] = [...count.matchAll(/\d+/g)].map(String);
    expect(switches).toContain(`Nodes (${nodes})`);
    expect(switches).toContain(`Links (${links})`);
    expect(await page.locator('.rows tbody tr').count()).toBe(Number(nodes));
    await page.locator('.rows th button', { hasText: 'Name' }).click();
    expect(await page.locator('th.column-name').getAttribute('aria-sort')).toBe('descending');
    await page.locator('.row-button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const name = await page.locator('.rows tbody tr').nth(2).locator('bdi').first().textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe(name);
    await page.getByRole('radio', { name: /^Links/ }).click();
    expect(await page.locator('.rows table').getAttribute('aria-rowcount')).toBe(String(Number(links) + 1));
  });

  it('does not move the camera by itself for those who want no motion', async () => {
    const page = await viewer.open({ state: 'lang=en', reducedMotion: 'reduce' });
    const places = await page.evaluate(async () => {
      const picture = document.querySelector('.picture') as unknown as { whereIs(id: string): { x: number; y: number } };
      const seen = new Set([JSON.stringify(picture.whereIs('EG'))]);
      (document.querySelector('button[aria-label="Zoom in"]') as HTMLElement).click();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame);
        seen.add(JSON.stringify(picture.whereIs('EG')));
      }
      return seen.size;
    });
    expect(places).toBe(2);
  });

  it.each(['ar', 'en'])('fits a phone 360 pixels wide (%s)', async (lang) => {
    const page = await viewer.open({
      fresh: true,
      state: `lang=${lang}`,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(360);
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: lang === 'ar' ? 'خيارات' : 'Options' }).click();
    const menu = (await page.locator('.menu-list').boundingBox())!;
    expect(menu.x).toBeGreaterThanOrEqual(0);
    expect(menu.x + menu.width).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await find(page, 'Kovalev');
    await expect.poll(() => heading(page).isVisible()).toBe(true);
    expect(await wide()).toBe(360);
    const sheet = (await page.locator('.panel').boundingBox())!;
    await expect.poll(async () => (await whereIs(page, idOf('أندريه كوفاليف'))).y).toBeLessThan(sheet.y);
    await page.locator('.dock button').first().click();
    expect(await page.locator('.side').isVisible()).toBe(true);
    await page.locator('.side .choice').first().click();
    await page.locator('.dock button').nth(1).click();
    await page.locator('.rows').waitFor();
    expect(await wide()).toBe(360);
    expect(await faults(page)).toEqual([]);
  });

  it.each(['ar', 'en'])('leaves everything of bar and timeline its room, however wide the window (%s)', async (lang) => {
    const page = await viewer.open({ fresh: true, state: `lang=${lang}` });
    for (const width of [360, 760, 900, 1000, 1100, 1190, 1280, 1360]) {
      await page.setViewportSize({ width, height: 820 });
      await drawn(page);
      const crowded = await page.evaluate(() => {
        const parts = [document.documentElement, ...document.querySelectorAll('.top, .timeline, .timeline-ends')];
        const wide = parts.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.className);
        const broken = [...document.querySelectorAll<HTMLElement>('.top button')].filter((e) => e.offsetHeight > 46);
        return [...wide, ...broken.map((e) => e.textContent)];
      });
      expect({ width, crowded }).toEqual({ width, crowded: [] });
    }
  });

  it('follows the colours that the system prefers', async () => {
    const page = await viewer.open({ fresh: true, state: 'lang=en', colorScheme: 'dark' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  it('ships its Arabic font', async () => {
    const page = await viewer.open();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family);
    });
    expect(faces.join()).toContain('IBM Plex Sans Arabic');
  });

  it('shows text that tries to be script as text, everywhere', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    const asked: string[] = [];
    page.on('request', (r) => asked.push(r.url()));
    await find(page, 'سمير');
    await expect.poll(() => heading(page).textContent()).toBe(HOSTILE_NAME);
    await page.locator('.citation').first().waitFor();
    expect(await panel(page).innerText()).toContain('<svg onload=window.hacked=5>');
    expect(await page.locator('.citation header').first().innerText()).toContain('javascript:alert(1)');
    expect(await page.locator('.citation a').count()).toBe(1);
    await page.getByRole('button', { name: 'Whole article' }).click();
    await expect.poll(() => heading(page).textContent()).toBe(HOSTILE_TITLE);
    expect(await page.locator('.whole-article .text').innerText()).toContain('<iframe src="javascript:window.hacked=3"></iframe>');
    await page.getByRole('radio', { name: 'Table' }).click();
    // Only the rows in sight are in the page.
    const furtherDown = (rows: Element): string => {
      rows.scrollBy(0, rows.clientHeight);
      return (rows as HTMLElement).innerText;
    };
    await expect.poll(() => page.locator('.rows').evaluate(furtherDown)).toContain(HOSTILE_NAME);
    await settled(page);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.app iframe, .app img, .app script, .app [onload], .app [onerror], .app [onmouseover]').count()).toBe(0);
    expect(asked.every((url) => url.startsWith(viewer.url()))).toBe(true);
  });

  it('asks no other machine for anything', async () => {
    const page = await viewer.open({ state: 'lang=ar&panel=query' });
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map((e) => e.name));
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.every((url) => url.startsWith(viewer.url()))).toBe(true);
  });
});
