/**
 * Pairs: words for two sides or persons named before: الجانبان, البلدين, الطرفان, الوزيران, الرئيسين. They
 * stand for the last two actors of different states, of persons where the word means persons.
 *
 * @module src/extract/actors/pairs
 */
import { fold } from '../../../graph/names/fold.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Person } from '../persons/persons.js';
import type { Actor } from './actors.js';

const STATES = new Set(
  'جانبان جانبين بلدان بلدين طرفان طرفين دولتان دولتين حكومتان حكومتين عاصمتان عاصمتين شعبان شعبين وفدان وفدين'.split(' ').map(fold),
);
const PERSONS = new Set(
  'وزيران وزيرين رئيسان رئيسين زعيمان زعيمين مسؤولان مسؤولين قائدان قائدين دبلوماسيان ملكان ملكين عاهلان عاهلين'.split(' ').map(fold),
);
/** Plurals that are also written so: مسؤولين "officials". */
const BOTH = new Set(['مسوولين']);

export function pairs(tokens: Tokens<Entry>, actors: readonly Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i]!;
    if (taken[i] || !word.def || BOTH.has(word.stem)) continue;
    const people = PERSONS.has(word.stem);
    if (!people && !STATES.has(word.stem)) continue;
    const two = lastTwo(actors, i, people);
    if (two === null) continue;
    out.push({ kind: 'pair', from: i, to: i + 1, ...two, org: null, title: null, plural: true });
  }
  return out;
}

function lastTwo(actors: readonly Actor[], before: number, people: boolean): { persons: Person[]; states: string[] } | null {
  const persons: Person[] = [];
  const states: string[] = [];
  for (let k = actors.length - 1; k >= 0 && states.length < 2; k--) {
    const a = actors[k]!;
    if (a.from >= before || a.kind === 'org' || a.kind === 'pair' || a.states.length === 0) continue;
    if (people && a.persons.length === 0) continue;
    const fresh = a.states.filter((s) => !states.includes(s));
    if (fresh.length === 0) continue;
    states.push(...fresh);
    if (people) persons.push(...a.persons);
  }
  return states.length < 2 ? null : { persons, states: states.slice(0, 2) };
}
