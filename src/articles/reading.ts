/**
 * Reading: what every reader hands on, one article or one problem at a time, so that a bad
 * article among thousands costs itself alone and a long file is never held in memory.
 *
 * @module src/articles/reading
 */
import type { Readable } from 'node:stream';
import type { Article } from '../../graph/article.js';
import { DiplographError } from '../../graph/errors.js';

/** An article with the place it came from (`file` or `file:line`), or what was wrong at such a place. */
export type Reading = { readonly article: Article; readonly at: string } | { readonly problem: DiplographError; readonly at: string };

/** One stream of bytes to read articles from, unpacked already. */
export interface Input {
  /** File path as the user wrote it, or `stdin`. */
  readonly name: string;
  readonly bytes: Readable;
}

/** How one kind of input becomes articles. */
export interface Reader {
  readonly id: string;
  /** For `--help` and the README. */
  readonly describes: string;
  /** File name endings, small letters, with the dot. */
  readonly extensions: readonly string[];
  read(input: Input): AsyncIterable<Reading>;
}

/**
 * An error as a reading, so that the articles after it are still read. What is no error of the
 * input (no memory, a bug) is thrown on.
 */
export function problemOf(error: unknown, at: string): Reading {
  if (error instanceof DiplographError) return { problem: error, at };
  const code = (error as NodeJS.ErrnoException).code;
  if (code?.startsWith('Z_'))
    return {
      problem: new DiplographError('input-gzip', `${at} is no complete gzip file: it is damaged or cut off.`, { cause: error }),
      at,
    };
  if (isForbidden(error)) return { problem: unreadable(at, error), at };
  throw error;
}

/** Whether the permissions of a file or folder are what is wrong. */
export function isForbidden(error: unknown): error is NodeJS.ErrnoException {
  return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** The error of what is there and cannot be read: code `input-unreadable`. */
export function unreadable(at: string, error: unknown): DiplographError {
  const why = isForbidden(error) ? 'its permissions forbid it' : (error as Error).message;
  return new DiplographError('input-unreadable', `${at} may not be read: ${why}.`, { cause: error });
}
