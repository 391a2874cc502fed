/**
 * Words: what one written form may be. A form is analysed once and remembered, because news repeats
 * its words: splitting off the clitics, the article, and looking the rest up costs a map access
 * from the second time on.
 *
 * Proclitics are split off only when the whole form is unknown to the lexicon and the rest is known:
 * وارسو, بكين, لبنان stay whole, وبكين and للبنان come apart.
 *
 * @module src/arabic/words
 */
import { fold } from '../../graph/names/fold.js';
import { columnCount } from './column.js';
import { markCount, marksOf } from './marks.js';
import { BLANK_NOTES } from './notes.js';
import { BLANK_HASH, hashed, PLACE, WordTable } from './word-table.js';

export enum Kind {
  Word,
  Number,
  Latin,
  Punct,
}

/** One way to read a written form. `stem` is folded and bare of conjunction, preposition and article. */
export interface Split {
  /** 'و', 'ف' or ''. */
  readonly conj: string;
  /** 'ب', 'ل', 'ك' or ''. */
  readonly prep: string;
  /** Whether the article stands before the stem. */
  readonly def: boolean;
  readonly stem: string;
}

/** A written form. `E` is what a lexicon knows about a stem. */
export interface Word<E> extends Split {
  readonly raw: string;
  /** Folded form as written. */
  readonly key: string;
  readonly kind: Kind;
  /** What the lexicon says of the chosen reading; null for an unknown word. */
  readonly entry: E | null;
  /** Letters before the stem that are conjunction or preposition: their number in `raw`, for offsets. */
  readonly clitics: number;
  /** What passes want to know at a glance (see marks.ts). */
  readonly marks: number;
  /** What passes worked out from the form alone (see notes.ts). */
  notes: unknown[];
}

const PREPS = 'بلك';

const DIGITS = /^[0-9]+$/;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const LETTER = /\p{L}/u;
const HAMZA = /[أإ]/;
/** No stem has إ behind its first letter; and a final ى is no ي here. */
const AND_TO = /^[وف]إ|^والى$|^وأد[ىي]/;

/** Number of written forms, and of cells that hold their letters, remembered before the memory starts afresh, for the next text. */
const MEMORY = 200_000;
const CELLS = 4_000_000;

/** Every word is made here, so that all are objects of one shape. */
function made<E>(raw: string, key: string, kind: Kind, split: Split, entry: E | null): Word<E> {
  const { conj, prep, def, stem } = split;
  const clitics = conj === '' && prep === '' ? 0 : cliticLetters(raw, split);
  const word = { raw, key, kind, conj, prep, def, stem, entry, clitics, marks: 0, notes: BLANK_NOTES };
  word.marks = marksOf(word);
  return word;
}

const whole = <E>(raw: string, key: string, kind: Kind): Word<E> =>
  made<E>(raw, key, kind, { conj: '', prep: '', def: false, stem: key }, null);

/** Finds out what words are. */
export interface Analyser<E> {
  (raw: string): Word<E>;
  /** The words known so far, which learns new ones by {@link Analyser.analyse}. To be asked for anew for each text. */
  table(): WordTable<Word<E>>;
  /** What a word may be, not remembered. */
  analyse(raw: string): Word<E>;
}

/**
 * Makes an analyser over a lexicon.
 * @param lookup what the lexicon knows about a stem behind a preposition or none; undefined refuses the reading
 */
export function createAnalyser<E>(lookup: (stem: string, def: boolean, prep: string) => E | undefined): Analyser<E> {
  /** The reading with these clitics that the lexicon knows, with the article before the rest or without. */
  const reading = (raw: string, key: string, conj: string, prep: string, rest: string): Word<E> | null => {
    // The article has no hamza: إلغاء and ألبرتو are whole.
    if (rest.length > 3 && !(raw.length === key.length && HAMZA.test(raw[key.length - rest.length]!))) {
      // لل- is ل + ال with the alef lost.
      const stem = prep === 'ل' && rest[0] === 'ل' ? rest.slice(1) : rest[0] === 'ا' && rest[1] === 'ل' ? rest.slice(2) : null;
      const entry = stem === null ? undefined : lookup(stem, true, prep);
      if (entry !== undefined) return made(raw, key, Kind.Word, { conj, prep, def: true, stem: stem! }, entry);
    }
    const entry = lookup(rest, false, prep);
    return entry === undefined ? null : made(raw, key, Kind.Word, { conj, prep, def: false, stem: rest }, entry);
  };
  /** The same behind a conjunction or none; what follows comes as a whole first, then without a preposition. */
  const behind = (raw: string, key: string, conj: string, rest: string): Word<E> | null => {
    const word = reading(raw, key, conj, '', rest);
    if (word !== null || rest.length < 4 || !PREPS.includes(rest[0]!)) return word;
    return reading(raw, key, conj, rest[0]!, rest.slice(1));
  };
  const analyse = (raw: string): Word<E> => {
    const key = fold(raw);
    const first = key.charCodeAt(0);
    const arabic = first >= 0x621 && first <= 0x64a;
    if (!arabic && !LETTER.test(key)) return whole(raw, key, DIGITS.test(key) ? Kind.Number : Kind.Punct);
    if (!arabic && LATIN.test(key)) return whole(raw, key, Kind.Latin);
    const joins = key.length > 2 && (key[0] === 'و' || key[0] === 'ف');
    // "وإلى" is no والي, "وأدى" no وادي.
    const apart = joins && AND_TO.test(raw);
    const known = apart ? null : behind(raw, key, '', key);
    if (known !== null) return known;
    const joined = joins ? behind(raw, key, key[0]!, key.slice(1)) : null;
    if (joined !== null) return joined;
    const def = key.startsWith('ال') && key.length > 3 && !HAMZA.test(raw[0]!);
    return made<E>(raw, key, Kind.Word, { conj: '', prep: '', def, stem: def ? key.slice(2) : key }, null);
  };

  let memory = new WordTable<Word<E>>();
  let marks = markCount();
  let columns = columnCount();
  const table = (): WordTable<Word<E>> => {
    if (memory.words.length >= MEMORY || memory.size >= CELLS || marks !== markCount() || columns !== columnCount()) {
      memory = new WordTable();
      marks = markCount();
      columns = columnCount();
    }
    return memory;
  };
  const find = (raw: string): Word<E> => {
    const known = table();
    let hash = BLANK_HASH;
    for (let i = 0; i < raw.length; i++) hash = hashed(hash, raw.charCodeAt(i));
    // The table may grow on the way, and have other arrays then.
    const at = known.at(raw, 0, raw.length, hash, analyse);
    return known.words[known.cells[at + PLACE]!]!;
  };
  return Object.assign(find, { table, analyse });
}

/** How many UTF-16 units of `raw` the conjunction and preposition take, marks between them included. */
function cliticLetters(raw: string, { conj, prep }: Split): number {
  let left = conj.length + prep.length;
  let at = 0;
  while (left > 0 && at < raw.length) {
    if (fold(raw[at]!) !== '') left--;
    at++;
  }
  return at;
}
