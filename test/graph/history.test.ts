/** From what articles say day by day to a node's own status and date, and contradictions side by side. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { settle, type Word } from '../../graph/history.js';
import { type MeetingStatus, parseReport } from '../../graph/report.js';

const word = (status: Word['status'], day: string | null, date: string | null = null, count = 1): Word => ({
  status,
  day,
  date,
  dateEnd: null,
  count,
});

describe('the status that words add up to', () => {
  it.each<[string, Word[], Word['status'], string | null]>([
    ['planned, then held', [word('planned', '2031-05-01', '2031-05-05'), word('held', '2031-05-06', '2031-05-06')], 'held', '2031-05-06'],
    ['held, then spoken of as planned by a late article', [word('held', '2031-05-06'), word('planned', '2031-05-07')], 'held', null],
    ['planned, then called off', [word('planned', '2031-05-01', '2031-05-09'), word('cancelled', '2031-05-03')], 'cancelled', '2031-05-09'],
    ['called off, then planned again', [word('cancelled', '2031-05-03'), word('planned', '2031-05-04', '2031-06')], 'planned', '2031-06'],
    [
      'put off: the plan announced last',
      [word('planned', '2031-05-01', '2031-05-09'), word('planned', '2031-05-04', '2031-05-20')],
      'planned',
      '2031-05-20',
    ],
    ['held by one, denied by two', [word('held', '2031-05-06'), word('denied', '2031-05-07', null, 2)], 'denied', null],
    ['held by two, denied by one', [word('held', '2031-05-06', null, 2), word('denied', '2031-05-07')], 'held', null],
    ['denied and planned on one day', [word('planned', '2031-05-06'), word('denied', '2031-05-06')], 'denied', null],
    ['signed, then broken', [word('signed', '2031-05-06', '2031-05-06'), word('violated', '2031-07-01')], 'violated', '2031-05-06'],
    ['the exacter date', [word('held', '2031-05-06', '2031-05', 3), word('held', '2031-05-07', '2031-05-04')], 'held', '2031-05-04'],
  ])('%s', (_, words, status, date) => {
    expect(settle(words)).toMatchObject({ status, date });
    expect(settle(words.toReversed())).toMatchObject({ status, date });
  });
});

describe('the heading of a meeting without a title', () => {
  it('names no one twice for being spelt in two ways', () => {
    const report = (id: string, name: string) =>
      parseReport({
        id,
        published: '2031-05-06',
        persons: [
          { key: 'p1', name, represents: ['DE'] },
          { key: 'p2', name: 'أندرس لوند', represents: ['DK'] },
        ],
        meetings: [{ key: 'm1', kind: 'visit', status: 'held', date: '2031-05-06', persons: ['p1', 'p2'], states: ['DE', 'DK'] }],
      });
    const heading = (...names: string[]) =>
      buildGraph(names.map((name, i) => ({ report: report(`h${i}`, name) }))).nodes.find((n) => n.kind === 'Meeting')!.props.name;
    expect(heading('آشتون بيرغمان', 'اشتون بيرجمان')).toBe('زيارة: أندرس لوند، آشتون بيرغمان');
    expect(heading('آشتون بيرغمان', 'آشتون بيرغمان', 'بيرغمان')).toBe('زيارة: أندرس لوند، آشتون بيرغمان');
  });

  it.each<[string, object, string]>([
    ['the town', { place: 'آرهوس', country: 'DK' }, 'زيارة: أندرس لوند (آرهوس)'],
    ['without one the country', { country: 'DK' }, 'زيارة: أندرس لوند (الدانمرك)'],
    ['nothing where neither is known', {}, 'زيارة: أندرس لوند'],
    ['a state that names it once', { persons: [], states: ['DK'], country: 'DK' }, 'زيارة: الدانمرك'],
  ])('says where it was: %s', (_, where, name) => {
    const report = parseReport({
      id: 'w',
      persons: [{ key: 'p1', name: 'أندرس لوند', represents: ['IS'] }],
      meetings: [{ key: 'm1', kind: 'visit', status: 'held', persons: ['p1'], ...where }],
    });
    expect(buildGraph([{ report }]).nodes.find((n) => n.kind === 'Meeting')!.props.name).toBe(name);
  });
});

describe('what articles say of one meeting', () => {
  const report = (id: string, published: string, status: MeetingStatus) =>
    parseReport({
      id,
      published,
      persons: [
        { key: 'p1', name: 'نوح ستيفنسون', represents: ['IS'] },
        { key: 'p2', name: 'أندرس لوند', represents: ['DK'] },
      ],
      states: ['IS', 'DK'],
      meetings: [
        {
          key: 'm1',
          kind: 'visit',
          status,
          persons: ['p1', 'p2'],
          states: ['IS', 'DK'],
          place: 'كوبنهاغن',
          country: 'DK',
          date: '2031-05-06',
          cues: [],
        },
      ],
    });
  const graph = buildGraph([report('a', '2031-05-01', 'planned'), report('b', '2031-05-07', 'denied'), report('c', '2031-05-07', 'held')]);

  it('stays with each article, and the node carries what follows', () => {
    const meetings = graph.nodes.filter((n) => n.kind === 'Meeting');
    expect(meetings.map((m) => [m.props.status, m.props.articles])).toEqual([['held', 3]]);
    expect(graph.edges.filter((e) => e.kind === 'REPORTS').map((e) => [e.from, e.props.status])).toEqual([
      ['a', 'planned'],
      ['b', 'denied'],
      ['c', 'held'],
    ]);
  });
});
