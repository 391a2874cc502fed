/**
 * Bytes to text, strictly: a file that is not what it claims to be is named, never read as
 * question marks, since offsets and names would silently be wrong.
 *
 * @module src/articles/decode
 */
import type { Readable } from 'node:stream';
import { DiplographError } from '../../graph/errors.js';

/** All bytes of a stream. */
export async function allBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The encoding that a byte order mark at the start tells, if there is one. */
export function bomEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of UTF-8 bytes, or of UTF-16 ones with a byte order mark; the mark itself is dropped.
 * @param at place for the message
 * @throws {DiplographError} `input-empty`, `input-pdf`, `input-cut-off`, `input-not-utf8`
 */
export function decodeText(bytes: Buffer, at: string): string {
  if (bytes.length === 0) throw empty(at);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw pdf(at);
  const encoding = bomEncoding(bytes) ?? 'utf-8';
  let text: string;
  try {
    text = encoding === 'utf-8' ? utf8.decode(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw endsWithinLetter(bytes, encoding) ? cutOff(at, 'it ends in the middle of a letter') : notText(at);
  }
  if (text.includes('\0')) throw notText(at);
  if (!/\S/u.test(text)) throw empty(at);
  return text;
}

/** A decoder that waits for more has nothing against such bytes. */
function endsWithinLetter(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The error of what ends too early: code `input-cut-off`. */
export function cutOff(at: string, how: string, cause?: unknown): DiplographError {
  return new DiplographError('input-cut-off', `${at} is cut off: ${how}; fetch it again as a whole.`, { cause });
}

/** The error of a PDF: code `input-pdf`. */
function pdf(at: string): DiplographError {
  return new DiplographError('input-pdf', `${at} is a PDF, which is not read; make a text of it first: pdftotext FILE.pdf FILE.txt.`);
}

/** The error of a place where there is nothing to read: code `input-empty`. */
export function empty(at: string): DiplographError {
  return new DiplographError('input-empty', `${at} is empty: nothing to read there.`);
}

/** The error of bytes that are no text in the encoding that they should have: code `input-not-utf8`. */
export function notText(at: string): DiplographError {
  return new DiplographError(
    'input-not-utf8',
    `${at} is no UTF-8 text; if it is text in another encoding, convert it first: iconv -f WINDOWS-1256 -t UTF-8 FILE.`,
  );
}
