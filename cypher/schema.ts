/**
 * Schema: the constraints and indexes of a store, made from the registry. `schema.cypher` is this
 * text, kept in the repository to be read and to be run; a test fails when it is stale.
 *
 * A unique constraint stands beside an index on the same key: Neo4j's constraint brings its own
 * index and takes the second statement as done, the embedded engine's constraint brings none.
 *
 * @module cypher/schema
 */
import { NODE_KINDS, type Property } from '../graph/model.js';
import { INTERNAL_KINDS, type InternalKind } from './internal.js';

/** Properties that named queries look things up by, besides `id`, in every kind that has them. */
const LOOKED_UP: ReadonlySet<string> = new Set(['date', 'status']);

const HEADER = `// Constraints and indexes, made from graph/model.ts by cypher/schema.ts. Runs on Neo4j and on the embedded engine.
// After a change of the registry: npx tsx test/cypher/write-schema.ts
`;

/** The text of `schema.cypher`. */
export function schemaText(): string {
  const names = (properties: readonly Property[]) => properties.map((p) => p.name).filter((p) => LOOKED_UP.has(p));
  const kinds = [...NODE_KINDS.map(({ id, properties }) => ({ id, unique: true, indexed: names(properties) })), ...INTERNAL_KINDS];
  return HEADER + kinds.map((kind) => `\n${statementsFor(kind).join('\n')}\n`).join('');
}

function statementsFor({ id, unique: keyed, indexed }: Pick<InternalKind, 'id' | 'unique' | 'indexed'>): string[] {
  return [...(keyed ? [unique(id), index(id, 'id')] : []), ...indexed.map((property) => index(id, property))];
}

function unique(label: string): string {
  return `CREATE CONSTRAINT ${name(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX ${name(label, property)}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property});`;
}

function name(label: string, property: string): string {
  return `diplograph_${label.replace(/^Diplograph/, '').toLowerCase()}_${property}`;
}
