/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.937, // share
  0.018, // named
  -0.23, // nicknamed
  0.025, // places
  1.645, // home
  1.584, // first
  -0.473, // opening
  1.005, // side
  1.159, // before
  0.3, // justBefore
  -0.253, // after
  1.385, // listed
  0.618, // statedNear
  -0.553, // counterpart
  -1.03, // sameOffice
  0.599, // possessed
  -0.136, // onlyOne
  0.018, // hosting
  3.501, // fits
  -2.011, // misfits
  0.184, // previous
  -1.212, // taken
  0.01, // body
  2.105, // together
  -0.527, // placeHere
  1.038, // subject
  1.145, // close
  0.77, // closeAfter
  2.077, // group
];
export const CLUE_FLOOR = 1.64;
