/**
 * Extraction: from an article to its Report, by grammar and lexicon. A pure function of the article.
 *
 * @module src/extract/extract
 */
import type { Article } from '../../graph/article.js';
import type { Report } from '../../graph/report.js';
import { findDatesInText } from '../arabic/dates.js';
import { type Block, layout } from '../arabic/layout.js';
import { homeOf, homeOfDateline } from '../lexicon/outlets.js';
import { agencyOf, datelineStates, kingdomOf } from './dateline-states.js';
import { type Context, readPart } from './reading.js';
import { putAgreements } from './report/agreements.js';
import { draftOf } from './report/draft.js';
import { putMeetings } from './report/meetings.js';
import { putOrganizations } from './report/organizations.js';
import { putPersons } from './report/persons.js';
import { putStates } from './report/states.js';
import { stretches } from './stretches.js';

/**
 * All that the article says. Never throws for odd text; an empty article gives an empty Report.
 * @param training what cross-validation puts in the place of committed weights
 */
export function extract(article: Article, training: Pick<Context, 'meetingWeights' | 'agreementWeights'> = {}): Report {
  const { meetingWeights, agreementWeights } = training;
  const parts = new Map<number, Block[]>();
  for (const block of layout(article.text)) {
    const ranges = parts.get(block.part);
    if (ranges) ranges.push(block);
    else parts.set(block.part, [block]);
  }
  const own = homeOf(article.url) ?? (article.source === null ? null : homeOfDateline(article.source));
  const readings = [...parts].flatMap(([part, blocks]) => {
    const published = (part > 0 && dayOf(blocks)) || article.publishedAt;
    const dateline = datelineStates(blocks);
    const home = own ?? agencyOf(blocks) ?? kingdomOf(article.text, dateline);
    const context = { home, published, dateline, choose: undefined, meetingWeights, agreementWeights };
    return stretches(article.text, blocks).map((ranges) => readPart(article.text, ranges, context));
  });
  const draft = draftOf(article);
  putOrganizations(draft, readings);
  putPersons(draft, readings);
  putStates(draft, readings);
  putMeetings(draft, readings);
  putAgreements(draft, readings);
  return draft.report;
}

/** The day in the dateline of a further article; the first one's is known with the article. */
function dayOf(blocks: readonly Block[]): string | null {
  for (const { dateline } of blocks) {
    const day = findDatesInText(dateline ?? '').find(({ precision }) => precision === 'day')?.value;
    if (day) return day;
  }
  return null;
}
