/**
 * Query process: the other side of `query-runner.ts`. Opens the file for reading only, answers one
 * query after the other, and ends itself when a query takes too much memory.
 *
 * @module cypher/query-process
 */
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { DiplographError } from '../graph/errors.js';
import { queryErrorOf } from './embedded-errors.js';
import { toRows } from './embedded-values.js';
import type { Params } from './engine.js';
import { refused } from './guard.js';
import { OUT_OF_MEMORY, type QueryReply, type QueryRequest } from './query-runner.js';

const [file, megabytes] = process.argv.slice(2) as [string, string];
let db: GrafeoDB | undefined;
let ceiling = Number.POSITIVE_INFINITY;

process.on('message', (request: QueryRequest) => void answer(request).then((reply) => process.send!(reply)));
process.on('disconnect', () => process.exit());
setInterval(() => process.memoryUsage.rss() > ceiling && process.exit(OUT_OF_MEMORY), 20).unref();

async function answer({ number, cypher, params, maxRows }: QueryRequest): Promise<QueryReply> {
  try {
    db ??= open();
    const plan = await planOf(db, cypher, params);
    if (/^\s*LoadCsv \(/m.test(plan)) throw refused('it reads files or addresses');
    return { number, rows: toRows(await db.executeCypher(cypher, params), maxRows, db) };
  } catch (error) {
    return { number, error: queryErrorOf(error) };
  }
}

/** Fails for a text that cannot be understood, with the place in that text. */
async function planOf(on: GrafeoDB, cypher: string, params: Params): Promise<string> {
  try {
    return String((await on.executeCypher(`EXPLAIN\n${cypher}`, params)).scalar());
  } catch (error) {
    const { code, message } = queryErrorOf(error, 1);
    throw new DiplographError(code, message);
  }
}

function open(): GrafeoDB {
  const opened = grafeo.GrafeoDB.openReadOnly(file);
  ceiling = process.memoryUsage.rss() + Number(megabytes) * 1_000_000;
  return opened;
}
