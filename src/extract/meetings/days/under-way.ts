/**
 * Under way: meetings that began on a day and go on, or that go on on the day of publication: "المؤتمر المنعقد منذ الأحد",
 * "الذي يزور القاهرة حاليا".
 *
 * @module src/extract/meetings/days/under-way
 */

import type { DateMention } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import { bordersBetween } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DAY, FAINT, type When } from './side.js';
import { sideOf } from './tense.js';

const FAR = 12;

const GOES_ON = wordSet(
  'المنعقد المنعقده منعقد منعقده الجاري الجاريه جاريه المستمر المستمره مستمره المتواصل المتواصله متواصله القايمه الدايره',
);
/** What is said of it to have begun or to go on. */
const RUNS = new Set(['التأم', 'بدأ', 'انطلق', 'استمر', 'تواصل', 'انعقد', 'عقد', 'جرى', 'أجرى', 'زار', 'استضاف', 'احتضن', 'قام']);
/** Words between a meeting and since when it is under way. */
const LASTING = 9;

/** "المؤتمر المنعقد منذ الأحد", "الذي يزور بيروت منذ الاثنين": it began then; not "أول لقاء منذ 2011", "لم يزرها منذ". */
export function isUnderWay(scene: Scene, trigger: Trigger, d: DateMention): boolean {
  const {
    tokens: { word, sentence },
    published,
    clauses,
  } = scene;
  const [from] = d.tokens;
  if (d.value === null || from > trigger.to + LASTING) return false;
  if (d.value.length !== DAY && d.value.slice(0, 7) !== published?.slice(0, 7)) return false;
  if (from < trigger.from) return trigger.from - d.tokens[1] <= 2 && goesOnBefore(scene, from);
  if (word[trigger.from - 1]?.key === 'لم' || word[trigger.from - 1]?.key === 'لا') return false;
  const visits = trigger.verb?.tense === 'present' && trigger.kind === 'visit';
  if (visits) return bordersBetween(clauses, trigger.head, from) <= 1;
  if (trigger.verb !== null) return false;
  for (let i = trigger.to; i < from && sentence[i] === sentence[from]; i++) {
    if (word[i]!.key === 'لم' || word[i]!.key === 'لا') return false;
    if (GOES_ON.has(word[i]!.key) && i >= from - 2) return true;
    if (RUNS.has(word[i]!.entry?.verb?.lemma ?? '')) return true;
  }
  // "يجري الوزيران محادثات في جنيف منذ الأحد"
  return bordersBetween(clauses, trigger.head, from) <= HALF && !isRare(scene, trigger, from) && goesOnBefore(scene, trigger.from);
}

const HALF = 0.5;
const NEVER = wordSet('لم اول الاول الاولي مره');

/** "لأول مرة منذ أسبوعين", "أول زيارة منذ": that there was none since then. */
function isRare({ tokens: { word, sentence } }: Scene, trigger: Trigger, from: number): boolean {
  for (let i = Math.max(0, trigger.from - 1); i < from; i++) if (NEVER.has(word[i]!.key) && sentence[i] === sentence[from]) return true;
  return false;
}

/** "يقوم وفد منذ السبت بزيارة", "تواصل اللجنة منذ أمس جلساتها". */
function goesOnBefore(scene: Scene, at: number): boolean {
  const { word, sentence } = scene.tokens;
  for (let i = at - 1; i >= 0 && sentence[i] === sentence[at]; i--) {
    if (!isDeed(scene, i)) continue;
    const { tense, classes, lemma } = word[i]!.entry!.verb!;
    return tense === 'present' && (classes.has('light') || classes.has('hold') || lemma === 'واصل');
  }
  return false;
}

/** "التقى الوزير نظيره منذ يومين": what was done, and is no state that goes on, was done so long ago. */
export function isAgo(scene: Scene, trigger: Trigger, { tokens: [from, to], expression, value }: DateMention): boolean {
  const { clauses, actors, scan } = scene;
  if (expression.kind !== 'count' || expression.unit === 'year' || value === null || sideOf(scene, trigger) !== 'past') return false;
  if (to === trigger.from && trigger.verb !== null) return true;
  // منذ opens a phrase of its own.
  if (bordersBetween(clauses, trigger.head, from) > HALF) return false;
  if (to <= trigger.from) return trigger.verb === null;
  if (isRare(scene, trigger, from)) return false;
  return from === trigger.to || scan.at[from - 1]! >= 0 || actors.some((a) => a.to === from && a.from < a.to);
}

const NOW = new Set(['حاليا', 'الان']);

/** "الذي يزور القاهرة حاليا", "زيارته الحالية إلى موسكو": under way on the day of publication; nobody tells on which it began. */
export function now({ tokens: { word, sentence }, clauses, published, dates }: Scene, trigger: Trigger): When | null {
  if (published === null || trigger.kind !== 'visit' || (trigger.verb !== null && trigger.verb.tense !== 'present')) return null;
  for (let i = trigger.to; i < trigger.to + FAR && sentence[i] === sentence[trigger.from]; i++) {
    const current = word[i]!.key === 'الحاليه' && i <= trigger.to + 1;
    if (!current && !(NOW.has(word[i]!.key) && bordersBetween(clauses, trigger.head, i) <= 1)) continue;
    if (dates.some((d) => d.tokens[0] <= i && d.tokens[1] > i)) return null;
    return { mention: today(i, published), value: published.slice(0, 7), end: null, score: FAINT };
  }
  return null;
}

/** That a visit is under way tells less than any day told before: "استقبل الوزير الذي يزور البلاد حاليا". */
export const isNow = ({ mention }: When): boolean => mention.rule === NOW_RULE;
const NOW_RULE = 'now';

const today = (at: number, published: string): DateMention => ({
  start: 0,
  end: 0,
  tokens: [at, at + 1],
  rule: NOW_RULE,
  relation: 'at',
  expression: { kind: 'offset', days: 0 },
  value: published,
  precision: 'day',
  needsPublication: true,
});
