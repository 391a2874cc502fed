/**
 * Had: the subject of a verb behind كان, however much is told of him between: "وكان الوزير، وهو عضو في البرلمان، قد التقى"; and of
 * one behind سبق ل: "سبق للوزير، وهو عضو في البرلمان، أن التقى".
 *
 * @module src/extract/actors/had
 */
import type { Tokens } from '../../arabic/tokens.js';
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
