/**
 * Opens a store by its address: a folder is the embedded engine, a Bolt address is Neo4j.
 *
 * @module cypher/open
 */
import type { Store } from '../graph/store.js';
import { CypherStore } from './cypher-store.js';

/** Where a store lies when nobody says so. */
export const DEFAULT_STORE = '.diplograph';

export interface OpenOptions {
  /** Changes nothing, and may share an embedded store with other readers. */
  readonly readOnly?: boolean;
  /** Milliseconds for which a write to Neo4j is tried again after a failure that may pass. */
  readonly retryMs?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** True for the address of a Neo4j server. */
export function isNeo4jAddress(location: string): boolean {
  return /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i.test(location);
}

/**
 * Opens a store; one that is not there yet is made, unless it is opened for reading only.
 *
 * @param location a folder or a Bolt address; else `NEO4J_URI`, else `.diplograph`
 * @param env `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, as Neo4j's own tools name them
 * @throws {DiplographError} code `store-missing`, `store-not-a-folder`, `store-locked`, `store-newer`, `store-damaged`, `store-unwritable`,
 *   `neo4j-unreachable`, `neo4j-auth`, `neo4j-database`, `neo4j-foreign`
 * @example const store = await openStore('neo4j://127.0.0.1:7687', process.env)
 */
export async function openStore(location: string | undefined, env: Environment = process.env, options: OpenOptions = {}): Promise<Store> {
  const address = location ?? env.NEO4J_URI ?? DEFAULT_STORE;
  const readOnly = options.readOnly ?? false;
  if (isNeo4jAddress(address)) {
    const { Neo4jEngine } = await import('./neo4j.js');
    return CypherStore.over(
      await Neo4jEngine.open(address, env, { readOnly, ...(options.retryMs !== undefined && { retryMs: options.retryMs }) }),
    );
  }
  const { EmbeddedEngine } = await import('./embedded.js');
  return CypherStore.over(EmbeddedEngine.open(address, readOnly));
}
