/**
 * Columns: a small number that follows from each written form, in one dense table by the number of the word: quicker to
 * run over than the words themselves, which lie all over the memory.
 *
 * @module src/arabic/column
 */

/** The latest words that a column holds: a power of two above the memory of an analyser. */
const ROWS = 1 << 18;

export class Column<W> {
  /** The number of a word, then its value. */
  private cells = new Int32Array(0);

  /** @param work must depend on the word alone */
  constructor(private readonly work: (word: W) => number) {}

  /** The value of token `i`. */
  at(tokens: { readonly number: Int32Array; readonly word: readonly W[] }, i: number): number {
    const number = tokens.number[i]!;
    const at = (number & (ROWS - 1)) * 2;
    if (at >= this.cells.length) this.grow(at);
    if (this.cells[at] !== number) {
      this.cells[at + 1] = this.work(tokens.word[i]!);
      this.cells[at] = number;
    }
    return this.cells[at + 1]!;
  }

  private grow(at: number): void {
    const cells = new Int32Array(Math.max(1 << 13, at * 2)).fill(-1);
    cells.set(this.cells);
    this.cells = cells;
  }
}
