/**
 * Cells of a query's answer: nodes and edges are recognised, everything else becomes text.
 *
 * @module viz/app/query/cells
 */
import type { Cell } from '../../../graph/store.js';

export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly from?: string;
}

/** A node or an edge, as the store answers them. */
export function thingIn(cell: Cell): Thing | null {
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) return null;
  const { kind, id, from } = cell as { kind?: Cell; id?: Cell; from?: Cell };
  if (typeof kind !== 'string' || typeof id !== 'string') return null;
  return typeof from === 'string' ? { kind, id, from } : { kind, id };
}

/** Ids of everything in an answer that could be a node: whole nodes, ends of edges, and bare ids. */
export function idsIn(cell: Cell, found = new Set<string>()): Set<string> {
  if (typeof cell === 'string') found.add(cell);
  else if (Array.isArray(cell)) for (const c of cell) idsIn(c, found);
  else if (cell !== null && typeof cell === 'object') {
    const { id, from, to, nodes, edges } = cell as Readonly<Record<string, Cell>>;
    for (const part of [id, from, to, nodes, edges]) if (part !== undefined) idsIn(part, found);
  }
  return found;
}

/** `inWords` says a text in the page's language, where it is a code. */
export function textOf(cell: Cell, inWords: (text: string) => string = (text) => text): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return inWords(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (Array.isArray(cell))
    return cell
      .map((part) => textOf(part, inWords))
      .filter(Boolean)
      .join('، ');
  const name = (cell as { props?: { name?: Cell } }).props?.name;
  return typeof name === 'string' ? name : JSON.stringify(cell);
}
