import { describe, expect, it } from 'vitest';
import { read } from '../told.js';
import { FRAMES } from './frames.js';
import { type Shape, type Side, side } from './people.js';

const FIRST: readonly Shape[] = ['adjective', 'behind', 'commas', 'brackets', 'office', 'deputy'];
const SECOND: readonly Shape[] = ['adjective', 'behind', 'construct', 'commas', 'brackets', 'delegation', 'mirror'];
const PLACED = { '-': null, '*': undefined } as const;

type Cast = Readonly<Record<'A' | 'B' | 'C' | 'D', Side>>;

/** One cast for each pair of shapes, of other states each time. */
const CASTS: readonly Cast[] = FIRST.flatMap((a, i) =>
  SECOND.map((b, j) => {
    const n = i * SECOND.length + j;
    return {
      A: side(n, n, a),
      B: side(n + 3, b === 'mirror' ? n : n + 1, b),
      C: side(n + 5, n + 2, 'adjective'),
      D: side(n + 8, n + 3, 'construct'),
    };
  }),
);

/** The sentence, with the commas of an apposition before no other mark. */
const fill = (frame: string, cast: Cast): string =>
  frame
    .replace(/\{(\w)(?:\.(\w+))?\}/g, (_, who: keyof Cast, part?: string) => {
      const one = cast[who];
      if (part === undefined) return one.text;
      return part === 'last' ? (one.named ? one.name.split(' ').at(-1)! : one.office) : one[part as 'land'];
    })
    .replace(/،([.،])/g, '$1');

/** What a report tells, in the same words as what is expected of it. */
function told(text: string): string[] {
  const { persons, meetings } = read(text);
  const name = new Map(persons.map((p) => [p.key, p.name]));
  return meetings.map(({ kind, status, persons: who, states, country }) =>
    JSON.stringify([kind, status, who.map((k) => name.get(k)).sort(), [...states].sort(), country]),
  );
}

function isRight(text: string, expected: readonly string[], cast: Cast): boolean {
  const left = told(text);
  return (
    left.length === expected.length &&
    expected.every((line) => {
      const [sort, who, where] = line.split(' | ') as [string, string, string];
      const members = who.split(' ');
      const names = members.flatMap((m) => (m === m.toUpperCase() && cast[m as 'A'].named ? [cast[m as 'A'].name] : [])).sort();
      const states = members.map((m) => cast[m.toUpperCase() as 'A'].code).sort();
      const country = where in PLACED ? PLACED[where as '-'] : (cast[where as 'A']?.code ?? where);
      const at = left.findIndex((one) => {
        const [kind, status, persons, of, place] = JSON.parse(one) as [string, string, string[], string[], string | null];
        return (
          `${kind} ${status}` === sort &&
          persons.join() === names.join() &&
          of.join() === states.join() &&
          (country === undefined || place === country)
        );
      });
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

describe.each(Object.entries(FRAMES))('%s', (_, frames) => {
  it.each(frames)('%s', (sentence, meetings, right) => {
    const wrong = CASTS.filter((cast) => !isRight(fill(sentence, cast), meetings, cast)).map((cast) => fill(sentence, cast));
    expect(CASTS.length - wrong.length, wrong.slice(0, 3).join('\n')).toBeGreaterThanOrEqual(right);
  });
});
