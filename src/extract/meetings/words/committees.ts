/**
 * Committees: the session of a joint committee of two states, which is named by the committee itself: "انعقدت اللجنة العليا
 * المشتركة", "ترأسا الدورة السابعة للجنة المشتركة".
 *
 * @module src/extract/meetings/words/committees
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';

const JOINT = 'المشتركه';
/** What a committee does, or is done with, when it sits. */
const SITS = new Set('انعقد التأم عقد اجتمع اختتم افتتح ترأس رأس بدأ استأنف استضاف احتضن'.split(' '));
const WORK = new Set(['اعمال', 'لاعمال', 'باعمال', 'اشغال']);
const BEFORE = 8;

/** The noun, folded. */
export const COMMITTEE = 'لجنه';

/** Words of its name: "اللجنة الفنية الكينية – الأوغندية المشتركة". */
const NAME = 6;

/** Where "اللجنة العليا المشتركة" ends that begins at a token, or −1. */
export function jointTo({ word, sentence }: Tokens<Entry>, i: number): number {
  if (word[i]!.stem !== COMMITTEE) return -1;
  for (let at = i + 1; at <= i + NAME && sentence[at] === sentence[i]; at++) {
    if (word[at]!.key === JOINT) return at + 1;
    // "اللجنة الفنية الكينية الأوغندية": of two states.
    if (isOfState(word[at]!) && isOfState(word[at - 1]!)) return at + 1;
    if (at > i + 2 && !word[at]!.def && word[at]!.kind !== Kind.Punct) return -1;
  }
  return -1;
}

const isOfState = ({ def, entry }: Tokens<Entry>['word'][number]): boolean => def && entry?.states !== undefined;

/** Words of a number between a session and its committee: "الدورة الحادية والعشرين للجنة". */
const ORDINAL = 5;

/** Whether a session is of a joint committee. */
export function isOfJoint(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  for (let at = i + 1; at < count && at <= i + ORDINAL && sentence[at] === sentence[i]; at++) {
    if (word[at]!.stem === COMMITTEE) return jointTo(tokens, at) > 0;
    if (word[at]!.entry?.verb && !word[at]!.def) return false;
  }
  return false;
}

/** Words from a committee to the verb behind it: "اللجنة المشتركة الكبرى بين كينيا وأوغندا ستلتئم". */
const BEHIND = 8;
const SITS_ITSELF = new Set(['انعقد', 'التأم', 'اجتمع']);

/** Whether a verb, or أعمال, before it tells that it sits, or a verb behind it. */
export function sits(tokens: Tokens<Entry>, i: number, to: number): boolean {
  const { word, sentence, count } = tokens;
  for (let at = to; at < Math.min(count, to + BEHIND) && sentence[at] === sentence[i] && word[at]!.kind !== Kind.Punct; at++) {
    if (!isVerb(tokens, at)) continue;
    if (SITS_ITSELF.has(word[at]!.entry!.verb!.lemma)) return true;
    break;
  }
  for (let at = i - 1; at >= Math.max(0, i - BEFORE) && sentence[at] === sentence[i]; at--) {
    const { entry, key } = word[at]!;
    if (WORK.has(key)) return true;
    // "اجتماع اللجنة المشتركة" has a noun of its own.
    if (entry?.event) return false;
    if (isVerb(tokens, at)) return SITS.has(entry!.verb!.lemma);
  }
  return false;
}
