/**
 * Rows of the table view: the same nodes and edges that the picture shows, sorted by any column.
 *
 * @module viz/app/model/table
 */
import type { Shown } from './filter.js';
import type { Known } from './known.js';
import { isEvent, type Model, textProp } from './model.js';
import type { NameOf } from './naming.js';
import type { Projection, ShownPairs } from './projection.js';

export interface NodeRow {
  readonly index: number;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  /** Told in contradiction. */
  readonly contested: boolean;
  readonly date: string;
  /** Shown ones: edges, or pairs in the projected view. */
  readonly links: number;
  readonly articles: number;
}

export interface EdgeRow {
  /** Of the edge, or of the pair in the projected view. */
  readonly index: number;
  readonly from: string;
  readonly kind: string;
  readonly to: string;
  readonly articles: number;
}

/** Who with whom, and which of it is shown. */
interface Projected {
  readonly projection: Projection;
  readonly pairs: ShownPairs;
}

interface Link {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** How many shown links each node has. */
function linksOf(model: Model, links: readonly Link[], mask: Uint8Array): Uint32Array {
  const counts = new Uint32Array(model.nodes.length);
  for (const { index, from, to } of links) {
    if (!mask[index]) continue;
    counts[from]!++;
    counts[to]!++;
  }
  return counts;
}

export function nodeRows(model: Model, shown: Shown, known: Known, nameOf: NameOf, projected: Projected | null): NodeRow[] {
  const within = projected && new Set(projected.projection.nodes);
  const links = projected ? linksOf(model, projected.projection.pairs, projected.pairs.mask) : linksOf(model, model.edges, shown.edges);
  return model.nodes.flatMap((n) =>
    shown.nodes[n.index] && (!within || within.has(n.index))
      ? {
          index: n.index,
          name: nameOf(n),
          kind: n.kind,
          status: isEvent(n) ? (known.status(n.index) ?? '') : '',
          contested: known.contested(n.index).length > 0,
          date: textProp(n.props, 'date') ?? '',
          links: links[n.index]!,
          articles: n.articles.length,
        }
      : [],
  );
}

export function edgeRows(model: Model, shown: Shown, nameOf: NameOf): EdgeRow[] {
  return model.edges.flatMap((e) =>
    shown.edges[e.index]
      ? { index: e.index, from: nameOf(model.nodes[e.from]!), kind: e.kind, to: nameOf(model.nodes[e.to]!), articles: e.articles.length }
      : [],
  );
}

export function pairRows(model: Model, projection: Projection, { mask, weights, kinds }: ShownPairs, nameOf: NameOf): EdgeRow[] {
  return projection.pairs.flatMap((p) =>
    mask[p.index]
      ? {
          index: p.index,
          from: nameOf(model.nodes[p.from]!),
          kind: kinds[p.index]!,
          to: nameOf(model.nodes[p.to]!),
          articles: weights[p.index]!,
        }
      : [],
  );
}

const collator = new Intl.Collator(['ar', 'en'], { numeric: true });

/** Sorted by a column, numbers from the largest, texts from the first; equal ones by their index. */
export function sorted<R extends { readonly index: number }>(rows: readonly R[], column: keyof R, reverse: boolean): R[] {
  const turn = reverse ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]];
    if (typeof x === 'number' && typeof y === 'number') return turn * (y - x) || a.index - b.index;
    if (x === '' || y === '') return x === y ? a.index - b.index : x === '' ? 1 : -1;
    return turn * collator.compare(String(x), String(y)) || a.index - b.index;
  });
}
