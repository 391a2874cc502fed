/**
 * Extraction: from an article to its Report, by grammar and lexicon. A pure function of the article.
 *
 * @module src/extract/extract
 */
import type { Article } from '../../graph/article.js';
import type { Span } from '../../graph/evidence.js';
import { type Mention, REPORT_VERSION, type Report } from '../../graph/report.js';
import { layout } from '../arabic/layout.js';
import type { Tokens } from '../arabic/tokens.js';
import type { Entry } from '../lexicon/entry.js';
import { stateOf } from '../lexicon/states.js';
import { type Reading, readPart } from './reading.js';

/** All that the article says. Never throws for odd text; an empty article gives an empty Report. */
export function extract(article: Article): Report {
  const parts = new Map<number, { from: number; to: number }[]>();
  for (const block of layout(article.text)) {
    const ranges = parts.get(block.part);
    if (ranges) ranges.push(block);
    else parts.set(block.part, [block]);
  }
  const home = homeOf(article.url);
  return assemble(
    article,
    [...parts.values()].map((ranges) => readPart(article.text, ranges, { home })),
  );
}

function assemble(article: Article, readings: readonly Reading[]): Report {
  const { text } = article;
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
  const political = new Map<string, Mention[]>();
  const geographic = new Map<string, Mention[]>();
  for (const { tokens, persons, states, represents } of readings) {
    for (const { code, named: n, political: yes } of states) {
      const list = yes ? political : geographic;
      const mention: Mention = { ...spanOf(tokens, n.from, n.to), by: 'name' };
      const mentions = list.get(code);
      if (mentions) mentions.push(mention);
      else list.set(code, [mention]);
    }
    for (const person of persons) {
      const forms = person.mentions.map((m) => text.slice(m.span.start, m.span.end).replace(/\s+/g, ' '));
      const words = (form: string): number => form.split(/[\s-]/).length;
      const name = forms.reduce((a, b) => (words(b) > words(a) ? b : a));
      report.persons.push({
        key: `p${report.persons.length + 1}`,
        name,
        aliases: [...new Set(forms)].filter((f) => f !== name),
        latin: null,
        represents: [...represents.get(person)!],
        organizations: [],
        office: null,
        mentions: person.mentions.map((m) => ({ field: 'text' as const, start: m.span.start, end: m.span.end, by: 'name' as const })),
      });
    }
  }
  for (const [code, mentions] of [...political].sort()) report.states.push({ code, mentions });
  for (const [code, mentions] of [...geographic].sort()) if (!political.has(code)) report.statesOptional.push({ code, mentions });
  return report;
}

/** The characters of tokens `from` to `to`, without the clitics before the first. */
function spanOf(tokens: Tokens<Entry>, from: number, to: number): Span {
  return { field: 'text', start: tokens.start[from]! + tokens.word[from]!.clitics, end: tokens.end[to - 1]! };
}

/** The state of an outlet by its country-code domain: spa.gov.sa is Saudi. */
function homeOf(url: string | null): string | null {
  const domain = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[/:]|$)/i.exec(url ?? '')?.[1]?.toUpperCase();
  if (domain === undefined) return null;
  return domain === 'UK' ? 'GB' : stateOf(domain) ? domain : null;
}
