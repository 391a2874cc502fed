/**
 * Reads back the GraphML that `graphml.ts` writes.
 *
 * @module graph/export/graphml-read
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DiplographError } from '../errors.js';
import { edgeKind, type Graph, type GraphEdge, type GraphNode, nodeKind, type PropertyType, type Value } from '../model.js';
import { by } from '../order.js';
import { unprotect } from './xml-text.js';

interface Draft {
  readonly attributes: Readonly<Record<string, string>>;
  readonly props: Record<string, Value>;
}

/** @throws {DiplographError} code `graph-file-invalid` */
export function readGraphml(text: string): Graph {
  const keys = new Map<string, { name: string; type: PropertyType }>();
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const parser = new SaxesParser();
  let draft: Draft | undefined;
  let key: string | undefined;
  let value = '';

  parser.on('error', (error) => {
    throw new DiplographError('graph-file-invalid', `The GraphML file is broken: ${error.message}.`, { cause: error });
  });
  parser.on('opentag', ({ name, attributes: a }: SaxesTagPlain) => {
    if (name === 'key') keys.set(a.id!, { name: a['attr.name']!, type: typeOf(a) });
    if (name === 'node' || name === 'edge') draft = { attributes: a, props: {} };
    if (name === 'data') [key, value] = [a.key, ''];
  });
  parser.on('text', (piece) => {
    if (key !== undefined) value += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') {
      const known = keys.get(key!);
      if (draft && known && !/^(labels|label|n_label)$/.test(key!)) draft.props[known.name] = parse(unprotect(value), known.type);
      key = undefined;
    }
    if (name === 'node') nodes.push(nodeOf(draft!));
    if (name === 'edge') edges.push(edgeOf(draft!));
    if (name === 'node' || name === 'edge') draft = undefined;
  });
  parser.write(text).close();
  return { nodes: nodes.sort(by((n) => n.id)), edges: edges.sort(by((e) => e.id)) };
}

function typeOf(attributes: Record<string, string>): PropertyType {
  if (attributes['attr.list']) return 'string[]';
  const type = attributes['attr.type'];
  return type === 'long' || type === 'int'
    ? 'int'
    : type === 'double' || type === 'float'
      ? 'float'
      : type === 'boolean'
        ? 'boolean'
        : 'string';
}

function parse(text: string, type: PropertyType): Value {
  if (type === 'string[]') return JSON.parse(text) as string[];
  if (type === 'int' || type === 'float') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

function nodeOf({ attributes, props }: Draft): GraphNode {
  const kind = nodeKind.get((attributes.labels ?? '').slice(1));
  if (!kind) throw new DiplographError('graph-file-invalid', `The GraphML file has a node of unknown kind "${attributes.labels}".`);
  return { kind: kind.id as GraphNode['kind'], id: unprotect(attributes.id!), props };
}

function edgeOf({ attributes: a, props }: Draft): GraphEdge {
  const kind = edgeKind.get(a.label ?? '');
  if (!kind) throw new DiplographError('graph-file-invalid', `The GraphML file has an edge of unknown kind "${a.label}".`);
  const [id, from, to] = [a.id, a.source, a.target].map((t) => unprotect(t!)) as [string, string, string];
  return { kind: kind.id as GraphEdge['kind'], id, from, to, props };
}
