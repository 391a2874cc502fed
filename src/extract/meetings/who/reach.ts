/**
 * Reach: a mention of a meeting, with what is told of it and who stands near it, as those passes see it that tell who is outside.
 *
 * @module src/extract/meetings/who/reach
 */
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

/** A mention, with what is told of it and who stands near it. */
export interface Reach {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly roles: ReadonlyMap<number, Role>;
  readonly candidates: readonly Candidate[];
  readonly where: Where | null;
  readonly sentence: number;
}

/** Tells of a candidate whether he is out. */
export type Out = (c: Candidate, k: number) => boolean;
