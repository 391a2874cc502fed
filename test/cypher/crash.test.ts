/**
 * A hundred loads killed at random moments, on both stores: each leaves the store between two
 * changes, never within one, and the next load goes on from there and ends as if nothing had been.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { random } from './generate.js';
import { historyOf, statesOf } from './history.js';

const KILLS = 100;
const SEED = 2024;
const HOUR = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'diplograph-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Place {
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  clear(): Promise<void>;
}

async function survive({ address, env, clear }: Place): Promise<Set<number>> {
  const next = random(SEED);
  const changes = historyOf(SEED);
  const states = statesOf(changes);
  const told = join(folder, 'changes.json');
  writeFileSync(told, JSON.stringify(changes));
  const last = states.length - 1;
  const stoppedAt = new Set<number>();
  let usual = 400;

  const load = async (killAfter: number | null): Promise<boolean> => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('crash-load.mjs', import.meta.url)), address, told], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const exit = once(child, 'exit');
    const opened = await Promise.race([once(child.stdout, 'data').then(() => Date.now()), exit.then(() => 0)]);
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    const [status, signal] = (await exit) as [number | null, string | null];
    clearTimeout(timer);
    if (signal === null && status !== 0) throw new Error(`the load ended with ${status}: ${complaint}`);
    if (opened && signal === null) usual = Math.max(100, Math.min(usual, Date.now() - opened));
    return signal !== null;
  };
  const check = async (): Promise<number> => {
    const store = await openStore(address, env, { readOnly: true });
    // A server may still be at work on the last change of a client that is dead: what is read must be of one revision.
    for (;;) {
      const revision = await store.revision();
      const graph = await store.graph();
      const hashes = await store.hashes();
      if ((await store.revision()) !== revision) continue;
      expect(graph).toEqual(states[revision]!.graph);
      expect(hashes).toEqual(states[revision]!.hashes);
      await store.close();
      return revision;
    }
  };

  await clear();
  await load(null);
  expect(await check()).toBe(last);
  await clear();
  for (let kills = 0; kills < KILLS; ) {
    if (await load(Math.floor(next() * usual))) kills++;
    const revision = await check().catch((error: { code?: string }) => {
      if (error.code === 'store-missing') return 0;
      throw error;
    });
    stoppedAt.add(revision);
    if (revision === last) await clear();
  }
  await load(null);
  expect(await check()).toBe(last);
  return stoppedAt;
}

describe('a load that is killed', () => {
  it(`leaves an embedded store whole, ${KILLS} times`, { timeout: HOUR }, async () => {
    const address = join(folder, 'store');
    const stops = await survive({ address, env: {}, clear: async () => rmSync(address, { recursive: true, force: true }) });
    expect(stops.size).toBeGreaterThan(3);
  });

  describe.skipIf(neo4jMissing)('in Neo4j', () => {
    const server = borrowNeo4j();
    it(`leaves the store whole, ${KILLS} times`, { timeout: HOUR }, async () => {
      const { uri, env } = server();
      const clear = async () => {
        const driver = neo4j.driver(uri, neo4j.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
        await driver.executeQuery('MATCH (n) DETACH DELETE n');
        await driver.close();
      };
      const stops = await survive({ address: uri, env, clear });
      expect(stops.size).toBeGreaterThan(3);
    });
  });
});
