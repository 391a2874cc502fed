/**
 * Series: names that the tagger missed in a list of names, and two that it took for one where a verb of meeting has its
 * subject and its object side by side: "كل من جيهون حسنوف وثيرارات سامرت وراجيش شارما", "التقى ماريك نوفاك إيون بوبا".
 *
 * @module src/extract/names/found/series
 */

import { GIVEN_NAMES } from '../../../../graph/names/given.js';
import { COMMAS } from '../../../arabic/punctuation.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { holderKey } from '../../../lexicon/holder-key.js';
import { holdersOf } from '../../../lexicon/holders.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import { isVerb } from '../../clauses.js';
import { labelName } from '../label.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { BEFORE_GENITIVE } from './full.js';

const LONGEST = 3;

/** Names that stand in a list behind one of several words and before another, or before what no name goes on with. */
export function fillSeries(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = seek(labels, INSIDE, 1); i + 2 < count; i = seek(labels, INSIDE, i + 1)) {
    if (labels[i + 1] !== OUT || looks.first[i + 1] === 1) continue;
    const comma = COMMAS.has(word[i + 1]!.key);
    const from = comma ? i + 2 : i + 1;
    if (looks.first[from] === 1 || labels[from] !== OUT || (!comma && !isJoined(tokens, looks, from))) continue;
    let to = from;
    while (to < count && to - from < LONGEST && isStrange(tokens, labels, looks, from, to)) to++;
    // "ونافل البقعاوي"
    if (to === from + 1 && isClan(tokens, labels, looks, to)) to++;
    if (to - from < 2 || !(comma ? isFollowed(tokens, labels, looks, to) : isOver(tokens, labels, looks, to))) continue;
    labelName(labels, sure, from, to, 0.8);
    i = to - 1;
  }
}

/** Days that are surnames, too: "محمد الخميس". */
const DAYS = new Set(['الخميس', 'السبت']);

/**
 * "محمد القصيمي ومحمد الدعيع وكرم برناوي": a given name with a word with its article behind it, in a list before or behind a
 * whole name.
 */
export function fillPlain(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  const put = (i: number): void => labelName(labels, sure, i, i + 2, 0.8);
  // From behind, so that one that is found stands behind the next.
  for (let i = labels.lastIndexOf(BEGIN, count - 1); i >= 2; i = labels.lastIndexOf(BEGIN, i - 1))
    if (word[i]!.conj === 'و' && labels[i + 1] === INSIDE && looks.first[i] === 0 && isPlain(tokens, labels, looks, i - 2)) put(i - 2);
  for (let i = seek(labels, INSIDE, 1); i + 2 < count; i = seek(labels, INSIDE, i + 1)) {
    const next = i + 1;
    if (labels[next] !== OUT || word[next]!.conj !== 'و' || !isPlain(tokens, labels, looks, next)) continue;
    if (isOver(tokens, labels, looks, next + 2)) put(next);
  }
}

/** Whether a given name stands at `i`, with و or by itself, and a surname with its article behind it. */
export function isPlain({ word, breakBefore }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { entry, prep, conj } = word[i]!;
  if ((labels[i]! | labels[i + 1]!) !== OUT || entry?.given !== true || prep !== '' || entry.title || entry.verb || entry.particle)
    return false;
  // "وعبادة الأصنام"
  if (BEFORE_GENITIVE.has(word[i]!.stem) || looks.first[i + 1] === 1 || breakBefore[i + 1] === 1) return false;
  const { def, clitics, entry: known, key } = word[i + 1]!;
  if (!def || clitics > 0) return false;
  if (conj === 'و' && DAYS.has(key)) return true;
  // "وكرم الفائزين", "حسن الجوار": by the letters or by lists.
  return (
    known === null && (looks.common[i + 1] === 0 || (looks.listed[i + 1]! > 0 && looks.common[i + 1]! <= 1)) && !/(?:ين|ات)$/.test(key)
  );
}

/** "وثيرارات": و before what nobody knows. */
const isJoined = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  word[i]!.key.startsWith('و') && word[i]!.entry === null && (looks.clitic[i] === 2 || looks.clitic[i] === 3) && looks.stripped[i]! >= 4;

/** A surname with its article and ي that is nothing else. */
function isClan({ word, breakBefore, count }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= count || labels[i] !== OUT || looks.first[i] === 1 || breakBefore[i] === 1) return false;
  const { def, clitics, entry, key } = word[i]!;
  return def && clitics === 0 && entry === null && key.endsWith('ي') && looks.common[i]! <= (looks.listed[i] === 1 ? 1 : 0);
}

function isStrange({ word, breakBefore }: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, i: number): boolean {
  const { kind, entry, def, clitics, raw } = word[i]!;
  if (labels[i] !== OUT || kind !== Kind.Word || clitics > 0 || def || entry !== null || breakBefore[i] === 1 || /[\u064bة]$/.test(raw))
    return false;
  if (looks.cls[i] !== CLASS.unknown || looks.common[i]! > 0 || (i > from && looks.first[i] === 1)) return false;
  // The second name of a list is not begun by و.
  if (i > from && (looks.clitic[i] === 2 || looks.clitic[i] === 3)) return false;
  return i === from || looks.listed[i] === 1 || looks.score[i]! >= 4;
}

/** "، فلان": the list goes on behind a comma. */
const isFollowed = ({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  looks.first[i] === 0 && (COMMAS.has(word[i]?.key ?? '') ? labels[i + 1] === BEGIN && looks.first[i + 1] === 0 : labels[i] === BEGIN);

/** Before another of the list, a mark, a particle. */
function isOver(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= tokens.count || looks.first[i] === 1) return true;
  const { kind, entry, key } = tokens.word[i]!;
  return labels[i] === BEGIN ? key.startsWith('و') : kind === Kind.Punct || entry?.particle !== undefined;
}

/** "التقى ماريك نوفاك إيون بوبا": parts what the verb has as its subject and its object, where the two are called in two languages. */
export function partMet(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  for (let i = seek(labels, BEGIN, 1); i + 1 < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    if (looks.first[i] === 1 || !hasObject(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    const part = to - i < 2 ? -1 : (holdersPart(tokens, i, to) ?? (to - i < 4 ? -1 : partOf(tokens, looks, i, to)));
    if (part > 0) labels[part] = BEGIN;
  }
}

/** Whether a verb of meeting, receiving or visiting stands before the name at `from`, but for an office. */
function hasObject(tokens: Tokens<Entry>, from: number): boolean {
  const { word, sentence } = tokens;
  for (let i = from - 1; i >= 0 && i >= from - 6 && sentence[i] === sentence[from]; i--) {
    const { kind, entry } = word[i]!;
    if (isVerb(tokens, i)) {
      const { classes, object } = entry!.verb!;
      return object === '' && (classes.has('meet') || classes.has('receive'));
    }
    if (kind === Kind.Punct || entry?.particle) return false;
  }
  return false;
}

/** "التقى كيري لافروف": where the second of two holders of offices is called; null where they are not known. */
function holdersPart({ word }: Tokens<Entry>, from: number, to: number): number | null {
  const called = (a: number, b: number) => holdersOf(holderKey(word.slice(a, b).map(({ key }) => key)));
  if (called(from, to).length > 0) return null;
  for (let k = from + 1; k < to; k++) {
    // "فيصل المقداد": by his first name nobody is called whose surname follows.
    if (k === from + 1 && GIVEN_NAMES.has(word[from]!.key)) continue;
    const mine = called(from, k);
    if (mine.length > 0 && called(k, to).some((other) => mine.every(({ state }) => state !== other.state))) return k;
  }
  return null;
}

/** Where the second of two names begins; −1 where they are one. */
function partOf({ word }: Tokens<Entry>, looks: Looks, from: number, to: number): number {
  let found = -1;
  for (let k = from + 2; k <= to - 2; k++) {
    if (looks.given[k] !== 1 || looks.cls[k - 1] === CLASS.link || looks.cls[k] === CLASS.link) continue;
    const mine = originsOf(word.slice(from, k).map(({ key }) => key));
    const other = originsOf(word.slice(k, to).map(({ key }) => key));
    if (mine === null || other === null || [...mine].some((code) => other.has(code))) continue;
    if (found > 0) return -1;
    found = k;
  }
  return found;
}
