/**
 * One Neo4j server for a whole test run. It starts when the first test file asks for it, is lent
 * to one file at a time, empty, and stops when the run is over.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { prepareNeo4j } from './prepare.js';
import { type Neo4jServer, startNeo4j } from './server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the lender: a request is answered with the server's address and lends it until the connection closes. */
    neo4jLender: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Neo4jServer | string> | undefined;
  let preparing: ReturnType<typeof prepareNeo4j> | undefined;
  let free: Promise<void> = Promise.resolve();

  const lender = createServer((request, response) => {
    if (request.url === '/possible') return void possible().then((why) => response.end(JSON.stringify(why)));
    if (request.url === '/stop' || request.url === '/restart')
      return void control(request.url).then(
        () => response.end(),
        (error: Error) => response.end(error.message),
      );
    const before = free;
    free = new Promise((returned) => request.socket.on('close', returned));
    void before.then(() => lend(response));
  });
  await new Promise<void>((listening) => lender.listen(0, '127.0.0.1', listening));
  project.provide('neo4jLender', `http://127.0.0.1:${(lender.address() as AddressInfo).port}`);

  const prepared = (): ReturnType<typeof prepareNeo4j> => {
    preparing ??= prepareNeo4j();
    return preparing;
  };
  async function start(): Promise<Neo4jServer | string> {
    const ready = await prepared();
    return typeof ready === 'string' ? ready : startNeo4j({ classpath: ready.classpath, heapMb: 1_024 });
  }

  async function lend(response: ServerResponse): Promise<void> {
    server ??= start();
    const lent = await server;
    if (typeof lent !== 'string' && !lent.running) await lent.restart();
    if (typeof lent !== 'string') await empty(lent);
    response.writeHead(200).write(`${JSON.stringify(typeof lent === 'string' ? { why: lent } : { uri: lent.uri, env: lent.env })}\n`);
  }

  async function control(what: string): Promise<void> {
    const lent = await server;
    if (typeof lent !== 'object') return;
    if (what === '/stop') await lent.stop('SIGKILL');
    else await lent.restart();
  }

  async function possible(): Promise<{ why: string | null }> {
    const ready = await prepared();
    return { why: typeof ready === 'string' ? ready : null };
  }

  return async () => {
    lender.closeAllConnections();
    lender.close();
    const started = await server;
    if (typeof started === 'object') await started.dispose();
  };
}

/** Takes everything out of the database: nodes, constraints, indexes. */
async function empty({ uri, env }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
  try {
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    for (const what of ['CONSTRAINT', 'INDEX']) {
      const { records } = await session.run(
        `SHOW ${what === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
      );
      for (const record of records) await session.run(`DROP ${what} \`${String(record.get('name'))}\` IF EXISTS`);
    }
    await session.close();
  } finally {
    await driver.close();
  }
}
