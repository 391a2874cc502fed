/**
 * The graph as it goes to the page: things of the world as nodes, articles folded into the list of
 * who reported what and when, no evidence and no texts. Everything that filters, search, time and
 * paths need is in it, so the page asks the server again only for sentences.
 *
 * @module viz/wire/compact
 */
import type { Graph, GraphEdge, GraphNode, Value } from '../../graph/model.js';

export const COMPACT_VERSION = 1;

export type Props = Readonly<Record<string, Value>>;

export type CompactArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication. */
  readonly day: string | null;
  readonly url: string | null;
};

/** As {@link CompactArticle}, without the names of its fields. */
export type ArticleRow = readonly [id: string, title: string | null, source: string | null, day: string | null, url: string | null];

/** One article's word on a meeting or agreement: article index, status, date. */
export type ReportRow = readonly [article: number, status: string | null, date: string | null];

/** `articles` are ascending indices of the articles that tell of it. */
export type NodeRow = readonly [
  kind: GraphNode['kind'],
  id: string,
  props: Props,
  articles: readonly number[],
  reports?: readonly ReportRow[],
];

/** `from` and `to` are indices of nodes; without properties the row is shorter. */
export type EdgeRow = readonly [kind: GraphEdge['kind'], id: string, from: number, to: number, articles: readonly number[], props?: Props];

export interface CompactGraph {
  readonly version: typeof COMPACT_VERSION;
  /** Changes whenever the graph does. */
  readonly revision: string;
  readonly articles: readonly ArticleRow[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  /** `x, y` of each node, null for those that have no place yet; null for all when none has. */
  readonly positions: readonly (number | null)[] | null;
}

/** Asked for with the details, or counted from the articles. */
const LEFT_OUT = new Set(['evidence', 'entry', 'text', 'articles', 'firstReported', 'lastReported']);

/** Folds articles and their `REPORTS` and `MENTIONS` edges into the things that they tell of. */
export function compact(
  graph: Graph,
  revision: string,
  positions: ReadonlyMap<string, readonly [number, number]> | null = null,
): CompactGraph {
  const articleNodes = graph.nodes.filter((n) => n.kind === 'Article');
  const things = graph.nodes.filter((n) => n.kind !== 'Article');
  const articleAt = new Map(articleNodes.map((n, i) => [n.id, i]));
  const thingAt = new Map(things.map((n, i) => [n.id, i]));
  const articles: number[][] = things.map(() => []);
  const reports: ReportRow[][] = things.map(() => []);
  const edges: EdgeRow[] = [];
  for (const edge of graph.edges) {
    const article = articleAt.get(edge.from);
    const to = thingAt.get(edge.to);
    if (to === undefined) continue;
    if (article !== undefined) {
      articles[to]!.push(article);
      if (edge.kind === 'REPORTS') reports[to]!.push([article, textOf(edge.props.status), textOf(edge.props.date)]);
      continue;
    }
    const from = thingAt.get(edge.from);
    if (from === undefined) continue;
    const props = slim(edge.props);
    const row = [edge.kind, edge.id, from, to, articlesOf(edge, articleAt)] as const;
    edges.push(Object.keys(props).length ? [...row, props] : row);
  }
  const nodes = things.map((n, i): NodeRow => {
    const row = [n.kind, n.id, slim(n.props), ascending(articles[i]!)] as const;
    return reports[i]!.length ? [...row, reports[i]!] : row;
  });
  const placed = positions && things.some((n) => positions.has(n.id)) ? things.flatMap((n) => positions.get(n.id) ?? [null, null]) : null;
  return { version: COMPACT_VERSION, revision, articles: articleNodes.map(articleRow), nodes, edges, positions: placed };
}

function articleRow({ id, props }: GraphNode): ArticleRow {
  const title = textOf(props.title) ?? textOf(props.name);
  return [id, title, textOf(props.source), textOf(props.publishedAt), textOf(props.url)];
}

function articlesOf(edge: GraphEdge, articleAt: ReadonlyMap<string, number>): readonly number[] {
  const evidence = edge.props.evidence;
  if (!Array.isArray(evidence)) return [];
  const found: number[] = [];
  for (const words of evidence as readonly string[]) {
    const article = articleAt.get(words.slice(0, words.lastIndexOf('#')));
    if (article !== undefined) found.push(article);
  }
  return ascending(found);
}

function slim(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !LEFT_OUT.has(name)));
}

const textOf = (value: Value | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
const ascending = (indices: readonly number[]): readonly number[] => [...new Set(indices)].sort((a, b) => a - b);
