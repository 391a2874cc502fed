/**
 * Mentions: each name span with the titles before and behind it, the adjective of a state before it, and whether a form of
 * address introduces it.
 *
 * @module src/extract/persons/mentions
 */

import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { NameSpan } from '../names/span.js';
import type { Looks } from '../names/tagger/looks.js';
import type { Scan } from '../scan.js';
import type { NameMention } from './person.js';
import type { TitlePhrase } from './titles/title-phrase.js';
import { nisbaBefore, titlesBefore } from './titles/titles-before.js';
import { titlesBehind } from './titles/titles-behind.js';
import { shareAides } from './whose/aides.js';
import { shareTitles } from './whose/lists.js';
import type { Around } from './whose/whose.js';

/** Titles before and behind each name span. */
export function mentionsOf(
  tokens: Tokens<Entry>,
  scan: Scan,
  spans: readonly NameSpan[],
  phrases: readonly TitlePhrase[],
  nameAt: Int32Array,
  looks: Looks,
): NameMention[] {
  const endingAt = new Map<number, TitlePhrase>();
  const startingAt = new Map<number, TitlePhrase>();
  for (const p of phrases) {
    endingAt.set(p.to, p);
    startingAt.set(p.from, p);
  }
  const around: Around = { tokens, scan, spans, nameAt, looks, endingAt, startingAt };
  const out = spans.map((span) => mentionOf(around, span));
  shareTitles(out, tokens, scan, endingAt);
  shareAides(out, tokens, endingAt);
  return out;
}

function mentionOf(around: Around, span: NameSpan): NameMention {
  const chain = titlesBefore(around, span);
  const { titles, introduced } = chain;
  const nisba = titles.length === 0 && !introduced ? nisbaBefore(around, span) : null;
  titlesBehind(around, span, chain);
  return { span, titles, nisba, introduced };
}
