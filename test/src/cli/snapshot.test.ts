/** A store that opens by its snapshot goes on as one that has identified every article anew, whatever has become of the snapshot. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../cypher/open.js';
import { buildGraph } from '../../../graph/build.js';
import { shortHash } from '../../../graph/hash.js';
import { type Input, Knowledge } from '../../../graph/knowledge.js';
import type { Source, Store } from '../../../graph/store.js';
import { Keeper, SNAPSHOT } from '../../../src/cli/pipeline/keeper.js';
import { readSnapshot, writeSnapshot } from '../../../src/cli/pipeline/snapshot.js';
import { decisions, input, inputs } from '../../graph/reports.arbitrary.js';

const sourceOf = ({ report, article }: Input): Source => ({
  report,
  article: article!,
  hash: shortHash(JSON.stringify([report, article])),
});

/** A store in a folder of its own, opened as often as is wanted. */
async function inFolder<T>(work: (open: <R>(use: (store: Store) => Promise<R>) => Promise<R>, snapshot: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-snapshot-'));
  const open = async <R>(use: (store: Store) => Promise<R>): Promise<R> => {
    const store = await openStore(folder, {});
    return use(store).finally(() => store.close());
  };
  return work(open, join(folder, SNAPSHOT)).finally(() => rmSync(folder, { recursive: true, force: true }));
}

const articles = fc.sample(inputs(6), { numRuns: 12, seed: 7 }).sort((a, b) => b.length - a.length)[0]!;
const more = fc.sample(input('more'), { numRuns: 1, seed: 3 })[0]!;
const corrected = fc.sample(input('a0'), { numRuns: 1, seed: 11 })[0]!;

afterEach(() => vi.restoreAllMocks());

describe('a snapshot', () => {
  it('spares identifying what it knows, and what happened since is caught up with', async () => {
    await inFolder(async (open, snapshot) => {
      await open(async (store) => {
        const keeper = await Keeper.of(store);
        await keeper.change(articles.map(sourceOf));
        keeper.keep(1);
        await keeper.change([sourceOf(corrected)], ['a1']);
      });
      expect(existsSync(snapshot)).toBe(true);
      const learn = vi.spyOn(Knowledge.prototype, 'learn');
      await open(async (store) => {
        const keeper = await Keeper.of(store);
        expect(learn).not.toHaveBeenCalled();
        await keeper.change([sourceOf(more)]);
        expect(await store.graph()).toEqual(buildGraph([corrected, ...articles.slice(2), more]));
      });
    });
  });

  it('is right however articles and decisions come and go, and however old it is', async () => {
    const change = fc.tuple(inputs(4), fc.subarray(['a0', 'a1', 'a2', 'a3']), decisions, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 4 }), (changes) =>
        inFolder(async (open) => {
          const there = new Map<string, Input>();
          for (const [put, gone, ruled, keeps] of changes)
            await open(async (store) => {
              const keeper = await Keeper.of(store);
              const drop = gone.filter((id) => there.has(id));
              await keeper.change([], drop);
              await keeper.change(put.map(sourceOf));
              for (const id of drop) there.delete(id);
              for (const one of put) there.set(one.report.id, one);
              await keeper.rule(
                ruled,
                (await store.decisions()).map((d) => d.id),
              );
              if (keeps) keeper.keep(0);
              expect(await store.graph()).toEqual(buildGraph([...there.values()], ruled));
            });
        }),
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, readFileSync(path).length - 20)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'changed somewhere',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(path, bytes);
      },
    ],
    ['made by other rules', (path) => writeSnapshot(path, { rules: 'others', hashes: new Map() }, new Knowledge().save())],
    ['another file', (path) => copyFileSync(new URL(import.meta.url), path)],
    ['gone', (path) => rmSync(path)],
  ])('that is %s is not used', async (_, harm) => {
    await inFolder(async (open, snapshot) => {
      await open(async (store) => {
        const keeper = await Keeper.of(store);
        await keeper.change(articles.map(sourceOf));
        keeper.keep(1);
      });
      harm(snapshot);
      const learn = vi.spyOn(Knowledge.prototype, 'learn');
      await open(async (store) => {
        const keeper = await Keeper.of(store);
        expect(learn).toHaveBeenCalledTimes(articles.length);
        await keeper.change([sourceOf(more)]);
        expect(await store.graph()).toEqual(buildGraph([...articles, more]));
      });
    });
  });

  it('of few articles is not made, nor one for few that are new', async () => {
    await inFolder((open, snapshot) =>
      open(async (store) => {
        const keeper = await Keeper.of(store);
        await keeper.change(articles.map(sourceOf));
        keeper.keep();
        expect(existsSync(snapshot)).toBe(false);
      }),
    );
  });

  it('that fails half-way leaves the one before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diplograph-snapshot-'));
    const path = join(folder, SNAPSHOT);
    const header = { rules: 'r', hashes: new Map([['a', 'h']]) };
    writeSnapshot(path, header, new Knowledge().save());
    const failing = (function* () {
      yield 1;
      throw new Error('no room');
    })();
    expect(() => writeSnapshot(path, { ...header, rules: 's' }, failing)).toThrow('no room');
    expect(existsSync(`${path}.new`)).toBe(false);
    expect(readSnapshot(path, 'r', (h, take) => [h, Knowledge.load(take).graph()])).toEqual([header, { nodes: [], edges: [] }]);
    rmSync(folder, { recursive: true, force: true });
  });
});
