/**
 * Nodes: writing and removing nodes of one kind, in batches.
 *
 * @module cypher/nodes
 */
import { batches } from './batches.js';
import type { Writing } from './engine.js';
import type { InternalKindId } from './internal.js';
import { statement } from './statements.js';
import { storableId } from './values.js';

interface NodeRow {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Writes nodes that are not part of the graph, or of one kind of it. */
export async function putNodes({ send }: Writing, NODE: string, rows: readonly NodeRow[]): Promise<void> {
  for (const { id } of rows) storableId(id, `${NODE} ${id}`);
  for (const batch of batches(rows, (r) => weigh(r.props))) await send(statement('write/put-nodes', { NODE }), { rows: batch });
}

/** Takes the nodes of one label with these ids away, with their edges; an id that is not there is passed over. */
export async function removeNodes(writing: Writing, NODE: InternalKindId, ids: readonly string[]): Promise<void> {
  await each(writing, statement('write/remove-nodes', { NODE }), ids);
}

/** Runs a statement over rows, a batch at a time. */
export async function each({ send }: Writing, text: string, rows: readonly unknown[]): Promise<void> {
  for (const batch of batches(rows)) await send(text, { rows: batch });
}

/** About how many characters a row carries. */
export function weigh(props: Readonly<Record<string, unknown>>): number {
  let sum = 0;
  for (const key in props) {
    const value = props[key];
    sum += key.length + (typeof value === 'string' ? value.length : Array.isArray(value) ? value.join('').length : 8);
  }
  return sum;
}
