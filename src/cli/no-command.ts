/**
 * A mistyped command is taken for a path of the command that runs when none is named, so the
 * sentence names both.
 *
 * @module src/cli/no-command
 */
import { existsSync } from 'node:fs';
import { DiplographError } from '../../graph/errors.js';
import { nearest } from './nearest.js';

/**
 * Throws the error again, or says what command was probably meant.
 * @param first first operand of the default command
 * @param commands ids of all commands
 * @throws {DiplographError} `usage-command`
 */
export function orNoCommand(error: unknown, first: string | undefined, commands: readonly string[]): never {
  const missing = error instanceof DiplographError && error.code === 'input-missing';
  throw missing && mistyped(first, commands) ? noCommand(first, commands) : error;
}

/** Whether this word is neither a command nor there, and looks like a command. */
export function mistyped(first: string | undefined, commands: readonly string[]): first is string {
  return first !== undefined && /^[a-z]+$/.test(first) && !commands.includes(first) && !existsSync(first);
}

/**
 * The error of a command that there is not: code `usage-command`.
 * @param mayBePath whether a path could have stood there
 */
export function noCommand(word: string, commands: readonly string[], mayBePath = true): DiplographError {
  const meant = nearest(word, commands);
  const hint = meant === null ? '; diplograph --help names the commands.' : `; did you mean diplograph ${meant}?`;
  return new DiplographError(
    'usage-command',
    `There is no command ${word}${mayBePath ? ', and no file or folder of that name' : ''}${hint}`,
  );
}
