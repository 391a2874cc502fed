/**
 * Objects: what stands right behind a subject and is no name of his: the place that he visits, the thing that he is busy
 * with: "زار الرئيس الكيني وليام روتو باكو", "عرض السفير سالم الحربي القضية على".
 *
 * @module src/extract/names/ends/objects
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { DAYS, HOURS } from './ends.js';

const PLACES = classSet('capital', 'city', 'state-name');
/** From the verb over the office to its holder. */
const OFFICE = 9;
/** Verbs of going whose goal is their object. */
const GOES = new Set(['غادر', 'قصد', 'بلغ', 'بارح']);

/** Whether the last word of the name that begins at `from` is the object of the verb of which the name is the subject. */
export function isObject(tokens: Tokens<Entry>, looks: Looks, from: number, last: number): boolean {
  return last > from && looks.cls[last - 1] !== CLASS.link && (isVisited(tokens, looks, from, last) || isThing(tokens, looks, from, last));
}

/** "السفير جمال الحربي القضية", "تركي بن ماجد العلاقات": an everyday noun with the article and ة or ات behind a whole name. */
function isThing({ word }: Tokens<Entry>, looks: Looks, from: number, last: number): boolean {
  const { def, raw, entry } = word[last]!;
  if (last - from < 2 || !def || !/(?:ة|ات)$/.test(raw) || entry?.given || (looks.listed[last] !== 0 && looks.common[last]! < 3))
    return false;
  return looks.common[last]! >= 1 && looks.known[last]! <= 1;
}

function isVisited(tokens: Tokens<Entry>, looks: Looks, from: number, last: number): boolean {
  const { word } = tokens;
  const { clitics, def } = word[last]!;
  if (clitics > 0) return false;
  const place = PLACES[looks.cls[last]!] === 1;
  // "زار كولن باول نيفاشا": of a name that is long enough without it.
  const strange = last - from > 1 && !def && looks.listed[last] === 0 && looks.given[last] === 0 && looks.cls[last] === CLASS.unknown;
  return (place || strange) && isWhole(tokens, last + 1) && goes(tokens, from);
}

/** Whether nothing at `i` can be an object: a mark, a particle, a verb, a day, what is joined by و. */
function isWhole(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  if (i >= count || sentence[i] !== sentence[i - 1]) return true;
  const { kind, entry, conj, prep, key } = word[i]!;
  return (
    kind === Kind.Punct ||
    conj !== '' ||
    prep !== '' ||
    entry?.particle !== undefined ||
    DAYS.has(key) ||
    HOURS.has(key) ||
    isVerb(tokens, i)
  );
}

/** Whether a verb of visiting stands before the name at `from`, with nothing but its office between. */
function goes(tokens: Tokens<Entry>, from: number): boolean {
  const { word, sentence } = tokens;
  for (let i = from - 1; i >= 0 && i >= from - OFFICE && sentence[i] === sentence[from]; i--) {
    const { kind, entry, prep } = word[i]!;
    if (isVerb(tokens, i)) {
      const { classes, lemma, object } = entry!.verb!;
      return object === '' && (classes.has('visit') || GOES.has(lemma));
    }
    if (kind === Kind.Punct || prep !== '' || entry?.particle === 'preposition' || entry?.event) return false;
  }
  return false;
}
