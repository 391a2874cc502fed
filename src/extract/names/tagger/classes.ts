/**
 * Classes: what a token is to a reader who looks for names. One small number a token, out of the
 * lexicon and the mark itself; the name tagger sees nothing else of a word but this and its letters.
 *
 * @module src/extract/names/tagger/classes
 */
import { Kind } from '../../../arabic/words.js';
import { hasOneSense } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';

/** Names of the classes in the order of their numbers. */
export const CLASSES = [
  'edge',
  'unknown',
  'common',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
  'title-state',
  'title-open',
  'title-private',
  'rank',
  'honor',
  'kin',
  'tenure',
  'body-state',
  'body-private',
  'body-open',
  'state-name',
  'nisba-def',
  'nisba',
  'capital',
  'city',
  'organization',
  'say',
  'verb',
  'verb-present',
  'event',
  'document',
  'link',
  'number',
  'latin',
  'comma',
  'colon',
  'stop',
  'open-quote',
  'close-quote',
  'quote',
  'open-paren',
  'close-paren',
  'dash',
  'mark',
  'title-plural',
  'li-noun',
  'facility',
  'ordinal',
  'allah',
  'syllable',
] as const;

export type ClassName = (typeof CLASSES)[number];

export const CLASS = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Record<ClassName, number>;

/** 1 for each of the named classes: quicker to ask than a set. */
export function classSet(...names: readonly ClassName[]): Uint8Array {
  const out = new Uint8Array(CLASSES.length);
  for (const name of names) out[CLASS[name]] = 1;
  return out;
}

const MARKS: Readonly<Record<string, ClassName>> = {
  '،': 'comma',
  ',': 'comma',
  '؛': 'comma',
  ';': 'comma',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '؟': 'stop',
  '?': 'stop',
  '…': 'stop',
  '«': 'open-quote',
  '“': 'open-quote',
  '»': 'close-quote',
  '”': 'close-quote',
  '"': 'quote',
  "'": 'quote',
  '(': 'open-paren',
  '[': 'open-paren',
  ')': 'close-paren',
  ']': 'close-paren',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '/': 'dash',
  ـ: 'dash',
};

/** Class of a word in itself. `score` is its name score, which tells common words from rare ones. */
export function classOf(word: LexWord, score: number): number {
  if (word.kind === Kind.Number) return CLASS.number;
  if (word.kind === Kind.Latin) return CLASS.latin;
  if (word.kind === Kind.Punct) return CLASS[MARKS[word.key] ?? 'mark'];
  const e = word.entry;
  if (word.key === 'الله') return CLASS.allah;
  // "كأي مسلم": like any.
  if (word.raw === 'كأي') return CLASS.conjunction;
  if (e === null || (e.given && hasOneSense(e))) return score < -4.5 && e === null ? CLASS.common : CLASS.unknown;
  if (e.particle === 'preposition' && !(word.stem === 'علي' && word.prep === '' && word.raw.endsWith('ي'))) return CLASS.preposition;
  if (e.particle === 'conjunction') return word.raw === 'آن' ? CLASS.syllable : CLASS.conjunction;
  if (e.particle === 'pronoun') return CLASS.pronoun;
  if (e.particle === 'ordinal') return CLASS.ordinal;
  if (e.particle === 'syllable') return CLASS.syllable;
  if (e.given && e.title && !word.def && ['private', 'rank', 'kin'].includes(e.title.kind)) return CLASS.unknown;
  if (e.given && e.verb) return CLASS.unknown;
  if (e.title !== undefined && e.title.number !== 'singular' && e.title.kind !== 'honor') return CLASS['title-plural'];
  if (e.title?.lemma === 'أمير' && word.def) return CLASS.honor;
  if (e.title !== undefined && !(e.verb !== undefined && !word.def && e.title.suffix === '' && e.verb.classes.has('other'))) {
    if (word.prep === 'ل' && !word.def) return CLASS['li-noun'];
    switch (e.title.kind) {
      case 'state':
        return CLASS['title-state'];
      case 'open':
        return CLASS['title-open'];
      case 'private':
        return CLASS['title-private'];
      case 'rank':
        return CLASS.rank;
      case 'honor':
        return CLASS.honor;
      case 'kin':
        return e.link ? CLASS.link : CLASS.kin;
    }
  }
  if (e.honorific) return CLASS.honor;
  if (e.link) return CLASS.link;
  if (e.tenure) return CLASS.tenure;
  if (e.states !== undefined) {
    const form = e.states[0]!;
    if (form.inflection !== undefined) return word.def ? CLASS['nisba-def'] : CLASS.nisba;
    return form.kind === 'name' ? CLASS['state-name'] : CLASS.capital;
  }
  if (e.cities) return CLASS.city;
  if (e.org) return CLASS.organization;
  // The tagger was trained before the lexicon knew these: common words, or the verb of the same form (عقد).
  if (e.event || (e.document && !e.verb)) return CLASS.common;
  // ملعب is named after somebody, الملعب is not.
  if (e.facility && !word.def) return CLASS.facility;
  if (e.body) return CLASS[`body-${e.body.kind}`];
  if (e.verb) return e.verb.classes.has('say') ? CLASS.say : e.verb.tense === 'past' ? CLASS.verb : CLASS['verb-present'];
  if (e.particle === 'adverb') return CLASS.adverb;
  return score < -4.5 ? CLASS.common : CLASS.unknown;
}
