/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  -0.186, // share
  -0.018, // named
  0.321, // nicknamed
  0.076, // places
  1.433, // home
  1.391, // first
  -0.140, // opening
  1.588, // side
  2.104, // before
  0.429, // justBefore
  1.377, // after
  0.837, // listed
  0.165, // statedNear
  -0.416, // counterpart
  -1.599, // sameOffice
  0.693, // possessed
  0.274, // onlyOne
  2.710, // hosting
  2.773, // fits
  -1.770, // misfits
  0.134, // previous
];
export const CLUE_FLOOR = 1.126;
