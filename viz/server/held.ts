/**
 * The graph as the server holds it: read from the store once, and again after each change.
 *
 * @module viz/server/held
 */
import { createHash } from 'node:crypto';
import type { Article } from '../../graph/article.js';
import type { Store } from '../../graph/store.js';
import { type GraphIndex, indexGraph } from '../wire/citations.js';
import { compact } from '../wire/compact.js';
import { sketchOf } from '../wire/sketch.js';
import { readPositions } from './positions.js';

export interface Held {
  readonly index: GraphIndex;
  readonly revision: string;
  /** The compact graph as JSON, in the bytes that are sent. */
  readonly json: Buffer;
  /** The sketch of it, likewise. */
  readonly sketch: Buffer;
}

/** Reads the graph, and the positions that were kept beside it. */
export async function hold(store: Store): Promise<Held> {
  const [graph, positions] = await Promise.all([store.graph(), readPositions(store)]);
  const revision = revisionOf(JSON.stringify(compact(graph, '')));
  const whole = compact(graph, revision, positions);
  return { index: indexGraph(graph), revision, json: bytesOf(whole), sketch: bytesOf(sketchOf(whole)) };
}

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** 16 letters that stand for exactly this JSON. */
export const revisionOf = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 16);

/** The articles with these ids, by id. */
export async function articlesOf(store: Store, ids: readonly string[]): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  if (ids.length) for await (const source of store.sources(ids)) articles.set(source.article.id, source.article);
  return articles;
}
