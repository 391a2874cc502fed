/**
 * A place of a meeting, as the text tells it.
 *
 * @module src/extract/meetings/where/meeting-place
 */
import type { Named } from '../../scan.js';

export interface Where {
  /** Tokens of the place as printed. */
  readonly named: Pick<Named, 'from' | 'to' | 'state'>;
  readonly country: string;
  /** A city or venue, not just the state. */
  readonly town: boolean;
  /** The goal of a journey, or the object of a visit. */
  readonly goal: boolean;
  /** The gathering is known by it: قمة مدريد. */
  readonly known?: boolean;
  /** The clause that tells of the meeting is about it: "باريس حيث التقى". */
  readonly there?: boolean;
  /** "تستضيف الدوحة اجتماعا": it is said to host the meeting. */
  readonly hosts?: boolean;
  /** Where something is done of which is spoken there. */
  readonly said?: boolean;
  /** Usual name of the town where the text paraphrases it: العاصمة القطرية. */
  readonly name: string | null;
}
