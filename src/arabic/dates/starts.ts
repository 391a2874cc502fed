/**
 * Where a date may begin, by a word and the one behind it: most words of time begin none.
 *
 * @module src/arabic/dates/starts
 */
import { column } from '../column.js';
import { dayRule, monthRule } from './day-rules.js';
import { BEGINS, type DateTokens, meaningOf, waysOf } from './reader.js';
import {
  countRule,
  mayBeginCount,
  mayBeginDemonstrative,
  mayBeginOffset,
  mayFollowOpener,
  offsetRule,
  seasonRule,
  unitRule,
  weekdayRule,
} from './relative-rules.js';
import type { Rule } from './rule.js';
import { figuresRule, yearRule } from './year-rules.js';

const { digits, ordinal, month, weekday, unit, season, part, daypart, opener } = BEGINS;

type Word = DateTokens['word'][number];

const isYear = (word: Word): boolean =>
  meaningOf(word).senses.some(({ word: w }) => w.is === 'unit' && w.unit === 'year' && w.as !== 'many');
const isDay = ({ key }: Word): boolean => key.length <= 2 && Number(key) >= 1 && Number(key) <= 31;

/** Rules, each with what it may begin with, and what that word must be besides. */
export const RULES: readonly (readonly [begins: number, rule: Rule, also?: (word: Word, begins: number) => boolean])[] = [
  [digits, figuresRule],
  [digits | ordinal, dayRule, (word, begins) => begins !== digits || isDay(word)],
  [month, monthRule],
  [ordinal | unit | part | daypart | opener, offsetRule, ({ key }) => mayBeginOffset(key)],
  [weekday, weekdayRule],
  [unit | opener, unitRule, ({ key }, begins) => (begins & unit) !== 0 || mayBeginDemonstrative(key)],
  [season, seasonRule],
  [opener, countRule, (word) => waysOf(word).some(([, stem]) => mayBeginCount(stem))],
  [digits | unit, yearRule, (word, begins) => (begins === digits ? word.key.length === 4 : isYear(word))],
];

/** Begins a date only with the next word: قبل, هذا. */
const LEADS = 1 << RULES.length;
/** May be such a next word. */
const FOLLOWS = LEADS << 1;
const ANY = LEADS - 1;

/** The rules that may begin with a word, as bits by their places; and the two above. */
const STARTS = column((word: Word): number => {
  const { begins } = meaningOf(word);
  if (begins === 0) return mayFollowOpener(word.key) ? FOLLOWS : 0;
  let bits = (begins & (unit | digits)) !== 0 || mayFollowOpener(word.key) ? FOLLOWS : 0;
  for (const [k, [may, , also]] of RULES.entries()) if ((may & begins) !== 0 && (also === undefined || also(word, begins))) bits |= 1 << k;
  const leads = begins === opener && (mayBeginDemonstrative(word.key) || waysOf(word).some(([, stem]) => mayBeginCount(stem)));
  return leads ? bits | LEADS : bits;
});

/** The first token from `from` on at which any rule may read a date, or `to`: most are none. */
export function nextStart({ columns }: DateTokens, from: number, to: number): number {
  const starts = columns[STARTS]!;
  while (from < to && (starts[from]! & ANY) === 0) from++;
  return from;
}

/** The rules that may read a date at token `i`, as bits by their places. */
export function rulesAt({ columns, count }: DateTokens, i: number): number {
  const starts = columns[STARTS]!;
  const bits = starts[i]!;
  if ((bits & LEADS) !== 0 && (i + 1 >= count || (starts[i + 1]! & FOLLOWS) === 0)) return 0;
  return bits & ANY;
}
