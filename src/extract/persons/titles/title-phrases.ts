/**
 * All title phrases of a text, each read by {@link phraseAt} where a word may begin one.
 *
 * @module src/extract/persons/titles/title-phrases
 */
import { markKnown } from '../../../arabic/marks.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Scan } from '../../scan.js';
import type { TitlePhrase } from './title-phrase.js';
import { phraseAt } from './titles.js';

/** Words that may begin an office. */
const OFFICE = markKnown(
  ({ entry: e }: LexWord) =>
    e !== null &&
    e.particle === undefined &&
    ((e.title !== undefined && e.title.kind !== 'honor' && e.title.kind !== 'kin') ||
      e.phrases?.some((p) => p.title !== undefined && p.title.kind !== 'honor') === true),
);

/** All title phrases of a text. `nameAt` is the number of the name span of a token, or −1. */
export function titlePhrases(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): TitlePhrase[] {
  const out: TitlePhrase[] = [];
  for (let i = seekMark(tokens.marks, OFFICE, 0); i < tokens.count; i = seekMark(tokens.marks, OFFICE, i + 1)) {
    if (nameAt[i]! >= 0) continue;
    const phrase = phraseAt(tokens, scan, nameAt, i);
    if (phrase === null) continue;
    out.push(phrase);
    i = phrase.to - 1;
  }
  return out;
}
