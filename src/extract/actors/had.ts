/**
 * Had: the subject of a verb behind كان, however much is told of him between: "وكان الوزير، وهو عضو في البرلمان، قد التقى"; and of
 * one behind سبق ل: "سبق للوزير، وهو عضو في البرلمان، أن التقى".
 *
 * @module src/extract/actors/had
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf, isVerb } from '../clauses.js';

/** كان, with the letters before it. */
export const HAD = /^[وف]?كانت?$/;
/** Words between كان and such a verb. */
const REACH = 40;

/** What falls to whom ل stands before: "سبق للوزير أن زار", "تسنى لها أن تلتقي". */
const BEFALLS = new Set('سبق يسبق يمكن امكن تسني يتسني اتيح يتاح'.split(' '));
/** أن, وأن */
export const THAT = /^و?ان$/;

/** Whether a token behind which ل stands says what befalls somebody. */
export const befalls = (tokens: Tokens<Entry>, i: number): boolean => i >= 0 && BEFALLS.has(bareOf(tokens.word[i]!));

/**
 * Where the subject begins of a verb that stands behind كان and قد or a mark, or behind سبق ل and أن, with no other verb between;
 * −1 for none.
 */
export function hadFrom(tokens: Tokens<Entry>, verb: number): number {
  const { word, sentence } = tokens;
  const before = word[verb - 1];
  if (before === undefined || sentence[verb - 1] !== sentence[verb]) return -1;
  const that = THAT.test(before.key);
  if (!that && before.key !== 'قد' && before.kind !== Kind.Punct) return -1;
  for (let i = verb - 2; i >= Math.max(0, verb - REACH) && sentence[i] === sentence[verb]; i--) {
    if (that && befalls(tokens, i) && word[i + 1]!.prep === 'ل') return i + 1;
    if (!that && HAD.test(word[i]!.key)) return i + 1;
    if (isVerb(tokens, i)) return -1;
  }
  return -1;
}

/** Before what is recalled: "يذكر أن الوزير كان قد زار". */
const RECALLS = wordSet('يذكر ويذكر يشار ويشار جدير والجدير الجدير');
const PAST = wordSet('سبق وسبق');
/** Words between such a beginning and كان, and between كان and what was done. */
const FAR = 20;

/** "وكان الوزير قد التقى", "وسبق أن زار", "يذكر أن الرئيس كان قد استقبل": whether a sentence tells of an earlier time than the one before it. */
export function looksBack(tokens: Tokens<Entry>, sentence: number): boolean {
  const { word, bounds } = tokens;
  const [start, end] = [bounds[sentence]!, bounds[sentence + 1]!];
  if (start >= end) return false;
  if (PAST.has(word[start]!.key)) return true;
  let at = start;
  if (!HAD.test(word[start]!.key)) {
    if (!RECALLS.has(word[start]!.key)) return false;
    while (at < Math.min(end, start + FAR) && !HAD.test(word[at]!.key)) at++;
  }
  // "وكان في استقباله بالمطار": then, not before.
  if (word[at + 1]?.key === 'في') return false;
  for (let i = at + 1; i < Math.min(end, at + FAR); i++) {
    if (word[i]!.key === 'قد') return true;
    if (isVerb(tokens, i)) return word[i]!.entry!.verb!.tense === 'past';
  }
  return false;
}
