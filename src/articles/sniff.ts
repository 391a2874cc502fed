/**
 * What kind of input a stream is, from its first bytes, where no file name tells: standard input
 * and files with an unknown ending.
 *
 * @module src/articles/sniff
 */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DiplographError } from '../../graph/errors.js';
import { bomEncoding } from './decode.js';

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

/** Bytes by which packed data is told from text. */
const TELLING = 512;

/**
 * A stream without its gzip wrapping, if it has one.
 * @param called whether its name says that it is packed; what is text all the same is read as it is
 * @throws {DiplographError} `input-gzip`
 */
export async function unpacked(stream: Readable, at = '', called = false): Promise<Readable> {
  const { head, whole } = await peek(stream, called ? TELLING : 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    if (called && !bomEncoding(head) && hasControls(head.subarray(0, TELLING)))
      throw new DiplographError('input-gzip', `${at} is no gzip file, though its name says so: it is damaged.`);
    return whole;
  }
  const gunzip = createGunzip();
  pipeline(whole, gunzip, () => {});
  return gunzip;
}

/** Text has none but tabs and line ends. */
function hasControls(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
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
