/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.642, // share
  0.067, // named
  -0.088, // nicknamed
  -0.007, // places
  1.311, // home
  1.382, // first
  -0.185, // opening
  0.773, // side
  1.08, // before
  0.291, // justBefore
  -0.081, // after
  1.141, // listed
  0.601, // statedNear
  -0.377, // counterpart
  -0.929, // sameOffice
  0.424, // possessed
  -0.128, // onlyOne
  0.011, // hosting
  2.646, // fits
  -1.615, // misfits
  0.156, // previous
  -0.954, // taken
  0.612, // body
  1.683, // together
  -0.492, // placeHere
  0.885, // subject
  0.908, // close
  0.629, // closeAfter
  2.501, // group
];
export const CLUE_FLOOR = 1.278;
