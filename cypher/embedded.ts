/**
 * Embedded: the engine that runs in this process and keeps everything in one folder, Grafeo.
 *
 * A user's queries do not run here: see `query-runner.ts`.
 *
 * @module cypher/embedded
 */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { DiplographError } from '../graph/errors.js';
import type { QueryOptions, Rows } from '../graph/store.js';
import { embeddedError, embeddedOpenError } from './embedded-errors.js';
import { toRows } from './embedded-values.js';
import type { Engine, Params, Row, Run, Writing } from './engine.js';
import { QueryRunner } from './query-runner.js';

/** The database in a store's folder; beside it lies `graph.grafeo.wal` while it is open or was not closed. */
const FILE = 'graph.grafeo';
/** A copy for queries, made when the store is open for writing. */
const COPY = 'query.grafeo';

/** The embedded engine over one folder. Errors are {@link DiplographError}s of `embeddedOpenError` and `embeddedError`. */
export class EmbeddedEngine implements Engine {
  #runner: QueryRunner | undefined;
  /** The state of the database that the runner sees. */
  #copied: bigint | undefined;

  get folder(): string {
    return this.location;
  }

  private constructor(
    readonly location: string,
    readonly readOnly: boolean,
    private readonly db: GrafeoDB,
  ) {}

  /**
   * Opens the store in a folder; for writing, it is made when there is none.
   * @throws {DiplographError} code `store-missing`, `store-not-a-folder`, `store-locked`, `store-damaged`, `store-unwritable`
   */
  static open(folder: string, readOnly: boolean): EmbeddedEngine {
    const file = join(folder, FILE);
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new DiplographError('store-not-a-folder', `${folder} is a file, and a store is a folder; name another one with --store.`);
    if (readOnly && !existsSync(file))
      throw new DiplographError(
        'store-missing',
        `There is no store in ${folder}; build one with: diplograph build PATH… --store ${folder}`,
      );
    try {
      if (readOnly) return new EmbeddedEngine(folder, true, grafeo.GrafeoDB.openReadOnly(file));
      mkdirSync(folder, { recursive: true });
      const engine = new EmbeddedEngine(folder, false, grafeo.GrafeoDB.create(file));
      engine.#removeCopy();
      return engine;
    } catch (error) {
      throw embeddedOpenError(error, folder);
    }
  }

  readonly read: Run = async (statement, params = {}) => rowsOf(await this.#run(this.db, statement, params));

  async write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    const transaction = this.db.beginTransaction();
    try {
      const run: Run = async (statement, params = {}) => rowsOf(await this.#run(transaction, statement, params));
      const result = await work({
        run,
        send: async (statement, params, take) => {
          const rows = await run(statement, params);
          take?.(rows);
        },
        settled: async () => undefined,
      });
      transaction.commit();
      return result;
    } catch (error) {
      rollback(transaction);
      throw embeddedError(error, this.location);
    }
  }

  async define(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.#run(this.db, statement, {});
  }

  async ask(cypher: string, params: Params, { maxRows }: Required<QueryOptions>): Promise<Rows> {
    return toRows(await this.#run(this.db, cypher, params), maxRows, this.db);
  }

  async query(cypher: string, params: Params, options: Required<QueryOptions>): Promise<Rows> {
    return (await this.#readyRunner()).run(cypher, params, options);
  }

  async close(): Promise<void> {
    await this.#runner?.stop();
    this.db.close();
    if (!this.readOnly) this.#removeCopy();
  }

  /** A runner over this very file when nobody can write, else over a copy of its last state. */
  async #readyRunner(): Promise<QueryRunner> {
    if (this.readOnly) {
      this.#runner ??= new QueryRunner(join(this.location, FILE));
      return this.#runner;
    }
    const epoch = this.db.currentEpoch();
    if (this.#runner && this.#copied === epoch) return this.#runner;
    await this.#runner?.stop();
    this.#removeCopy();
    this.db.save(join(this.location, COPY));
    this.#copied = epoch;
    this.#runner = new QueryRunner(join(this.location, COPY));
    return this.#runner;
  }

  #removeCopy(): void {
    for (const name of [COPY, `${COPY}.wal`]) rmSync(join(this.location, name), { recursive: true, force: true });
  }

  async #run(on: GrafeoDB | Transaction, statement: string, params: Params): Promise<QueryResult> {
    try {
      return await on.executeCypher(statement, params);
    } catch (error) {
      throw embeddedError(error, this.location);
    }
  }
}

/** What failed may have ended the transaction, such as a commit on a full disk: the first error is the one to tell. */
function rollback(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {}
}

function rowsOf(result: QueryResult): Row[] {
  return result.toArray() as Row[];
}
