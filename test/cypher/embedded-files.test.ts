/**
 * The embedded store as files and processes meet it: missing, locked, damaged, shared, killed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.js';
import type { Store } from '../../graph/store.js';
import { change, generateWorld } from './generate.js';

describe('an embedded store on disk', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-files-'));
  const place = join(folder, 'مخزن one');
  const holders: ChildProcess[] = [];
  const { graph, sources } = generateWorld(1, 20);

  beforeEach(() => rmSync(place, { recursive: true, force: true }));
  afterEach(async () => {
    for (const holder of holders.splice(0))
      if (holder.exitCode === null && holder.signalCode === null && holder.kill('SIGKILL')) await once(holder, 'exit');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function filled(): Promise<void> {
    const store = await openStore(place, {});
    await store.apply(change({ ...graph, put: sources }));
    await store.close();
  }

  /** Another process with the store open; and what it said first. */
  async function holder(how: 'read' | 'write'): Promise<[ChildProcess, string]> {
    const child = spawn(process.execPath, [fileURLToPath(new URL('hold.ts', import.meta.url)), place, how], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    holders.push(child);
    const [said] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
    return [child, said.trim()];
  }

  const codeOf = (opening: Promise<Store>): Promise<string> =>
    opening.then(
      async (store) => {
        await store.close();
        return 'opened';
      },
      (error: { code: string }) => error.code,
    );

  it('is not made by opening it for reading', async () => {
    expect(await codeOf(openStore(place, {}, { readOnly: true }))).toBe('store-missing');
    expect(existsSync(place)).toBe(false);
  });

  it('is not a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(openStore(join(folder, 'file'), {}))).toBe('store-not-a-folder');
  });

  it('is not made where no folder can be', async () => {
    expect(await codeOf(openStore('/dev/null/store', {}))).toBe('store-unwritable');
  });

  it('is reported as damaged when it is', async () => {
    mkdirSync(place);
    writeFileSync(join(place, 'graph.grafeo'), 'this is no database '.repeat(1_000));
    expect(await codeOf(openStore(place, {}))).toBe('store-damaged');
    expect(await codeOf(openStore(place, {}, { readOnly: true }))).toBe('store-damaged');
  });

  it('is locked while another process writes, and free afterwards', async () => {
    await filled();
    const [child, said] = await holder('write');
    expect(said).toMatch(/^open \d+$/);
    expect(await codeOf(openStore(place, {}))).toBe('store-locked');
    expect(await codeOf(openStore(place, {}, { readOnly: true }))).toBe('store-locked');
    child.stdin!.end();
    await once(child, 'exit');
    expect(child.exitCode).toBe(0);
    expect(await codeOf(openStore(place, {}))).toBe('opened');
  });

  it('is read by several processes at once, and written by none of them', async () => {
    await filled();
    const [, first] = await holder('read');
    const [, second] = await holder('read');
    const mine = await openStore(place, {}, { readOnly: true });
    const persons = graph.nodes.filter((n) => n.kind === 'Person').length;
    expect([first, second]).toEqual([`open ${persons}`, `open ${persons}`]);
    expect((await mine.query('MATCH (p:Person) RETURN count(p)')).rows).toEqual([[persons]]);
    expect(await codeOf(openStore(place, {}))).toBe('store-locked');
    await mine.close();
  });

  it('opens with all that was committed after its process was killed, for reading and for writing', async () => {
    await filled();
    const [child] = await holder('write');
    child.kill('SIGKILL');
    await once(child, 'exit');
    for (const readOnly of [true, false]) {
      const store = await openStore(place, {}, { readOnly });
      expect((await store.nodes(['held'])).length).toBe(1);
      expect((await store.graph()).edges).toEqual(graph.edges);
      await store.close();
    }
  });

  it('leaves nothing behind but its own file when it is closed', async () => {
    const store = await openStore(place, {});
    await store.apply(change(graph));
    await store.query('RETURN 1');
    await store.close();
    expect(readdirSync(place)).toEqual(['graph.grafeo']);
  });

  it('closes while a query runs', async () => {
    await filled();
    const store = await openStore(place, {}, { readOnly: true });
    const query = store.query('UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)');
    const failed = expect(query).rejects.toMatchObject({ code: 'query-failed' });
    await new Promise((later) => setTimeout(later, 300));
    await store.close();
    await failed;
    expect(await codeOf(openStore(place, {}))).toBe('opened');
  });

  it('stops a query that asks for more memory than it may have', { timeout: 60_000 }, async () => {
    await filled();
    const store = await openStore(place, {}, { readOnly: true });
    await expect(store.query('UNWIND range(1, 100000000) AS a RETURN collect(a) AS list')).rejects.toMatchObject({ code: 'query-memory' });
    expect((await store.query('RETURN 1 AS one')).rows).toEqual([[1]]);
    await store.close();
  });

  it('answers queries that are asked at the same time', async () => {
    await filled();
    const store = await openStore(place, {});
    const answers = await Promise.all([1, 2, 3].map((n) => store.query('RETURN $n AS n', { n })));
    expect(answers.map((a) => a.rows)).toEqual([[[1]], [[2]], [[3]]]);
    await store.close();
  });
});
