/**
 * Pipeline: the statements of one transaction on a server, sent without waiting for each answer, so that
 * the next rows are packed while the server works on the last ones. The server takes them in the order
 * in which they were sent.
 *
 * @module cypher/pipeline
 */
import type { Params, Row, Run, Writing } from './engine.js';

/** Statements without an answer at a time: more would only wait, and their rows take memory. */
const AHEAD = 3;

/** {@link Writing} over a connection; the first failure is the one that is thrown. */
export class Pipeline implements Writing {
  readonly #pending: Promise<void>[] = [];

  constructor(private readonly plain: Run) {}

  readonly run: Run = async (statement, params) => {
    const rows = this.plain(statement, params);
    // What was sent before has failed first, and says why.
    rows.catch(() => undefined);
    await this.settled();
    return rows;
  };

  readonly send = async (statement: string, params: Params, take: (rows: Row[]) => void = () => undefined): Promise<void> => {
    while (this.#pending.length >= AHEAD) await this.#pending.shift();
    const done = this.plain(statement, params).then(take);
    done.catch(() => undefined);
    this.#pending.push(done);
  };

  readonly settled = async (): Promise<void> => {
    while (this.#pending.length) await this.#pending.shift();
  };
}
