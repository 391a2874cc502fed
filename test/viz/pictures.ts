/**
 * Makes the pictures of the documentation out of a store: `npx tsx test/viz/pictures.ts STORE [FOLDER]`, with a
 * store such as `diplograph build src/articles/samples --store STORE` makes.
 *
 * @module test/viz/pictures
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../cypher/open.js';
import { serve } from '../../viz/server/serve.js';
import { openBrowser } from '../browser/chromium.js';
import { settled } from './viewer-page.js';

const [location, folder = 'docs/pictures'] = process.argv.slice(2);
if (!location) throw new Error('Name a store: npx tsx test/viz/pictures.ts STORE [FOLDER]');
mkdirSync(folder, { recursive: true });
const store = await openStore(location, process.env, { readOnly: true });
const { url, close } = await serve({ store, port: 0, readOnly: true });
const browser = await openBrowser();
const graph = await store.graph();
const busiest = [...graph.nodes]
  .filter((n) => n.kind === 'Meeting')
  .sort((a, b) => Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0))[0]!;
const days = graph.nodes
  .flatMap((n) => (n.kind === 'Article' && n.props.publishedAt ? String(n.props.publishedAt).slice(0, 10) : []))
  .sort();
const meeting = encodeURIComponent(JSON.stringify(['node', busiest.id]));

const PICTURES: readonly { name: string; state: string; dark?: boolean; phone?: boolean }[] = [
  { name: 'viewer-ar', state: `lang=ar&select=${meeting}` },
  { name: 'viewer-en-dark', state: 'lang=en', dark: true },
  { name: 'viewer-projected', state: 'lang=ar&view=projected' },
  { name: 'viewer-paths', state: 'lang=en&panel=paths&from=EG&to=QA' },
  { name: 'viewer-days', state: `lang=en&panel=days&since=${days[Math.floor(days.length / 2)]}` },
  { name: 'viewer-phone', state: `lang=ar&select=${meeting}`, phone: true },
];

for (const { name, state, dark = false, phone = false } of PICTURES) {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1360, height: 820 },
    deviceScaleFactor: 1.5,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: state.includes('lang=en') ? 'en' : 'ar',
  });
  const page = await context.newPage();
  await page.goto(`${url}/#${state}`);
  await settled(page);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await close();
await store.close();
