/**
 * Own countries: بلاده, بلادها mean the state of the last who is named before them in their sentence, or in the
 * sentence before; وزير خارجيته is of that state too.
 *
 * @module src/extract/actors/own
 */
import { mark } from '../../arabic/marks.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { Actor } from './actor.js';

const OWN = mark(({ key }: LexWord) => /^[وف]?[بلك]?(بلاده|بلادها|بلادهما|بلده|بلدها|دولته|دولتها|حكومته|حكومتها)$/.test(key));
const BACK = 1;

/** "قال وزير الخارجية الصيني إن بلاده مستعدة": actors for each, in the order of the text. */
export function ownCountries(tokens: Tokens<Entry>, actors: readonly Actor[]): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  for (let i = seekMark(tokens.marks, OWN, 0); i < tokens.count; i = seekMark(tokens.marks, OWN, i + 1)) {
    // "رئيس بلاده فلان": part of his title, who is the one that acts.
    if (actors.some((a) => a.kind === 'name' && a.from < i && a.to > i)) continue;
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

/** "زيارة الرئيس الكيني … بعد زيارة وزير خارجيته": the state of an office of another's, that stands without a name. */
export function ownerOf(tokens: Tokens<Entry>, actors: readonly Actor[], k: number): readonly string[] {
  const { kind, title, states, persons, from } = actors[k]!;
  if (kind !== 'office' || title?.kind !== 'state' || states.length + persons.length > 0) return states;
  if (!title.possessed) return takenUp(tokens, actors, k);
  const here = tokens.sentence[from]!;
  const able = actors.slice(0, k).filter((a) => OWNERS.has(a.kind) && a.states.length === 1 && !PLACES.has(a.prep));
  const owner = able.findLast((a) => tokens.sentence[a.from] === here) ?? able.find((a) => tokens.sentence[a.from] === here - 1);
  return owner?.states ?? states;
}

/** Sentences back to an office that is taken up. */
const TAKEN_UP = 3;

/** "وصل الوزير الكيني … وعقد الوزير": an office told without its state goes on with the last one of that name, whose holder is not told either. */
function takenUp({ word, sentence }: Tokens<Entry>, actors: readonly Actor[], k: number): readonly string[] {
  const { from, to, title, states, plural } = actors[k]!;
  if (title === null || plural || !word[to - 1]!.def || word[to - 1]!.prep !== '') return states;
  for (let j = k - 1; j >= 0 && sentence[actors[j]!.from]! >= sentence[from]! - TAKEN_UP; j--) {
    const { kind, title: told, states: theirs, plural: many, persons } = actors[j]!;
    if (told === null || told.lemma !== title.lemma) continue;
    const same = to - from === 1 || [...Array(to - from).keys()].every((n) => word[told.from + n]!.stem === word[from + n]!.stem);
    return kind === 'office' && persons.length === 0 && !many && theirs.length === 1 && same ? theirs : states;
  }
  return states;
}

const OWNERS = new Set<Actor['kind']>(['name', 'office', 'group', 'state']);
const PLACES = new Set(['في', 'الي', 'ب', 'من']);
