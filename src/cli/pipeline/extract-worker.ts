/**
 * Extraction off the main thread: articles in, their reports out in the same order.
 *
 * @module src/cli/pipeline/extract-worker
 */
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../../graph/article.js';
import { makeReady, type Ready } from '../../../graph/ready.js';
import type { Report } from '../../../graph/report.js';
import { extract } from '../../extract/extract.js';
import { deflated } from './packing.js';

/** A report, or the message of what went wrong with that article alone. */
export type Outcome = { readonly report: Report; readonly ready: Ready } | { readonly failure: string };

/**
 * An outcome for each article, in order; throws nothing. It waits for its turn, since of many calls that are with a
 * thread at once all would else be through before the first outcome goes back.
 */
export default async function extractAll(articles: readonly Article[]): Promise<Outcome[]> {
  await setImmediate();
  return articles.map((article) => {
    try {
      const report = extract(article);
      return { report, ready: makeReady({ report, article }, deflated) };
    } catch (error) {
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
}
