/**
 * Arguments and options that several commands share, and reading their values.
 *
 * @module src/cli/options
 */
import { DiplographError } from '../../graph/errors.js';
import { READERS } from '../articles/readers.js';
import type { ArgumentSpec, Invocation, OptionSpec } from './command.js';

const endings = READERS.flatMap(({ extensions }) => extensions).join(' ');

export const PATHS: ArgumentSpec = {
  name: 'PATH',
  describes: `files (${endings}, each also with .gz), folders, or - for standard input`,
  required: true,
  variadic: true,
};

export const STORE: OptionSpec = {
  flags: '--store <S>',
  describes: 'a folder for the embedded engine, or bolt://, neo4j://, neo4j+s:// for Neo4j (default: NEO4J_URI, else .diplograph)',
};

/** The value of an option that takes one; null when it was not given. */
export function textOption(value: Invocation['options'][string]): string | null {
  return typeof value === 'string' ? value : null;
}

/** @throws {DiplographError} `usage-port` */
export function portOption(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new DiplographError('usage-port', `--port takes a number from 0 to 65535, not "${value}".`);
}
