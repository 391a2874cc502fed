/**
 * Nodes of a store by what a user calls them: an id, one of the entries that a node was made from, or a
 * name in any spelling.
 *
 * @module src/cli/pipeline/node-names
 */
import { DiplographError } from '../../../graph/errors.js';
import { parseEntryId, THING_KINDS, type ThingKind } from '../../../graph/ids.js';
import type { GraphEdge, GraphNode } from '../../../graph/model.js';
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

async function candidates(store: Store, name: string): Promise<[GraphNode]> {
  const exact = await store.nodes([name]);
  const nodes = exact.length ? exact : await store.nodes(await store.find(name));
  if (nodes.length === 1) return [nodes[0]!];
  if (!nodes.length)
    throw new DiplographError(
      'node-unknown',
      `Nothing in ${store.location} has the id or name "${name}"; diplograph query --list names ways to find it.`,
    );
  const busiest = nodes.toSorted((a, b) => Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0));
  const shown = busiest.slice(0, MOST_SHOWN).map(callOf).join(', ');
  const more = nodes.length > MOST_SHOWN ? ` and ${nodes.length - MOST_SHOWN} more` : '';
  throw new DiplographError('node-ambiguous', `"${name}" may be ${shown}${more}; name one by its id.`);
}

async function nodeOfEntry(store: Store, entry: string): Promise<GraphNode | undefined> {
  const edges = await store.edgesOf([parseEntryId(entry)!.article]);
  const edge = edges.find((e) => entriesOn(e).includes(entry));
  return edge && (await store.nodes([edge.to]))[0];
}

function entriesOn({ kind, props }: GraphEdge): readonly string[] {
  return (kind === 'REPORTS' || kind === 'MENTIONS') && Array.isArray(props.entry) ? (props.entry as readonly string[]) : [];
}
