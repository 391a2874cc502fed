/**
 * Weights: what all pairs of some entries say, each asked for once.
 *
 * @module graph/identity/weights
 */

/** Thousandths of a point: whole numbers, whose sums are the same in any order. */
export const UNIT = 1_000;
/** Stands for a pair of which one will have to leave the group. */
export const APART = -0x8000_0000;

/** A triangle of pairs, `at(i, j)` for `j < i`. */
export class Weights {
  readonly size: number;
  readonly #pairs: Int32Array;

  /** @param weigh what the pair says, in thousandths of a point, or {@link APART}; asked once a pair, with `j < i` */
  constructor(size: number, weigh: (i: number, j: number) => number) {
    this.size = size;
    this.#pairs = new Int32Array((size * (size - 1)) / 2);
    for (let i = 1, n = 0; i < size; i++) for (let j = 0; j < i; j++) this.#pairs[n++] = weigh(i, j);
  }

  /** In either order; the two differ. */
  at(i: number, j: number): number {
    return this.#pairs[i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i]!;
  }
}

/** A number of points in whole thousandths. */
export function inUnits(points: number): number {
  return Math.round(points * UNIT);
}
