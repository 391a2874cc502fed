/**
 * Slots: what stands between two marks behind an office is who holds it, whatever its letters look like: "رئيس الهيئة
 * العامة للمياه، عبدالبديع القرطبة، …", 'مدير الديوان "حمدان البرعشي"'.
 *
 * @module src/extract/names/found/slots
 */

import { fold } from '../../../../graph/names/fold.js';
import { mark } from '../../../arabic/marks.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { ARTICLED_NAMES } from '../../../lexicon/given-names.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';
import { SYLLABLES } from '../../../lexicon/syllables.js';
import { VERBAL_NOUN } from '../ends/ends.js';
import { isNothing } from '../ends/no-word.js';
import { labelName } from '../label.js';
import { CLASS, type ClassName, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { endsOffice } from './offices.js';

/** Marks before a holder's name, each with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['،', '،,.؛:)'],
  [',', '،,.؛:)'],
  ['"', '"'],
  ['«', '»'],
  ['“', '”"'],
  ['”', '“”"'],
  ['(', ')'],
  ['-', '-–'],
  ['–', '-–'],
  ['؛', '،؛.'],
]);
/** Words by which the sentence goes on about whoever was named. */
const ABOUT = new Set('الذي التي وهو وهي قد ان'.split(' '));
/** Longest name, in tokens. */
const LONGEST = 6;

const OPENS = classSet('comma', 'quote', 'open-quote', 'close-quote', 'open-paren', 'dash');
/** What no name holds. */
export const IN_NO_NAME: readonly ClassName[] = [
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
  'title-plural',
  'title-state',
  'title-open',
  'body-state',
  'body-open',
  'body-private',
  'organization',
  'facility',
  'tenure',
  'nisba',
  'nisba-def',
  'verb-present',
  'say',
  'li-noun',
  'state-name',
  'capital',
];
const NEVER = classSet(...IN_NO_NAME);

/** Either has forms that are names beside everyday words: most tokens are none of them. */
const MAY_NAME = mark(({ key }: LexWord) => ARTICLED_NAMES.has(key) || SYLLABLES.has(key));
const isGiven = ({ word, marks }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.given[i] === 1 || ((marks[i]! & MAY_NAME) !== 0 && ARTICLED_NAMES.has(word[i]!.key));
const isSyllable = ({ word, marks }: Tokens<Entry>, i: number): boolean =>
  i < word.length && (marks[i]! & MAY_NAME) !== 0 && SYLLABLES.has(word[i]!.key);

export function fillSlots(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = 1; i + 2 < count; i++) {
    if (OPENS[looks.cls[i]!] !== 1 || looks.first[i] === 1 || looks.first[i + 1] === 1) continue;
    const closing = CLOSING.get(word[i]!.key);
    if (closing === undefined) continue;
    let from = i + 1;
    while (from < count && labels[from] === OUT && isAddress(tokens, looks, from)) from++;
    const to = slotEnd(tokens, labels, looks, from, closing);
    if (to === from || isNamed(labels, from, to)) continue;
    // "مراسل «الأخبار المسائية»": quotation marks hold other things too.
    const strange = isStrangeName(tokens, looks, i, from, to);
    if (closing.length < 4 && !isGiven(tokens, looks, from) && labels[from] !== BEGIN && !strange) continue;
    if ((!strange && !isName(tokens, labels, looks, from, to)) || !endsOffice(tokens, labels, looks, i)) continue;
    labelName(labels, sure, from, to, 0.85);
    i = to - 1;
  }
}

const FIRMS = new Set('مجموعه شركه مؤسسه موسسه جمعيه صحيفه قناه'.split(' '));

/** '" قرمان بيك باقييف "', "، دايربيك أورونبيكوف،": strange words from end to end, behind an office that is whole. */
function isStrangeName({ word }: Tokens<Entry>, looks: Looks, mark: number, from: number, to: number): boolean {
  if (WHOLE[looks.cls[mark - 1]!] !== 1 || to - from < 2 || looks.common[from] !== 0) return false;
  // 'المتحدث باسم مجموعة الطاقة الأميركية "فيرست إنيرجي"': a firm's.
  for (let k = mark - 1; k > mark - 5 && k >= 0; k--)
    if (word[k]!.entry?.body?.kind === 'private' || FIRMS.has(word[k]!.stem)) return false;
  let sum = 0;
  for (let k = from; k < to; k++) {
    if (word[k]!.entry !== null || word[k]!.def || looks.common[k]! > 2 || looks.score[k]! < 3 || looks.clitic[k] === 2) return false;
    sum += looks.score[k]!;
  }
  return sum / (to - from) >= 4.5;
}

/** Behind these an office is whole, and its holder may be told at once. */
const WHOLE = classSet('nisba-def', 'state-name', 'tenure', 'body-state', 'capital');
/** What cannot go on a name. */
const STOPS = classSet(
  'comma',
  'stop',
  'colon',
  'dash',
  'open-paren',
  'close-paren',
  'open-quote',
  'close-quote',
  'quote',
  'preposition',
  'conjunction',
  'pronoun',
  'adverb',
  'say',
  'verb',
  'verb-present',
  'title-state',
  'title-open',
);

/** "وزير الخارجية هونغ لي", "رئيس وزراء الصومال حمزة عبدي بري": a holder right behind his office, up to what cannot go on his name. */
export function fillHolders(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count, sentence } = tokens;
  for (let i = 2; i + 1 < count; i++) {
    if (
      (WHOLE[looks.cls[i - 1]!] !== 1 && !isInDistrict(tokens, labels, i - 1)) ||
      looks.first[i] === 1 ||
      word[i]!.kind !== Kind.Word ||
      labels[i] === INSIDE
    )
      continue;
    if (looks.cls[i - 1] === CLASS['body-state'] && !isSettled(word[i - 1]!)) continue;
    let to = i;
    while (to < count && to - i <= LONGEST && looks.first[to] === 0 && word[to]!.kind === Kind.Word && STOPS[looks.cls[to]!] !== 1) {
      if (
        labels[to] === OUT
          ? !isSure(tokens, looks, i, to)
          : to > i && labels[to] === BEGIN && !isSurnameWithWaw(tokens, labels, looks, i, to)
      )
        break;
      to++;
    }
    if (to === i || isNamed(labels, i, to)) continue;
    if (to < count && looks.first[to] === 0 && ((STOPS[looks.cls[to]!] !== 1 && !isPlainThing(tokens, looks, to)) || labels[to] !== OUT))
      continue;
    if (to < count && sentence[to] === sentence[i] && labels[to] !== OUT) continue;
    if (!isName(tokens, labels, looks, i, to) || !endsOffice(tokens, labels, looks, i)) continue;
    labelName(labels, sure, i, to, 0.85);
    i = to - 1;
  }
}

/** "التقى رئيس وزراء الصومال حمزة بري الوفد": an everyday noun with its article that is nobody's surname. */
const isPlainThing = ({ word }: Tokens<Entry>, { common, given, listed }: Looks, i: number): boolean =>
  word[i]!.def && word[i]!.clitics === 0 && common[i]! >= 2 && given[i] === 0 && listed[i] === 0;

/** "حاكم ولاية ميشيغان", "عمدة مدينة تورنتو": what stands behind these is where. */
const isInDistrict = ({ word, sentence }: Tokens<Entry>, labels: Uint8Array, i: number): boolean =>
  labels[i] === OUT && !word[i - 1]!.def && word[i - 1]!.prep === '' && DISTRICTS.has(word[i - 1]!.stem) && sentence[i - 1] === sentence[i];
const DISTRICTS = new Set('ولايه محافظه مقاطعه اقليم مدينه بلديه'.split(' '));

/** "الخارجية", "خارجيته", "أركانها": a body that needs no genitive. */
const isSettled = ({ def, raw }: LexWord): boolean => def || /(?:ه|ها|هم|هما)$/.test(raw);

/** "صامويل وربيرغ": behind a given name alone a strange word is no second person's, whatever it begins with. */
function isSurnameWithWaw({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, i: number): boolean {
  const { key, entry } = word[i]!;
  if (
    i !== from + 1 ||
    (looks.given[from] !== 1 && looks.listed[from] !== 1) ||
    entry !== null ||
    !key.startsWith('و') ||
    labels[i + 1] === INSIDE
  )
    return false;
  return isNothing(key.slice(1));
}

/** Whether word `i`, without marks around the name that begins at `from`, is one of a name. */
function isSure(tokens: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  const { entry, key, raw, def, clitics } = tokens.word[i]!;
  if (/[\u064bىـ]$/.test(raw) || clitics > 0) return false;
  if (looks.given[i] === 1 && (entry?.verb === undefined || i === from)) return true;
  if (isAsian(tokens, from, i + 1) && (i > from || isAsian(tokens, i, i + 2))) return true;
  if (def || entry !== null || looks.cls[i] !== CLASS.unknown) return false;
  // "ضيفه", "رسالتها"
  const owned = /^(.{3,}?)(?:ه|ها|هم)$/.exec(raw)?.[1];
  if (owned !== undefined && commonness(fold(owned)) > 0) return false;
  if (looks.listed[i] === 1) return looks.common[i]! <= 1 && looks.score[i]! >= 3;
  return looks.common[i] === 0 && looks.clitic[i] === 0 && looks.score[i]! >= 5 && !/(?:ت|ات|ته|ها|هم|ا)$/.test(key);
}

/** "السيد", "معالي", "د." before the name. */
const isAddress = ({ word }: Tokens<Entry>, { cls }: Looks, i: number): boolean =>
  cls[i] === CLASS.honor ||
  (word[i]!.key === '.' && word[i - 1]!.key.length === 1) ||
  (word[i]!.key.length === 1 && word[i + 1]?.key === '.');

/** Where the stretch ends that a mark closes, or whose bearer is told of next; `from` for none. */
function slotEnd(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, closing: string): number {
  const { word, sentence, count, breakBefore } = tokens;
  let to = from;
  while (to < count && to - from <= LONGEST && sentence[to] === sentence[from] && breakBefore[to] === 0) {
    const { kind, key } = word[to]!;
    if (closing.includes(key) || (ABOUT.has(key) && closing.length > 1)) return to;
    if (kind !== Kind.Word || !mayBePart(tokens, labels, looks, from, to)) return from;
    to++;
  }
  return to - from <= LONGEST && (to === count || sentence[to] !== sentence[from]) && closing.length > 2 ? to : from;
}

const isNamed = (labels: Uint8Array, from: number, to: number): boolean => {
  if (labels[from] !== BEGIN) return false;
  for (let k = from + 1; k < to; k++) if (labels[k] !== INSIDE) return false;
  return true;
};

/** Whether word `i` of the slot that begins at `from` may be part of a name. */
function mayBePart(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, i: number): boolean {
  const { word } = tokens;
  const { entry, raw, key, conj, prep } = word[i]!;
  // على is no علي; "(مؤيد للأكراد)"
  if ((raw.endsWith('ى') && entry?.particle !== undefined) || (i > from && key.startsWith('لل') && key.length > 4)) return false;
  if (i > from && (conj !== '' || looks.clitic[i] === 2 || looks.clitic[i] === 3) && !isWhole(word[i]!, looks, i)) return false;
  if (labels[i] !== OUT) return i === from || labels[i] !== BEGIN || labels[i - 1] === OUT;
  if (isGiven(tokens, looks, i) || entry?.link) return true;
  if (prep !== '' || entry?.event || entry?.document || raw.includes('\u064b')) return false;
  // "علي الأمين زين"
  if (i > from && looks.given[i - 1]! > 0 && key === 'الامين' && word[i + 1]?.key !== 'العام') return true;
  if (isOddEnd(tokens, looks, from, i)) return true;
  if (isSyllable(tokens, i) && (i > from || isSyllable(tokens, i + 1))) return true;
  if (NEVER[looks.cls[i]!] === 1) return false;
  if (raw.endsWith('ة') && looks.listed[i] === 0 && (i === from || looks.common[i]! > 1)) return false;
  return entry === null || looks.listed[i] === 1 || looks.cls[i] === CLASS.syllable;
}

/** "يحيى جامع", "رافاييل كوريا": whatever else it is, at the end of a slot and behind a given name it is none of it. */
function isOddEnd({ word, sentence }: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  if (i === from || looks.given[i - 1] === 0 || word[i]!.def) return false;
  const last = i + 1 >= word.length || sentence[i + 1] !== sentence[i] || word[i + 1]!.kind !== Kind.Word;
  return last && (looks.cls[i] === CLASS.facility || looks.cls[i] === CLASS['state-name']);
}

/** وردك, واني: with its و a name, without it no word. */
const isWhole = ({ key }: LexWord, looks: Looks, i: number): boolean =>
  looks.given[i] === 1 || (looks.listed[i] === 1 && commonness(key.slice(1)) === 0 && !isListedName(key.slice(1)));

/** "هونغ لي" */
function isAsian(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isSyllable(tokens, k)) return false;
  return to - from <= 3;
}

/** Whether what may be a name by its parts is one: begun by what is given or listed, with no everyday word in it. */
function isName(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): boolean {
  const { word } = tokens;
  if (to - from > 1 && isAsian(tokens, from, to)) return true;
  let known = 0;
  let strange = true;
  const given = labels[from] === BEGIN || isGiven(tokens, looks, from);
  for (let k = from; k < to; k++) {
    if (word[k]!.entry !== null || word[k]!.def || looks.common[k]! > 0 || looks.score[k]! < 4) strange = false;
    if (labels[k] !== OUT || looks.given[k] === 1 || isOddEnd(tokens, looks, from, k)) known++;
    else if (looks.listed[k] === 1 && looks.common[k]! <= 1) known++;
    // "الحبيب الصيد": a surname may be an everyday word.
    else if (looks.common[k]! > (looks.listed[k] === 1 || (given && k === to - 1) ? 2 : 1)) return false;
  }
  if (to - from < 2 || to - from > LONGEST) return false;
  if (known === 0 && !strange) return false;
  if (given) return true;
  const first = word[from]!;
  if (first.def || looks.common[from]! > looks.listed[from]! || (looks.clitic[from]! >= 4 && !strange)) return false;
  // "مستعرضا التجربة"
  return looks.listed[from] === 1 || (looks.score[from]! >= 4 && !/ا$/.test(first.key) && !VERBAL_NOUN.test(first.stem));
}
