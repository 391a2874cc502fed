/**
 * Side: a date with its meeting, and the same date once it is known on which side of publication the meeting lies: without a
 * year or a week the verb tells which one.
 *
 * @module src/extract/meetings/days/side
 */

import { formatDay, parseDay } from '../../../arabic/calendar.js';
import { type DateMention, type Direction, resolveDate } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { sideOf } from './tense.js';

export interface When {
  readonly mention: DateMention;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when it cannot be told. */
  readonly value: string | null;
  readonly end: string | null;
  /** How closely the date stands with its trigger; above zero. */
  readonly score: number;
  /** Days that the meeting began before the day told, which was its last. */
  readonly before?: number;
  /** Of a journey that begins then, and of the end of a meeting: a visit is known by its first day. */
  readonly part?: 'first' | 'last';
  /** On which side of publication it lies is settled. */
  readonly settled?: true;
}

/** Letters of a day: YYYY-MM-DD. */
export const DAY = 10;
/** Letters of a month: YYYY-MM. */
export const MONTH = 7;
/** Below any date of the sentence itself. */
export const FAINT = 0.1;

/** Above any date that merely stands near. */
export const CERTAIN = 4;

export const timed = (mention: DateMention, score: number): When => ({ mention, value: mention.value, end: mention.until ?? null, score });

/** A day that another sentence tells. */
export const on = (mention: DateMention): When => timed(mention, FAINT);

/** "اختتم أمس زيارة استمرت يومين": the day told is the last. */
export function begun(when: When): When {
  if (when.before === undefined || when.value?.length !== DAY) return when;
  return { ...when, value: formatDay(parseDay(when.value) - when.before), end: when.value };
}

/** Dates that may be of this year or the next. */
const OPEN = new Set(['day', 'month', 'season', 'count']);

/** The same date, once it is known on which side of publication the meeting lies. */
export function towards(scene: Scene, when: When, direction: Direction): When {
  const { kind } = when.mention.expression;
  if (when.settled) return when;
  // A day of a month is best taken as the nearest, unless it is to come.
  if (kind !== 'weekday' && (direction !== 'future' || !OPEN.has(kind))) return when;
  return resolvedTo(scene, when, direction);
}

export function resolvedTo({ published }: Scene, when: When, direction: Direction): When {
  const { expression } = when.mention;
  const again = resolveDate(expression, { published, direction, anchor: null });
  return begun({ ...when, value: again.value, end: again.until ?? null });
}

/** "ألغى زيارة كانت مقررة الجمعة": what is called off would have been on the Friday to come. */
export const laterOf = (scene: Scene, when: When | null): When | null =>
  when?.mention.expression.kind === 'weekday' ? towards(scene, when, 'future') : when;

const BEFORE = wordSet('قبل وقبل قبيل وقبيل');
export const WAS = wordSet('كان كانت وكان وكانت');
/** Words between a meeting and when it was due. */
const REACH = 6;
export const DUE = wordSet('مقررا مقرره المقرر مقرر مفترضا مفترضه المفترض متوقعا متوقعه المتوقع منتظرا منتظره المنتظر يفترض');

/** "كان مقررا أن يلتقي الجمعة", "زيارة كانت مقررة الجمعة", "كان سيستقبله": planned once, maybe for a day gone by. */
export function wasPlanned(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  // "قال قبل لقائه الأربعاء": a day ahead of what was said.
  if (BEFORE.has(word[trigger.from - 1]?.key ?? '')) return true;
  for (let i = trigger.from - 1, far = 0; far < REACH && i >= 0 && sentence[i] === sentence[trigger.from]; i--) {
    if (word[i]!.kind === Kind.Punct) break;
    // "كان من المفترض أن تبدأ جولة ثانية من المحادثات": who meets, and which round it is, are no way.
    if (!scene.isWho(i) && word[i]!.entry?.event === undefined && word[i]!.entry?.particle === undefined) far++;
    if (!WAS.has(word[i]!.key)) continue;
    if (i === trigger.from - 1 && trigger.verb?.tense === 'future') return true;
    return DUE.has(word[i + 1]!.key) || DUE.has(word[i + 2]?.key ?? '');
  }
  for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
    if (WAS.has(word[i]!.key)) return DUE.has(word[i + 1]?.key ?? '') || DUE.has(word[i + 2]?.key ?? '');
  return false;
}

/** A bare weekday, whether gone by or to come, that is not far. */
export function nearest(scene: Scene, when: When): When {
  const { expression } = when.mention;
  const { published } = scene;
  if (expression.kind !== 'weekday' || expression.step !== undefined || published === null) return { ...when, settled: true };
  const past = resolvedTo(scene, when, 'past');
  const next = resolvedTo(scene, when, 'future');
  const day = parseDay(published);
  const isNext = parseDay(next.value!) - day < day - parseDay(past.value!);
  return { ...(isNext ? next : past), settled: true };
}

/** Days ahead up to which a day without a year is the next one, whatever the verb tells. */
const SOON = 21;

/**
 * "وصل الوزير للمشاركة في القمة التي تعقد في 6 أغسطس", days before it: what somebody has come for is then, and he was not there a
 * year ago.
 */
const isSoon = ({ published }: Scene, { value }: When): boolean =>
  published !== null && value?.length === DAY && value > published && parseDay(value) - parseDay(published) <= SOON;

/** "زار طرابلس في مارس", "يستقبل الجمعة": without a year or a week the verb tells which one. */
export function bySide(scene: Scene, trigger: Trigger, when: When): When {
  const { expression } = when.mention;
  const side = sideOf(scene, trigger);
  const open =
    (expression.kind === 'weekday' && expression.step === undefined) ||
    (side === 'past' &&
      (expression.kind === 'day' || expression.kind === 'month') &&
      expression.year === undefined &&
      expression.step === undefined);
  if (side === null || !open) return when;
  if (side === 'past' && expression.kind === 'day' && isSoon(scene, when)) return { ...when, value: null, end: null };
  const sided = resolvedTo(scene, when, side);
  return side === 'past' ? { ...sided, settled: true } : sided;
}
