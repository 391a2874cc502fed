/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.459, // share
  0.177, // named
  0.127, // nicknamed
  -0.09, // places
  1.665, // home
  1.451, // first
  -0.3, // opening
  1.036, // side
  1.989, // before
  0.545, // justBefore
  0.86, // after
  1.431, // listed
  0.349, // statedNear
  -0.571, // counterpart
  -0.958, // sameOffice
  0.562, // possessed
  1.039, // onlyOne
  0.162, // hosting
  2.848, // fits
  -1.595, // misfits
  -0.1, // previous
];
export const CLUE_FLOOR = 1.696;
