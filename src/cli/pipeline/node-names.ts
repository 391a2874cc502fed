/**
 * Nodes of a store by what a user calls them: an id, one of the entries that a node was made from, or a
 * name in any spelling.
 *
 * @module src/cli/pipeline/node-names
 */
import { alternatives } from '../../../cypher/queries.js';
import { DiplographError } from '../../../graph/errors.js';
import { parseEntryId, THING_KINDS, type ThingKind } from '../../../graph/ids.js';
import type { GraphEdge, GraphNode, NodeKindId } from '../../../graph/model.js';
import { sorted } from '../../../graph/order.js';
import type { Report } from '../../../graph/report.js';
import type { Source, Store } from '../../../graph/store.js';

/** A node that is made out of entries. */
export interface Found {
  readonly kind: ThingKind;
  readonly node: GraphNode;
  /** What it was made from, in order. */
  readonly entries: readonly string[];
  /** The entry that a decision about it names: the user's own, else the first one. */
  readonly entry: string;
}

const MOST_SHOWN = 8;

/** @throws {DiplographError} `node-unknown`, `node-ambiguous`, `node-without-entries` */
export async function findNode(store: Store, name: string): Promise<Found> {
  const named = parseEntryId(name) && (await nodeOfEntry(store, name));
  const [node] = named ? [named] : await candidates(store, name);
  const kind = THING_KINDS.find((k) => k === node!.kind);
  const entries = kind ? sorted((await store.edgesOf([node!.id])).flatMap(entriesOn)) : [];
  if (!kind || !entries.length)
    throw new DiplographError(
      'node-without-entries',
      `${callOf(node!)} is one by its code or its address; only persons, organisations, places, meetings and agreements are put together from entries.`,
    );
  return { kind, node: node!, entries, entry: named ? name : entries[0]! };
}

/** @example callOf(node) // 'فلاديمير بوتين (person:fladymyr-bwtyn)' */
export function callOf({ id, props }: GraphNode): string {
  return typeof props.name === 'string' && props.name !== id ? `${props.name} (${id})` : id;
}

/** The sources behind some entries, by article id. */
export async function sourcesBehind(store: Store, entries: readonly string[]): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  const ids = sorted(entries.map((e) => parseEntryId(e)!.article));
  for await (const source of store.sources(ids)) sources.set(source.article.id, source);
  return sources;
}

/** The reports of some sources, by article id. */
export const reportsOf = (sources: ReadonlyMap<string, Source>): Map<string, Report> =>
  new Map([...sources].map(([id, { report }]) => [id, report]));

/** What a user calls something: the nodes, and whether it was found by its id, an entry, or a name. */
export interface Called {
  readonly nodes: readonly GraphNode[];
  readonly by: 'id' | 'entry' | 'name';
}

/** The nodes of any kind that a user may mean, none when there is none; articles also by their address. */
export async function nodesCalled(store: Store, name: string): Promise<Called> {
  const exact = await store.nodes([name]);
  if (exact.length) return { nodes: exact, by: 'id' };
  const ofEntry = parseEntryId(name) && (await nodeOfEntry(store, name));
  if (ofEntry) return { nodes: [ofEntry], by: 'entry' };
  if (!/^https?:/i.test(name)) return { nodes: await store.nodes(await store.find(name)), by: 'name' };
  const { rows } = await store.query('MATCH (a:Article {url: $url}) RETURN a.id', { url: name });
  return { nodes: await store.nodes(rows.map(([id]) => String(id))), by: 'id' };
}

async function candidates(store: Store, name: string): Promise<[GraphNode]> {
  const exact = await store.nodes([name]);
  const nodes = exact.length ? exact : await store.nodes(await store.find(name));
  if (nodes.length > 1) throw several(name, nodes);
  if (!nodes.length) throw await unknown(store, name, THING_KINDS);
  return [nodes[0]!];
}

/** The error of a name that several nodes bear: code `node-ambiguous`. */
export function several(name: string, nodes: readonly GraphNode[]): DiplographError {
  const busiest = nodes.toSorted((a, b) => Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0));
  const shown = busiest.slice(0, MOST_SHOWN).map(callOf).join(', ');
  const more = nodes.length > MOST_SHOWN ? ` and ${nodes.length - MOST_SHOWN} more` : '';
  return new DiplographError('node-ambiguous', `"${name}" may be ${shown}${more}; name one by its id.`);
}

/** The error of a name that nothing of these kinds bears, with those that come nearest: code `node-unknown`. */
export async function unknown(store: Store, name: string, kinds: readonly NodeKindId[]): Promise<DiplographError> {
  const { nearNames } = await import('./near-names.js');
  const near = (await nearNames(store, name, kinds)).map(callOf);
  const hint = near.length ? `did you mean ${alternatives(near)}?` : 'diplograph query --list names ways to find it.';
  return new DiplographError('node-unknown', `Nothing in ${store.location} has the id or name "${name}"; ${hint}`);
}

async function nodeOfEntry(store: Store, entry: string): Promise<GraphNode | undefined> {
  const edges = await store.edgesOf([parseEntryId(entry)!.article]);
  const edge = edges.find((e) => entriesOn(e).includes(entry));
  return edge && (await store.nodes([edge.to]))[0];
}

function entriesOn({ kind, props }: GraphEdge): readonly string[] {
  return (kind === 'REPORTS' || kind === 'MENTIONS') && Array.isArray(props.entry) ? (props.entry as readonly string[]) : [];
}
