/** What a meeting without a title is called after. */
import { expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { parseReport } from '../../graph/report.js';

/** A report whose one meeting has these persons. */
const told = (id: string, names: readonly string[]) =>
  parseReport({
    id,
    published: '2031-03-01',
    persons: names.map((name, i) => ({ key: `p${i + 1}`, name, represents: ['NO'], office: 'وزير' })),
    states: ['NO'],
    meetings: [{ key: 'm1', kind: 'talks', status: 'held', date: '2031-02-28', states: ['NO'], persons: names.map((_, i) => `p${i + 1}`) }],
  });

const called = (...reports: readonly ReturnType<typeof parseReport>[]): unknown[] =>
  buildGraph(reports).nodes.flatMap((n) => (n.kind === 'Meeting' ? [n.props.name] : []));

test('a meeting is called after those whom articles name first, not after the first of the alphabet', () => {
  const article = told('a1', ['يورغن هولم', 'نورا ليند', 'آدم بيرغ']);
  expect(called(article)).toEqual(['محادثات: نورا ليند، يورغن هولم']);
  expect(called(article, told('a2', ['يورغن هولم', 'نورا ليند', 'آدم بيرغ', 'باسم فوس']))).toEqual(['محادثات: نورا ليند، يورغن هولم']);
});
