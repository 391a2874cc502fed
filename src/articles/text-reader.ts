/**
 * Plain text: one file is one article, kept as found; but the markup of a page is read as the page.
 *
 * @module src/articles/text-reader
 */
import type { Article } from '../../graph/article.js';
import { articleId } from './article-id.js';
import { allBytes, decodeText } from './decode.js';
import { headingOf } from './heading.js';
import { isMarkup } from './markup.js';
import { publicationDayOfText } from './publication-day.js';
import { problemOf, type Reader } from './reading.js';
import { unwrapped } from './wrapped-lines.js';

export const textReader: Reader = {
  id: 'text',
  describes: 'plain text, one article a file',
  extensions: ['.txt'],
  async *read({ name, bytes }) {
    try {
      const whole = await allBytes(bytes);
      if (isMarkup(whole)) {
        const { readPage } = await import('./html/html-reader.js');
        yield* readPage(whole, name);
      } else yield { article: articleOfText(decodeText(whole, name)), at: name };
    } catch (error) {
      yield problemOf(error, name);
    }
  },
};

/** Line ends of any kind become `\n`, and a space where an editor wrapped a line; nothing else changes. */
export function articleOfText(found: string): Article {
  const text = unwrapped(found.replace(/\r\n?/g, '\n'));
  const title = headingOf(text);
  return {
    id: articleId({ url: null, title, text }),
    url: null,
    title,
    publishedAt: publicationDayOfText(text),
    source: null,
    language: 'ar',
    text,
  };
}
