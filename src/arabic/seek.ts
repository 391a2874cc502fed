/**
 * Seeking: the next token that a pass cares about. Passes skip most tokens; a loop of its own for that is small and
 * sees the same every time, so that engines make it fast at once and never again, whatever the pass does with its finds.
 *
 * @module src/arabic/seek
 */

/** The first place from `from` on with this value, or the number of places. */
export function seek(values: Uint8Array, value: number, from: number): number {
  const { length } = values;
  while (from < length && values[from] !== value) from++;
  return from;
}

/** The first place from `from` on with any other value, or the number of places. */
export function seekOther(values: Uint8Array, value: number, from: number): number {
  const { length } = values;
  while (from < length && values[from] === value) from++;
  return from;
}

/** The first token from `from` on that carries one of these marks, or the number of tokens. */
export function seekMark(marks: Int32Array, bits: number, from: number): number {
  const { length } = marks;
  while (from < length && (marks[from]! & bits) === 0) from++;
  return from;
}
