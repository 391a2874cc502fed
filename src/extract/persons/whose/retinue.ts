/**
 * Retinue: for whom an office without a state is held by somebody who travels along with another: "يرافقه وزير الدفاع فلان",
 * "ويرافق الرئيس التركي وزير الدفاع فلان", "فلان الذي يرافق الرئيس الأميركي", "ويضم الوفد المرافق له وزير المالية فلانا".
 *
 * @module src/extract/persons/whose/retinue
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { bareOf, isVerb, RELATIVE } from '../../clauses.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { SENT } from '../titles/title-words.js';
import { beforeRespect, type Settled, type Surroundings, stretchOf } from './surroundings.js';

/** The state of an office whose holder goes along with somebody, by the words beside it. */
export const stateOfRetinue = (phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): string | null =>
  goesAlong(phrase, settled, person, around) ??
  goesWith(phrase, settled, person, around) ??
  whoGoesWith(phrase, settled, person, around) ??
  isOfRetinue(phrase, settled, person, around);

/** From an office back to the verb of whoever goes with another, or to the delegation. */
const FAR = 30;
const NEAR = 6;

/** "يرافقه فيها وزير الدفاع فلان": of the state of whoever travels. */
function goesAlong(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): string | null {
  const { tokens } = around;
  const { word, sentence } = tokens;
  let at = beforeRespect(tokens, stretchOf(phrase, person)?.from ?? phrase.from) - 1;
  while (at > 0 && (DURING.has(word[at]!.key) || isWay(word[at]!))) at--;
  if (at < 0 || sentence[at] !== sentence[phrase.from] || !ALONG.has(word[at]!.key)) return null;
  const before = settled.filter((s) => s.person !== person && s.at < at && sentence[s.at] === sentence[at]);
  const states = new Set(before.map((s) => s.state));
  return states.size === 1 || (states.size > 1 && isJourney(around, at)) ? before.reduce((a, b) => (b.at < a.at ? b : a)).state : null;
}

/** "وصل الرئيس فلان إلى أنقرة للقاء نظيره فلان، يرافقه": told of whoever travels, first, and nobody is received. */
function isJourney({ tokens }: Surroundings, to: number): boolean {
  let journey = false;
  for (let i = tokens.bounds[tokens.sentence[to]!]!; i < to; i++) {
    if (!isVerb(tokens, i)) continue;
    const { classes } = tokens.word[i]!.entry!.verb!;
    if (classes.has('receive')) return false;
    journey ||= classes.has('travel') || classes.has('visit');
  }
  return journey;
}
const DURING = new Set(['فيها', 'خلالها', 'كل', 'من']);
/** "يرافقه في زيارته إلى ليما وزير الدفاع": on which journey, and to where. */
const isWay = ({ entry }: LexWord): boolean =>
  entry !== null &&
  (entry.particle === 'preposition' || entry.event?.kind === 'visit' || entry.cities !== undefined || entry.states?.[0]?.kind === 'name');

/** "ويرافق الرئيس التركي في زيارته وزير الدفاع فلان": of the state of the one along with whom he goes. */
function goesWith(
  { from, lemma }: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { tokens, states }: Surroundings,
): string | null {
  if (lemma === 'نظير' || lemma === 'ملحق' || SENT.has(lemma)) return null;
  let verb = from - 1;
  const first = Math.max(tokens.bounds[tokens.sentence[from]!]!, from - FAR);
  while (verb >= first && !isVerb(tokens, verb)) verb--;
  if (verb < first || !GOES_WITH.has(bareOf(tokens.word[verb]!))) return null;
  const among = (at: number): boolean => at > verb && at < from;
  const theirs = new Set<string>();
  for (const { code, named } of states) if (among(named.from) && named.state?.kind === 'adjective') theirs.add(code);
  for (const s of settled) if (s.person !== person && s.person.mentions.some(({ span }) => among(span.from))) theirs.add(s.state);
  // "ويرافق رئيس الوزراء وزير الدفاع فلان": he need not be named again.
  if (theirs.size === 0) return holderBefore(verb + 1, settled, person, tokens)?.state ?? null;
  return theirs.size === 1 ? [...theirs][0]! : null;
}
/** Who has been told last to hold the office of two words that stands at a token, with its state or without. */
function holderBefore(at: number, settled: readonly Settled[], person: Person, { word }: Tokens<Entry>): Settled | null {
  let last: Settled | null = null;
  let where = -1;
  for (const s of settled)
    for (const { titles } of s.person === person ? [] : s.person.mentions)
      for (const { from } of titles)
        if (from > where && from < at && word[from]!.stem === word[at]!.stem && word[from + 1]?.stem === word[at + 1]?.stem)
          [last, where] = [s, from];
  return last;
}
const GOES_WITH = new Set('يرافق ترافق رافق رافقت سيرافق سترافق'.split(' '));
const ALONG = new Set('يرافقه يرافقها رافقه رافقها ورافقه ورافقها ويرافقه ويرافقها برفقته برفقتها بمعيته مرفوقا'.split(' '));

/** "فلان مستشار الأمن القومي، الذي يرافق الرئيس الأميركي": of the state of the one with whom he is said to go. */
function whoGoesWith(phrase: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): string | null {
  const { word, sentence, count } = tokens;
  if (phrase.lemma === 'نظير' || SENT.has(phrase.lemma)) return null;
  let at = stretchOf(phrase, person)?.to ?? phrase.to;
  const here = (i: number): boolean => i < count && sentence[i] === sentence[phrase.from];
  if (here(at) && COMMAS.has(word[at]!.key)) at++;
  if (!here(at + 1) || !RELATIVE.has(bareOf(word[at]!)) || !GOES_WITH.has(bareOf(word[at + 1]!))) return null;
  const theirs = settled.find((s) => s.person !== person && s.stated && s.at >= at + 2 && s.at <= at + 2 + NEAR);
  return theirs !== undefined && here(theirs.at) ? theirs.state : null;
}
const COMMAS = new Set(['،', ',']);

/** "ويضم الوفد المرافق لسمو ولي العهد وزير المالية فلانا والمستشار فلانا": of the state of whoever holds that office. */
function isOfRetinue(phrase: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): string | null {
  const { word, sentence, bounds } = tokens;
  const here = sentence[phrase.from]!;
  let at = bounds[here]!;
  while (at < phrase.from && !RETINUES.has(word[at]!.key)) at++;
  if (at >= phrase.from || word[at - 1]?.stem !== 'وفد' || at - bounds[here]! > NEAR) return null;
  at++;
  while (at < phrase.from && (word[at]!.entry?.honorific || RETINUES.has(word[at]!.key))) at++;
  // By his office, wherever it stands with his name.
  const isHis = ({ from }: TitlePhrase): boolean =>
    word[from]!.stem === word[at]!.stem && word[from + 1]?.stem === word[at + 1]!.stem && sentence[from] !== here;
  const holder = settled.find((s) => s.person !== person && s.person.mentions.some(({ titles }) => titles.some(isHis)));
  return at < phrase.from ? (holder?.state ?? null) : null;
}
const RETINUES = new Set(['المرافق', 'الرسمي']);
