/**
 * Entry: all that the lexicon knows about one written form. A form may have several senses; the
 * passes of extraction decide in context.
 *
 * @module src/lexicon/entry
 */
import { hashOfKey } from '../arabic/keys.js';
import type { Gender, Plurality } from '../arabic/nouns.js';
import type { Tense } from '../arabic/verbs.js';
import type { BodyKind } from './bodies.js';
import type { City } from './cities.js';
import type { EventKind } from './events.js';
import type { OrganizationForm } from './organizations.js';
import type { StateForm } from './states/form.js';
import type { TitleKind } from './titles.js';
import type { VerbClass } from './verbs.js';

export interface TitleSense {
  readonly kind: TitleKind;
  /** As the lexicon lists it: وزير. */
  readonly lemma: string;
  readonly number: Plurality;
  readonly gender: Gender;
  /** Possessive pronoun attached: نظيره → ه. */
  readonly suffix: string;
  /** Stands before a genitive only: never with the article. */
  readonly construct?: true | undefined;
}

export interface VerbSense {
  readonly classes: ReadonlySet<VerbClass>;
  readonly lemma: string;
  readonly tense: Tense;
  readonly number: Plurality;
  readonly gender: Gender;
  /** Attached object pronoun, or ''. */
  readonly object: string;
  /** Whoever speaks does it: التقيت. */
  readonly first: boolean;
}

export interface BodySense {
  readonly kind: BodyKind;
  readonly number: Plurality;
}

/** What several words together mean; the first carries the clitics. */
export interface Phrase {
  /** Folded words after the first, as written. */
  readonly rest: readonly string[];
  readonly states?: readonly StateForm[] | undefined;
  readonly title?: { readonly kind: TitleKind; readonly lemma: string; readonly state?: string | undefined } | undefined;
  readonly cities?: readonly City[] | undefined;
  readonly org?: OrganizationForm | undefined;
}

export type ParticleKind = 'preposition' | 'conjunction' | 'pronoun' | 'adverb' | 'ordinal' | 'syllable';

export interface Entry {
  particle?: ParticleKind | undefined;
  states?: readonly StateForm[] | undefined;
  title?: TitleSense | undefined;
  honorific?: true | undefined;
  tenure?: 'former' | 'present' | 'designate' | undefined;
  body?: BodySense | undefined;
  verb?: VerbSense | undefined;
  link?: true | undefined;
  /** A given name. */
  given?: true | undefined;
  /** A building, prize, road or school that is often named after a person. */
  facility?: true | undefined;
  cities?: readonly City[] | undefined;
  org?: OrganizationForm | undefined;
  /** A noun for an occasion: its row in events.ts. */
  event?: EventSense | undefined;
  /** A noun for a document. */
  document?: DocumentSense | undefined;
  phrases?: Phrase[] | undefined;
  /** Hashes of the words that the phrases go on with (see keys.ts). */
  nexts?: Int32Array | undefined;
}

export interface EventSense extends DocumentSense {
  readonly kind: EventKind;
}

export interface DocumentSense {
  readonly lemma: string;
  readonly kind: string;
  readonly number: Plurality;
  readonly gender: Gender;
  /** Possessive pronoun attached: زيارته → ه. */
  readonly suffix: string;
}

/** The same entry with all fields in one order: engines read objects of one shape several times faster. */
export const evened = (e: Entry): Entry => ({
  particle: e.particle,
  verb: e.verb,
  title: e.title && evenTitle(e.title),
  event: e.event,
  document: e.document,
  body: e.body,
  states: e.states,
  cities: e.cities,
  org: e.org,
  phrases: e.phrases?.map(({ rest, states, title: t, cities, org }) => {
    const title = t && { kind: t.kind, lemma: t.lemma, state: t.state };
    return { rest, states, title, cities, org };
  }),
  nexts: e.phrases && Int32Array.from(e.phrases, ({ rest }) => hashOfKey(rest[0]!)),
  given: e.given,
  honorific: e.honorific,
  tenure: e.tenure,
  link: e.link,
  facility: e.facility,
});

const evenTitle = ({ kind, lemma, number, gender, suffix, construct }: TitleSense): TitleSense => ({
  kind,
  lemma,
  number,
  gender,
  suffix,
  construct,
});

/** Whether the form has one sense and no other. */
export const hasOneSense = (e: Entry): boolean => Object.values(e).filter((sense) => sense !== undefined).length === 1;
