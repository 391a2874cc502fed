/**
 * Every kind of input, once: which names it has and what reads it. `--help`, the walk through
 * folders and the README's table come from this list.
 *
 * @module src/articles/readers
 */
import { jsonLinesReader } from './json-lines-reader.js';
import { jsonReader } from './json-reader.js';
import type { Reader } from './reading.js';
import { textReader } from './text-reader.js';

export const READERS: readonly Reader[] = [
  textReader,
  {
    id: 'html',
    describes: 'a saved web page, one article a page',
    extensions: ['.html', '.htm', '.xhtml'],
    async *read(input) {
      const { readHtml } = await import('./html/html-reader.js');
      yield* readHtml(input);
    },
  },
  jsonReader,
  jsonLinesReader,
];

/** The reader for a file name, by its ending apart from `.gz`; null when none is known. */
export function readerOfName(name: string): Reader | null {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return READERS.find(({ extensions }) => extensions.some((extension) => plain.endsWith(extension))) ?? null;
}
