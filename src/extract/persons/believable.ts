/**
 * Believable persons: a single word that occurs once is a person only where its surroundings say
 * so: a title, a verb of saying, a second mention.
 *
 * @module src/extract/persons/believable
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { CLASS } from '../names/classes.js';
import type { Looks } from '../names/features.js';
import type { Person } from './persons.js';

const LOCATIVE = new Set(['في', 'الي', 'من', 'عبر', 'علي', 'غاز', 'نحو']);

export function believable(person: Person, tokens: Tokens<Entry>, looks: Looks): boolean {
  const [only] = person.mentions;
  if (person.key.length > 1 || person.mentions.length > 1 || only === undefined) return true;
  if (only.titles.length > 0 || only.introduced || only.nisba !== null) return true;
  const { from, to } = only.span;
  const same = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === tokens.sentence[from];
  const before = same(from - 1) ? looks.cls[from - 1]! : 0;
  const after = same(to) ? looks.cls[to]! : 0;
  if (same(from - 1) && LOCATIVE.has(tokens.word[from - 1]!.key)) return false;
  const score = looks.score[from]!;
  if (before === CLASS.say || after === CLASS.say) return score >= 3;
  return score >= 5;
}
