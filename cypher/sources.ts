/**
 * Sources: an article and its report as a node of the store, and back. The text of an article is
 * most of what a store holds, so it is kept once.
 *
 * @module cypher/sources
 */
import type { Article } from '../graph/article.js';
import type { Report } from '../graph/report.js';
import type { Change, Source } from '../graph/store.js';
import { batches } from './batches.js';
import type { Row, Writing } from './engine.js';
import { putNodes } from './nodes.js';
import { statement } from './statements.js';
import { storable } from './values.js';

/** The article's fields one by one, the report as JSON text; what is null is left out. */
export function sourceProperties({ article, report, hash }: Source, textElsewhere = false): Record<string, string> {
  const props: Record<string, string> = { report: JSON.stringify(report), hash };
  for (const [name, value] of Object.entries(article)) if (value !== null && !(name === 'text' && textElsewhere)) props[name] = value;
  return props;
}

/** Ids of the articles among rows of `read/sources` whose text is on their node in the graph. */
export function textless(rows: readonly Row[]): string[] {
  return rows.map(propsOf).flatMap(({ id, text }) => (text === undefined ? [id!] : []));
}

const propsOf = (row: Row) => row.source as Readonly<Record<string, string>>;

/**
 * Reads a row of `read/sources`; undefined when somebody has taken the article out meanwhile. Texts come in a statement of their own, since Grafeo's OPTIONAL MATCH reads
 * all nodes of the label.
 */
export function sourceOf(row: Row, texts: ReadonlyMap<unknown, string>): Source | undefined {
  const props = propsOf(row);
  const text = props.text ?? texts.get(props.id);
  if (text === undefined) return undefined;
  const field = (name: keyof Article) => props[name] ?? null;
  const article: Article = {
    id: props.id!,
    url: field('url'),
    title: field('title'),
    publishedAt: field('publishedAt'),
    source: field('source'),
    language: props.language!,
    text,
  };
  return { article, report: JSON.parse(props.report!) as Report, hash: props.hash! };
}

/** To be run before the nodes of a change are written: no article loses its text with its node. */
export async function keepTexts({ send }: Writing, { nodes, goneNodes, put, drop }: Change): Promise<void> {
  const settled = new Set([...put.map((s) => s.article.id), ...drop]);
  const moving = [...nodes.map((n) => ({ ...n, text: n.props.text ?? null })), ...goneNodes.map((n) => ({ ...n, text: null }))];
  const rows = moving.filter((n) => n.kind === 'Article' && !settled.has(n.id)).map(({ id, text }) => ({ id, text }));
  for (const batch of batches(rows, (r) => String(r.text).length)) await send(statement('write/keep-texts'), { rows: batch });
}

/** Writes articles and reports. A text that the article's node in the graph carries as well is kept there alone. */
export async function putSources(writing: Writing, { put, nodes }: Change): Promise<void> {
  const texts = new Map(nodes.filter((n) => n.kind === 'Article').map((n) => [n.id, n.props.text]));
  const rows = put.map((source) => {
    const { id, text } = source.article;
    return { id, props: storable(sourceProperties(source, texts.get(id) === text), `The article ${id}`) };
  });
  await putNodes(writing, 'DiplographSource', rows);
  const apart = put.map((s) => s.article.id).filter((id) => !texts.has(id));
  for (const batch of batches(apart)) await writing.send(statement('write/share-texts'), { rows: batch });
}
