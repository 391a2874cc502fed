/**
 * A mistyped command is taken for a path of the command that runs when none is named, so the
 * sentence names both.
 *
 * @module src/cli/no-command
 */
import { existsSync } from 'node:fs';
import { DiplographError } from '../../graph/errors.js';

/**
 * Throws the error again, or says what command was probably meant.
 * @param first first operand of the default command
 * @param commands ids of all commands
 * @throws {DiplographError} `usage-command`
 */
export async function orNoCommand(error: unknown, first: string | undefined, commands: readonly string[]): Promise<never> {
  const missing = error instanceof DiplographError && error.code === 'input-missing';
  if (!missing || first === undefined || !/^[a-z]+$/.test(first) || existsSync(first)) throw error;
  const { nearest } = await import('./nearest.js');
  const meant = nearest(first, commands);
  const hint = meant === null ? '; diplograph --help names the commands.' : `; did you mean diplograph ${meant}?`;
  throw new DiplographError('usage-command', `There is no command ${first}, and no file or folder of that name${hint}`);
}
