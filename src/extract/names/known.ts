/**
 * What a document knows of its words after the tagger's first pass: a reader who has met
 * "سيرغي لافروف" knows that لافروف alone is a name too.
 *
 * @module src/extract/names/known
 */
import { column } from '../../arabic/column.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { type Looks, look } from './features.js';
import { BEGIN, INSIDE } from './tagger.js';

/** Fills `looks.known` from the labels of the first pass. A word counts by itself and without a clitic. */
export function fillKnown(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  const bits = new Map<string, number>();
  const note = (key: string, bit: number): void => {
    if (key.length > 1) bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== BEGIN) continue;
    let end = i + 1;
    while (end < tokens.count && labels[end] === INSIDE) end++;
    const bit = end - i > 1 ? 1 : 2;
    for (let j = i; j < end; j++) {
      const word = tokens.word[j]!;
      note(word.key, bit);
      const l = look(word);
      if (j === i && l.rest !== '' && l.stripped >= l.score) note(l.rest, bit);
    }
  }
  if (bits.size === 0) return;
  // Most words are of no name in the text, which a few bits of their letters tell.
  const letters = tokens.columns[LETTERS]!;
  may.fill(0);
  for (const key of bits.keys()) may[hashOf(key)] = 1;
  for (let i = 0; i < tokens.count; i++) {
    const hashes = letters[i]!;
    if ((may[hashes & (FILTER - 1)]! | may[hashes >> BITS]!) === 0) continue;
    const word = tokens.word[i]!;
    const l = look(word);
    looks.known[i] = (bits.get(word.key) ?? 0) | (l.rest === '' ? 0 : (bits.get(l.rest) ?? 0));
  }
}

const BITS = 12;
const FILTER = 1 << BITS;
const may = new Uint8Array(FILTER);

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (FILTER - 1);
}

/** Of a word, and of the rest behind a letter that may be a clitic. */
const LETTERS = column((word: LexWord) => hashOf(word.key) | (hashOf(look(word).rest || word.key) << BITS));
