/**
 * The store in Neo4j as servers and other users meet it: refused, gone, come back, shared.
 */
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { DiplographError } from '../../graph/errors.js';
import type { Store } from '../../graph/store.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { all, person } from './conformance.js';
import { change, generateWorld, sourceFor } from './generate.js';

describe.skipIf(neo4jMissing)('a store in a Neo4j server', { timeout: 400_000 }, () => {
  const server = borrowNeo4j();
  const open = (options = {}) => openStore(server().uri, server().env, options);
  const stores: Store[] = [];
  const opened = async (options = {}) => {
    const store = await open(options);
    stores.push(store);
    return store;
  };
  const errorOf = (doing: Promise<unknown>): Promise<DiplographError> =>
    doing.then(
      () => expect.fail('should have failed'),
      (error: unknown) => {
        expect(error).toBeInstanceOf(DiplographError);
        return error as DiplographError;
      },
    );
  async function run(cypher: string): Promise<unknown[][]> {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().env.NEO4J_USERNAME, server().env.NEO4J_PASSWORD), {
      disableLosslessIntegers: true,
    });
    try {
      const { records } = await driver.executeQuery(cypher);
      return records.map((r) => [...r.values()]);
    } finally {
      await driver.close();
    }
  }

  beforeEach(() => run('MATCH (n) DETACH DELETE n'));
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  it('refuses a wrong password without telling it', async () => {
    const error = await errorOf(openStore(server().uri, { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'not-the-password' }));
    expect(error.code).toBe('neo4j-auth');
    expect(error.message).toContain('NEO4J_PASSWORD');
    expect(error.message).not.toContain('not-the-password');
  });

  it('asks for a password when there is none', async () => {
    for (const env of [{}, { NEO4J_USERNAME: 'neo4j' }]) {
      const error = await errorOf(openStore(server().uri, env));
      expect(error).toMatchObject({ code: 'neo4j-auth', message: expect.stringContaining('and none was given; set NEO4J_PASSWORD') });
    }
  });

  it('says which address does not answer, without the password in it', async () => {
    const error = await errorOf(openStore('bolt://neo4j:secret@127.0.0.1:1', {}, { retryMs: 500 }));
    expect(error.code).toBe('neo4j-unreachable');
    expect(error.message).toContain('bolt://127.0.0.1:1');
    expect(error.message).not.toContain('secret');
  });

  it('says when there is no such database', async () => {
    expect((await errorOf(openStore(server().uri, { ...server().env, NEO4J_DATABASE: 'nowhere' }))).code).toBe('neo4j-database');
  });

  it('takes address, user and database from the environment', async () => {
    const store = await openStore(undefined, { ...server().env, NEO4J_URI: server().uri, NEO4J_DATABASE: 'neo4j' });
    stores.push(store);
    expect(store.location).toBe(server().uri);
    await store.apply(change({ nodes: [person('p')] }));
    expect(await (await opened()).nodes(['p'])).toHaveLength(1);
  });

  it('changes nothing, not even the schema, when opened for reading', async () => {
    const before = await run('SHOW CONSTRAINTS YIELD name RETURN count(*)');
    const store = await opened({ readOnly: true });
    expect(await store.graph()).toEqual({ nodes: [], edges: [] });
    expect(await run('SHOW CONSTRAINTS YIELD name RETURN count(*)')).toEqual(before);
    expect(await run('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  });

  it('leaves a database alone whose nodes bear its labels but are not its own', async () => {
    await run("CREATE (:Person {name: 'somebody of another program'})");
    const error = await errorOf(open());
    expect(error.code).toBe('neo4j-foreign');
    expect(error.message).toContain('1 node labelled Person');
    expect(await run('MATCH (n) RETURN count(n), count(n.id)')).toEqual([[1, 0]]);
  });

  it('does not count nodes that somebody adds later under its labels, nor their edges', async () => {
    const store = await opened();
    const { graph, sources } = generateWorld(1);
    await store.apply(change({ ...graph, put: sources }));
    await run("CREATE (:Person {name: 'x'})-[:TOOK_PART_IN]->(:Meeting {id: 7})");
    await run("MATCH (m:Meeting) WHERE m.id STARTS WITH 'meeting' WITH m LIMIT 1 CREATE (:Person {name: 'y'})-[:TOOK_PART_IN]->(m)");
    expect(await store.graph()).toEqual(graph);
    const ids = graph.nodes.map((n) => n.id);
    expect(await store.edgesOf(ids)).toEqual(graph.edges);
  });

  it.each([
    ['MATCH (a RETURN a', 'line 1, column 10 (offset: 9)', '"MATCH (a RETURN a"'],
    ['MATCH (a)\nRETURN b', 'line 2, column 8 (offset: 17)', '"RETURN b"'],
  ])('says where %j is wrong as its writer counts', async (cypher, place, quoted) => {
    const { message } = await errorOf((await opened()).query(cypher));
    expect(message).toContain(place);
    expect(message).toContain(quoted);
    expect(message).not.toContain('EXPLAIN');
  });

  it('never touches what it did not write', async () => {
    const foreign = 'MATCH (c:Customer)-[r:HELD_IN]->(d:Customer) RETURN c.id, c.name, r.id, r.evidence, d.id, labels(d)';
    await run("CREATE (:Customer {id: 'person:1-0', name: 'x'})-[:HELD_IN {id: 'e', evidence: ['y']}]->(:Customer {id: 'meeting:1-0'})");
    const before = await run(foreign);
    const store = await opened();
    const { graph, sources } = generateWorld(1);
    await store.apply(change({ ...graph, put: sources }));
    expect(await store.graph()).toEqual(graph);
    await store.apply(change({ goneNodes: graph.nodes, goneEdges: graph.edges, drop: sources.map((s) => s.article.id) }));
    expect(await store.graph()).toEqual({ nodes: [], edges: [] });
    expect(await run(foreign)).toEqual(before);
    expect(await run('MATCH (n) WHERE NOT n:Customer AND NOT n:DiplographStore RETURN count(n)')).toEqual([[0]]);
  });

  it('is written by two at once, and nothing is lost', async () => {
    const [a, b] = [await opened(), await opened()];
    const put = (store: Store, who: string) =>
      Array.from({ length: 15 }, (_, i) =>
        store.apply(change({ nodes: [person(`${who}${i}`), person('shared', { articles: i })], put: [sourceFor(`${who}${i}`, 'نص')] })),
      );
    await Promise.all([...put(a, 'a'), ...put(b, 'b')]);
    expect(await a.revision()).toBe(30);
    expect((await b.graph()).nodes).toHaveLength(31);
    expect((await all(a.sources())).length).toBe(30);
  });

  it('tells the second of two writers that work from the same state', async () => {
    const [a, b] = [await opened(), await opened()];
    const results = await Promise.allSettled([a, b].map((s) => s.apply(change({ nodes: [person('p')], base: 0 }))));
    const failed = results.filter((r) => r.status === 'rejected');
    expect(failed.map((r) => (r.reason as DiplographError).code)).toEqual(['store-changed']);
    expect(await a.revision()).toBe(1);
  });

  it('stays whole when the server dies in the middle of a change, and says so once', async () => {
    const store = await opened({ retryMs: 1_000 });
    await store.apply(change({ nodes: [person('before')] }));
    const { graph, sources } = generateWorld(2, 400);
    const failed = errorOf(store.apply(change({ ...graph, put: sources })));
    await new Promise((later) => setTimeout(later, 600));
    await server().stop();
    const error = await failed;
    expect(error.code).toBe('neo4j-unreachable');
    expect(error.message).not.toContain('\n');
    expect((await errorOf(store.hashes())).code).toBe('neo4j-unreachable');
    await server().restart();
    expect(await store.graph()).toEqual({ nodes: [person('before')], edges: [] });
    expect(await store.revision()).toBe(1);
  });

  it('goes on when the server comes back in time', async () => {
    const store = await opened({ retryMs: 300_000 });
    const { graph, sources } = generateWorld(3, 400);
    const applied = store.apply(change({ ...graph, put: sources }));
    await new Promise((later) => setTimeout(later, 600));
    await server().stop();
    await server().restart();
    await applied;
    expect(await store.graph()).toEqual(graph);
    expect(await store.revision()).toBe(1);
  });

  it('keeps everything over a restart of the server', async () => {
    const store = await opened();
    const { graph, sources } = generateWorld(4, 30);
    await store.apply(change({ ...graph, put: sources }));
    await server().stop();
    await server().restart();
    const again = await opened();
    expect(await again.graph()).toEqual(graph);
    expect((await again.hashes()).size).toBe(sources.length);
  });
});
