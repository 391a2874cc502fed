/**
 * Queries: the named queries of `queries/`, each a file whose header says, in both languages, what
 * it answers, which parameters it takes and how it is called. Headers are data: the command line,
 * the viewer and the documentation show them.
 *
 * @module cypher/queries
 */
import { z } from 'zod';
import { DiplographError } from '../graph/errors.js';
import type { Label } from '../graph/model.js';
import { foldWords } from '../graph/names/fold.js';
import type { Cell } from '../graph/store.js';
import { queryTexts } from './statements.js';

/** `int` is above 0; `name` is the name of a person, state, organisation or place in any spelling, or its id; `day` is YYYY-MM-DD, YYYY-MM or YYYY. */
export const PARAMETER_TYPES = ['name', 'id', 'day', 'int', 'string'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly label: Label;
  /** Of a name or an id the kinds of node that it may mean, else the values that are allowed; left out where all are. */
  readonly of?: readonly string[];
  /** Left out when the parameter must be given. */
  readonly default?: string | number;
}

export interface NamedQuery {
  readonly name: string;
  /** What it answers. */
  readonly label: Label;
  readonly params: readonly QueryParameter[];
  /** A command line. */
  readonly example: string;
  readonly cypher: string;
}

let all: ReadonlyMap<string, NamedQuery> | undefined;

/** All named queries, in the order of their names. */
export function namedQueries(): NamedQuery[] {
  all ??= new Map([...queryTexts()].map(([name, text]) => [name, parseQuery(name, text)]));
  return [...all.values()];
}

/** @throws {DiplographError} code `query-unknown` */
export function findQuery(name: string): NamedQuery {
  const found = namedQueries().find((q) => q.name === name);
  if (found) return found;
  const names = namedQueries().map((q) => q.name);
  throw new DiplographError('query-unknown', `There is no query named "${name}"; there are: ${names.join(', ')}.`);
}

/**
 * The parameters of a query out of what a user gave, as texts or as values.
 * @throws {DiplographError} code `query-parameter`
 */
export function readParameters(query: NamedQuery, given: Readonly<Record<string, unknown>>): Record<string, Cell> {
  const unknown = Object.keys(given).find((name) => !query.params.some((p) => p.name === name));
  if (unknown !== undefined) {
    const names = query.params.map((p) => p.name).join(', ') || 'none';
    throw new DiplographError('query-parameter', `The query ${query.name} has no parameter "${unknown}"; it takes: ${names}.`);
  }
  return Object.fromEntries(query.params.map((p) => [p.name, readParameter(query, p, given[p.name] ?? p.default)]));
}

const READERS: Readonly<Record<ParameterType, z.ZodType<Cell>>> = {
  name: z.string().transform(foldWords).pipe(z.string().min(1)),
  id: z.string().min(1),
  day: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  int: z.coerce.number().int().min(1),
  string: z.string(),
};

/** What a value of a type is. */
const WANTED: Readonly<Record<ParameterType, string>> = {
  name: 'a name',
  id: 'an id',
  day: 'a day (YYYY-MM-DD), month or year',
  int: 'a whole number above 0',
  string: 'a text',
};

function readParameter(query: NamedQuery, { name, type, label, of }: QueryParameter, value: unknown): Cell {
  const wrong = (what: string) =>
    new DiplographError(
      'query-parameter',
      `The parameter ${name}${label.en === name ? '' : ` (${label.en})`} of the query ${query.name} ${what}; for example: ${query.example}`,
    );
  if (value === undefined || value === null) throw wrong('is missing');
  const read = READERS[type].safeParse(value);
  if (!read.success) throw wrong(`takes ${WANTED[type]}, not ${JSON.stringify(value)}`);
  if (type === 'string' && of && !of.includes(read.data as string)) throw wrong(`takes ${alternatives(of)}, not ${JSON.stringify(value)}`);
  return read.data;
}

/** @example alternatives(['held', 'planned', 'denied']) // 'held, planned or denied' */
export function alternatives(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]+)$/, ' or $1');
}

/** Reads a file of `queries/`. Header lines are `// en:`, `// ar:`, `// param NAME: TYPE [of A, B, …] [= DEFAULT] | ARABIC | ENGLISH` and `// example:`. */
export function parseQuery(name: string, text: string): NamedQuery {
  const header = [...text.matchAll(/^\/\/ ?(.*)$/gm)].map((m) => m[1]!);
  const field = (key: string) => header.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
  const label = { ar: field('ar'), en: field('en') };
  const example = field('example');
  if (!label.ar || !label.en || !example) throw new TypeError(`the header of the query ${name} lacks ar, en or example`);
  const params = header.filter((line) => line.startsWith('param ')).map((line) => parseParameter(name, line));
  const cypher = text.replace(/^\/\/.*\n/gm, '').trim();
  return { name, label: { ar: label.ar, en: label.en }, params, example, cypher };
}

function parseParameter(query: string, line: string): QueryParameter {
  const match = /^param (\w+): (\w+)(?: of (.+?))?(?: = (.+?))? \| (.+?) \| (.+)$/.exec(line);
  const type = PARAMETER_TYPES.find((t) => t === match?.[2]);
  if (!match || !type) throw new TypeError(`a parameter of the query ${query} cannot be read: ${line}`);
  const [, name, , of, preset, ar, en] = match;
  const parameter = { name: name!, type, label: { ar: ar!, en: en! }, ...(of && { of: of.split(', ') }) };
  if (preset === undefined) return parameter;
  return { ...parameter, default: type === 'int' ? Number(preset) : preset };
}
