/**
 * Neo4j values: parameters to the server, and its answers as plain JSON values.
 *
 * Whole numbers travel as integers, in both directions, as the embedded engine has them.
 *
 * @module cypher/neo4j-values
 */
import neo4j, { type Record as Neo4jRecord, type Node, type Path, type Relationship } from 'neo4j-driver';
import { sorted } from '../graph/order.js';
import type { Cell } from '../graph/store.js';
import type { Params, Row, Run } from './engine.js';

const IDS = 'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS element, n.id AS id';

/** Numbers without a fraction become integers. */
export function toParameters(params: Params): Record<string, unknown> {
  return toParameter(params) as Record<string, unknown>;
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  const out: Record<string, unknown> = {};
  for (const key in value) out[key] = toParameter((value as Record<string, unknown>)[key]);
  return out;
}

/** A row of one of this project's own statements, which return no nodes and edges as such. */
export function rowOf(record: Neo4jRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [key as string, toCell(record.get(key), new Map())]));
}

/** Rows of a user's query; ends of edges that the rows do not contain are looked up. */
export async function toCells(records: readonly Neo4jRecord[], run: Run): Promise<Cell[][]> {
  const ids = new Map<string, Cell>();
  const ends = new Set<string>();
  for (const record of records) for (const key of record.keys) collect(record.get(key), ids, ends);
  const missing = [...ends].filter((end) => !ids.has(end));
  if (missing.length) for (const row of await run(IDS, { ids: missing })) ids.set(row.element as string, row.id ?? null);
  return records.map((record) => record.keys.map((key) => toCell(record.get(key), ids)));
}

function collect(value: unknown, ids: Map<string, Cell>, ends: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (neo4j.isNode(value)) ids.set(value.elementId, toCell(value.properties.id ?? null, ids));
  else if (neo4j.isRelationship(value)) ends.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value)) for (const node of pathNodes(value)) collect(node, ids, ends);
  else for (const part of Object.values(value)) collect(part, ids, ends);
}

function toCell(value: unknown, ids: ReadonlyMap<string, Cell>): Cell {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value.toString();
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'string':
    case 'boolean':
      return value;
  }
  if (Array.isArray(value)) return value.map((v) => toCell(v, ids));
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, Number);
  if (neo4j.isNode(value)) return nodeCell(value, ids);
  if (neo4j.isRelationship(value)) return edgeCell(value, ids);
  if (neo4j.isPath(value))
    return { nodes: pathNodes(value).map((n) => nodeCell(n, ids)), edges: value.segments.map((s) => edgeCell(s.relationship, ids)) };
  return isPlain(value) ? mapCell(value as Record<string, unknown>, ids) : textOf(value);
}

function pathNodes({ start, segments }: Path): Node[] {
  return [start, ...segments.map((s) => s.end)];
}

function nodeCell({ labels, properties }: Node, ids: ReadonlyMap<string, Cell>): Cell {
  const { id = null, ...props } = mapCell(properties, ids);
  return { kind: labels[0] ?? null, id, props };
}

function edgeCell({ type, properties, startNodeElementId, endNodeElementId }: Relationship, ids: ReadonlyMap<string, Cell>): Cell {
  const { id = null, ...props } = mapCell(properties, ids);
  return { kind: type, id, from: ids.get(startNodeElementId) ?? null, to: ids.get(endNodeElementId) ?? null, props };
}

function mapCell(value: Record<string, unknown>, ids: ReadonlyMap<string, Cell>): { [key: string]: Cell } {
  return Object.fromEntries(sorted(Object.keys(value)).map((key) => [key, toCell(value[key], ids)]));
}

/** False for temporal and spatial values, which say in ISO 8601 or well-known form what they are. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A duration of whole days ends with an empty time part, which ISO 8601 leaves out. */
function textOf(value: object): string {
  const text = String(value);
  return neo4j.isDuration(value) ? text.replace(/(?<=.)T$/, '') : text;
}
