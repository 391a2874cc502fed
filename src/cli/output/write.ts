/**
 * Writing to a stream at its own pace, so that a slow reader does not fill the memory.
 *
 * @module src/cli/output/write
 */
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
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
 * Writes a file whole or not at all: under another name first, which then takes the place. A link stays one, and what
 * is no file, such as /dev/stdout or a pipe, is written to as it is.
 * @throws {DiplographError} `output-unwritable`
 */
export async function writeFile(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const there = await stat(path).catch(() => null);
  const target = there ? await realpath(path).catch(() => path) : path;
  const straight = there !== null && !there.isFile() && !there.isDirectory();
  const written = straight ? path : `${target}.partial`;
  const stream = createWriteStream(written);
  const done = finished(stream);
  done.catch(() => undefined);
  const withdraw = (): void => rmSync(written, { force: true });
  if (!straight) process.once('exit', withdraw);
  try {
    await writeAll(stream, pieces);
    stream.end();
    await done;
    if (!straight) await rename(written, target);
  } catch (error) {
    if (!straight) await rm(written, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (straight && code === SEEN_ENOUGH) return;
    throw new DiplographError('output-unwritable', `${path} cannot be written (${whyUnwritable(code)}); choose another place with -o.`, {
      cause: error,
    });
  } finally {
    process.off('exit', withdraw);
  }
}

/** Of a reader that has seen enough (`| head`), which is no failure. */
export const SEEN_ENOUGH = 'EPIPE';

/** @example whyUnwritable('ENOSPC') // 'the disk is full' */
export function whyUnwritable(code: string | undefined): string {
  return WHY[code ?? ''] ?? code ?? 'for an unknown reason';
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EACCES: 'the permissions there forbid it',
  EPERM: 'the permissions there forbid it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};
