/**
 * Neo4j: the engine that speaks to a Neo4j server, of version 5.7 or newer, of any edition, here or in the cloud.
 *
 * @module cypher/neo4j
 */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { DiplographError } from '../graph/errors.js';
import { NODE_KINDS } from '../graph/model.js';
import type { QueryOptions, Rows } from '../graph/store.js';
import type { Engine, Params, Run, Writing } from './engine.js';
import { neo4jError, neo4jQueryError } from './neo4j-errors.js';
import { checkPlan } from './neo4j-plan.js';
import { rowOf, toCells, toParameters } from './neo4j-values.js';
import { Pipeline } from './pipeline.js';
import { statement } from './statements.js';

export interface Neo4jOptions {
  readonly readOnly: boolean;
  readonly retryMs?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The engine over a Neo4j server. Errors are {@link DiplographError}s of `neo4jError` and `neo4jQueryError`. */
export class Neo4jEngine implements Engine {
  readonly folder = null;
  readonly #bookmarks = neo4j.bookmarkManager();

  private constructor(
    readonly location: string,
    readonly readOnly: boolean,
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  /**
   * Connects, and makes sure that the server lets us in.
   * @throws {DiplographError} code `neo4j-unreachable`, `neo4j-auth`, `neo4j-database`, `neo4j-foreign`
   */
  static async open(address: string, env: Environment, { readOnly, retryMs = 30_000 }: Neo4jOptions): Promise<Neo4jEngine> {
    const location = address.replace(/\/\/[^/]*@/, '//');
    const driver = connect(location, env, retryMs);
    const engine = new Neo4jEngine(location, readOnly, driver, env.NEO4J_DATABASE || undefined);
    try {
      // A server that is not there is told at once; what is tried again for long is a change under way.
      await driver.verifyConnectivity().catch((error: unknown) => {
        throw wanting(neo4jError(error, location), location, env);
      });
      const known = await engine.read(statement('read/store'));
      if (!known.length && !readOnly) await engine.#refuseForeign();
    } catch (error) {
      await driver.close();
      throw error;
    }
    return engine;
  }

  readonly read: Run = (text, params = {}) => this.#session('READ', (session) => session.executeRead((tx) => run(tx, text, params)));

  write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        const writing = new Pipeline((text, params = {}) => run(tx, text, params));
        const result = await work(writing);
        await writing.settled();
        return result;
      }),
    );
  }

  define(statements: readonly string[]): Promise<void> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        for (const text of statements) await run(tx, text, {});
      }),
    );
  }

  ask(cypher: string, params: Params, options: Required<QueryOptions>): Promise<Rows> {
    return this.#limited(cypher, params, options);
  }

  async query(cypher: string, params: Params, options: Required<QueryOptions>): Promise<Rows> {
    await this.#asUser((session) => explain(session, cypher, params));
    return this.#limited(cypher, params, options);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  #limited(cypher: string, params: Params, { timeoutMs, maxRows }: Required<QueryOptions>): Promise<Rows> {
    return this.#asUser(async (session) => {
      const tx = await session.beginTransaction({ timeout: timeoutMs });
      try {
        const result = tx.run(cypher, toParameters(params));
        const columns = await result.keys();
        const records = [];
        for await (const record of result) if (records.push(record) > maxRows) break;
        const rows = await toCells(records.slice(0, maxRows), (text, given = {}) => run(tx, text, given));
        return { columns, rows, truncated: records.length > maxRows };
      } finally {
        await tx.close().catch(() => undefined);
      }
    }, timeoutMs);
  }

  async #asUser<T>(work: (session: Session) => Promise<T>, timeoutMs?: number): Promise<T> {
    const session = this.driver.session({ ...this.#where(), defaultAccessMode: 'READ', fetchSize: 1_000 });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jQueryError(error, this.location, timeoutMs);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({ ...this.#where(), defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      throw neo4jError(error, this.location);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  #where(): { bookmarkManager: ReturnType<typeof neo4j.bookmarkManager>; database?: string } {
    return { bookmarkManager: this.#bookmarks, ...(this.database !== undefined && { database: this.database }) };
  }

  /** A database that already uses our labels for something else is left alone. */
  async #refuseForeign(): Promise<void> {
    for (const { id: NODE } of NODE_KINDS) {
      const [row] = await this.read(statement('read/count', { NODE }));
      if (row!.nodes !== 0)
        throw new DiplographError(
          'neo4j-foreign',
          `The database at ${this.location} has ${String(row!.nodes)} ${row!.nodes === 1 ? 'node' : 'nodes'} labelled ${NODE} that Diplograph did not write; choose another database with NEO4J_DATABASE, or another server.`,
        );
    }
  }
}

function connect(location: string, env: Environment, retryMs: number): Driver {
  const { NEO4J_USERNAME: user, NEO4J_PASSWORD: password } = env;
  const auth = user || password ? neo4j.auth.basic(user || 'neo4j', password ?? '') : undefined;
  try {
    return neo4j.driver(location, auth, {
      useBigInt: true,
      maxTransactionRetryTime: retryMs,
      connectionTimeout: 5_000,
      userAgent: 'diplograph',
    });
  } catch (error) {
    throw neo4jError(error, location);
  }
}

async function run(tx: Pick<ManagedTransaction, 'run'>, text: string, params: Params): ReturnType<Run> {
  const { records } = await tx.run(text, toParameters(params));
  return records.map(rowOf);
}

/** On a line of its own, so that the server quotes the user's lines as they are. */
const EXPLAIN = 'EXPLAIN\n';

/** An error of an explained query, its places counted in the query itself. */
function asPlaced(error: Error): Error {
  error.message = error.message.replace(
    /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
    (_, line, column, offset) => `(line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - EXPLAIN.length}))`,
  );
  return error;
}

/** The error of a server that asks for a password, where none was given. */
function wanting(error: Error, location: string, { NEO4J_PASSWORD }: Environment): Error {
  if (NEO4J_PASSWORD || !(error instanceof DiplographError) || error.code !== 'neo4j-auth') return error;
  return new DiplographError(
    error.code,
    `Neo4j at ${location} asks for a password, and none was given; set NEO4J_PASSWORD (and NEO4J_USERNAME, if it is not neo4j).`,
    { cause: error },
  );
}

async function explain(session: Session, cypher: string, params: Params): Promise<void> {
  const { summary } = await session.run(EXPLAIN + cypher, toParameters(params)).catch((error: Error) => {
    throw asPlaced(error);
  });
  checkPlan(summary);
}
