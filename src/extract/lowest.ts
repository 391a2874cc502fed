/**
 * Looking things up in what is sorted.
 *
 * @module src/extract/lowest
 */

/** The first number below `count` for which it is true, given that it stays true; `count` if none. */
export function lowest(count: number, isTrue: (k: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
