/**
 * Keys: a hash of the folded form of each word of a text, which tells nearly always that two words are not the same
 * without a look at their letters.
 *
 * @module src/arabic/keys
 */
import { column } from './column.js';

/** Hash of a folded form (FNV-1a). */
export function hashOfKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The column of these hashes. */
export const KEY = column(({ key }: { readonly key: string }) => hashOfKey(key));
