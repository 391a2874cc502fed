/**
 * Parties: who takes part in what one trigger names, where and when, as far as its own words tell.
 *
 * @module src/extract/meetings/parties
 */
import type { MeetingStatus } from '../../../graph/report.js';
import type { Person } from '../persons/person.js';
import type { Named } from '../scan.js';
import type { When } from './days/side.js';
import type { Role } from './roles/role.js';
import type { Where } from './where/meeting-place.js';
import type { Participant } from './who/participant.js';
import type { Label } from './words/label.js';
import type { Trigger } from './words/trigger.js';

/** Who takes part in what a trigger names, and where it is. */
export interface Parties {
  readonly trigger: Trigger;
  readonly sentence: number;
  /** Who fills a place of the trigger by grammar, by the number among all candidates of the part. */
  readonly roles: ReadonlyMap<number, Role>;
  /** Everybody in reach who may take part. */
  readonly candidates: readonly Participant[];
  /** Those who likely do. */
  readonly participants: readonly Participant[];
  readonly persons: ReadonlySet<Person>;
  readonly states: ReadonlySet<string>;
  readonly where: Where | null;
}

export interface Facts extends Parties {
  /** Persons, and states through officials without a name, who fill a place of the trigger by grammar. */
  readonly anchored: ReadonlySet<Person | string>;
  /** States of whoever fills a place. */
  readonly sides: ReadonlySet<string>;
  /** States that the trigger says are travelled to. */
  readonly goals: readonly string[];
  /** Organisations that fill a place. */
  readonly organizations: readonly Named[];
  readonly when: When | null;
  readonly status: MeetingStatus;
  /** How many sides it has, or what it is for, by its adjective. */
  readonly sort: string | null;
  readonly label: Label;
  /** "كما التقى", "كما سيجتمع": told besides what was told before. */
  readonly besides: boolean;
}
