/**
 * Promised: strange words where grammar leaves room for nothing but a name: between عن and قولها, and right behind
 * one person's whole office: "مبعوثة الأمم المتحدة إلى ليبيا حنا تيته".
 *
 * @module src/extract/names/found/promised
 */

import { mark } from '../../../arabic/marks.js';
import { TYPED_CLOSING_QUOTES, TYPED_OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { isInitial, type Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { TRUTH } from '../ends/complete.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { OUT } from '../tagger/tagger.js';
import { initialsAt } from './initials.js';
import { isOwned } from './offices.js';

/** Nouns of saying with a pronoun, behind whoever speaks: "نقلت عن فلان قوله". */
const SAYING = new Set(['قوله', 'قولها', 'القول', 'تاكيده', 'تاكيدها', 'تصريحه', 'تصريحها']);
/** Behind these an office is whole. */
const WHOLE = classSet('nisba-def', 'state-name', 'organization');
/** Words behind an office up to its end. */
const OFFICE = 9;
const LONGEST = 4;

/** Nothing that the language knows, without article and clitics. */
function isStrange(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= tokens.count || labels[i] !== OUT || looks.first[i] === 1 || tokens.breakBefore[i] === 1) return false;
  const { kind, entry, def, clitics, raw, key } = tokens.word[i]!;
  // آنا is no أنا.
  if (looks.given[i] === 1 && raw.startsWith('آ')) return true;
  if (looks.cls[i] !== CLASS.unknown && !isNamesake(tokens, looks, i)) return false;
  if (kind !== Kind.Word || def || clitics > 0 || raw.includes('\u064b')) return false;
  if (looks.given[i]! > 0 || (entry === null && key.startsWith('عبدال') && key.length > 6)) return true;
  if (entry === null && looks.common[i] === 0 && looks.score[i]! >= 2 && looks.clitic[i] === 0 && !WORDLIKE.test(key)) return true;
  return (entry === null || isNamesake(tokens, looks, i)) && looks.common[i]! <= 1 && looks.score[i]! >= 3;
}

/** Ends and beginnings of words rather than of names. */
const WORDLIKE = /^(?:[يتن]|مت|مست|است)|(?:ا|ات|ه|ها|هم|ون|ين|ان)$/;
const LINKS = new Set(['فان', 'فون', 'دي', 'دو', 'دا', 'لو', 'دير']);

/** سانا, إيرينا: called like an agency by its letters. */
const isNamesake = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.cls[i] === CLASS.organization && looks.listed[i] === 1 && word[i]!.entry?.org !== undefined && word[i + 1]?.def === false;

export function findPromised(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = behindPromise(tokens, looks, 1); i < tokens.count; i = behindPromise(tokens, looks, i + 1)) {
    if (isOfTruth(tokens, labels, looks, i)) {
      labelName(labels, sure, i, i + 2, 0.8);
      continue;
    }
    // Most are followed by nothing of the kind.
    if ((tokens.marks[i]! & LETTER) === 0 && !isStrange(tokens, labels, looks, i)) continue;
    const to = promisedTo(tokens, labels, looks, i);
    if (to === i) continue;
    labelName(labels, sure, i, to, 0.8);
    i = to;
  }
}

/** "سفير باكستان لدى المملكة منظور الحق": a second word that otherwise is a verb, or what is right. */
function isOfTruth({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (word[i + 1]?.key !== TRUTH || looks.first[i] === 1 || looks.first[i + 1] === 1 || labels[i] !== OUT) return false;
  const { kind, def, clitics, entry, key } = word[i]!;
  if (kind !== Kind.Word || def || clitics > 0 || entry !== null || looks.behind[i] === Behind.None) return false;
  return looks.given[i]! > 0 || (looks.common[i]! <= 1 && looks.score[i]! >= 3 && !DONE.test(key));
}
/** "انتصار الحق", "إحقاق الحق": what is done with it. */
const DONE = /^(?:ا...?ا.|است.+|ت..ي.)$/;

/** Where the name ends that is promised right before token `i`; `i` for none. */
function promisedTo(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): number {
  const before = tokens.word[i - 1]!;
  const quoted = before.key === 'عن';
  // "نظيره سرتاج عزيز": a counterpart is whole by itself.
  const mirrored = before.entry?.title?.lemma === 'نظير' && before.entry.title.suffix !== '';
  if (
    !quoted &&
    !mirrored &&
    WHOLE[looks.cls[i - 1]!] !== 1 &&
    !isField(tokens, i - 1) &&
    !isWriter(tokens, i) &&
    !(labels[i - 1] === OUT && isBody(tokens, looks, i))
  )
    return i;
  const initials = initialsAt(tokens, i);
  let to = i + initials;
  while (to - i - initials < LONGEST && isStrange(tokens, labels, looks, to)) {
    to++;
    // "انيماري فان خينيب"
    if (LINKS.has(tokens.word[to]?.raw ?? '') && labels[to] === OUT && isStrange(tokens, labels, looks, to + 1)) to++;
  }
  // "الجهاد الإسلامي زياد النخالة"
  if (to === i + 1 && looks.given[i] === 1 && isArticled(tokens, labels, looks, to)) to++;
  if (to === i + initials || to - i < 2 || (to < tokens.count && labels[to] !== OUT)) return i;
  const fits =
    mirrored || (quoted ? SAYING.has(tokens.word[to]?.key ?? '') : (isWriter(tokens, i) || endsOffice(tokens, i)) && looks.clitic[i]! < 4);
  return fits ? to : i;
}

/** The first token from `from` on that stands behind a word by which a name may be promised: most words begin nothing of the kind. */
function behindPromise({ marks, count }: Tokens<Entry>, { cls }: Looks, from: number): number {
  while (from < count && (marks[from - 1]! & BEFORE) === 0 && WHOLE[cls[from - 1]!] !== 1) from++;
  return from;
}

/** A surname with its article that is no word of the language. */
function isArticled(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= tokens.count || labels[i] !== OUT || looks.first[i] === 1) return false;
  const { def, entry, prep, conj } = tokens.word[i]!;
  return def && entry === null && prep === '' && conj === '' && looks.common[i] === 0;
}

/** Single letters, which may be initials. */
const LETTER = mark(({ kind, key }: LexWord) => kind === Kind.Word && isInitial(key));

/** Words that a name may be promised by: all others are none of `quoted`, `mirrored`, {@link isField} and {@link isWriter}. */
const BEFORE = mark(
  ({ key, def, entry }: LexWord) => def || key === 'عن' || TYPED_CLOSING_QUOTES.has(key) || entry?.title?.lemma === 'نظير',
);

/** "الكاتبة ج. ك. رولينغ": a title with the article, and initials. */
const isWriter = (tokens: Tokens<Entry>, i: number): boolean =>
  tokens.word[i - 1]!.def && tokens.word[i - 1]!.entry?.title?.number === 'singular' && initialsAt(tokens, i) > 0;

/** "الخبير الفلاحي", "رئيس حزب «المحولون»": an adjective of a holder, or the name of his party. */
function isField({ word }: Tokens<Entry>, i: number): boolean {
  const { def, key, entry } = word[i]!;
  if (TYPED_CLOSING_QUOTES.has(key)) return isParty(word, i);
  // "وزير الاقتصاد سيغمار غابريال"
  const head = word[i - 1];
  if (
    def &&
    head?.def === false &&
    head.entry?.title?.kind === 'state' &&
    head.entry.title.number === 'singular' &&
    entry?.title === undefined
  )
    return true;
  return def && entry === null && /يه?$/.test(key) && word[i - 1]?.def === true && word[i - 1]!.entry?.title?.kind === 'private';
}

/** The quotation mark at `i` closes the name of a body: "حزب «المحولون»". */
function isParty(word: Tokens<Entry>['word'], i: number): boolean {
  for (let k = i - 1; k > 0 && k >= i - 4; k--) if (TYPED_OPENING_QUOTES.has(word[k]!.key)) return word[k - 1]!.entry?.body !== undefined;
  return false;
}

/** "رئيسة الوزراء سانا مارين", "والأمن القومي سرتاج عزيز": a body or a field with its article, before a name that is known. */
function isBody({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { def, entry, key, raw } = word[i - 1]!;
  const body = entry?.body?.kind === 'state' || entry?.tenure || entry?.title?.number === 'plural' || /يه?$/.test(key);
  // "الأمين العام لحزب الإنصاف أسد عمر": nor does a body with its genitive.
  const owned = word[i - 2]?.entry?.body !== undefined && !word[i - 2]!.def && !/[هة]$/.test(word[i]!.raw);
  if (!def || raw.length < 4 || !(body || owned)) return false;
  if (looks.given[i]! > 0 || looks.listed[i] === 1 || looks.given[i + 1]! > 0 || looks.listed[i + 1] === 1) return true;
  return looks.common[i] === 0 && looks.score[i]! >= 6;
}

/** Whether one person's office ends right before token `i`, and is told without another person. */
function endsOffice(tokens: Tokens<Entry>, i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - OFFICE && tokens.sentence[k] === tokens.sentence[i]; k--) {
    const { entry, kind, key } = tokens.word[k]!;
    if ((kind === Kind.Punct && !TYPED_OPENING_QUOTES.has(key)) || entry?.verb || entry?.event || entry?.document) return false;
    const title = entry?.title;
    // "المدعية العامة"
    if (title === undefined && entry?.phrases?.some((p) => p.title !== undefined && p.rest[0] === tokens.word[k + 1]!.key)) return true;
    if (title !== undefined && title.kind !== 'honor' && title.kind !== 'kin')
      return title.number === 'singular' && !isOwned(tokens.word[k]!);
  }
  return false;
}
