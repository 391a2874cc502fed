/**
 * Extraction off the main thread: articles in, their reports out in the same order.
 *
 * @module src/cli/pipeline/extract-worker
 */
import type { Article } from '../../../graph/article.js';
import { makeReady, type Ready } from '../../../graph/ready.js';
import type { Report } from '../../../graph/report.js';
import { extract } from '../../extract/extract.js';
import { deflated } from './packing.js';

/** A report, or the message of what went wrong with that article alone. */
export type Outcome = { readonly report: Report; readonly ready: Ready } | { readonly failure: string };

/** An outcome for each article, in order; throws nothing. */
export default function extractAll(articles: readonly Article[]): Outcome[] {
  return articles.map((article) => {
    try {
      const report = extract(article);
      return { report, ready: makeReady({ report, article }, deflated) };
    } catch (error) {
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
}
