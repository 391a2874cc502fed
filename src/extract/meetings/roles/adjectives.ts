/**
 * Adjectives: the sides of an occasion that the adjectives behind its noun tell: "القمة المصرية الأردنية العراقية", "اجتماعا ثلاثيا مصريا سودانيا
 * إثيوبيا".
 *
 * @module src/extract/meetings/roles/adjectives
 */
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isVerb } from '../../clauses.js';
import { OCCASIONS } from '../words/sides.js';
import type { Places } from './places.js';

/** Other adjectives before them: "اجتماعا وزاريا ثلاثيا". */
const OTHERS = 2;

/** Puts the states of two adjectives and more into places; one alone may be the host's. */
export function adjectiveSides(p: Places): void {
  const { trigger, own, candidates } = p;
  if (!OCCASIONS.has(trigger.cls)) return;
  const sides: number[] = [];
  let at = trigger.to;
  for (const k of own) {
    const { actor, prep } = candidates[k]!;
    if (
      !(actor.kind === 'origin' || (sides.length > 0 && looksSo(p, actor))) ||
      prep !== '' ||
      !isStraight(p, at, actor.from, sides.length === 0 ? OTHERS : 0)
    )
      break;
    sides.push(k);
    at = actor.to;
  }
  if (new Set(sides.flatMap((k) => p.actor(k).states)).size > 1) for (const k of sides) p.give(k, 'of');
}

function isStraight({ scene: { tokens }, trigger }: Places, from: number, to: number, most: number): boolean {
  if (to - from > most) return false;
  const { word } = tokens;
  for (let i = from; i < to; i++) {
    const { kind, def, conj, prep, entry } = word[i]!;
    if (kind !== Kind.Word || conj !== '' || prep !== '' || def !== trigger.definite || entry?.particle || isVerb(tokens, i)) return false;
  }
  return word[to]!.def === trigger.definite;
}

/** "مصريا سودانيا إثيوبيا": the adjective looks like the state's name. */
const looksSo = ({ scene: { tokens }, trigger }: Places, { kind, from, to }: Actor): boolean =>
  kind === 'state' && !trigger.definite && to === from + 1 && tokens.word[from]!.key.endsWith('يا');
