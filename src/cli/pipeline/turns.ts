/**
 * Turns: a long computation between whose steps signals are heard and other work goes on.
 *
 * @module src/cli/pipeline/turns
 */
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work in one go. */
const TURN = 100;

/** Runs steps to their end, and lets others have their turn in between. */
export async function inTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const until = Date.now() + TURN;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (Date.now() < until);
    await setImmediate();
  }
}
