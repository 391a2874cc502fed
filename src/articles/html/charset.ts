/**
 * The encoding of an HTML page, as browsers find it: byte order mark, then what the page declares,
 * then UTF-8. Pages in windows-1256 are still about.
 *
 * @module src/articles/html/charset
 */
import { DiplographError } from '../../../graph/errors.js';
import { bomEncoding, empty, notText } from '../decode.js';

/** Declarations stand within this many bytes of the start. */
const HEAD = 4096;
/** One undecodable character in so many is a slip of the page; more is a wrong encoding. */
const SLIP = 1000;

/**
 * @throws {DiplographError} `input-empty`, `input-not-utf8`, `input-charset`
 */
export function decodeHtml(bytes: Buffer, at: string): string {
  if (bytes.length === 0) throw empty(at);
  const declared = declaredCharset(bytes);
  const html = decoderOf(bomEncoding(bytes) ?? declared ?? 'utf-8', at).decode(bytes);
  const slips = html.match(/[\uFFFD\0]/g)?.length ?? 0;
  if (slips * SLIP > html.length) throw notText(at);
  if (!/\S/u.test(html)) throw empty(at);
  return html;
}

function declaredCharset(bytes: Buffer): string | null {
  const head = bytes.subarray(0, HEAD).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1] ?? null;
}

function decoderOf(charset: string, at: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    throw new DiplographError('input-charset', `${at} declares the unknown encoding "${charset}"; convert it to UTF-8 first.`, {
      cause: error,
    });
  }
}
