/**
 * Bridges: parts of a name that by themselves are particles, letters or titles, taken in where they stand beside what
 * the tagger knows as a name: "أورسولا فان دير لاين", "م. ك. نارايانان", "هان داك سو", "قاضي حسين أحمد", "علي" behind it.
 *
 * @module src/extract/names/ends/bridges
 */

import { seek } from '../../../arabic/seek.js';
import { isInitial, type Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { SYLLABLES } from '../../../lexicon/syllables.js';
import { initialsAt, initialsBefore } from '../found/initials.js';
import { KUNYA } from '../spans.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { FAITH } from './corrections.js';

/** Articles and prepositions of foreign names. Without its hamza فان is no فإن. */
const LINKS = new Set('أولي فان فون دي دو دا لا لو دير در دن ديل دل دوس أوف إل آل'.split(' '));
/** Titles that are given names in Asia: before one they have no article. */
const TITLES = new Set(['قاضي', 'امام', 'امير', 'سلطان', 'مير', 'ميرزا', 'ملا', 'شاه', 'خان', 'شيخ', 'سيد', 'سيدي', 'مولاي']);
const LONGEST_ASIAN = 3;
const OFFICES = new Set([Behind.Nisba, Behind.State, Behind.Tenure]);

export function bridgeNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    let from = i;
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    from = reachBack(tokens, labels, looks, from);
    to = reachOn(tokens, labels, looks, from, to);
    for (let k = from; k < to; k++) {
      if (labels[k] === OUT) sure[k] = Math.max(sure[k]!, sure[i]!, 0.8);
      labels[k] = k === from ? BEGIN : INSIDE;
    }
    i = to - 1;
  }
}

const beside = ({ sentence, breakBefore }: Tokens<Entry>, i: number, j: number): boolean =>
  i >= 0 && sentence[i] === sentence[j] && breakBefore[j] === 0;

/** Where a name begins that seems to begin at `from`. */
function reachBack(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number): number {
  const { word } = tokens;
  const initials = initialsBefore(tokens, from);
  if (initials > 0) return from - initials;
  if (!beside(tokens, from - 1, from) || labels[from - 1] !== OUT) return from;
  const before = word[from - 1]!;
  // آنا is no أنا.
  if (before.entry?.given && before.raw.startsWith('آ')) return from - 1;
  // "الحوثيون وعلي عبدالله صالح"
  if (before.raw === 'وعلي' && looks.given[from] === 1 && labels[from + 1] === INSIDE) return from - 1;
  // "أولي هانسن"
  if (before.raw === 'أولي' && looks.cls[from] === CLASS.unknown) return from - 1;
  if (looks.clitic[from] !== 0) return from;
  // "سيدي محمد ولد أحمد", but "سيدي محمد بن فهد": my lord.
  if (before.stem === 'سيدي' && word.slice(from, from + 4).some(({ key }) => key === 'بن')) return from;
  if (looks.given[from]! > 0 && looks.cls[from] !== CLASS.link && word[from]!.entry?.verb === undefined && isTitle(before)) return from - 1;
  // "بين دي يونغ وغريمه": no preposition.
  if (isAsian(word, from, from + 2) && SYLLABLES.has(before.key) && before.key.length <= 3 && before.key !== 'بين') return from - 1;
  return from;
}

/** إمام is no أمام. */
const isTitle = ({ stem, key, raw, prep, def }: LexWord): boolean =>
  prep === '' && !def && TITLES.has(stem) && (key !== 'امام' || raw.startsWith('إ'));

/** Whether a word that is in no name stands right behind the one before it. */
const isOpen = (tokens: Tokens<Entry>, labels: Uint8Array, k: number): boolean =>
  k < tokens.count && labels[k] === OUT && beside(tokens, k - 1, k) && tokens.word[k]!.kind === Kind.Word;

/** The end of the name that goes on at a token. */
function endOf({ count }: Tokens<Entry>, labels: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < count && labels[end] === INSIDE) end++;
  return end;
}

/** Where a name ends that seems to end before `to`. */
function reachOn(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number {
  const { word } = tokens;
  let link = to;
  while (isOpen(tokens, labels, link) && LINKS.has(word[link]!.raw)) link++;
  const joined = overLinks(tokens, labels, looks, from, to, link) ?? overInitials(tokens, labels, looks, from, to, link);
  if (joined !== undefined) return joined;
  // "كريس فان هولن": a link before a strange word.
  if (
    link > to &&
    looks.given[to - 1] === 1 &&
    isOpen(tokens, labels, link) &&
    isStrange(tokens, looks, link) &&
    FOREIGN.has(word[link - 1]!.raw)
  )
    return link + 1;
  if (!isOpen(tokens, labels, to)) return isSyllable(tokens, labels, to) && to - from === 2 && isAsian(word, from, to) ? to + 1 : to;
  return overHouse(tokens, labels, looks, from, to) ?? overEnd(tokens, labels, looks, from, to);
}

/** "فام بينه مينه": a syllable behind others is no name of its own. */
const isSyllable = (tokens: Tokens<Entry>, labels: Uint8Array, k: number): boolean =>
  labels[k] === BEGIN && labels[k + 1] !== INSIDE && beside(tokens, k - 1, k) && SYLLABLES.has(tokens.word[k]!.key);

/** "أورسولا فان دير لاين": behind links before what is a name again. */
function overLinks(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number, link: number): number | undefined {
  const { word, count } = tokens;
  if (labels[link] === OUT || link >= count || !beside(tokens, link - 1, link) || to - from > 2 || word[link]!.conj !== '')
    return undefined;
  // "قال عبد الرحمن فان العبود" is فإن.
  const linked = (link > to && !word[link]!.def) || (LINKS.has(word[link]!.raw) && labels[link] === BEGIN && labels[link + 1] === INSIDE);
  return linked && looks.clitic[link]! < 6 ? endOf(tokens, labels, link) : undefined;
}

/** "أرمان ب. كوليك": behind initials in the middle of a name; "جورج دبليو. بوش": also where the letter is taken for a surname. */
function overInitials(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number, link: number): number | undefined {
  const { word, count } = tokens;
  const letter = to - from > 1 && isInitial(word[to - 1]!.key) ? to - 1 : to;
  const middle = letter < to || (link === to && isOpen(tokens, labels, to) && looks.given[from] === 1);
  const initials = middle ? initialsAt(tokens, letter) : 0;
  const behind = letter + initials;
  if (initials === 0 || behind >= count || !beside(tokens, behind - 1, behind) || looks.clitic[behind]! >= 6) return undefined;
  if (labels[behind] === BEGIN) return endOf(tokens, labels, behind);
  const { def, entry } = word[behind]!;
  const strange = !def && entry === null && looks.common[behind]! <= (letter < to ? 2 : 0);
  return strange && isOpen(tokens, labels, behind) ? behind + 1 : undefined;
}

/** Behind words that open a surname: a sheikh's, a house, a kunya. */
function overHouse(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number | undefined {
  const { word } = tokens;
  const next = word[to]!;
  // "الرئيس الصومالي الأسبق شريف الشيخ أحمد": behind an office and a given name alone.
  if (
    next.raw === 'الشيخ' &&
    to - from === 1 &&
    looks.given[from] === 1 &&
    OFFICES.has(looks.behind[from]!) &&
    looks.given[to + 1] === 1 &&
    looks.first[to + 1] === 0
  )
    return to + 2;
  // "متعب سعود آل فايد"
  const house = word[to - 1]!.raw === 'آل' && to - from > 1 ? to : next.raw === 'آل' && isOpen(tokens, labels, to + 1) ? to + 1 : -1;
  if (house > 0 && word[house]!.prep === '' && word[house]!.conj !== 'و' && !word[house]!.def && !word[house]!.entry?.particle)
    return house + 1;
  // "مهنا بن مهنا أبا الخيل", "هاني أبو سنة"
  if (
    KUNYA.has(next.key) &&
    !next.raw.startsWith('آ') &&
    isOpen(tokens, labels, to + 1) &&
    (word[to + 1]!.def || (looks.given[to - 1]! > 0 && isFathered(word, to + 1))) &&
    word[to + 1]!.clitics === 0 &&
    looks.first[to + 1] === 0
  )
    return to + 2;
  const fathers = KUNYA.has(word[to - 1]!.key) && !word[to - 1]!.raw.startsWith('آ') && to - from > 1;
  if (fathers && next.clitics === 0 && (next.def || (looks.given[to - 2]! > 0 && isFathered(word, to)))) return to + 1;
  return undefined;
}

/** "أبو عين": behind a given name أبو takes whatever is a noun. */
const isFathered = (word: readonly LexWord[], i: number): boolean => {
  const { entry } = word[i]!;
  return word[i - 1]!.key === 'ابو' && !entry?.title && (entry?.particle === undefined || entry.particle === 'adverb');
};

/** Behind a word that ends a name, or goes on one of syllables. */
function overEnd(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number {
  const { word } = tokens;
  const next = word[to]!;
  // "مثنى عطا الله"
  if (looks.cls[to] === CLASS.allah && FAITH.has(word[to - 1]!.key)) return to + 1;
  // "محمد ولد محمد الأمين", "فرديناند ماركوس الابن", "باسيرو ديوماي فاي"
  if (next.raw === 'الابن' || next.raw === 'فاي') return to + 1;
  // "مون جاي إن مع", but "قال يون جاي إن بلاده"
  if (next.raw === 'إن' && word[to - 1]!.raw === 'جاي' && to - from === 2 && noNoun(tokens, to + 1)) return to + 1;
  // "صباح خالد الحمد الصباح": the morning stands behind a preposition.
  if (next.key === 'الصباح' && to - from > 1) return to + 1;
  // "مارين لو بان"
  if (next.raw === 'لو' && isOpen(tokens, labels, to + 1) && word[to + 1]!.raw === 'بان' && to - from === 1) return to + 2;
  // "زلماي خليل زاد", "ماكي سال", "جاك لو، وزير الخزانة": behind a given name, where they are no verb and no conjunction.
  if (
    (looks.given[to - 1] === 1 || (to - from === 2 && looks.given[from] === 1)) &&
    to - from <= 2 &&
    (isVerblike(word, to) ? noNoun(tokens, to + 1) || word[to + 1]?.entry?.title !== undefined : next.raw === 'لو' && endsThere(tokens, to))
  )
    return to + 1;
  if (isOddEnd(tokens, looks, from, to)) return to + 1;
  if (next.key === 'الامين' && looks.given[to - 1]! > 0 && word[to + 1]?.key !== 'العام') return to + 1;
  if (next.raw === 'علي' && to - from <= 2 && noNoun(tokens, to + 1)) return to + 1;
  let end = to;
  if (isAsian(word, from, to))
    while (end - from < LONGEST_ASIAN && isOpen(tokens, labels, end) && SYLLABLES.has(word[end]!.key) && !isGoverned(tokens, end)) end++;
  if (end > to && end - from === 2 && isSyllable(tokens, labels, end)) end++;
  return end;
}

const ODD = classSet('facility', 'body-open', 'body-private', 'body-state', 'city', 'title-plural');

/** "حسن علي جامع إن": a listed name that is a noun too, behind a given name and before what is none of its genitive. */
function isOddEnd(tokens: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  const { def, raw, clitics, kind } = tokens.word[i]!;
  if (ODD[looks.cls[i]!] !== 1 || looks.listed[i] !== 1 || looks.given[i - 1] === 0 || i - from > 2 || def || kind !== Kind.Word)
    return false;
  // "زار سالم علي الباحة": a town stands there without a clitic for certain.
  if (looks.cls[i] === CLASS.city && clitics === 0) return false;
  return !/[\u064bة]/.test(raw) && noNoun(tokens, i + 1);
}

/** Surnames that are verbs too; not "محمد زاد من سرعته". */
const VERBLIKE = new Set(['زاد', 'سال']);
const isVerblike = (word: Tokens<Entry>['word'], i: number): boolean =>
  VERBLIKE.has(word[i]!.raw) && word[i + 1]?.key !== 'من' && word[i + 1]?.key !== 'عن';
/** "لو" before a mark, before وَ and before an office is no "if": that has a verb. */
const endsThere = ({ word, sentence }: Tokens<Entry>, i: number): boolean => {
  const next = word[i + 1];
  if (next === undefined || sentence[i + 1] !== sentence[i] || next.kind === Kind.Punct || isOffice(next)) return true;
  return next.conj === 'و' && next.def;
};
const isOffice = (word: Tokens<Entry>['word'][number] | undefined): boolean =>
  word?.def === false && word.entry?.title?.number === 'singular' && word.entry.title.kind === 'state';

/** Those of the links that begin nothing else. */
const FOREIGN = new Set('أولي فان فون دي دو دا دير در دن ديل دل'.split(' '));
const isStrange = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  // Behind a link nothing has a clitic: "ألبرتو فان كلافرين".
  word[i]!.entry === null && !word[i]!.def && looks.common[i] === 0 && looks.score[i]! >= 5 && looks.score[i]! < 8;

/** Words that all may be syllables of an Asian name. */
function isAsian(word: Tokens<Entry>['word'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!SYLLABLES.has(word[k]?.key ?? '')) return false;
  return true;
}

/** "كيم جونغ هو الزعيم": what is a particle too goes on only before what cannot follow that particle. */
function isGoverned(tokens: Tokens<Entry>, i: number): boolean {
  const { word } = tokens;
  const { entry, key } = word[i]!;
  // "وانغ ون بين إن": بين before what is no noun.
  if (key === 'بين') return !noNoun(tokens, i + 1);
  return entry?.particle !== undefined && (word[i + 1]?.def === true || word[i + 1]?.entry?.title !== undefined);
}

/** Whether what stands at `i` cannot stand behind the preposition على. */
function noNoun({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const next = word[i];
  if (next === undefined || sentence[i] !== sentence[i - 1] || next.kind !== Kind.Word) return true;
  return (
    next.prep !== '' ||
    next.conj !== '' ||
    next.entry?.particle === 'preposition' ||
    next.entry?.particle === 'conjunction' ||
    (next.entry?.verb !== undefined && !next.entry.title && !next.entry.event)
  );
}
