/**
 * Near names: which nodes a user may have meant by a name that none of them bears. It goes over every
 * spelling in the store, and is asked only when an exact look-up has found nothing.
 *
 * @module src/cli/pipeline/near-names
 */
import type { GraphNode, NodeKindId } from '../../../graph/model.js';
import { distance } from '../../../graph/names/distance.js';
import { foldWords } from '../../../graph/names/fold.js';
import { latin } from '../../../graph/names/latin.js';
import { soundOfName } from '../../../graph/names/sounds.js';
import { by } from '../../../graph/order.js';
import type { Spelling, Store } from '../../../graph/store.js';
import { difference } from '../nearest.js';

/** Names that are told. */
const MOST = 3;
/** A sound of fewer consonants is that of too many names. */
const SHORT = 3;
/** Weighted edits for each letter, at most. */
const NEAR = 0.25;
const LONGER = 0.05;
/** For each consonant that is another one of the same sound. */
const SOUND = 0.01;

export interface SoundsLike {
  readonly nodes: readonly GraphNode[];
  /** A spelling that all of them bear; null when there is none. */
  readonly key: string | null;
}

/**
 * Nodes of these kinds whose name sounds like this one in Latin letters, the nearest alone: Putin finds بوتين
 * and not بايدن. Null when there is none.
 */
export async function soundingLike(store: Store, name: string, kinds: readonly NodeKindId[]): Promise<SoundsLike | null> {
  const heard = /\p{Script=Arabic}/u.test(name) ? '' : soundOfName(name);
  if (heard.length < SHORT) return null;
  const alike = (await store.spellings()).filter(({ key }) => soundOfName(key) === heard);
  const nodes = await ofKinds(store, alike, kinds);
  const fitting = alike.filter(({ node }) => nodes.has(node));
  if (!fitting.length) return null;
  const wanted = consonants(name);
  const far = new Map(fitting.map((spelling) => [spelling, difference(wanted, consonants(spelling.key))]));
  const least = Math.min(...far.values());
  const nearest = fitting.filter((spelling) => far.get(spelling) === least);
  const ids = new Set(nearest.map(({ node }) => node));
  const key = nearest.find((s) => [...ids].every((node) => nearest.some((other) => other.key === s.key && other.node === node)))?.key;
  return { nodes: [...ids].map((id) => nodes.get(id)!), key: key ?? null };
}

/** Nodes of these kinds whose names come nearest: a letter is wrong, or a part of the name is missing; the best known first. */
export async function nearNames(store: Store, name: string, kinds: readonly NodeKindId[]): Promise<GraphNode[]> {
  const asked = foldWords(name);
  if (asked.length < 2) return [];
  const heard = /\p{Script=Arabic}/u.test(name) ? null : soundOfName(name);
  const wanted = consonants(name);
  const far = new Map<string, number>();
  for (const { key, node } of await store.spellings()) {
    const at = heard && soundOfName(key) === heard ? SOUND * difference(wanted, consonants(key)) : farness(asked, key);
    if (at <= NEAR && at < (far.get(node) ?? Number.POSITIVE_INFINITY)) far.set(node, at);
  }
  const nearest = [...far].sort(by(([id]) => id)).sort(([, a], [, b]) => a - b);
  const nodes = await ofKinds(
    store,
    nearest.slice(0, 50).map(([node]) => ({ key: '', node })),
    kinds,
  );
  return [...nodes.values()]
    .sort((a, b) => far.get(a.id)! - far.get(b.id)! || Number(b.props.articles ?? 0) - Number(a.props.articles ?? 0))
    .slice(0, MOST);
}

/** Edits for each letter; a name that merely has more words is nearer than most. */
function farness(asked: string, key: string): number {
  if (` ${key} `.includes(` ${asked} `)) return LONGER;
  const length = Math.max(asked.length, key.length);
  if (Math.abs(asked.length - key.length) > length * NEAR * 2) return Number.POSITIVE_INFINITY;
  return distance(asked, key) / length;
}

const consonants = (name: string): string =>
  foldWords(latin(name))
    .replace(/[aeiouyw ]/g, '')
    .replace(/(.)\1+/g, '$1');

async function ofKinds(store: Store, spellings: readonly Spelling[], kinds: readonly NodeKindId[]): Promise<Map<string, GraphNode>> {
  const nodes = await store.nodes([...new Set(spellings.map(({ node }) => node))]);
  return new Map(nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => [node.id, node]));
}
