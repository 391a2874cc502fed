/**
 * What kind of input a stream is, from its first bytes, where no file name tells: standard input
 * and files with an unknown ending.
 *
 * @module src/articles/sniff
 */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Enough for the first line of nearly any JSON Lines file. */
const HEAD = 64 * 1024;

/** The first bytes of a stream, and a stream that still has them. */
export async function peek(stream: Readable, length = HEAD): Promise<{ readonly head: Buffer; readonly whole: Readable }> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(chunks);
  const whole = Readable.from(
    (async function* () {
      if (head.length) yield head;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
    { objectMode: false },
  );
  return { head, whole };
}

/** A stream without its gzip wrapping, if it has one. */
export async function unpacked(stream: Readable): Promise<Readable> {
  const { head, whole } = await peek(stream, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return whole;
  const gunzip = createGunzip();
  pipeline(whole, gunzip, () => {});
  return gunzip;
}

/** Id of the reader that fits: `html`, `json`, `json-lines` or `text`. */
export function sniffReader(head: Buffer): string {
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(text)) return 'html';
  if (/^\[\s*[{\]]/.test(text)) return 'json';
  if (!text.startsWith('{')) return 'text';
  const [first, second] = text.split('\n', 2);
  return second?.startsWith('{') || isJson(first!) || head.length >= HEAD ? 'json-lines' : 'json';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
