/**
 * A stretch of tokens as the date rules see it: folded words by index, and what the words of time among them mean.
 *
 * @module src/arabic/dates/reader
 */

import { mark } from '../marks.js';
import { type Noted, noted } from '../notes.js';
import { isOrdinal, type ReadNumber, readCardinal, readOrdinal } from '../numbers.js';
import { meansTime, stripped, type TimeWord, timePhrases, timeWords } from './words.js';

/** The tokens of a text: words, numbers and single marks, folded. The tokens of `src/arabic/tokens` are such. */
export interface DateTokens {
  readonly text: string;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly word: ArrayLike<Noted & { readonly key: string }>;
  readonly marks: ArrayLike<number>;
  readonly columns: readonly ArrayLike<number>[];
}

type Kind = TimeWord['is'];
type Of<K extends Kind> = Extract<TimeWord, { is: K }>;

interface Sense {
  readonly word: TimeWord;
  readonly clitics: string;
  /** Further words of a phrase: الثاني after كانون. */
  readonly rest: readonly string[];
}

/** A word of time in the text. */
export interface Read<K extends Kind> {
  readonly word: Of<K>;
  readonly clitics: string;
  readonly next: number;
}

/** What a rule may begin with, as bits. */
export const BEGINS = {
  digits: 1,
  ordinal: 2,
  month: 4,
  weekday: 8,
  unit: 16,
  season: 32,
  step: 64,
  anchored: 128,
  part: 256,
  daypart: 512,
  opener: 1024,
} as const satisfies Record<Kind | 'digits' | 'ordinal', number>;

/** What a written form may be to the date rules. */
interface Meaning {
  /** Phrases first. */
  readonly senses: readonly Sense[];
  readonly begins: number;
}

const NONE: Meaning = { senses: [], begins: 0 };
const NUMBER: Meaning = { senses: [], begins: BEGINS.digits };

/** The ways to take conjunction and preposition off a word. */
export const waysOf = noted(({ key }: DateTokens['word'][number]) => stripped(key));

/** What a word may be to the date rules. */
export const meaningOf = noted((written: DateTokens['word'][number]): Meaning => {
  const { key } = written;
  if (!mayMeanTime(key)) return NONE;
  if (isDigits(key)) return NUMBER;
  let begins = HANGING_ARTICLE.has(key) ? BEGINS.ordinal : 0;
  let time = false;
  const ways = stripped(key);
  for (const [, stem] of ways) {
    if (isOrdinal(stem)) begins |= BEGINS.ordinal;
    time ||= meansTime(stem);
  }
  // Most words mean no time at all.
  if (!time) return begins === 0 ? NONE : { senses: [], begins };
  const senses: Sense[] = [];
  for (const [clitics, stem] of ways) {
    for (const { rest, word } of timePhrases(stem)) senses.push({ word, clitics, rest });
    for (const word of timeWords(stem)) senses.push({ word, clitics, rest: [] });
  }
  for (const { word } of senses) begins |= BEGINS[word.is];
  return { senses: senses.sort((a, b) => b.rest.length - a.rest.length), begins };
}, NONE);

/** Whether a word needs a closer look: one that begins with no clitic is read in one way alone. */
function mayMeanTime(key: string): boolean {
  if (key === '' || key.charCodeAt(0) < LETTERS) return true;
  return CLITICS.includes(key[0]!) || key === 'ال' || isOrdinal(key) || meansTime(key);
}

/** Arabic letters begin here; digits stand before. */
const LETTERS = 0x621;
const CLITICS = 'وفبلك';

/** Words of time, and numbers. */
const TIME = mark((word: DateTokens['word'][number]) => meaningOf(word) !== NONE);

/** "الـ28" is cut into its article and its number. */
const HANGING_ARTICLE: ReadonlySet<string> = new Set(['ال', 'وال', 'بال', 'لل']);

export class Reader {
  constructor(
    private readonly tokens: DateTokens,
    readonly from: number,
    readonly to: number,
  ) {}

  /** The folded word at `i`; '' outside. */
  readonly key = (i: number): string => (i >= this.from && i < this.to ? this.tokens.word[i]!.key : '');

  private meaning(i: number): Meaning {
    return i >= this.from && i < this.to && (this.tokens.marks[i]! & TIME) !== 0 ? meaningOf(this.tokens.word[i]!) : NONE;
  }

  /** Whether `i` follows the token before it without a space. */
  tight(i: number): boolean {
    return i > this.from && this.tokens.start[i] === this.tokens.end[i - 1];
  }

  printed(i: number): string {
    return this.tokens.text.slice(this.tokens.start[i]!, this.tokens.end[i]!);
  }

  start(i: number): number {
    return this.tokens.start[i]!;
  }

  end(i: number): number {
    return this.tokens.end[i]!;
  }

  /** What may begin here, as bits of {@link BEGINS}. */
  begins(i: number): number {
    return this.meaning(i).begins;
  }

  /** The word of time of one kind that begins at `i`. */
  read<K extends Kind>(i: number, kind: K): Read<K> | null {
    for (const { word, clitics, rest } of this.meaning(i).senses)
      if (word.is === kind && rest.every((part, n) => this.key(i + 1 + n) === part))
        return { word: word as Of<K>, clitics, next: i + 1 + rest.length };
    return null;
  }

  /** One of the words, with or without conjunction and preposition; '' when none. */
  is(i: number, words: ReadonlySet<string>): boolean {
    if (this.key(i) === '') return false;
    for (const [, stem] of waysOf(this.tokens.word[i]!)) if (words.has(stem)) return true;
    return false;
  }

  /** Letters of conjunction and preposition before the word of time at `i`. */
  cliticsAt(i: number): number {
    return this.meaning(i).senses[0]?.clitics.length ?? 0;
  }

  /** A number in digits. */
  digits(i: number): number | null {
    const key = this.key(i);
    return isDigits(key) ? Number(key) : null;
  }

  /** An ordinal in words, clitics allowed on its first. */
  ordinal(i: number): ReadNumber | null {
    if ((this.begins(i) & BEGINS.ordinal) === 0) return null;
    for (const [, stem] of waysOf(this.tokens.word[i]!)) {
      const read = readOrdinal((n) => (n === i ? stem : this.key(n)), i);
      if (read !== null) return read;
    }
    return null;
  }

  cardinal(i: number): ReadNumber | null {
    return readCardinal(this.key, i);
  }

  /** "بثلاثة": behind the preposition. */
  cardinalAfterBi(i: number): ReadNumber | null {
    const key = this.key(i);
    return key.startsWith('ب') ? readCardinal((n) => (n === i ? key.slice(1) : this.key(n)), i) : null;
  }
}

const isDigits = (key: string): boolean => {
  if (key === '') return false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
};
