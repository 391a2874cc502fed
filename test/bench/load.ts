/**
 * Benchmark: loading into both stores, as ratios in one run. Run it on a quiet machine:
 * `npx tsx test/bench/load.ts [ARTICLES] [ROUNDS]`. Ours and theirs take turns, the first of each round being the second
 * of the next, after rounds that warm both.
 *
 * Neo4j: against bare labelled UNWIND statements with the same rows, by the driver alone.
 * Embedded: against the engine's own bulk calls, which neither look up what is there nor can be repeated.
 *
 * @module test/bench/load
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../cypher/open.js';
import { sourceProperties } from '../../cypher/sources.js';
import { schemaStatements } from '../../cypher/statements.js';
import type { GraphEdge } from '../../graph/model.js';
import { change, generateWorld } from '../cypher/generate.js';
import { prepareNeo4j } from '../neo4j/prepare.js';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';

const ARTICLES = Number(process.argv[2] ?? 2_000);
const ROUNDS = Number(process.argv[3] ?? 7);
/** Rounds that are not counted: the server compiles what it runs often. */
const WARM = 2;
const BATCH = 5_000;

const { graph, sources } = generateWorld(1, ARTICLES);
const whole = change({ ...graph, put: sources });
const kindOf = new Map(graph.nodes.map((n) => [n.id, n.kind as string]));
const nodeRows = group(
  [
    ...graph.nodes.map((n) => ({ kind: n.kind as string, id: n.id, props: { ...n.props, id: n.id } })),
    ...sources.map((s) => ({ kind: 'DiplographSource', id: s.article.id, props: sourceProperties(s) })),
  ],
  (n) => n.kind,
);
const edgeRows = group(graph.edges, (e) => `${kindOf.get(e.from)} ${e.kind} ${kindOf.get(e.to)}`);

console.log(`${graph.nodes.length} nodes, ${graph.edges.length} edges, ${sources.length} articles, ${ROUNDS} rounds`);
console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`);
await benchEmbedded();
if (!process.argv.includes('--embedded')) await benchNeo4j();

async function benchNeo4j(): Promise<void> {
  const ready = await prepareNeo4j();
  if (typeof ready === 'string') return console.log(ready);
  const server = await startNeo4j({ classpath: ready.classpath, heapMb: 2_048, optimized: true });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.env.NEO4J_USERNAME, server.env.NEO4J_PASSWORD));
  try {
    await compare(
      'Neo4j',
      'bare UNWIND statements',
      () => bareNeo4j(driver),
      () => throughStore(server),
      () => clear(driver),
    );
  } finally {
    await driver.close();
    await server.dispose();
  }
}

async function throughStore(server: Neo4jServer): Promise<number> {
  const store = await openStore(server.uri, server.env);
  const ms = await timed(() => store.apply(whole));
  await store.close();
  return ms;
}

async function bareNeo4j(driver: Driver): Promise<number> {
  const session = driver.session();
  for (const text of schemaStatements()) await session.run(text);
  const ms = await timed(async () => {
    for (const [kind, rows] of nodeRows)
      for (const batch of cut(rows))
        await session.run(`UNWIND $rows AS row MERGE (n:${kind} {id: row.id}) SET n = row.props`, { rows: integers(batch) });
    for (const [sort, rows] of edgeRows) {
      const [from, kind, to] = sort.split(' ');
      const text = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${kind} {id: row.id}]->(b) SET r = row.props`;
      for (const batch of cut(rows)) await session.run(text, { rows: integers(batch.map(withId)) });
    }
  });
  await session.close();
  return ms;
}

async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

async function benchEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-load-'));
  const place = join(folder, 'store');
  const fresh = async () => rmSync(place, { recursive: true, force: true });
  const ours = async () => {
    const store = await openStore(place, {});
    const ms = await timed(() => store.apply(whole));
    await store.close();
    return ms;
  };
  await compare('Embedded', 'batchCreateNodesWithProps, batchCreateEdges', () => bulk(join(folder, 'bulk.grafeo')), ours, fresh);
  await compare('Embedded', 'upsertNodes, upsertEdges', () => upserts(join(folder, 'bulk.grafeo')), ours, fresh);
  rmSync(folder, { recursive: true, force: true });
}

async function bulk(file: string): Promise<number> {
  const db = await database(file);
  const ids = new Map<string, number>();
  const ms = await timed(async () => {
    for (const [kind, rows] of nodeRows)
      for (const batch of cut(rows)) {
        const made = await db.batchCreateNodesWithProps(
          kind,
          batch.map((r) => r.props),
        );
        if (kind !== 'DiplographSource') for (const [i, r] of batch.entries()) ids.set(r.id, made[i]!);
      }
    for (const [, rows] of edgeRows)
      for (const batch of cut(rows))
        await db.batchCreateEdges(
          batch.map((e) => ({ src: ids.get(e.from)!, dst: ids.get(e.to)!, type: e.kind, properties: withId(e).props })),
        );
  });
  db.close();
  return ms;
}

async function upserts(file: string): Promise<number> {
  const db = await database(file);
  const ms = await timed(async () => {
    for (const [kind, rows] of nodeRows)
      for (const batch of cut(rows))
        await db.upsertNodes(
          [kind],
          batch.map((r) => r.props),
          { replace: true },
        );
    for (const [sort, rows] of edgeRows) {
      const [, kind] = sort.split(' ');
      for (const batch of cut(rows))
        await db.upsertEdges(
          kind!,
          batch.map((e) => ({ ...withId(e).props, src: e.from, dst: e.to })),
          { replace: true },
        );
    }
  });
  db.close();
  return ms;
}

async function database(file: string): Promise<GrafeoDB> {
  for (const path of [file, `${file}.wal`]) rmSync(path, { recursive: true, force: true });
  const db = grafeo.GrafeoDB.create(file);
  for (const text of schemaStatements()) await db.executeCypher(text);
  return db;
}

async function compare(
  store: string,
  other: string,
  bare: () => Promise<number>,
  ours: () => Promise<number>,
  before: () => Promise<unknown>,
): Promise<void> {
  const times: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
  const turns = [['bare', bare] as const, ['ours', ours] as const];
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const [name, run] of turns) {
      await before();
      const ms = await run();
      if (round >= 0) times[name].push(ms);
    }
    turns.reverse();
  }
  const [a, b] = [median(times.bare), median(times.ours)];
  const each = times.ours.map((ms, i) => (ms / times.bare[i]!).toFixed(2)).sort();
  const rate = Math.round((graph.nodes.length + graph.edges.length) / (b / 1_000));
  console.log(
    `${store}: ${seconds(b)}, ${rate} nodes and edges a second; ${other}: ${seconds(a)}; ratio ${(b / a).toFixed(2)} (rounds ${each[0]} to ${each.at(-1)})`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function withId({ id, from, to, props }: GraphEdge): { id: string; from: string; to: string; props: Record<string, unknown> } {
  return { id, from, to, props: { ...props, id } };
}

/** Whole numbers as integers, which the driver would send as fractions. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, integers(v)])) : value;
}

function group<T>(all: readonly T[], key: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), []);
  for (const one of all) groups.get(key(one))!.push(one);
  return [...groups];
}

function cut<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
