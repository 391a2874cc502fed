/**
 * Makes the pictures of the documentation out of a store: `npx tsx test/viz/pictures.ts STORE [FOLDER]`, with a
 * store such as `diplograph build src/articles/samples --store STORE` makes.
 *
 * @module test/viz/pictures
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../cypher/open.js';
import type { GraphNode } from '../../graph/model.js';
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
const links = new Map<string, number>();
for (const { from, to } of graph.edges) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
const weight = ({ id, props }: GraphNode): number => Number(props.articles ?? 0) + (links.get(id) ?? 0) / 1000;
/** Those that most articles tell of first, then those with most links. */
const byArticles = (kind: string): GraphNode[] => graph.nodes.filter((n) => n.kind === kind).sort((a, b) => weight(b) - weight(a));
const busiest = byArticles('Meeting')[0]!;
const [person] = byArticles('Person');
/** A state that the person has not met the like of: a path to it has something to tell. */
const far = byArticles('State').find((s) => distance(person!.id, s.id) === 4) ?? byArticles('State').at(-1)!;
const days = graph.nodes
  .flatMap((n) => (n.kind === 'Article' && n.props.publishedAt ? String(n.props.publishedAt).slice(0, 10) : []))
  .sort();
const meeting = encodeURIComponent(JSON.stringify(['node', busiest.id]));

const PICTURES: readonly { name: string; state: string; dark?: boolean; phone?: boolean }[] = [
  { name: 'viewer-ar', state: `lang=ar&select=${meeting}` },
  { name: 'viewer-en-dark', state: 'lang=en', dark: true },
  { name: 'viewer-projected', state: 'lang=ar&view=projected' },
  { name: 'viewer-paths', state: `lang=en&panel=paths&from=${encodeURIComponent(person!.id)}&to=${far.id}` },
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

/** Steps between two things, along edges that the picture shows. */
function distance(from: string, to: string): number {
  const articles = new Set(byArticles('Article').map((a) => a.id));
  const seen = new Set([from]);
  for (let steps = 0, border = [from]; border.length; steps++) {
    if (border.includes(to)) return steps;
    const next = border.flatMap((id) => graph.edges.flatMap((e) => (e.from === id ? e.to : e.to === id ? e.from : [])));
    border = [...new Set(next)].filter((id) => !seen.has(id) && !articles.has(id));
    for (const id of border) seen.add(id);
  }
  return Number.POSITIVE_INFINITY;
}
