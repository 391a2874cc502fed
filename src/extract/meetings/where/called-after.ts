/**
 * Called after: a town right behind talks or a gathering is where they are held and no side of them: "اجتماع القاهرة", "محادثات جنيف", but "محادثات موسكو
 * وأنقرة", "محادثات طهران مع لندن".
 *
 * @module src/extract/meetings/where/called-after
 */
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';
import type { Candidate } from '../who/candidates.js';
import { OCCASIONS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

const WITH = new Set(['مع', 'و', 'بين']);
/** Words behind the town that may tell of another side: "محادثات طهران النووية مع". */
const NEAR = 3;

/** Whether somebody told is but the town that an occasion is called after. */
export function isCalledAfter({ tokens }: Scene, trigger: Trigger, { actor, prep }: Candidate): boolean {
  const { from, to, kind } = actor;
  if (kind !== 'seat' || from !== trigger.to || prep !== '' || trigger.verb !== null || trigger.definite || trigger.suffix !== '')
    return false;
  if (!OCCASIONS.has(trigger.cls) || trigger.cls === 'dialogue') return false;
  const { word, sentence } = tokens;
  for (let i = to; i < to + NEAR && sentence[i] === sentence[from]; i++) {
    const { kind: sort, key, conj } = word[i]!;
    if (sort === Kind.Punct) break;
    if (WITH.has(key)) return key === 'بين';
    // "محادثات موسكو وأنقرة"
    if (i === to && conj === 'و') return false;
  }
  return true;
}
