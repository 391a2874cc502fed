/**
 * Actor: somebody who can do something in an article, as one place of the text names him.
 *
 * @module src/extract/actors/actor
 */
import type { Person } from '../persons/person.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Named } from '../scan.js';

/**
 * - `name`   a person by name, with any title
 * - `office` an office without a name: الرئيس الروسي, وزراء الخارجية
 * - `state`  a state by name; `seat` by its capital or seat of power
 * - `group`  people of a state: وفد تركي, مسؤولين أميركيين, الجانب المصري
 * - `org`    an organisation
 * - `pair`   two named before: الجانبان, الوزيران
 * - `origin` an adjective of a state that describes something else: القمة المصرية
 */
export type ActorKind = 'name' | 'office' | 'state' | 'seat' | 'group' | 'org' | 'pair' | 'origin';

export interface Actor {
  readonly kind: ActorKind;
  /** Tokens of the whole mention, titles included; end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Persons that it names or refers to. */
  readonly persons: readonly Person[];
  /** States that act through it. */
  readonly states: readonly string[];
  readonly org: Named | null;
  /** The title phrase of an office, or the first of a name. */
  readonly title: TitlePhrase | null;
  /** More than one person or state. */
  readonly plural: boolean;
  /** Attached preposition, or the word before when it is one; '' for none. */
  readonly prep: string;
  /** Begins with و. */
  readonly conj: boolean;
}
