/**
 * A table of words that is asked with a stretch of text, so that no string has to be cut out for a word that is known:
 * open addressing over a hash of the letters (FNV-1a).
 *
 * @module src/arabic/word-table
 */

export class WordTable<W extends { readonly raw: string }> {
  size = 0;
  private words: (W | undefined)[] = new Array<W | undefined>(1 << 12).fill(undefined);
  private hashes = new Int32Array(1 << 12);

  /** The word at `from` to `to`, made by `make` when it is new. */
  get(text: string, from: number, to: number, make: (raw: string) => W): W {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const { words, hashes } = this;
    const mask = hashes.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (let word = words[at]; word !== undefined; word = words[at]) {
      if (hashes[at] === hash && isAt(word.raw, text, from, to)) return word;
      at = (at + 1) & mask;
    }
    const word = make(text.slice(from, to));
    words[at] = word;
    hashes[at] = hash;
    if (++this.size * 2 > hashes.length) this.grow();
    return word;
  }

  private grow(): void {
    const { words, hashes } = this;
    const size = hashes.length * 2;
    this.words = new Array<W | undefined>(size).fill(undefined);
    this.hashes = new Int32Array(size);
    for (let k = 0; k < words.length; k++) {
      if (words[k] === undefined) continue;
      let at = (hashes[k]! ^ (hashes[k]! >>> 15)) & (size - 1);
      while (this.words[at] !== undefined) at = (at + 1) & (size - 1);
      this.words[at] = words[k];
      this.hashes[at] = hashes[k]!;
    }
  }
}

function isAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
