/**
 * Query names: the parameters of a named query that mean nodes, as a user writes them (an id, an entry, a name,
 * the address of an article), made into what the query looks up.
 *
 * @module src/cli/pipeline/query-names
 */
import { alternatives, type NamedQuery, type QueryParameter } from '../../../cypher/queries.js';
import { DiplographError } from '../../../graph/errors.js';
import { type GraphNode, NODE_KINDS, type NodeKindId } from '../../../graph/model.js';
import { foldWords } from '../../../graph/names/fold.js';
import type { Store } from '../../../graph/store.js';
import { callOf, nodesCalled, several, unknown } from './node-names.js';

export type Given = readonly (readonly [name: string, value: string])[];

export interface Resolved {
  readonly given: Record<string, string>;
  /** Sentences on how names were taken. */
  readonly notes: readonly string[];
}

/** @throws {DiplographError} `node-unknown`, `node-ambiguous`, `query-parameter` */
export async function resolveNames(store: Store, { params }: NamedQuery, given: Given): Promise<Resolved> {
  const notes: string[] = [];
  const out: Record<string, string> = {};
  for (const [name, value] of given) {
    const param = params.find((p) => p.name === name);
    const isNode = param !== undefined && (param.type === 'name' || param.type === 'id') && value.trim() !== '';
    out[name] = isNode ? await resolve(store, param, value.trim(), (note) => notes.push(note)) : value;
  }
  return { given: out, notes };
}

async function resolve(store: Store, param: QueryParameter, value: string, tell: (note: string) => void): Promise<string> {
  const kinds = (param.of ?? NODE_KINDS.map(({ id }) => id)) as readonly NodeKindId[];
  const { nodes, by } = await nodesCalled(store, value);
  const fitting = nodes.filter(({ kind }) => kinds.includes(kind));
  if (fitting.length) return by === 'name' && param.type === 'name' ? value : one(fitting, value);
  if (nodes.length)
    throw new DiplographError('query-parameter', `${value} is ${nodes.map(withKind).join(' or ')}; ${param.name} takes ${article(kinds)}.`);
  return (kinds.includes('State') ? await state(store, param, value, kinds, tell) : null) ?? heard(store, param, value, kinds, tell);
}

/** A state by any name that the lexicon knows; one that no article names is no mistake. */
async function state(
  store: Store,
  { name }: QueryParameter,
  value: string,
  kinds: readonly NodeKindId[],
  tell: (note: string) => void,
): Promise<string | null> {
  const [{ stateForms }, { STATES }] = await Promise.all([import('../../lexicon/states.js'), import('../../../graph/states.js')]);
  const folded = foldWords(value);
  const forms = (stateForms().get(folded) ?? []).filter(({ kind }) => kind === 'name' || kind === 'nickname');
  const known = [...STATES.values()].filter((s) => [s.code, s.alpha3, s.name.ar, s.name.en].some((word) => foldWords(word) === folded));
  const codes = [...new Set([...forms, ...known].flatMap(({ code }) => code ?? []))];
  if (codes.length === 1) {
    const [code] = codes as [string];
    if (!(await store.nodes([code])).length) tell(`no article in ${store.location} names ${STATES.get(code)?.name.ar ?? value} (${code})`);
    return code;
  }
  if (kinds.length === 1 && /^[A-Za-z]{2,3}$/.test(value))
    throw new DiplographError(
      'query-parameter',
      `${name} takes a state by its name or its code of ISO 3166-1, such as EG or EGY; "${value}" is none.`,
    );
  return null;
}

/** In Latin letters, a name that sounds so. */
async function heard(
  store: Store,
  { type }: QueryParameter,
  value: string,
  kinds: readonly NodeKindId[],
  tell: (note: string) => void,
): Promise<string> {
  const { soundingLike } = await import('./near-names.js');
  const found = await soundingLike(store, value, kinds);
  if (!found) throw await unknown(store, value, kinds);
  const { nodes, key } = found;
  if (nodes.length > 1 && (key === null || type === 'id')) throw several(value, nodes);
  tell(`${value} is taken for ${nodes.slice(0, 3).map(callOf).join(', ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`);
  return nodes.length > 1 ? key! : nodes[0]!.id;
}

function one(nodes: readonly GraphNode[], value: string): string {
  if (nodes.length > 1) throw several(value, nodes);
  return nodes[0]!.id;
}

/** @example withKind(node) // 'the State روسيا (RU)' */
const withKind = (node: GraphNode): string => `the ${node.kind} ${callOf(node)}`;

const article = (kinds: readonly string[]): string => alternatives(kinds.map((kind) => `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`));
