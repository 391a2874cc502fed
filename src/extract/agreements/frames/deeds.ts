/**
 * Deeds: what a word says of a document, by its form, and the words that bound the clause around it.
 *
 * @module src/extract/agreements/frames/deeds
 */

import { noted } from '../../../arabic/notes.js';
import { sieved } from '../../../arabic/sieve.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import { DEED_OF_NOUN, DEED_OF_VERB, type Deed } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import { bareOf } from '../../clauses.js';
import type { Scan } from '../../scan.js';
import { isBeside } from '../words/words.js';

export interface Sources {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly actors: readonly Actor[];
  /** Number of the actor at each token, or −1. */
  readonly actorAt: Int32Array;
  /** Number of the mention whose core covers each token, or −1. */
  readonly documentAt: Int32Array;
}

export const COMPLEMENTISER = wordSet('ان انه انها انهم انهما بان بانه بانها لان لانه لانها حيث بينما فيما لكن ولكن اذا اذ');
export const RELATIVE = wordSet('الذي التي الذين اللذان اللذين اللتان اللتين');
/** Who is there when others sign: "وقع X بحضور Y", "وحضر التوقيع Y". */
export const isPresence = (key: string): boolean => isBeside(key) || WITNESSES.has(key);
const WITNESSES = wordSet('امام شهد حضر حضرها حضره');
export const PREPOSITIONS = wordSet('علي الي من عن في ب ل');

export interface DeedOfVerb {
  readonly deed: Deed;
  readonly tense: 'past' | 'present' | 'future';
  readonly object: string;
}

const deedOfForm = sieved(DEED_OF_VERB);

/** The deed of a finite verb; forms that are also nouns (عقد, نص) only as the grammar allows. */
export const deedOfVerb = noted((word: Word<Entry>): DeedOfVerb | null => {
  if (word.def || word.kind !== Kind.Word) return null;
  const { key, prep, stem, entry } = word;
  // "وصلا إلى نيروبي ليوقعا اتفاقية": in order to.
  const aim =
    prep === 'ل' && entry?.verb?.tense === 'present' ? stem : prep === '' && entry === null && AIM.test(key) ? key.slice(1) : null;
  const aimed = aim === null ? undefined : deedOfForm(aim);
  if (aimed?.tense === 'present' && (aimed.deed === 'sign' || aimed.deed === 'reach')) return { ...aimed, tense: 'future' };
  if (prep !== '') return null;
  return deedOfForm(key) ?? (key[0] === 'و' || key[0] === 'ف' ? deedOfForm(key.slice(1)) : undefined) ?? null;
}, null);

const AIM = /^ل[يت]/;

export const deedOfNoun = noted((word: Word<Entry>): Deed | null => {
  if (word.kind !== Kind.Word) return null;
  const direct = DEED_OF_NOUN.get(word.stem) ?? DEED_OF_NOUN.get(word.key);
  if (direct) return direct;
  if (word.entry !== null) return null;
  // Clitics of words that the lexicon does not know: بتوقيع, للتوصل, والتزامه.
  const bare = word.key.replace(/^[وف]?(?:لل|بال|ال|[بلك])?/, '');
  // بإلغاء has no article.
  return bare.length > 2 ? (DEED_OF_NOUN.get(bare) ?? DEED_OF_NOUN.get(word.key.replace(/^[وف]?[بلك]?/, '')) ?? null) : null;
});

/** Behind a preposition a form is a noun: "من خرق الهدنة". */
export function isNoun(tokens: Tokens<Entry>, at: number): boolean {
  // "كمال حسن علي ووقع": nothing has a preposition before "and".
  if (tokens.word[at]!.conj !== '') return false;
  const before = tokens.word[at - 1];
  return before !== undefined && tokens.sentence[at - 1] === tokens.sentence[at] && PREPOSITIONS.has(bareOf(before));
}

/** "الاتفاق حول البرنامج، حسبما أعلن البيت الأبيض أمس": the day of what is told. */
export function toldBetween(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (/^ب?حسب/.test(word.key) || (word.entry?.verb?.classes.has('say') && !word.entry.particle)) return true;
  }
  return false;
}
