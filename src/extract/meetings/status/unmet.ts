/**
 * Unmet: with whom somebody did not meet on a journey: "لم يلتق الرئيس نظيره خلال جولته". They take no part in it.
 *
 * @module src/extract/meetings/status/unmet
 */

import type { Scene } from '../scene.js';
import type { Candidate } from '../who/candidates.js';
import { GOES, MEETING_VERBS, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isAside } from './denied.js';
import { statusOf } from './status.js';

/** Statuses of what nobody did. */
const UNDONE = new Set(['denied', 'cancelled']);

/** "لم يلتق الرئيس نظيره خلال جولته", "نفى عقد لقاء مع نظيره خلال زيارته": what was not done on such a journey; null for nothing. */
export function unmetBefore(scene: Scene, trigger: Trigger): Trigger | null {
  const { sentence } = scene.tokens;
  const before = scene.triggers[trigger.index - 1];
  if (before === undefined || !GOES.has(trigger.cls) || sentence[before.from] !== sentence[trigger.from] || !isAside(scene.tokens, trigger))
    return null;
  if (!(MEETING_VERBS.has(before.cls) || TALKS.has(before.cls))) return null;
  return UNDONE.has(statusOf(scene, before, null)) ? before : null;
}

/** With whom it was not done: told between the two, behind whoever did not do it. */
export function isUnmet(candidates: readonly Candidate[], k: number, unmet: Trigger, end: number): boolean {
  const { actor, prep } = candidates[k]!;
  if (actor.from < unmet.to || actor.to > end) return false;
  if (unmet.verb === null || prep === 'مع' || prep === 'ب') return true;
  for (let j = k - 1; j >= 0 && candidates[j]!.actor.from >= unmet.to; j--) if (candidates[j]!.actor.kind !== 'origin') return true;
  return false;
}
