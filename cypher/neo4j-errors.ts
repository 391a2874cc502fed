/**
 * Neo4j errors: what driver and server report, as one clear sentence with a code.
 *
 * @module cypher/neo4j-errors
 */
import { DiplographError } from '../graph/errors.js';

interface ServerError extends Error {
  readonly code?: string;
}

interface Case {
  readonly server: RegExp;
  readonly code: string;
  readonly message: (location: string, error: ServerError) => string;
}

const CASES: readonly Case[] = [
  {
    server: /^Neo\.ClientError\.Security\./,
    code: 'neo4j-auth',
    message: (at, e) =>
      `Neo4j at ${at} refuses the user name or the password (${firstLine(e.message)}); set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    server: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    code: 'neo4j-database',
    message: (at, e) => `Neo4j at ${at} has no such database (${firstLine(e.message)}); set NEO4J_DATABASE.`,
  },
  {
    server: /^(?:ServiceUnavailable|SessionExpired|Neo\.TransientError\.(?:General|Database)\.DatabaseUnavailable)$/,
    code: 'neo4j-unreachable',
    message: (at, e) => `Neo4j at ${at} does not answer (${reason(e.message)}); is it running, and is the address right?`,
  },
  {
    server: /OutOfMemory|MemoryPool/,
    code: 'neo4j-memory',
    message: (at) =>
      `Neo4j at ${at} has too little memory for this change; give it more (server.memory.heap.max_size), or load fewer articles at once.`,
  },
];

/** Errors of a user's query. */
const QUERY_CODES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:AccessMode|ForbiddenOnReadOnlyDatabase|ReadOnly)$|WriteOnReadOnly/, 'query-writes'],
  [/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/, 'query-timeout'],
  [/Statement\.ParameterMissing$/, 'query-parameter'],
  [/Statement\.(?:SyntaxError|SemanticError)$|Procedure\.ProcedureNotFound$/, 'query-syntax'],
  [/OutOfMemory|MemoryPool/, 'query-memory'],
];

/** An error of connecting, or of one of this project's own statements. */
export function neo4jError(error: unknown, location: string): Error {
  if (error instanceof DiplographError) return error;
  const cause = error as ServerError;
  const known = CASES.find(({ server }) => server.test(cause.code ?? ''));
  const message = known?.message(location, cause) ?? `Neo4j at ${location} reports: ${firstLine(cause.message)}`;
  return new DiplographError(known?.code ?? 'store-failed', message, { cause });
}

/**
 * An error of a user's query: code `query-writes`, `query-timeout`, `query-parameter`, `query-syntax`, `query-memory`,
 * `query-failed`, or one of {@link neo4jError}.
 * @param timeoutMs the limit that was set, for the sentence
 */
export function neo4jQueryError(error: unknown, location: string, timeoutMs?: number): Error {
  if (error instanceof DiplographError) return error;
  const cause = error as ServerError;
  const code = QUERY_CODES.find(([server]) => server.test(cause.code ?? ''))?.[1];
  if (code === 'query-writes') return new DiplographError(code, 'A query may only read the graph; this one writes.', { cause });
  if (code === 'query-timeout')
    return new DiplographError(
      code,
      `The query took longer than ${(timeoutMs ?? 0) / 1000} s and was stopped; ask for less, or allow more time.`,
      { cause },
    );
  if (code === 'query-memory')
    return new DiplographError(code, 'The query needed more memory than the server gives it; ask for less.', { cause });
  if (code) return new DiplographError(code, cause.message, { cause });
  if (cause.code?.startsWith('Neo.ClientError.')) return new DiplographError('query-failed', firstLine(cause.message), { cause });
  return neo4jError(error, location);
}

/** Without the driver's advice, which stands before what happened. */
function reason(text: string): string {
  const cause = firstLine(text).replace(/^.*Caused by:\s*/, '');
  return /Could not perform discovery/.test(cause) ? 'no server there tells of a cluster' : cause;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
