/**
 * Names of office holders whom the lexicon knows and the tagger missed: "وصرح فولفغانغ شوسل أمس". A whole name is a name wherever
 * it stands, a surname where it is no other word and nothing strange stands before it.
 *
 * @module src/extract/names/found/famous
 */
import { JOINED } from '../../../../graph/names/key.js';
import { column } from '../../../arabic/column.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { holderKey } from '../../../lexicon/holder-key.js';
import { Beginning, beginning, placesIn } from '../../../lexicon/holders.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CLASS } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { INSIDE, OUT } from '../tagger/tagger.js';
import { namesAfter } from './full.js';
import { put } from './honored.js';

/** Where a word may stand in such a name, as bits. */
const ALONE = 1;
const FIRST = 2;
const LATER = 4;
/** The same of what stands behind its clitic. */
const BEHIND_CLITIC = 3;
const PLACES = column(
  (word: LexWord) => placesOf(word.key) | (word.conj + word.prep === '' ? 0 : (placesOf(startOf(word)) & (ALONE | FIRST)) << BEHIND_CLITIC),
);

function placesOf(word: string): number {
  // "عبد الفتاح" is compared as one word, and "آل" not at all.
  if (JOINED.has(word)) return FIRST | LATER;
  const { alone, first, later } = placesIn(holderKey([word]));
  return (alone ? ALONE : 0) | (first ? FIRST : 0) | (later || word === 'ال' ? LATER : 0);
}

/** The word without و, ف, ب, ل and ك. */
function startOf({ key, conj, prep, def }: LexWord): string {
  const rest = key.slice(conj.length + prep.length);
  return def && !rest.startsWith('ال') ? `ا${rest}` : rest;
}

export function findFamous(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const places = tokens.columns[PLACES]!;
  for (let i = 0; i < tokens.count; i++) {
    if ((places[i]! & ~LATER) === 0 || labels[i] === INSIDE) continue;
    const to = Math.max(
      endOf(tokens, labels, looks, i, places[i]!, false),
      endOf(tokens, labels, looks, i, places[i]! >> BEHIND_CLITIC, true),
    );
    if (to < 0 || isWhole(labels, i, to)) continue;
    if (i > 0 && looks.first[i] === 0 && namesAfter(tokens, i - 1)) continue;
    put(labels, sure, i, to, labels[to] === INSIDE);
    i = to - 1;
  }
}

/**
 * Behind the longest name that begins at a token; −1 where none does.
 * @param place where its word may stand in a name @param behindClitic whether that is the word without its clitic
 */
function endOf(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, place: number, behindClitic: boolean): number {
  const { word, count, columns } = tokens;
  let best = -1;
  if ((place & FIRST) !== 0 && from + 1 < count && (columns[PLACES]![from + 1]! & LATER) !== 0) {
    const words = [behindClitic ? startOf(word[from]!) : word[from]!.key];
    for (let i = from + 1; i < count && looks.first[i] !== 1 && tokens.breakBefore[i] !== 1; i++) {
      words.push(word[i]!.key);
      const found = beginning(holderKey(words));
      if (found === Beginning.None) break;
      if (found === Beginning.Whole) best = i + 1;
    }
  }
  return best < 0 && (place & ALONE) !== 0 && isAlone(tokens, labels, looks, from) ? from + 1 : best;
}

/** Whether the tokens are a name, or the beginning of one, already. */
function isWhole(labels: Uint8Array, from: number, to: number): boolean {
  if (labels[from] === OUT) return false;
  for (let i = from + 1; i < to; i++) if (labels[i] !== INSIDE) return false;
  return true;
}

/** Whether one word is a name by itself: it is nothing else, and stands where somebody does something or is spoken of by an office. */
function isAlone(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { entry, def } = tokens.word[i]!;
  if (
    entry !== null ||
    def ||
    looks.common[i]! > 0 ||
    looks.given[i]! > 0 ||
    startOf(tokens.word[i]!).length < 4 ||
    looks.score[i]! < SURE ||
    i === 0 ||
    looks.first[i] === 1
  )
    return false;
  if (looks.cls[i] !== CLASS.unknown || commonness(startOf(tokens.word[i]!)) > 0 || isStrange(tokens, labels, looks, i + 1)) return false;
  const before = tokens.word[i - 1]!;
  return OFFICIAL.has(looks.behind[i]!) || looks.cls[i - 1] === CLASS.say || before.entry?.verb !== undefined || AMONG.has(before.key);
}
/** Band of the score from which a word is surely a name. */
const SURE = 5;

const OFFICIAL: ReadonlySet<number> = new Set([Behind.Title, Behind.Tenure, Behind.Honor, Behind.Nisba]);
/** Behind these stands who meets somebody. */
const AMONG = new Set(['مع', 'بين', 'نظيره', 'ونظيره', 'نظيرها']);

/** A name, or a word that no lexicon has. */
const isStrange = ({ word, count }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  i < count &&
  (labels[i] !== OUT || looks.given[i]! > 0 || (word[i]!.entry === null && looks.cls[i] === CLASS.unknown && looks.common[i] === 0));
