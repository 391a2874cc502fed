/**
 * Relation of two person names: what the words alone say about whether they may be one person's.
 *
 * @module graph/names/relation
 */
import { mix32 } from '../hash.js';
import { likeness } from './distance.js';
import { GIVEN_NAMES } from './given.js';
import { isGiven, type NameWord, unpackName } from './person-name.js';

/**
 * - `equal`: word for word (سيرغي لافروف, سيرجي لافروف)
 * - `ends`: first and last agree, one leaves out what lies between (محمد جواد ظريف, محمد ظريف)
 * - `lineage`: one goes on with fathers or family (محمد بن سلمان, محمد بن سلمان بن عبدالعزيز)
 * - `begin`: one goes on with further words (علي عبدالله, علي عبدالله صالح)
 * - `tail`: the last two words or more of the other (جواد ظريف)
 * - `surname`, `given`: a single word, the other's last or first one
 * - `short`: the same family name, and a first name that shortens the other (ماكسي موراليز)
 * - `kin`: the same family name, first names that differ; or a father's whole name after one's own
 * - `none`: nothing that agrees; `clash`: they differ where they should agree
 */
export type Relation = 'equal' | 'ends' | 'lineage' | 'begin' | 'tail' | 'surname' | 'given' | 'short' | 'kin' | 'none' | 'clash';

export interface NameMatch {
  readonly relation: Relation;
  /** Likeness of the worst pair of words that were matched, 0 to 1. */
  readonly likeness: number;
  /** Number of words matched. */
  readonly words: number;
  /** No more than two words matched, each a common given name, and none is said to be a father's. */
  readonly common: boolean;
}

/** Words less alike than this are different words. */
const ALIKE = 0.76;

const CLASH: NameMatch = { relation: 'clash', likeness: 0, words: 0, common: false };
const NONE: NameMatch = { ...CLASH, relation: 'none' };

/** Numbers of packed names, by which pairs are remembered; never the same number twice. */
const numbers = new Map<string, number>();
const MOST_NUMBERED = 200_000;
let lastNumber = 0;

function numberOf(name: string): number {
  let n = numbers.get(name);
  if (n === undefined) {
    if (numbers.size >= MOST_NUMBERED) numbers.clear();
    n = ++lastNumber;
    numbers.set(name, n);
  }
  return n;
}

/** Pairs that were compared lately: each has one slot, which the next pair of that slot takes over. */
const SLOTS = 1 << 18;
const lower = new Uint32Array(SLOTS);
const higher = new Uint32Array(SLOTS);
const matches: NameMatch[] = new Array(SLOTS);

/** {@link relate} for packed names; remembers, since few names fill most reports. */
export function relateNames(a: string, b: string): NameMatch {
  const [x, y] = [numberOf(a), numberOf(b)];
  const [low, high] = x < y ? [x, y] : [y, x];
  const slot = mix32(Math.imul(low, 0x9e3779b1) ^ high) & (SLOTS - 1);
  if (lower[slot] === low && higher[slot] === high) return matches[slot]!;
  const match = a < b ? relate(unpackName(a), unpackName(b)) : relate(unpackName(b), unpackName(a));
  [lower[slot], higher[slot], matches[slot]] = [low, high, match];
  return match;
}

/** Compares two names in either order. */
export function relate(a: readonly NameWord[], b: readonly NameWord[]): NameMatch {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short.length) return NONE;
  if (short.length === 1) return single(short[0]!, long);
  const at = align(short, long);
  if (!at) return byFathers(short, long) ?? byFamily(short, long);
  const [first, last] = [at[0]!, at.at(-1)!];
  const match = (relation: Relation): NameMatch => ({
    ...matched(
      short,
      at.map((i) => long[i]!),
    ),
    relation,
  });
  if (short.length === long.length) return match('equal');
  const skipsFather = at.some((i, n) => n > 0 && short[n]!.father && i > at[n - 1]! + 1 && long[at[n - 1]! + 1]!.father);
  if (skipsFather || (first > 0 && long[first]!.father)) return CLASH;
  if (first === 0 && last === long.length - 1) return match('ends');
  if (first === 0) return match(long.slice(last + 1).every((w) => w.father || w.house) || short.at(-1)!.father ? 'lineage' : 'begin');
  if (last === long.length - 1) return match(short.length > 2 ? 'kin' : 'tail');
  return short.length > 2 ? match('begin') : NONE;
}

/** "فيصل بن فرحان آل سعود" and "فيصل بن فرحان بن عبدالله": only one tells the house, and the fathers agree. */
function byFathers(a: readonly NameWord[], b: readonly NameWord[]): NameMatch | undefined {
  const [x, y] = [a, b].map((words) => words.filter((w) => !w.house)) as [NameWord[], NameWord[]];
  const told = x.length < a.length !== y.length < b.length;
  if (!told || x.length < 2 || y.length < 2 || !x[1]!.father || !y[1]!.father) return undefined;
  const match = relate(x, y);
  return match.relation === 'equal' || match.relation === 'lineage' ? { ...match, relation: 'lineage' } : undefined;
}

/** Where the words of the shorter name stand in the longer one, in order; undefined when one has no place. */
function align(short: readonly NameWord[], long: readonly NameWord[]): number[] | undefined {
  const at: number[] = [];
  let from = 0;
  for (const [n, word] of short.entries()) {
    const room = long.length - (short.length - n);
    let best = -1;
    let score = ALIKE;
    for (let i = from; i <= room; i++) {
      const s = likeness(word.text, long[i]!.text, ALIKE);
      if (s > score || (s === score && best < 0)) [best, score] = [i, s];
    }
    if (best < 0) return undefined;
    at.push(best);
    from = best + 1;
  }
  return at;
}

function single(word: NameWord, long: readonly NameWord[]): NameMatch {
  const last = likeness(word.text, long.at(-1)!.text, ALIKE);
  const first = likeness(word.text, long[0]!.text, ALIKE);
  const best = Math.max(last, first);
  if (best < ALIKE) return long.length === 1 ? CLASH : NONE;
  if (long.length > 1 && last >= first && long.at(-1)!.father) return NONE;
  const at = last >= first ? long.at(-1)! : long[0]!;
  const relation: Relation = long.length === 1 ? 'equal' : at === long.at(-1) ? 'surname' : 'given';
  return { relation, ...matched([word], [at]) };
}

/** Names whose first words did not agree: perhaps one shortens the other (آش كارتر, أشتون كارتر). */
function byFamily(short: readonly NameWord[], long: readonly NameWord[]): NameMatch {
  const family = likeness(short.at(-1)!.text, long.at(-1)!.text, 0.9);
  if (family < 0.9) return likeness(short[0]!.text, long[0]!.text, ALIKE) ? CLASH : NONE;
  const [x, y] = [short[0]!.text, long[0]!.text];
  const shortens = x.length !== y.length && (x.startsWith(y) || y.startsWith(x)) && !(GIVEN_NAMES.has(x) && GIVEN_NAMES.has(y));
  return { relation: shortens ? 'short' : 'kin', likeness: family, words: 1, common: false };
}

function matched(a: readonly NameWord[], b: readonly NameWord[]): Omit<NameMatch, 'relation'> {
  let worst = 1;
  for (const [i, w] of a.entries()) worst = Math.min(worst, likeness(w.text, b[i]!.text));
  return {
    likeness: worst,
    words: a.length,
    common: a.length < 3 && a.every((w, i) => isGiven(w) && isGiven(b[i]!)),
  };
}
