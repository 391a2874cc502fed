/**
 * Draft: a Report in the making, with what its parts need of each other: which key a person has,
 * where tokens stand in the text.
 *
 * @module src/extract/report/draft
 */
import type { Article } from '../../../graph/article.js';
import type { Span } from '../../../graph/evidence.js';
import { REPORT_VERSION, type Report } from '../../../graph/report.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Occasion } from '../meetings/occasions/occasion.js';
import type { Person } from '../persons/person.js';

export interface Draft {
  readonly report: Report;
  /** Key in the Report of every person of every part. */
  readonly keys: Map<Person, string>;
  /** Key in the Report of every organisation, by its code: `UN`. */
  readonly organizationKeys: Map<string, string>;
  /** Key in the Report of every meeting of every part. */
  readonly occasions: Map<Occasion, string>;
}

/** A Report of the article that says nothing yet. */
export function draftOf(article: Article): Draft {
  const report: Report = {
    version: REPORT_VERSION,
    id: article.id,
    url: article.url,
    title: article.title,
    published: article.publishedAt,
    source: article.source,
    language: article.language,
    extractor: 'rules',
    persons: [],
    states: [],
    statesOptional: [],
    organizations: [],
    places: [],
    meetings: [],
    agreements: [],
    links: [],
  };
  return { report, keys: new Map(), organizationKeys: new Map(), occasions: new Map() };
}

/** The characters of tokens `from` to `to`, without the clitics before the first. */
export function spanOf(tokens: Tokens<Entry>, from: number, to: number): Span {
  return { field: 'text', start: tokens.start[from]! + tokens.word[from]!.clitics, end: tokens.end[to - 1]! };
}

/** The words from token `from` to `to` as a name: للرباط without its ل is الرباط. */
export function namedBy(tokens: Tokens<Entry>, from: number, to: number): string {
  const { prep, def } = tokens.word[from]!;
  return (prep === 'ل' && def ? 'ا' : '') + printed(tokens.text, spanOf(tokens, from, to));
}

/** Anything but single spaces between words. */
const WIDE = /[^\S ]| {2}/;

/** The words of a span as the text prints them, on one line. */
export function printed(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return WIDE.test(words) ? words.replace(/\s+/g, ' ') : words;
}
