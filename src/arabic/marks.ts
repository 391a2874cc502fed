/**
 * Marks: bits on words that tell a pass at a glance which tokens are none of its business. Each pass states its own
 * test; a word is tested once, and its tokens carry the bits in one array.
 *
 * @module src/arabic/marks
 */

interface Test {
  readonly passes: (word: never) => boolean;
  readonly bit: number;
}

const tests: Test[] = [];
/** Those that a word may pass of which the lexicon knows nothing: most new words are such. */
const ofUnknown: Test[] = [];

function add(passes: (word: never) => boolean): Test {
  if (tests.length > 30) throw new RangeError('a word has 31 marks at most');
  const test = { passes, bit: 1 << tests.length };
  tests.push(test);
  return test;
}

/**
 * A bit for all words that pass a test, which must depend on the word alone. To be called while modules load.
 * @example const QUESTION = mark((word: Word<unknown>) => word.key === '؟');
 */
export function mark<W>(passes: (word: W) => boolean): number {
  const test = add(passes);
  ofUnknown.push(test);
  return test.bit;
}

/**
 * The same for a test that no word without an entry passes: it is not asked about them.
 * @example const DOCUMENT = markKnown(({ entry }: LexWord) => entry?.document !== undefined);
 */
export const markKnown = <W>(passes: (word: W) => boolean): number => add(passes).bit;

/** How many marks there are: words that were tested for fewer are out of date. */
export const markCount = (): number => tests.length;

/** All marks of a word. */
export function marksOf(word: { readonly entry: unknown }): number {
  let marks = 0;
  for (const { passes, bit } of word.entry === null ? ofUnknown : tests) if (passes(word as never)) marks |= bit;
  return marks;
}
