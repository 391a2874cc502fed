/**
 * Sources: an article and its report as a node of the store, and back.
 *
 * @module cypher/sources
 */
import type { Article } from '../graph/article.js';
import type { Report } from '../graph/report.js';
import type { Source } from '../graph/store.js';

/** The article's fields one by one, the report as JSON text; what is null is left out. */
export function sourceProperties({ article, report, hash }: Source): Record<string, string> {
  const fields = Object.entries(article).filter((field): field is [string, string] => field[1] !== null);
  return { ...Object.fromEntries(fields), report: JSON.stringify(report), hash };
}

/** Reads what {@link sourceProperties} made. */
export function sourceOf(props: Readonly<Record<string, unknown>>): Source {
  const text = (name: keyof Article) => (props[name] as string | undefined) ?? null;
  const article: Article = {
    id: props.id as string,
    url: text('url'),
    title: text('title'),
    publishedAt: text('publishedAt'),
    source: text('source'),
    language: props.language as string,
    text: props.text as string,
  };
  return { article, report: JSON.parse(props.report as string) as Report, hash: props.hash as string };
}
