/**
 * A title phrase as it is read: its words, what office it is, and of which states.
 *
 * @module src/extract/persons/titles/title-phrase
 */
import type { Entry, TitleSense } from '../../../lexicon/entry.js';
import type { TitleKind } from '../../../lexicon/titles.js';
import type { Named } from '../../scan.js';

export interface TitlePhrase {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Lemma of the head: وزير. */
  readonly lemma: string;
  readonly kind: TitleKind;
  readonly number: TitleSense['number'];
  readonly gender: TitleSense['gender'];
  /** Possessive on the head: نظيره. */
  readonly suffix: string;
  /** States for which the holder speaks if the office is a state's: from an adjective, an idafa, ل-. */
  readonly states: readonly string[];
  /** Mentions of those states. */
  readonly stateMentions: readonly Named[];
  /** Countries of cities and regions in the phrase. */
  readonly places: readonly string[];
  /** States to which the holder is sent: behind لدى, في, إلى. */
  readonly hosts: readonly string[];
  /** Known organisation in the phrase, first. */
  readonly org: Named | null;
  /** First body in the phrase. */
  readonly body: 'state' | 'private' | 'open' | null;
  readonly tenure: Entry['tenure'] | null;
  /** End of the short head of the office: after وزير الخارجية. */
  readonly officeTo: number;
  /** The adjective with the article right before a name: "الرئيس الروسي". */
  readonly definite: boolean;
  /** A region of some self-government is in it: رئيس جمهورية الشيشان. */
  readonly region: boolean;
  /** A town is right behind the head: أمين الطائف, أمين العاصمة. */
  readonly town: boolean;
  /** Of a state that is no more: الزعيم السوفيتي. */
  readonly vanished: boolean;
  /** A pronoun on the office's body: وزير خارجيتها, of a state named before. */
  readonly possessed: boolean;
  /** "لدى" in it: the holder is sent. */
  readonly sent: boolean;
  /** Where another's office stands in it: "مستشار الرئيس"; −1 if nowhere. */
  readonly innerAt: number;
  /** Told once for several, before the first of them: "النواب فلان، فلان". */
  readonly ofList?: true;
}
