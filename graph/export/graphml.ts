/**
 * GraphML: directed, typed keys, every property, parallel edges with ids. Kinds are written as
 * Neo4j's APOC writes them (`labels=":Person"`, `label="SIGNED"`, each also as data), lists as JSON
 * text under `attr.list`, and every node has a string named `label`, which Gephi shows.
 *
 * @module graph/export/graphml
 */
import { EDGE_KINDS, type Graph, NODE_KINDS, type Property, type PropertyType, type Value } from '../model.js';
import { byText } from '../order.js';
import type { Format } from './format.js';
import { readGraphml } from './graphml-read.js';
import { protect } from './xml-text.js';

const ATTR_TYPE: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  'string[]': 'string',
};

/** Keys of nodes or of edges: every property of the registry by name. */
export function keysOf(kinds: readonly { readonly properties: readonly Property[] }[]): Map<string, Property> {
  const keys = new Map<string, Property>();
  for (const kind of kinds) for (const p of kind.properties) keys.set(p.name, p);
  return new Map([...keys].sort(([a], [b]) => byText(a, b)));
}

function* write({ nodes, edges }: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"';
  yield ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  yield ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n';
  yield '<key id="n_label" for="node" attr.name="label" attr.type="string"/>\n';
  for (const p of keysOf(NODE_KINDS).values()) yield keyLine('node', p);
  yield '<key id="label" for="edge" attr.name="label" attr.type="string"/>\n';
  for (const p of keysOf(EDGE_KINDS).values()) yield keyLine('edge', p);
  yield '<graph id="G" edgedefault="directed">\n';
  for (const { kind, id, props } of nodes)
    yield `<node id="${attribute(id)}" labels=":${kind}">${data('labels', `:${kind}`)}${data('n_label', props.name ?? id)}${allData('n_', props)}</node>\n`;
  for (const { kind, id, from, to, props } of edges)
    yield `<edge id="${attribute(id)}" source="${attribute(from)}" target="${attribute(to)}" label="${kind}">${data('label', kind)}${allData('e_', props)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

function keyLine(target: 'node' | 'edge', p: Property): string {
  const list = p.type === 'string[]' ? ' attr.list="string"' : '';
  return `<key id="${target[0]}_${p.name}" for="${target}" attr.name="${p.name}" attr.type="${ATTR_TYPE[p.type]}"${list}/>\n`;
}

function allData(prefix: string, props: Readonly<Record<string, Value>>): string {
  return Object.keys(props)
    .sort(byText)
    .map((name) => data(prefix + name, props[name]!))
    .join('');
}

function data(key: string, value: Value): string {
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
  return `<data key="${key}">${content(protect(text))}</data>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
  // Line ends of XML 1.1, which some readers of XML 1.0 fold too.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

function content(text: string): string {
  return text.replace(/[&<>\r\u0085\u2028]/g, (c) => ESCAPES[c]!);
}

function attribute(text: string): string {
  return protect(text).replace(/[&<>"\r\n\t\u0085\u2028]/g, (c) => ESCAPES[c]!);
}

export const graphml: Format = {
  id: 'graphml',
  label: { ar: 'GraphML', en: 'GraphML' },
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  write,
  read: readGraphml,
};
