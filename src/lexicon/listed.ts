/**
 * Listed names: whether open lists of names know a written form. Of a stranger's surname the letters say
 * something (name-score.ts), a list says more.
 *
 * @module src/lexicon/listed
 */
import { NAME_FILTER } from './name-list.js';

const HASHES = 8;

/** The bits of a form in a filter of `size` bits (FNV-1a, double hashing). */
export function bitsOf(form: string, size: number): number[] {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < form.length; i++) {
    a = Math.imul(a ^ form.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ form.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return Array.from({ length: HASHES }, (_, k) => ((a >>> 0) + k * ((b >>> 0) | 1)) % size);
}

let filter: Uint8Array | null = null;

/** Whether a folded form is a name in the lists. Once in 300 forms the answer is yes for none. */
export function isListedName(form: string): boolean {
  if (form.length < 3) return false;
  filter ??= Uint8Array.from(atob(NAME_FILTER), (c) => c.charCodeAt(0));
  const known = filter;
  return known.length > 0 && bitsOf(form, known.length * 8).every((bit) => (known[bit >> 3]! >> (bit & 7)) & 1);
}
