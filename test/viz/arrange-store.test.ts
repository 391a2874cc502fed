/** Positions that come ready from a build. */
import { describe, expect, it } from 'vitest';
import { arrangeStore } from '../../viz/server/arrange-store.js';
import { readPositions } from '../../viz/server/positions.js';
import { generate } from './generate.js';
import { memoryStore } from './memory-store.js';

describe('a build that arranges', () => {
  it('gives every node a place, once, and only for large graphs', async () => {
    const { graph, articles } = generate({ persons: 30, meetings: 20 });
    const store = memoryStore(graph, articles);
    const things = graph.nodes.filter((n) => n.kind !== 'Article').length;
    expect(await arrangeStore(store)).toBe(0);
    expect(await arrangeStore(store, { from: 10 })).toBe(things);
    const positions = await readPositions(store);
    expect(positions?.size).toBe(things);
    expect([...positions!.values()].flat().every(Number.isFinite)).toBe(true);
    expect(await arrangeStore(store, { from: 10 })).toBe(0);
  });

  it('reads no positions out of a note that is none', async () => {
    const store = memoryStore({ nodes: [], edges: [] }, []);
    for (const note of ['', 'nonsense', '{"version":9}', '[]']) {
      await store.setNote('viewer.positions', note);
      expect(await readPositions(store)).toBeNull();
    }
  });
});
