/**
 * Office holders: who held which high office of which state, in which years, as the actor dictionaries of event data (CAMEO,
 * PETRARCH) list them. Papers call them by name alone, "التقى لافروف كيري", and no word of theirs tells for whom they speak.
 *
 * What an article says itself goes before; the lexicon is asked where it says nothing.
 *
 * Written for this project, state by state, for the years from 1990 on and for those before of whom papers still write. A row
 * stays when its years are past: articles of those years are read too.
 *
 * @module src/lexicon/holders
 */
import { HOLDER_NAMES, HOLDER_ROWS } from './holder-list.js';

/** Offices as the tables in `build/holders` call them. */
export const HIGH_OFFICES = [
  'king',
  'crown',
  'president',
  'leader',
  'premier',
  'vice',
  'foreign',
  'defence',
  'interior',
  'finance',
  'oil',
  'security',
  'speaker',
  'senator',
  'envoy',
  'spokesman',
  'army',
  /** Of an organisation of many states: in these years he speaks for none. */
  'world',
] as const;
export type HighOffice = (typeof HIGH_OFFICES)[number];

/** Offices of ministers. */
export const MINISTERS: readonly HighOffice[] = ['foreign', 'defence', 'interior', 'finance', 'oil'];

/** An office with the first and the last year in which somebody held it; the last is infinite where he still does. */
export interface Term {
  readonly office: HighOffice;
  readonly from: number;
  readonly to: number;
}

export interface Holder {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly terms: readonly Term[];
}

/** Holders by the number of their row, read when they are asked for. */
const known = new Map<number, Holder>();
let rows: readonly string[] | undefined;

/** Where each line of the names begins; they stand in the order of their letters. */
let lines: Int32Array | undefined;

function beginsOfLines(): Int32Array {
  const begins: number[] = [];
  for (let at = 1; at < HOLDER_NAMES.length; at = HOLDER_NAMES.indexOf('\n', at) + 1) begins.push(at);
  return Int32Array.from(begins);
}

/** The first line of the names that is not before `name`. */
function lineOf(name: string): string {
  lines ??= beginsOfLines();
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(lines[middle]!, name)) low = middle + 1;
    else high = middle;
  }
  return low < lines.length ? HOLDER_NAMES.slice(lines[low]!, HOLDER_NAMES.indexOf('\n', lines[low]!)) : '';
}

/** Whether the line that begins at `at` is before `name`. */
function isBefore(at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const difference = HOLDER_NAMES.charCodeAt(at + i) - name.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Leaves the lexicon out, or takes it in again: to see what grammar does without it. */
export function useHolders(used: boolean): void {
  isUsed = used;
}
let isUsed = true;

/**
 * Those who are called so, in full or in short. @param name its key, as in `holder-key.ts`
 * @example holdersOf(holderKey(['روحاني'])) // [{ state: 'IR', terms: [{ office: 'president', from: 2013, to: 2021 }] }]
 */
export function holdersOf(name: string): readonly Holder[] {
  if (!isUsed) return [];
  const line = lineOf(`${name}\t`);
  return line.startsWith(`${name}\t`)
    ? line
        .slice(name.length + 1)
        .split(',')
        .map(Number)
        .map(holderOf)
    : [];
}

/** Whether words are a name, or no more than the beginning of one. */
export enum Beginning {
  None,
  Part,
  Whole,
}

/** How a name in the lexicon begins with these words. @param words keys with spaces between */
export function beginning(words: string): Beginning {
  if (!isUsed) return Beginning.None;
  const line = lineOf(`${words}\t`);
  const next = line.startsWith(words) ? line[words.length] : undefined;
  return next === '\t' ? Beginning.Whole : next === ' ' ? Beginning.Part : Beginning.None;
}

/** Words of names by where they stand in them: each new word of a text is asked for. */
let places: { readonly alone: Set<string>; readonly first: Set<string>; readonly later: Set<string> } | undefined;

function placesOfWords(): NonNullable<typeof places> {
  const found = { alone: new Set<string>(), first: new Set<string>(), later: new Set<string>() };
  for (const line of HOLDER_NAMES.trim().split('\n')) {
    const [first, ...later] = line.slice(0, line.indexOf('\t')).split(' ');
    (later.length === 0 ? found.alone : found.first).add(first!);
    for (const word of later) found.later.add(word);
  }
  return found;
}

/** Whether a word is a name by itself, the first of several, and one behind the first. @param word its key */
export function placesIn(word: string): { alone: boolean; first: boolean; later: boolean } {
  if (!isUsed) return { alone: false, first: false, later: false };
  places ??= placesOfWords();
  return { alone: places.alone.has(word), first: places.first.has(word), later: places.later.has(word) };
}

function holderOf(row: number): Holder {
  let holder = known.get(row);
  if (holder === undefined) {
    rows ??= HOLDER_ROWS.trim().split('\n');
    const line = rows[row]!;
    holder = { state: line.slice(0, 2), terms: line.slice(3).split(',').map(termOf) };
    known.set(row, holder);
  }
  return holder;
}

/** @example termOf('president 2013-2021') // { office: 'president', from: 2013, to: 2021 } */
function termOf(cell: string): Term {
  const [, office, from, dash, to] = /^(\w+) (\d{4})(-?)(\d{4})?$/.exec(cell)!;
  return { office: office as HighOffice, from: Number(from), to: to ? Number(to) : dash ? Number.POSITIVE_INFINITY : Number(from) };
}
