/**
 * Parts of the names of features that several models of meetings share.
 *
 * @module src/extract/meetings/parts
 */
import type { MeetingStatus } from '../../../graph/report.js';
import type { Plurality } from '../../arabic/nouns.js';
import type { ActorKind } from '../actors/actor.js';
import { oneOf } from '../linear.js';
import type { TriggerClass } from './words/trigger.js';

export const CLS = oneOf<TriggerClass>(
  'meetV',
  'receiveV',
  'visitV',
  'travelV',
  'discussV',
  'phoneV',
  'attendV',
  'meet',
  'negotiate',
  'dialogue',
  'receive',
  'visit',
  'tour',
  'move',
  'call',
  'summit',
  'conference',
  'press',
  'session',
);
export const ACTOR = oneOf<ActorKind>('name', 'office', 'state', 'seat', 'group', 'org', 'pair', 'origin');
export const NUMBER = oneOf<Plurality>('singular', 'dual', 'plural');
export const STATUS = oneOf<MeetingStatus>('held', 'planned', 'cancelled', 'denied');
/** `none` for who fills no place. */
export const ROLE = oneOf(
  'none',
  'subject',
  'object',
  'with',
  'between',
  'of',
  'carrier',
  'owner',
  'present',
  'speaker',
  'mediator',
  'goal',
);
