/**
 * The open page, for tests and for the script that makes pictures.
 *
 * @module test/viz/viewer-page
 */
import type { Page } from 'playwright-core';

/** Waits until what was set off has been drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Waits until the page is there and, where there is a picture, its layout rests and it has the size that the lists beside it leave. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-ready]').waitFor({ timeout: 180_000 });
  if (await page.locator('.picture').count()) await page.locator('.picture[data-arranging="false"]').last().waitFor({ timeout: 180_000 });
  await drawn(page);
}
