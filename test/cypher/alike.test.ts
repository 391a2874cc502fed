/**
 * Both stores give the same rows for every named query, and Neo4j finds what it looks for by
 * indexes: the plans of all statements are read.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeSorts, side } from '../../cypher/ends.js';
import { INTERNAL_KINDS } from '../../cypher/internal.js';
import { openStore } from '../../cypher/open.js';
import { namedQueries, type QueryParameter, readParameters } from '../../cypher/queries.js';
import { statement } from '../../cypher/statements.js';
import { NODE_KINDS } from '../../graph/model.js';
import type { Store } from '../../graph/store.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { change, generateWorld, random } from './generate.js';

/** Named queries that rank or compare everything there is, so that they must read it. */
const READ_ALL = new Set(['most-active-pairs', 'busiest-persons', 'contradictions']);

/** States that have so much to do with each other that two of them have met. */
const DEALING_STATES = 5;

describe.skipIf(neo4jMissing)('the two stores', () => {
  const server = borrowNeo4j();
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-alike-'));
  const { graph, sources } = generateWorld(11, 150);
  const DEALING = graph.nodes.filter((n) => n.kind === 'State').slice(0, DEALING_STATES);
  const events = (['Meeting', 'Agreement'] as const).flatMap((kind) => graph.nodes.filter((n) => n.kind === kind).slice(0, 4));
  const dealings = events.flatMap(({ kind, id: to }) =>
    DEALING.map(({ id: from }) => {
      const edge = kind === 'Meeting' ? 'TOOK_PART_IN' : 'PARTY_TO';
      return { kind: edge, id: `${edge} ${from} ${to} again`, from, to, props: {} } as const;
    }),
  );
  const stores: Store[] = [];
  let driver: Driver;

  beforeAll(async () => {
    stores.push(await openStore(join(folder, 'store'), {}), await openStore(server().uri, server().env));
    for (const store of stores) await store.apply(change({ nodes: graph.nodes, edges: [...graph.edges, ...dealings], put: sources }));
    driver = neo4j.driver(server().uri, neo4j.auth.basic(server().env.NEO4J_USERNAME, server().env.NEO4J_PASSWORD));
    // Plans are read: they must not be those of an empty database.
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
  }, 120_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hold the same graph', async () => {
    const [a, b] = await Promise.all(stores.map((s) => s.graph()));
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it.each(namedQueries().map((q) => [q.name, q] as const))(
    'answer %s alike, whoever is asked about',
    { timeout: 120_000 },
    async (name, query) => {
      const next = random(5);
      let rows = 0;
      for (let i = 0; i < 12; i++) {
        const params = Object.fromEntries(query.params.map((p) => [p.name, valueFor(p, next)]));
        const [a, b] = await Promise.all(stores.map((s) => s.named(name, params)));
        expect(a, JSON.stringify(params)).toEqual(b);
        rows += a!.rows.length;
      }
      expect(rows).toBeGreaterThan(0);
    },
  );

  /** Something out of the graph that fits. */
  function valueFor({ name, type, default: preset }: QueryParameter, next: () => number): string | number {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const ofKind = (...kinds: string[]) => pick(graph.nodes.filter((n) => kinds.includes(n.kind)));
    if (type === 'name') {
      if (/person|from|to/.test(name)) return pick([ofKind('Person').props.name as string, ofKind('Person').id]);
      return name === 'place' ? ofKind('State', 'Place').id : pick(DEALING).id;
    }
    if (type === 'id') return name === 'article' ? ofKind('Article').id : ofKind('Meeting', 'Agreement').id;
    if (type === 'day') return name === 'to' ? `202${Math.floor(next() * 6)}-12-31` : `202${Math.floor(next() * 3)}-01-01`;
    return preset ?? 10;
  }

  describe('in Neo4j', () => {
    const rows = [{ id: 'x', from: 'a', to: 'b', node: 'x', key: 'k', kind: 'Person', props: { id: 'x' } }];
    const given = { rows, ids: ['x'], id: 'x', key: 'k', version: 1, change: 'c' };

    it.each(NODE_KINDS.map((k) => k.id).concat(INTERNAL_KINDS.filter((k) => k.unique).map((k) => k.id) as never[]))(
      'seek every node of kind %s that is written or read by id',
      async (NODE) => {
        for (const name of ['write/put-nodes', 'write/remove-nodes', 'read/nodes-by-id'])
          expect(await scans(statement(name, { NODE }), given), name).toEqual([]);
      },
    );

    it.each(edgeSorts().map((s) => [`${s.FROM}-${s.EDGE}-${s.TO}`, s] as const))('seek the ends of every edge %s', async (_, sort) => {
      const way = side(sort.FROM, sort.TO);
      for (const name of [`write/put-edges-${way}`, `write/remove-edges-${way}`, 'read/edges-from', 'read/edges-to'])
        expect(await scans(statement(name, sort), given), name).toEqual([]);
    });

    it.each([
      'write/begin-change',
      'write/end-change',
      'write/put-names',
      'write/remove-names',
      'read/names',
      'read/find-names',
      'read/store',
      'read/sources',
      'read/texts',
      'read/note',
    ])('scan nothing in %s', async (name) => {
      expect(await scans(statement(name), given)).toEqual([]);
    });

    it.each(
      namedQueries()
        .filter((q) => !READ_ALL.has(q.name))
        .map((q) => [q.name, q] as const),
    )('scan nothing in the query %s', async (_, query) => {
      const params = Object.fromEntries(query.params.map((p) => [p.name, p.default ?? (p.type === 'day' ? '2024' : 'x')]));
      expect(await scans(query.cypher, readParameters(query, params))).toEqual([]);
    });

    async function scans(text: string, params: object): Promise<string[]> {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, whole(params) as Record<string, unknown>);
      const found: string[] = [];
      const walk = (step: Plan) => {
        if (/AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan|NodeIndexScan/.test(step.operatorType))
          found.push(`${step.operatorType} ${String(step.arguments.Details)}`);
        step.children.forEach(walk);
      };
      walk(summary.plan as Plan);
      return found;
    }
  });
});

/** Numbers as the product sends them. */
function whole(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(whole);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, whole(v)])) : value;
}
