/** The page on a large graph, and over a store in a real Neo4j. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { sized } from './generate.js';
import { memoryStore } from './memory-store.js';
import { loadSmallWorld } from './small-world.js';
import { address, clickNode, find, heading, panel, settled, useViewer } from './viewer.js';

describe('the page on 10,000 nodes', () => {
  const { graph, articles } = sized(10_000);
  const viewer = useViewer({ store: async () => memoryStore(graph, articles) });

  it('arranges, searches, filters, selects, projects and tabulates them', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    expect(await page.locator('.shown-count').innerText()).toBe('10,000 nodes, 21,743 links');
    await expect.poll(() => viewer.store().note('viewer.positions')).not.toBeNull();
    await find(page, 'Kovalev');
    await expect.poll(() => heading(page).textContent()).toContain('كوفاليف');
    await page.locator('.citation').first().waitFor();
    await page.locator('#facet-statuses .choice', { hasText: 'denied' }).click();
    await expect.poll(() => page.locator('.shown-count').innerText()).not.toContain('10,000');
    expect((await address(page)).get('status')).toBe('["denied"]');
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.keyboard.press('t');
    await page.locator('.rows tbody tr').first().waitFor();
    expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60);
    await page.locator('.rows').evaluate((e) => e.scrollTo(0, e.scrollHeight));
    await expect.poll(() => page.locator('.rows tr[aria-rowindex="10001"]').count()).toBe(1);
    await page.keyboard.press('t');
    await page.getByRole('radio', { name: 'Who with whom' }).click();
    await settled(page);
    await clickNode(page, 'EG');
    await expect.poll(() => heading(page).textContent()).toBe('Egypt');
  }, 180_000);

  it('finds paths and compares days in it', async () => {
    const page = await viewer.open({ state: 'lang=en&panel=paths&from=person:1&to=person:2' });
    await expect.poll(() => page.locator('.paths-found').innerText()).toMatch(/\d+ paths? · \d steps?/);
    await page.getByRole('tab', { name: 'Days' }).click();
    await page.getByRole('button', { name: 'Compare with an earlier day' }).click();
    await expect.poll(() => page.locator('#change-new h3').innerText()).toMatch(/New\s*[\d,]+/);
  }, 120_000);
});

describe.skipIf(neo4jMissing)('the page over a store in Neo4j', () => {
  const server = borrowNeo4j();
  const viewer = useViewer({
    async store() {
      const { uri, env } = server();
      const driver = neo4j.driver(uri, neo4j.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      await driver.close();
      const store = await openStore(uri, env);
      await loadSmallWorld(store);
      return store;
    },
  });

  it('shows, finds, cites, queries and decides as over the embedded one', async () => {
    const page = await viewer.open({ state: 'lang=en' });
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^21 nodes/);
    await find(page, 'هدى');
    await expect.poll(() => page.locator('.citation mark').count()).toBeGreaterThan(1);
    await page.getByRole('tab', { name: 'Query' }).click();
    await page.locator('.cm-content').waitFor();
    await page.locator('select').selectOption('busiest-persons');
    await page.getByRole('button', { name: /^Run/ }).click();
    await expect.poll(() => page.locator('.answer').innerText()).toContain('أندريه كوفاليف');
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.locator('.why summary').click();
    await page
      .getByRole('button', { name: /^Not the same/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.shown-count').innerText()).toMatch(/^22 nodes/);
    expect(await viewer.store().decisions()).toHaveLength(1);
    expect(await panel(page).innerText()).toContain('هدى الكعبي');
    await expect.poll(() => viewer.store().note('viewer.positions')).toContain('person:');
  }, 60_000);
});
