/**
 * A title phrase while it is being read, word by word: what has been read, and what the next word may go on with.
 *
 * @module src/extract/persons/titles/title-draft
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry, Phrase, TitleSense } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Named, Scan } from '../../scan.js';
import type { TitlePhrase } from './title-phrase.js';

export class TitleDraft {
  /** The next word. */
  at: number;
  officeTo: number;
  officeOpen = true;
  host = false;
  worldly = false;
  sent = false;
  possessed = false;
  vanished = false;
  innerAt = -1;
  region = false;
  body: TitlePhrase['body'] = null;
  org: Named | null = null;
  tenure: TitlePhrase['tenure'] = null;
  readonly states: string[];
  readonly stateMentions: Named[] = [];
  readonly places: string[] = [];
  readonly hosts: string[] = [];
  /** Where the last state in the phrase ends: behind it the office is whole. */
  stateTo = -1;
  definite = true;
  readonly sense: TitleSense | undefined;

  /** @param i where it begins, with a word or a fixed phrase */
  constructor(
    readonly tokens: Tokens<Entry>,
    readonly scan: Scan,
    readonly nameAt: Int32Array,
    readonly i: number,
    readonly word: LexWord,
    readonly fixed: Phrase | undefined,
  ) {
    this.sense = word.entry?.title;
    this.at = i + 1 + (fixed ? fixed.rest.length : 0);
    this.officeTo = this.at;
    this.states = fixed?.title?.state ? [fixed.title.state] : [];
  }
}
