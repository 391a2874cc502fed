/** The GraphML file, read by other people's libraries: the same graph, whatever its texts hold. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphml } from '../../../graph/export/graphml.js';
import { json } from '../../../graph/export/json.js';
import { unprotect } from '../../../graph/export/xml-text.js';
import type { Graph } from '../../../graph/model.js';
import { by } from '../../../graph/order.js';
import { hardGraph } from './hard-graph.js';

const fileOf = (graph: Graph): string => [...graphml.write(graph)].join('');

interface Told {
  readonly directed: boolean;
  readonly multi: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

/** What a reader should find: each thing with its properties, lists as the JSON text that they are written as. */
function wanted({ nodes, edges }: Graph): Told {
  const plain = (props: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(props).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]));
  return {
    directed: true,
    multi: true,
    nodes: Object.fromEntries(nodes.map(({ id, kind, props }) => [id, { labels: `:${kind}`, label: props.name ?? id, ...plain(props) }])),
    edges: inOrder(edges.map(({ id, kind, from, to, props }) => ({ id, from, to, data: { label: kind, ...plain(props) } }))),
  };
}

/** Edges by id, ends and role: the order in a file is no part of the graph. */
function inOrder(edges: Told['edges']): Told['edges'] {
  return edges.toSorted(by(({ id, from, to, data }) => JSON.stringify([id, from, to, data.role ?? ''])));
}

/** The same with texts as they were before XML. */
function decoded(told: Told): Told {
  const all = (data: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(data).map(([k, v]) => [k, typeof v === 'string' ? unprotect(v) : v]));
  return {
    ...told,
    nodes: Object.fromEntries(Object.entries(told.nodes).map(([id, data]) => [id, all(data)])),
    edges: inOrder(told.edges.map((e) => ({ ...e, data: all(e.data) }))),
  };
}

describe('a file with parallel edges, lists and hard texts', () => {
  it('is read back by the program as the same graph, and written again as the same bytes', () => {
    const file = fileOf(hardGraph);
    const again = graphml.read!(file);
    expect(again).toEqual(hardGraph);
    expect(fileOf(again)).toBe(file);
  });

  it('is XML that holds no character that XML forbids', () => {
    expect(fileOf(hardGraph)).not.toMatch(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u);
  });

  it('is read by graphology-graphml', () => {
    const graph = parse(MultiDirectedGraph, fileOf(hardGraph));
    const told: Told = {
      directed: graph.type === 'directed',
      multi: graph.multi,
      nodes: Object.fromEntries(graph.mapNodes((id, data) => [id, data])),
      edges: graph.mapEdges((id, data, from, to) => ({ id, from, to, data })),
    };
    expect(decoded(told)).toEqual(wanted(hardGraph));
  });
});

describe.each([
  ['networkx', wanted(hardGraph)],
  ['igraph', withoutEdgeIds(withoutEmptyTexts(wanted(hardGraph)))],
])('%s', (library, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-graphml-'));
  beforeAll(() => writeFileSync(join(folder, 'graph.graphml'), fileOf(hardGraph)));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!hasPython(library))('reads the same graph', () => {
    const script = fileURLToPath(new URL('read.py', import.meta.url));
    const told = execFileSync('python3', [script, library, join(folder, 'graph.graphml')], { encoding: 'utf8' });
    expect(decoded(JSON.parse(told) as Told)).toEqual(expected);
  });
});

/** igraph tells an absent text from an empty one no more. */
function withoutEmptyTexts(told: Told): Told {
  const full = (data: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
  return {
    ...told,
    nodes: Object.fromEntries(Object.entries(told.nodes).map(([id, data]) => [id, full(data)])),
    edges: told.edges.map((e) => ({ ...e, data: full(e.data) })),
  };
}

/** igraph 1.0 gives edges the ids of nodes; ends and properties still tell them apart. */
function withoutEdgeIds(told: Told): Told {
  return { ...told, edges: inOrder(told.edges.map((e) => ({ ...e, id: '' }))) };
}

function hasPython(library: string): boolean {
  try {
    execFileSync('python3', ['-c', `import ${library}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a JSON file', () => {
  it('is read back as the same graph, and written again as the same bytes', () => {
    const file = [...json.write(hardGraph)].join('');
    const again = json.read!(file);
    expect(again).toEqual(hardGraph);
    expect([...json.write(again)].join('')).toBe(file);
  });
});

describe('a file that is no graph', () => {
  it.each([
    ['broken XML', graphml, '<graphml><graph><node id="a" labels=":Person">', 'graph-file-invalid'],
    ['a node of an unknown kind', graphml, '<graphml><graph><node id="a" labels=":Ship"/></graph></graphml>', 'graph-file-invalid'],
    [
      'an edge of an unknown kind',
      graphml,
      '<graphml><graph><edge id="e" source="a" target="b" label="LIKES"/></graph></graphml>',
      'graph-file-invalid',
    ],
    ['broken JSON', json, '{"format":', 'graph-file-invalid'],
    ['JSON of another shape', json, '{"nodes":[]}', 'graph-file-invalid'],
    ['JSON of a later version', json, '{"format":"diplograph-graph","version":99,"nodes":[],"edges":[]}', 'graph-file-newer'],
  ])('%s is refused with a code', (_, format, text, code) => {
    expect(() => format.read!(text)).toThrow(expect.objectContaining({ code }));
  });
});
