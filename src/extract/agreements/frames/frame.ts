/**
 * Frame: what a verb or noun near a document says is done with it.
 *
 * @module src/extract/agreements/frames/frame
 */
import type { Deed } from '../../../lexicon/documents.js';
import type { Actor } from '../../actors/actor.js';
import type { Side, Tense } from '../parties/doers.js';

export interface Frame {
  readonly deed: Deed;
  /** Token of the verb or noun. */
  readonly at: number;
  readonly side: Side;
  /** A noun of action has no tense. */
  readonly tense: Tense;
  readonly negated: boolean;
  /** Somebody says that it is not so: "نفى أن تكون بلاده توصلت إلى اتفاق". */
  readonly denied: boolean;
  /** Hoped for, intended, expected. */
  readonly open: boolean;
  /** Somebody is blamed for it: اتهم بخرق, أدان انتهاك. */
  readonly blamed: boolean;
  /** It is said to have been done: تم, بعد, نجح في. */
  readonly done: boolean;
  /** Who does it. */
  readonly subjects: readonly Actor[];
  /** With whom: مع. */
  readonly partners: readonly Actor[];
  /** A firm, a university or the like does it: "وقعت شركة النفط عقدا". */
  readonly private: boolean;
  /** A body of a state that is not named does it: "وقعت وزارة البترول". */
  readonly body: boolean;
}
