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
  /** In the order in which they were first met, so that frequent ones lie close to each other. */
  readonly words: W[] = [];
  cells = new Int32Array(ROW << 11);
  /** By hash, one more than the place of the word; 0 for none. */
  private places = new Int32Array(1 << 12);
  /** The letters of each word, then {@link END}. */
  private letters = new Uint16Array(1 << 15);
  private end = 0;

  /** Units kept for all words together. */
  get length(): number {
    return this.end;
  }

  /** The place of the word at `from` to `to` in `words`; its row in `cells` begins at four times that. `make` makes a new one. */
  at(text: string, from: number, to: number, hash: number, make: (raw: string) => W): number {
    const { places, cells } = this;
    const mask = places.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (let place = places[at]!; place !== 0; place = places[at]!) {
      const row = (place - 1) * ROW;
      if (cells[row + HASH] === hash && this.isAt(cells[row + LETTERS]!, text, from, to)) return place - 1;
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
    const place = this.words.push(word) - 1;
    if (place * 2 >= this.places.length) {
      this.places = new Int32Array(this.places.length * 2);
      this.cells = larger(this.cells, this.places.length * (ROW / 2));
      for (let k = 0; k < place; k++) this.enter(k, this.cells[k * ROW + HASH]!);
    }
    this.enter(place, hash);
    this.cells[place * ROW + HASH] = hash;
    this.cells[place * ROW + LETTERS] = this.keep(word.raw);
    this.cells[place * ROW + NUMBER] = word.number;
    this.cells[place * ROW + MARKS] = word.marks;
    return place;
  }

  private enter(place: number, hash: number): void {
    const mask = this.places.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.places[at] !== 0) at = (at + 1) & mask;
    this.places[at] = place + 1;
  }

  private keep(raw: string): number {
    const begin = this.end;
    this.end += raw.length + 1;
    if (this.end > this.letters.length) this.letters = larger(this.letters, this.end * 2);
    for (let i = 0; i < raw.length; i++) this.letters[begin + i] = raw.charCodeAt(i);
    this.letters[this.end - 1] = END;
    return begin;
  }
}

function larger<A extends Int32Array | Uint16Array>(from: A, length: number): A {
  const to = new (from.constructor as new (length: number) => A)(length);
  to.set(from);
  return to;
}
