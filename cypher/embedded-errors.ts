/**
 * Embedded errors: what the embedded engine reports, as one clear sentence with a code.
 *
 * @module cypher/embedded-errors
 */
import type { GrafeoError } from '@grafeo-db/js';
import { DiplographError } from '../graph/errors.js';

/** Errors of a user's query, by the ISO status that the engine gives, most special first. */
const QUERY_CODES: readonly (readonly [RegExp, string])[] = [
  [/^25G03|^25006/, 'query-writes'],
  [/^42/, 'query-syntax'],
  [/^57014/, 'query-timeout'],
];

/** An error while a store was opened. */
export function embeddedOpenError(error: unknown, folder: string): DiplographError {
  if (error instanceof DiplographError) return error;
  const cause = error as NodeJS.ErrnoException;
  if (/lock/i.test(cause.message))
    return new DiplographError(
      'store-locked',
      `The store ${folder} is open in another process (a viewer or a build?); stop that one first, or wait until it is done.`,
      { cause },
    );
  if (cause.syscall || /permission denied|read-only file/i.test(cause.message))
    return new DiplographError('store-unwritable', `${whyUnwritable(cause, folder)}; choose another folder with --store.`, { cause });
  const what = firstLine(cause.message).replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?/, '');
  return new DiplographError(
    'store-damaged',
    `The store ${folder} is damaged (${what}); move its folder away and build it anew from the articles.`,
    { cause },
  );
}

/** @example 'The store news may not be written: its permissions forbid it' */
function whyUnwritable({ code, message }: NodeJS.ErrnoException, folder: string): string {
  if (code === 'EROFS' || /read-only file/i.test(message)) return `The store ${folder} may not be written: its disk is read-only`;
  if (code === 'EACCES' || code === 'EPERM' || /permission denied/i.test(message))
    return `The store ${folder} may not be written: the permissions there forbid it`;
  return `The store ${folder} cannot be made or opened (${firstLine(message)})`;
}

/** An error while one of this project's own statements ran. */
export function embeddedError(error: unknown, folder: string): Error {
  if (error instanceof DiplographError) return error;
  const cause = error as Error;
  if (/storage is full|no space left/i.test(cause.message))
    return new DiplographError('store-full', `The store ${folder} cannot grow: the disk is full.`, { cause });
  return new DiplographError('store-failed', `The store ${folder} reports: ${firstLine(cause.message)}`, { cause });
}

/**
 * An error of a user's query; what may cross to another process.
 * @param linesBefore lines that were put before the user's text
 */
export function queryErrorOf(error: unknown, linesBefore = 0): { code: string; message: string } {
  if (error instanceof DiplographError) return { code: error.code, message: error.message };
  const { message, gqlStatus = '' } = error as GrafeoError;
  const text = firstLine(message.replace(/^(?:Query|Database|Transaction) error: GRAFEO-\w+: /, ''));
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  const place = line === undefined ? '' : ` (line ${Number(line) - linesBefore}, column ${column})`;
  if (/Missing parameter/i.test(text))
    return { code: 'query-parameter', message: `The query needs a parameter that was not given: ${text}` };
  const code = QUERY_CODES.find(([status]) => status.test(gqlStatus))?.[1] ?? 'query-failed';
  if (code === 'query-writes') return { code, message: 'A query may only read the graph; this one writes.' };
  return { code, message: `The query cannot be ${code === 'query-syntax' ? 'understood' : 'answered'}: ${text}${place}` };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
