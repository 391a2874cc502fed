/**
 * Profiles: all that the tagger knows of a token in itself, as small numbers. Texts hold a few thousand
 * profiles among millions of words, so what follows from a profile alone is worked out once.
 *
 * @module src/extract/names/tagger/profiles
 */

/** No word: the bucket behind the eight of a score. */
export const NO_WORD = 8;

export interface Profile {
  readonly cls: number;
  /** Bucket 0–7 of the name score of the form as written; 8 for no word. */
  readonly score: number;
  /** Bucket of the rest when the first letter may be a clitic, else 8. */
  readonly stripped: number;
  /** For a form with the article 1 + bucket of what follows it, else 0. */
  readonly bare: number;
  /** 0 no clitic, 1 one that the lexicon splits off, 2 a likely و, 3 an unlikely و, 4 another likely one, 5 another unlikely one. */
  readonly clitic: number;
  /** 0 no given name, 1 a given name, 2 one behind a clitic. */
  readonly given: number;
  /** 0 on no list of names, 1 on one, 2 only without a letter that may be a clitic or without its article. */
  readonly listed: number;
  /** How common the form is: 0 rare, 1 to 4 the most common. */
  readonly common: number;
}

const numbers = new Map<number, number>();
const all: Profile[] = [];

/** Fields of a profile in {@link fieldsOfProfiles}, in this order. */
export enum Field {
  Cls,
  Score,
  Stripped,
  Bare,
  Clitic,
  Given,
  Listed,
  Common,
}
export const FIELDS = 8;
let fields = new Uint8Array(FIELDS << 10);

/** The fields of all profiles, those of each next to each other. To be asked for anew when profiles were added. */
export const fieldsOfProfiles = (): Uint8Array => fields;

/** The number of a profile, by its fields in the order of {@link Profile}: most are known, and need no object. */
export function profileOf(
  cls: number,
  score: number,
  stripped: number,
  bare: number,
  clitic: number,
  given: number,
  listed: number,
  common: number,
): number {
  const key = ((((((cls * 9 + score) * 9 + stripped) * 10 + bare) * 6 + clitic) * 3 + given) * 3 + listed) * 5 + common;
  let number = numbers.get(key);
  if (number === undefined) {
    numbers.set(key, (number = all.length));
    all.push({ cls, score, stripped, bare, clitic, given, listed, common });
    if (all.length * FIELDS > fields.length) {
      const larger = new Uint8Array(fields.length * 2);
      larger.set(fields);
      fields = larger;
    }
    fields.set([cls, score, stripped, bare, clitic, given, listed, common], number * FIELDS);
  }
  return number;
}

const corrections = new Map<number, number>();

/** The number of a profile with another class and given name. */
export function corrected(number: number, cls: number, given: number): number {
  const key = (number * 64 + cls) * 3 + given;
  let other = corrections.get(key);
  if (other === undefined) {
    const { score, stripped, bare, clitic, listed, common } = all[number]!;
    corrections.set(key, (other = profileOf(cls, score, stripped, bare, clitic, given, listed, common)));
  }
  return other;
}

/** The profiles seen so far, by number. */
export const profiles: readonly Profile[] = all;

/** What stands before the first and behind the last token of a sentence. */
export const EDGE_PROFILE = profileOf(0, NO_WORD, NO_WORD, 0, 0, 0, 0, 0);
