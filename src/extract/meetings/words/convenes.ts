/**
 * Convenes: verbs that tell of a meeting only where people meet by them: "يلتئم الوفدان غدا", not "التأم الجرح", nor "القمة التي التأمت", which has a
 * noun of its own; "جلسا إلى طاولة", "تحدث مع نظيره".
 *
 * @module src/extract/meetings/words/convenes
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import type { Scan } from '../../scan.js';

/** Words before and behind the verb among which its subject stands. */
const BEFORE = 6;
const BEHIND = 5;
/** What heals, or is made whole. */
const WOUNDS = wordSet('جراح جرح جروح جراحات حرق حروق كسر كسور عظم عظام شمل شملهم صدع انقسام شرخ صف صفوف');
/** What meets at home, and the table that stands for those who sit at it. */
const COURTS = wordSet('محكمه مايده طاوله');

export function convenes(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  const { tense } = word[i]!.entry!.verb!;
  // التام "whole" is written without the hamza.
  if (tense === 'past' && !word[i]!.raw.includes('أ')) return false;
  for (let at = i + 1; at < Math.min(count, i + BEHIND) && sentence[at] === sentence[i]; at++) {
    const { entry, prep, stem } = word[at]!;
    if (prep !== 'ل' && (entry?.event || WOUNDS.has(stem) || COURTS.has(stem))) return false;
    if (isVerb(tokens, at)) break;
  }
  for (let at = i - 1; at >= Math.max(0, i - BEFORE) && sentence[at] === sentence[i]; at--) {
    const { entry, stem } = word[at]!;
    if (entry?.event || WOUNDS.has(stem) || COURTS.has(stem)) return false;
    if (isVerb(tokens, at) && entry!.verb!.lemma !== 'كان') break;
  }
  return true;
}

const TABLE = wordSet('طاوله مايده');
const ONTO = wordSet('الي علي حول');
const OPPOSITE = wordSet('مع قباله');
/** Words from such a verb to whom they sit with, or at which table. */
const SITS = 20;

/** "جلس الرئيسان إلى طاولة واحدة", "يجلس فلان قبالة فلان", not "جلس في مقعده", "يجلس مع أطفاله". */
export function sitsWith(tokens: Tokens<Entry>, i: number, _: Scan, nameAt: Int32Array): boolean {
  const { word, sentence, count } = tokens;
  for (let at = i + 1; at + 1 < Math.min(count, i + SITS) && sentence[at + 1] === sentence[i]; at++) {
    const next = word[at + 1]!;
    // "جلسوا إلى طاولة المفاوضات": a way of settling things.
    if (ONTO.has(word[at]!.key) && TABLE.has(next.stem)) return word[at + 2]?.entry?.event === undefined;
    if (OPPOSITE.has(word[at]!.key))
      return (
        nameAt[at + 1]! >= 0 ||
        (next.entry?.title !== undefined && next.entry.title.kind !== 'kin' && next.entry.title.kind !== 'private') ||
        next.entry?.honorific === true
      );
    if (isVerb(tokens, at)) return false;
  }
  return false;
}

const HOW = wordSet('مباشره مطولا شخصيا ايضا كذلك امس اليوم مساء صباح قبل بعد يوم ذلك موخرا مجددا لاحقا');
/** Words from such a verb to with whom, names and offices apart. */
const TALKS = 8;

/** "تحدث الرئيس أمس مع نظيره": nothing but who talks, and when, before it, and no meeting told behind it in the sentence. */
export function talksWith(tokens: Tokens<Entry>, i: number, nameAt: Int32Array): boolean {
  const { word, sentence, count, bounds } = tokens;
  let at = i + 1;
  for (let far = 0; at < count && sentence[at] === sentence[i] && word[at]!.key !== 'مع'; at++) {
    const { entry, prep, conj } = word[at]!;
    if (nameAt[at]! >= 0 || entry?.title || entry?.honorific || HOW.has(word[at]!.key)) continue;
    if (++far > TALKS || prep + conj !== '' || entry?.particle || entry?.event || entry?.document || isVerb(tokens, at)) return false;
  }
  if (word[at]?.key !== 'مع' || at + 1 >= count || sentence[at + 1] !== sentence[i]) return false;
  if (nameAt[at + 1]! < 0 && !word[at + 1]!.entry?.title && !word[at + 1]!.entry?.honorific) return false;
  for (let k = at + 1; k < bounds[sentence[i]! + 1]!; k++) if (word[k]!.entry?.event) return false;
  return true;
}
