/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.634, // share
  -0.001, // named
  -0.152, // nicknamed
  -0.056, // places
  1.305, // home
  1.306, // first
  0.024, // opening
  3.034, // side
  1.063, // before
  0.538, // justBefore
  0.535, // after
  0.704, // listed
  0.15, // statedNear
  0.0, // counterpart
  -0.858, // sameOffice
  0.05, // possessed
  1.014, // onlyOne
  0.567, // hosting
  1.108, // fits
  -0.079, // misfits
  0.411, // previous
  -1.312, // taken
  1.431, // body
  0.994, // together
  -0.055, // placeHere
  0.574, // subject
  0.636, // close
  0.191, // closeAfter
  2.039, // group
  1.043, // host
  -0.916, // guest
  2.026, // joined
  -0.019, // visited
  1.033, // contrast
  1.159, // courtesy
  0.513, // movement
  1.0, // receives
  2.0, // led
  -1.062, // takenHere
  1.502, // beside
  0.809, // government
  1.881, // dateline
];
export const CLUE_FLOOR = 1.408;
