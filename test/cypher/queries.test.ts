import { describe, expect, it } from 'vitest';
import { namedQueries, parseQuery } from '../../cypher/queries.js';
import { NODE_KINDS } from '../../graph/model.js';
import { MEETING_STATUSES } from '../../graph/report.js';

describe('the headers of the named queries', () => {
  const params = namedQueries().flatMap(({ name, params }) => params.map((p) => [`${name} ${p.name}`, p] as const));

  it.each(params.filter(([, p]) => p.type === 'name' || p.type === 'id'))('tell which kinds of node %s may mean', (_, { of }) => {
    expect(of?.length).toBeGreaterThan(0);
    expect(NODE_KINDS.map(({ id }) => id)).toEqual(expect.arrayContaining([...of!]));
  });

  it('allow every status of a meeting', () => {
    const statuses = params.filter(([, p]) => p.name === 'status').map(([, p]) => p.of);
    expect(statuses).toEqual([[...MEETING_STATUSES]]);
  });

  it('tell the values that are allowed, and the one that stands when none is given', () => {
    const text = '// en: E\n// ar: A\n// param s: string of a, b = a | AR | EN: one of a, b\n// example: x\nRETURN 1';
    expect(parseQuery('q', text).params).toEqual([
      { name: 's', type: 'string', of: ['a', 'b'], default: 'a', label: { ar: 'AR', en: 'EN: one of a, b' } },
    ]);
  });
});
