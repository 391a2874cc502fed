/**
 * Named day: a day that is told in so many words to be that of the meeting: "حتى فبراير، حين استضاف", "تعود آخر زيارة إلى عام", "في 26
 * فبراير، موعد الاجتماع".
 *
 * @module src/extract/meetings/days/named-day
 */
import type { DateMention } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { RELATIVE } from '../../clauses.js';
import { deedBack } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { resolvedTo, type When } from './side.js';

const WHEN = new Set(['حين', 'حينما', 'عندما', 'يوم']);

/** "سيترك منصبه في 26 فبراير، موعد الاجتماع": as far ahead as what is done then. */
export function appointed(scene: Scene, when: When): When {
  const [day] = when.mention.tokens;
  const deed = deedBack(scene, day - 1, scene.tokens.bounds[scene.tokens.sentence[day]!]!);
  const ahead = deed >= 0 && scene.tokens.word[deed]!.entry!.verb!.tense === 'future';
  return { ...(ahead ? resolvedTo(scene, when, 'future') : when), settled: true };
}

const APPOINTED = wordSet('الموعد التاريخ اليوم الشهر');
/** Words from the day to what it is appointed for: "وهو الموعد الذي حدده الاتحاد الدولي لعقد اجتماع". */
const APPOINTS = 10;

/** "في 26 فبراير، وهو الموعد الذي حدد للاجتماع", "قبل 12 مايو موعد القمة": the day is named again as that of the meeting. */
export function isAppointed(
  { tokens: { word, sentence }, triggers }: Scene,
  { from, index }: Trigger,
  { tokens: [, to] }: DateMention,
): boolean {
  const at = word[to]?.kind === Kind.Punct ? to + 1 : to;
  if (from <= at || from > at + APPOINTS || sentence[at] !== sentence[from]) return false;
  const before = triggers[index - 1];
  if (before !== undefined && before.from >= at) return false;
  if (word[at]!.key === 'موعد') return from <= at + 2;
  return (word[at]!.key === 'وهو' || word[at]!.key === 'هو') && APPOINTED.has(word[at + 1]!.key) && RELATIVE.has(word[at + 2]?.key ?? '');
}

/** "حتى فبراير، حين استضاف الرئيس المستشار": the clause tells what was then. */
export function isWhen({ tokens: { word } }: Scene, { verb, from }: Trigger, { tokens: [, to], value }: DateMention): boolean {
  if (verb === null || verb.tense !== 'past' || value === null) return false;
  const at = word[to]?.kind === Kind.Punct ? to + 1 : to;
  return from === at + 1 && WHEN.has(word[at]!.key);
}

const GOES_BACK = new Set(['عاد', 'رجع']);

/** "وتعود آخر زيارة لوزير ألماني إلى عام 1998": when that was. */
export function isBackTo(
  { tokens: { word } }: Scene,
  { verb, from, to }: Trigger,
  { tokens: [day], relation, value }: DateMention,
): boolean {
  if (verb !== null || relation !== 'until' || value === null || day < to) return false;
  return [1, 2].some((k) => GOES_BACK.has(word[from - k]?.entry?.verb?.lemma ?? ''));
}
