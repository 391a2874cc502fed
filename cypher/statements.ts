/**
 * Statements: the `.cypher` files, with labels and types of the registry in the place of NODE,
 * FROM, TO and EDGE. Nothing else is ever put into a statement; all values are parameters.
 *
 * @module cypher/statements
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { edgeKind, nodeKind } from '../graph/model.js';
import { INTERNAL_KINDS } from './internal.js';

/** The folder with the `.cypher` files: this one in the source, the one that ships in a built package. */
const FOLDER = ['./', '../../cypher/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL('schema.cypher', url)))!;
const NODES: ReadonlySet<string> = new Set([...nodeKind.keys(), ...INTERNAL_KINDS.map((k) => k.id)]);

export interface Slots {
  readonly NODE?: string;
  readonly FROM?: string;
  readonly TO?: string;
  readonly EDGE?: string;
}

const texts = new Map<string, string>();
const filled = new Map<string, string>();

/** A statement of `write/` or `read/`, as `write/put-nodes`. */
export function statement(name: string, slots: Slots = {}): string {
  const key = [name, slots.NODE, slots.FROM, slots.TO, slots.EDGE].join(' ');
  const known = filled.get(key);
  if (known !== undefined) return known;
  const text = textOf(name)
    .replace(/^\/\/.*\n/gm, '')
    .replace(/:(NODE|FROM|TO|EDGE)\b/g, (_, slot: keyof Slots) => `:${kindFor(slot, slots[slot])}`)
    .trim();
  filled.set(key, text);
  return text;
}

/** The statements of `schema.cypher`, in order. */
export function schemaStatements(): string[] {
  return textOf('schema')
    .replace(/^\/\/.*\n/gm, '')
    .split(';')
    .map((s) => s.trim())
    .filter(Boolean);
}

/** The files of `queries/`, by name. */
export function queryTexts(): Map<string, string> {
  const names = readdirSync(new URL('queries/', FOLDER)).filter((f) => f.endsWith('.cypher'));
  return new Map(names.sort().map((f) => [f.slice(0, -'.cypher'.length), textOf(`queries/${f.slice(0, -'.cypher'.length)}`)]));
}

function textOf(name: string): string {
  const text = texts.get(name) ?? readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');
  texts.set(name, text);
  return text;
}

function kindFor(slot: keyof Slots, kind: string | undefined): string {
  if (kind === undefined || !(slot === 'EDGE' ? edgeKind.has(kind) : NODES.has(kind)))
    throw new TypeError(`${kind} is no kind of the registry that ${slot} may stand for`);
  return kind;
}
