/**
 * Trigger: a word that may name a meeting, as the passes of meetings see it.
 *
 * @module src/extract/meetings/words/trigger
 */
import type { MeetingKind } from '../../../../graph/report.js';
import type { Plurality } from '../../../arabic/nouns.js';
import type { VerbSense } from '../../../lexicon/entry.js';

/** What a trigger is to grammar; the verb classes end in `V`. */
export type TriggerClass =
  | 'meetV'
  | 'receiveV'
  | 'visitV'
  | 'travelV'
  | 'discussV'
  | 'phoneV'
  | 'attendV'
  | 'meet'
  | 'negotiate'
  | 'dialogue'
  | 'receive'
  | 'visit'
  | 'tour'
  | 'move'
  | 'call'
  | 'summit'
  | 'conference'
  | 'press'
  | 'session';

export interface Trigger {
  /** Its place among the triggers of its part. */
  readonly index: number;
  readonly cls: TriggerClass;
  readonly kind: MeetingKind;
  readonly lemma: string;
  /** Tokens of the phrase, end exclusive; `head` is the noun or verb that decides. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: VerbSense | null;
  readonly number: Plurality;
  readonly definite: boolean;
  /** Attached pronoun: زيارته, استقبله. */
  readonly suffix: string;
}

/** Whether ها takes it up, and a feminine agrees with it: a plural of things does as well. */
export const isFeminine = ({ lemma, number }: Trigger): boolean => lemma.endsWith('ة') || number === 'plural';

const SENDS: ReadonlySet<string> = new Set(['أوفد', 'بعث', 'أرسل']);
/** "أوفد الرئيس نائبه إلى بغداد" */
export const isSending = ({ lemma }: Trigger): boolean => SENDS.has(lemma);
