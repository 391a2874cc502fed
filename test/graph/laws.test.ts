/** What holds for any set of reports: the graph is a function of the set, and nothing is lost on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import type { Decision } from '../../graph/decision.js';
import { isEmptyChange, patchGraph } from '../../graph/diff.js';
import { FORMATS } from '../../graph/export/index.js';
import { type Input, Knowledge } from '../../graph/knowledge.js';
import { EDGE_KINDS, type Graph, NODE_KINDS } from '../../graph/model.js';
import { parseReport } from '../../graph/report.js';
import { deflated } from '../../src/cli/pipeline/packing.js';
import { decisions, input, inputs } from './reports.arbitrary.js';

const EMPTY: Graph = { nodes: [], edges: [] };
const runs = { numRuns: 60 };

/** The graph after these batches, which must also be what the changes add up to. */
function inBatches(batches: readonly (readonly Input[])[], ruled: Parameters<Knowledge['update']>[0]['decisions'] = []): Graph {
  const knowledge = new Knowledge();
  let graph = patchGraph(EMPTY, knowledge.update({ decisions: ruled }));
  for (const put of batches) graph = patchGraph(graph, knowledge.update({ put }));
  expect(graph).toEqual(knowledge.graph());
  const lean = new Knowledge();
  lean.pack(deflated);
  let other = patchGraph(EMPTY, lean.update({ decisions: ruled }));
  for (const put of batches) other = patchGraph(other, lean.update({ put }));
  expect(other).toEqual(graph);
  const later = new Knowledge();
  later.update({ decisions: ruled });
  const last = new Map(batches.flat().map((i) => [i.report.id, i]));
  for (const i of last.values()) later.learn(i);
  later.learned();
  expect(later.graph()).toEqual(graph);
  expect(isEmptyChange(later.update({ put: [...last.values()], decisions: ruled }))).toBe(true);
  return graph;
}

/** Saved, and taken over by another run. */
function reopened(knowledge: Knowledge, packed: boolean): Knowledge {
  const values = structuredClone([...knowledge.save()]);
  const again = Knowledge.load(<T>() => values.shift() as T, packed ? deflated : null);
  expect(values).toEqual([]);
  return again;
}

describe('the graph is a function of the set of reports', () => {
  test('any order gives the same graph', () => {
    const shuffled = inputs().chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, decisions, ([all, other], ruled) => {
        expect(buildGraph(other, ruled)).toEqual(buildGraph(all, ruled));
      }),
      runs,
    );
  });

  test('any split into batches gives the same graph', () => {
    fc.assert(
      fc.property(inputs(), fc.array(fc.integer({ min: 1, max: 3 })), decisions, (all, sizes, ruled) => {
        const batches: Input[][] = [];
        let from = 0;
        for (const n of [...sizes, all.length]) {
          batches.push(all.slice(from, from + n));
          from += n;
        }
        expect(inBatches(batches, ruled)).toEqual(buildGraph(all, ruled));
      }),
      runs,
    );
  });

  test('what was saved goes on as what it was saved from', () => {
    fc.assert(
      fc.property(inputs(), inputs(), fc.boolean(), decisions, decisions, (all, others, packed, ruled, later) => {
        const knowledge = new Knowledge();
        if (packed) knowledge.pack(deflated);
        knowledge.update({ put: all, decisions: ruled });
        const saved = reopened(knowledge, packed);
        expect(saved.graph()).toEqual(knowledge.graph());
        const drop = all.filter((_, i) => i % 2).map((i) => i.report.id);
        for (const change of [{ put: others, decisions: later }, { drop }, { put: all, decisions: ruled }]) {
          expect(saved.update(change)).toEqual(knowledge.update(change));
          expect(reopened(saved, packed).graph()).toEqual(knowledge.graph());
        }
      }),
      { numRuns: 20 },
    );
  });

  test('what is told twice changes nothing', () => {
    fc.assert(
      fc.property(inputs(), decisions, (all, ruled) => {
        const knowledge = new Knowledge();
        knowledge.update({ put: all, decisions: ruled });
        expect(isEmptyChange(knowledge.update({ put: all, decisions: ruled }))).toBe(true);
      }),
      runs,
    );
  });

  test('taking an article out gives the graph that would have been without it', () => {
    fc.assert(
      fc.property(inputs(), fc.nat(), decisions, (all, n, ruled) => {
        const gone = all[n % all.length]!;
        const knowledge = new Knowledge();
        let graph = patchGraph(EMPTY, knowledge.update({ put: all, decisions: ruled }));
        graph = patchGraph(graph, knowledge.update({ drop: [gone.report.id] }));
        expect(graph).toEqual(
          buildGraph(
            all.filter((i) => i !== gone),
            ruled,
          ),
        );
        expect(graph).toEqual(knowledge.graph());
      }),
      runs,
    );
  });

  test('a corrected article replaces the old one', () => {
    fc.assert(
      fc.property(inputs(), input('a0'), decisions, (all, corrected, ruled) => {
        expect(inBatches([all, [corrected]], ruled)).toEqual(buildGraph([corrected, ...all.slice(1)], ruled));
      }),
      runs,
    );
  });

  test('so does one that has lost its day, alone with what it names', () => {
    const told = (id: string, published: string | null, country: string | null): Input => ({
      report: parseReport({ id, published, meetings: [{ key: 'm1', kind: 'talks', status: 'held', place: 'أوسلو', country }] }),
    });
    const other = told('a1', '2031-03-02', null);
    expect(inBatches([[told('a0', '2031-03-01', 'NO'), other], [told('a0', null, 'NO')]])).toEqual(
      buildGraph([told('a0', null, 'NO'), other]),
    );
  });

  test('what a user calls one of two alike goes with it when a correction swaps them', () => {
    const name = 'سامر بن خليل حداد';
    const told = (id: string, persons: readonly { represents: string[]; office: string | null }[]): Input => ({
      report: parseReport({
        id,
        persons: persons.map((p, i) => ({ key: `p${i + 1}`, name, ...p })),
        states: persons.flatMap((p) => p.represents),
      }),
    });
    const coach = { represents: [], office: 'مدرب' };
    const others = [told('a1', [{ represents: ['NO'], office: 'سفير' }]), told('a2', [coach, coach])];
    const corrected = told('a0', [{ represents: ['UY'], office: null }]);
    const named: Decision = { id: 'd', at: '2031-04-01T00:00:00Z', kind: 'name', entry: 'a2#p1', name: 'سامر الكبير' };
    expect(inBatches([[told('a0', []), ...others], [corrected]], [named])).toEqual(buildGraph([corrected, ...others], [named]));
  });

  test('decisions taken late or taken back leave the graph as if they had stood, or never been', () => {
    fc.assert(
      fc.property(inputs(), decisions, (all, ruled) => {
        const knowledge = new Knowledge();
        let graph = patchGraph(EMPTY, knowledge.update({ put: all }));
        graph = patchGraph(graph, knowledge.update({ decisions: ruled }));
        expect(graph).toEqual(buildGraph(all, ruled));
        graph = patchGraph(graph, knowledge.update({ decisions: [] }));
        expect(graph).toEqual(buildGraph(all));
      }),
      runs,
    );
  });
});

describe('the graph keeps to its model', () => {
  test('every entry stands in exactly one node, and no two persons of one article in one', () => {
    fc.assert(
      fc.property(inputs(), (all) => {
        const graph = buildGraph(all);
        const entries = graph.edges.flatMap((e) => (Array.isArray(e.props.entry) ? e.props.entry : []));
        expect(new Set(entries).size).toBe(entries.length);
        const told = all.flatMap(({ report: r }) =>
          [...r.persons, ...r.places, ...r.meetings, ...r.agreements].map((e) => `${r.id}#${e.key}`),
        );
        expect([...entries].sort()).toEqual(told.sort());
        for (const e of graph.edges) if (e.kind === 'MENTIONS' && e.to.startsWith('person:')) expect(e.props.entry).toHaveLength(1);
      }),
      runs,
    );
  });

  test('ids are unique, edges have both ends, and properties are those of the registry', () => {
    const allowed = new Map(
      [...NODE_KINDS, ...EDGE_KINDS].map((k) => [k.id as string, new Set(k.properties.map((p) => p.name as string))]),
    );
    fc.assert(
      fc.property(inputs(), decisions, (all, ruled) => {
        const { nodes, edges } = buildGraph(all, ruled);
        const ids = new Set(nodes.map((n) => n.id));
        expect(ids.size).toBe(nodes.length);
        expect(new Set(edges.map((e) => e.id)).size).toBe(edges.length);
        for (const e of edges) expect([ids.has(e.from), ids.has(e.to)]).toEqual([true, true]);
        for (const thing of [...nodes, ...edges])
          for (const name of Object.keys(thing.props)) expect(allowed.get(thing.kind)).toContain(name);
      }),
      runs,
    );
  });
});

describe.each(FORMATS.filter((f) => f.read))('$id', (format) => {
  test('export and import give the same graph', () => {
    fc.assert(
      fc.property(inputs(), decisions, (all, ruled) => {
        const graph = buildGraph(all, ruled);
        expect(format.read!([...format.write(graph)].join(''))).toEqual(graph);
      }),
      { numRuns: 50 },
    );
  });
});
