/**
 * Two long annotated articles, which have much in common, make the graph that was drawn up by hand:
 * every node, every edge. They lie beside the checkout; without them nothing is tested, which with
 * `CI=true` is a failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import type { Graph, GraphEdge, GraphNode } from '../../graph/model.js';
import { foldWords } from '../../graph/names/fold.js';
import type { Report } from '../../graph/report.js';
import { extract } from '../../src/extract/extract.js';
import { goldIsThere, reportsOf } from './eval/annotated.js';

const DRAWN = new URL('../../../shared/gold/seeds/EXPECTED.md', import.meta.url);
const there = goldIsThere() && existsSync(DRAWN);
if (!there && process.env.CI === 'true') throw new Error('the annotated articles are expected in ../shared/gold, beside the checkout');

/** The graph as lines, one a node or edge, in which things are named by what is known of them. */
type Lines = string[];

/** The rows of the tables whose first cell is such an id. */
function rows(id: RegExp): string[][] {
  return readFileSync(DRAWN, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => id.test(first!));
}

const codes = (cell: string) => [...cell.matchAll(/\b[A-Z]{2}\b/g)].map((m) => m[0]);
const value = (cell: string) => (/^(?:null|–|none)/.test(cell) ? null : cell);

function drawn(): Lines {
  const names = new Map(rows(/^P\d/).map(([id, name]) => [id!, foldWords(/[\p{Script=Arabic}\s-]+/u.exec(name!.split(':')[1]!)![0])]));
  const persons = (cell: string) => cell.split(' ').flatMap((id) => names.get(id) ?? []);
  const lines: Lines = [...names.values()].map((name) => `person ${name}`);
  for (const [id, , , , represents] of rows(/^P\d/)) for (const c of codes(represents!)) lines.push(`${names.get(id!)} represents ${c}`);
  for (const [code] of rows(/^[A-Z]{2}$/)) lines.push(`state ${code}`);
  const meetings = new Map<string, string>();
  const places = new Map([...readFileSync(DRAWN, 'utf8').matchAll(/\b([A-Z][a-z]+), ([A-Z]{2}) \|/g)].map((m) => [m[1]!, m[2]!]));
  for (const [id, , sort, date, who, states, place] of rows(/^M\d/)) {
    const country = places.get(place!.split(',')[0]!) ?? null;
    meetings.set(id!, event('meeting', sort!.split(', '), value(date!), persons(who!), codes(states!), country));
  }
  for (const [id, , , , who, states, place, larger] of rows(/^M\d/)) {
    const meeting = meetings.get(id!)!;
    lines.push(meeting, ...persons(who!).map((p) => `${p} in ${meeting}`), ...codes(states!).map((s) => `${s} in ${meeting}`));
    if (places.has(place!.split(',')[0]!)) lines.push(`${meeting} held in ${places.get(place!.split(',')[0]!)}`);
    if (meetings.has(larger!)) lines.push(`${meeting} part of ${meetings.get(larger!)}`);
  }
  for (const [, , sort, date, states, who, at] of rows(/^A\d/)) {
    const agreement = event('agreement', sort!.split(', '), value(date!), persons(who!), codes(states!), null);
    lines.push(
      agreement,
      ...persons(who!).map((p) => `${p} signed ${agreement}`),
      ...codes(states!).map((s) => `${s} party to ${agreement}`),
    );
    if (meetings.has(at!)) lines.push(`${agreement} concluded at ${meetings.get(at!)}`);
  }
  return lines.sort();
}

function event(what: string, sort: string[], date: string | null, persons: string[], states: string[], country: string | null): string {
  return `<${what} ${[...sort, date, persons.sort().join('+'), states.sort().join('+'), country].join(', ')}>`;
}

function told({ nodes, edges }: Graph): Lines {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const lineOf = (id: string): string => name(byId.get(id)!);
  const ends = (id: string, end: 'from' | 'to', kinds: string[], kind: string) =>
    edges
      .filter((e) => e[end === 'from' ? 'to' : 'from'] === id && kinds.includes(e.kind) && byId.get(e[end])!.kind === kind)
      .map((e) => (kind === 'State' ? e[end] : foldWords(byId.get(e[end])!.props.name as string)));
  function name({ kind, id, props }: GraphNode): string {
    if (kind === 'Person') return foldWords(props.name as string);
    if (kind === 'State') return id;
    const persons = ends(id, 'from', ['TOOK_PART_IN', 'SIGNED'], 'Person');
    const states = ends(id, 'from', ['TOOK_PART_IN', 'PARTY_TO'], 'State');
    const [country = null] = ends(id, 'to', ['HELD_IN'], 'State');
    return event(
      kind.toLowerCase(),
      [props.kind as string, props.status as string],
      (props.date as string) ?? null,
      persons,
      states,
      country,
    );
  }
  const verbs: Partial<Record<GraphEdge['kind'], string>> = {
    REPRESENTS: 'represents',
    TOOK_PART_IN: 'in',
    HELD_IN: 'held in',
    PART_OF: 'part of',
    SIGNED: 'signed',
    PARTY_TO: 'party to',
    CONCLUDED_AT: 'concluded at',
  };
  const counted = nodes.filter((n) => ['Person', 'State', 'Meeting', 'Agreement'].includes(n.kind));
  const isDrawn = (id: string) => !['Place', 'Organization'].includes(byId.get(id)!.kind);
  const kept = edges.filter((e) => verbs[e.kind] && isDrawn(e.from) && isDrawn(e.to));
  return [
    ...counted.map((n) => (n.kind === 'Person' ? 'person ' : n.kind === 'State' ? 'state ' : '') + name(n)),
    ...kept.map((e) => `${lineOf(e.from)} ${verbs[e.kind]} ${lineOf(e.to)}`),
  ].sort();
}

/** Without what the annotators left open. */
const required = (reports: readonly Report[]) => reports.map((r) => ({ ...r, statesOptional: [] }));

test.runIf(there)('the annotations of both, in any order, make the graph that was drawn up', () => {
  const expected = drawn();
  expect(expected).toHaveLength(43 + 70);
  const reports = required(reportsOf('seeds'));
  expect(told(buildGraph(reports))).toEqual(expected);
  expect(told(buildGraph(reports.toReversed()))).toEqual(expected);
  const whole = told(buildGraph(reportsOf('seeds')));
  expect(whole.filter((line) => !expected.includes(line))).toEqual(['state GB']);
  expect(whole).toHaveLength(44 + 70);
});

test.runIf(there)('the texts of both, in any order, make the graph that was drawn up', () => {
  const expected = drawn();
  const reports = ['seed-000', 'seed-004'].map((id) => {
    const text = readFileSync(new URL(`../../../shared/seeds/${id}.txt`, import.meta.url), 'utf8');
    return extract({ id, url: null, title: null, publishedAt: null, source: null, language: 'ar', text });
  });
  // Britain may be told or not.
  const made = (of: readonly Report[]) => told(buildGraph(required(of))).filter((line) => line !== 'state GB');
  expect(made(reports)).toEqual(expected);
  expect(made(reports.toReversed())).toEqual(expected);
});
