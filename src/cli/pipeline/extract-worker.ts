/**
 * Extraction off the main thread: articles in, their reports out in the same order.
 *
 * @module src/cli/pipeline/extract-worker
 */
import type { Article } from '../../../graph/article.js';
import type { Report } from '../../../graph/report.js';
import { extract } from '../../extract/extract.js';

/** A report, or the message of what went wrong with that article alone. */
export type Outcome = { readonly report: Report } | { readonly failure: string };

/** An outcome for each article, in order; throws nothing. */
export default function extractAll(articles: readonly Article[]): Outcome[] {
  return articles.map((article) => {
    try {
      return { report: extract(article) };
    } catch (error) {
      return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  });
}
