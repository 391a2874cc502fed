/**
 * Announced: "أعلنت كينيا وأوغندا، أمس، التوصل إلى اتفاق": what is announced has come about, and several states that announce it
 * are its sides.
 *
 * @module src/extract/agreements/frames/announced
 */
import { meansTime } from '../../../arabic/dates/words.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import type { Sources } from './deeds.js';

const ANNOUNCES = /^[وفبل]?(?:(?:اعلن|اكد)(?:ت|ا|تا|وا)?|[يت](?:علن|وكد)(?:ان|ون)?|معلن(?:ا|ه|ين)|موكد(?:ا|ه|ين)|اعلان)$/;
/** Before such a verb: that it is still to be, or is not. */
const NOT_YET = wordSet('لم لن لا ان سوف دون');
/** How, and before when, something is announced. */
const THEN = wordSet('في رسميا متاخر متاخره مبكر');
/** Between a verb and whoever does it, told before it: "وكانت كينيا قد أعلنت". */
const HAD = wordSet('قد');
/** Words between the verb and what is announced, those who announce it apart. */
const WITHIN = 8;

/** Where the verb stands that announces what a noun of action says; −1 where none does. */
export function announcedBy(at: number, { tokens, actors, actorAt, documentAt }: Sources): number {
  const { word, sentence, bounds } = tokens;
  if (word[at]!.prep !== '' || word[at]!.conj !== '') return -1;
  for (let i = at - 1, steps = 0; i >= 0 && sentence[i] === sentence[at] && steps < WITHIN; i--) {
    const { kind, key, stem, entry } = word[i]!;
    if (ANNOUNCES.test(key)) {
      const before = sentence[i - 1] === sentence[i] ? word[i - 1]!.key : '';
      return NOT_YET.has(before) || (HAD.has(before) && entry?.verb?.tense !== 'past') ? -1 : i;
    }
    const actor = actorAt[i]!;
    if (actor >= 0) i = Math.max(actors[actor]!.from, bounds[sentence[at]!]!);
    else if (documentAt[i]! >= 0 || (kind === Kind.Word && !THEN.has(key) && !meansTime(key) && !meansTime(stem))) return -1;
    else steps++;
  }
  return -1;
}

/** Several states that announce what they have done together: "إعلان نيروبي وكمبالا التوصل", "كينيا وأوغندا أعلنتا التوصل". */
export function announcersOf(at: number, sources: Sources): Actor[] {
  const by = announcedBy(at, sources);
  if (by < 0) return [];
  const { tokens, actors } = sources;
  const acts = (a: Actor): boolean => tokens.sentence[a.from] === tokens.sentence[at] && a.kind !== 'origin' && a.prep === '';
  let all = actors.filter((a) => acts(a) && a.from > by && a.to <= at);
  if (all.length === 0) {
    let end = HAD.has(tokens.word[by - 1]?.key ?? '') ? by - 1 : by;
    for (const a of actors.toReversed()) {
      if (!acts(a) || a.to !== end) continue;
      all = [a, ...all];
      if (!a.conj) break;
      end = a.from;
    }
  }
  return new Set(all.flatMap((a) => a.states)).size > 1 ? all : [];
}
