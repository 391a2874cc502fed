/**
 * Absent: who is told to stay away from a gathering: "وتغيب عن القمة الرئيس فلان", "في غياب الوزير فلان", "لم يحضرها السفير فلان".
 *
 * @module src/extract/meetings/status/absent
 */

import { mark } from '../../../arabic/marks.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Actor } from '../../actors/actor.js';
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import { ATTENDED } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

/** Before a verb: what it tells was not done, or will not be. */
export const NOT_DONE = wordSet('لم لن');

const STAYS_AWAY = /^[وف]?(?:س?[يت])?(?:تغيب|غيب|غاب)(?:ت|وا)?$/;
const EXCUSES = /^[وف]?(?:س?[يت])?(?:اعتذر|عتذر)(?:ت|وا)?$/;
const FROM = /^(?:عن|عنه|عنها)$/;
const PRESENCE = wordSet('حضور مشاركه عدم');
export const ATTENDS = new Set(['حضر', 'شارك']);
const ABSENCE = 'غياب';
/** Words between such a verb and who stays away: "تغيب عن أعمال القمة العربية الرئيس". */
const BEHIND = 6;
/** Words between such a verb and عن: whoever stays away may stand there. */
const REACH = 7;
/** And from him to the verb: "الرئيس فلان، الذي تغيب". */
const AHEAD = 2;

/** Words that may tell of somebody's absence. */
const MAY = mark(
  ({ key, stem, entry }: LexWord) =>
    stem === ABSENCE || STAYS_AWAY.test(key) || EXCUSES.test(key) || (entry?.verb !== undefined && ATTENDS.has(entry.verb.lemma)),
);

/** Whether somebody is told to stay away. */
export function isAbsent(tokens: Scene['tokens'], { from, to, prep, kind }: Actor): boolean {
  const { word, marks, sentence, count } = tokens;
  if (kind === 'origin' || (prep !== '' && prep !== 'من')) return false;
  for (let i = from - 1; i >= from - BEHIND && i >= 0 && sentence[i] === sentence[from]; i--) {
    if ((marks[i]! & MAY) !== 0) return word[i]!.stem === ABSENCE ? i === from - 1 : staysAway(tokens, i);
    if (word[i]!.kind === Kind.Punct || word[i]!.entry?.title || isVerb(tokens, i)) break;
  }
  for (let i = to; i <= to + AHEAD && i < count && sentence[i] === sentence[from]; i++)
    if ((marks[i]! & MAY) !== 0) return word[i]!.conj === '' && word[i]!.stem !== ABSENCE && staysAway(tokens, i);
  return false;
}

/** "تغيب عن", "اعتذر عن عدم الحضور", "لم يشارك في" */
function staysAway({ word }: Scene['tokens'], i: number): boolean {
  if (word[i]!.entry?.verb && ATTENDS.has(word[i]!.entry!.verb!.lemma)) return NOT_DONE.has(word[i - 1]?.stem ?? '');
  for (let at = i + 1; at <= i + REACH && at < word.length; at++)
    if (FROM.test(word[at]!.key)) return STAYS_AWAY.test(word[i]!.key) || PRESENCE.has(word[at + 1]?.stem ?? '');
  return false;
}

/** Whether what a trigger names may have absent ones. */
export const mayBeMissed = ({ cls }: Trigger): boolean => ATTENDED.has(cls) || cls === 'attendV';
