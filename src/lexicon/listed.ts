/**
 * Listed names: whether open lists of names know a written form. Of a stranger's surname the letters say
 * something (name-score.ts), a list says more.
 *
 * @module src/lexicon/listed
 */
import { NAME_FILTER } from './name-list.js';

const HASHES = 8;

/** Calls back with the bits of a form in a filter of `size` bits (FNV-1a, double hashing), as long as the answer is true. */
export function everyBit(form: string, size: number, test: (bit: number) => boolean): boolean {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < form.length; i++) {
    a = Math.imul(a ^ form.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ form.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  // Bit k is (a + k * step) mod size.
  const step = ((b | 1) >>> 0) % size;
  let bit = (a >>> 0) % size;
  for (let k = 0; k < HASHES; k++) {
    if (!test(bit)) return false;
    bit += step;
    if (bit >= size) bit -= size;
  }
  return true;
}

let filter: Uint8Array | null = null;

/** Whether a folded form is a name in the lists. Once in 300 forms the answer is yes for none. */
export function isListedName(form: string): boolean {
  if (form.length < 3) return false;
  filter ??= Uint8Array.from(atob(NAME_FILTER), (c) => c.charCodeAt(0));
  const known = filter;
  return known.length > 0 && everyBit(form, known.length * 8, (bit) => ((known[bit >> 3]! >> (bit & 7)) & 1) === 1);
}
