import { expect, it } from 'vitest';
import { inTurns } from '../../../src/cli/pipeline/turns.js';

it('a long computation lets others have their turn, such as a signal, and gives its result', async () => {
  let heard = 0;
  const timer = setInterval(() => heard++, 1);
  const result = await inTurns(
    (function* () {
      const until = Date.now() + 1000;
      while (Date.now() < until) yield;
      return 'done';
    })(),
  );
  clearInterval(timer);
  expect(result).toBe('done');
  expect(heard).toBeGreaterThan(2);
});
