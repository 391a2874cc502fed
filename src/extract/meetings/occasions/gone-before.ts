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
  if (AFTER.has(word[from - 1]?.key ?? '')) return true;
  if (verb !== null) return opens(from - 1);
  if (CONVENING.has(word[from - 1]?.stem ?? '')) return AFTER.has(word[from - 2]?.key ?? '');
  if (word[from - 1]?.key === 'من') {
    for (let i = from - 2; i >= from - PASSED && i >= 0; i--) if (AFTER.has(word[i]!.key)) return word[i + 1]!.kind !== Kind.Punct;
    return false;
  }
  return from > 1 && isVerb(tokens, from - 1) && opens(from - 2);
}

/** Where the talks behind a journey begin that went before it; Infinity for none. */
export function goneBefore({ tokens, triggers }: Scene, journey: Trigger): number {
  if (!GOES.has(journey.cls) || QUITS.has(journey.lemma) || RETURNS.has(journey.lemma)) return Number.POSITIVE_INFINITY;
  for (let i = journey.index + 1; i < triggers.length; i++) {
    const t = triggers[i]!;
    if (tokens.sentence[t.from] !== tokens.sentence[journey.from]) break;
    if (isToldAfter(tokens, t)) return t.from;
  }
  return Number.POSITIVE_INFINITY;
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
