/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/whose/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.681, // share
  0.086, // named
  -0.231, // nicknamed
  0.223, // places
  1.116, // home
  1.088, // first
  -0.009, // opening
  3.074, // side
  1.067, // before
  0.712, // justBefore
  0.538, // after
  0.485, // listed
  -0.058, // statedNear
  -0.037, // counterpart
  -0.799, // sameOffice
  0.027, // possessed
  1.018, // onlyOne
  0.576, // hosting
  1.075, // fits
  -0.046, // misfits
  0.279, // previous
  -1.176, // taken
  1.402, // body
  0.801, // together
  -0.124, // placeHere
  0.564, // subject
  0.622, // close
  0.26, // closeAfter
  2.017, // group
  1.007, // host
  -0.918, // guest
  2.011, // joined
  0.078, // visited
  1.034, // contrast
  1.086, // courtesy
  0.322, // movement
  1.013, // receives
  1.988, // led
  -1.079, // takenHere
  1.493, // beside
  0.791, // government
  1.792, // dateline
  1.125, // colleagues
  1.014, // other
  1.003, // meetsIn
  0.584, // spelling
  0.431, // months
  1.016, // mirror
  -0.534, // firstAbroad
  -0.777, // takenHome
  1.089, // origin
  -2.185, // stranger
];
export const CLUE_FLOOR = 1.483;
