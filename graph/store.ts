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
import type { Decision } from './decision.js';
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
  /** Nodes and edges that go. An edge is found by its ends, so it needs no index of its own. */
  readonly goneNodes: readonly Pick<GraphNode, 'kind' | 'id'>[];
  readonly goneEdges: readonly Pick<GraphEdge, 'kind' | 'id' | 'from' | 'to'>[];
  /** Decisions that were taken, and ids of those taken back. */
  readonly decide?: readonly Decision[];
  readonly undo?: readonly string[];
  /** The revision that the change was worked out from: if the store has moved on since, the change is refused. */
  readonly base?: number;
}

export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };

/**
 * Rows of a query, in plain JSON values: a node as `{ kind, id, props }`, an edge as
 * `{ kind, id, from, to, props }`, a path as `{ nodes, edges }`, a day or a time as ISO 8601 text.
 */
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

/** A folded spelling under which a node is found. */
export interface Spelling {
  readonly key: string;
  readonly node: string;
}

export interface Store {
  /** Where it lies, for messages: a path or an address without credentials. */
  readonly location: string;
  /** A folder of its own for files that can be made anew; null when it has none. */
  readonly folder: string | null;
  /** Hash of each article that is in, by id. */
  hashes(): Promise<Map<string, string>>;
  /** The sources with these ids, or all, in the order of their ids. */
  sources(ids?: readonly string[]): AsyncIterable<Source>;
  /**
   * One transaction; changes of one store are applied one after the other.
   * @throws {DiplographError} code `store-changed`, `store-read-only`, `edge-without-ends`, `value-unstorable`
   */
  apply(change: Change): Promise<void>;
  /** Counts the changes: 0 for an empty store, one more after each {@link apply}. */
  revision(): Promise<number>;
  /** The user's decisions, in the order in which they were taken. */
  decisions(): Promise<Decision[]>;
  /** The whole graph. */
  graph(): Promise<Graph>;
  /** The nodes with these ids, in the order of their ids; unknown ids are left out. */
  nodes(ids: readonly string[]): Promise<GraphNode[]>;
  /** Ids of the persons, states, organisations and places that bear a name, in any spelling; a person's surname will do. */
  find(name: string): Promise<string[]>;
  /** Every spelling, folded, under which {@link find} finds something, with the node that bears it; in no order. */
  spellings(): Promise<readonly Spelling[]>;
  /** The edges that begin or end at these nodes, in the order of their ids. */
  edgesOf(ids: readonly string[]): Promise<GraphEdge[]>;
  /** A text kept beside the graph under a name, such as the positions of its picture; null when there is none. */
  note(name: string): Promise<string | null>;
  setNote(name: string, text: string | null): Promise<void>;
  /** All notes, by name. */
  notes(): Promise<Map<string, string>>;
  /** Runs a query of `cypher/queries/` by its name. @throws {DiplographError} code `query-unknown`, `query-parameter` */
  named(name: string, params?: Readonly<Record<string, Cell>>, options?: QueryOptions): Promise<Rows>;
  /**
   * Runs a user's Cypher, which may only read the graph.
   * @throws {DiplographError} code `query-writes`, `query-syntax`, `query-parameter`, `query-timeout`, `query-memory`, `query-failed`
   */
  query(cypher: string, params?: Readonly<Record<string, Cell>>, options?: QueryOptions): Promise<Rows>;
  close(): Promise<void>;
}
