/**
 * Verbs: the third-person forms of a verb as news writes them, without vowels, so that a lexicon
 * lists each verb once by its past and present: التقى / يلتقي.
 *
 * @module src/arabic/verbs
 */
import { fold } from '../../graph/names/fold.js';
import type { Gender, Plurality } from './nouns.js';

export type Tense = 'past' | 'present' | 'future';

export interface VerbForm {
  /** Folded; future forms carry their س. */
  readonly form: string;
  readonly tense: Tense;
  readonly number: Plurality;
  readonly gender: Gender;
  /** Attached object pronoun, or ''. */
  readonly object: string;
}

const OBJECTS = ['', 'ه', 'ها', 'هما', 'هم', 'نا'];

/**
 * Forms of one verb in the third person, active.
 * @param past third person masculine singular: التقى, قال, وقع, أنهى
 * @param present likewise: يلتقي, يقول, يوقع
 */
export function verbForms(past: string, present: string): VerbForm[] {
  const out = new Map<string, VerbForm>();
  const add = (form: string, tense: Tense, number: Plurality, gender: Gender): void => {
    for (const object of OBJECTS) {
      // وا loses its alef before a pronoun, ى becomes ا.
      const base = object === '' ? form : form.endsWith('وا') ? form.slice(0, -1) : form.endsWith('ى') ? `${form.slice(0, -1)}ا` : form;
      const key = fold(base + object);
      if (!out.has(key)) out.set(key, { form: key, tense, number, gender, object });
    }
  };
  const weak = past.endsWith('ى') || past.endsWith('ا');
  const stem = weak ? past.slice(0, -1) : past;
  const dual = past.endsWith('ى') ? `${stem}ي` : past.endsWith('ا') ? `${stem}و` : past;
  add(past, 'past', 'singular', 'masculine');
  add(`${stem}ت`, 'past', 'singular', 'feminine');
  add(`${dual}ا`, 'past', 'dual', 'masculine');
  add(`${stem}تا`, 'past', 'dual', 'feminine');
  add(`${stem}وا`, 'past', 'plural', 'masculine');
  const tail = present.slice(1);
  const open = tail.endsWith('ي') || tail.endsWith('و') || tail.endsWith('ى');
  const root = open ? tail.slice(0, -1) : tail;
  const both = (prefix: string, form: string, number: Plurality, gender: Gender): void => {
    add(prefix + form, 'present', number, gender);
    add(`س${prefix}${form}`, 'future', number, gender);
  };
  both('ي', tail, 'singular', 'masculine');
  both('ت', tail, 'singular', 'feminine');
  if (open) {
    add(`ي${root}`, 'present', 'singular', 'masculine'); // jussive: لم يلتق
    add(`ت${root}`, 'present', 'singular', 'feminine');
  }
  const dualTail = tail.endsWith('ى') ? `${root}ي` : tail;
  for (const ending of ['ان', 'ا']) {
    both('ي', dualTail + ending, 'dual', 'masculine');
    both('ت', dualTail + ending, 'dual', 'feminine');
  }
  for (const ending of ['ون', 'وا']) both('ي', root + ending, 'plural', 'masculine');
  return [...out.values()];
}
