/** Events that are alike, planned, called off, or told in contradiction: how the page tells them apart, without a page. */
import { describe, expect, it } from 'vitest';
import { graphml } from '../../graph/export/graphml.js';
import { nodesCsv } from '../../viz/app/data/csv.js';
import { graphmlOf } from '../../viz/app/data/graphml.js';
import { pairsCsv } from '../../viz/app/data/pairs-csv.js';
import type { DataSource } from '../../viz/app/data/source.js';
import { composeFull, linkStroke } from '../../viz/app/model/compose.js';
import { applyFilters, indexForFilters } from '../../viz/app/model/filter.js';
import { knownOn } from '../../viz/app/model/known.js';
import { keyEntries } from '../../viz/app/model/legend.js';
import { buildModel, dayNumber, type Model } from '../../viz/app/model/model.js';
import { namesakeDays, withDays } from '../../viz/app/model/namesakes.js';
import { arabicNames } from '../../viz/app/model/naming.js';
import { pairId, project, shownPairs } from '../../viz/app/model/projection.js';
import { modelOfSketch } from '../../viz/app/model/sketched.js';
import { nodeRows } from '../../viz/app/model/table.js';
import { focusOf } from '../../viz/app/picture/focus.js';
import { keyItems } from '../../viz/app/picture/key.js';
import { PALETTES } from '../../viz/app/picture/palette.js';
import { sceneOf, type View } from '../../viz/app/picture/scene.js';
import { leftHalf } from '../../viz/app/picture/shapes.js';
import { type Filters, NO_FILTERS, START, type State } from '../../viz/app/state/state.js';
import { createStateStore } from '../../viz/app/state/store.js';
import { partsOf } from '../../viz/app/text/parts.js';
import { wordsOf } from '../../viz/app/text/words.js';
import { TOOLS } from '../../viz/app/tools.js';
import { openWorkspace } from '../../viz/app/workspace.js';
import { compact } from '../../viz/wire/compact.js';
import { sketchOf } from '../../viz/wire/sketch.js';
import { meeting, toldGraph } from './told-world.js';

const graph = toldGraph();
const places = new Map(graph.nodes.map((n, i) => [n.id, [i, i] as const]));
const whole = compact(graph, 'r', places);
const model = buildModel(whole);
const at = (id: string): number => model.nodeAt.get(id)!;
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const FIRST = meeting('اتصال', '2019-04-02');
const SECOND = meeting('اتصال', '2019-06-20');
const VISIT = meeting('زيارة');

const drawn = (day: string | null) => {
  const known = knownOn(model, day === null ? null : dayNumber(day));
  return composeFull(model, {
    palette: PALETTES.light,
    words: wordsOf('en'),
    nameOf: arabicNames,
    dayOf: () => null,
    measure: () => 1,
    community: null,
    status: known.status,
    contested: known.contested,
    xy: model.positions!,
  });
};
describe('links', () => {
  const strokesOf = (id: string, day: string | null = null): string[] => {
    const node = at(id);
    const { edges } = drawn(day);
    return [...new Set(edges.filter((e) => e.from === node || e.to === node).map((e) => e.stroke))];
  };

  it.each([
    ['اتصال', 'solid'],
    ['زيارة', 'solid'],
    ['محادثات', 'dashed'],
    ['قمة', 'dotted'],
  ])('of %s are all %s', (beginning, stroke) => expect(strokesOf(meeting(beginning).id)).toEqual([stroke]));

  it('are drawn as the event was told up to the day', () => {
    const denied = { ...graph, nodes: graph.nodes.map((n) => (n.id === VISIT.id ? { ...n, props: { ...n.props, status: 'denied' } } : n)) };
    const other = buildModel(compact(denied, 'r'));
    const visit = other.nodeAt.get(VISIT.id)!;
    const edge = other.edges[other.edgesOf[visit]![0]!]!;
    const stroke = (day: string | null): string =>
      linkStroke(other, knownOn(other, day === null ? null : dayNumber(day)).status, edge.from, edge.to);
    expect([stroke('2019-05-13'), stroke(null)]).toEqual(['solid', 'dotted']);
  });
});

describe('what is told in contradiction', () => {
  const told = (day: string | null): readonly string[] => knownOn(model, day === null ? null : dayNumber(day)).contested(at(VISIT.id));

  it('is contested from the day of the second word on', () => {
    expect([told('2019-05-13'), told('2019-05-14'), told(null)]).toEqual([[], ['denied'], ['denied']]);
    expect(['اتصال', 'محادثات', 'قمة'].flatMap((name) => knownOn(model, null).contested(at(meeting(name).id)))).toEqual([]);
  });

  it('is drawn half and half, in the sketch already', () => {
    expect(drawn(null).nodes[at(VISIT.id)]!.filled).toBe('half');
    expect(drawn('2019-05-13').nodes[at(VISIT.id)]!.filled).toBe('solid');
    const sketched = modelOfSketch(sketchOf(whole)!);
    expect(knownOn(sketched, null).contested(at(VISIT.id))).toEqual(['denied']);
  });

  it('can be filtered by, is counted, and keeps its own status', () => {
    const index = indexForFilters(model);
    const shown = (...statuses: string[]) => applyFilters(index, knownOn(model, null), { ...NO_FILTERS, statuses });
    expect(Object.fromEntries(shown().counts.statuses)).toEqual({ held: 3, contested: 1, planned: 1, cancelled: 1 });
    expect(shown('contested').nodes[at(VISIT.id)]).toBe(1);
    expect(shown('contested').nodes[at(FIRST.id)]).toBe(0);
    expect(shown('held').nodes[at(VISIT.id)]).toBe(1);
  });

  it('is marked in the table, in CSV and in GraphML', () => {
    const shown = applyFilters(indexForFilters(model), knownOn(model, null), NO_FILTERS);
    const rows = nodeRows(model, shown, knownOn(model, null), arabicNames, null);
    expect(rows.filter((r) => r.contested).map((r) => r.index)).toEqual([at(VISIT.id)]);
    const part = { nodes: graph.nodes.filter((n) => n.kind === 'Meeting'), edges: [] };
    const contested = new Map([[VISIT.id, ['denied']]]);
    const [head, ...lines] = nodesCsv(part, contested).trim().split('\r\n');
    expect(head).toMatch(/,contested$/);
    expect(new Set(head!.split(',')).size).toBe(head!.split(',').length);
    expect(lines.filter((line) => line.endsWith(',denied'))).toHaveLength(1);
    const read = graphml.read!(graphmlOf(part, contested));
    expect(read.nodes.map((n) => n.props.contested)).toEqual(part.nodes.map((n) => contested.get(n.id)));
  });

  it.each(['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const)('is painted in the left half of a %s', (shape) => {
    const half = leftHalf(shape);
    expect(half.length).toBeGreaterThan(2);
    expect(Math.max(...half.map(([x]) => x))).toBeCloseTo(0, 6);
    expect(Math.min(...half.map(([x]) => x))).toBeLessThan(-0.6);
  });
});

describe('who with whom', () => {
  const projection = project(model);
  const index = indexForFilters(model);
  const pairs = (filters: Partial<Filters> = {}, day: string | null = null) => {
    const known = knownOn(model, day === null ? null : dayNumber(day));
    return shownPairs(model, projection, applyFilters(index, known, { ...NO_FILTERS, ...filters }), known.status);
  };
  const pair = (a: string, b: string): number => projection.pairAt.get(pairId(a, b))!;
  const told = (a: string, b: string, filters: Partial<Filters> = {}, day: string | null = null) => {
    const { mask, weights, kinds } = pairs(filters, day);
    return mask[pair(a, b)] ? `${kinds[pair(a, b)]} ${weights[pair(a, b)]}` : 'hidden';
  };

  it.each([
    ['everything', {}, null, ['DEALS 3', 'PLANNED 1', 'DEALS 1']],
    ['what was called off', { statuses: ['cancelled'] }, null, ['OFF 1', 'hidden', 'hidden']],
    ['July', { time: [dayNumber('2019-07-01'), dayNumber('2019-07-31')] as const }, null, ['OFF 1', 'PLANNED 1', 'hidden']],
    ['visits', { eventKinds: ['visit'] }, null, ['hidden', 'hidden', 'DEALS 1']],
    ['what is contested', { statuses: ['contested'] }, null, ['hidden', 'hidden', 'DEALS 1']],
    ['what was known in April', {}, '2019-04-30', ['DEALS 1', 'hidden', 'hidden']],
    ['all without its links', { hiddenEdges: ['TOOK_PART_IN'] }, null, ['hidden', 'hidden', 'hidden']],
  ])('is drawn by %s that is shown', (_, filters, day, expected) =>
    expect([told('JO', 'TN', filters, day), told('DE', 'JO', filters, day), told('DE', 'TN', filters, day)]).toEqual(expected),
  );

  it('joins nobody whose part in an event was told later', () => {
    const call = at(FIRST.id);
    const edges = new Uint8Array(model.edges.length).fill(1);
    const nodes = new Uint8Array(model.nodes.length).fill(1);
    for (const e of model.edgesOf[call]!) if (model.edges[e]!.from === at('TN')) edges[e] = 0;
    const { weights, eventsOf } = shownPairs(model, projection, { nodes, edges }, knownOn(model, null).status);
    expect(weights[pair('JO', 'TN')]).toBe(2);
    expect(eventsOf(pair('JO', 'TN'))).not.toContain(call);
  });

  it('lights pairs, not links, when two days are compared', () => {
    const state: State = { ...START, view: 'projected', panel: 'days', since: dayNumber('2019-05-13') };
    const workspace = openWorkspace({} as DataSource, createStateStore(state), model, () => TOOLS);
    const lit = (before: boolean) => [...focusOf(workspace, state, null, PALETTES.light, before)!.edges].map((i) => projection.pairs[i]!);
    const joined = (before: boolean): string[] =>
      lit(before).flatMap(({ kind, from, to }) => (kind === 'DEALS' ? `${model.nodes[from]!.id} ${model.nodes[to]!.id}` : []));
    expect(joined(true)).toEqual(['JO TN', 'DE TN']);
    expect(joined(false)).toEqual(['JO TN', 'DE JO']);
  });

  const table = (filters: Partial<Filters> = {}): Record<string, string>[] => {
    const csv = pairsCsv(model, projection, pairs(filters), knownOn(model, null));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = csv.slice(1).trim().split('\r\n');
    return rows.map((row) => Object.fromEntries(head!.split(',').map((name, i) => [name, row.split(',')[i]!])));
  };

  it('is taken along as a table, with codes, names, counts and days', () => {
    const rows = table();
    expect(rows.find((r) => r.a_id === 'JO' && r.b_id === 'TN')).toEqual({
      link: 'DEALS',
      status: 'took place',
      a_id: 'JO',
      a_kind: 'State',
      a_name: 'الأردن',
      a_name_en: 'Jordan',
      a_iso2: 'JO',
      a_iso3: 'JOR',
      b_id: 'TN',
      b_kind: 'State',
      b_name: 'تونس',
      b_name_en: 'Tunisia',
      b_iso2: 'TN',
      b_iso3: 'TUN',
      events: '3',
      meetings: '3',
      agreements: '0',
      took_place: '2',
      planned: '0',
      cancelled: '1',
      denied: '0',
      contested: '0',
      first_day: '2019-04-02',
      last_day: '2019-07-01',
      days: '2019-04-02 | 2019-06-20 | 2019-07-01',
      articles: '3',
    });
    expect(rows.find((r) => r.a_id === 'DE' && r.b_id === 'TN')).toMatchObject({ took_place: '1', contested: '1', articles: '2' });
    expect(rows.find((r) => r.link === 'MET' && r.status === 'planned')).toMatchObject({ a_iso2: 'JO', b_iso2: 'DE', days: '2019-07-10' });
    expect(rows.filter((r) => r.link === 'REPRESENTS').map((r) => [r.status, r.events, r.articles])).toEqual([
      ['', '0', '4'],
      ['', '0', '5'],
      ['', '0', '3'],
    ]);
  });

  it('is taken along as it is shown', () => {
    const rows = table({ statuses: ['cancelled'] }).filter((r) => r.link !== 'REPRESENTS');
    expect(rows.map((r) => [r.link, r.status, r.events, r.days])).toEqual([
      ['MET', 'called off or denied', '1', '2019-07-01'],
      ['DEALS', 'called off or denied', '1', '2019-07-01'],
    ]);
  });
});

describe('the key below a saved picture', () => {
  const workspace = (state: Partial<State>) =>
    openWorkspace({} as DataSource, createStateStore({ ...START, lang: 'en', ...state }), model, () => TOOLS);
  const entries = (state: Partial<State>) => keyEntries(workspace(state), PALETTES.light);

  it('says what marks and lines stand for, in the full picture and in who with whom', () => {
    const full = entries({}).map(({ text, mark, line }) => [text, mark?.filled, line?.stroke]);
    expect(full).toEqual(
      expect.arrayContaining([
        ['Meetings', 'solid', undefined],
        ['planned', 'hollow', 'dashed'],
        ['called off or denied', 'struck', 'dotted'],
        ['contested', 'half', undefined],
        ['took part in', undefined, 'solid'],
      ]),
    );
    const projected = entries({ view: 'projected' }).map(({ text, line }) => [text, line?.stroke]);
    expect(projected).toEqual(expect.arrayContaining([['planned', 'dashed']]));
    expect(projected.map(([text]) => text)).not.toContain('Meetings');
    expect(entries({ filters: { ...NO_FILTERS, hiddenKinds: ['Place'] } }).map((e) => e.text)).not.toContain('Places');
  });

  it.each(['ltr', 'rtl'] as const)('stays within the picture, row by row, %s', (direction) => {
    const measure = (text: string, size: number): number => text.length * size * 0.5;
    const { items, height } = keyItems(entries({}), { width: 500, top: 700, direction, palette: PALETTES.light, measure });
    const texts = items.flatMap((i) => (i.item === 'text' ? [i] : []));
    expect(texts).toHaveLength(entries({}).length);
    for (const { x, y, text, size } of texts) {
      const half = measure(text, size) / 2;
      expect(x - half >= 0 && x + half <= 500 && y > 700 && y < 700 + height, text).toBe(true);
    }
    expect(direction === 'rtl' ? texts[0]!.x > texts[1]!.x : texts[0]!.x < texts[1]!.x).toBe(true);
  });
});

describe('namesakes', () => {
  const full = (of: Model, lang: 'ar' | 'en') => withDays(arabicNames, namesakeDays(of, wordsOf(lang)));

  it('are told apart by their days', () => {
    expect(FIRST.props.name).toBe(SECOND.props.name);
    const names = [FIRST, SECOND, VISIT].map(({ id }) => plain(full(model, 'ar')(model.nodes[at(id)]!)));
    expect(names).toEqual([
      'اتصال: نادية بن زيان، هلال الصواف · 2 أبريل 2019',
      'اتصال: نادية بن زيان، هلال الصواف · 20 يونيو 2019',
      'زيارة: توماس هاوزر، نادية بن زيان (تونس العاصمة)',
    ]);
  });

  it('set the day apart, so that its words keep their order behind a name that runs the other way', () =>
    expect(full(model, 'en')(model.nodes[at(FIRST.id)]!)).toMatch(/ · \u20682 Apr 2019\u2069$/));

  it('break the line before the day, if anywhere', () => {
    const parts = partsOf(full(model, 'ar')(model.nodes[at(FIRST.id)]!));
    expect(parts.map(plain)).toEqual(['اتصال:', 'نادية بن زيان،', 'هلال الصواف', '· 2 أبريل 2019']);
  });

  it('without a date are told apart by the day of their first report', () => {
    const nodes = graph.nodes.map((n) => {
      const { date, ...props } = n.props;
      return n.id === SECOND.id ? { ...n, props } : n;
    });
    const undated = buildModel(compact({ ...graph, nodes }, 'r'));
    expect(plain(full(undated, 'en')(undated.nodes[undated.nodeAt.get(SECOND.id)!]!))).toMatch(/ · reported 20 Jun 2019$/);
  });

  it('have their days in the sketch already', () => {
    const sketched = modelOfSketch(sketchOf(whole)!);
    const day = namesakeDays(sketched, wordsOf('en'));
    expect([FIRST, SECOND, VISIT].map(({ id }) => day(sketched.nodes[at(id)]!))).toEqual(['2 Apr 2019', '20 Jun 2019', null]);
  });

  it('have the day in a line of its own in the picture', () => {
    const view: View = { width: 800, height: 600, matrix: [1, 0, 0, 1, 0, 0], scale: 1 };
    const node = {
      index: 0,
      id: 'n',
      kind: 'Meeting',
      label: 'اتصال: نادية بن زيان، هلال الصواف',
      day: '2 أبريل 2019',
      shape: 'diamond',
      filled: 'solid',
      color: '#1d7a4f',
      size: 8,
      x: 400,
      y: 300,
    } as const;
    const items = sceneOf([node], [], () => node, view, {
      palette: PALETTES.light,
      measure: (text, size) => text.length * size * 0.5,
      edgeNames: false,
      edgeStrength: 1,
    });
    const texts = items.flatMap((i) => (i.item === 'text' ? [i] : []));
    expect(texts.map((i) => i.text)).toEqual(['اتصال: نادية بن زيان،', 'هلال الصواف', '2 أبريل 2019']);
    expect(texts[2]!.size).toBeLessThan(texts[1]!.size);
    expect(texts[2]!.y).toBeGreaterThan(texts[1]!.y);
  });
});
