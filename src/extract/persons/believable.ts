/**
 * Believable persons: a single word that occurs once is a person only where its surroundings say
 * so: a title, a verb of saying, a second mention.
 *
 * @module src/extract/persons/believable
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { CLASS } from '../names/classes.js';
import type { Looks } from '../names/features.js';
import type { Person } from './persons.js';

const LOCATIVE = new Set(['في', 'الي', 'من', 'عبر', 'علي', 'غاز', 'نحو']);
/** Behind و too: "وعلى الفور". */
const isLocative = ({ key, conj }: LexWord): boolean => LOCATIVE.has(key.slice(conj.length));

/** Least mean probability of the tagger at the surest mention, for a name of one word and of more. */
const FLOOR_ONE = 0.8;
const FLOOR_MORE = 0.5;
/** Right behind an office with its state: "سفيرة فنلندا الجديدة تارجا فرنانديز". */
const FLOOR_HELD = 0.3;

export function believable(person: Person, tokens: Tokens<Entry>, looks: Looks, sure: Float32Array): boolean {
  const confidence = Math.max(
    ...person.mentions.map(({ span, titles }) => {
      // Behind an office with its state a name begins for certain, wherever it ends.
      if (titles.some((t) => t.kind !== 'private' && t.states.length > 0 && t.to === span.from))
        return sure[span.from]! >= FLOOR_HELD && person.key.length > 1 ? 1 : sure[span.from]!;
      // One odd word does not make a name of four unlikely.
      let sum = 0;
      for (let i = span.from; i < span.to; i++) sum += sure[i]!;
      return sum / (span.to - span.from);
    }),
  );
  if (person.key.length > 1) return confidence >= FLOOR_MORE;
  if (confidence < FLOOR_ONE) return false;
  const [only] = person.mentions;
  if (person.mentions.length > 1 || only === undefined) return true;
  if (only.titles.length > 0 || only.introduced || only.nisba !== null) return true;
  const { from } = only.span;
  const before = tokens.word[from - 1];
  return (
    !(before !== undefined && tokens.sentence[from - 1] === tokens.sentence[from] && isLocative(before)) && looks.cls[from] !== CLASS.common
  );
}
