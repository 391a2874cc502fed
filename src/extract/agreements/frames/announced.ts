/**
 * Announced: "أعلنت كينيا وأوغندا، أمس، التوصل إلى اتفاق": what is announced has come about, and several states that announce it
 * are its sides.
 *
 * @module src/extract/agreements/frames/announced
 */
import { meansTime } from '../../../arabic/dates/words.js';
import { COMMAS } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { partsOf } from '../words/words.js';
import type { Sources } from './deeds.js';

const ANNOUNCES = /^[وفبل]?(?:(?:اعلن|اكد)(?:ت|ا|تا|وا)?|[يت](?:علن|وكد)(?:ان|ون)?|معلن(?:ا|ه|ين)|موكد(?:ا|ه|ين)|اعلان)$/;
/** Before such a verb: that it is still to be, or is not. */
const NOT_YET = wordSet('لم لن لا ان سوف دون');
/** How, and before when, something is announced. */
const THEN = wordSet('في عن رسميا متاخر متاخره مبكر');
/** Between a verb and whoever does it, told before it: "وكانت كينيا قد أعلنت". */
const HAD = wordSet('قد');
/** Words between the verb and what is announced, those who announce it apart. */
const WITHIN = 8;

/** Opens what two commas part off, between who announces and what. */
const ASIDE = wordSet('عقب بعد خلال اثر في عبر');
const ASIDE_WITHIN = 26;

/** "أعلن الوزير، عقب لقاء جمعه أمس بنظيره فلان، التوصل إلى": the token before the aside; without one that before the noun. */
function beforeAside(at: number, { word, sentence }: Sources['tokens']): number {
  if (at < 2 || sentence[at - 1] !== sentence[at] || !COMMAS.has(word[at - 1]!.key)) return at - 1;
  for (let i = at - 2; i > at - ASIDE_WITHIN && i > 0 && sentence[i] === sentence[at]; i--)
    if (COMMAS.has(word[i]!.key)) return ASIDE.has(word[i + 1]!.key) ? i - 1 : at - 1;
  return at - 1;
}

const OCCASION = wordSet('عقب بعد خلال اثر ختام اعقاب');
const OCCASION_WITHIN = 8;

/** "أعلن الوسطاء في ختام محادثات الدوحة التوصل": where the time of what was done before begins, of which a word is the last; −1 for none. */
function occasionBefore(at: number, { word, sentence }: Sources['tokens']): number {
  for (let i = at; i > at - OCCASION_WITHIN && i >= 0 && sentence[i] === sentence[at]; i--) {
    const { key, kind, entry, def } = word[i]!;
    if (OCCASION.has(key)) return i;
    if (kind !== Kind.Word || (entry?.verb && !def && !entry.event)) return -1;
  }
  return -1;
}

/** Where the verb stands that announces what a noun of action says; −1 where none does. */
export function announcedBy(at: number, sources: Sources): number {
  const { tokens, actors, actorAt, documentAt } = sources;
  const { word, sentence, bounds } = tokens;
  if (word[at]!.prep !== '' || word[at]!.conj !== '') return -1;
  for (let i = beforeAside(at, sources.tokens), steps = 0; i >= 0 && sentence[i] === sentence[at] && steps < WITHIN; i--) {
    const { kind, key, stem, entry } = word[i]!;
    if (ANNOUNCES.test(key)) {
      const before = sentence[i - 1] === sentence[i] ? word[i - 1]!.key : '';
      return NOT_YET.has(before) || (HAD.has(before) && entry?.verb?.tense !== 'past') ? -1 : i;
    }
    const actor = actorAt[i]!;
    if (actor >= 0) i = Math.max(actors[actor]!.from, bounds[sentence[at]!]!);
    else if (documentAt[i]! >= 0) return -1;
    else if (kind === Kind.Word && !THEN.has(key) && !meansTime(key) && !meansTime(stem)) {
      // "أعلن قرب التوصل إلى": a noun that has it as its genitive.
      if (i === at - 1 && !partsOf(word[i]!).def && sources.scan.at[i]! < 0) return -1;
      i = occasionBefore(i, tokens);
      if (i < 0) return -1;
    } else steps++;
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
