/**
 * What the page may ask of the server, and what it gets: the shapes of `/api`, once for both ends.
 *
 * @module viz/wire/api
 */
import type { Article } from '../../graph/article.js';
import type { GraphEdge, GraphNode, Label } from '../../graph/model.js';
import type { Rows } from '../../graph/store.js';
import type { Citation, Mark } from './citations.js';

export const TOKEN_HEADER = 'x-diplograph-token';

/** What the server writes into the page. */
export interface PageSettings {
  /** Goes back with each request that is not a plain read. */
  readonly token: string;
  /** The user's decisions are turned off. */
  readonly readOnly: boolean;
  /** Where the store lies, without credentials. */
  readonly location: string;
}

export interface NodeDetails {
  readonly node: GraphNode;
  readonly citations: readonly Citation[];
  /** Articles in all; `citations` is a stretch of them. */
  readonly total: number;
}

export interface EdgeDetails {
  readonly edge: GraphEdge;
  readonly citations: readonly Citation[];
  readonly total: number;
}

export interface ArticleDetails {
  readonly article: Article;
  readonly marks: readonly Mark[];
}

/** A query of `cypher/queries`, with what the page needs to offer it. */
export interface NamedParameter {
  readonly name: string;
  readonly label: Label;
  readonly type: string;
  /** Values that are allowed, or of a name or an id the kinds of node. */
  readonly of?: readonly string[];
  readonly default?: string | number;
}

export interface NamedQuery {
  readonly name: string;
  readonly label: Label;
  readonly cypher: string;
  /** How it is asked on the command line. */
  readonly example: string;
  readonly params: readonly NamedParameter[];
}

export type QueryAnswer = Rows;

/** What a user can say about identity; `entry` and `other` are entries, or ids of nodes. */
export type DecisionInput =
  | { readonly kind: 'same'; readonly entry: string; readonly other: string }
  | { readonly kind: 'different'; readonly entry: string; readonly other: string }
  | { readonly kind: 'name'; readonly entry: string; readonly name: string };

/** A decision as it was taken. */
export interface TakenDecision {
  readonly id: string;
  readonly label: Label;
}

/** Two entries that were held to be one thing, and what spoke for and against it. */
export interface Tie {
  readonly entry: string;
  readonly name: string;
  readonly other: string;
  readonly otherName: string;
  readonly because: readonly Label[];
  readonly despite: readonly Label[];
  /** The user said so, whatever the rules say. */
  readonly decided?: boolean;
}

/** Why entries of several articles are one node. */
export interface Why {
  /** What the node was made from. */
  readonly members: readonly { readonly entry: string; readonly articleId: string; readonly name: string }[];
  /** What ties them to each other. */
  readonly ties: readonly Tie[];
  /** Decisions that touch this node. */
  readonly decisions: readonly TakenDecision[];
}

export interface ApiError {
  readonly code: string;
  readonly message: string;
}
