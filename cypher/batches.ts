/**
 * Batches: rows for one statement at a time, neither too many nor too heavy for one message.
 *
 * @module cypher/batches
 */
const ROWS = 5_000;
const WEIGHT = 4_000_000;

/** Cuts rows into batches; `weight` is about the number of characters of a row. */
export function* batches<T>(rows: readonly T[], weight: (row: T) => number = () => 0): Generator<T[]> {
  let batch: T[] = [];
  let heavy = 0;
  for (const row of rows) {
    const w = weight(row);
    if (batch.length && (batch.length === ROWS || heavy + w > WEIGHT)) {
      yield batch;
      batch = [];
      heavy = 0;
    }
    batch.push(row);
    heavy += w;
  }
  if (batch.length) yield batch;
}
