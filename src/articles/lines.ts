/**
 * Lines of a byte stream with their numbers, as bytes: one badly encoded line then spoils itself
 * only, and memory holds one line at a time.
 *
 * @module src/articles/lines
 */
import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;

/** Each line without its newline; numbers begin at 1. */
export async function* lines(stream: Readable): AsyncGenerator<{ readonly number: number; readonly bytes: Buffer }> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      rest.push(chunk.subarray(from, to));
      yield { number: ++number, bytes: rest.length === 1 ? rest[0]! : Buffer.concat(rest) };
      rest = [];
      from = to + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length) yield { number: ++number, bytes: Buffer.concat(rest) };
}
