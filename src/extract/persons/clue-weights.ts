/**
 * Weights of the clues in clues.ts, in their order, and the score that a state must pass: made by
 * ../build/train-clues.mjs. Do not edit.
 *
 * @module src/extract/persons/clue-weights
 */
export const CLUE_WEIGHTS: readonly number[] = [
  0.528, // share
  0.205, // named
  0.093, // nicknamed
  -0.057, // places
  1.608, // home
  1.454, // first
  -0.473, // opening
  0.96, // side
  2.065, // before
  0.41, // justBefore
  0.998, // after
  1.436, // listed
  0.399, // statedNear
  -0.368, // counterpart
  -0.952, // sameOffice
  0.551, // possessed
  0.87, // onlyOne
  0.14, // hosting
  2.781, // fits
  -1.746, // misfits
  0.018, // previous
  -1.076, // taken
];
export const CLUE_FLOOR = 1.426;
