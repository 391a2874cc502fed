/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.408, // share
  0.013, // named
  -0.319, // nicknamed
  0.004, // places
  1.447, // home
  1.47, // first
  -0.025, // opening
  2.85, // side
  0.917, // before
  0.239, // justBefore
  0.619, // after
  0.801, // listed
  0.414, // statedNear
  0.0, // counterpart
  -0.706, // sameOffice
  0.473, // possessed
  0.935, // onlyOne
  0.647, // hosting
  0.969, // fits
  0.0, // misfits
  0.418, // previous
  -1.382, // taken
  0.926, // body
  1.513, // together
  -0.369, // placeHere
  1.111, // subject
  0.687, // close
  0.078, // closeAfter
  2.039, // group
  1.364, // host
  -0.767, // guest
  1.921, // joined
  0.038, // visited
  1.095, // contrast
  1.9, // courtesy
  0.802, // movement
  0.699, // receives
];
export const CLUE_FLOOR = 1.618;
