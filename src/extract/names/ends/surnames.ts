/**
 * Surnames: last words of a name that look like something else: "الرئيس يحيى جامع", "المتحدث خالد شمال لـ", "إدريس أبوقردة",
 * "بيرغيتا سيفكر-ايبرله", and a given name before a hyphen, "فرانك-فالتر شتاينماير".
 *
 * @module src/extract/names/ends/surnames
 */
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { analyseWord } from '../../../lexicon/lexicon.js';
import { endsOffice } from '../found/offices.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { DESCRIBES, VERBAL_NOUN, WISHES } from './ends.js';

const ROYAL = new Set(['الملك', 'الامير', 'السلطان', 'الشيخ']);
/** Surnames that no list of names has: "المتحدث خالد شمال لـ", "النائب سمير عودة،". */
const OTHERS = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'عوده']);
/** "أبوقردة" is whole, with the father's word written on. */
const KUNYA = /^(?:ابو|ابا|ابي)(?:ال...|[^ اوي]..)+/;
/** What a surname that is a noun besides may be to the lexicon. */
const NOUNS = classSet('unknown', 'facility', 'common');
/** Behind these a name is over, and no genitive goes on. */
const OVER = classSet('comma', 'stop', 'colon', 'dash', 'open-paren', 'close-paren', 'close-quote', 'quote', 'conjunction', 'say');

export function completeSurnames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = mayTakeSurname(labels, looks, 1); i + 1 < tokens.count; i = mayTakeSurname(labels, looks, i + 1))
    if (takesSurname(tokens, labels, looks, i)) labelName(labels, sure, i, i + 2, 0.8);
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) completeSurname(tokens, labels, looks, sure, i);
}

/** The first word from `from` on that {@link takesSurname} has to look at: most words are none by a glance at their letters. */
function mayTakeSurname(labels: Uint8Array, { count, cls, given, listed, clitic }: Looks, from: number): number {
  for (; from + 1 < count; from++) {
    if (labels[from] !== OUT || labels[from + 1] !== OUT) continue;
    if (given[from] === 1 || listed[from] === 1 || clitic[from] === 4 || cls[from - 1] === CLASS['title-private']) break;
  }
  return from;
}

/** Whether word `i`, which the tagger left out, is a name with its surname behind it. */
function takesSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { word } = tokens;
  const isNamed = looks.given[i] === 1 && looks.behind[i] === Behind.Title && word[i - 1]!.def && word[i]!.entry?.particle === undefined;
  if (isNamed && isNoun(tokens, looks, i, i + 1)) return true;
  return looks.clitic[i] === 4 ? isGoverned(tokens, looks, i) : word[i - 1]!.def && isHeld(tokens, labels, looks, i);
}

/** Adds to the name that begins at `i` the surname behind it. */
function completeSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, i: number): void {
  const { count } = tokens;
  let to = i + 1;
  while (to < count && labels[to] === INSIDE && to - i < 2) to++;
  if (to - i === 2 && labels[to] !== INSIDE && isNoun(tokens, looks, i, to - 1)) sure[to - 1] = Math.max(sure[to - 1]!, sure[i]!);
  while (to < count && labels[to] === INSIDE) to++;
  if (to >= count || labels[to] !== OUT || looks.first[to] === 1 || !isSurname(tokens, labels, looks, i, to)) return;
  labels[to] = INSIDE;
  sure[to] = Math.max(sure[to]!, sure[i]!);
}

/** Whether the word at `to` goes on the name that begins at `i`. */
function isSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, to: number): boolean {
  const { word } = tokens;
  const { key, entry } = word[to]!;
  const { given, common } = looks;
  if (KUNYA.test(key) && entry === null && common[to] === 0 && (given[to - 1] === 1 || key.startsWith('ال', 3))) return true;
  const before = word[to - 2]?.key;
  // "تركي بن محمد بن سعود الكبير": a branch of the house.
  if (key === 'الكبير' && word[to - 1]!.key === 'سعود' && before === 'بن') return true;
  const alone = to - i === 1;
  if (isRare(tokens, looks, to) && (before === 'بن' || (alone && given[i] === 1 && endsOffice(tokens, labels, looks, i)))) return true;
  return alone && isNoun(tokens, looks, i, to);
}

/** "سالم المسلط أن", "حمد بن محمد الضويلع بزيارة": a rare word with its article before what no name goes on with. */
function isRare({ word, breakBefore }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { def, entry, clitics, raw, stem, key } = word[i]!;
  if (!def || entry !== null || clitics > 0 || looks.common[i]! > 0 || breakBefore[i] === 1) return false;
  if (/(?:ة|ات|ين|ون)$/.test(raw) || VERBAL_NOUN.test(stem) || PARTICIPLE.test(key) || DESCRIBES.has(key) || WISHES.has(key)) return false;
  return (
    i + 1 >= word.length || looks.first[i + 1] === 1 || OVER[looks.cls[i + 1]!] === 1 || word[i + 1]!.clitics > 0 || isBarred(looks, i + 1)
  );
}
/** "المتخصص", "المنتدب": said of somebody. */
const PARTICIPLE = /^الم(?:ت|نت|ست)...?$/;
const BEHIND = classSet('preposition', 'verb', 'verb-present');
const isBarred = (looks: Looks, i: number): boolean => BEHIND[looks.cls[i]!] === 1;

/** "رئيس اللجنة الوطنية للأسرى ربيع العدساني،": right behind an office, a name and a strange surname with the article, before a mark or a particle. */
function isHeld(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { word } = tokens;
  const surname = word[i + 1]!;
  if (!surname.def || surname.entry !== null || surname.clitics > 0 || !surname.key.endsWith('ي')) return false;
  if (looks.common[i + 1]! > (looks.listed[i + 1] === 1 ? 1 : 0)) return false;
  if (looks.first[i] === 1 || looks.first[i + 1] === 1 || word[i]!.def || word[i]!.clitics > 0) return false;
  // "مستشفى الملك فهد التخصصي"
  if (ROYAL.has(word[i - 1]!.key) || word[i]!.entry?.particle !== undefined) return false;
  // "اللاعب غرم العمري": before a listed surname whatever nobody knows.
  const strange =
    looks.listed[i + 1] === 1 && looks.common[i] === 0 && looks.cls[i] === CLASS.unknown && looks.cls[i - 1] === CLASS['title-private'];
  if (looks.given[i] !== 1 && (word[i]!.entry !== null || (looks.listed[i] !== 1 && !strange))) return false;
  return isOver(tokens, looks, i + 2) && endsOffice(tokens, labels, looks, i);
}

/** "لجيل كامل" */
const WHOLE = new Set(['كامل', 'جميل', 'شامل', 'كريم', 'صالح']);

/** "اتصل بمنصور البلوي", "كرة لمحمد السهلاوي": a given name behind a letter that is written on, before what can only be its surname. */
function isGoverned(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { word } = tokens;
  const { key, entry, raw } = word[i]!;
  if (entry !== null || looks.common[i]! > 1 || !/^[بل].../.test(key) || raw.includes('\u064b') || looks.first[i + 1] === 1) return false;
  // "قدم لرقية التعازي", "بطيب خاطر"
  if (WISHES.has(word[i + 1]!.key) || word[i + 1]!.key === 'خاطر') return false;
  if (analyseWord(key.slice(1)).entry?.given !== true) return false;
  const next = word[i + 1]!;
  if (next.kind !== Kind.Word || next.clitics > 0) return false;
  if (looks.given[i + 1] === 1)
    return (
      next.entry?.verb === undefined &&
      next.entry?.particle === undefined &&
      next.entry?.title === undefined &&
      (looks.common[i + 1]! <= 1 || (commonness(key.slice(1)) <= 1 && !WHOLE.has(next.key) && isOver(tokens, looks, i + 2)))
    );
  if (next.entry !== null || looks.common[i + 1]! > 1) return false;
  return next.def ? next.key.endsWith('ي') : looks.listed[i + 1] === 1 && looks.score[i + 1]! >= 4 && !/[ةهاى]$/.test(next.raw);
}

/** Whether at `i` a mark, a particle or what و joins begins something else. */
const isOver = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  i >= word.length || looks.first[i] === 1 || OVER[looks.cls[i]!] === 1 || word[i]!.conj === 'و' || looks.cls[i] === CLASS.preposition;

/** Whether the noun at `i`, behind an office and the given name at `from`, can only be the surname: nothing follows that it would govern. */
function isNoun({ word, breakBefore }: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  if (looks.behind[from] === Behind.None || looks.given[from] !== 1 || breakBefore[i] === 1) return false;
  const { kind, def, clitics, raw, entry } = word[i]!;
  if (kind !== Kind.Word || def || clitics > 0 || raw.endsWith('\u064b') || entry?.verb || entry?.title || entry?.document) return false;
  if (!OTHERS.has(word[i]!.key) && (/[ةىا]$/.test(raw) || looks.listed[i] !== 1 || NOUNS[looks.cls[i]!] !== 1)) return false;
  return (
    i + 1 >= word.length ||
    looks.first[i + 1] === 1 ||
    OVER[looks.cls[i + 1]!] === 1 ||
    word[i + 1]!.key === 'ل' ||
    (word[i + 1]!.conj === 'و' && word[i + 1]!.entry?.title !== undefined)
  );
}

/** A surname with a hyphen goes on behind it, "كارا-مورزا", and before it: "سيفكر-ايبرله", "فرانك-فالتر". */
export function joinHyphens(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  const { word, count } = tokens;
  for (let i = seek(looks.cls, CLASS.dash, 1); i + 1 < count; i = seek(looks.cls, CLASS.dash, i + 1)) {
    if (word[i]!.key !== '-' || labels[i] !== OUT || !isGlued(tokens, i)) continue;
    if (labels[i - 1] === OUT) {
      const before = labels[i + 1] === BEGIN && looks.given[i - 1] === 1;
      const between = labels[i + 1] !== BEGIN && i > 1 && labels[i - 2] !== OUT && looks.first[i - 1] === 0 && mayBeName(tokens, i + 1);
      if (!before && !between) continue;
      labels[i - 1] = between ? INSIDE : BEGIN;
    }
    labels[i] = INSIDE;
    labels[i + 1] = INSIDE;
  }
}

const isGlued = ({ word, start, end }: Tokens<Entry>, i: number): boolean =>
  word[i + 1]!.kind === Kind.Word && word[i - 1]!.kind === Kind.Word && start[i] === end[i - 1] && start[i + 1] === end[i];

/** Whether word `i` beside a hyphen is one of a name: nothing that the language knows. */
function mayBeName({ word }: Tokens<Entry>, i: number): boolean {
  const { entry, def, clitics, key } = word[i]!;
  return entry === null && !def && clitics === 0 && commonness(key) === 0;
}
