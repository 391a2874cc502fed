/**
 * Tables as CSV (RFC 4180), with a byte order mark so that Excel reads Arabic, and no cell that a spreadsheet
 * would run as a formula.
 *
 * @module viz/app/data/csv
 */
import type { Graph, Value } from '../../../graph/model.js';

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** One row a node, with a column for each property that occurs (the kind of a meeting is its `type`); `contested` has what is told against the status of events, by their ids. */
export function nodesCsv({ nodes }: Graph, contested: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const names = columns(nodes);
  const events = nodes.some((n) => n.props.status !== undefined);
  const rows = nodes.map((n) => [
    n.id,
    n.kind,
    ...names.map((name) => text(n.props[name])),
    ...(events ? [text(contested.get(n.id))] : []),
  ]);
  return csvOf([['id', 'kind', ...names.map((name) => (name === 'kind' ? 'type' : name)), ...(events ? ['contested'] : [])], ...rows]);
}

/** One row an edge, with the names of its ends. */
export function edgesCsv({ nodes, edges }: Graph): string {
  const names = columns(edges);
  const nameOf = new Map(nodes.map((n) => [n.id, text(n.props.name)]));
  const rows = edges.map((e) => [
    e.id,
    e.kind,
    e.from,
    nameOf.get(e.from) ?? '',
    e.to,
    nameOf.get(e.to) ?? '',
    ...names.map((name) => text(e.props[name])),
  ]);
  return csvOf([['id', 'kind', 'from', 'from_name', 'to', 'to_name', ...names], ...rows]);
}

function columns(things: readonly { readonly props: Readonly<Record<string, Value>> }[]): string[] {
  return [...new Set(things.flatMap((t) => Object.keys(t.props)))].sort();
}

function text(value: Value | undefined): string {
  return value === undefined ? '' : Array.isArray(value) ? value.join(' | ') : String(value);
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
