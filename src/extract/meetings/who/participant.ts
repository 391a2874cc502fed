/**
 * Participant: somebody who may take part in what a trigger names.
 *
 * @module src/extract/meetings/who/participant
 */
import type { Actor } from '../../actors/actor.js';
import type { Role } from '../roles/role.js';

export interface Participant {
  readonly actor: Actor;
  /** 0 to 1. */
  readonly sure: number;
  /** The place of the trigger that it fills, if any. */
  readonly role: Role | null;
  /** In the sentence before that of the trigger. */
  readonly earlier: boolean;
}
