/**
 * The door to reading: paths in, articles and problems out, one at a time, in the order of the
 * paths.
 *
 * @module src/articles/read-articles
 * @example
 * for await (const reading of readArticles(await sourcesOf(['news/', '-']))) {
 *   if ('article' in reading) console.log(reading.article.title);
 *   else console.error(reading.problem.message);
 * }
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Source, STDIN } from './paths.js';
import { READERS, readerOfName } from './readers.js';
import { problemOf, type Reading } from './reading.js';
import { peek, sniffReader, unpacked } from './sniff.js';

export interface ReadOptions {
  /** Called with the number of bytes just taken from the disk, packed as they are there. */
  readonly onBytes?: (count: number) => void;
  readonly stdin?: Readable;
}

/**
 * Articles and problems of the sources, in order. A bad article is a problem among the others and throws nothing;
 * only what is no error of the input (no memory, a bug) is thrown.
 */
export async function* readArticles(sources: readonly Source[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  for (const source of sources) yield* readSource(source, options);
}

async function* readSource({ path }: Source, { onBytes, stdin = process.stdin }: ReadOptions): AsyncGenerator<Reading> {
  const name = path === STDIN ? 'stdin' : path;
  try {
    const raw = path === STDIN ? stdin : createReadStream(path, { highWaterMark: 1 << 18 });
    let bytes = await unpacked(onBytes ? counted(raw, onBytes) : raw, name, /\.gz$/i.test(path));
    let reader = path === STDIN ? null : readerOfName(path);
    if (!reader) {
      const { head, whole } = await peek(bytes);
      bytes = whole;
      const kind = sniffReader(head);
      reader = READERS.find(({ id }) => id === kind)!;
    }
    yield* reader.read({ name, bytes });
  } catch (error) {
    yield problemOf(error, name);
  }
}

function counted(stream: Readable, onBytes: (count: number) => void): Readable {
  return Readable.from(
    (async function* () {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        onBytes(chunk.length);
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
}
