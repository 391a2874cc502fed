/**
 * Borrows the Neo4j server of the test run for one test file. Where there can be none, its tests
 * are reported as skipped, with one line that says why; with `CI=true` that is a failure.
 *
 * @example
 * describe.skipIf(neo4jMissing)('on Neo4j', () => {
 *   const neo4j = borrowNeo4j();
 *   it('opens', async () => openStore(neo4j().uri, neo4j().env));
 * });
 */
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Neo4jAddress } from './server.js';

const MINUTES = 60_000;

/** Why there is no Neo4j for the tests; null when there is one. */
export const neo4jMissing: string | null = await ask();

export interface BorrowedNeo4j extends Neo4jAddress {
  /** Kills the server, as a power cut would. */
  stop(): Promise<void>;
  /** Starts it again, over its data, at the same address. */
  restart(): Promise<void>;
}

/** Registers hooks that borrow the server, empty, and give it back. Other files wait until then. */
export function borrowNeo4j(): () => BorrowedNeo4j {
  let lent: BorrowedNeo4j | undefined;
  let answer: IncomingMessage | undefined;
  beforeAll(async () => {
    answer = await request('/lend');
    const address = JSON.parse(await firstLine(answer)) as Neo4jAddress;
    lent = { ...address, stop: () => tell('/stop'), restart: () => tell('/restart') };
  }, 15 * MINUTES);
  afterAll(() => answer?.destroy());
  return () => lent!;
}

async function tell(what: string): Promise<void> {
  const problem = await firstLine(await request(what));
  if (problem) throw new Error(problem);
}

async function ask(): Promise<string | null> {
  const { why } = JSON.parse(await firstLine(await request('/possible'))) as { why: string | null };
  if (why && process.env.CI === 'true') throw new Error(why);
  if (why) console.warn(why);
  return why;
}

function request(path: string): Promise<IncomingMessage> {
  return new Promise((answered, failed) => get(inject('neo4jLender') + path, { agent: false }, answered).on('error', failed));
}

function firstLine(answer: IncomingMessage): Promise<string> {
  return new Promise((read, failed) => {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) read(text.split('\n', 1)[0]!);
    });
    answer.on('end', () => read(text)).on('error', failed);
  });
}
