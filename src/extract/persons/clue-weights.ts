/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.615, // share
  0.252, // named
  0.096, // nicknamed
  -0.076, // places
  1.421, // home
  1.434, // first
  -0.493, // opening
  0.949, // side
  1.957, // before
  0.588, // justBefore
  0.775, // after
  1.466, // listed
  0.437, // statedNear
  -0.35, // counterpart
  -0.887, // sameOffice
  0.512, // possessed
  0.048, // onlyOne
  0.126, // hosting
  2.753, // fits
  -1.685, // misfits
  0.106, // previous
  -1.065, // taken
];
export const CLUE_FLOOR = 1.602;
