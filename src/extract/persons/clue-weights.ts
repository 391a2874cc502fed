/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.456, // share
  0.146, // named
  -0.057, // nicknamed
  0.297, // places
  0.662, // home
  1.153, // first
  -0.249, // opening
  0.925, // side
  1.05, // before
  0.665, // justBefore
  0.123, // after
  0.579, // listed
  0.21, // statedNear
  -0.362, // counterpart
  -0.866, // sameOffice
  0.107, // possessed
  0.503, // onlyOne
  1.427, // hosting
  2.383, // fits
  -1.755, // misfits
  0.303, // previous
  -1.079, // taken
  0.96, // body
  1.148, // together
  -0.036, // placeHere
  0.59, // subject
  0.961, // close
  0.565, // closeAfter
  0.843, // group
];
export const CLUE_FLOOR = 0.712;
