/**
 * Trades: two strange words right behind what somebody is are his name, whatever letters it begins with: "المهاجم باتسون مولوبا سجل",
 * "وقال المزارع كابيلوا موانزا إن", "جارته مودينداي تشيلوبا".
 *
 * @module src/extract/names/found/trades
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { OUT } from '../tagger/tagger.js';

/** Classes of what goes on no name. */
const STOPS = classSet(
  'comma',
  'stop',
  'colon',
  'open-paren',
  'open-quote',
  'quote',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
  'say',
  'verb',
  'verb-present',
);
const ENDINGS = /(?:ات|ين|ون|ها|هم|هما|ته|وا|تها)$/;
/** Least likeness to a name. */
const LIKE = 4;

/** Labels them. */
export function fillTrades(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = 1; i + 2 < count; i++) {
    if (labels[i] !== OUT || labels[i - 1] !== OUT || looks.first[i] === 1 || !isTrade(word[i - 1]!)) continue;
    if (!isStrange(tokens, labels, looks, i) || looks.first[i + 1] === 1) continue;
    if (!isStrange(tokens, labels, looks, i + 1)) continue;
    const to = i + 2;
    if (looks.first[to] !== 1 && (labels[to] !== OUT || !endsName(word[to]!, looks, to))) continue;
    labelName(labels, sure, i, to, 0.85);
    i = to - 1;
  }
}

/** "المهاجم", "البائعة"; "جارته" with a pronoun. */
const isTrade = ({ def, entry, prep }: LexWord): boolean => {
  const title = entry?.title;
  if (title === undefined || title.number !== 'singular' || prep === 'ب') return false;
  return title.kind === 'private' ? def : title.kind === 'kin' && title.suffix !== '';
};

/** A word that nobody knows, with its first letter and without. */
function isStrange({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { kind, entry, key, raw, def } = word[i]!;
  if (kind !== Kind.Word || entry !== null || def || labels[i] !== OUT || looks.cls[i] !== CLASS.unknown) return false;
  if (looks.common[i] !== 0 || looks.score[i]! < LIKE || key.length < 4 || ENDINGS.test(key) || /[\u064bىةـ]/.test(raw)) return false;
  return !/^[وفبكلسيتن]/.test(key) || (commonness(key.slice(1)) === 0 && !isListedName(key.slice(1)) && !/^س?[يتن]/.test(key));
}

/** Whether a word behind a name goes on with something else: a particle, a verb, a noun with its article, a conjunction. */
const endsName = ({ kind, def, conj }: LexWord, looks: Looks, i: number): boolean =>
  kind === Kind.Punct || STOPS[looks.cls[i]!] === 1 || def || conj !== '' || looks.common[i]! > 1;
