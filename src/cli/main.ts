#!/usr/bin/env node
/**
 * The command line: parses, runs one command, ends with its status. What was asked for goes to
 * stdout, everything else to stderr.
 *
 * @module src/cli/main
 */
import { CommanderError } from 'commander';
import { INTERRUPTED, WRONG_USE } from './command.js';
import { exitStatusOf, sentenceOf } from './failure.js';
import { programOf } from './program.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(INTERRUPTED);
    stop.abort();
  });
}

/** A reader of our output that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const { stdin, stdout, stderr, env } = process;
let status = 0;
try {
  await programOf({ stdin, stdout, stderr, env, signal: stop.signal }, (result) => {
    status = result;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) status = error.exitCode === 0 ? 0 : WRONG_USE;
  else {
    status = exitStatusOf(error);
    stderr.write(`diplograph: ${sentenceOf(error, Boolean(env.DIPLOGRAPH_DEBUG))}\n`);
  }
}
process.exitCode = status;
