/**
 * What the viewer's server needs from the rest of the program: a store, and, where the user may decide
 * about identity, somebody who carries that out.
 *
 * @module viz/server/options
 */
import type { Store } from '../../graph/store.js';
import type { DecisionInput, Why } from '../wire/api.js';

/** Takes the user's word on identity. After `decide` and `undo` the store's graph is the new one. */
export interface DecisionDesk {
  why(nodeId: string): Promise<Why>;
  decide(decision: DecisionInput): Promise<void>;
  undo(decisionId: string): Promise<void>;
}

export interface ServeOptions {
  readonly store: Store;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Turns the user's decisions off. */
  readonly readOnly?: boolean;
  readonly decisions?: DecisionDesk;
  /** Limits of one query. */
  readonly queryTimeoutMs?: number;
  readonly queryMaxRows?: number;
}

/** A running server. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
