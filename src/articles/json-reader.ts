/**
 * JSON: one article or a list of them, also as `{ "articles": [...] }`.
 *
 * @module src/articles/json-reader
 */
import { DiplographError } from '../../graph/errors.js';
import { allBytes, decodeText } from './decode.js';
import { articleOfJson } from './json-article.js';
import { problemOf, type Reader, type Reading } from './reading.js';

export const jsonReader: Reader = {
  id: 'json',
  describes: 'JSON, one article or a list: { id, url, title, published, text }',
  extensions: ['.json'],
  async *read({ name, bytes }) {
    try {
      yield* readingsOf(await parseJson(decodeText(await allBytes(bytes), name), name), name);
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

/**
 * JSON.parse with the line of the mistake, which the engine's own message may lack.
 * @throws {DiplographError} `input-json`
 */
export async function parseJson(text: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { line, what } = await mistakeIn(text);
    throw new DiplographError('input-json', `${name}:${line} is broken JSON (${what}); mend that line and run again.`);
  }
}

async function mistakeIn(text: string): Promise<{ line: number; what: string }> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  const offset = first?.offset ?? text.length;
  return {
    line: text.slice(0, offset).split('\n').length,
    what: first
      ? printParseErrorCode(first.error)
          .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toLowerCase()
      : 'not valid',
  };
}
