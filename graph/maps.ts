/**
 * Maps: gathering things under keys.
 *
 * @module graph/maps
 */

/** The value under a key, made when there is none yet. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Adds to a count; one that comes to nothing goes. */
export function bump<K>(counts: Map<K, number>, key: K, step = 1): void {
  const n = (counts.get(key) ?? 0) + step;
  if (n === 0) counts.delete(key);
  else counts.set(key, n);
}
