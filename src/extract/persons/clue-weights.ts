/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.639, // share
  0.007, // named
  -0.265, // nicknamed
  0.125, // places
  1.126, // home
  1.203, // first
  0.072, // opening
  3.073, // side
  1.161, // before
  0.684, // justBefore
  0.568, // after
  0.498, // listed
  0.009, // statedNear
  -0.048, // counterpart
  -0.759, // sameOffice
  0.034, // possessed
  1.019, // onlyOne
  0.545, // hosting
  1.090, // fits
  -0.066, // misfits
  0.290, // previous
  -1.250, // taken
  1.423, // body
  0.886, // together
  -0.102, // placeHere
  0.580, // subject
  0.580, // close
  0.262, // closeAfter
  2.021, // group
  1.011, // host
  -0.881, // guest
  2.016, // joined
  -0.001, // visited
  1.042, // contrast
  1.097, // courtesy
  0.398, // movement
  1.000, // receives
  2.001, // led
  -1.043, // takenHere
  1.491, // beside
  0.788, // government
  1.782, // dateline
  0.932, // colleagues
  1.028, // other
  1.006, // meetsIn
  0.613, // spelling
  0.409, // months
];
export const CLUE_FLOOR = 1.421;
