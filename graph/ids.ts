/**
 * Ids: how things are named. The id of a node is readable, belongs to one node only, and begins
 * with its kind, save states, which are their ISO code, and articles, which bring their own.
 *
 * @module graph/ids
 */
import { DiplographError } from './errors.js';
import type { EdgeKindId, NodeKindId } from './model.js';
import { fold } from './names/fold.js';
import { latin } from './names/latin.js';

/** Kinds whose nodes are made out of entries. */
export const THING_KINDS = ['Person', 'Organization', 'Place', 'Meeting', 'Agreement'] as const satisfies readonly NodeKindId[];
export type ThingKind = (typeof THING_KINDS)[number];

const PREFIX: Readonly<Record<ThingKind, string>> = {
  Person: 'person:',
  Organization: 'org:',
  Place: 'place:',
  Meeting: 'meeting:',
  Agreement: 'agreement:',
};

/** One thing in one report, as nodes, decisions and permalinks name it. */
export function entryId(articleId: string, key: string): string {
  return `${articleId}#${key}`;
}

/** Takes an entry id apart; null for anything else. Article ids may contain `#`. */
export function parseEntryId(entry: string): { article: string; key: string } | null {
  const at = entry.lastIndexOf('#');
  return at < 1 || at === entry.length - 1 ? null : { article: entry.slice(0, at), key: entry.slice(at + 1) };
}

/** Small Latin letters, digits and hyphens, out of words in any script. */
export function slug(...words: readonly (string | null | undefined)[]): string {
  return words
    .map((w) =>
      fold(latin(w ?? ''))
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('-');
}

/** The id of a node made out of entries. */
export function thingId(kind: ThingKind, name: string): string {
  return PREFIX[kind] + name;
}

/**
 * Checks that an article's id cannot be taken for that of a state or a thing.
 * @throws {DiplographError} code `article-id-reserved`
 */
export function checkArticleId(id: string): void {
  if (/^[A-Z]{2}$/.test(id) || Object.values(PREFIX).some((prefix) => id.startsWith(prefix)))
    throw new DiplographError(
      'article-id-reserved',
      `The article id "${id}" is reserved for nodes of another kind; give the article another id.`,
    );
}

/** The id of an edge: there is one edge of a kind between two nodes. */
export function edgeId(kind: EdgeKindId, from: string, to: string): string {
  return `${kind} ${withoutSpace(from)} ${withoutSpace(to)}`;
}

function withoutSpace(id: string): string {
  return id.includes(' ') || id.includes('%') ? id.replace(/[% ]/g, (c) => (c === '%' ? '%25' : '%20')) : id;
}
