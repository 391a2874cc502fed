import neo4j from 'neo4j-driver';
import { describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { certify, type Site } from './conformance.js';
import { certifyLaws } from './laws.js';
import { certifyQueries } from './query-conformance.js';

describe.skipIf(neo4jMissing)('the store in Neo4j', () => {
  const server = borrowNeo4j();
  const run = async (cypher: string) => {
    const { uri, env } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
    await driver.executeQuery(cypher);
    await driver.close();
  };
  const site = (): Site => ({
    clear: () => run('MATCH (n) DETACH DELETE n'),
    open: (options) => openStore(server().uri, server().env, options),
    run,
  });
  describe('keeps what it is given', () => certify(site));
  describe('answers queries', () => certifyQueries(site));
  describe('obeys', () => certifyLaws(site, 4));
});
