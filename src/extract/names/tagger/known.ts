/**
 * What a document knows of its words after the tagger's first pass: a reader who has met
 * "سيرغي لافروف" knows that لافروف alone is a name too.
 *
 * @module src/extract/names/tagger/known
 */
import { column } from '../../../arabic/column.js';
import { hashOfKey, KEY, KeyFilter } from '../../../arabic/keys.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { withoutClitic } from './features.js';
import type { Looks } from './looks.js';
import { BEGIN, INSIDE } from './tagger.js';

/** Fills `looks.known` from the labels of the first pass. A word counts by itself and without a clitic. */
export function fillKnown(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  const bits = new Map<string, number>();
  const note = (key: string, bit: number): void => {
    if (key.length > 1) bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    let end = i + 1;
    while (end < tokens.count && labels[end] === INSIDE) end++;
    const bit = end - i > 1 ? 1 : 2;
    for (let j = i; j < end; j++) {
      const word = tokens.word[j]!;
      note(word.key, bit);
      const rest = j === i ? withoutClitic(word) : '';
      if (rest !== '' && looks.stripped[j]! >= looks.score[j]!) note(rest, bit);
    }
  }
  if (bits.size === 0) return;
  // Most words are of no name in the text, which a few bits of their letters tell.
  const keys = tokens.columns[KEY]!;
  const rests = tokens.columns[REST]!;
  filter.fill(bits.keys());
  for (let i = 0; i < tokens.count; i++) {
    if (!filter.may(keys[i]!) && !filter.may(rests[i]!)) continue;
    const word = tokens.word[i]!;
    const rest = withoutClitic(word);
    looks.known[i] = (bits.get(word.key) ?? 0) | (rest === '' ? 0 : (bits.get(rest) ?? 0));
  }
}

const filter = new KeyFilter();

/** Of what stands behind a letter that may be a clitic, or of the word itself. */
const REST = column((word: LexWord) => hashOfKey(withoutClitic(word) || word.key));
