/**
 * Copying between stores of both kinds: whole, in pieces, and again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyStore } from '../../cypher/copy.js';
import { openStore } from '../../cypher/open.js';
import { namedQueries } from '../../cypher/queries.js';
import type { Store } from '../../graph/store.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { all, person } from './conformance.js';
import { change, generateWorld } from './generate.js';
import { ANSWERS, WORLD } from './world.js';

const { graph, sources } = generateWorld(21, 700);
const decisions = [{ kind: 'same', id: 'd1', at: '2024-01-01T00:00:00Z', entry: 'a#p1', other: 'b#p1' }] as const;

async function everything(store: Store): Promise<string> {
  const { nodes, edges } = await store.graph();
  return JSON.stringify([nodes, edges, await all(store.sources()), await store.decisions(), [...(await store.notes())].sort()]);
}

describe('copying a store', { timeout: 300_000 }, () => {
  let folder: string;
  let from: Store;
  let to: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'diplograph-copy-'));
    from = await openStore(join(folder, 'from'), {});
    to = await openStore(join(folder, 'to'), {});
    await from.apply(change({ ...graph, put: sources, decide: decisions }));
    await from.setNote('positions', '{"x":1}');
  });
  afterEach(async () => {
    await from.close();
    await to.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes everything along and tells how far it is', async () => {
    const told: [number, number][] = [];
    const copied = await copyStore(from, to, { onProgress: (done, total) => told.push([done, total]) });
    expect(copied).toEqual({ nodes: graph.nodes.length, edges: graph.edges.length, articles: sources.length, finished: true });
    const total = graph.nodes.length + graph.edges.length + sources.length;
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
    expect(await everything(to)).toBe(await everything(from));
  });

  it('goes on where it was stopped, also when the source has changed meanwhile', async () => {
    const stop = new AbortController();
    const first = await copyStore(from, to, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.finished).toBe(false);
    expect(first.nodes).toBeGreaterThan(0);
    await from.apply(change({ nodes: [person('new')], drop: [sources[0]!.article.id], goneNodes: [{ kind: 'Article', id: 'nobody' }] }));
    const second = await copyStore(from, to);
    expect(second.finished).toBe(true);
    expect(second.nodes + second.edges).toBeLessThan(graph.nodes.length + graph.edges.length);
    expect(await everything(to)).toBe(await everything(from));
  });

  it('does nothing the second time', async () => {
    await copyStore(from, to);
    const revision = await to.revision();
    expect(await copyStore(from, to)).toEqual({ nodes: 0, edges: 0, articles: 0, finished: true });
    expect(await to.revision()).toBe(revision);
  });

  it('refuses to write over another store', async () => {
    await to.apply(change({ nodes: [person('mine')] }));
    await expect(copyStore(from, to)).rejects.toMatchObject({ code: 'copy-not-empty' });
    expect((await to.graph()).nodes).toEqual([person('mine')]);
  });
});

describe.skipIf(neo4jMissing)('growing out of one file', { timeout: 400_000 }, () => {
  const server = borrowNeo4j();

  it('goes to Neo4j and back, and every query is answered alike', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diplograph-copy-'));
    const stores = [
      await openStore(join(folder, 'a'), {}),
      await openStore(server().uri, server().env),
      await openStore(join(folder, 'b'), {}),
    ] as const;
    const [a, neo4j, b] = stores;
    try {
      await a.apply(change({ ...WORLD, put: sources.slice(0, 20), decide: decisions }));
      await a.setNote('positions', '{"x":1}');
      await copyStore(a, neo4j);
      await copyStore(neo4j, b);
      expect(await everything(neo4j)).toBe(await everything(a));
      expect(await everything(b)).toBe(await everything(a));
      expect(new Set(ANSWERS.map(([name]) => name)).size).toBe(namedQueries().length);
      for (const [name, params, rows] of ANSWERS)
        for (const store of stores) expect((await store.named(name, params)).rows, name).toEqual(rows);
    } finally {
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
