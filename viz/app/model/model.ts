/**
 * The graph in the page: rows of the compact graph with numbers for ends, neighbours at hand, and days as
 * numbers. Built once for each load; nothing changes it.
 *
 * @module viz/app/model/model
 */
import type { EdgeKindId, NodeKindId } from '../../../graph/model.js';
import type { CompactArticle, CompactGraph, Props, ReportRow } from '../../wire/compact.js';

export interface ModelNode {
  readonly index: number;
  readonly kind: NodeKindId;
  readonly id: string;
  readonly name: string;
  readonly props: Props;
  /** Indices of articles, ascending. */
  readonly articles: readonly number[];
  /** Empty but for meetings and agreements. */
  readonly reports: readonly ReportRow[];
}

export interface ModelEdge {
  readonly index: number;
  readonly kind: EdgeKindId;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly props: Props;
  readonly articles: readonly number[];
}

export interface ModelArticle extends CompactArticle {
  /** Days since 1970, or null. */
  readonly dayNumber: number | null;
}

export interface Model {
  /** False while only what the first picture needs is there. */
  readonly complete: boolean;
  readonly revision: string;
  readonly articles: readonly ModelArticle[];
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  /** Indices of the edges of each node, both directions. */
  readonly edgesOf: readonly (readonly number[])[];
  readonly degree: Uint32Array;
  /** `x, y` of each node, NaN where it has no place yet; null when none has. */
  readonly positions: Float64Array | null;
}

const NO_REPORTS: readonly ReportRow[] = [];
const NO_PROPS: Props = {};

export function buildModel(compact: CompactGraph): Model {
  const articles = compact.articles.map(([id, title, source, day, url]) => ({
    id,
    title,
    source,
    day,
    url,
    dayNumber: day === null ? null : dayNumber(day),
  }));
  const nodeAt = new Map<string, number>();
  const nodes = compact.nodes.map(([kind, id, props, told, reports = NO_REPORTS], index): ModelNode => {
    nodeAt.set(id, index);
    return { index, kind, id, name: nameOf(props, id), props, articles: told, reports };
  });
  const edgeAt = new Map<string, number>();
  const edgesOf: number[][] = nodes.map(() => []);
  const degree = new Uint32Array(nodes.length);
  const edges = compact.edges.map(([kind, id, from, to, told, props = NO_PROPS], index): ModelEdge => {
    edgeAt.set(id, index);
    edgesOf[from]!.push(index);
    if (to !== from) edgesOf[to]!.push(index);
    degree[from]!++;
    degree[to]!++;
    return { index, kind, id, from, to, props, articles: told };
  });
  const positions = compact.positions ? Float64Array.from(compact.positions, (v) => v ?? Number.NaN) : null;
  return { complete: true, revision: compact.revision, articles, nodes, edges, nodeAt, edgeAt, edgesOf, degree, positions };
}

/** The other end of an edge. */
export const otherEnd = (edge: ModelEdge, node: number): number => (edge.from === node ? edge.to : edge.from);

export const isEvent = (node: ModelNode): boolean => node.kind === 'Meeting' || node.kind === 'Agreement';

export const DAY = 86_400_000;

/** Days since 1970 of `YYYY-MM-DD`, or of the first day of `YYYY-MM` and `YYYY`. */
export function dayNumber(date: string): number {
  return Math.floor(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1) - 1, Number(date.slice(8, 10) || 1)) / DAY);
}

/** `YYYY-MM-DD` of a number of days since 1970. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export function textProp(props: Props, name: string): string | null {
  const value = props[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function listProp(props: Props, name: string): readonly string[] {
  const value = props[name];
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : [];
}

function nameOf(props: Props, id: string): string {
  return textProp(props, 'name') ?? textProp(props, 'title') ?? id;
}
