/**
 * HTML: one page is one article. Readability finds the main text, the page's own markup tells
 * title, day, address and outlet.
 *
 * @module src/articles/html/html-reader
 */
import type { Article } from '../../../graph/article.js';
import { DiplographError } from '../../../graph/errors.js';
import { fold } from '../../../graph/names/fold.js';
import { articleId, hostOf } from '../article-id.js';
import { allBytes } from '../decode.js';
import { headingOf } from '../heading.js';
import { publicationDayOfText } from '../publication-day.js';
import { type Input, problemOf, type Reading } from '../reading.js';
import { decodeHtml } from './charset.js';
import { mainContent, parsePage } from './dom.js';
import { metadataOf } from './metadata.js';
import { plainText } from './plain-text.js';

/** Reads one page. A page that the parser itself gives up on is a problem like any other. */
export async function* readHtml({ name, bytes }: Input): AsyncGenerator<Reading> {
  try {
    yield* readPage(await allBytes(bytes), name);
  } catch (error) {
    yield problemOf(error, name);
  }
}

/**
 * A page whose bytes are at hand.
 * @throws {DiplographError} of the encoding, `input-html`, `input-no-articles`
 */
export function* readPage(bytes: Buffer, name: string): Generator<Reading> {
  yield { article: parsed(decodeHtml(bytes, name), name), at: name };
}

function parsed(html: string, at: string): Article {
  try {
    return articleOfHtml(html, at);
  } catch (error) {
    if (error instanceof DiplographError) throw error;
    throw new DiplographError('input-html', `${at} cannot be read as a page (${(error as Error).message}).`, { cause: error });
  }
}

/**
 * @param at place for messages
 * @throws {DiplographError} `input-no-articles` when the page has no text
 */
function articleOfHtml(html: string, at: string): Article {
  const document = parsePage(html);
  const told = metadataOf(document);
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim() || null;
  const main = mainContent(document);
  const found = plainText(main?.content ?? document.body);
  const title = told.title ?? heading ?? headingOf(found) ?? main?.title ?? null;
  const text = title === null ? found : withoutTitle(found, title);
  if (!text) throw new DiplographError('input-no-articles', `${at} is a page without an article's text.`);
  return {
    id: articleId({ url: told.url, title, text }),
    url: told.url,
    title,
    publishedAt: told.publishedAt ?? publicationDayOfText(text),
    source: told.source ?? (told.url === null ? null : hostOf(told.url)),
    language: 'ar',
    text,
  };
}

/** The title is kept apart, so a first block that repeats it goes. */
function withoutTitle(text: string, title: string): string {
  const [first, ...rest] = text.split('\n\n');
  return fold(first!) === fold(title) ? rest.join('\n\n') : text;
}
