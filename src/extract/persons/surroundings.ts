/**
 * Surroundings: what stands around an office that names no state, for the clues to whose it is.
 *
 * @module src/extract/persons/surroundings
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Named } from '../scan.js';
import type { StateMention } from '../states.js';
import type { Person } from './persons.js';

/** What the surroundings say of states. */
export interface Surroundings {
  readonly tokens: Tokens<Entry>;
  readonly states: readonly StateMention[];
  /** State of the outlet, when its address tells. */
  readonly home: string | null;
  /** Organisations, whose own state is a clue too. */
  readonly organizations?: readonly Named[];
  /** States of the towns in the dateline, "بيروت - رويترز": read only where an office names none. */
  readonly dateline?: (() => ReadonlySet<string>) | undefined;
}

/** An office whose state is known. */
export interface Settled {
  readonly at: number;
  readonly state: string;
  readonly lemma: string;
  /** The state stood in the title itself. */
  readonly stated: boolean;
  readonly person: Person;
  /** {@link officeKey}. */
  readonly office: string;
}
