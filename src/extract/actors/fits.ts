/**
 * Fits: whether a verb and what stands behind it leave room for somebody told before as its subject: by gender and number, and by
 * the noun behind the verb, which may be its subject itself.
 *
 * @module src/extract/actors/fits
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry, VerbSense } from '../../lexicon/entry.js';
import { COMPLEMENT } from '../clauses.js';
import type { Actor } from './actor.js';

/** Between a verb and what it says or does when its subject is dropped. */
export const ADVERBS = new Set(
  'ايضا كذلك قايلا اليوم امس غدا مساء صباح ظهر عصر فجر منتصف مطلع اواخر اوايل نهايه حاليا لاحقا بعدها بعد قبل خلال عقب اثر اثناء'.split(
    ' ',
  ),
);
const VISITS = 'زار';
/** "بعد أن", "بعدما" */
const isAfterThat = (word: Tokens<Entry>['word'], i: number): boolean =>
  word[i - 1]?.key === 'بعدما' || (word[i - 1]?.key === 'ان' && /^(?:بعد|قبل)$/.test(word[i - 2]?.key ?? ''));
/** The subject follows: شارك كل من. */
const EACH = new Set('كل كلا كلتا عدد بعض احد احدي جميع'.split(' '));

/** "وأضاف أن", "وقال في مؤتمر", "وأجرى مباحثات": no noun that might be the subject follows. */
export function emptyAfter({ word }: Tokens<Entry>, i: number, end: number): null | 'other' {
  const verb = word[i]!.entry!.verb!;
  const after = i + 1 < end ? word[i + 1]! : undefined;
  if (after === undefined || after.kind !== Kind.Word) return null;
  const { entry, prep, def, key } = after;
  if (EACH.has(key)) return 'other';
  // "بعد أن زار أكرا": where, and not who.
  if (verb.lemma === VISITS && prep === '' && isAfterThat(word, i) && (entry?.cities || entry?.states)) return null;
  // "ثم ترأس أعمال الدورة"
  if (verb.lemma === 'ترأس' && key === 'اعمال') return null;
  if (entry?.particle !== undefined || prep !== '' || ADVERBS.has(key) || COMPLEMENT.has(key)) return null;
  // "يلتقي عددا من المسؤولين": whom he meets.
  if (entry === null && !def && /[^اآىو](?:ا|اً|ًا)$/.test(after.raw)) return null;
  // "وأجرى سلسلة اجتماعات": of such.
  if (!def && SERIES.has(key) && ofEvents(word, i + 2, end)) return verb.gender === 'feminine' ? 'other' : null;
  if (entry?.event === undefined || def) return 'other';
  // "وعقد اجتماعا" he held one, "وعقد اجتماع" one was held.
  const object =
    entry.event.number === 'plural' || entry.event.gender === 'feminine'
      ? verb.gender === 'masculine'
      : entry.event.number === 'dual' || /(?:ا|اً|اء|اءً)$/.test(after.raw);
  return object ? null : 'other';
}

const SERIES = new Set(['سلسله', 'مجموعه', 'جمله']);

/** "سلسلة اجتماعات", "سلسلة من الاجتماعات" */
function ofEvents(word: Tokens<Entry>['word'], i: number, end: number): boolean {
  const at = word[i]?.key === 'من' ? i + 1 : i;
  return at < end && word[at]!.entry?.event !== undefined;
}

/** Whether titles, his own or elsewhere in the text, tell that somebody is a man, and none that it is a woman. */
function isMan({ kind, title, persons, plural }: Actor): boolean {
  if (plural || persons.length > 1 || (kind !== 'name' && kind !== 'office')) return false;
  const titles = kind === 'office' ? [title!] : (persons[0]?.mentions.flatMap((m) => m.titles) ?? []);
  return titles.some((t) => t.number === 'singular') && titles.every((t) => t.gender === 'masculine');
}

/** "التقت الرئيس", "ستلتقي الرئيس", but "تسلم الرئيس رسالة", which may be a man's: a man is no subject of a feminine verb. */
export const isNotDoneBy = ({ gender, number, first, tense }: VerbSense, who: Actor): boolean =>
  gender === 'feminine' && number === 'singular' && !first && tense !== 'present' && isMan(who);

export function agrees(verb: VerbSense, who: Actor): boolean {
  const { number, gender } = verb;
  if (number === 'plural') return false;
  if (number === 'dual') return who.plural;
  if (isNotDoneBy(verb, who)) return false;
  const feminine = who.title?.gender === 'feminine' || who.kind === 'state';
  return !who.plural && (who.title === null && who.kind === 'name' ? true : (gender === 'feminine') === feminine);
}
