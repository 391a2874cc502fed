/**
 * What the viewer's server needs from the rest of the program: a store.
 *
 * @module viz/server/options
 */
import type { Store } from '../../graph/store.js';

export interface ServeOptions {
  /** Stays the caller's to close. */
  readonly store: Store;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Turns the user's decisions off. */
  readonly readOnly?: boolean;
  /** Limits of one query. */
  readonly queryTimeoutMs?: number;
  readonly queryMaxRows?: number;
}

/** A running server. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
