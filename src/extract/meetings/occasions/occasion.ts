/**
 * Occasion: one meeting, with all that the article tells of it.
 *
 * @module src/extract/meetings/occasions/occasion
 */
import type { MeetingKind, MeetingStatus } from '../../../../graph/report.js';
import type { Person } from '../../persons/person.js';
import type { Named } from '../../scan.js';
import type { When } from '../days/side.js';
import type { Facts } from '../parties.js';
import type { Where } from '../where/meeting-place.js';
import type { Participant } from '../who/participant.js';

export interface Occasion {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Asked for or worked for, no more. */
  readonly wished: boolean;
  /** Its mentions, in the order of the text. */
  readonly facts: readonly Facts[];
  readonly persons: ReadonlyMap<Person, Participant>;
  readonly states: ReadonlyMap<string, Participant | null>;
  /** Organisations that take part, each as it is named first. */
  readonly organizations: ReadonlyMap<string, Named>;
  readonly where: Where | null;
  readonly when: When | null;
  /** Tokens of the name of a gathering: قمة مجموعة العشرين. */
  readonly title: readonly [from: number, to: number] | null;
  /** The gathering on whose sidelines it is held. */
  readonly partOf: Occasion | null;
}

export type Represents = (person: Person) => readonly string[];

/** Occasions after a change, each in the place of the one before: what is part of one that changed is part of it as it is now. */
export function withParts(before: readonly Occasion[], after: readonly Occasion[]): Occasion[] {
  const now = new Map<Occasion, Occasion>();
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) now.set(before[i]!, after[i]!);
  return tied(now, after);
}

/** Occasions, each part of what has come in the place of its gathering. */
export function tied(now: ReadonlyMap<Occasion, Occasion>, occasions: readonly Occasion[]): Occasion[] {
  if (now.size === 0) return [...occasions];
  const made = new Map<Occasion, Occasion>();
  const tie = (o: Occasion): Occasion => {
    const known = made.get(o);
    if (known !== undefined || o.partOf === null) return known ?? o;
    made.set(o, o);
    const partOf = tie(now.get(o.partOf) ?? o.partOf);
    const own = partOf === o.partOf ? o : { ...o, partOf };
    made.set(o, own);
    return own;
  };
  return occasions.map(tie);
}
