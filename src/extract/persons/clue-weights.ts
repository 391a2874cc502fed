/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.472, // share
  -0.112, // named
  -0.17, // nicknamed
  -0.056, // places
  1.276, // home
  1.441, // first
  -0.342, // opening
  2.813, // side
  1.507, // before
  0.156, // justBefore
  -0.003, // after
  0.966, // listed
  0.359, // statedNear
  0.0, // counterpart
  -0.603, // sameOffice
  0.523, // possessed
  0.776, // onlyOne
  0.005, // hosting
  1.651, // fits
  0.0, // misfits
  0.524, // previous
  -1.545, // taken
  1.108, // body
  1.901, // together
  -0.241, // placeHere
  1.045, // subject
  0.362, // close
  0.254, // closeAfter
  2.099, // group
  1.395, // host
  -0.117, // guest
  1.928, // joined
  0.13, // visited
  1.204, // contrast
  2.029, // courtesy
  0.875, // movement
];
export const CLUE_FLOOR = 1.726;
