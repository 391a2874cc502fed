/**
 * Surroundings: what stands around an office that names no state, for the clues to whose it is.
 *
 * @module src/extract/persons/whose/surroundings
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Named } from '../../scan.js';
import type { StateMention } from '../../states.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';

/** What the surroundings say of states. */
export interface Surroundings {
  readonly tokens: Tokens<Entry>;
  readonly states: readonly StateMention[];
  /** State of the outlet, when its address tells. */
  readonly home: string | null;
  /** Day of publication, YYYY-MM-DD, when known. */
  readonly published?: string | null;
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
  /** Words beside the title tell it. */
  readonly told?: boolean;
  readonly person: Person;
  /** The title by which it was concluded. */
  readonly phrase?: TitlePhrase;
  /** {@link officeKey}. */
  readonly office: string;
}

/** From the first to the last word of the mention that has a title, with all its titles; null where none has it. */
export function stretchOf(phrase: TitlePhrase, person: Person): { readonly from: number; readonly to: number } | null {
  const mention = person.mentions.find(({ titles }) => titles.includes(phrase));
  if (mention === undefined) return null;
  let { from, to } = mention.span;
  for (const t of mention.titles) {
    from = Math.min(from, t.from);
    to = Math.max(to, t.to);
  }
  return { from, to };
}

/** Where respect begins that stands before token `from`: "معالي", "صاحب السمو", "السيد". */
export function beforeRespect({ word, sentence }: Tokens<Entry>, from: number): number {
  let at = from;
  while (at > 0 && sentence[at - 1] === sentence[from] && isRespect(word[at - 1]!)) at--;
  return at;
}

const isRespect = ({ entry, key }: LexWord): boolean =>
  entry?.honorific === true ||
  entry?.title?.kind === 'honor' ||
  entry?.title?.kind === 'rank' ||
  key === 'صاحب' ||
  key === 'ملكي' ||
  key === 'الملكي';

/** The words of the mention that has most of them. */
export const fullName = ({ mentions }: Person): readonly string[] =>
  mentions.reduce<readonly string[]>((most, { span }) => (span.words.length > most.length ? span.words : most), []);
