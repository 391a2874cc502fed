/**
 * Where the page gets its data: from the server, or, in a page that was saved as one file, out of itself.
 *
 * @module viz/app/data/source
 */

import type { Graph } from '../../../graph/model.js';
import type {
  ArticleDetails,
  DecisionInput,
  EdgeDetails,
  NamedQuery,
  NodeDetails,
  PageSettings,
  QueryAnswer,
  Why,
} from '../../wire/api.js';
import type { CompactGraph } from '../../wire/compact.js';
import type { Sketch } from '../../wire/sketch.js';

/** An answer that tells why there is none. */
export class SourceError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface DataSource {
  /** Without a server there are no queries and no decisions. */
  readonly live: boolean;
  readonly settings: PageSettings;
  graph(): Promise<CompactGraph>;
  /** What the first picture needs, where that comes sooner than the graph. */
  sketch(): Promise<Sketch | null>;
  node(id: string, offset?: number): Promise<NodeDetails>;
  edge(id: string, offset?: number): Promise<EdgeDetails>;
  article(id: string): Promise<ArticleDetails>;
  /** These nodes and edges with everything that is known of them, for a file. */
  part(nodes: readonly string[], edges: readonly string[]): Promise<Graph>;
  queries(): Promise<readonly NamedQuery[]>;
  query(cypher: string, params: Readonly<Record<string, string | number>>): Promise<QueryAnswer>;
  /** Runs a ready-made query as it is. */
  named(name: string, params: Readonly<Record<string, string | number>>): Promise<QueryAnswer>;
  why(id: string): Promise<Why>;
  /** Id of the node that an entry, or an id of old, belongs to now. */
  resolve(id: string): Promise<string | null>;
  /** Answers the id of the node that was decided about, as it is afterwards. */
  decide(decision: DecisionInput): Promise<string | null>;
  undo(id: string): Promise<void>;
  /** Hands positions over to be kept. */
  keepPositions(revision: string, positions: readonly number[]): Promise<void>;
}
