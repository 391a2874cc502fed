/**
 * Asking and deciding: queries, and the user's word on what is one thing. The last case leaves its decisions.
 *
 * @module test/viz/cases/ask
 */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { find, heading, panel, type Viewer } from '../viewer.js';

/** Puts a query into the editor, in place of what is there. */
export async function write(page: Page, cypher: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(cypher);
}

/** Whether the one lies on the other. */
function lies(page: Page, one: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([one, other]) => {
      const [a, b] = [one, other].map((found) => document.querySelector(found!)!.getBoundingClientRect());
      return a!.left < b!.right && b!.left < a!.right && a!.top < b!.bottom && b!.top < a!.bottom;
    },
    [one, other],
  );
}

export function askCases(viewer: Viewer): void {
  it('runs Cypher and shows rows, whose nodes open', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=query' });
    await write(page, "MATCH (p:Person)-[:REPRESENTS]->(s:State {id: 'QA'}) RETURN p, s.name AS state ORDER BY p.name");
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.answer tbody tr').count()).toBe(2);
    expect(await page.locator('.answer').innerText()).toMatch(/سامي النعماني[\s\S]*قطر/);
    await page.getByRole('button', { name: /Show in the picture \(2\)/ }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^2 nodes/);
    await page.locator('.answer .node-link').first().click();
    await expect.poll(() => heading(page).textContent()).toMatch(/سامي النعماني|هدى الكعبي/);
  });

  it('offers the ready-made queries with their parameters', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=query' });
    await page.locator('.cm-content').waitFor();
    await page.locator('select').selectOption('who-met-whom');
    expect(await page.locator('.cm-content').innerText()).toContain('MATCH (k:DiplographName');
    await page.locator('.field input').first().fill('هدى الكعبى');
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect.poll(() => page.locator('.answer').innerText()).toMatch(/بيير مورينيه[\s\S]*أندريه كوفاليف/);
  });

  it('tells the answer of a ready-made query in Arabic, every column in sight', async () => {
    const page = await viewer.open({ state: 'lang=ar&panel=query' });
    await page.locator('.cm-content').waitFor();
    await page.locator('select').first().selectOption('who-met-whom');
    await page.locator('.field input').first().fill('هدى الكعبى');
    expect(await page.locator('select').nth(1).locator('option').allInnerTexts()).toEqual(['جرى', 'مقرر', 'ملغى', 'منفي']);
    await page.getByRole('button', { name: /^نفّذ/ }).click();
    await expect.poll(() => page.locator('.answer').innerText()).toMatch(/التقى[\s\S]*بيير مورينيه[\s\S]*الجملة/);
    expect(await page.locator('.answer').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    await page.locator('select').first().selectOption('agenda');
    for (const [i, day] of ['2024-01-01', '2024-12-31'].entries()) await page.locator('.field input').nth(i).fill(day);
    await page.getByRole('button', { name: /^نفّذ/ }).click();
    await expect.poll(() => page.locator('.answer').innerText()).toMatch(/الحالة\s+ملغى/);
  });

  it('completes labels out of the model and colours the text', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=query' });
    await write(page, 'MATCH (n:Agr');
    await page.keyboard.type('e');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Agreement' }).click();
    expect(await page.locator('.cm-content').innerText()).toContain('MATCH (n:Agreement');
    expect(await page.locator('.cm-line span').count()).toBeGreaterThan(0);
  });

  it.each([
    ['MATCH (n:Person) DETACH DELETE n', /read|write/i],
    ['MATCH (n RETURN', /./],
  ])('refuses %s with a sentence', async (cypher, message) => {
    const page = await viewer.open({ state: 'lang=en&panel=query' });
    await write(page, cypher);
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect.poll(() => page.locator('.failed').textContent()).toMatch(message);
    expect((await viewer.store().graph()).nodes.filter((n) => n.kind === 'Person')).toHaveLength(6);
  });

  it("takes the user's word that two nodes are one, and takes it back", async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await find(page, 'سامي النعماني');
    await page.locator('.why summary').click();
    await page.getByRole('button', { name: 'Same as…' }).click();
    await page.locator('#same-as').fill('بيير');
    await page.locator('#same-as-hit-0').waitFor();
    await page.locator('#same-as').press('Enter');
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^20 nodes/);
    expect(await viewer.store().decisions()).toHaveLength(1);
    await expect.poll(() => panel(page).innerText()).toMatch(/2 articles|Articles\s+2/);
    expect(await lies(page, '.said', '.timeline')).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^21 nodes/);
    expect(await viewer.store().decisions()).toHaveLength(0);
  });

  it("takes the user's word that a node is two, and what a node is called", async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await find(page, 'هدى الكعبي');
    await page.locator('.why summary').click();
    expect(await page.locator('.members').first().innerText()).toMatch(/هدى الكعبي[\s\S]*هدى الكعبي/);
    await page
      .getByRole('button', { name: /^Not the same/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^22 nodes/);
    for (const decision of await viewer.store().decisions()) expect(decision.kind).toBe('different');
    await page.getByRole('button', { name: 'Call it…' }).click();
    await page.locator('#call-it').fill('هدى بنت علي الكعبي');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => heading(page).textContent()).toBe('هدى بنت علي الكعبي');
    const all = (await viewer.store().decisions()).length;
    expect(all).toBe(2);
    await page.locator('.why').getByRole('button', { name: 'Undo' }).last().waitFor();
  });
}
