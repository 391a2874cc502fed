/**
 * What every store must answer, and what it must refuse: the second suite as a function of the
 * store. Users' queries are run with everything in them that could do harm.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedQueries } from '../../cypher/queries.js';
import type { DiplographError } from '../../graph/errors.js';
import type { Store } from '../../graph/store.js';
import { meeting, person, type Site, tookPart } from './conformance.js';
import { change, generateWorld } from './generate.js';
import { DISGUISED, HOSTILE } from './hostile.js';
import { ANSWERS, WORLD } from './world.js';

export function certifyQueries(site: () => Site): void {
  let store: Store;
  const { graph, sources } = generateWorld(6);
  const openWith = async (...changes: Parameters<Store['apply']>) => {
    await site().clear();
    store = await site().open();
    for (const c of changes) await store.apply(c);
  };

  describe('named queries', () => {
    beforeAll(() => openWith(change(WORLD)));
    afterAll(() => store.close());

    it.each(ANSWERS)('answers %s with %j', async (name, params, rows) => {
      expect((await store.named(name, params)).rows).toEqual(rows);
    });

    it('has an answer in this suite for every named query', () => {
      expect(new Set(ANSWERS.map(([name]) => name))).toEqual(new Set(namedQueries().map((q) => q.name)));
    });

    it.each(namedQueries().map((q) => [q.name, q] as const))('takes the example of %s', async (name, query) => {
      const given = [...query.example.matchAll(/--param (\w+)=('[^']*'|\S+)/g)].map((m) => [m[1]!, m[2]!.replaceAll("'", '')]);
      const { columns } = await store.named(name, Object.fromEntries(given));
      expect(columns.length).toBeGreaterThan(1);
    });

    it.each([
      ['query-unknown', 'no-such-query', {}],
      ['query-parameter', 'who-met-whom', {}],
      ['query-parameter', 'who-met-whom', { person: 'x', whom: 'y' }],
      ['query-parameter', 'who-met-whom', { person: 'x', status: 'bogus' }],
      ['query-parameter', 'agenda', { from: 'yesterday', to: '2024-01-01' }],
      ['query-parameter', 'agenda', { from: '2024-01-01', to: '2024-13' }],
      ['query-parameter', 'busiest-persons', { limit: 'many' }],
      ['query-parameter', 'busiest-persons', { limit: -1 }],
    ])('answers %s to the query %s with %j', async (code, name, params) => {
      await expect(store.named(name, params)).rejects.toMatchObject({ code });
    });
  });

  describe("a user's query", () => {
    beforeAll(async () => {
      await openWith(change({ ...graph, put: sources }));
    });
    afterAll(() => store.close());

    it('gives nodes, edges and paths as plain objects', async () => {
      const [a, b] = [person('p1', { articles: 3, name: 'أ' }), meeting('m1', { kind: 'talks' })];
      const ab = tookPart('e1', 'p1', 'm1', { role: 'host' });
      await store.apply(change({ nodes: [a, b], edges: [ab] }));
      const shapes = 'RETURN p, r, w, [m.id, 1, null, 2.5, true] AS list, {b: p, a: 1} AS map';
      const { columns, rows } = await store.query(`MATCH w = (p:Person {id: $id})-[r]->(m) ${shapes}`, { id: 'p1' });
      expect(columns).toEqual(['p', 'r', 'w', 'list', 'map']);
      expect(rows).toEqual([[a, ab, { nodes: [a, b], edges: [ab] }, ['m1', 1, null, 2.5, true], { a: 1, b: a }]]);
      expect((await store.query('MATCH (:Person {id: $id})-[r]->() RETURN r', { id: 'p1' })).rows).toEqual([[ab]]);
      await store.apply(change({ goneNodes: [a, b], goneEdges: [ab] }));
    });

    it('gives days and times as text, and huge numbers as text', async () => {
      const { rows } = await store.query("RETURN date('2024-10-22'), duration('P1D'), 9007199254740993, 1 + 1");
      expect(rows).toEqual([['2024-10-22', 'P1D', '9007199254740993', 2]]);
    });

    it('takes parameters of every shape', async () => {
      const params = { text: "'; RETURN 1 //", n: 3, x: 1.5, yes: true, none: null, list: [1, 'ب'], map: { a: { b: [1] } } };
      const { rows } = await store.query('RETURN $text, $n, $x, $yes, $none, $list, $map', params);
      expect(rows).toEqual([Object.values(params)]);
    });

    it('is cut at the row limit and says so', async () => {
      const cut = await store.query('MATCH (p:Person) RETURN p.id AS id ORDER BY id', {}, { maxRows: 3 });
      expect(cut.truncated).toBe(true);
      expect(cut.rows).toHaveLength(3);
      const whole = await store.query('MATCH (p:Person) RETURN p.id AS id ORDER BY id LIMIT 3', {}, { maxRows: 3 });
      expect(whole).toEqual({ ...cut, truncated: false });
    });

    it('is stopped when it takes too long, and the next one is answered', async () => {
      // Of short lists, so that time runs out before memory on a fast machine, too.
      const endless =
        'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS c UNWIND range(1, 300) AS d ' +
        'WITH a, b, c, d WHERE a * b * c * d = -1 RETURN count(*) AS n';
      await expect(store.query(endless, {}, { timeoutMs: 700 })).rejects.toMatchObject({ code: 'query-timeout' });
      expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
    });

    it('sees what was written last', async () => {
      for (const name of ['أ', 'ب']) {
        await store.apply(change({ nodes: [person('last', { name })] }));
        expect((await store.query("MATCH (p:Person {id: 'last'}) RETURN p.name")).rows).toEqual([[name]]);
      }
      await store.apply(change({ goneNodes: [person('last')] }));
    });

    it.each([
      ['query-syntax', 'MATCH (n RETURN n'],
      ['query-syntax', 'RETURN unknown'],
      ['query-syntax', '  // nothing\n'],
      ['query-parameter', 'RETURN $missing'],
      ['query-failed', 'RETURN 1 / 0'],
    ])('brings %s for %s', async (code, cypher) => {
      await expect(store.query(cypher)).rejects.toMatchObject({ code });
    });

    it.each([
      [
        'words of Cypher in texts and names',
        "MATCH (p:Person) RETURN {calls: p.id, b: '; DELETE n', c: 'LOAD CSV'} AS sets, p.`set` AS `csv` LIMIT 1",
      ],
      ['a subquery', 'CALL { MATCH (p:Person) RETURN p.id AS id } RETURN count(id)'],
      ['an allowed procedure', 'CALL db.relationshipTypes() YIELD relationshipType RETURN count(*)'],
      ['comments and a closing semicolon', '/* CREATE (n) */ MATCH (n:Person) // SET n.x = 1\nRETURN count(n);'],
    ])('may have %s', async (_, cypher) => {
      expect((await store.query(cypher)).rows).toHaveLength(1);
    });

    const unharmed = async () => {
      expect(await store.graph()).toEqual(graph);
      expect((await store.hashes()).size).toBe(sources.length);
      const { rows } = await store.query('CALL db.labels() YIELD label RETURN label');
      expect(rows.flat()).not.toContain('Evil');
    };

    it.each(HOSTILE.map((cypher) => [cypher]))('is refused as %s', async (cypher) => {
      const { code } = (await store.query(cypher).catch((error: unknown) => error)) as DiplographError;
      expect(['query-writes', 'query-syntax']).toContain(code);
      await unharmed();
    });

    it.each(DISGUISED.map((cypher) => [cypher]))('does no harm as %s', async (cypher) => {
      await store.query(cypher).catch((error: unknown) => expect((error as DiplographError).code).toMatch(/^query-/));
      await unharmed();
    });
  });
}
