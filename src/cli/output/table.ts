/**
 * A table for a terminal. Columns are measured in cells of the screen, not in letters, and each
 * column is closed by a left-to-right mark: terminals that reorder Arabic would else run the
 * cells of a row into each other and swap them.
 *
 * What does not fit is wrapped, so that names can be told apart; ids and other single words stay whole, so
 * that they can be copied. Where not even that fits, each row is a block of its own.
 *
 * @module src/cli/output/table
 */
import stringWidth from 'string-width';

export interface TableOptions {
  /** Width of the terminal in cells; null to wrap nothing and add no marks, as for a file. */
  readonly columns: number | null;
}

const LRM = '\u200E';
const GAP = '  ';
/** No column is wrapped to less. */
const NARROW = 12;
/** A cell has so many lines at most. */
const TALL = 6;

/** Lines of the table: a head, a rule, the rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], { columns }: TableOptions): string[] {
  const plain = (row: readonly string[]): string[] => head.map((_, c) => (row[c] ?? '').replace(/\s+/gu, ' ').trim());
  const cells = rows.map(plain);
  const natural = head.map((name, c) => Math.max(stringWidth(name), ...cells.map((row) => stringWidth(row[c]!))));
  const widths = columns === null ? natural : narrowed(head, cells, natural, columns);
  if (widths === null) return blocks(head, cells, columns!);
  const close = columns === null ? '' : LRM;
  const line = (row: readonly string[]): string =>
    close +
    row
      .map((cell, c) => pad(cell, widths[c]!) + close)
      .join(GAP)
      .trimEnd();
  return [line(plain(head)), widths.map((w) => '─'.repeat(w)).join(GAP), ...cells.flatMap((row) => tall(row, widths).map(line))];
}

/** Widths that fit, taken from the widest columns of several words; null when there are none. */
function narrowed(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  natural: readonly number[],
  columns: number,
): number[] | null {
  const fitted = [...natural];
  const least = natural.map((width, c) =>
    cells.some((row) => row[c]!.includes(' ')) ? Math.min(width, Math.max(NARROW, stringWidth(head[c]!))) : width,
  );
  const room = columns - GAP.length * (head.length - 1);
  for (let over = sum(fitted) - room; over > 0; over--) {
    const spare = fitted.map((width, c) => (width > least[c]! ? width : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return null;
    fitted[spare.indexOf(widest)]!--;
  }
  return fitted;
}

/** A row as several lines of cells. */
function tall(row: readonly string[], widths: readonly number[]): string[][] {
  const wrapped = row.map((cell, c) => wrap(cell, widths[c]!));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => wrapped.map((lines) => lines[i] ?? ''));
}

/** Each row as lines of name and value, below a rule with its number. */
function blocks(head: readonly string[], cells: readonly (readonly string[])[], columns: number): string[] {
  const names = Math.max(...head.map((name) => stringWidth(name)));
  const room = Math.max(NARROW, columns - names - GAP.length);
  return cells.flatMap((row, i) => [
    `── ${i + 1} ${'─'.repeat(Math.max(0, Math.min(columns, 40) - 4 - String(i + 1).length))}`,
    ...row.flatMap((cell, c) => {
      const lines = cell.includes(' ') ? wrap(cell, room) : [cell];
      return lines.map((line, l) => `${LRM}${pad(l === 0 ? head[c]! : '', names)}${GAP}${LRM}${line}`.trimEnd());
    }),
  ]);
}

/** Lines of a cell, broken between words where that can be. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && stringWidth(last) + 1 + stringWidth(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else {
      const pieces = broken(word, width);
      if (last) lines.push(...pieces);
      else lines.splice(-1, 1, ...pieces);
    }
  }
  if (lines.length <= TALL) return lines;
  return [...lines.slice(0, TALL - 1), `${broken(lines[TALL - 1]!, width - 1)[0]!}…`];
}

/** A word in pieces of a width, whole letters with their marks. */
function broken(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(word)) {
    if (pieces.at(-1) && stringWidth(pieces.at(-1)! + segment) > width) pieces.push('');
    pieces[pieces.length - 1] += segment;
  }
  return pieces;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
