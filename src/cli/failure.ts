/**
 * From an error to what the user sees: one sentence on stderr and an exit status.
 *
 * @module src/cli/failure
 */
import { DiplographError } from '../../graph/errors.js';
import { FAILED, WRONG_USE } from './command.js';

/** Codes that mean that the command was written wrongly; all `usage-…` codes do as well. */
const WRONG_USE_CODES: ReadonlySet<string> = new Set(['query-unknown', 'query-parameter', 'query-syntax', 'query-writes']);

/** 2 for a command that was written wrongly, 1 for all else that failed. */
export function exitStatusOf(error: unknown): number {
  return error instanceof DiplographError && (error.code.startsWith('usage-') || WRONG_USE_CODES.has(error.code)) ? WRONG_USE : FAILED;
}

/** `debug` adds the stack, which is always shown for what no code names: that is a bug. */
export function sentenceOf(error: unknown, debug: boolean): string {
  if (error instanceof DiplographError) return debug ? `${error.message}\n${error.stack}` : error.message;
  const stack = error instanceof Error ? error.stack : String(error);
  return `This is a mistake of the program, not yours; please report it with these lines.\n${stack}`;
}
