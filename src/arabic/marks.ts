/**
 * Marks: bits on words that tell a pass at a glance which tokens are none of its business. Each pass states its own
 * test; a word is tested once, and its tokens carry the bits in one array.
 *
 * @module src/arabic/marks
 */

const tests: ((word: never) => boolean)[] = [];

/**
 * A bit for all words that pass a test, which must depend on the word alone. To be called while modules load.
 * @example const QUESTION = mark((word: Word<unknown>) => word.key === '؟');
 */
export function mark<W>(test: (word: W) => boolean): number {
  if (tests.length > 30) throw new RangeError('a word has 31 marks at most');
  tests.push(test as (word: never) => boolean);
  return 1 << (tests.length - 1);
}

/** How many marks there are: words that were tested for fewer are out of date. */
export const markCount = (): number => tests.length;

/** All marks of a word. */
export function marksOf(word: unknown): number {
  let marks = 0;
  for (let k = 0; k < tests.length; k++) if (tests[k]!(word as never)) marks |= 1 << k;
  return marks;
}
