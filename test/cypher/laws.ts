/**
 * What holds for any set of reports, in every store: a suite as a function of the store. What the
 * pure graph obeys (`test/graph/laws.test.ts`) must hold for what a database gives back as well.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import type { Decision } from '../../graph/decision.js';
import { FORMATS } from '../../graph/export/index.js';
import { shortHash } from '../../graph/hash.js';
import type { Input } from '../../graph/knowledge.js';
import type { Source, Store } from '../../graph/store.js';
import { Keeper } from '../../src/cli/pipeline/keeper.js';
import { decisions, input, inputs } from '../graph/reports.arbitrary.js';
import { all, type Site } from './conformance.js';
import { change } from './generate.js';

const MINUTES = 60_000;

/** @param numRuns few where a store is slow to empty */
export function certifyLaws(site: () => Site, numRuns: number): void {
  const runs = { numRuns, endOnFailure: true };
  const inEmpty = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
    await site().clear();
    const store = await site().open();
    return use(store).finally(() => store.close());
  };

  describe('laws', { timeout: 5 * MINUTES }, () => {
    it('any order, any batches, any repetition give the same graph', async () => {
      const orders = inputs(5).chain((sources) =>
        fc.tuple(
          fc.constant(sources),
          fc.shuffledSubarray(sources, { minLength: sources.length }),
          fc.array(fc.nat(sources.length - 1), { maxLength: 2 }),
          fc.integer({ min: 1, max: 3 }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(orders, decisions, ([sources, order, again, size], ruled) =>
          inEmpty(async (store) => {
            const told = [...order, ...again.map((i) => sources[i]!)];
            let keeper = await Keeper.of(store);
            for (let i = 0; i < told.length; i += size) {
              await keeper.change(told.slice(i, i + size).map(sourceOf));
              if (i === 0) await keeper.rule(ruled);
              else keeper = await Keeper.of(store);
            }
            expect(await store.graph()).toEqual(buildGraph(sources, ruled));
          }),
        ),
        runs,
      );
    });

    it('what is taken out again, and a decision taken back, leave every byte as it was', async () => {
      await fc.assert(
        fc.asyncProperty(inputs(4), input('extra'), decisions, (sources, extra, ruled) =>
          inEmpty(async (store) => {
            const keeper = await Keeper.of(store);
            await keeper.change(sources.map(sourceOf));
            const before = await everything(store);
            await keeper.change([sourceOf(extra)]);
            await keeper.rule(ruled);
            expect(await store.graph()).toEqual(buildGraph([...sources, extra], ruled));
            await keeper.change([], ['extra']);
            await (await Keeper.of(store)).rule(
              [],
              ruled.map((d: Decision) => d.id),
            );
            expect(await everything(store)).toBe(before);
          }),
        ),
        runs,
      );
    });

    it('a corrected text replaces the old one', async () => {
      await fc.assert(
        fc.asyncProperty(inputs(4), input('a0'), async (sources, corrected) => {
          const [first, then] = [sources.map(sourceOf), [sourceOf(corrected)]];
          const after = await inEmpty(async (store) => {
            const keeper = await Keeper.of(store);
            await keeper.change(first);
            await keeper.change(then);
            return everything(store);
          });
          const fresh = await inEmpty(async (store) => {
            await (await Keeper.of(store)).change([...then, ...first.slice(1)]);
            return everything(store);
          });
          expect(after).toBe(fresh);
        }),
        runs,
      );
    });

    it('export and import give the same graph', async () => {
      const json = FORMATS.find((f) => f.id === 'json')!;
      await fc.assert(
        fc.asyncProperty(inputs(4), decisions, (sources, ruled) =>
          inEmpty(async (store) => {
            const keeper = await Keeper.of(store);
            await keeper.change(sources.map(sourceOf));
            await keeper.rule(ruled);
            const text = [...json.write(await store.graph())].join('');
            const graph = json.read!(text);
            await store.apply(change({ ...graph, goneNodes: graph.nodes, goneEdges: graph.edges, nodes: [], edges: [] }));
            expect(await store.graph()).toEqual({ nodes: [], edges: [] });
            await store.apply(change(graph));
            expect([...json.write(await store.graph())].join('')).toBe(text);
          }),
        ),
        runs,
      );
    });
  });
}

function sourceOf({ report, article }: Input): Source {
  return { report, article: article!, hash: shortHash(JSON.stringify([report, article])) };
}

/** All that a store holds, save the count of its changes. */
async function everything(store: Store): Promise<string> {
  return JSON.stringify([await store.graph(), await all(store.sources()), await store.decisions(), [...(await store.notes())].sort()]);
}
