/**
 * From what the user wrote to the files behind it: a file, a folder with all that readers know in
 * it, or `-` for standard input. Folders are walked in the order of names, so that the same folder
 * always gives the same order.
 *
 * @module src/articles/paths
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DiplographError } from '../../graph/errors.js';
import { READERS, readerOfName } from './readers.js';
import { isForbidden, unreadable } from './reading.js';

export const STDIN = '-';

/** A file to read, or standard input, of unknown size. */
export interface Source {
  readonly path: string;
  readonly bytes: number | null;
}

/**
 * @throws {DiplographError} `input-missing`, `input-unreadable`, `input-no-articles`: before anything is read
 */
export async function sourcesOf(paths: readonly string[]): Promise<Source[]> {
  const found: Source[] = [];
  for (const path of paths) {
    if (path === STDIN) found.push({ path, bytes: null });
    else found.push(...(await sourcesAt(path)));
  }
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(path) && seen.add(path));
}

async function sourcesAt(path: string): Promise<Source[]> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new DiplographError('input-missing', `There is no file or folder ${path}.`, { cause: error });
    throw unreadable(path, error);
  });
  if (!stats.isDirectory()) return [{ path, bytes: stats.isFile() ? stats.size : null }];
  const inside = await walk(path);
  if (inside.length > 0) return inside;
  const endings = READERS.flatMap(({ extensions }) => extensions).join(', ');
  throw new DiplographError(
    'input-no-articles',
    `The folder ${path} holds no articles: files ending in ${endings}, or one of these with .gz.`,
  );
}

async function walk(folder: string): Promise<Source[]> {
  const found: Source[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (isForbidden(error)) return null;
    throw error;
  });
  // Reading it will fail, as a problem among the others.
  if (!entries) return [{ path: folder, bytes: 0 }];
  for (const { name } of entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules').sort(byName)) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory() && !entries.some((entry) => entry.name === name && entry.isSymbolicLink())) found.push(...(await walk(path)));
    else if (stats?.isFile() && readerOfName(name)) found.push({ path, bytes: stats.size });
  }
  return found;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
