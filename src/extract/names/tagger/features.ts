/**
 * Features of the name tagger: for each token some small numbers, none of which is a word: its
 * class, how much its letters look like a name, how far it stands behind a title, and whether the
 * document has the same word in a name elsewhere.
 *
 * @module src/extract/names/tagger/features
 */

import { column } from '../../../arabic/column.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';
import { nameScore } from '../../../lexicon/name-score.js';
import { correctLooks } from '../ends/corrections.js';
import { CLASS, classOf } from './classes.js';
import type { Looks } from './looks.js';
import { FIELDS, Field, fieldsOfProfiles, NO_WORD, profileOf } from './profiles.js';

const BUCKETS = [-6, -4, -2.5, -1, 0.3, 1.6, 3];
const bucket = (score: number): number => {
  let b = 0;
  while (b < BUCKETS.length && score > BUCKETS[b]!) b++;
  return b;
};

/** The rest of a word when its first letter may be a clitic, folded, else ''. */
export const withoutClitic = ({ kind, entry, key }: LexWord): string => (kind === Kind.Word && entry === null ? strip(key) : '');

/** Number of the profile of each written form: how it looks to the tagger. */
const PROFILE = column((word: LexWord): number => {
  if (word.kind !== Kind.Word) return profileOf(classOf(word, 0), NO_WORD, NO_WORD, 0, 0, 0, 0, 0);
  const { key } = word;
  const score = nameScore(key);
  const rest = withoutClitic(word);
  const restScore = rest === '' ? 0 : rest.length < key.length ? nameScore(key, key.length - rest.length) : nameScore(rest);
  return profileOf(
    classOf(word, score),
    bucket(score),
    rest === '' ? NO_WORD : bucket(restScore),
    word.def && key.startsWith('ال') ? 1 + bucket(nameScore(key, 2)) : 0,
    word.clitics > 0 ? 1 : rest === '' ? 0 : (key[0] === 'و' ? 2 : 4) + (restScore > score ? 0 : 1),
    word.entry?.given ? (word.clitics > 0 ? 2 : 1) : 0,
    isListedName(key) ? 1 : isListedName(rest) || (word.def && isListedName(word.stem)) ? 2 : 0,
    commonness(key),
  );
});

/** A form without its first letter, where that may be a clitic. */
function strip(key: string): string {
  if (key.length < 4) return '';
  const first = key[0]!;
  if (first === 'و') {
    const rest = key.slice(1);
    // وبدرية is و and بدرية, ولبكر is و, ل and بكر.
    const shorter = rest.slice(1);
    if (rest.length <= 4 || !'بل'.includes(rest[0]!) || nameScore(key, 2) <= nameScore(key, 1)) return rest;
    return isListedName(rest) && !isListedName(shorter) ? rest : shorter;
  }
  if (first === 'ل' && key[1] === 'ل') return `ا${key}`;
  return 'بلك'.includes(first) ? key.slice(1) : '';
}

/** Where a token stands with respect to a title before it. */
export enum Behind {
  None,
  Title,
  TitlePrivate,
  Nisba,
  State,
  Tenure,
  Body,
  Inside,
  Honor,
  Comma,
  Facility,
}
export const BEHINDS = 11;

/** @param named class of tokens inside a known name of several words (أبو ظبي), −1 elsewhere */
export function looksOf(tokens: Tokens<Entry>, named?: Int32Array): Looks {
  const n = tokens.count;
  // One stretch of memory for all columns of a text: many small ones are slower to come by than to fill.
  const room = new ArrayBuffer(n * 11);
  let columns = 0;
  const column = (): Uint8Array => new Uint8Array(room, n * columns++, n);
  const looks: Looks = {
    count: n,
    profile: tokens.columns[PROFILE]!.slice(),
    cls: column(),
    score: column(),
    stripped: column(),
    behind: column(),
    bare: column(),
    clitic: column(),
    given: column(),
    common: column(),
    listed: column(),
    known: column(),
    first: column(),
  };
  fill(looks, tokens.bounds);
  correctLooks(tokens, looks, named);
  scanTitles(looks.cls, looks.first, looks.behind);
  return looks;
}

/** The fields of the profiles, and where sentences begin. */
function fill({ count, profile, cls, score, stripped, bare, clitic, given, common, listed, first }: Looks, bounds: Int32Array): void {
  const fields = fieldsOfProfiles();
  for (let i = 0; i < count; i++) {
    const p = profile[i]! * FIELDS;
    cls[i] = fields[p + Field.Cls]!;
    score[i] = fields[p + Field.Score]!;
    stripped[i] = fields[p + Field.Stripped]!;
    bare[i] = fields[p + Field.Bare]!;
    clitic[i] = fields[p + Field.Clitic]!;
    given[i] = fields[p + Field.Given]!;
    listed[i] = fields[p + Field.Listed]!;
    common[i] = fields[p + Field.Common]!;
  }
  for (let s = 0; s + 1 < bounds.length; s++) first[bounds[s]!] = 1;
}

/** Marks what stands behind a title: the office goes on over nouns, adjectives and states until a verb, a mark or a particle. */
function scanTitles(cls: Uint8Array, first: Uint8Array, behind: Uint8Array): void {
  let state = Behind.None;
  let left = 0;
  for (let i = 0; i < cls.length; i++) {
    if (first[i]) state = Behind.None;
    behind[i] = state;
    const c = cls[i]!;
    switch (c) {
      case CLASS['title-state']:
      case CLASS['title-open']:
      case CLASS.rank:
      case CLASS['title-plural']:
      case CLASS['li-noun']:
        state = Behind.Title;
        left = 9;
        break;
      case CLASS['title-private']:
      case CLASS.kin:
        state = Behind.TitlePrivate;
        left = 6;
        break;
      case CLASS.honor:
        if (state !== Behind.Facility) state = Behind.Honor;
        left = 5;
        break;
      case CLASS['nisba-def']:
      case CLASS.nisba:
        state = state === Behind.None ? Behind.None : Behind.Nisba;
        break;
      case CLASS['state-name']:
      case CLASS.capital:
      case CLASS.city:
      case CLASS.organization:
        state = state === Behind.None ? Behind.None : Behind.State;
        break;
      case CLASS.tenure:
        state = state === Behind.None ? Behind.None : Behind.Tenure;
        break;
      case CLASS['body-state']:
      case CLASS['body-private']:
      case CLASS['body-open']:
        state = state === Behind.None ? Behind.None : Behind.Body;
        break;
      case CLASS.comma:
      case CLASS.dash:
      case CLASS['open-quote']:
      case CLASS.quote:
      case CLASS['open-paren']:
        state = state === Behind.None || state === Behind.Comma ? Behind.None : Behind.Comma;
        break;
      case CLASS.stop:
      case CLASS.colon:
      case CLASS.verb:
      case CLASS['verb-present']:
      case CLASS.say:
      case CLASS.conjunction:
      case CLASS.pronoun:
      case CLASS['close-paren']:
        state = Behind.None;
        break;
      case CLASS.facility:
        state = state === Behind.None ? Behind.Facility : Behind.Body;
        left = 3;
        break;
      default:
        if (state === Behind.Facility) break;
        if (state !== Behind.None) state = --left > 0 ? Behind.Inside : Behind.None;
    }
  }
}
