/**
 * Aides: who serves somebody that is told by his name alone is of the state for which that one speaks: "المتحدث باسم بوتين ديمتري
 * بيسكوف", "ياسين أقطاي مستشار أردوغان", "مبعوث ترامب إلى المنطقة ستيف ويتكوف".
 *
 * @module src/extract/persons/whose/aides
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { NameMention, Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { TAKES_OBJECT } from './whose.js';

const AIDES = new Set(['متحدث', 'ناطق', 'مستشار', 'مستشارة', 'مبعوث', 'موفد', 'ممثل', 'مساعد', 'نائب', 'مدير', 'معاون']);
/** Words from whom an aide serves to the aide's own name: "إلى المنطقة", "لشؤون الأمن القومي". */
const FAR = 6;

const GOVERNMENTS = new Set(['حكومه', 'اداره', 'مكتب', 'نظام']);

/** Where stands by name whom the holder of an office serves; −1 for none. */
function servedAt({ lemma, from, to, states, org, number }: TitlePhrase, { word, sentence }: Tokens<Entry>): number {
  if (!AIDES.has(lemma) || states.length > 0 || org !== null || number !== 'singular') return -1;
  // "مدير مكتب فلان"
  if (lemma === 'مدير' && (to !== from + 2 || word[from + 1]!.stem !== 'مكتب')) return -1;
  const at = word[to]?.key === 'باسم' ? to + 1 : to;
  // "المتحدث باسم حكومة فلان"
  if (at === to && GOVERNMENTS.has(word[to - 1]!.stem) && word[to - 2]!.key === 'باسم' && !word[to - 1]!.def && word[from]!.def) return to;
  // "المتحدث باسم فلان", "مستشار فلان", not "المستشار فلان"
  return word[from]!.def === at > to && word[from]!.conj === '' && sentence[at] === sentence[from] ? at : -1;
}

/** Gives an office before whom it serves to the aide behind him: "مبعوث ترامب إلى المنطقة ستيف ويتكوف". */
export function shareAides(mentions: readonly NameMention[], tokens: Tokens<Entry>, endingAt: ReadonlyMap<number, TitlePhrase>): void {
  for (let i = 1; i < mentions.length; i++) {
    const { span, titles } = mentions[i]!;
    const served = mentions[i - 1]!;
    const at = served.span.from;
    if (titles.length > 0 || span.words.length < 2 || span.clitic !== '' || served.span.clitic !== '') continue;
    const phrase = endingAt.get(at) ?? (tokens.word[at - 1]?.key === 'باسم' ? endingAt.get(at - 1) : undefined);
    if (phrase === undefined || servedAt(phrase, tokens) !== at || !isNear(served.span.to, span.from, tokens)) continue;
    // "التقى مستشار أردوغان فلاديمير بوتين": whom he meets.
    const verb = tokens.word[phrase.from - 1]?.entry?.verb;
    if (verb !== undefined && (verb.object !== '' || TAKES_OBJECT.has(verb.lemma))) continue;
    const own = served.titles.indexOf(phrase);
    if (own >= 0) served.titles.splice(own, 1);
    titles.push(phrase);
  }
}

/** Whether nothing stands between two tokens but where somebody is sent or what he deals with. */
function isNear(from: number, to: number, { word, sentence }: Tokens<Entry>): boolean {
  if (sentence[from] !== sentence[to] || to - from > FAR) return false;
  if (to > from && word[from]!.entry?.particle !== 'preposition' && word[from]!.prep !== 'ل') return false;
  for (let i = from; i < to; i++) {
    const { kind, conj, entry } = word[i]!;
    if (kind === Kind.Punct || conj !== '' || (entry?.verb !== undefined && entry.event === undefined && !word[i]!.def)) return false;
  }
  return true;
}

/** The state of whom somebody serves, where that one is told by name and speaks for a single state. */
export function servedState(
  { mentions }: Person,
  tokens: Tokens<Entry>,
  bearerAt: (token: number) => Person | undefined,
  states: ReadonlyMap<Person, readonly string[]>,
): string | null {
  for (const { titles } of mentions)
    for (const phrase of titles) {
      const at = servedAt(phrase, tokens);
      const served = at < 0 ? undefined : bearerAt(at);
      const theirs = served === undefined ? undefined : states.get(served);
      if (theirs?.length === 1) return theirs[0]!;
    }
  return null;
}

/** "تولى رئيس الوزراء الكيني فلان منصبه خلفا لفلان": the state of whoever follows him. */
export function followedState(
  { mentions }: Person,
  { word, sentence, bounds }: Tokens<Entry>,
  bearerAt: (token: number) => Person | undefined,
  states: ReadonlyMap<Person, readonly string[]>,
): string | null {
  for (const { span } of mentions) {
    // "أسندت الخارجية إلى فلان خلفا لفلان": nor is whoever follows him of another.
    const followed = word[span.to]?.key === 'خلفا' && sentence[span.to] === sentence[span.from] ? bearerAt(span.to + 1) : undefined;
    const whose = followed === undefined ? undefined : states.get(followed);
    if (whose?.length === 1) return whose[0]!;
    if (span.clitic !== 'ل' || word[span.from - 1]?.key !== 'خلفا') continue;
    for (let i = span.from - 1; i >= bounds[sentence[span.from]!]!; i--) {
      const follower = bearerAt(i);
      if (follower === undefined) continue;
      const theirs = states.get(follower)!;
      return theirs.length === 1 ? theirs[0]! : null;
    }
  }
  return null;
}
