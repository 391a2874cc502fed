/**
 * The viewer as one file: the built page with script, styles, fonts, graph and articles inside, which opens
 * without a server and asks no machine for anything. Its policy allows exactly its own scripts, by hash.
 *
 * @module viz/server/export-html
 */
import { createHash } from 'node:crypto';
import type { Article } from '../../graph/article.js';
import type { Decision } from '../../graph/decision.js';
import { DiplographError } from '../../graph/errors.js';
import type { Graph } from '../../graph/model.js';
import type { Report } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';
import { BUNDLE_ELEMENT, type Bundle, WORKER_ELEMENT } from '../wire/bundle.js';
import { indexGraph } from '../wire/citations.js';
import { type Asset, readAssets } from './assets.js';
import { revisionOf } from './held.js';
import { type Positions, readPositions } from './positions.js';
import { reasonsFor } from './reasons.js';

export interface HtmlExport {
  readonly graph: Graph;
  readonly articles: readonly Article[];
  /** With them the page can say why a node is one. */
  readonly reports?: ReadonlyMap<string, Report>;
  readonly decisions?: readonly Decision[];
  readonly positions?: Positions | null;
  /** Named in the page as where the data come from. */
  readonly location?: string;
}

/** Writes the page for all that a store holds. */
export async function exportStore(store: Store): Promise<string> {
  const articles: Article[] = [];
  const reports = new Map<string, Report>();
  for await (const { article, report } of store.sources()) {
    articles.push(article);
    reports.set(article.id, report);
  }
  const [graph, positions, decisions] = await Promise.all([store.graph(), readPositions(store), store.decisions()]);
  return exportHtml({ graph, articles, reports, decisions, positions });
}

/**
 * Writes the page. Equal graphs and articles give equal text.
 *
 * @throws {DiplographError} code `viewer-not-built`
 */
export function exportHtml({ graph, articles, reports = new Map(), decisions = [], positions = null, location = '' }: HtmlExport): string {
  const assets = readAssets('file');
  const find = (pattern: RegExp): Asset => {
    const name = [...assets.keys()].find((path) => pattern.test(path));
    if (name === undefined) throw new DiplographError('viewer-not-built', 'The built viewer is incomplete: run `npm run build`.');
    return assets.get(name)!;
  };
  const script = asScript(find(/\/assets\/index-[^/]*\.js$/).body.toString('utf8'));
  const worker = asScript(find(/\/assets\/layout\.worker-[^/]*\.js$/).body.toString('utf8'));
  const style = find(/\/assets\/index-[^/]*\.css$/).body.toString('utf8');
  const icon = `data:image/svg+xml;base64,${find(/\/icon\.svg$/).body.toString('base64')}`;
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placed = positions && [...positions].map(([id, [x, y]]) => [id, x, y] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const revision = revisionOf(JSON.stringify([graph, sorted]));
  const bundle: Bundle = {
    version: 1,
    revision,
    location,
    graph,
    articles: sorted,
    whys: whysOf(graph, reports, decisions),
    positions: placed,
  };
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}' blob:`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Diplograph</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="${BUNDLE_ELEMENT}">${asJson(bundle)}</script>
<script type="text/plain" id="${WORKER_ELEMENT}">${worker}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

function whysOf(graph: Graph, reports: ReadonlyMap<string, Report>, decisions: readonly Decision[]): Bundle['whys'] {
  if (!reports.size) return {};
  const index = indexGraph(graph);
  const whys: Record<string, Bundle['whys'][string]> = {};
  for (const { id } of graph.nodes) {
    if ((index.toldBy.get(id)?.length ?? 0) < 2) continue;
    const why = reasonsFor(index, id, reports, decisions);
    if (why.members.length > 1) whys[id] = why;
  }
  return whys;
}

/** JSON in which no text can end the element that it stands in. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Script in which no text ends the element or opens a comment. */
function asScript(text: string): string {
  return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
