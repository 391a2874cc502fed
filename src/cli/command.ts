/**
 * What a command of the command line is: data from which the parser, `--help` and the README's
 * table are made, and a function that runs it.
 *
 * @module src/cli/command
 */
import type { Readable, Writable } from 'node:stream';

export interface ArgumentSpec {
  readonly name: string;
  readonly describes: string;
  readonly required: boolean;
  readonly variadic: boolean;
}

export interface OptionSpec {
  /** As commander writes them: `-o, --output <file>`. */
  readonly flags: string;
  readonly describes: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Whether it may be given several times; its value is then a list. */
  readonly repeats?: boolean;
}

/** The command's own world: streams and signals, so that nothing below reads globals. */
export interface Context {
  /** What was typed after the name of the program. */
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first Ctrl-C: finish the running step, leave a store that opens. While nobody listens, Ctrl-C ends at once. */
  readonly signal: AbortSignal;
}

/** What the user wrote, after parsing. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

export interface Command {
  readonly id: string;
  readonly summary: string;
  /** Runs when no command is named. */
  readonly isDefault?: boolean;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** Resolves to the exit status; a DiplographError is printed by its message. */
  run(invocation: Invocation, context: Context): Promise<number>;
}

export const DONE = 0;
export const FAILED = 1;
export const WRONG_USE = 2;
/** Ended by Ctrl-C, as shells expect it: 128 + SIGINT. */
export const INTERRUPTED = 130;
