/**
 * Extraction: from an article to its Report, by grammar and lexicon. A pure function of the article.
 *
 * @module src/extract/extract
 */
import type { Article } from '../../graph/article.js';
import type { Report } from '../../graph/report.js';
import { layout } from '../arabic/layout.js';
import { stateOf } from '../lexicon/states.js';
import { type Context, readPart } from './reading.js';
import { putAgreements } from './report/agreements.js';
import { draftOf } from './report/draft.js';
import { putMeetings } from './report/meetings.js';
import { putOrganizations } from './report/organizations.js';
import { putPersons } from './report/persons.js';
import { putStates } from './report/states.js';

/**
 * All that the article says. Never throws for odd text; an empty article gives an empty Report.
 * @param training what cross-validation puts in the place of committed weights
 */
export function extract(article: Article, training: Pick<Context, 'meetingWeights'> = {}): Report {
  const parts = new Map<number, { from: number; to: number }[]>();
  for (const block of layout(article.text)) {
    const ranges = parts.get(block.part);
    if (ranges) ranges.push(block);
    else parts.set(block.part, [block]);
  }
  const context = { ...training, home: homeOf(article.url), published: article.publishedAt };
  const readings = [...parts.values()].map((ranges) => readPart(article.text, ranges, context));
  const draft = draftOf(article);
  putOrganizations(draft, readings);
  putPersons(draft, readings);
  putStates(draft, readings);
  putMeetings(draft, readings);
  putAgreements(draft, readings);
  return draft.report;
}

/** The state of an outlet by its country-code domain: spa.gov.sa is Saudi. */
function homeOf(url: string | null): string | null {
  const domain = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[/:]|$)/i.exec(url ?? '')?.[1]?.toUpperCase();
  if (domain === undefined) return null;
  return domain === 'UK' ? 'GB' : stateOf(domain) ? domain : null;
}
