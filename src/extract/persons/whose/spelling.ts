/**
 * Spelling: where a text was written, by how it writes. Egypt's papers print ي and ى their own way, and the months
 * have other names in the Maghreb and in the Levant than elsewhere.
 *
 * @module src/extract/persons/whose/spelling
 */
import { LEVANTINE } from '../../../arabic/dates/words.js';
import { mark } from '../../../arabic/marks.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';

function among(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

/** How a text is written tells where: "فى", "الذى" are of Egypt's papers, "جانفي" and "غشت" of the Maghreb's. */
const SPELLINGS: readonly { readonly has: (word: string) => boolean; readonly states: ReadonlySet<string>; readonly least: number }[] = [
  { has: among('فى الذى التى إلي حتي الي'), states: new Set(['EG', 'SD']), least: 3 },
  // Without those that are also names and words: جوان, أفريل, أوت.
  { has: among('جانفي فيفري جويلية'), states: new Set(['DZ', 'TN']), least: 1 },
  { has: among('غشت يوليوز شتنبر نونبر دجنبر'), states: new Set(['MA', 'MR']), least: 1 },
  { has: (word) => LEVANTINE.test(word) && word !== 'آب', states: new Set(['LB', 'SY', 'IQ', 'JO', 'PS']), least: 1 },
];
const spelled = new WeakMap<Tokens<Entry>, ReadonlySet<string>[]>();
const NOWHERE: ReadonlySet<string> = new Set();

const spelling = ({ raw, conj }: LexWord): string => (conj === '' ? raw : raw.slice(1));
/** Words of any of the spellings. */
const TELLS = mark((word: LexWord) => SPELLINGS.some(({ has }) => has(spelling(word))));

/** States whose papers write as the text does, one set for each of {@link SPELLINGS}. */
export function spellingsOf(tokens: Tokens<Entry>): ReadonlySet<string>[] {
  let known = spelled.get(tokens);
  if (known !== undefined) return known;
  const counts = SPELLINGS.map(() => 0);
  for (let i = seekMark(tokens.marks, TELLS, 0); i < tokens.count; i = seekMark(tokens.marks, TELLS, i + 1)) {
    // "تشرين الأول/أكتوبر": an agency gives both names, for readers everywhere.
    if (isSlash(tokens, i + 1) || isSlash(tokens, i + 2) || isSlash(tokens, i - 1)) continue;
    const word = spelling(tokens.word[i]!);
    for (let k = 0; k < SPELLINGS.length; k++) if (SPELLINGS[k]!.has(word)) counts[k]!++;
  }
  known = SPELLINGS.map(({ states, least }, k) => (counts[k]! >= least ? states : NOWHERE));
  spelled.set(tokens, known);
  return known;
}

const isSlash = ({ word }: Tokens<Entry>, i: number): boolean => word[i]?.key === '/';
