/**
 * Embedded values: answers of the embedded engine as plain JSON values.
 *
 * @module cypher/embedded-values
 */
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { sorted } from '../graph/order.js';
import type { Cell, Rows } from '../graph/store.js';

/** Who can tell the `id` of the node behind an internal number. */
type NodeIds = Pick<GrafeoDB, 'getNode'>;

/** The engine's answer as plain cells, at most `maxRows` of them; `truncated` says that there were more. */
export function toRows(result: QueryResult, maxRows: number, ids: NodeIds): Rows {
  const { columns, length } = result;
  const truncated = length > maxRows;
  const rows = truncated ? Array.from({ length: maxRows }, (_, i) => Object.values(pick(result.get(i), columns))) : result.rows();
  return { columns, rows: rows.map((row) => row.map((value) => toCell(value, ids))), truncated };
}

function pick(row: Record<string, unknown>, columns: readonly string[]): unknown[] {
  return columns.map((c) => row[c]);
}

function toCell(value: unknown, ids: NodeIds): Cell {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return value.toString();
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'string':
    case 'boolean':
      return value;
  }
  if (Array.isArray(value)) return value.map((v) => toCell(v, ids));
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, Number);
  return objectCell(value as Record<string, unknown>, ids);
}

function objectCell(value: Record<string, unknown>, ids: NodeIds): Cell {
  const { _id, _labels, _source, _target, _type, ...rest } = value;
  if (typeof _id === 'number' && Array.isArray(_labels)) {
    const { id = null, ...props } = mapCell(rest, ids);
    return { kind: toCell(_labels[0], ids), id, props };
  }
  if (typeof _id === 'number' && typeof _type === 'string') {
    const { id = null, ...props } = mapCell(rest, ids);
    const end = (node: unknown) => toCell(ids.getNode(node as number)?.get('id'), ids);
    return { kind: _type, id, from: end(_source), to: end(_target), props };
  }
  return mapCell(value, ids);
}

function mapCell(value: Record<string, unknown>, ids: NodeIds): { [key: string]: Cell } {
  return Object.fromEntries(sorted(Object.keys(value)).map((key) => [key, toCell(value[key], ids)]));
}
