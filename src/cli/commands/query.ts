/**
 * `diplograph query`: Cypher over the store, or a named query. It only reads.
 *
 * @module src/cli/commands/query
 */
import type { NamedQuery } from '../../../cypher/queries.js';
import { DiplographError } from '../../../graph/errors.js';
import type { Cell, QueryOptions, Rows, Store } from '../../../graph/store.js';
import { type Command, type Context, DONE } from '../command.js';
import { STORE, textOption } from '../options.js';
import { ROW_FORMATS } from '../output/rows.js';
import type { Given } from '../pipeline/query-names.js';

export const queryCommand: Command = {
  id: 'query',
  summary: 'Runs Cypher, or a named query, over the store; it only reads.',
  arguments: [
    { name: 'CYPHER|NAME', describes: 'Cypher, or the name of a query (query --list names them)', required: false, variadic: false },
  ],
  options: [
    {
      flags: '-p, --param <k=v>',
      describes: 'a parameter: a node by id, entry (article#key) or name; numbers, true, false, null and lists as in JSON',
      repeats: true,
    },
    { flags: '--format <format>', describes: 'of the answer', choices: ROW_FORMATS.map(({ id }) => id), default: 'table' },
    { flags: '--limit <N>', describes: 'rows at most', default: '10000' },
    { flags: '--timeout <seconds>', describes: 'after which the query is given up', default: '60' },
    { flags: '--list', describes: 'names the queries that come with the program' },
    STORE,
  ],
  examples: [
    { line: 'diplograph query --list', does: 'lists the named queries, with their parameters' },
    { line: "diplograph query 'MATCH (p:Person)-[:SIGNED]->(a:Agreement) RETURN p.name, a.name'", does: 'runs your own Cypher' },
    { line: 'diplograph query who-represents --param state=السعودية', does: 'runs a named query; a state by its name or its code' },
    { line: "diplograph query 'MATCH (p:Person {name: $name}) RETURN p' --param name='جو بايدن' --format json", does: 'prints JSON' },
  ],
  async run(invocation, context) {
    const { operands, options } = invocation;
    const [text] = operands;
    if (options.list) return list(context);
    if (!text?.trim()) throw new DiplographError('usage-query', 'Write Cypher or the name of a query; diplograph query --list names them.');
    const given = pairsOf((options.param ?? []) as readonly string[]);
    const limits = { maxRows: count(options.limit, '--limit'), timeoutMs: 1000 * count(options.timeout, '--timeout') };
    const named = /^[\w-]+$/.test(text.trim()) ? (await import('../../../cypher/queries.js')).findQuery(text.trim()) : null;
    const { withStoreToRead } = await import('../stores.js');
    return withStoreToRead(invocation, context, async (store) => {
      const say = (sentence: string): unknown => context.stderr.write(`diplograph: ${sentence}.\n`);
      const { rows, why } = named ? await askNamed(store, named, given, limits, say) : await ask(store, text, given, limits);
      const format = ROW_FORMATS.find(({ id }) => id === textOption(options.format))!;
      const { write } = await import('../output/write.js');
      await write(context.stdout, await format.write(rows, { columns: context.stdout.isTTY ? (context.stdout.columns ?? 80) : null }));
      if (rows.rows.length === 0 && format.id === 'table')
        say([`Nothing in ${store.location} fits ${shown(given)}`, (await why()).join('; ')].filter(Boolean).join(': '));
      if (rows.truncated) say(`only the first ${limits.maxRows === 1 ? 'row' : `${limits.maxRows} rows`}; --limit takes another number`);
      return DONE;
    });
  },
};

interface Answer {
  readonly rows: Rows;
  /** What a reader may want to know of an answer without rows. */
  why(): Promise<readonly string[]>;
}

async function ask(store: Store, text: string, given: Given, limits: QueryOptions): Promise<Answer> {
  const rows = await store.query(text, Object.fromEntries(given.map(([name, value]) => [name, cellOf(value)])), limits);
  return { rows, why: async () => (await import('../pipeline/cypher-kinds.js')).unknownKinds(text) };
}

async function askNamed(store: Store, query: NamedQuery, given: Given, limits: QueryOptions, say: (note: string) => void): Promise<Answer> {
  const { resolveNames } = await import('../pipeline/query-names.js');
  const resolved = await resolveNames(store, query, given);
  for (const note of resolved.notes) say(note);
  const rows = await store.named(query.name, resolved.given, limits);
  return { rows, why: () => whyNothing(store, query, given, resolved.given, limits) };
}

/** @example shown([['state', 'Narnia']]) // 'state=Narnia' */
function shown(given: Given): string {
  return given.length ? given.map((pair) => pair.join('=')).join(', ') : 'the query';
}

/** Whom the names that were given mean, and what there is with another value of a parameter that allows few. */
async function whyNothing(
  store: Store,
  { name, params }: NamedQuery,
  given: Given,
  resolved: Readonly<Record<string, string>>,
  limits: QueryOptions,
): Promise<string[]> {
  const { callOf, nodesCalled } = await import('../pipeline/node-names.js');
  const out: string[] = [];
  for (const [param, value] of given) {
    if (params.find((p) => p.name === param)?.type !== 'name') continue;
    const { nodes } = await nodesCalled(store, resolved[param]!);
    if (nodes.length) out.push(`${value} is ${nodes.map(callOf).join(' or ')}`);
  }
  for (const { name: param, type, of } of params)
    for (const value of type === 'string' ? (of ?? []) : []) {
      const { rows } = await store.named(name, { ...resolved, [param]: value }, limits);
      if (rows.length > 0) out.push(`${param}=${value} finds ${rows.length}`);
    }
  return out;
}

/** The named queries with their parameters, as a table. */
async function list({ stdout }: Context): Promise<number> {
  const [{ namedQueries }, { table }] = await Promise.all([import('../../../cypher/queries.js'), import('../output/table.js')]);
  const rows = namedQueries().map(({ name, label, params }) => [
    name,
    label.en,
    params.map((param) => (param.default === undefined ? param.name : `${param.name}=${param.default}`)).join(' '),
  ]);
  stdout.write(`${table(['name', 'answers', 'parameters'], rows, { columns: stdout.isTTY ? (stdout.columns ?? 80) : null }).join('\n')}\n`);
  return DONE;
}

/** @throws {DiplographError} `usage-param` */
function pairsOf(pairs: readonly string[]): Given {
  const seen = new Set<string>();
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    if (at > 0 && seen.size === seen.add(pair.slice(0, at)).size)
      throw new DiplographError('usage-param', `--param ${pair.slice(0, at)} is given twice; it takes one value.`);
    if (at < 1) throw new DiplographError('usage-param', `--param takes name=value, not "${pair}".`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

/** Of a parameter of one's own Cypher: JSON where it is JSON, else text. */
function cellOf(text: string): Cell {
  try {
    return JSON.parse(text) as Cell;
  } catch {
    return text;
  }
}

/** @throws {DiplographError} `usage-number` */
function count(value: unknown, flag: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new DiplographError('usage-number', `${flag} takes a whole number above 0, not "${String(value)}".`);
}
