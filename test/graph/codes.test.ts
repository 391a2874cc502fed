/**
 * CAMEO code and mode of a meeting follow its status: of a visit that was called off a reader must not find
 * the code of a plan.
 *
 * @module test/graph/codes.test
 */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { parseReport, type Report } from '../../graph/report.js';

type Told = Pick<Report['meetings'][number], 'status' | 'cameo' | 'mode'>;

const PLANNED: Told = { status: 'planned', cameo: '036', mode: 'future' };
const CANCELLED: Told = { status: 'cancelled', cameo: '1246', mode: null };
const HELD: Told = { status: 'held', cameo: '042', mode: null };
const DENIED: Told = { status: 'denied', cameo: '042', mode: 'negated' };

const report = (id: string, published: string, told: Told): Report =>
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
        ...told,
        persons: ['p1', 'p2'],
        states: ['IS', 'DK'],
        place: 'كوبنهاغن',
        country: 'DK',
        date: '2031-05-06',
        cues: [],
      },
    ],
  });

describe('a meeting', () => {
  it.each([
    ['planned twice, then called off', [PLANNED, PLANNED, CANCELLED], CANCELLED],
    ['planned, then held', [PLANNED, HELD], HELD],
    ['held by two, denied by one', [HELD, HELD, DENIED], HELD],
    ['denied by two, held by one', [DENIED, DENIED, HELD], DENIED],
    ['told without a code by one of two', [{ ...HELD, cameo: null }, HELD], HELD],
  ])('%s has the code and the mode of its status', (_, told, { status, cameo, mode }) => {
    const reports = told.map((t, i) => report(`a${i}`, `2031-05-0${i + 1}`, t));
    for (const order of [reports, reports.toReversed()]) {
      const meetings = buildGraph(order).nodes.filter((n) => n.kind === 'Meeting');
      expect(meetings.map((m) => [m.props.status, m.props.cameo, m.props.mode ?? null])).toEqual([[status, cameo, mode]]);
    }
  });
});
