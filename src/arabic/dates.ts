/**
 * Dates in Arabic news: every stretch of text that tells when, in all calendars and month names in use, with the rule
 * that read it and the day, month or year that it means. Relative dates are counted from the day of
 * publication; without one they are found all the same, and their value is null.
 *
 * @module src/arabic/dates
 */
import { fold } from '../../graph/names/fold.js';
import type { DateExpression } from './dates/expression.js';
import { merged } from './dates/merge.js';
import { type DateTokens, Reader } from './dates/reader.js';
import { type DateContext, type Direction, type ResolvedDate, resolveDate } from './dates/resolve.js';
import { type Hit, NAME } from './dates/rule.js';
import { nextStart, RULES, rulesAt } from './dates/starts.js';
import { directionBefore, type Known } from './dates/tense.js';
import { tokenize } from './tokens.js';
import { wordSet } from './word-set.js';
import { createAnalyser } from './words.js';

export type { DateExpression, Precision } from './dates/expression.js';
export type { DateTokens } from './dates/reader.js';
export { type DateContext, type Direction, type ResolvedDate, resolveDate } from './dates/resolve.js';

/** How the date bounds what happened: "منذ 2013" is since, "حتى مايو" until. */
export type Relation = 'at' | 'since' | 'until' | 'before' | 'after';

/** A date as found: where, by which rule, and what it means. */
export interface DateMention extends ResolvedDate {
  /** UTF-16 offsets in the text, end exclusive; prepositions are outside, "يوم" and "مساء" inside. */
  readonly start: number;
  readonly end: number;
  /** The same as token indices, end exclusive. */
  readonly tokens: readonly [from: number, to: number];
  readonly rule: string;
  readonly relation: Relation;
  /** What the words say, to be given to {@link resolveDate} again when the tense is known. */
  readonly expression: DateExpression;
}

export interface DateOptions extends Known {
  /** Day of publication, YYYY-MM-DD; null or absent when unknown. */
  readonly published?: string | null;
  /** Direction of all dates, or of the date at these tokens; by default guessed from the words before it. */
  readonly direction?: Direction | ((from: number, to: number) => Direction | undefined);
  /** The date named before the first token, for "العام التالي". */
  readonly anchor?: DateContext['anchor'];
  /** Token range to look at; all tokens by default. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * The dates among the tokens of a text, in order, none overlapping.
 * @example findDates(tokens, { published: '2025-01-17' })
 */
export function findDates(tokens: DateTokens, options: DateOptions = {}): DateMention[] {
  const reader = new Reader(tokens, options.from ?? 0, options.to ?? tokens.count);
  const hits: Hit[] = [];
  let term = Number.NEGATIVE_INFINITY;
  for (let i = nextStart(tokens, reader.from, reader.to); i < reader.to; i = nextStart(tokens, i + 1, reader.to)) {
    const rules = rulesAt(tokens, i);
    const hit = rules === 0 ? null : longest(reader, i, rules);
    if (hit === null) continue;
    i = hit.to - 1;
    if (isTerm(reader, hit.from) || hit.from - term <= 1) term = hit.to;
    else if (hit.rule !== NAME) hits.push(hit);
  }
  const mentions: DateMention[] = [];
  let anchor = options.anchor ?? null;
  for (const hit of merged(reader, hits)) {
    const from = extended(reader, hit.from, mentions.at(-1)?.tokens[1] ?? reader.from);
    const direction = directionOf(options, reader, hit);
    const expression = inYearTold(reader, hit, mentions.at(-1), options);
    const resolved = resolveDate(expression, { published: options.published ?? null, direction, anchor });
    const { value, until, precision, needsPublication, days } = resolved;
    if (value !== null) anchor = { value, precision };
    // All of one shape, which passes read faster.
    mentions.push({
      value,
      until,
      precision,
      needsPublication,
      days,
      start: startOf(reader, from),
      end: reader.end(hit.to - 1),
      tokens: [from, hit.to],
      rule: hit.rule,
      relation: relationAt(reader, from, hit),
      expression,
    });
  }
  return mentions;
}

const TERMS = wordSet('للاعوام للسنوات');
/** "برنامج للأعوام من 2017 إلى 2019": the years for which something holds are no day of it. */
const isTerm = (reader: Reader, from: number): boolean =>
  reader.is(from - 1, TERMS) || (reader.key(from - 1) === 'من' && reader.is(from - 2, TERMS));

/** Tokens from a day of another year to the next day of its story. */
const STORY = 40;
/** Years before publication of which a month without its year is no more. */
const PAST_YEARS = 2;

/** "في 12 مارس 1998 … وفي 3 يونيو زار": a story of long ago goes on in the year that it has told. */
function inYearTold(reader: Reader, { from, expression }: Hit, told: DateMention | undefined, options: DateOptions): DateExpression {
  const published = options.published ?? null;
  if ((expression.kind !== 'day' && expression.kind !== 'month') || expression.hijri) return expression;
  if (expression.year !== undefined || expression.step !== undefined || told === undefined || from - told.tokens[1] > STORY)
    return expression;
  const before = told.expression;
  if ((before.kind !== 'day' && before.kind !== 'month') || before.hijri || typeof before.year !== 'number' || told.relation !== 'at')
    return expression;
  const { year, month } = before;
  if (published === null || Number(published.slice(0, 4)) - year < PAST_YEARS || expression.month < month) return expression;
  // The last month or so needs no year, whatever was told before.
  const away = Number(published.slice(5, 7)) - expression.month;
  return away === 0 || away === 1 || directionBefore(reader, from, options) === 'future' ? expression : { ...expression, year };
}

const foldOnly = createAnalyser<never>(() => undefined);

/** As {@link findDates}, for a plain text. Offsets count from the start of `text`. */
export function findDatesInText(text: string, options: Omit<DateOptions, 'from' | 'to'> = {}): DateMention[] {
  return findDates(tokenize(text, foldOnly), options);
}

function longest(reader: Reader, i: number, rules: number): Hit | null {
  let best: Hit | null = null;
  for (let k = 0; k < RULES.length; k++) {
    if ((rules & (1 << k)) === 0) continue;
    const hit = RULES[k]![1](reader, i);
    if (hit !== null && (best === null || hit.to > best.to)) best = hit;
  }
  return best;
}

/** Days and months without a year are best taken as the nearest; a bare weekday and "بعد شهرين" need the tense. */
function directionOf(options: DateOptions, reader: Reader, { from, to, expression }: Hit): Direction {
  const { direction } = options;
  const given = typeof direction === 'function' ? direction(from, to) : direction;
  if (given !== undefined) return given;
  // "أعلن أنه سيزور موسكو، وبعد أسبوع التقى نظيره": of the verb behind it.
  if ((expression.kind !== 'weekday' && expression.kind !== 'count') || options.isPast?.(to)) return 'nearest';
  return directionBefore(reader, from, options) ?? 'nearest';
}

/** Takes in "مساء", "يوم", "مطلع" before the date. */
function extended(reader: Reader, from: number, floor: number): number {
  let at = from;
  while (at > floor) {
    const before = reader.read(at - 1, 'daypart') ?? reader.read(at - 1, 'part');
    const dual = reader.read(at - 1, 'unit');
    const days = dual !== null && dual.word.as === 'two' && /(يومي|شهري|عامي|سنتي)$/.test(reader.key(at - 1));
    if (before === null && !days && reader.key(at - 1) !== 'شهر') break;
    at--;
  }
  return at;
}

/** Skips the conjunction and preposition written onto the first word: وأمس, بالأمس. */
function startOf(reader: Reader, from: number): number {
  const printed = reader.printed(from);
  let left = reader.cliticsAt(from);
  let offset = 0;
  while (left > 0 && offset < printed.length) if (fold(printed[offset++]!) !== '') left--;
  return reader.start(from) + offset;
}

const RELATIONS: readonly (readonly [relation: Relation, words: ReadonlySet<string>])[] = [
  ['since', new Set(['منذ', 'مذ'])],
  ['until', new Set(['حتي', 'لغايه', 'غايه', 'الي', 'وحتي', 'ولغايه'])],
  ['before', new Set(['قبل', 'قبيل'])],
  ['after', new Set(['بعد', 'عقب'])],
];

/** What may stand between "before" and the date. */
const TERM = wordSet('حلول موعد الموعد المحدد المقرر النهايي في تاريخ');
const LEADS_IN = 3;

/** One of these prepositions, with a conjunction at most: بالي is a town, and no ب before إلى. */
const isPreposition = (reader: Reader, i: number, words: ReadonlySet<string>): boolean =>
  words.has(reader.key(i)) || words.has(reader.key(i).replace(/^[وف]/, ''));

function relationAt(reader: Reader, from: number, hit: Hit): Relation {
  // "بعد ظهر اليوم", "قبل ظهر اليوم" are times of day.
  if (reader.key(from) === 'ظهر' && (reader.key(from - 1) === 'بعد' || reader.key(from - 1) === 'قبل')) return 'at';
  // "قبل حلول 19 أغسطس", "قبل الموعد المحدد في 20 آب"
  let at = from;
  while (at > from - LEADS_IN && reader.is(at - 1, TERM)) at--;
  for (const [relation, words] of RELATIONS) if (isPreposition(reader, at - 1, words)) return relation;
  return hit.rule === 'count-ago' && reader.is(hit.from, RELATIONS[0]![1]) ? 'since' : 'at';
}
