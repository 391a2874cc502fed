/**
 * Pairs: words for two sides or persons named before: الجانبان, البلدين, الطرفان, الوزيران, الرئيسين. They
 * stand for the last two actors of different states, of persons where the word means persons.
 *
 * @module src/extract/actors/pairs
 */
import { fold } from '../../../graph/names/fold.js';
import { mark } from '../../arabic/marks.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
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

const PAIR = mark(({ def, stem }: LexWord) => def && !BOTH.has(stem) && (PERSONS.has(stem) || STATES.has(stem)));

export function pairs(tokens: Tokens<Entry>, actors: readonly Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  const counts = new Map<string, number>();
  for (const a of actors) for (const s of a.states) counts.set(s, (counts.get(s) ?? 0) + 1);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.marks[i]! & PAIR) === 0 || (taken[i] && !blank(actors, i))) continue;
    const people = PERSONS.has(tokens.word[i]!.stem);
    const two = people ? lastTwo(actors, i) : topTwo(tokens, actors, i, counts);
    if (two === null) continue;
    out.push({ kind: 'pair', from: i, to: i + 1, ...two, org: null, title: null, plural: true });
  }
  return out;
}

/** "ووقع الوزيران": an office of which nothing but the number is told. */
export function blank(actors: readonly Actor[], i: number): boolean {
  return actors.some((a) => a.kind === 'office' && a.from === i && a.to === i + 1 && a.persons.length + a.states.length === 0);
}

/** The last two persons of different states. */
function lastTwo(actors: readonly Actor[], before: number): { persons: Person[]; states: string[] } | null {
  const persons: Person[] = [];
  const states: string[] = [];
  for (let k = actors.length - 1; k >= 0 && states.length < 2; k--) {
    const a = actors[k]!;
    if (a.from >= before || a.kind === 'pair' || a.persons.length === 0) continue;
    const fresh = a.states.filter((s) => !states.includes(s));
    if (fresh.length === 0) continue;
    states.push(...fresh);
    persons.push(...a.persons);
  }
  return states.length < 2 ? null : { persons, states: states.slice(0, 2) };
}

/** How many sentences back البلدين looks. */
const BACK = 3;

/** The two states of which the text speaks most, among those named in the sentences before. */
function topTwo(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  before: number,
  counts: ReadonlyMap<string, number>,
): { persons: Person[]; states: string[] } | null {
  const here = tokens.sentence[before]!;
  const near = new Map<string, number>();
  for (const a of actors)
    if (a.from < before && tokens.sentence[a.from]! >= here - BACK && a.kind !== 'org' && a.kind !== 'pair')
      for (const s of a.states) near.set(s, a.from);
  const ranked = [...near.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || near.get(b)! - near.get(a)!);
  return ranked.length < 2 ? null : { persons: [], states: ranked.slice(0, 2) };
}
