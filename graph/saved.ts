/**
 * Saved: a state as a row of plain values, to be taken over by a later run that would have to work it all
 * out anew. Each part writes its values and reads the same number of them, in the same order.
 *
 * @module graph/saved
 */

/** Numbers, texts, arrays and plain objects of them, a few hundred at a time so that no value is large. */
export type Saving = Generator<unknown, void>;

/** The values, one after the other. */
export type Taking = <T>() => T;

const ROWS = 200;

/** Many rows as values: how many there are, then the rows. */
export function* inParts<T, R>(all: Iterable<T>, size: number, row: (one: T) => R): Saving {
  yield size;
  let part: R[] = [];
  for (const one of all) {
    part.push(row(one));
    if (part.length < ROWS) continue;
    yield part;
    part = [];
  }
  if (part.length) yield part;
}

/** The rows that {@link inParts} was given. */
export function* outOfParts<R>(take: Taking): Generator<R, void> {
  const size = take<number>();
  for (let n = 0; n < size; ) {
    const part = take<R[]>();
    n += part.length;
    yield* part;
  }
}
