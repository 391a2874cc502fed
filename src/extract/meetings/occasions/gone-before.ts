/**
 * Gone before: talks that are told as what went before a journey of their sentence are none of it: "يزور الرياض غدا بعد لقائه أمس نظيره".
 *
 * @module src/extract/meetings/occasions/gone-before
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { isVerb } from '../../clauses.js';
import { DAY } from '../days/side.js';
import { CONVENING } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { GOES, MEETING_VERBS, QUITS, RETURNS, TALKS } from '../words/sides.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';

const AFTER = wordSet('بعد وبعد عقب وعقب بعدما وبعدما بعيد اثر واثر غداه');
const MEETS: ReadonlySet<TriggerClass> = new Set([...TALKS, ...MEETING_VERBS, 'call', 'phoneV']);

/** Words between "بعد" and the time that has passed: "بعد أقل من يوم من". */
const PASSED = 5;

/** "بعد لقائه نظيره", "بعد أن التقى نظيره", "عقب إجراء محادثات", "بعد أن أجرى محادثات", "بعد يومين من لقائه" */
export function isToldAfter(tokens: Scene['tokens'], { cls, from, verb }: Trigger): boolean {
  if (!MEETS.has(cls)) return false;
  const { word } = tokens;
  const opens = (i: number): boolean => {
    const { key = '' } = word[i] ?? {};
    return AFTER.has(key) || (key === 'ان' && AFTER.has(word[i - 1]?.key ?? ''));
  };
  if (verb !== null) return AFTER.has(word[from - 1]?.key ?? '') || opens(from - 1);
  if (CONVENING.has(word[from - 1]?.stem ?? '')) return AFTER.has(word[from - 2]?.key ?? '');
  if (isToldFrom(tokens, from)) return true;
  return from > 1 && isVerb(tokens, from - 1) && opens(from - 2);
}

/** "بعد لقائه", "بعد يومين من لقائه": whether a noun is what something else is told to be after. */
export function isToldFrom({ word }: Scene['tokens'], from: number): boolean {
  if (AFTER.has(word[from - 1]?.key ?? '')) return true;
  if (word[from - 1]?.key !== 'من') return false;
  for (let i = from - 2; i >= from - PASSED && i >= 0; i--) if (AFTER.has(word[i]!.key)) return word[i + 1]!.kind !== Kind.Punct;
  return false;
}

const BESIDE = wordSet('قبل قبيل عشيه نتايج حصيله مخرجات');
const PREPARES = wordSet('تمهيدا تحضيرا استعدادا');

/** "قبل لقائه", "عن نتائج زيارته", "تمهيدا لزيارة": whether a noun is told only as that before or after which something else is, or what comes of it. */
export function isOfOtherTime(tokens: Scene['tokens'], { verb, from }: Trigger): boolean {
  const { word, sentence } = tokens;
  if (verb !== null || from === 0 || sentence[from - 1] !== sentence[from]) return false;
  const before = word[from - 1]!;
  return BESIDE.has(before.stem) || (word[from]!.prep === 'ل' && PREPARES.has(before.key)) || isToldFrom(tokens, from);
}

const COMING = wordSet('قادما قادمه اتيا اتيه عايدا عايده');

/** "وصل إلى طشقند قادما من برلين حيث التقى المستشار": where that begins which was done before somebody came; Infinity for none. */
function cameFrom({ tokens: { word, sentence }, triggers }: Pick<Scene, 'tokens' | 'triggers'>, { to, from, index }: Trigger): number {
  const next = triggers[index + 1];
  if (next === undefined || sentence[next.from] !== sentence[from] || word[next.from - 1]?.key !== 'حيث') return Number.POSITIVE_INFINITY;
  for (let i = to; i < next.from; i++) if (COMING.has(word[i]!.key) && word[i + 1]?.key === 'من') return i;
  return Number.POSITIVE_INFINITY;
}

/** "وصل أمس قادما من برلين حيث التقى المستشار": whether somebody did that before he came. */
export const isDoneWhereFrom = (scene: Pick<Scene, 'tokens' | 'triggers'>, { index, from }: Trigger): boolean =>
  index > 0 && cameFrom(scene, scene.triggers[index - 1]!) < from;

/** "وصل أمس قادما من برلين حيث التقى المستشار", "وصل قادما من برلين حيث استقبله الأحد": a day told on the other side of where somebody comes from is that of the other. */
export const isAcrossComing = (scene: Pick<Scene, 'tokens' | 'triggers'>, trigger: Trigger, day: number): boolean =>
  isDoneWhereFrom(scene, trigger) ? day < cameFrom(scene, scene.triggers[trigger.index - 1]!) : day > cameFrom(scene, trigger);

/** Where the talks behind a journey begin that went before it; Infinity for none. */
export function goneBefore({ tokens, triggers }: Scene, journey: Trigger): number {
  if (!GOES.has(journey.cls) || QUITS.has(journey.lemma) || RETURNS.has(journey.lemma)) return Number.POSITIVE_INFINITY;
  for (let i = journey.index + 1; i < triggers.length; i++) {
    const t = triggers[i]!;
    if (tokens.sentence[t.from] !== tokens.sentence[journey.from]) break;
    // "سيزور عمان بعد زيارته موسكو حيث التقى الرئيس"
    if (isToldAfter(tokens, t) || (t.cls === 'visit' && isToldFrom(tokens, t.from))) return t.from;
  }
  return cameFrom({ tokens, triggers }, journey);
}

/** Whether talks, with nobody of where it leads, were held before the journey of their sentence that is told of already: one that lies ahead, or was on a later day. */
export function wentBefore({ tokens }: Scene, facts: Facts, told: readonly Facts[]): boolean {
  const { trigger, sentence, status, when, sides, where } = facts;
  if (status !== 'held' || !isToldAfter(tokens, trigger)) return false;
  const day = when?.value?.length === DAY ? when.value! : null;
  return told.some((f) => {
    if (f.sentence !== sentence || f.trigger.from > trigger.from || !GOES.has(f.trigger.cls) || QUITS.has(f.trigger.lemma)) return false;
    const goal = f.where?.country;
    // "يختتم غدا زيارته إلى عمان بعد محادثات مع نظيره العماني": what was done on it.
    if (goal === undefined || sides.has(goal) || where?.country === goal) return false;
    return f.status === 'planned' || (day !== null && f.when?.value?.length === DAY && day < f.when.value!);
  });
}
