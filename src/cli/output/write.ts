/**
 * Writing to a stream at its own pace, so that a slow reader does not fill the memory.
 *
 * @module src/cli/output/write
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DiplographError } from '../../../graph/errors.js';

/** Writes text, and waits while the reader is behind. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Writes pieces, joined to chunks of a size that streams like. */
export async function writeAll(stream: Writable, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 1 << 16) continue;
    await write(stream, chunk);
    chunk = '';
  }
  if (chunk) await write(stream, chunk);
}

/**
 * Writes a file whole or not at all: under another name first, which then takes the place.
 * @throws {DiplographError} `output-unwritable`
 */
export async function writeFile(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  const done = finished(stream);
  done.catch(() => undefined);
  try {
    await writeAll(stream, pieces);
    stream.end();
    await done;
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new DiplographError('output-unwritable', `${path} cannot be written (${code}); choose another place with -o.`, { cause: error });
  }
}
