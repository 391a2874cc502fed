/**
 * JSON Lines: one article a line, read one at a time, so that a file of any length fits. A bad
 * line is a problem of its own.
 *
 * @module src/articles/json-lines-reader
 */
import { bomEncoding, decodeText, empty } from './decode.js';
import { articleOfJson } from './json-article.js';
import { lines } from './lines.js';
import { parseJson } from './parse-json.js';
import { problemOf, type Reader, type Reading } from './reading.js';

export const jsonLinesReader: Reader = {
  id: 'json-lines',
  describes: 'JSON Lines, one article a line',
  extensions: ['.jsonl', '.ndjson'],
  async *read({ name, bytes }) {
    let articles = 0;
    try {
      for await (const line of lines(bytes)) {
        const reading = await readLine(
          line.number === 1 && bomEncoding(line.bytes) === 'utf-8' ? line.bytes.subarray(3) : line.bytes,
          `${name}:${line.number}`,
        );
        if (!reading) continue;
        articles++;
        yield reading;
      }
      if (articles === 0) yield { problem: empty(name), at: name };
    } catch (error) {
      yield problemOf(error, name);
    }
  },
};

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0d || byte === 0x09;

async function readLine(bytes: Buffer, at: string): Promise<Reading | null> {
  if (bytes.every(isSpace)) return null;
  try {
    return { article: articleOfJson(await parseJson(decodeText(bytes, at), () => at), at), at };
  } catch (error) {
    return problemOf(error, at);
  }
}
