#!/usr/bin/env node
/**
 * The command line: parses, runs one command, ends with its status. What was asked for goes to
 * stdout, everything else to stderr.
 *
 * @module src/cli/main
 */
import { getEventListeners } from 'node:events';
import { CommanderError } from 'commander';
import { DONE, FAILED, INTERRUPTED, WRONG_USE } from './command.js';
import { exitStatusOf, sentenceOf } from './failure.js';
import { SEEN_ENOUGH, whyUnwritable } from './output/write.js';
import { programOf } from './program.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    const nothingToPutInOrder = getEventListeners(stop.signal, 'abort').length === 0;
    if (stop.signal.aborted || nothingToPutInOrder) process.exit(INTERRUPTED);
    stop.abort();
  });
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === SEEN_ENOUGH) process.exit(DONE);
  process.stderr.write(`diplograph: The output cannot be written (${whyUnwritable(code)}).\n`, () => process.exit(FAILED));
});
/** Nobody is told any more, and the work goes on. */
process.stderr.on('error', () => undefined);

const { stdin, stdout, stderr, env } = process;
const argv = process.argv.slice(2);
let status = 0;
try {
  await programOf({ argv, stdin, stdout, stderr, env, signal: stop.signal }, (result) => {
    status = result;
  }).parseAsync(argv, { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) status = error.exitCode === 0 ? 0 : WRONG_USE;
  else {
    status = exitStatusOf(error);
    stderr.write(`diplograph: ${sentenceOf(error, Boolean(env.DIPLOGRAPH_DEBUG))}\n`);
  }
}
process.exitCode = status;
