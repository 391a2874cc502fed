/**
 * Engine: the little that differs between the two databases. Everything else is shared, see
 * `cypher-store.ts`.
 *
 * @module cypher/engine
 */
import type { Cell, QueryOptions, Rows } from '../graph/store.js';

/** Parameters of a statement: plain JSON values. */
export type Params = Readonly<Record<string, unknown>>;
/** A row of an answer, by column. */
export type Row = Readonly<Record<string, Cell>>;
/** Runs one of this project's own statements. */
export type Run = (statement: string, params?: Params) => Promise<Row[]>;

/** A transaction that writes. */
export interface Writing {
  readonly run: Run;
  /**
   * As `run`, for a statement whose answer nothing later depends on: where the engine is a server, the next rows are made
   * ready while it works. What fails, fails the transaction.
   * @param take gets the answer before the transaction ends
   */
  send(statement: string, params: Params, take?: (rows: Row[]) => void): Promise<void>;
  /** Waits for the answers to all that was sent. */
  settled(): Promise<void>;
}

export interface Engine {
  readonly location: string;
  /** Where files may lie beside it; null for a server. */
  readonly folder: string | null;
  readonly readOnly: boolean;
  /** Runs the work in one transaction; where the engine may ask for it, more than once. */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Runs one statement of this project that only reads. */
  readonly read: Run;
  /** Makes constraints and indexes; those that exist stay. */
  define(statements: readonly string[]): Promise<void>;
  /** Runs a named query of this project. */
  ask(cypher: string, params: Params, options: Required<QueryOptions>): Promise<Rows>;
  /** Runs a user's text, which may try anything. */
  query(cypher: string, params: Params, options: Required<QueryOptions>): Promise<Rows>;
  close(): Promise<void>;
}
