/**
 * Had: the subject of a verb behind كان, however much is told of him between: "وكان الوزير، وهو عضو في البرلمان، قد التقى".
 *
 * @module src/extract/actors/had
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb } from '../clauses.js';

const HAD = /^[وف]?كانت?$/;
/** Words between كان and such a verb. */
const REACH = 40;

/** Where the subject begins of a verb that stands behind كان and قد or a mark, with no other verb between; −1 for none. */
export function hadFrom(tokens: Tokens<Entry>, verb: number): number {
  const { word, sentence } = tokens;
  const before = word[verb - 1];
  if (before === undefined || sentence[verb - 1] !== sentence[verb] || (before.key !== 'قد' && before.kind !== Kind.Punct)) return -1;
  for (let i = verb - 2; i >= Math.max(0, verb - REACH) && sentence[i] === sentence[verb]; i--) {
    if (HAD.test(word[i]!.key)) return i + 1;
    if (isVerb(tokens, i)) return -1;
  }
  return -1;
}
