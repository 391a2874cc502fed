/**
 * Person: somebody with a name, and the places of the text that name him.
 *
 * @module src/extract/persons/person
 */
import type { HighOffice } from '../../lexicon/holders.js';
import type { NameSpan } from '../names/span.js';
import type { TitlePhrase } from './titles/title-phrase.js';

/** One mention by name, with the titles that stand with it. */
export interface NameMention {
  readonly span: NameSpan;
  readonly titles: TitlePhrase[];
  /** State of an adjective right before the name with no title of its own: والروسي سيرغي لافروف. */
  readonly nisba: string | null;
  /** An honorific or any title stands before the name. */
  readonly introduced: boolean;
}

export interface Person {
  /** Compared words of the fullest name. */
  key: string[];
  readonly mentions: NameMention[];
  /** Offices that he is known to hold, where no title tells of one. */
  holds?: readonly HighOffice[];
}
