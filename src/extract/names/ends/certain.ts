/**
 * Certain: given names that are no words besides take as their surname what else would be a word: an adjective of a land
 * or a movement, "عبدالملك الحوثي", "محمود الكويتي"; another given name that is one, "أحمد عيد"; an office before a mark.
 *
 * @module src/extract/names/ends/certain
 */
import { fold } from '../../../../graph/names/fold.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { hasRareSurname, isPure, isRare, isRareSurname, isRoyal, namesAfter, WORDS } from '../found/full.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';

const CERTAIN = new Set(
  fold(
    'محمد أحمد محمود مصطفى إبراهيم إسماعيل إسحاق يعقوب يوسف يونس عيسى موسى داود سليمان سلمان حسين عثمان عمرو خالد فهد سعود فيصل بندر طارق وليد هشام ياسر هيثم باسل بسام سعد حمد حمدان حمود عبدالله عبده زيد زياد عمار مازن مروان معاذ مهند نبيل هاني وائل فاطمة عائشة خديجة زينب مريم',
  ).split(' '),
);
const isCertain = ({ stem }: LexWord): boolean => CERTAIN.has(stem) || (stem.startsWith('عبدال') && stem.length > 7);

const ORIGINS = classSet('nisba-def', 'organization', 'city');
/** Before these a name is over. */
const OVER = classSet('conjunction', 'say', 'pronoun');

export function findCertain(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { cls, given, bare } = looks;
  for (let i = 0; i + 1 < tokens.count; i++) {
    // Most words are none of it by a glance at their looks.
    if (bare[i + 1] !== 0 && cls[i] === CLASS.unknown && isDoubled(tokens, labels, looks, i)) labelName(labels, sure, i, i + 2, 0.8);
    if (labels[i] !== OUT || (given[i] !== 0 && cls[i] === CLASS.unknown)) findSurname(tokens, labels, looks, sure, i);
  }
}

/** Labels the surname behind the word of a name, or behind the given name, at `i`. */
function findSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, i: number): void {
  const { word } = tokens;
  const next = i + 1;
  // "عبد المجيد السواط", "سائد الدوابش": a name that the tagger left without its surname.
  if (labels[i] !== OUT && labels[next] === OUT && isLeft(tokens, labels, looks, i)) {
    labels[next] = INSIDE;
    sure[next] = Math.max(sure[next]!, sure[i]!);
    return;
  }
  // "حمد القاضي من أبها", "محمد محمود القاضي": a surname, where no court follows.
  if (labels[i] !== OUT && labels[next] === OUT && looks.first[next] === 0 && isJudges(tokens, looks, next)) {
    labels[next] = INSIDE;
    return;
  }
  // "الرئيس رافايل كوريا": a surname that is a land, too, and none behind this given name.
  if (labels[i] !== OUT && labels[next] === OUT && looks.first[next] === 0 && isNoLandBehind(word[next]!, word[i]!)) {
    labels[next] = INSIDE;
    return;
  }
  if (looks.given[i] === 0 || looks.cls[i] !== CLASS.unknown || word[i]!.prep !== '' || looks.first[next] === 1 || !isCertain(word[i]!))
    return;
  // "وأشار عبدالله المريبض المتحدث": what the tagger is not sure of.
  if (labels[i] === BEGIN && labels[next] === INSIDE && labels[next + 1] !== INSIDE) {
    if (hasRareSurname(tokens, looks, i)) sure[i] = Math.max(sure[i]!, 0.8);
    sure[next] = Math.max(sure[next]!, sure[i]! >= 0.8 ? 0.5 : 0);
    return;
  }
  if (labels[i] === INSIDE || labels[next] !== OUT || tokens.breakBefore[next] === 1) return;
  if (i > 0 && looks.first[i] === 0 && (isInside(tokens, labels, i) || namesAfter(tokens, i - 1) || isRoyal(word[i - 1]!))) return;
  const found =
    isOrigin(tokens, looks, next) ||
    isGiven(tokens, looks, next) ||
    isOffice(tokens, labels, looks, next) ||
    (labels[i] === BEGIN && isRareSurname(tokens, labels, looks, i));
  if (found) labelName(labels, sure, beginsBefore(tokens, labels, looks, i) ? i - 1 : i, i + 2, 0.8);
}

/** "القاضي" or "الخلف" behind a name, and no court that he is of: "فلان القاضي بالمحكمة". */
function isJudges(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { word } = tokens;
  // "عدنان الخلف": no successor.
  if (word[i]!.key === 'الخلف' && word[i]!.clitics === 0) return true;
  if (word[i]!.key !== 'القاضي' || word[i]!.clitics > 0) return false;
  if (isOver(tokens, looks, i + 1)) return true;
  const { prep, entry, key } = word[i + 1]!;
  return prep !== 'ب' && !AT_COURT.has(key) && !entry?.tenure && !entry?.body && !entry?.states;
}
const AT_COURT = new Set(['في', 'لدي', 'الذي', 'بمحكمه']);

function isNoLandBehind({ entry, clitics }: LexWord, { key }: LexWord): boolean {
  const caution = clitics === 0 ? entry?.states?.[0]?.caution : undefined;
  return caution?.also.includes('person') === true && caution.againstBefore.has(key);
}

/** Whether the given name that ends at `i` is alone, and a rare word with its article behind it. */
function isLeft(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { word } = tokens;
  if (labels[i] === BEGIN) return word[i]!.prep === '' && !WORDS.has(word[i]!.stem) && isRareSurname(tokens, labels, looks, i);
  if (labels[i - 1] !== BEGIN || word[i - 1]!.stem !== 'عبد') return false;
  // "عبد الملك الحوثي"
  return (
    isRare(tokens, labels, looks, i + 1) || (isOrigin(tokens, looks, i + 1) && looks.first[i + 1] === 0 && tokens.breakBefore[i + 1] === 0)
  );
}

/** "مجدل المجدل", "راشد الراشد" */
function isDoubled({ word, breakBefore }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { def, entry, stem, clitics, raw } = word[i + 1]!;
  if (
    !def ||
    raw.endsWith('ة') ||
    clitics > 0 ||
    (entry?.given !== true && entry !== null) ||
    labels[i + 1] !== OUT ||
    looks.first[i + 1] === 1 ||
    breakBefore[i + 1] === 1
  )
    return false;
  const { key, clitics: own } = word[i]!;
  return (
    key === stem &&
    own === 0 &&
    looks.cls[i] === CLASS.unknown &&
    looks.common[i]! <= (looks.given[i] === 1 ? 3 : 0) &&
    labels[i] !== INSIDE &&
    (i === 0 || looks.first[i] === 1 || labels[i - 1] === OUT)
  );
}

/** "أبو فاطمة التونسي", "علي عبدالله صالح" */
const beginsBefore = ({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  i > 0 && looks.first[i] === 0 && labels[i - 1] === OUT && (KUNYA.has(word[i - 1]!.key) || ALI.has(word[i - 1]!.raw));
const ALI = new Set(['علي', 'وعلي']);
const KUNYA = new Set(['ابو', 'ام']);

/** Right behind a name, and no other that و joins. */
const isInside = ({ word }: Tokens<Entry>, labels: Uint8Array, i: number): boolean => labels[i - 1] !== OUT && word[i]!.conj === '';

/** "عبدالملك الحوثي", "محمود الكويتي" */
function isOrigin({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { def, clitics, raw } = word[i]!;
  return def && clitics === 0 && raw.endsWith('ي') && ORIGINS[looks.cls[i]!] === 1;
}

/** "أحمد عيد", "عبدالله عمر" */
function isGiven(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { entry, def, clitics, key, raw } = tokens.word[i]!;
  if (looks.given[i] !== 1 || def || clitics > 0 || entry === null || !isPure(entry) || looks.cls[i] !== CLASS.unknown || raw.endsWith('ى'))
    return false;
  return (!WORDS.has(key) && key !== 'علي') || isOver(tokens, looks, i + 1);
}

/** "أحمد القاضي أن": with nothing behind it that it would be in charge of. */
function isOffice(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { entry, def, clitics } = tokens.word[i]!;
  if (!def || clitics > 0 || entry?.title?.number !== 'singular' || entry.title.kind === 'kin' || entry.title.kind === 'rank') return false;
  return isOver(tokens, looks, i + 1) || isListed(tokens, labels, looks, i + 1);
}

/** "وابراهيم النقيب وعبدالمجيد الفوزان": before the next of a list of names. */
const isListed = ({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  i < word.length && looks.first[i] === 0 && labels[i] === BEGIN && labels[i + 1] === INSIDE && word[i]!.key.startsWith('و');

const isOver = ({ word, sentence }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  i >= word.length || sentence[i] !== sentence[i - 1] || word[i]!.kind === Kind.Punct || OVER[looks.cls[i]!] === 1 || looks.clitic[i]! >= 4;
