/**
 * A table of words that is asked with a stretch of text, so that no string has to be cut out for a word that is known:
 * open addressing over a hash of the letters (FNV-1a). What a text wants of each of its words lies with the hash, in
 * one line of the processor's cache: the words themselves, and their strings, lie all over the memory.
 *
 * @module src/arabic/word-table
 */

/** What the table keeps of a word beside the word. */
export interface Tabled {
  readonly raw: string;
  readonly number: number;
  readonly marks: number;
}

/** Numbers of a row: hash, where the letters begin, number and marks of the word. */
export const ROW = 4;
const HASH = 0;
const LETTERS = 1;
export const NUMBER = 2;
export const MARKS = 3;

/** Hash of no letters, to which each is added in turn. */
export const BLANK_HASH = 0x811c9dc5 | 0;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** No letter. */
const END = 0xffff;

export class WordTable<W extends Tabled> {
  size = 0;
  words: (W | undefined)[] = new Array<W | undefined>(1 << 12).fill(undefined);
  cells = new Int32Array(ROW << 12);
  /** The letters of each word, then {@link END}. */
  private letters = new Uint16Array(1 << 15);
  private end = 0;

  /** Units kept for all words together. */
  get length(): number {
    return this.end;
  }

  /** The place of the word at `from` to `to` in `words`; its row in `cells` begins at four times that. `make` makes a new one. */
  at(text: string, from: number, to: number, hash: number, make: (raw: string) => W): number {
    const { words, cells } = this;
    const mask = words.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (words[at] !== undefined) {
      if (cells[at * ROW + HASH] === hash && this.isAt(cells[at * ROW + LETTERS]!, text, from, to)) return at;
      at = (at + 1) & mask;
    }
    return this.add(make(text.slice(from, to)), hash);
  }

  private isAt(begin: number, text: string, from: number, to: number): boolean {
    const { letters } = this;
    const shift = begin - from;
    for (let i = from; i < to; i++) if (letters[i + shift] !== text.charCodeAt(i)) return false;
    return letters[to + shift] === END;
  }

  private add(word: W, hash: number): number {
    if (++this.size * 2 > this.words.length) this.grow();
    const { words, cells } = this;
    const at = this.free(hash);
    words[at] = word;
    cells[at * ROW + HASH] = hash;
    cells[at * ROW + LETTERS] = this.keep(word.raw);
    cells[at * ROW + NUMBER] = word.number;
    cells[at * ROW + MARKS] = word.marks;
    return at;
  }

  private free(hash: number): number {
    const mask = this.words.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.words[at] !== undefined) at = (at + 1) & mask;
    return at;
  }

  private keep(raw: string): number {
    const begin = this.end;
    this.end += raw.length + 1;
    if (this.end > this.letters.length) {
      const letters = new Uint16Array(this.end * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    for (let i = 0; i < raw.length; i++) this.letters[begin + i] = raw.charCodeAt(i);
    this.letters[this.end - 1] = END;
    return begin;
  }

  private grow(): void {
    const { words, cells } = this;
    const size = words.length * 2;
    this.words = new Array<W | undefined>(size).fill(undefined);
    this.cells = new Int32Array(size * ROW);
    for (let k = 0; k < words.length; k++) {
      if (words[k] === undefined) continue;
      const at = this.free(cells[k * ROW + HASH]!);
      this.words[at] = words[k];
      for (let c = 0; c < ROW; c++) this.cells[at * ROW + c] = cells[k * ROW + c]!;
    }
  }
}
