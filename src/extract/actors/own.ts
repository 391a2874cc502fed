/**
 * Own countries: بلاده, بلادها mean the state of the last who is named before them in their sentence, or in the
 * sentence before.
 *
 * @module src/extract/actors/own
 */
import { mark } from '../../arabic/marks.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { Actor } from './actors.js';

const OWN = mark(({ key }: LexWord) => /^[وف]?[بلك]?(بلاده|بلادها|بلادهما|دولته|دولتها)$/.test(key));
const BACK = 1;

/** "قال وزير الخارجية الصيني إن بلاده مستعدة": actors for each, in the order of the text. */
export function ownCountries(tokens: Tokens<Entry>, actors: readonly Actor[]): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.marks[i]! & OWN) === 0) continue;
    const owner = holderBefore(tokens, actors, i);
    if (owner) out.push({ kind: 'state', from: i, to: i + 1, persons: [], states: owner.states, org: null, title: null, plural: false });
  }
  return out;
}

/** The first person or office of one state in the sentence, else the last such of the sentence before. */
function holderBefore(tokens: Tokens<Entry>, actors: readonly Actor[], i: number): Actor | undefined {
  const able = actors.filter((a) => a.from < i && a.states.length === 1 && (a.kind === 'name' || a.kind === 'office'));
  const here = able.find((a) => tokens.sentence[a.from] === tokens.sentence[i]);
  return here ?? able.findLast((a) => tokens.sentence[a.from]! >= tokens.sentence[i]! - BACK);
}
