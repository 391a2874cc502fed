/**
 * Hash: a short name for a long text, the same on every machine. Not for secrets.
 *
 * @module graph/hash
 */

/** FNV-1a over UTF-16 units with a final mix (Murmur3's), 32 bits. */
export function hash32(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

/** Spreads 32 bits over 32 bits, one to one. */
export function mix32(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A name of 64 bits for a text of any length. */
export function digest(text: string): string {
  return hash32(text).toString(36) + hash32(text, 0x9e3779b9).toString(36);
}

/** A number of 52 bits for a text of any length, never 0. */
export function digestNumber(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x811c9dc5 ^ 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
  }
  return (mix32(a) & 0xfffff) * 0x1_0000_0000 + mix32(b) || 1;
}

/**
 * Small letters and digits, 5 bits each, out of 64 bits of hash.
 * @param length at most 12
 */
export function shortHash(text: string, length = 6): string {
  const bits = (BigInt(hash32(text)) << 32n) | BigInt(hash32(text, 0x9e3779b9));
  let out = '';
  for (let i = 0; i < length; i++) out += 'abcdefghijkmnpqrstuvwxyz23456789'[Number((bits >> BigInt(i * 5)) & 31n)];
  return out;
}
