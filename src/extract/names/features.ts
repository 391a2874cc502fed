/**
 * Features of the name tagger: for each token some small numbers, none of which is a word: its
 * class, how much its letters look like a name, how far it stands behind a title, and whether the
 * document has the same word in a name elsewhere.
 *
 * @module src/extract/names/features
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import { commonness } from '../../lexicon/commonness.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isListedName } from '../../lexicon/listed.js';
import { nameScore } from '../../lexicon/name-score.js';
import { CLASS, CLASSES, classOf } from './classes.js';

/** What a written form is to the tagger, remembered by form. */
export interface Look {
  readonly cls: number;
  /** Bucket 0–7 of the name score of the form as written; 8 for no word. */
  readonly score: number;
  /** Bucket of the rest when the first letter may be a clitic, else 8. */
  readonly stripped: number;
  /** The rest itself, folded, else ''. */
  readonly rest: string;
  /** For a form with the article 1 + bucket of what follows it, else 0. */
  readonly bare: number;
  /** 0 no clitic, 1 one that the lexicon splits off, 2 a likely و, 3 an unlikely و, 4 another likely one, 5 another unlikely one. */
  readonly clitic: number;
  /** 0 no given name, 1 a given name, 2 one behind a clitic. */
  readonly given: number;
  /** 0 on no list of names, 1 on one, 2 only without a letter that may be a clitic or without its article. */
  readonly listed: number;
  /** How common the form is: 0 rare, 1 to 4 the most common. */
  readonly common: number;
}

const BUCKETS = [-6, -4, -2.5, -1, 0.3, 1.6, 3];
const bucket = (score: number): number => {
  let b = 0;
  while (b < BUCKETS.length && score > BUCKETS[b]!) b++;
  return b;
};
const NO_WORD = 8;

let looks = new Map<LexWord, Look>();

/** How a written form looks to the tagger. */
export function look(word: LexWord): Look {
  let known = looks.get(word);
  if (known !== undefined) return known;
  if (looks.size > 200_000) looks = new Map();
  if (word.kind !== Kind.Word)
    known = { cls: classOf(word, 0), score: NO_WORD, stripped: NO_WORD, rest: '', bare: 0, clitic: 0, given: 0, listed: 0, common: 0 };
  else {
    const score = nameScore(word.key);
    const rest = word.entry === null ? strip(word.key) : '';
    const restScore = rest === '' ? 0 : nameScore(rest);
    const clitic = word.clitics > 0 ? 1 : rest === '' ? 0 : (word.key[0] === 'و' ? 2 : 4) + (restScore > score ? 0 : 1);
    known = {
      cls: classOf(word, score),
      score: bucket(score),
      stripped: rest === '' ? NO_WORD : bucket(restScore),
      rest,
      bare: word.def && word.key.startsWith('ال') ? 1 + bucket(nameScore(word.key.slice(2))) : 0,
      clitic,
      given: word.entry?.given ? (word.clitics > 0 ? 2 : 1) : 0,
      listed: isListedName(word.key) ? 1 : isListedName(rest) || (word.def && isListedName(word.stem)) ? 2 : 0,
      common: commonness(word.key),
    };
  }
  looks.set(word, known);
  return known;
}

/** A form without its first letter, where that may be a clitic. */
function strip(key: string): string {
  if (key.length < 4) return '';
  const first = key[0]!;
  if (first === 'و') {
    const rest = key.slice(1);
    return rest.length > 4 && 'بل'.includes(rest[0]!) && nameScore(rest.slice(1)) > nameScore(rest) ? rest.slice(1) : rest;
  }
  if (first === 'ل' && key[1] === 'ل') return `ا${key}`;
  return 'بلك'.includes(first) ? key.slice(1) : '';
}

/** Where a token stands with respect to a title before it. */
export enum Behind {
  None,
  Title,
  TitlePrivate,
  Nisba,
  State,
  Tenure,
  Body,
  Inside,
  Honor,
  Comma,
  Facility,
}
const BEHINDS = 11;

/** The features of all tokens of a text, as parallel arrays. */
export interface Looks {
  readonly count: number;
  readonly cls: Uint8Array;
  readonly score: Uint8Array;
  readonly stripped: Uint8Array;
  readonly behind: Uint8Array;
  readonly bare: Uint8Array;
  readonly clitic: Uint8Array;
  readonly given: Uint8Array;
  readonly common: Uint8Array;
  readonly listed: Uint8Array;
  /** What the document knows of the word, filled between the two passes: 0 nothing, 1 in a longer name, 2 a name by itself, 3 both. */
  readonly known: Uint8Array;
  /** 1 at the first token of a sentence. */
  readonly first: Uint8Array;
}

/** @param named class of tokens inside a known name of several words (أبو ظبي), −1 elsewhere */
export function looksOf(tokens: Tokens<Entry>, named?: Int32Array): Looks {
  const n = tokens.count;
  const cls = new Uint8Array(n);
  const score = new Uint8Array(n);
  const stripped = new Uint8Array(n);
  const behind = new Uint8Array(n);
  const first = new Uint8Array(n);
  const bare = new Uint8Array(n);
  const clitic = new Uint8Array(n);
  const given = new Uint8Array(n);
  const common = new Uint8Array(n);
  const listed = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const l = look(tokens.word[i]!);
    cls[i] = named !== undefined && named[i]! >= 0 ? named[i]! : l.cls;
    score[i] = l.score;
    stripped[i] = l.stripped;
    bare[i] = l.bare;
    clitic[i] = l.clitic;
    given[i] = l.given;
    common[i] = l.common;
    listed[i] = l.listed;
    first[i] = i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1] ? 1 : 0;
  }
  // علي printed as على, behind a title or a given name.
  for (let i = 1; i + 1 < n; i++)
    if (
      cls[i] === CLASS.preposition &&
      tokens.word[i]!.key === 'علي' &&
      INTRODUCES.has(cls[i - 1]!) &&
      !first[i] &&
      score[i + 1]! >= 4 &&
      score[i + 1]! < NO_WORD &&
      cls[i + 1] === CLASS.unknown
    )
      cls[i] = CLASS.unknown;
  // فتح الله, جاد الله: a verb before الله begins a name.
  for (let i = 0; i + 1 < n; i++)
    if (cls[i + 1] === CLASS.allah && !first[i + 1] && VERBAL.has(cls[i]!) && look(tokens.word[i]!).score >= 2) {
      cls[i] = CLASS.unknown;
      given[i] = 1;
    }
  scanTitles(cls, first, behind);
  return { count: n, cls, score, stripped, behind, bare, clitic, given, common, listed, known: new Uint8Array(n), first };
}

const INTRODUCES = new Set([CLASS.honor, CLASS['title-state'], CLASS['title-open'], CLASS['nisba-def'], CLASS.link, CLASS.rank]);

const VERBAL = new Set([CLASS.verb, CLASS['verb-present'], CLASS.common]);

/** Marks what stands behind a title: the office goes on over nouns, adjectives and states until a verb, a mark or a particle. */
function scanTitles(cls: Uint8Array, first: Uint8Array, behind: Uint8Array): void {
  let state = Behind.None;
  let left = 0;
  for (let i = 0; i < cls.length; i++) {
    if (first[i]) state = Behind.None;
    behind[i] = state;
    const c = cls[i]!;
    switch (c) {
      case CLASS['title-state']:
      case CLASS['title-open']:
      case CLASS.rank:
      case CLASS['title-plural']:
      case CLASS['li-noun']:
        state = Behind.Title;
        left = 9;
        break;
      case CLASS['title-private']:
      case CLASS.kin:
        state = Behind.TitlePrivate;
        left = 6;
        break;
      case CLASS.honor:
        if (state !== Behind.Facility) state = Behind.Honor;
        left = 5;
        break;
      case CLASS['nisba-def']:
      case CLASS.nisba:
        state = state === Behind.None ? Behind.None : Behind.Nisba;
        break;
      case CLASS['state-name']:
      case CLASS.capital:
      case CLASS.city:
      case CLASS.organization:
        state = state === Behind.None ? Behind.None : Behind.State;
        break;
      case CLASS.tenure:
        state = state === Behind.None ? Behind.None : Behind.Tenure;
        break;
      case CLASS['body-state']:
      case CLASS['body-private']:
      case CLASS['body-open']:
        state = state === Behind.None ? Behind.None : Behind.Body;
        break;
      case CLASS.comma:
      case CLASS.dash:
      case CLASS['open-quote']:
      case CLASS.quote:
      case CLASS['open-paren']:
        state = state === Behind.None || state === Behind.Comma ? Behind.None : Behind.Comma;
        break;
      case CLASS.stop:
      case CLASS.colon:
      case CLASS.verb:
      case CLASS['verb-present']:
      case CLASS.say:
      case CLASS.conjunction:
      case CLASS.pronoun:
      case CLASS['close-paren']:
        state = Behind.None;
        break;
      case CLASS.facility:
        state = state === Behind.None ? Behind.Facility : Behind.Body;
        left = 3;
        break;
      default:
        if (state === Behind.Facility) break;
        if (state !== Behind.None) state = --left > 0 ? Behind.Inside : Behind.None;
    }
  }
}

const C = CLASSES.length;
const B = 9;
/** Sizes of the feature templates; `at` must fill them in this order. */
const SIZES = [
  C * B, // class and score
  C * B, // class before and score
  C * C, // class before and class
  C * C, // two classes before
  C * B, // class after and score
  C * C, // class after and the next
  B * B, // score and score before
  B * B, // score and score after
  B * B, // score and stripped score
  BEHINDS * B, // behind a title and score
  BEHINDS * C, // behind a title and class
  4 * B, // known to the document and score
  4 * C, // known to the document and class before
  4 * 4 * 4, // known: before, here, after
  2 * C, // first of a sentence and class
  B * B * 4, // stripped score, score after, known
  C * C, // class two before and class
  C * C, // class after and class
  9 * B, // with the article: what follows it, and score
  9 * C, // … and class before
  9 * 4, // … and known
  6 * B, // clitic and score
  6 * C, // clitic and class before
  6 * B * B, // clitic, stripped score, score before
  3 * B, // given name and score
  3 * C, // given name and class before
  9 * B, // given names before, here, after; and score
  3 * C, // given name before and class
  3 * 9, // given name before and article with what follows it
  3 * C, // given name and class after
  3 * 6 * B, // given name before, clitic, stripped score
  5 * B, // commonness and score
  5 * C, // commonness and class before
  5 * 3 * 3, // commonness, given name here and before
  5 * 5 * 5, // commonness before, here, after
  5 * 9, // commonness and article with what follows it
  5 * BEHINDS, // commonness and behind a title
  5 * C, // commonness and class after
  5 * 4, // commonness and known
  3 * C, // listed and class
  3 * C, // listed and class before
  3 * C, // listed and class after
  27 * 3, // listed before, here, after; and given name before
  3 * 5 * 4, // listed, commonness, known
  3 * BEHINDS * 3, // listed, behind a title, listed after
  3 * 6 * B, // listed, clitic, score
];
export const OFFSETS: readonly number[] = SIZES.reduce<number[]>((sums, size) => [...sums, sums.at(-1)! + size], [0]);
export const TEMPLATES = SIZES.length;
/** Slots of all features, before labels. */
export const SLOTS = OFFSETS.at(-1)!;

/** Writes the feature slots of token `i` into `out`. */
export function at(l: Looks, i: number, out: Int32Array): void {
  const n = l.count;
  const c0 = l.cls[i]!;
  const b0 = l.score[i]!;
  const s0 = l.stripped[i]!;
  const k0 = l.known[i]!;
  const c1 = i > 0 && !l.first[i] ? l.cls[i - 1]! : 0;
  const c2 = c1 !== 0 && i > 1 && !l.first[i - 1] ? l.cls[i - 2]! : 0;
  const b1 = c1 !== 0 ? l.score[i - 1]! : NO_WORD;
  const k1 = c1 !== 0 ? l.known[i - 1]! : 0;
  const end = i + 1 >= n || l.first[i + 1] === 1;
  const n1 = end ? 0 : l.cls[i + 1]!;
  const nb = end ? NO_WORD : l.score[i + 1]!;
  const nk = end ? 0 : l.known[i + 1]!;
  const n2 = end || i + 2 >= n || l.first[i + 2] === 1 ? 0 : l.cls[i + 2]!;
  const t = l.behind[i]!;
  out[0] = OFFSETS[0]! + c0 * B + b0;
  out[1] = OFFSETS[1]! + c1 * B + b0;
  out[2] = OFFSETS[2]! + c1 * C + c0;
  out[3] = OFFSETS[3]! + c2 * C + c1;
  out[4] = OFFSETS[4]! + n1 * B + b0;
  out[5] = OFFSETS[5]! + n1 * C + n2;
  out[6] = OFFSETS[6]! + b1 * B + b0;
  out[7] = OFFSETS[7]! + nb * B + b0;
  out[8] = OFFSETS[8]! + s0 * B + b0;
  out[9] = OFFSETS[9]! + t * B + b0;
  out[10] = OFFSETS[10]! + t * C + c0;
  out[11] = OFFSETS[11]! + k0 * B + b0;
  out[12] = OFFSETS[12]! + k0 * C + c1;
  out[13] = OFFSETS[13]! + (k1 * 4 + k0) * 4 + nk;
  out[14] = OFFSETS[14]! + l.first[i]! * C + c0;
  out[15] = OFFSETS[15]! + (s0 * B + nb) * 4 + k0;
  out[16] = OFFSETS[16]! + c2 * C + c0;
  const d0 = l.bare[i]!;
  const w0 = l.clitic[i]!;
  out[17] = OFFSETS[17]! + n1 * C + c0;
  out[18] = OFFSETS[18]! + d0 * B + b0;
  out[19] = OFFSETS[19]! + d0 * C + c1;
  out[20] = OFFSETS[20]! + d0 * 4 + k0;
  out[21] = OFFSETS[21]! + w0 * B + b0;
  out[22] = OFFSETS[22]! + w0 * C + c1;
  const g0 = l.given[i]!;
  const g1 = c1 !== 0 ? l.given[i - 1]! : 0;
  const ng = end ? 0 : l.given[i + 1]!;
  out[24] = OFFSETS[24]! + g0 * B + b0;
  out[25] = OFFSETS[25]! + g0 * C + c1;
  out[26] = OFFSETS[26]! + (g1 * 3 + ng) * B + b0;
  out[27] = OFFSETS[27]! + g1 * C + c0;
  out[28] = OFFSETS[28]! + g1 * 9 + d0;
  out[29] = OFFSETS[29]! + g0 * C + n1;
  out[30] = OFFSETS[30]! + (g1 * 6 + w0) * B + s0;
  const f0 = l.common[i]!;
  const f1 = c1 !== 0 ? l.common[i - 1]! : 0;
  const nf = end ? 0 : l.common[i + 1]!;
  out[31] = OFFSETS[31]! + f0 * B + b0;
  out[32] = OFFSETS[32]! + f0 * C + c1;
  out[33] = OFFSETS[33]! + (f0 * 3 + g0) * 3 + g1;
  out[34] = OFFSETS[34]! + (f1 * 5 + f0) * 5 + nf;
  out[35] = OFFSETS[35]! + f0 * 9 + d0;
  out[36] = OFFSETS[36]! + f0 * BEHINDS + t;
  out[37] = OFFSETS[37]! + f0 * C + n1;
  out[38] = OFFSETS[38]! + f0 * 4 + k0;
  const m0 = l.listed[i]!;
  const m1 = c1 !== 0 ? l.listed[i - 1]! : 0;
  const nm = end ? 0 : l.listed[i + 1]!;
  out[39] = OFFSETS[39]! + m0 * C + c0;
  out[40] = OFFSETS[40]! + m0 * C + c1;
  out[41] = OFFSETS[41]! + m0 * C + n1;
  out[42] = OFFSETS[42]! + ((m1 * 3 + m0) * 3 + nm) * 3 + g1;
  out[43] = OFFSETS[43]! + (m0 * 5 + f0) * 4 + k0;
  out[44] = OFFSETS[44]! + (m0 * BEHINDS + t) * 3 + nm;
  out[45] = OFFSETS[45]! + (m0 * 6 + w0) * B + b0;
  out[23] = OFFSETS[23]! + (w0 * B + s0) * B + b1;
}
