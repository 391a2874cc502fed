/** For whom somebody speaks: what a text tells outright, against what was concluded from its surroundings. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { Knowledge } from '../../graph/knowledge.js';
import type { GraphEdge } from '../../graph/model.js';
import { parseReport, type Report } from '../../graph/report.js';

/** An article that names Lena Haugen, minister of a state. */
function report(id: string, state: string, basis: boolean | 'known'): Report {
  const made = parseReport({
    id,
    published: '2031-03-01',
    persons: [
      { key: 'p1', name: 'لينا هاوغن', represents: [state], office: 'وزيرة الخارجية', mentions: [{ field: 'text', start: 0, end: 9 }] },
    ],
    states: [state],
  });
  for (const link of made.links) if (basis) link[basis === 'known' ? 'known' : 'inferred'] = true;
  return made;
}
const represented = (edges: readonly GraphEdge[]) =>
  edges.filter((e) => e.kind === 'REPRESENTS').map((e) => [e.to, e.props.basis].filter(Boolean).join(' '));

describe('the state of an office that names none', () => {
  test('says that it was inferred', () => {
    expect(represented(buildGraph([report('a', 'NO', true)]).edges)).toEqual(['NO inferred']);
  });

  test('is told as soon as one article tells it', () => {
    expect(represented(buildGraph([report('a', 'NO', true), report('b', 'NO', false)]).edges)).toEqual(['NO']);
  });

  test('gives way to another that an article tells outright, and is back when that article goes', () => {
    const knowledge = new Knowledge();
    knowledge.update({ put: [{ report: report('a', 'UY', true) }, { report: report('b', 'NO', false) }] });
    expect(represented(knowledge.graph().edges)).toEqual(['NO']);
    const change = knowledge.update({ drop: ['b'] });
    expect(represented(knowledge.graph().edges)).toEqual(['UY inferred']);
    expect(change.edges.map((e) => e.to)).toContain('UY');
  });

  test('gives way to another that more articles conclude', () => {
    const graph = buildGraph([report('a', 'UY', true), report('b', 'NO', true), report('c', 'NO', true)]);
    expect(represented(graph.edges)).toEqual(['NO inferred']);
  });

  test('that the lexicon knows stands above what was concluded, and below what is told', () => {
    const concluded = [report('a', 'UY', true), report('b', 'UY', true)];
    expect(represented(buildGraph([...concluded, report('c', 'NO', 'known')]).edges)).toEqual(['NO known']);
    expect(represented(buildGraph([report('a', 'NO', 'known'), report('b', 'UY', false)]).edges)).toEqual(['UY']);
    expect(represented(buildGraph([report('a', 'NO', 'known'), report('b', 'NO', true)]).edges)).toEqual(['NO known']);
  });

  test('stays beside another that as many conclude, and two that are told stay both', () => {
    expect(represented(buildGraph([report('a', 'UY', true), report('b', 'NO', true)]).edges)).toEqual(['NO inferred', 'UY inferred']);
    expect(represented(buildGraph([report('a', 'UY', false), report('b', 'NO', false)]).edges)).toEqual(['NO', 'UY']);
  });
});
