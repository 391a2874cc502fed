/**
 * Guest: whom the holder of an office receives or meets: "استقبل رئيس الجمهورية سفيرة أستراليا", "رئيس الجمهورية فلان، خلال
 * استقباله وزير الدفاع الفنلندي".
 *
 * @module src/extract/persons/whose/guest
 */

import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { BY } from '../../actors/dropped.js';
import { bareOf, isVerb } from '../../clauses.js';
import type { Person } from '../person.js';
import { isOfHeadOfState } from '../titles/forms.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { beforeRespect, type Settled, type Surroundings, stretchOf } from './surroundings.js';

/** Words before an office in which the verb of meeting stands. */
const BEFORE = 3;
/** Words behind a host in which his guest is told. */
const REACH = 14;
const MEETS = ['receive', 'meet'] as const;
const WITH = ['discuss', 'phone', 'light'] as const;

/** The states of the guests, or of whoever is told to meet him, by their own titles. */
export function guestStates(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): readonly string[] {
  const { tokens } = around;
  const stretch = stretchOf(phrase, person);
  if (stretch === null) return [];
  const { from, to } = stretch;
  const other = stateOfOther(around, from);
  if (other !== null) return [other];
  const sender = senderState(around, from, to);
  if (sender !== null) return [sender];
  const visitor = GOVERNS.has(phrase.lemma) || isOfHeadOfState(phrase, tokens) ? stateOfVisitor(settled, person, from, around) : null;
  if (visitor !== null) return [visitor];
  const guests = othersBehind(settled, person, to, tokens);
  if (guests.length > 0 && isMet(tokens, from, to, guests[0]!.at)) return guests.map(({ state }) => state);
  // "يستقبل رئيس الوزراء فلان وفدا سعوديا": without a name.
  const group = guests.length > 0 ? null : groupBehind(around, to);
  if (group !== null && isMet(tokens, from, to, group.at)) return [group.state];
  // "التقى فلان أمير قطر": also where he has no office beside his name.
  for (const { span, titles } of person.mentions) {
    const met = titles.length > 0 ? null : groupBehind(around, span.to);
    if (met !== null && isMet(tokens, span.from, span.to, met.at)) return [met.state];
  }
  return [];
}

/** "كان الوزير الجزائري قد استقبل من قبل الرئيس فلان": the state of whom a host receives, told before him. */
export function stateReceived(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { tokens, states }: Surroundings,
): string | null {
  const { word, sentence, bounds } = tokens;
  const stretch = stretchOf(phrase, person);
  if (stretch === null) return null;
  const by = beforeRespect(tokens, stretch.from) - 1;
  if (by < 2 || !BY.has(word[by]!.key) || word[by - 1]!.key !== 'من' || sentence[by - 1] !== sentence[stretch.from]) return null;
  let verb = by - 2;
  while (verb > by - 2 - BEFORE && verb >= bounds[sentence[by]!]! && !isVerb(tokens, verb)) verb--;
  if (verb < bounds[sentence[by]!]! || !isVerb(tokens, verb) || !word[verb]!.entry!.verb!.classes.has('receive')) return null;
  const told = settled.filter((s) => s.stated && s.person !== person && s.at < verb && sentence[s.at] === sentence[verb]);
  const office = states.findLast(
    ({ named }) => named.from < verb && sentence[named.from] === sentence[verb] && named.state?.kind === 'adjective',
  );
  return told.at(-1)?.state ?? office?.code ?? null;
}

const GOVERNS = new Set(['رئيس الوزراء', 'رئيس الحكومة']);
/** Words from a verb of meeting, over who meets, to the head of a state. */
const OVER = 18;

/** "التقى الوزير العراقي فلان الرئيس فلانا": the state of who meets him; not "في بغداد". */
function stateOfVisitor(settled: readonly Settled[], person: Person, from: number, { tokens, states }: Surroundings): string | null {
  const { word, sentence } = tokens;
  let verb = from - 1;
  while (verb > from - OVER && sentence[verb] === sentence[from] && !isVerb(tokens, verb)) verb--;
  if (verb <= from - OVER || sentence[verb] !== sentence[from]) return null;
  const { classes, object } = word[verb]!.entry!.verb!;
  if (object !== '' || !classes.has('meet')) return null;
  const told = settled.filter((s) => s.stated && s.person !== person && s.at > verb && s.at < from);
  if (told.length !== 1 || word[told[0]!.at]!.prep !== '') return null;
  const { state, at } = told[0]!;
  for (let i = verb + 1; i < from; i++) if (BESIDES.has(word[i]!.key)) return null;
  return states.some(({ code, named }) => code === state && named.from > at && named.from < from && named.state?.kind !== 'adjective')
    ? null
    : state;
}
const BESIDES = new Set(['و', 'مع', 'برفقه', 'بحضور', 'بين']);

/** Those with a state of their own behind the host, each near the one before him: "التقى الوزير فلان وزراء خارجية مصر فلان، والأردن فلان". */
function othersBehind(settled: readonly Settled[], person: Person, to: number, tokens: Tokens<Entry>): readonly Settled[] {
  const others = settled
    .filter((s) => s.stated && s.person !== person && s.at >= to && tokens.sentence[s.at] === tokens.sentence[to - 1])
    .sort((a, b) => a.at - b.at);
  const list: Settled[] = [];
  let end = to;
  for (const s of others) {
    if (s.at >= end + REACH || (list.length > 0 && isBroken(tokens, end, s.at))) break;
    list.push(s);
    end = s.at;
  }
  return list;
}

/** "بحضور الوزير فلان", "في حديث مع": whoever comes behind such a word is in no list. */
function isBroken(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i) || tokens.word[i]!.prep === 'ب' || BREAKS.has(tokens.word[i]!.key)) return true;
  return false;
}
const BREAKS = new Set(['مع', 'في', 'من', 'الي', 'عن', 'خلال', 'بعد', 'قبل']);

/** Words from the noun of a meeting to whom somebody meets. */
const BESIDE = 7;

/** "لقاء المسؤول الأميركي برئيس الوزراء فلان": the state of the one whom he meets. */
function stateOfOther({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence } = tokens;
  if (word[from]!.prep !== 'ب') return null;
  const m = states.findLast(({ named }) => named.from < from);
  if (m?.named.state?.kind !== 'adjective' || from - m.named.to > 1) return null;
  for (let i = m.named.from - 1; i >= Math.max(0, from - BESIDE) && sentence[i] === sentence[from]; i--)
    if (word[i]!.entry?.event?.lemma === 'لقاء' || word[i]!.entry?.event?.lemma === 'اجتماع') return m.code;
  return null;
}

function isMet(tokens: Tokens<Entry>, from: number, to: number, guest: number): boolean {
  const { word, sentence } = tokens;
  let met = false;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && sentence[i] === sentence[from] && !met; i--) {
    if (!isVerb(tokens, i)) continue;
    const { classes, object, lemma } = word[i]!.entry!.verb!;
    if (object !== '') return false;
    met = MEETS.some((c) => classes.has(c)) || lemma === 'استدعى' || (WITH.some((c) => classes.has(c)) && isWith(tokens, to, guest));
  }
  for (let i = to; i < guest; i++) {
    const { entry } = word[i]!;
    // "وزير النفط فلان عقد اجتماعا مع السفير الإيراني", "ألغى لقاء مع"
    if (i <= to + 1 && isVerb(tokens, i) && word[i]!.conj === '' && word[i + 1]?.entry?.event && isWith(tokens, i + 2, guest)) met = true;
    else if (isVerb(tokens, i)) return false;
    if (entry?.event && (entry.event.lemma === 'استقبال' || entry.event.lemma === 'لقاء') && /(?:ه|ها)$/.test(word[i]!.key)) met = true;
  }
  return met;
}

/** "بحث وزير الزراعة فلان مع سفير تركيا": with whom stands behind مع. */
function isWith({ word }: Tokens<Entry>, to: number, guest: number): boolean {
  for (let i = guest - 1; i >= to && i >= guest - 3; i--) if (word[i]!.key === 'مع') return true;
  return false;
}

/** People of a state who are told of without a name: "وفدا سعوديا", "السفير البولندي", "سفير اليابان", in the words behind a host. */
function groupBehind({ tokens, states }: Surroundings, to: number): { readonly at: number; readonly state: string } | null {
  const { word, sentence } = tokens;
  for (const { code, named } of states) {
    if (named.from < to || named.from >= to + REACH) continue;
    // "التقى فلان أمير قطر", but "رئيس الجمهورية في قطر"
    const ofName = named.state?.kind === 'name' && word[named.from]!.prep === '' && word[named.from - 1]!.entry?.particle === undefined;
    if (named.state?.kind !== 'adjective' && !ofName) continue;
    if (sentence[named.from] !== sentence[to - 1]) return null;
    // "مع الوزير فلان وعدد من المسؤولين الإيرانيين": he is one of them.
    for (let i = to; i < named.from; i++) if (word[i]!.conj !== '' || word[i]!.key === 'من') return null;
    for (let i = named.from - 1; i >= to && i >= named.from - 3; i--) {
      const { entry, stem, conj } = word[i]!;
      if ((GROUPS.has(stem) || entry?.title?.kind === 'state' || entry?.title?.kind === 'open') && conj === '')
        return { at: i, state: code };
    }
  }
  return null;
}
const GROUPS = new Set(['وفد', 'وفدا', 'بعثه', 'مسوول', 'مسوولين']);

/** "تلقى وزير الزراعة فلان اتصالا هاتفيا من نظيره الدنماركي": the state of who calls, or whose letter comes. */
function senderState({ tokens, states }: Surroundings, from: number, to: number): string | null {
  const { word, sentence } = tokens;
  let verb = from - 1;
  while (verb >= from - BEFORE && verb >= 0 && sentence[verb] === sentence[from] && !RECEIVES.has(bareOf(word[verb]!))) verb--;
  if (verb < 0 || verb < from - BEFORE || sentence[verb] !== sentence[from]) return null;
  let at = to;
  while (at < to + REACH && sentence[at] === sentence[from] && word[at]!.key !== 'من') at++;
  if (word[at]?.key !== 'من' || sentence[at] !== sentence[from]) return null;
  const m = states.find(({ named }) => named.from > at && named.from <= at + 5);
  if (m === undefined || sentence[m.named.from] !== sentence[from]) return null;
  const title = word[at + 1]!.entry?.title ?? word[at + 2]?.entry?.title;
  return title !== undefined ? m.code : null;
}
const RECEIVES = new Set(['تلقي', 'يتلقي', 'تلقت', 'تتلقي', 'تسلم', 'يتسلم', 'تسلمت']);
