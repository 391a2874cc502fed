/**
 * Nouns: the written forms of a noun, so that a lexicon lists each noun once. Vowels are not
 * written in news, so cases show only in the dual and the sound plural.
 *
 * @module src/arabic/nouns
 */
import { fold } from '../../graph/names/fold.js';

export type Plurality = 'singular' | 'dual' | 'plural';
export type Gender = 'masculine' | 'feminine';

export interface NounForm {
  /** Folded, without article. */
  readonly form: string;
  readonly number: Plurality;
  readonly gender: Gender;
  /** Whose it is, for a form with an attached pronoun: زيارته → 'ه'. */
  readonly suffix: string;
  /** A dual before its genitive, which takes no article: وزيري, رئيسا. */
  readonly construct?: true;
}

const POSSESSIVES = ['ه', 'ها', 'هما', 'هم', 'نا'];

export interface NounOptions {
  /** Gender of the word itself; ة makes it feminine unless told otherwise. */
  readonly gender?: Gender;
  /** Feminine partner of a masculine noun: وزير → وزيرة. `true` adds ة. */
  readonly feminine?: string | true;
  /** Broken plurals. */
  readonly plurals?: readonly string[];
  /** Sound masculine plural ون/ين. */
  readonly sound?: boolean;
}

/** Forms of one noun: singular, dual, plural, construct, with possessive pronouns. */
export function nounForms(lemma: string, options: NounOptions = {}): NounForm[] {
  const out = new Map<string, NounForm>();
  const add = (form: string, number: Plurality, gender: Gender, suffix = ''): void => {
    const key = fold(form);
    if (!out.has(key)) out.set(key, { form: key, number, gender, suffix });
  };
  const addConstruct = (form: string, gender: Gender): void => {
    const key = fold(form);
    if (!out.has(key)) out.set(key, { form: key, number: 'dual', gender, suffix: '', construct: true });
  };
  const possessed = (base: string, number: Plurality, gender: Gender): void => {
    for (const s of POSSESSIVES) add(base + s, number, gender, s);
  };
  const singular = (word: string, gender: Gender): void => {
    const feminineEnd = word.endsWith('ة');
    const stem = feminineEnd ? `${word.slice(0, -1)}ت` : word.endsWith('ى') ? `${word.slice(0, -1)}ا` : word;
    add(word, 'singular', gender);
    if (!feminineEnd) add(`${word}ا`, 'singular', gender); // accusative: رئيسا
    possessed(stem, 'singular', gender);
    if (word.endsWith('اء')) {
      possessed(`${word.slice(0, -1)}ئ`, 'singular', gender); // لقائه
      possessed(`${word.slice(0, -1)}ؤ`, 'singular', gender);
    }
    const dual = word.endsWith('ى') ? `${word.slice(0, -1)}ي` : stem;
    for (const ending of ['ان', 'ين']) add(dual + ending, 'dual', gender);
    for (const ending of feminineEnd ? ['ا', 'ي'] : ['ي']) addConstruct(dual + ending, gender);
    for (const s of ['ه', 'ها', 'هما', 'هم']) for (const ending of ['ا', 'ي']) add(dual + ending + s, 'dual', gender, s);
    if (feminineEnd) {
      const plural = `${word.slice(0, -1)}ات`;
      add(plural, 'plural', gender);
      possessed(plural, 'plural', gender);
    }
  };
  const gender = options.gender ?? (lemma.endsWith('ة') ? 'feminine' : 'masculine');
  singular(lemma, gender);
  if (options.feminine) singular(options.feminine === true ? `${lemma}ة` : options.feminine, 'feminine');
  if (options.sound) for (const ending of ['ون', 'ين', 'و']) add(lemma + ending, 'plural', gender);
  for (const plural of options.plurals ?? []) {
    add(plural, 'plural', gender);
    possessed(plural.endsWith('ة') ? `${plural.slice(0, -1)}ت` : plural, 'plural', gender);
    if (plural.endsWith('اء')) possessed(`${plural.slice(0, -1)}ئ`, 'plural', gender);
  }
  return [...out.values()];
}
