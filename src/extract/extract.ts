/**
 * Extraction: from an article to its Report, by grammar and lexicon. A pure function of the article.
 *
 * @module src/extract/extract
 */
import type { Article } from '../../graph/article.js';
import type { Span } from '../../graph/evidence.js';
import type { Mention, Report } from '../../graph/report.js';
import { REPORT_VERSION } from '../../graph/report.js';
import { layout } from '../arabic/layout.js';
import { type Tokens, tokenize } from '../arabic/tokens.js';
import type { Entry } from '../lexicon/entry.js';
import { analyseWord } from '../lexicon/lexicon.js';
import { tagNames } from './names/model.js';
import { nameSpans } from './names/spans.js';
import { believable } from './persons/believable.js';
import { joinPersons, mentionsOf } from './persons/persons.js';
import { officeOf } from './persons/represents.js';
import { titlePhrases } from './persons/titles.js';
import { namedClasses, scan } from './scan.js';
import { stateMentions } from './states.js';

/** All that the article says. Never throws for odd text; an empty article gives an empty Report. */
export function extract(article: Article): Report {
  const { text } = article;
  const blocks = layout(text);
  const parts = new Map<number, { from: number; to: number }[]>();
  for (const block of blocks) parts.set(block.part, [...(parts.get(block.part) ?? []), block]);
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
  for (const ranges of parts.values()) {
    const tokens = tokenize(text, analyseWord, ranges);
    const named = scan(tokens);
    const { labels, looks } = tagNames(tokens, namedClasses(tokens, named));
    const spans = nameSpans(tokens, labels, looks);
    const nameAt = new Int32Array(tokens.count).fill(-1);
    spans.forEach((s, k) => nameAt.fill(k, s.from, s.to));
    const phrases = titlePhrases(tokens, named, nameAt);
    const persons = joinPersons(mentionsOf(tokens, named, spans, phrases, nameAt)).filter((p) => believable(p, tokens, looks));
    for (const { code, named: n, political: yes } of stateMentions(tokens, named, nameAt)) {
      const list = yes ? political : geographic;
      list.set(code, [...(list.get(code) ?? []), { ...spanOf(tokens, n.from, n.to), by: 'name' }]);
    }
    for (const person of persons) {
      const key = `p${report.persons.length + 1}`;
      const forms = person.mentions.map((m) => text.slice(m.span.start, m.span.end).replace(/\s+/g, ' '));
      const name = forms.reduce((a, b) => (b.split(/[\s-]/).length > a.split(/[\s-]/).length ? b : a));
      const offices = person.mentions.flatMap((m) => m.titles.map(officeOf));
      const represents = [...new Set(offices.filter((o) => o.official).flatMap((o) => o.states))];
      report.persons.push({
        key,
        name,
        aliases: [...new Set(forms)].filter((f) => f !== name),
        latin: null,
        represents,
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
