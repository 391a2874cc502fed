/**
 * Reads the hand-written tables of the lexicon: one row a line, columns parted by `|`, variants in a cell
 * by `,`. A `-` is an empty cell; blank lines and lines that begin with `#` are for the reader.
 *
 * @module src/lexicon/rows
 */

/** The rows of a table as trimmed cells. @example rows('AD | Andorra\n') // [['AD', 'Andorra']] */
export function rows(table: string): string[][] {
  const out: string[][] = [];
  for (const line of table.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' && !trimmed.startsWith('#')) out.push(trimmed.split('|').map((cell) => cell.trim()));
  }
  return out;
}

/** The variants of a cell; none for `-` or a cell that is not there. @example variants('كابول, كابل') // ['كابول', 'كابل'] */
export function variants(cell: string | undefined): string[] {
  if (cell === undefined || cell === '' || cell === '-') return [];
  return cell.split(',').map((variant) => variant.trim());
}
