/**
 * From a node or an edge to the articles that it rests on, each with the spans of its words; and from an
 * article to everything that it names. Works on the whole graph, in the server and in a page without one.
 *
 * @module viz/wire/citations
 */
import type { Article } from '../../graph/article.js';
import { parseEvidence, type Span } from '../../graph/evidence.js';
import type { Graph, GraphEdge, GraphNode } from '../../graph/model.js';
import type { CompactArticle } from './compact.js';
import { type Passage, passagesOf } from './sentences.js';

/** One article's word on a thing. */
export interface Reference {
  readonly articleId: string;
  readonly day: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly spans: readonly Span[];
}

/** A reference with its sentences, as the page shows it. */
export interface Citation {
  readonly article: CompactArticle;
  readonly status: string | null;
  readonly date: string | null;
  readonly passages: readonly Passage[];
}

/** Words of an article that name a node of the graph. */
export interface Mark extends Span {
  readonly node: string;
}

/** The graph, ready to be asked for one thing. */
export interface GraphIndex {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** `REPORTS` and `MENTIONS` edges by their article and by what they tell of. */
  readonly tells: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly toldBy: ReadonlyMap<string, readonly GraphEdge[]>;
}

export function indexGraph(graph: Graph): GraphIndex {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]));
  const tells = new Map<string, GraphEdge[]>();
  const toldBy = new Map<string, GraphEdge[]>();
  const push = (map: Map<string, GraphEdge[]>, key: string, edge: GraphEdge): void => {
    const list = map.get(key);
    if (list) list.push(edge);
    else map.set(key, [edge]);
  };
  for (const edge of graph.edges) {
    if (edge.kind !== 'REPORTS' && edge.kind !== 'MENTIONS') continue;
    push(tells, edge.from, edge);
    push(toldBy, edge.to, edge);
  }
  return { graph, nodes, edges: new Map(graph.edges.map((e) => [e.id, e])), tells, toldBy };
}

/** What a node rests on, newest article first. */
export function referencesOfNode(index: GraphIndex, id: string): Reference[] {
  const told = index.toldBy.get(id) ?? [];
  return newestFirst(
    told.map((edge) => {
      const { status, date } = edge.props;
      const spans = evidenceOf(edge).map(({ field, start, end }) => ({ field, start, end }));
      return { articleId: edge.from, day: dayOf(index, edge.from), status: textOf(status), date: textOf(date), spans };
    }),
  );
}

/** What an edge rests on, newest article first. */
export function referencesOfEdge(index: GraphIndex, edge: GraphEdge): Reference[] {
  const spans = new Map<string, Span[]>();
  for (const { articleId, field, start, end } of evidenceOf(edge)) {
    spans.set(articleId, [...(spans.get(articleId) ?? []), { field, start, end }]);
  }
  return newestFirst([...spans].map(([articleId, s]) => ({ articleId, day: dayOf(index, articleId), status: null, date: null, spans: s })));
}

/** Adds the sentences. An article that is missing is left out. */
export function cite(references: readonly Reference[], articles: ReadonlyMap<string, Article>): Citation[] {
  return references.flatMap(({ articleId, status, date, spans }) => {
    const article = articles.get(articleId);
    if (!article) return [];
    const { id, title, source, publishedAt, url } = article;
    return [{ article: { id, title, source, day: publishedAt, url }, status, date, passages: passagesOf(article, spans) }];
  });
}

/** Everything that an article names, in the order of its text. */
export function marksOf(index: GraphIndex, articleId: string): Mark[] {
  return (index.tells.get(articleId) ?? [])
    .flatMap((edge) => evidenceOf(edge).map(({ field, start, end }) => ({ field, start, end, node: edge.to })))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : 1));
}

/** Entries that a node was made from. */
export function entriesOf(index: GraphIndex, node: string): string[] {
  return [...new Set((index.toldBy.get(node) ?? []).flatMap(entriesIn))].sort();
}

const entryIndexes = new WeakMap<GraphIndex, ReadonlyMap<string, string>>();

/** The node that an entry belongs to: a node answers to its entries as to its id. */
export function nodeOfEntry(index: GraphIndex, entry: string): string | undefined {
  let known = entryIndexes.get(index);
  if (!known) {
    known = new Map([...index.toldBy].flatMap(([node, edges]) => edges.flatMap(entriesIn).map((e): [string, string] => [e, node])));
    entryIndexes.set(index, known);
  }
  return known.get(entry);
}

function entriesIn(edge: GraphEdge): readonly string[] {
  return Array.isArray(edge.props.entry) ? (edge.props.entry as readonly string[]) : [];
}

/** These nodes and edges in whole; ids that are unknown are left out. */
export function partOf(index: GraphIndex, nodes: readonly string[], edges: readonly string[]): Graph {
  const some = <T>(ids: readonly string[], all: ReadonlyMap<string, T>): T[] => ids.flatMap((id) => all.get(id) ?? []);
  return { nodes: some(nodes, index.nodes), edges: some(edges, index.edges) };
}

function evidenceOf(edge: GraphEdge) {
  const evidence = edge.props.evidence;
  return (Array.isArray(evidence) ? (evidence as readonly string[]) : []).flatMap((words) => parseEvidence(words) ?? []);
}

function dayOf(index: GraphIndex, articleId: string): string | null {
  return textOf(index.nodes.get(articleId)?.props.publishedAt);
}

function newestFirst(references: Reference[]): Reference[] {
  return references.sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.articleId, b.articleId));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
