import neo4j from 'neo4j-driver';
import { describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { certify } from './conformance.js';

describe.skipIf(neo4jMissing)('the store in Neo4j', () => {
  const server = borrowNeo4j();
  certify(() => ({
    clear: async () => {
      const { uri, env } = server();
      const driver = neo4j.driver(uri, neo4j.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
      await driver.executeQuery('MATCH (n) DETACH DELETE n');
      await driver.close();
    },
    open: (options) => openStore(server().uri, server().env, options),
  }));
});
