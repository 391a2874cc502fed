import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/cli/nearest.js';
import { usageSentence } from '../../../src/cli/usage.js';

describe('the nearest word', () => {
  const commands = ['start', 'stats', 'extract', 'build', 'remove', 'same', 'name', 'view'];
  it.each([
    ['biuld', 'build'],
    ['statts', 'stats'],
    ['exract', 'extract'],
    ['rem', 'remove'],
    ['vew', 'view'],
    ['news', null],
    ['sta', null],
    ['x', null],
  ])('to %s is %s', (word, meant) => expect(nearest(word, commands)).toBe(meant));
});

it('of wrong use that has no sentence of its own tells what the parser said, and where to look', () => {
  expect(usageSentence('error: something new happened.', 'stats')).toBe(
    'something new happened; diplograph stats --help shows how it is written.',
  );
  expect(usageSentence("error: unknown option '-x'", null)).toBe('There is no option -x; diplograph --help shows how it is written.');
});
