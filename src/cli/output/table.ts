/**
 * A table for a terminal. Columns are measured in cells of the screen, not in letters, and each
 * column is closed by a left-to-right mark: terminals that reorder Arabic would else run the
 * cells of a row into each other and swap them.
 *
 * @module src/cli/output/table
 */
import stringWidth from 'string-width';

export interface TableOptions {
  /** Width of the terminal in cells; null to cut nothing off and add no marks, as for a file. */
  readonly columns: number | null;
}

const LRM = '\u200E';
const GAP = '  ';
/** No column is cut to less. */
const NARROW = 8;

/** Lines of the table: a head, a rule, the rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], { columns }: TableOptions): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()));
  const widths = narrowed(
    head.map((_, c) => Math.max(...cells.map((row) => stringWidth(row[c] ?? '')))),
    columns,
  );
  const close = columns === null ? '' : LRM;
  const line = (row: readonly string[]): string =>
    close +
    row
      .map((cell, c) => pad(cut(cell, widths[c]!), widths[c]!) + close)
      .join(GAP)
      .trimEnd();
  const [first, ...others] = cells;
  return [line(first!), widths.map((w) => '─'.repeat(w)).join(GAP), ...others.map(line)];
}

/** Takes from the widest columns until all fit. */
function narrowed(widths: readonly number[], columns: number | null): number[] {
  const fitted = [...widths];
  if (columns === null) return fitted;
  const room = columns - GAP.length * (widths.length - 1);
  for (let over = sum(fitted) - room; over > 0; over--) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if (fitted[widest]! <= NARROW) break;
    fitted[widest]!--;
  }
  return fitted;
}

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
