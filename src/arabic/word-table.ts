/**
 * A table of words that is asked with a stretch of text, so that no string has to be cut out for a word that is known:
 * open addressing over a hash of the letters (FNV-1a). What a text wants of each of its words lies with the hash, in
 * one line of the processor's cache: the words themselves, and their strings, lie all over the memory.
 *
 * @module src/arabic/word-table
 */
import { cellOf, columnCount } from './column.js';

/** What the table keeps of a word beside the word. */
export interface Tabled {
  readonly raw: string;
  readonly marks: number;
}

/** A row: hash, place in `words`, marks of the word, its length, then its columns, then its letters, two in a cell. */
const HASH = 0;
export const PLACE = 1;
export const MARKS = 2;
const LENGTH = 3;
export const COLUMNS = 4;

/** Hash of no letters, to which each is added in turn. */
export const BLANK_HASH = 0x811c9dc5 | 0;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);

export class WordTable<W extends Tabled> {
  readonly words: W[] = [];
  /** Rows in the order in which words were first met, so that those of frequent ones lie close to each other. */
  cells = new Int32Array(1 << 14);
  /** Cells taken by all words together. */
  size = 0;
  /** By hash, one more than where the row begins; 0 for none. */
  private rows = new Int32Array(1 << 12);
  private readonly letters = COLUMNS + columnCount();

  /**
   * Where the rows of many words probably begin, the first row of all where nothing is known: to be confirmed by
   * {@link isAt}. One by one each word would wait for memory; together they wait once.
   */
  guess(hashes: Int32Array, count: number, out: Int32Array): void {
    const { rows, cells } = this;
    const mask = rows.length - 1;
    for (let i = 0; i < count; i++) out[i] = Math.max(rows[spread(hashes[i]!) & mask]! - 1, 0);
    for (let i = 0; i < count; i++) if (cells[out[i]! + HASH] !== hashes[i]) out[i] = 0;
  }

  /** Whether the row of the word at `from` to `to` begins at `row`. */
  isAt(row: number, text: string, from: number, to: number): boolean {
    const { cells } = this;
    if (cells[row + LENGTH] !== to - from) return false;
    let cell = row + this.letters;
    for (let i = from; i < to; i += 2) if (cells[cell++] !== pair(text, i, to)) return false;
    return true;
  }

  /** Where the row of the word at `from` to `to` begins in `cells`. `make` makes a new one. */
  at(text: string, from: number, to: number, hash: number, make: (raw: string) => W): number {
    const { rows, cells } = this;
    const mask = rows.length - 1;
    let at = spread(hash) & mask;
    for (let row = rows[at]! - 1; row >= 0; row = rows[at]! - 1) {
      if (cells[row + HASH] === hash && this.isAt(row, text, from, to)) return row;
      at = (at + 1) & mask;
    }
    return this.add(make(byItself(text.slice(from, to))), hash);
  }

  private add(word: W, hash: number): number {
    const { raw, marks } = word;
    const row = this.size;
    this.size += this.letters + ((raw.length + 1) >> 1);
    if (this.size > this.cells.length) {
      const cells = new Int32Array(this.size * 2);
      cells.set(this.cells);
      this.cells = cells;
    }
    const { cells } = this;
    const place = this.words.push(word) - 1;
    cells[row + HASH] = hash;
    cells[row + PLACE] = place;
    cells[row + MARKS] = marks;
    cells[row + LENGTH] = raw.length;
    for (let column = 0; COLUMNS + column < this.letters; column++) cells[row + COLUMNS + column] = cellOf(column, word);
    for (let i = 0; i < raw.length; i += 2) cells[row + this.letters + (i >> 1)] = pair(raw, i, raw.length);
    if (place * 2 >= this.rows.length) {
      const { rows } = this;
      this.rows = new Int32Array(rows.length * 2);
      for (const known of rows) if (known > 0) this.enter(known - 1);
    }
    this.enter(row);
    return row;
  }

  private enter(row: number): void {
    const mask = this.rows.length - 1;
    let at = spread(this.cells[row + HASH]!) & mask;
    while (this.rows[at] !== 0) at = (at + 1) & mask;
    this.rows[at] = row + 1;
  }
}

/** A slice this long is kept by engines as a piece of its whole text, which would stay in memory as long as the word. */
const SLICE = 13;
const byItself = (word: string): string => (word.length < SLICE ? word : word.split('').join(''));

/** Two letters in one number. */
const pair = (text: string, i: number, end: number): number => text.charCodeAt(i) | (i + 1 < end ? text.charCodeAt(i + 1) << 16 : 0);
