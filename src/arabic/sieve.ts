/**
 * Sieves: most words of a text are in no map, which a few bits of their letters tell without a look into
 * the map, whose parts lie all over the memory.
 *
 * @module src/arabic/sieve
 */
import { hashOfKey } from './keys.js';

/** Bits for each form. */
const ROOM = 16;

/** The map's `get`, quick for forms that are not in it. The map must stay as it is. */
export function sieved<T>(map: ReadonlyMap<string, T>): (form: string) => T | undefined {
  let size = 8;
  while (size < map.size * ROOM) size *= 2;
  const bits = new Uint8Array(size / 8);
  for (const form of map.keys()) {
    const bit = hashOfKey(form) & (size - 1);
    bits[bit >> 3]! |= 1 << (bit & 7);
  }
  return (form) => {
    const bit = hashOfKey(form) & (size - 1);
    return ((bits[bit >> 3]! >> (bit & 7)) & 1) === 1 ? map.get(form) : undefined;
  };
}

/** Whether a form is one of these, quick for those that are not. */
export function sievedSet(forms: Iterable<string>): (form: string) => boolean {
  const has = sieved(new Map([...forms].map((form) => [form, true])));
  return (form) => has(form) === true;
}
