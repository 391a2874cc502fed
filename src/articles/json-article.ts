/**
 * One article as JSON: `{ id, url, title, published, text }`, of which only `text` must be there.
 * Fields beyond these are ignored, so an annotated article is read as the article that it holds.
 *
 * @module src/articles/json-article
 */
import { z } from 'zod';
import type { Article } from '../../graph/article.js';
import { DiplographError } from '../../graph/errors.js';
import { articleId, hostOf } from './article-id.js';
import { headingOf } from './heading.js';
import { publicationDayOfText, publicationDayOfValue } from './publication-day.js';

const text = z.string().nullish();
const jsonArticle = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  url: text,
  title: text,
  published: text,
  publishedAt: text,
  source: text,
  language: text,
  text: z.string(),
});

/**
 * @param at place for messages: `file` or `file:line`
 * @throws {DiplographError} `input-article`, `input-date`, `input-empty`
 */
export function articleOfJson(value: unknown, at: string): Article {
  const parsed = jsonArticle.safeParse(value);
  if (!parsed.success) throw new DiplographError('input-article', `${at} is no article: ${firstIssue(parsed.error)}.`);
  const given = parsed.data;
  if (!given.text.trim()) throw new DiplographError('input-empty', `${at} has an empty "text": nothing to read there.`);
  const url = given.url?.trim() || null;
  const title = given.title?.trim() ? given.title : headingOf(given.text);
  return {
    id: articleId({ id: given.id == null ? null : String(given.id), url, title, text: given.text }),
    url,
    title,
    publishedAt: publishedAt(given.published ?? given.publishedAt, given.text, at),
    source: given.source?.trim() || (url && hostOf(url)) || null,
    language: given.language?.trim() || 'ar',
    text: given.text,
  };
}

function publishedAt(value: string | null | undefined, text: string, at: string): string | null {
  if (!value?.trim()) return publicationDayOfText(text);
  const day = publicationDayOfValue(value);
  if (day) return day;
  throw new DiplographError(
    'input-date',
    `${at} has no readable day in "published": ${JSON.stringify(value)}; write the Gregorian day as YYYY-MM-DD, of 1900 to 2099.`,
  );
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]!;
  if (issue.path.length === 0) return 'it is no object { id, url, title, published, text }';
  const field = issue.path.join('.');
  return field === 'text' ? 'it has no string "text"' : `"${field}" has the wrong type (${issue.message})`;
}
