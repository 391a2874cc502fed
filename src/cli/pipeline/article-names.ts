/**
 * Articles of a store by what a user calls them.
 *
 * @module src/cli/pipeline/article-names
 */
import { DiplographError } from '../../../graph/errors.js';
import type { Store } from '../../../graph/store.js';
import { sourcesOf } from '../../articles/paths.js';
import { readArticles } from '../../articles/read-articles.js';
import { samplesFolder } from '../package.js';

/**
 * Ids of the articles with these ids or urls.
 * @throws {DiplographError} `article-unknown`: before anything is changed
 */
export async function idsOf(store: Store, names: readonly string[]): Promise<string[]> {
  const known = await store.hashes();
  const urls = new Map<string, string>();
  if (names.some((name) => !known.has(name))) {
    for await (const { article } of store.sources()) if (article.url !== null) urls.set(article.url, article.id);
  }
  return names.map((name) => {
    const id = known.has(name) ? name : urls.get(name);
    if (id !== undefined) return id;
    throw new DiplographError('article-unknown', `No article in ${store.location} has the id or url "${name}"; nothing was removed.`);
  });
}

/** Ids of the sample articles that are in. */
export async function samplesIn(store: Store): Promise<string[]> {
  const known = await store.hashes();
  const ids: string[] = [];
  for await (const reading of readArticles(await sourcesOf([samplesFolder])))
    if ('article' in reading && known.has(reading.article.id)) ids.push(reading.article.id);
  return ids;
}
