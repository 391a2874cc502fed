/**
 * Formats of a query's answer, as a registry: each turns rows into text.
 *
 * @module src/cli/output/rows
 */
import type { Cell, Rows } from '../../../graph/store.js';
import type { TableOptions } from './table.js';

export interface RowFormat {
  readonly id: string;
  readonly describes: string;
  write(rows: Rows, options: TableOptions): Promise<string>;
}

export const ROW_FORMATS: readonly RowFormat[] = [
  {
    id: 'table',
    describes: 'for reading in a terminal',
    async write({ columns, rows }, options) {
      const { table } = await import('./table.js');
      const lines = table(
        columns,
        rows.map((row) => row.map(shortText)),
        options,
      );
      return `${lines.join('\n')}\n`;
    },
  },
  {
    id: 'json',
    describes: 'a list of objects, one a line',
    async write({ columns, rows }) {
      const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, c) => [column, row[c]]))));
      return lines.length ? `[\n${lines.join(',\n')}\n]\n` : '[]\n';
    },
  },
  {
    id: 'csv',
    describes: 'comma-separated, with a head, safe to open in a spreadsheet',
    async write({ columns, rows }) {
      const { stringify } = await import('csv-stringify/sync');
      return stringify([columns, ...rows.map((row) => row.map(plainText))] as string[][], { escape_formulas: true });
    },
  },
];

/** A cell for a table: a node by its kind and name, an edge by its kind, a list by its items. */
function shortText(cell: Cell): string {
  if (isList(cell)) return cell.map(shortText).join(', ');
  if (cell === null || typeof cell !== 'object') return plainText(cell);
  const { kind, id, props, nodes } = cell as { readonly [key: string]: Cell };
  if (isList(nodes)) return nodes.map(shortText).join(' — ');
  if (kind === undefined || id === undefined) return JSON.stringify(cell);
  const name = (props as { readonly name?: Cell } | undefined)?.name;
  return `${kind} ${name ?? id}`;
}

function isList(cell: Cell | undefined): cell is readonly Cell[] {
  return Array.isArray(cell);
}

function plainText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
