/**
 * So many: "الدول الثلاث", "الوزراء الأربعة", "المسؤولين الأوروبيين الثلاثة" stand for the last list of just so many states or persons.
 *
 * @module src/extract/actors/so-many
 */
import { fold } from '../../../graph/names/fold.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb } from '../clauses.js';
import type { Person } from '../persons/person.js';
import type { Actor } from './actor.js';
import { COUNTED_STATES } from './counted.js';

const COUNTED_PERSONS = new Set('وزراء روساء زعماء قاده مسوولين مسوولون سفراء مبعوثين مبعوثون موفدين موفدون نواب'.split(' ').map(fold));
const isCounted = (stem: string): boolean => COUNTED_PERSONS.has(stem) || COUNTED_STATES.has(stem);

/** Where the noun of a number stands: "الوزراء الثلاثة", "المسؤولين الأوروبيين الثلاثة". */
export function nounOf({ word }: Tokens<Entry>, number: number): number {
  const [noun, adjective] = [word[number - 2], word[number - 1]];
  const isApart = noun?.def === true && adjective?.def === true && !isCounted(adjective.stem) && COUNTED_PERSONS.has(noun.stem);
  return isApart ? number - 2 : number - 1;
}

/** Whom a noun with a number means; null where nobody was told in just that number. */
export function lastSoMany(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  noun: number,
  number: number,
): { persons: Person[]; states: string[] } | null {
  return lastPersons(tokens, actors, noun, number) ?? lastStates(tokens, actors, noun, number);
}

/** Sentences back to a list of persons. */
const BACK = 6;

/** "جاك سترو ودومينيك دو فيلبان ويوشكا فيشر مع حسن روحاني … الوزراء الثلاثة": the last persons told one by one, in just that number. */
function lastPersons(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  noun: number,
  number: number,
): { persons: Person[]; states: string[] } | null {
  const word = tokens.word[noun];
  if (!word?.def || !COUNTED_PERSONS.has(word.stem)) return null;
  let list: Actor[] = [];
  for (let k = actors.length - 1; k >= 0; k--) {
    const actor = actors[k]!;
    if (actor.from >= noun || actor.kind !== 'name' || actor.persons.length !== 1) continue;
    if (tokens.sentence[actor.from]! < tokens.sentence[noun]! - BACK) return null;
    const [next] = list;
    if (next !== undefined && !isJoined(tokens, actor, next)) list = [];
    list.unshift(actor);
    // "السفراء فلان وفلان وفلان": of one title.
    if (actor.conj || actors[k - 1]?.from === actor.from) continue;
    const persons = [...new Set(list.flatMap((a) => a.persons))];
    if (list.length === number && persons.length === number) return { persons, states: [...new Set(list.flatMap((a) => a.states))] };
  }
  return null;
}

const isJoined = (tokens: Tokens<Entry>, actor: Actor, next: Actor): boolean =>
  actor.from === next.from || (next.conj && areListed(tokens, actor, next));

const PLACES = new Set(['في', 'ب', 'من', 'الي']);

/** Those who act in the last list of exactly so many states: without a verb or many other words between them. */
function lastStates(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  noun: number,
  number: number,
): { persons: Person[]; states: string[] } | null {
  const word = tokens.word[noun];
  if (!word?.def || tokens.sentence[noun] !== tokens.sentence[noun + 1]) return null;
  const people = COUNTED_PERSONS.has(word.stem);
  if (!people && !COUNTED_STATES.has(word.stem)) return null;
  let states = new Set<string>();
  let persons = new Set<Person>();
  let next: Actor | null = null;
  const isWhole = (): boolean => states.size === number && (!people || persons.size === 0 || persons.size === number);
  for (let k = actors.length - 1; k >= 0; k--) {
    const actor = actors[k]!;
    const { kind, prep, from, to } = actor;
    if (from >= noun || kind === 'org' || kind === 'pair' || kind === 'origin' || actor.states.length === 0) continue;
    // "في مصر والسودان وإثيوبيا": a list behind a preposition.
    const leads = next?.conj && next.from - to <= 1;
    if (kind !== 'name' && kind !== 'office' && PLACES.has(prep) && !leads) continue;
    if (next === null || !areListed(tokens, actor, next)) {
      if (isWhole()) break;
      states = new Set();
      persons = new Set();
    }
    for (const s of actor.states) states.add(s);
    for (const p of actor.persons) persons.add(p);
    next = actor;
  }
  return isWhole() ? { persons: people ? [...persons].reverse() : [], states: [...states].reverse() } : null;
}

const GAP = 8;

function areListed(tokens: Tokens<Entry>, a: Actor, b: Actor): boolean {
  const { sentence } = tokens;
  if (sentence[a.from] !== sentence[b.from] || b.from - a.to > GAP) return false;
  for (let i = a.to; i < b.from; i++) {
    const { prep, entry } = tokens.word[i]!;
    // "بتوسيع الوساطة لتشمل": a verb of purpose too.
    if (isVerb(tokens, i) || (prep === 'ل' && entry?.verb)) return false;
  }
  return true;
}
