/**
 * Between: what stands between a whole office and a word that takes its holder up is his name, whatever its letters look like:
 * "أكد رئيس المجلس عقيلة صالح أنه", "أوفد نائبه معروف أمين الذي".
 *
 * @module src/extract/names/found/between
 */
import { fold } from '../../../../graph/names/fold.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { COMPLEMENT } from '../../clauses.js';
import { rareSurname } from '../ends/complete.js';
import { isObject } from '../ends/objects.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { endsOffice, isOwned } from './offices.js';
import { IN_NO_NAME } from './slots.js';

const BORDERS = classSet('conjunction', 'pronoun');
const WHO = new Set(['الذي', 'التي']);
/** Words of such a name, and back to the verb of saying. */
const LONGEST = 4;
const SAYING = 16;

/** What no name holds, unless lists know it. */
const NEVER = classSet(...IN_NO_NAME, 'title-private', 'rank', 'honor', 'number', 'ordinal', 'event', 'document');

export function fillBetween(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = 3; i < count; i++) {
    if (BORDERS[looks.cls[i]!] !== 1 || looks.first[i] === 1) continue;
    const who = WHO.has(word[i]!.key);
    if (!who && !COMPLEMENT.has(word[i]!.key)) continue;
    let from = i;
    while (from > Math.max(1, i - LONGEST) && mayBePart(tokens, labels, looks, from - 1, i, who)) from--;
    // A name that has been found begins where it does.
    for (let k = i - 1; k > from; k--) if (labels[k] === BEGIN && !SPELT.test(word[k - 1]!.raw)) from = k;
    if (i - from < 2 || !isName(tokens, labels, looks, from, i)) continue;
    const owned = isOwned(word[from - 1]!) && word[from - 1]!.entry?.title?.number === 'singular';
    if (!owned && !endsOffice(tokens, labels, looks, from)) continue;
    if (!who && !isSaid(tokens, looks, from)) continue;
    labelName(labels, sure, from, i, 0.8);
  }
}

/** What is told next of a holder: a mark, his office, "الذي", "إن". */
const NEXT = classSet('comma', 'stop', 'close-paren', 'close-quote', 'quote', 'title-state', 'title-open');
const CALLED = new Set(['باشا', 'بك']);

/** "سعادة موريس لوستو لالان وزير المالية": the rest of a holder's name before what is told next of him. */
export function fillRests(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, sentence, count } = tokens;
  for (let i = seek(labels, BEGIN, 0); i < count; i = seek(labels, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < count && labels[to] === INSIDE) to++;
    const here = (at: number): boolean => at < count && sentence[at] === sentence[i];
    if (to === count || labels[to] !== OUT || looks.first[to] === 1 || !here(to)) continue;
    const ends = !here(to + 1) || NEXT[looks.cls[to + 1]!] === 1 || WHO.has(word[to + 1]!.key) || COMPLEMENT.has(word[to + 1]!.key);
    const rest = looks.behind[i] !== Behind.None && ends && isRest(tokens, looks, to) && !isObject(tokens, looks, i, to);
    // "أحمد شجاع باشا"
    if (!rest && !(to - i > 1 && CALLED.has(word[to]!.key) && !word[to - 1]!.def)) continue;
    labels[to] = INSIDE;
    sure[to] = Math.max(sure[to]!, sure[i]!);
  }
}

/** A word of lists or of none, that is nothing else. */
function isRest(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { kind, raw, entry, conj } = tokens.word[i]!;
  if (kind !== Kind.Word || conj === 'و' || looks.common[i]! > 0 || /^(?:بال|لل|ال)|[\u064bى]/.test(raw)) return false;
  // "لالان" is no لالآن.
  if (looks.listed[i] === 1) return entry === null || (entry.title === undefined && (NEVER[looks.cls[i]!] === 0 || looks.clitic[i]! > 0));
  return looks.cls[i] === CLASS.unknown && looks.score[i]! >= 4 && rareSurname(tokens, looks, i);
}

/** Whether a verb of saying stands before. */
function isSaid({ sentence }: Tokens<Entry>, looks: Looks, from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - SAYING && sentence[k] === sentence[from]; k--) if (looks.cls[k] === CLASS.say) return true;
  return false;
}

/** Whether word `i` may be part of a name that ends before `to`. */
function mayBePart({ word, sentence }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, to: number, who: boolean): boolean {
  const { kind, raw, conj, prep, def, entry } = word[i]!;
  if (sentence[i] !== sentence[to] || kind !== Kind.Word || looks.first[i] === 1 || /[\u064bى]|.{3}ا$/.test(raw)) return labels[i] !== OUT;
  if (labels[i] !== OUT || SPELT.test(raw)) return true;
  // "معسكره الإعدادي", "قوله"
  const owned = /^(.{3,}?)(?:ه|ها|هم)$/.exec(raw)?.[1];
  if (owned !== undefined && commonness(fold(owned)) > 0) return false;
  if (entry?.particle !== undefined || (looks.clitic[i]! > 0 && looks.listed[i] === 0)) return false;
  const known = looks.given[i] === 1 || (looks.listed[i] === 1 && looks.common[i]! <= 2);
  // The article stands before the last of several at most.
  if (raw.startsWith('ال') && def && (i !== to - 1 || !raw.endsWith('ي') || entry !== null)) return false;
  if (known || entry?.link) return conj === '' && prep === '';
  return entry === null && conj + prep === '' && NEVER[looks.cls[i]!] !== 1 && looks.common[i]! <= (who ? 3 : 1);
}
/** "إس إم كريشنا" */
const SPELT = /^إ[^نلذ]$/;

/** Whether lists know one of the words, or nobody knows any. */
function isName({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): boolean {
  let strange = true;
  for (let k = from; k < to; k++) {
    if (labels[k] !== OUT || looks.given[k] === 1) return true;
    if (looks.common[k]! > 0 || (looks.listed[k] === 0 && (word[k]!.entry !== null || looks.clitic[k]! > 0))) strange = false;
  }
  return strange;
}
