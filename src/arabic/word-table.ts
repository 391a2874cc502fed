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

/** A row: hash, place in `words`, number and marks of the word, its length, then its letters, two in a cell. */
const HASH = 0;
export const PLACE = 1;
export const NUMBER = 2;
export const MARKS = 3;
const LENGTH = 4;
const LETTERS = 5;

/** Hash of no letters, to which each is added in turn. */
export const BLANK_HASH = 0x811c9dc5 | 0;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export class WordTable<W extends Tabled> {
  readonly words: W[] = [];
  /** Rows in the order in which words were first met, so that those of frequent ones lie close to each other. */
  cells = new Int32Array(1 << 14);
  /** Cells taken by all words together. */
  size = 0;
  /** By hash, one more than where the row begins; 0 for none. */
  private rows = new Int32Array(1 << 12);

  /** Where the row of the word at `from` to `to` begins in `cells`. `make` makes a new one. */
  at(text: string, from: number, to: number, hash: number, make: (raw: string) => W): number {
    const { rows, cells } = this;
    const mask = rows.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (let row = rows[at]! - 1; row >= 0; row = rows[at]! - 1) {
      if (cells[row + HASH] === hash && this.isAt(row, text, from, to)) return row;
      at = (at + 1) & mask;
    }
    return this.add(make(text.slice(from, to)), hash);
  }

  private isAt(row: number, text: string, from: number, to: number): boolean {
    const { cells } = this;
    if (cells[row + LENGTH] !== to - from) return false;
    let cell = row + LETTERS;
    for (let i = from; i < to; i += 2) if (cells[cell++] !== pair(text, i, to)) return false;
    return true;
  }

  private add(word: W, hash: number): number {
    const { raw, number, marks } = word;
    const row = this.size;
    this.size += LETTERS + ((raw.length + 1) >> 1);
    if (this.size > this.cells.length) {
      const cells = new Int32Array(this.size * 2);
      cells.set(this.cells);
      this.cells = cells;
    }
    const place = this.words.push(word) - 1;
    this.cells.set([hash, place, number, marks, raw.length], row);
    for (let i = 0; i < raw.length; i += 2) this.cells[row + LETTERS + (i >> 1)] = pair(raw, i, raw.length);
    if (place * 2 >= this.rows.length) {
      const { rows } = this;
      this.rows = new Int32Array(rows.length * 2);
      for (const known of rows) if (known > 0) this.enter(known - 1);
    }
    this.enter(row);
    return row;
  }

  private enter(row: number): void {
    const hash = this.cells[row + HASH]!;
    const mask = this.rows.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.rows[at] !== 0) at = (at + 1) & mask;
    this.rows[at] = row + 1;
  }
}

/** Two letters in one number. */
const pair = (text: string, i: number, end: number): number => text.charCodeAt(i) | (i + 1 < end ? text.charCodeAt(i + 1) << 16 : 0);
