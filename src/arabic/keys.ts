/**
 * Keys: a hash of the folded form of each word of a text, which tells nearly always that two words are not the same
 * without a look at their letters.
 *
 * @module src/arabic/keys
 */
import { column } from './column.js';

/** The form asked for last: whoever meets a new word asks several times. */
let last = '';
let lastHash = 0x811c9dc5 ^ (0x811c9dc5 >>> 15);

/** Hash of a folded form (FNV-1a). */
export function hashOfKey(key: string): number {
  if (key === last) return lastHash;
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  last = key;
  lastHash = hash ^ (hash >>> 15);
  return lastHash;
}

/** The column of these hashes. */
export const KEY = column(({ key }: { readonly key: string }) => hashOfKey(key));

/**
 * The forms that a pass looks for in a text, as a few bits of their hashes: of most words it tells by their column alone
 * that they are none of them. One filter serves many texts.
 */
export class KeyFilter {
  private readonly bits = new Uint8Array(1 << 12);

  /** Takes these forms in the place of all others. */
  fill(forms: Iterable<string>): void {
    this.bits.fill(0);
    for (const form of forms) this.bits[KeyFilter.slot(hashOfKey(form))] = 1;
  }

  /** Whether a word with this hash may be one of the forms. */
  may(hash: number): boolean {
    return this.bits[KeyFilter.slot(hash)] === 1;
  }

  private static slot(hash: number): number {
    return hash & 0xfff;
  }
}
