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

/** The first line of the names, which stand in the order of their letters, that is not before `name`. */
function lineOf(name: string): string {
  let low = 1;
  let high = HOLDER_NAMES.length;
  while (low < high) {
    const from = Math.max(low, HOLDER_NAMES.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
    const to = HOLDER_NAMES.indexOf('\n', from);
    if (HOLDER_NAMES.slice(from, to) < name) low = to + 1;
    else high = from;
  }
  return HOLDER_NAMES.slice(low, Math.max(low, HOLDER_NAMES.indexOf('\n', low)));
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

/** What is known of the words that were asked for: most texts ask for the same. */
const asked = new Map<string, Beginning>();
const MOST_ASKED = 20_000;

/** How a name in the lexicon begins with these words. @param words keys with spaces between */
export function beginning(words: string): Beginning {
  if (!isUsed) return Beginning.None;
  let found = asked.get(words);
  if (found === undefined) {
    const line = lineOf(`${words}\t`);
    const next = line.startsWith(words) ? line[words.length] : undefined;
    found = next === '\t' ? Beginning.Whole : next === ' ' ? Beginning.Part : Beginning.None;
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(words, found);
  }
  return found;
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
