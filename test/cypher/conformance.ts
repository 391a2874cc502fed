/**
 * What every store must do: a suite as a function of the store. A new engine is certified by
 * passing it as it is, together with `query-conformance.ts`.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../cypher/open.js';
import type { DiplographError } from '../../graph/errors.js';
import type { GraphEdge, GraphNode, Value } from '../../graph/model.js';
import type { Source, Store } from '../../graph/store.js';
import { change, generateWorld, sourceFor } from './generate.js';

/** A place for one store. */
export interface Site {
  /** Empty again. */
  clear(): Promise<void>;
  open(options?: OpenOptions): Promise<Store>;
  /** Runs a statement past the store, which is closed meanwhile. */
  run(cypher: string): Promise<void>;
}

export const person = (id: string, props: GraphNode['props'] = {}): GraphNode => ({ kind: 'Person', id, props });
export const meeting = (id: string, props: GraphNode['props'] = {}): GraphNode => ({ kind: 'Meeting', id, props });
export const tookPart = (id: string, from: string, to: string, props: GraphEdge['props'] = {}): GraphEdge => ({
  kind: 'TOOK_PART_IN',
  id,
  from,
  to,
  props,
});

export function certify(site: () => Site): void {
  let store: Store;
  beforeEach(async () => {
    await site().clear();
    store = await site().open();
  });
  afterEach(() => store.close());
  const reopen = async (options?: OpenOptions) => {
    await store.close();
    store = await site().open(options);
  };

  describe('an empty store', () => {
    it('has no articles, no graph, no decisions and revision 0', async () => {
      expect(await store.hashes()).toEqual(new Map());
      expect(await store.graph()).toEqual({ nodes: [], edges: [] });
      expect(await store.decisions()).toEqual([]);
      expect(await store.revision()).toBe(0);
      expect(await all(store.sources())).toEqual([]);
    });

    it('opens again, for reading too', async () => {
      await reopen();
      await reopen({ readOnly: true });
      expect(await store.revision()).toBe(0);
    });
  });

  describe('apply', () => {
    it('keeps every kind of node and edge with every property, in order', async () => {
      const { graph, sources } = generateWorld(1);
      await store.apply(change({ nodes: graph.nodes, edges: graph.edges, put: sources }));
      expect(await store.graph()).toEqual(graph);
      expect(await all(store.sources())).toEqual(sources.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)));
    });

    it('gives back byte-same JSON after a restart', async () => {
      const { graph, sources } = generateWorld(2);
      await store.apply(change({ ...shuffled(graph), put: sources }));
      await reopen();
      expect(JSON.stringify(await store.graph())).toBe(JSON.stringify(graph));
    });

    it('changes nothing when the same is written twice', async () => {
      const { graph, sources } = generateWorld(3);
      for (let i = 0; i < 2; i++) await store.apply(change({ ...graph, put: sources }));
      expect(await store.graph()).toEqual(graph);
      expect((await store.hashes()).size).toBe(sources.length);
    });

    it('makes properties exactly those given', async () => {
      await store.apply(
        change({
          nodes: [person('p', { name: 'أ', latin: 'A', offices: ['وزير'] }), meeting('m')],
          edges: [tookPart('e', 'p', 'm', { role: 'host' })],
        }),
      );
      await store.apply(change({ nodes: [person('p', { name: 'ب' })], edges: [tookPart('e', 'p', 'm', { articles: 2 })] }));
      expect(await store.nodes(['p'])).toEqual([person('p', { name: 'ب' })]);
      expect(await store.edgesOf(['m'])).toEqual([tookPart('e', 'p', 'm', { articles: 2 })]);
    });

    it('joins ends that are already in, whatever their kind', async () => {
      const state: GraphNode = { kind: 'State', id: 'EG', props: {} };
      await store.apply(change({ nodes: [person('p'), meeting('m'), state] }));
      const edges: GraphEdge[] = [
        tookPart('e1', 'EG', 'm'),
        tookPart('e2', 'p', 'm'),
        { kind: 'HELD_IN', id: 'e3', from: 'm', to: 'EG', props: {} },
      ];
      await store.apply(change({ edges }));
      expect(await store.edgesOf(['m'])).toEqual(edges);
    });

    it('refuses an edge without ends and leaves the store as it was', async () => {
      await store.apply(change({ nodes: [person('p')] }));
      const failed = store.apply(change({ nodes: [person('q')], edges: [tookPart('e', 'q', 'nowhere')], put: [sourceFor('a', 'نص')] }));
      await expect(failed).rejects.toMatchObject({ code: 'edge-without-ends' });
      expect((await store.graph()).nodes).toEqual([person('p')]);
      expect(await store.hashes()).toEqual(new Map());
      expect(await store.revision()).toBe(1);
    });

    it('keeps a thousand edges between two nodes apart, and removes one of them', async () => {
      const edges = Array.from({ length: 1000 }, (_, i) => tookPart(`e${String(i).padStart(4, '0')}`, 'p', 'm', { articles: i }));
      await store.apply(change({ nodes: [person('p'), meeting('m')], edges }));
      expect((await store.graph()).edges).toEqual(edges);
      await store.apply(change({ goneEdges: [edges[500]!] }));
      expect((await store.graph()).edges).toEqual(edges.filter((_, i) => i !== 500));
    });

    it('removes nodes and edges of every kind, and nothing else', async () => {
      const { graph, sources } = generateWorld(4);
      await store.apply(change({ ...graph, put: sources }));
      const goneNodes = graph.nodes.filter((_, i) => i % 3 === 0);
      const gone = new Set(goneNodes.map((n) => n.id));
      const goneEdges = graph.edges.filter((e, i) => gone.has(e.from) || gone.has(e.to) || i % 5 === 0);
      const drop = sources.map((s) => s.article.id).filter((id) => gone.has(id));
      await store.apply(change({ goneNodes, goneEdges, drop }));
      expect(await store.graph()).toEqual({
        nodes: graph.nodes.filter((n) => !gone.has(n.id)),
        edges: graph.edges.filter((e) => !goneEdges.includes(e)),
      });
      expect([...(await store.hashes()).keys()].sort()).toEqual(
        sources
          .map((s) => s.article.id)
          .filter((id) => !gone.has(id))
          .sort(),
      );
    });

    it('lets a node change its kind', async () => {
      await store.apply(change({ nodes: [{ kind: 'Person', id: 'x', props: { name: 'أ' } }] }));
      await store.apply(
        change({ goneNodes: [{ kind: 'Person', id: 'x' }], nodes: [{ kind: 'Organization', id: 'x', props: { name: 'أ' } }] }),
      );
      expect((await store.graph()).nodes).toEqual([{ kind: 'Organization', id: 'x', props: { name: 'أ' } }]);
    });

    it('counts changes, and refuses one that was worked out from an older state', async () => {
      await store.apply(change({ nodes: [person('p')], base: 0 }));
      expect(await store.revision()).toBe(1);
      await expect(store.apply(change({ nodes: [person('q')], base: 0 }))).rejects.toMatchObject({ code: 'store-changed' });
      await store.apply(change({ nodes: [person('r')], base: 1 }));
      expect((await store.graph()).nodes.map((n) => n.id)).toEqual(['p', 'r']);
    });

    it('applies changes one after the other, however they are called', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => store.apply(change({ nodes: [person('p', { articles: i })] }))));
      expect((await store.graph()).nodes).toEqual([person('p', { articles: 19 })]);
      expect(await store.revision()).toBe(20);
    });

    it('goes on after a change that failed', async () => {
      const bad = store.apply(change({ edges: [tookPart('e', 'x', 'y')] }));
      const good = store.apply(change({ nodes: [person('p')] }));
      await expect(bad).rejects.toMatchObject({ code: 'edge-without-ends' });
      await good;
      expect((await store.graph()).nodes).toEqual([person('p')]);
    });

    it('refuses to write when opened for reading only', async () => {
      await reopen({ readOnly: true });
      await expect(store.apply(change({ nodes: [person('p')] }))).rejects.toMatchObject({ code: 'store-read-only' });
      await expect(store.setNote('x', 'y')).rejects.toMatchObject({ code: 'store-read-only' });
    });
  });

  describe('sources', () => {
    it('replaces an article, and takes one out', async () => {
      await store.apply(change({ put: [sourceFor('a', 'قديم'), sourceFor('b', 'نص', '2024-01-01')] }));
      await store.apply(change({ put: [sourceFor('a', 'جديد')], drop: ['b'] }));
      expect(await all(store.sources())).toEqual([sourceFor('a', 'جديد')]);
      expect(await store.hashes()).toEqual(new Map([['a', 'hash of جديد']]));
    });

    it('gives those asked for, in the order of their ids, and passes over unknown ones', async () => {
      const many = Array.from({ length: 1_200 }, (_, i) => sourceFor(`a${String(i).padStart(4, '0')}`, `نص ${i}`));
      await store.apply(change({ put: many.toReversed() }));
      expect(await all(store.sources())).toEqual(many);
      expect(await all(store.sources(['a0003', 'none', 'a0001', 'a0003']))).toEqual([many[1], many[3]]);
    });
  });

  describe('values', () => {
    const texts: [string, string][] = [
      ['Arabic with vowels and tatweel', 'مُحَمَّــد بنُ سَلمان ﷺ'],
      ['quotes and backslashes', `"a" 'b' \`c\` \\ \\n \\u0041 $x {y} // /* */`],
      ['line breaks and tabs', 'a\r\nb\tc\u2028d'],
      ['a NUL', 'a\u0000b'],
      ['emoji and other planes', '👩‍👩‍👧 𐎠 🇸🇦'],
      ['marks of direction and zero width', '\u202eعربي\u200f \u200d \ufeff'],
      ['nothing', ''],
      ['Cypher', `'}) DETACH DELETE n //`],
      ['a very long text', 'نص طويل '.repeat(200_000)],
    ];
    it.each(texts)('keeps %s', async (_, text) => {
      const node = person('p', { name: text, aliases: [text, 'ب'] });
      const source = sourceFor('a', text || 'x');
      await store.apply(
        change({ nodes: [node, meeting('m')], edges: [tookPart(`e ${text.slice(0, 50)}`, 'p', 'm', { role: text })], put: [source] }),
      );
      await reopen();
      expect(await store.graph()).toEqual({
        nodes: [meeting('m'), node],
        edges: [tookPart(`e ${text.slice(0, 50)}`, 'p', 'm', { role: text })],
      });
      expect(await all(store.sources())).toEqual([source]);
    });

    it('keeps odd ids', async () => {
      const ids = texts.map(([, text]) => `x ${text.slice(0, 100)}`);
      await store.apply(change({ nodes: [...ids.map((id) => person(id)), meeting('m')], edges: ids.map((id) => tookPart(id, id, 'm')) }));
      expect((await store.graph()).edges.map((e) => e.from).sort()).toEqual([...ids].sort());
      await store.apply(change({ goneEdges: ids.map((id) => tookPart(id, id, 'm')), goneNodes: ids.map((id) => person(id)) }));
      expect(await store.graph()).toEqual({ nodes: [meeting('m')], edges: [] });
    });

    it('keeps numbers, truth values, empty and long lists', async () => {
      const props = {
        a: 0,
        b: -1.5,
        c: 2 ** 52,
        d: true,
        e: false,
        f: [],
        g: Array.from({ length: 5_000 }, (_, i) => `${i}`),
        h: 0.1 + 0.2,
        i: 5e-324,
      };
      await store.apply(change({ nodes: [person('p', props)] }));
      await reopen();
      expect((await store.graph()).nodes).toEqual([person('p', props)]);
    });

    it('refuses an id that is too long for an index', async () => {
      await expect(store.apply(change({ nodes: [person('ع'.repeat(2_001))] }))).rejects.toMatchObject({ code: 'value-unstorable' });
      await store.apply(change({ nodes: [person('ع'.repeat(2_000))] }));
      expect((await store.graph()).nodes).toHaveLength(1);
    });

    it.each([
      ['half a surrogate pair', 'a\ud800b'],
      ['half a surrogate pair in a list', ['\udfff']],
      ['no number', Number.NaN],
      ['an endless number', Number.POSITIVE_INFINITY],
      ['a number too large to be exact', 2 ** 60],
      ['null', null as unknown as string],
      ['undefined', undefined as unknown as string],
    ] as [string, Value][])('refuses %s before it writes anything', async (_, value) => {
      const failed = store.apply(change({ nodes: [person('p'), person('q', { name: value })] }));
      await expect(failed).rejects.toMatchObject({ code: 'value-unstorable' });
      expect(await store.graph()).toEqual({ nodes: [], edges: [] });
    });
  });

  describe('decisions and notes', () => {
    it('keeps decisions in the order in which they were taken, until they are taken back', async () => {
      const decisions = [
        { kind: 'same', id: 'd2', at: '2024-01-01T00:00:00Z', entry: 'a#p1', other: 'b#p1' },
        { kind: 'name', id: 'd1', at: '2024-02-01T00:00:00Z', entry: 'a#p1', name: 'أحمد "الثاني"' },
        { kind: 'different', id: 'd3', at: '2024-02-01T00:00:00Z', entry: 'a#p1', other: 'c#p1' },
      ] as const;
      await store.apply(change({ decide: decisions.toReversed() }));
      await reopen();
      expect(await store.decisions()).toEqual(decisions);
      await store.apply(change({ undo: ['d1', 'unknown'] }));
      expect((await store.decisions()).map((d) => d.id)).toEqual(['d2', 'd3']);
    });

    it('keeps a text under a name, replaces it and takes it away', async () => {
      expect(await store.note('positions')).toBeNull();
      await store.setNote('positions', '{"p":[1,2]}');
      await store.setNote('positions', '{}');
      await reopen();
      expect(await store.note('positions')).toBe('{}');
      await store.setNote('positions', null);
      expect(await store.note('positions')).toBeNull();
    });
  });

  describe('reading a part', () => {
    it('gives nodes by id and edges of nodes, in order', async () => {
      const { graph } = generateWorld(5);
      await store.apply(change(graph));
      const some = graph.nodes.filter((_, i) => i % 7 === 0);
      const ids = new Set(some.map((n) => n.id));
      expect(await store.nodes(['nobody', ...[...ids].reverse()])).toEqual(some);
      expect(await store.edgesOf([...ids])).toEqual(graph.edges.filter((e) => ids.has(e.from) || ids.has(e.to)));
    });
  });

  describe('finding by name', () => {
    it('takes any spelling, a surname of any of them, and forgets a name that is gone', async () => {
      const named = { name: 'يوهانس أولبرخت', aliases: ['يوهانس أولبريشت'] };
      await store.apply(change({ nodes: [person('p', named), person('q', { name: 'لينا أولبرخت' })] }));
      expect(await store.find('أُولبرخت')).toEqual(['p', 'q']);
      expect(await store.find('اولبريشت')).toEqual(['p']);
      expect(await store.find('p')).toEqual(['p']);
      const spellings = (await store.spellings()).map(({ key, node }) => `${node} ${key}`);
      expect(spellings.sort()).toEqual([
        'p p',
        'p اولبرخت',
        'p اولبريشت',
        'p يوهانس اولبرخت',
        'p يوهانس اولبريشت',
        'q q',
        'q اولبرخت',
        'q لينا اولبرخت',
      ]);
      expect(await store.find('يوهانس')).toEqual([]);
      await store.apply(change({ nodes: [person('p', { name: 'يوهانس' })] }));
      expect(await store.find('أولبرخت')).toEqual(['q']);
      expect(await store.find('اولبريشت')).toEqual([]);
    });
  });

  describe('two stores at one place', () => {
    it('finds a store of a newer format and leaves it alone', async () => {
      await store.apply(change({ nodes: [person('p')] }));
      await store.close();
      await site().run("MATCH (s:DiplographStore {id: 'store'}) SET s.version = 999");
      const failed = await site()
        .open()
        .then(
          () => null,
          (error: DiplographError) => error,
        );
      expect(failed).toMatchObject({ code: 'store-newer' });
      expect(failed!.message).toContain('format 999');
      expect(
        await site()
          .open({ readOnly: true })
          .catch((e: DiplographError) => e.code),
      ).toBe('store-newer');
      await site().clear();
      store = await site().open();
    });
  });
}

export async function all(sources: AsyncIterable<Source>): Promise<Source[]> {
  const list: Source[] = [];
  for await (const source of sources) list.push(source);
  return list;
}

function shuffled<T extends { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }>({
  nodes,
  edges,
}: T): { nodes: GraphNode[]; edges: GraphEdge[] } {
  return { nodes: nodes.toReversed(), edges: edges.toReversed() };
}
