/** The logic of the page, without a page: model, filters, time, what was known, paths, projection, search. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { applyFilters, indexForFilters } from '../../viz/app/model/filter.js';
import { contradicting, difference, knownOn } from '../../viz/app/model/known.js';
import { latinName } from '../../viz/app/model/latin-name.js';
import { communities, standing } from '../../viz/app/model/measures.js';
import { buildModel, dayNumber, dayText, type Model } from '../../viz/app/model/model.js';
import { arabicNames, englishNames } from '../../viz/app/model/naming.js';
import { agenda, busiestPairs, busiestPersons, changedLast } from '../../viz/app/model/overview.js';
import { shortestPaths } from '../../viz/app/model/paths.js';
import { pairId, project, shownPairs } from '../../viz/app/model/projection.js';
import { buildSearch } from '../../viz/app/model/search.js';
import { paragraphs, stretches } from '../../viz/app/model/stretches.js';
import { edgeRows, nodeRows, sorted } from '../../viz/app/model/table.js';
import { histogram } from '../../viz/app/model/time.js';
import { NO_FILTERS } from '../../viz/app/state/state.js';
import { compact } from '../../viz/wire/compact.js';
import { generate } from './generate.js';
import { CONFERENCE as CONFERENCE_NAME, idOf, smallWorld, VISIT as VISIT_NAME } from './small-world.js';

const model = buildModel(compact(buildGraph(smallWorld()), 'r'));
const index = indexForFilters(model);
const all = knownOn(model, null);
const at = (id: string): number => model.nodeAt.get(id)!;
const names = (of: Model, mask: Uint8Array): string[] => of.nodes.filter((n) => mask[n.index]).map((n) => n.name);
const VISIT = idOf(VISIT_NAME);
const CONFERENCE = idOf(CONFERENCE_NAME);

describe('filters', () => {
  it('let everything through when none is chosen', () => {
    const shown = applyFilters(index, all, NO_FILTERS);
    expect([shown.nodeCount, shown.edgeCount]).toEqual([model.nodes.length, model.edges.length]);
  });

  it('keep what an event that passes is linked to, and nothing else', () => {
    const { nodes } = applyFilters(index, all, { ...NO_FILTERS, statuses: ['cancelled'] });
    expect(names(model, nodes).sort()).toEqual(['سامي النعماني', 'عُمان', 'قطر', 'مؤتمر مياه الخليج', 'مسقط'].sort());
  });

  it('count what each further choice would leave', () => {
    const { counts } = applyFilters(index, all, { ...NO_FILTERS, states: ['RU'] });
    expect(Object.fromEntries(counts.states)).toEqual({ RU: 4, EG: 2, QA: 4, FR: 1, OM: 1 });
    expect(Object.fromEntries(counts.statuses)).toEqual({ held: 2, planned: 1, signed: 1 });
  });

  it('narrow by time, office, outlet and number of sources', () => {
    const only = (filters: object): string[] =>
      names(model, applyFilters(index, all, { ...NO_FILTERS, ...filters }).nodes).filter((n) => /:|اتفاقية|مذكرة|مؤتمر/.test(n));
    expect(only({ time: [dayNumber('2024-03-06'), dayNumber('2024-03-12')] })).toEqual(['محادثات: بيير مورينيه، هدى الكعبي (الدوحة)']);
    expect(only({ offices: ['وزير الطاقه'] })).toEqual(['مؤتمر مياه الخليج']);
    expect(only({ outlets: ['قناة المدار'] })).toHaveLength(2);
    expect(only({ sources: 3 })).toEqual(['زيارة: أحمد الدرعي، أندريه كوفاليف (القاهرة)']);
  });

  it('keep a neighbourhood, by direction', () => {
    const around = (steps: 1 | 2, direction: 'out' | 'in'): number =>
      applyFilters(index, all, { ...NO_FILTERS, around: { id: idOf('سامي النعماني'), steps, direction } }).nodeCount;
    expect(around(1, 'out')).toBe(3);
    expect(around(1, 'in')).toBe(1);
    expect(around(2, 'out')).toBeGreaterThan(3);
  });

  it('count what is in a neighbourhood when only that is shown', () => {
    const around = { id: idOf('سامي النعماني'), steps: 1, direction: 'both' } as const;
    const { counts } = applyFilters(index, all, { ...NO_FILTERS, around });
    expect(Object.fromEntries(counts.eventKinds)).toEqual({ conference: 1 });
  });

  it('count of each kind what is shown, however it was narrowed', () => {
    for (const narrowed of [{ degree: 4 }, { degree: 2, sources: 2 }, { statuses: ['held'], degree: 3 }]) {
      const { kinds, nodeCount } = applyFilters(index, all, { ...NO_FILTERS, ...narrowed });
      expect(nodeCount).toBeGreaterThan(0);
      expect([...kinds.values()].reduce((sum, n) => sum + n, 0)).toBe(nodeCount);
    }
  });

  it('hide kinds without losing their counts', () => {
    const shown = applyFilters(index, all, { ...NO_FILTERS, hiddenKinds: ['Person'] });
    expect(shown.kinds.get('Person')).toBe(6);
    expect(names(model, shown.nodes)).not.toContain('هدى الكعبي');
  });
});

describe('what was known', () => {
  it('gives each event the status that it had on a day', () => {
    const status = (day: string): string | null => knownOn(model, dayNumber(day)).status(at(CONFERENCE));
    expect(['2024-03-14', '2024-03-15', '2024-03-18'].map(status)).toEqual([null, 'planned', 'cancelled']);
  });

  it('hides what was not told yet', () => {
    const { nodes, edges } = knownOn(model, dayNumber('2024-03-01'));
    expect(names(model, nodes)).toContain('أندريه كوفاليف');
    expect(names(model, nodes)).not.toContain('هدى الكعبي');
    for (const e of model.edges) if (edges[e.index]) expect(nodes[e.from]! + nodes[e.to]!).toBe(2);
  });

  it('tells new, changed and withdrawn apart', () => {
    const between = (from: string, to: string) => difference(model, knownOn(model, dayNumber(from)), knownOn(model, dayNumber(to))).nodes;
    expect(between('2024-03-01', '2024-03-05').get(at(VISIT))).toEqual({ change: 'changed', before: 'planned', after: 'held' });
    expect(between('2024-03-15', '2024-03-18').get(at(CONFERENCE))).toEqual({ change: 'withdrawn', before: 'planned', after: 'cancelled' });
    expect(between('2024-03-05', '2024-03-10').get(at(idOf('هدى الكعبي')))?.change).toBe('new');
    expect(between('2024-03-10', '2024-03-10').size).toBe(0);
    // What was denied before anybody had told of it takes nothing back.
    const without = buildModel(compact(buildGraph(smallWorld().filter((w) => w.article.id !== 'announced')), 'r'));
    const since = difference(without, knownOn(without, dayNumber('2024-03-15')), knownOn(without, null)).nodes;
    const conference = without.nodes.find((n) => n.name === CONFERENCE_NAME)!;
    expect(since.get(conference.index)).toEqual({ change: 'new', before: null, after: 'cancelled' });
  });

  it('lists the last change of each event, the latest first', () => {
    const shown = applyFilters(index, all, NO_FILTERS);
    expect(changedLast(model, shown)[0]).toEqual({ node: at(CONFERENCE), day: '2024-03-18', before: 'planned', after: 'cancelled' });
  });
});

describe('time', () => {
  it('counts events by their day', () => {
    const shown = new Uint8Array(model.nodes.length).fill(1);
    const bars = histogram(model, index.first, shown)!;
    expect(bars.unit).toBe('day');
    expect([dayText(bars.first), dayText(bars.last)]).toEqual(['2024-03-05', '2024-04-01']);
    expect(bars.bars.reduce((n, b) => n + b.all, 0)).toBe(6);
    expect(bars.bars[0]).toMatchObject({ all: 2, shown: 2 });
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03-01'],
    ['2024', '2024-01-01'],
  ])('reads %s', (date, first) => expect(dayText(dayNumber(date))).toBe(first));

  it('keeps one old treaty from squeezing everything else', () => {
    const big = generate({ persons: 30, meetings: 80, days: 60 });
    const nodes = big.graph.nodes.map((n) => (n.id === 'agreement:0' ? { ...n, props: { ...n.props, date: '1948-05-01' } } : n));
    const far = buildModel(compact({ ...big.graph, nodes }, 'r'));
    const bars = histogram(far, indexForFilters(far).first, new Uint8Array(far.nodes.length))!;
    expect(dayText(bars.first) > '2023').toBe(true);
    expect(bars.bars.reduce((n, b) => n + b.all, 0)).toBe(95);
  });
});

describe('paths', () => {
  const shown = { nodes: new Uint8Array(model.nodes.length).fill(1), edges: new Uint8Array(model.edges.length).fill(1) };
  it('finds all shortest ones', () => {
    const { paths, length } = shortestPaths(model, at(idOf('أحمد الدرعي')), at(idOf('أندريه كوفاليف')), shown, new Set());
    expect(length).toBe(2);
    expect(paths.map((p) => model.nodes[p.nodes[1]!]!.kind).sort()).toEqual(['Agreement', 'Meeting']);
    for (const p of paths)
      for (const [i, e] of p.edges.entries())
        expect([model.edges[e]!.from, model.edges[e]!.to].sort()).toEqual([p.nodes[i]!, p.nodes[i + 1]!].sort());
  });

  it('begins with those through what took place, also where only some are given', () => {
    const [from, to] = [at(idOf('أحمد الدرعي')), at(idOf('أندريه كوفاليف'))];
    const first = (denied: string, most: number): string => {
      const statusOf = (n: number): string | null => (model.nodes[n]!.kind === denied ? 'denied' : null);
      const [path] = shortestPaths(model, from, to, shown, new Set(), statusOf, most).paths;
      return model.nodes[path!.nodes[1]!]!.kind;
    };
    for (const most of [1, 50]) expect([first('Meeting', most), first('Agreement', most)]).toEqual(['Agreement', 'Meeting']);
  });

  it('passes no kind that is forbidden, but may end there', () => {
    const without = (...kinds: string[]) =>
      shortestPaths(model, at(idOf('أحمد الدرعي')), at(idOf('أندريه كوفاليف')), shown, new Set(kinds));
    expect(without('Agreement').paths).toHaveLength(1);
    expect(without('Agreement', 'Meeting').length).toBe(0);
    expect(without('Person').length).toBe(2);
  });

  it('says when there are more than it gives', () => {
    expect(shortestPaths(model, at(idOf('أحمد الدرعي')), at(idOf('أندريه كوفاليف')), shown, new Set(), undefined, 1)).toMatchObject({
      cut: true,
      length: 2,
    });
  });
});

describe('projection', () => {
  it('joins two by one line, weighted by what they did together', () => {
    const projection = project(model);
    const pair = projection.pairs.find(
      (p) => p.kind === 'DEALS' && [model.nodes[p.from]!.id, model.nodes[p.to]!.id].sort().join() === 'EG,RU',
    )!;
    const mask = new Uint8Array(model.nodes.length).fill(1);
    const edges = new Uint8Array(model.edges.length).fill(1);
    const shown = () => shownPairs(model, projection, { nodes: mask, edges }, all.status);
    expect(shown().weights[pair.index]).toBe(2);
    mask[at(VISIT)] = 0;
    expect(shown().weights[pair.index]).toBe(1);
    mask[at('EG')] = 0;
    expect(shown().mask[pair.index]).toBe(0);
  });
});

describe('an event told in several ways', () => {
  const told = (...statuses: string[]) => {
    const [visit] = model.nodes.filter((n) => n.name === VISIT_NAME);
    return { ...visit!, reports: statuses.map((status) => [0, status, null] as Model['nodes'][number]['reports'][number]) };
  };
  it('is contradicted by what excludes its status, not by what leads to it', () => {
    expect(contradicting(model, told('held', 'denied', 'denied'), 'held', null)).toEqual(['denied']);
    expect(contradicting(model, told('planned', 'held'), 'held', null)).toEqual([]);
    expect(contradicting(model, told('planned', 'cancelled'), 'cancelled', null)).toEqual([]);
  });
});

describe('pairs', () => {
  const projection = project(model);
  const { kinds } = shownPairs(model, projection, applyFilters(index, all, NO_FILTERS), all.status);
  const kindOf = (a: string, b: string): string | undefined => kinds[projection.pairAt.get(pairId(a, b))!];

  it('are told apart by whether anything took place', () => {
    expect(kindOf('EG', 'RU')).toBe('DEALS');
    expect(kindOf('OM', 'QA')).toBe('OFF');
  });
});

describe('overview', () => {
  const shown = applyFilters(index, all, NO_FILTERS);
  it('ranks persons and pairs of states', () => {
    expect(model.nodes[busiestPersons(model, shown)[0]!.node]!.name).toBe('أندريه كوفاليف');
    const projection = project(model);
    const [best] = busiestPairs(model, projection, shownPairs(model, projection, shown, all.status).weights);
    expect(best!.count).toBe(2);
  });

  it('lists the days, the latest first', () =>
    expect(agenda(model, shown).map((d) => d.date)).toEqual(['2024-04', '2024-03-20', '2024-03-14', '2024-03-10', '2024-03-05']));
});

describe('search', () => {
  it('finds the same, whether it took the names in bit by bit before or all at once when asked', () => {
    const ready = buildSearch(model);
    let steps = 1;
    while (ready.prepare(20)) steps++;
    expect(steps).toBe(Math.ceil(model.nodes.length / 20));
    const begun = buildSearch(model);
    expect(begun.prepare(20)).toBe(true);
    for (const index of [ready, begun]) expect(index.search('احمد')).toEqual(buildSearch(model).search('احمد'));
    expect(ready.search('احمد').length).toBeGreaterThan(0);
  });

  const search = buildSearch(model);
  const first = (query: string): string | undefined => search.search(query).map((h) => model.nodes[h.node]!.name)[0];
  it.each([
    ['أَحْمَد', 'أحمد الدرعي'],
    ['احمد', 'أحمد الدرعي'],
    ['الدرعى', 'أحمد الدرعي'],
    ['درعي', 'أحمد الدرعي'],
    ['مذكره امن', 'مذكرة أمن الملاحة'],
    ['كوفليف', 'أندريه كوفاليف'],
    ['kovalev', 'أندريه كوفاليف'],
    ['Kofaliev', 'أندريه كوفاليف'],
    ['qatar', 'قطر'],
    ['RUS', 'روسيا'],
    ['moscow', 'موسكو'],
  ])('finds %s', (query, name) => expect(first(query)).toBe(name));

  it('lists those whose name it is before the events that bear it', () => {
    const kinds = search.search('كوفاليف').map((h) => model.nodes[h.node]!.kind);
    expect([kinds[0], kinds.includes('Meeting')]).toEqual(['Person', true]);
    const states = buildModel(compact(generate({ persons: 60, meetings: 60 }).graph, 'r'));
    const [person] = states.nodes.filter((n) => n.kind === 'Person' && n.name.includes(' '));
    const found = buildSearch(states)
      .search(person!.name.split(' ')[0]!, 1000)
      .map((h) => states.nodes[h.node]!);
    const events = found.findIndex((n) => n.kind === 'Meeting');
    expect(found.slice(0, events).every((n) => n.kind !== 'Meeting' && n.kind !== 'Agreement')).toBe(true);
  });

  it('finds nothing for nothing', () => expect([search.search(''), search.search('  '), search.search('!؟')]).toEqual([[], [], []]));
});

describe('measures', () => {
  it('give the same communities each time, the largest first', () => {
    const big = buildModel(compact(generate({ persons: 60, meetings: 60 }).graph, 'r'));
    const found = communities(big);
    expect([...communities(big)]).toEqual([...found]);
    const size = (c: number): number => found.filter((x) => x === c).length;
    expect(size(0)).toBeGreaterThanOrEqual(size(1));
    const ranks = standing(big);
    expect(ranks.reduce((a, b) => a + b, 0) / ranks.length).toBeCloseTo(1, 3);
  });
});

describe('table', () => {
  it('has the rows of what is shown, sorted by any column', () => {
    const shown = applyFilters(index, all, { ...NO_FILTERS, states: ['QA'] });
    const rows = nodeRows(model, shown, all, arabicNames, null);
    expect(rows).toHaveLength(shown.nodeCount);
    expect(edgeRows(model, shown, arabicNames)).toHaveLength(shown.edgeCount);
    const byDate = sorted(rows, 'date', false).map((r) => r.date);
    expect(byDate.filter(Boolean)).toEqual([...byDate].filter(Boolean).sort());
    expect(byDate.at(-1)).toBe('');
    const links = sorted(rows, 'links', false).map((r) => r.links);
    expect(links).toEqual([...links].sort((a, b) => b - a));
    expect(links.reduce((a, b) => a + b, 0)).toBe(2 * shown.edgeCount);
  });

  it('count the pairs of who with whom as its links', () => {
    const projection = project(model);
    const pairs = shownPairs(model, projection, applyFilters(index, all, NO_FILTERS), all.status);
    const rows = nodeRows(model, applyFilters(index, all, NO_FILTERS), all, arabicNames, { projection, pairs });
    expect(rows.map((r) => r.kind).filter((kind) => kind === 'Meeting' || kind === 'Agreement')).toEqual([]);
    expect(rows.reduce((n, r) => n + r.links, 0)).toBe(2 * pairs.mask.reduce((n, on) => n + on, 0));
  });
});

describe('marks of an article', () => {
  it('cut its text so that the shorter one wins and nothing is lost', () => {
    const text = 'استقبل أحمد ضيفه';
    const found = stretches(text, [
      { start: 0, end: 16, node: 'm' },
      { start: 7, end: 11, node: 'p' },
    ]);
    expect(found.map((s) => [s.text, s.node])).toEqual([
      ['استقبل ', 'm'],
      ['أحمد', 'p'],
      [' ضيفه', 'm'],
    ]);
    expect(found.map((s) => s.text).join('')).toBe(text);
  });
});

describe('naming', () => {
  const node = (name: string) => model.nodes.find((n) => n.name === name)!;

  it('calls an event without a title after its kind and its guests, in either language', () => {
    const name = englishNames(model);
    const visit = model.nodes.find((n) => n.name.startsWith('زيارة: '))!;
    expect(arabicNames(visit)).toBe(visit.name);
    expect(name(visit).replace(/[\u2068\u2069]/g, '')).toBe('Visit: أحمد الدرعي, أندريه كوفاليف (القاهرة)');
    expect(name(node('مصر'))).toBe('Egypt');
  });

  it('sets guests in Latin letters apart, so that they keep their order in Arabic', () => {
    const call = { ...model.nodes.find((n) => n.name.startsWith('زيارة: '))!, name: 'اتصال: Anna Berg، Olaf Lund (مسقط)' };
    expect(arabicNames(call)).toBe('اتصال: \u2068Anna Berg\u2069، \u2068Olaf Lund\u2069 (مسقط)');
  });

  it('calls the country of a meeting in either language', () => {
    const meeting = {
      ...model.nodes.find((n) => n.name.startsWith('زيارة: '))!,
      index: model.nodes.length,
      name: 'زيارة: هدى الكعبي (مصر)',
    };
    expect(arabicNames(meeting)).toBe('زيارة: هدى الكعبي (مصر)');
    expect(englishNames(model)(meeting).replace(/[\u2068\u2069]/g, '')).toBe('Visit: هدى الكعبي (Egypt)');
  });

  it('shows a Latin name that was printed, and none that was only spelled out', () => {
    expect(latinName(node('أندريه كوفاليف'))).toBe('Andrei Kovalev');
    expect(latinName(node('هدى الكعبي'))).toBeNull();
  });
});

describe('paragraphs', () => {
  it('end at line breaks, but not within what names a thing', () => {
    const text = 'التقى سمير\n\nوقال إن\nمذكرة\nالتفاهم جاهزة.';
    const at = text.indexOf('مذكرة');
    const found = paragraphs(stretches(text, [{ start: at, end: at + 'مذكرة\nالتفاهم'.length, node: 'a' }]));
    expect(found.map((p) => p.map((s) => s.text).join(''))).toEqual(['التقى سمير', 'وقال إن', 'مذكرة\nالتفاهم جاهزة.']);
    for (const s of found.flat()) expect(text.slice(s.start, s.start + s.text.length)).toBe(s.text);
  });
});
