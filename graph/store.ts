/**
 * Store: what a database must be able to do to hold a graph. Neo4j and the embedded engine
 * implement it in `cypher/`; one conformance suite certifies both.
 *
 * A store holds the graph, and what the graph was made from: articles, reports and the user's
 * decisions. Each article is in whole or not at all.
 *
 * @module graph/store
 */
import type { Article } from './article.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';
import type { Report } from './report.js';

/** An article with its report, and a hash of what went in, by which a second load is recognised. */
export interface Source {
  readonly article: Article;
  readonly report: Report;
  /** Hash of article and report: same hash, nothing to do. */
  readonly hash: string;
}

/** What changes, as one transaction: afterwards all of it holds, or, on failure, none of it. */
export interface Change {
  /** Sources that are new or replaced, and ids of articles that go. */
  readonly put: readonly Source[];
  readonly drop: readonly string[];
  /** Nodes and edges whose properties are exactly these afterwards; others stay as they are. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Ids of nodes and edges that go. */
  readonly goneNodes: readonly { readonly kind: GraphNode['kind']; readonly id: string }[];
  readonly goneEdges: readonly { readonly kind: GraphEdge['kind']; readonly id: string }[];
}

export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

/** Rows of a query, in plain JSON values; nodes and edges as `{ kind, id, ...props }`. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Set when the row limit cut the answer. */
  readonly truncated: boolean;
}

export interface QueryOptions {
  /** Milliseconds after which the query is given up. */
  readonly timeoutMs?: number;
  readonly maxRows?: number;
}

export interface Store {
  /** Where it lies, for messages: a path or an address without credentials. */
  readonly location: string;
  /** Hash of each article that is in, by id. */
  hashes(): Promise<Map<string, string>>;
  /** The sources with these ids, or all, in the order of their ids. */
  sources(ids?: readonly string[]): AsyncIterable<Source>;
  apply(change: Change): Promise<void>;
  /** The whole graph. */
  graph(): Promise<Graph>;
  /**
   * Runs Cypher that only reads.
   * @throws {DiplographError} code `query-writes`, `query-syntax`, `query-timeout`
   */
  query(cypher: string, params?: Readonly<Record<string, Cell>>, options?: QueryOptions): Promise<Rows>;
  close(): Promise<void>;
}
