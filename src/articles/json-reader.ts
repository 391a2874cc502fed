/**
 * JSON: one article or a list of them, also as `{ "articles": [...] }`.
 *
 * @module src/articles/json-reader
 */
import { DiplographError } from '../../graph/errors.js';
import { allBytes, decodeText } from './decode.js';
import { articleOfJson } from './json-article.js';
import { parseJson } from './parse-json.js';
import { problemOf, type Reader, type Reading } from './reading.js';

export const jsonReader: Reader = {
  id: 'json',
  describes: 'JSON, one article or a list: { id, url, title, published, text }',
  extensions: ['.json'],
  async *read({ name, bytes }) {
    try {
      yield* readingsOf(await parseJson(decodeText(await allBytes(bytes), name), (line) => `${name}:${line}`), name);
    } catch (error) {
      yield problemOf(error, name);
    }
  },
};

function* readingsOf(value: unknown, name: string): Generator<Reading> {
  const list = Array.isArray(value) ? value : (value as { articles?: unknown } | null)?.articles;
  if (!Array.isArray(list)) return yield { article: articleOfJson(value, name), at: name };
  if (list.length === 0) throw new DiplographError('input-no-articles', `${name} holds an empty list: no articles there.`);
  for (const [i, item] of list.entries()) {
    const at = `${name}[${i}]`;
    try {
      yield { article: articleOfJson(item, at), at };
    } catch (error) {
      yield problemOf(error, at);
    }
  }
}
