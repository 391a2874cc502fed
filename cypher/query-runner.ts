/**
 * QueryRunner: runs users' queries over an embedded database in a process of its own, which opened
 * the file for reading only. The engine cannot be told to stop, and a query may ask for more
 * memory than there is; a process can be ended, without harm to anything else.
 *
 * @module cypher/query-runner
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DiplographError } from '../graph/errors.js';
import type { QueryOptions, Rows } from '../graph/store.js';
import type { Params } from './engine.js';

/** Megabytes that a query may take on top of what the open store needs. */
const MEMORY_MB = 1_024;

export interface QueryRequest {
  readonly number: number;
  readonly cypher: string;
  readonly params: Params;
  readonly maxRows: number;
}

export interface QueryReply {
  readonly number: number;
  readonly rows?: Rows;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Exit status of a runner that ran out of the memory it may use. */
export const OUT_OF_MEMORY = 71;

interface Waiting {
  readonly done: (rows: Rows) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Runs users' queries in another process, which can be stopped when one takes too long. */
export class QueryRunner {
  #process: ChildProcess | undefined;
  #exited: Promise<void> = Promise.resolve();
  #count = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly file: string) {}

  /** @throws {DiplographError} code `query-timeout`, `query-memory`, and what the query itself brings */
  run(cypher: string, params: Params, { timeoutMs, maxRows }: Required<QueryOptions>): Promise<Rows> {
    const runner = this.#start();
    const number = this.#count++;
    return new Promise<Rows>((done, failed) => {
      const timer = setTimeout(() => this.#end(timeout(timeoutMs)), timeoutMs);
      this.#waiting.set(number, { done, failed, timer });
      this.#hold();
      runner.send({ number, cypher, params, maxRows } satisfies QueryRequest);
    });
  }

  async stop(): Promise<void> {
    this.#end(new DiplographError('query-failed', 'The store was closed while a query ran.'));
    await this.#exited;
  }

  #start(): ChildProcess {
    if (this.#process) return this.#process;
    const child = fork(fileURLToPath(new URL('./query-process.js', import.meta.url)), [this.file, String(MEMORY_MB)], {
      serialization: 'advanced',
    });
    child.on('message', (reply: QueryReply) => this.#settle(reply));
    this.#exited = new Promise((exited) =>
      child.on('exit', (status) => {
        if (this.#process === child)
          this.#fail(
            status === OUT_OF_MEMORY ? outOfMemory() : new DiplographError('query-failed', 'The query ended the process that ran it.'),
          );
        exited();
      }),
    );
    this.#process = child;
    return child;
  }

  #settle({ number, rows, error }: QueryReply): void {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    this.#waiting.delete(number);
    clearTimeout(waiting.timer);
    this.#hold();
    if (rows) waiting.done(rows);
    else waiting.failed(new DiplographError(error!.code, error!.message));
  }

  #end(reason: DiplographError): void {
    this.#process?.ref();
    this.#process?.kill('SIGKILL');
    this.#fail(reason);
  }

  /** Everyone who waits is told; the next query gets a new process. */
  #fail(reason: DiplographError): void {
    this.#process = undefined;
    for (const { failed, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      failed(reason);
    }
    this.#waiting.clear();
  }

  /** The process keeps this one alive only while somebody waits for an answer. */
  #hold(): void {
    const { size } = this.#waiting;
    if (size) this.#process?.ref();
    else this.#process?.unref();
    if (size) this.#process?.channel?.ref();
    else this.#process?.channel?.unref();
  }
}

function timeout(ms: number): DiplographError {
  return new DiplographError(
    'query-timeout',
    `The query took longer than ${ms / 1000} s and was stopped; ask for less, or allow more time.`,
  );
}

function outOfMemory(): DiplographError {
  return new DiplographError('query-memory', `The query needed more than ${MEMORY_MB} MB of memory and was stopped; ask for less.`);
}
