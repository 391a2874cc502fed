/**
 * Scene: one part of an article as the passes of meetings see it.
 *
 * @module src/extract/meetings/scene
 */
import type { DateMention } from '../../arabic/dates.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from '../actors/actor.js';
import type { Clauses } from '../clauses.js';
import type { Scan } from '../scan.js';
import type { StateMention } from '../states.js';
import type { Trigger } from './words/trigger.js';

export interface Scene {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly nameAt: Int32Array;
  readonly states: readonly StateMention[];
  readonly published: string | null;
  readonly triggers: readonly Trigger[];
  /** By trigger, the gatherings on whose sidelines it is, once somebody has asked. */
  readonly sidelines: (readonly Trigger[] | undefined)[];
  /** By trigger, whether it is of a body of several states, once somebody has asked. */
  readonly common: (boolean | undefined)[];
  /** Those that are told, and the subjects of verbs without one, in the order of the text. */
  readonly actors: readonly Actor[];
  readonly clauses: Clauses;
  readonly dates: readonly DateMention[];
  /** The one state from whose towns the text reports, by its datelines, or null. */
  readonly writtenIn: string | null;
  /** State of the outlet, when known. */
  readonly home: string | null;
  /** The text is about sport. */
  readonly sport: boolean;
  /** Whether a token is of somebody's name or office, which may be of any length, so no distance is measured by it. */
  isWho(i: number): boolean;
  /** Whether any person, office or state stands in the trigger's own sentence, adjectives apart. */
  ownActors(trigger: Trigger): boolean;
}
