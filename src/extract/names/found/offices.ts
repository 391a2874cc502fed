/**
 * Offices before names: whether what is told right before a name is the office of one person.
 *
 * @module src/extract/names/found/offices
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { OUT } from '../tagger/tagger.js';

/** "نائبه", whose title tells whose he is; "نائبة" is a woman. */
export const isOwned = ({ entry, raw }: LexWord): boolean => (entry?.title?.suffix ?? '') !== '' && !raw.endsWith('ة');

/** Longest office, in tokens. */
const OFFICE = 12;

/** Whether one person's office ends right before token `i`. */
export function endsOffice({ word, sentence }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - OFFICE && sentence[k] === sentence[i]; k--) {
    if (labels[k] !== OUT) return false;
    const { entry, kind, conj, key } = word[k]!;
    if (kind === Kind.Punct && !'"«»“”'.includes(word[k]!.key)) return false;
    const cls = looks.cls[k]!;
    if (cls === CLASS.say || cls === CLASS['verb-present'] || cls === CLASS.conjunction || cls === CLASS.pronoun) return false;
    const title = entry?.title;
    if (title === undefined) {
      if (entry?.phrases?.some((p) => p.title !== undefined && p.rest[0] === word[k + 1]?.key)) return true;
      continue;
    }
    if (title.kind === 'honor' || title.kind === 'kin') continue;
    // "بصورة كبيرة"
    if (title.number !== 'singular' || key === 'كبيره') return false;
    if (cls === CLASS['title-state'] || cls === CLASS['title-open'] || cls === CLASS['title-private'] || cls === CLASS.rank || conj !== '')
      return !isOwned(word[k]!) || title.lemma === 'نظير';
  }
  return false;
}
