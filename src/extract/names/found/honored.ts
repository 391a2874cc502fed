/**
 * Honoured: names that the tagger missed where the words before them promise one. Behind "الدكتورة" or "السيد" a name
 * stands; a given name before a strange word is one; and a holder's name begins right behind his whole office.
 *
 * @module src/extract/names/found/honored
 */

import { mark } from '../../../arabic/marks.js';
import { seek, seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CHURCHES } from '../ends/clerics.js';
import { rareSurname } from '../ends/complete.js';
import { looseDual, TURNS } from '../ends/ends.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { isRareName } from './ruled.js';

/** Forms of address that nothing but a name follows. */
const ADDRESS = new Set(
  'الدكتور الدكتوره دكتور د الاستاذ الاستاذه المهندس المهندسه م السيد السيده الشيخ الشيخه الملا المولوي الكابتن البروفيسور البروفسور الانسه الحاج اللواء العميد العقيد المقدم الرايد النقيب الملازم العريف الرقيب الجندي الجنرال الفريق ركن الركن المطران البطريرك الكاردينال'.split(
    ' ',
  ),
);
/** "الشيخ الكبير", "الجندي المجهول": behind these an adjective stands as well. */
const SAID_OF_MANY = new Set(['السيد', 'الشيخ', 'الجندي']);
/** "الرقيب أول فلان": these have a higher grade. */
const GRADED = new Set(['عريف', 'رقيب', 'جندي']);
/** Offices by which somebody is called with his surname alone: "الرئيس أوباما". */
const CALLED = new Set('رييس وزير سفير نايب مستشار زعيم سناتور سيناتور'.split(' '));
/** "الرئيس", "للرئيس" */
const isOfCalled = ({ def, stem }: LexWord): boolean => def && CALLED.has(stem);
/** Those by which one is called with his given name alone. */
const CROWNED = new Set(['البابا', 'البطريرك', 'الامبراطور', 'الامبراطوره', 'السلطان', 'القديس']);
const ADDRESSES = mark(
  ({ key, conj }: LexWord) => ADDRESS.has(key) || (conj !== '' && key.length > 5 && ADDRESS.has(key.slice(conj.length))),
);
/** Longest name that is put together so, without links. */
const LONGEST = 3;

/** Whether a word can be one of a name by grammar: nothing that the language knows but a given name. @param odd whatever its letters look like */
export function fits(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, odd = false): boolean {
  if (i >= tokens.count || looks.first[i] === 1 || labels[i] !== OUT) return false;
  const { kind, entry, prep, conj } = tokens.word[i]!;
  if (entry?.particle !== undefined && entry.particle !== 'syllable') return false;
  if (kind !== Kind.Word || prep !== '' || conj !== '' || tokens.breakBefore[i] === 1) return false;
  if (looks.given[i]! > 0 || (looks.cls[i] === CLASS.link && entry?.title === undefined)) return true;
  return (
    entry === null &&
    (looks.cls[i] === CLASS.unknown || (odd && looks.cls[i] === CLASS.common)) &&
    looks.common[i]! <= (looks.listed[i]! > 0 ? 2 : odd && looks.score[i]! >= 5 ? 1 : 0)
  );
}

/** "ركن الحاج": the corner of a fair, where no rank stands before it as in "الفريق أول ركن". */
export function isCorner({ word, sentence }: Tokens<Entry>, i: number): boolean {
  if (word[i]!.stem !== 'ركن') return false;
  const at = word[i - 1]?.key === 'اول' ? i - 2 : i - 1;
  return at < 0 || sentence[at] !== sentence[i] || word[at]!.entry?.title?.kind !== 'rank';
}

/** Names behind a form of address: "الدكتورة قذلة الحواش", "د. نبيل العربي". */
export function findHonored(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seekMark(tokens.marks, ADDRESSES, 0); i + 1 < tokens.count; i = seekMark(tokens.marks, ADDRESSES, i + 1)) {
    if (labels[i] !== OUT || isCorner(tokens, i)) continue;
    // "حي الشيخ جراح", "مدينة الشيخ زايد": a place.
    if (i > 0 && !looks.first[i] && tokens.word[i - 1]!.entry?.facility) continue;
    let at = i + 1;
    // "البطريرك الماروني بشارة الراعي"
    if (CHURCHES.has(tokens.word[at]!.key) && at + 1 < tokens.count) at++;
    // "د. نبيل"
    if (tokens.word[i]!.key.length === 1) {
      if (tokens.word[at]!.key !== '.' && tokens.word[at]!.key !== '/') continue;
      at++;
    }
    // "الفريق أول": without its second word it is a team.
    if (tokens.word[i]!.stem === 'فريق') {
      if (tokens.word[at]!.key !== 'اول') continue;
      at++;
    } else if (GRADED.has(tokens.word[i]!.stem) && tokens.word[at]!.key === 'اول' && at + 1 < tokens.count) at++;
    const from = at;
    let words = 0;
    while (words < LONGEST && fits(tokens, labels, looks, at, words === 0)) {
      if (looks.cls[at] !== CLASS.link) words++;
      at++;
    }
    // A surname like an everyday word stands behind a given name: "نبيل العربي".
    if (words === 1 && looks.given[from]! > 0 && (isSurname(tokens, labels, looks, at) || isOver(tokens, labels, looks, at))) {
      at++;
      words++;
    }
    while (at > from && looks.cls[at - 1] === CLASS.link) at--;
    // "المهندس الزراعي"
    if (words === 0 || at === from || TURNS.has(tokens.word[from]!.key)) continue;
    const titled = tokens.word[from]!.def && !SAID_OF_MANY.has(tokens.word[i]!.key);
    if (words === 1 && !titled && !(looks.given[from]! > 0 || looks.listed[from]! > 0 || looks.score[from]! >= 4)) continue;
    put(labels, sure, from, at, labels[at] === BEGIN && looks.clitic[at] === 0 && looks.first[at] === 0);
    i = at - 1;
  }
}

/** Behind an office with its state these tell that it is whole: "الرئيس الكيني روتو". */
const SETTLED = classSet('nisba-def', 'state-name', 'tenure');
/** What may follow the subject of a verb of saying: "وقال روتو إن", "أكد روتو، في". */
const FOLLOWS = classSet('preposition', 'conjunction', 'adverb', 'comma', 'colon', 'stop', 'open-quote', 'quote', 'dash', 'li-noun');

/** Surnames alone, beside an office or a verb of saying: "الرئيس أوباما", "قال ولايتي مستشار المرشد", "وأكد روتو أن". */
export function findCalled(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = mayBeCalled(labels, looks, 0); i < tokens.count; i = mayBeCalled(labels, looks, i + 1)) {
    if (!isCalled(tokens, labels, looks, i)) continue;
    labels[i] = BEGIN;
    sure[i] = Math.max(sure[i]!, 0.85);
  }
}

/** The first word from `from` on that {@link isCalled} has to look at. */
function mayBeCalled(labels: Uint8Array, { count, cls, listed, known, common, score, clitic }: Looks, from: number): number {
  for (; from < count; from++) {
    const c = cls[from]!;
    if (c === CLASS.unknown) {
      if (labels[from] === INSIDE) continue;
      if (listed[from] !== 0 || (known[from]! & 1) !== 0) break;
      if (common[from] === 0 && score[from]! >= 3 && clitic[from] === 0) break;
    } else if (c === CLASS['title-plural'] && labels[from] === OUT) break;
  }
  return from;
}

/** Whether a word is a surname by itself, or is for certain the name that the tagger took it for. */
function isCalled(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (looks.cls[i] !== CLASS.unknown) return isKnownDual(tokens, labels, looks, i);
  if (labels[i] === OUT && (isSurnameOfHolder(tokens, looks, i) || isKnownSurname(tokens, labels, looks, i))) return true;
  // "البابا فرنسيس"
  if (labels[i] === BEGIN && labels[i + 1] !== INSIDE && i > 0 && looks.first[i] === 0 && CROWNED.has(tokens.word[i - 1]!.key)) return true;
  if (isStrangeSurname(tokens, labels, looks, i)) return true;
  if (looks.common[i]! > 0) return false;
  const listed = looks.listed[i]! > 0;
  if (!listed && (looks.score[i]! < 3 || looks.clitic[i] !== 0)) return false;
  const { entry, def, key } = tokens.word[i]!;
  if (entry !== null || def || key.length < 4 || tokens.word[i]!.kind !== Kind.Word) return false;
  // "حصارا", "فالحل": an object, a clause.
  if (!listed && (key.endsWith('ا') || /^[وف]ال/.test(key))) return false;
  if (/\u064b/.test(tokens.word[i]!.raw)) return false;
  if (labels[i] === BEGIN) {
    const alone = i + 1 >= tokens.count || labels[i + 1] !== INSIDE;
    return alone && beside(tokens, looks, i);
  }
  return beside(tokens, looks, i) || (listed && standsBeforeOffice(tokens, labels, looks, i));
}

/** "سيتجه الرئيس أوباما": a listed name that the news is full of, but never with an article. */
function isStrangeSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i === 0 || looks.first[i] === 1 || labels[i - 1] !== OUT || (i + 1 < tokens.count && labels[i + 1] === INSIDE)) return false;
  if (!isOfCalled(tokens.word[i - 1]!) || tokens.word[i - 1]!.prep !== '' || looks.score[i]! < 4 || !isRareName(tokens, looks, i))
    return false;
  return looks.common[i] === 0 || commonness(`ال${tokens.word[i]!.key}`) === 0;
}

/** "… ولايتي مستشار المرشد": a name before the office of its bearer, no firm's and no building's. */
function standsBeforeOffice(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const next = i + 1 < tokens.count && looks.first[i + 1] === 0 ? tokens.word[i + 1]! : undefined;
  const holds =
    looks.score[i]! >= 3 &&
    next?.entry?.title?.kind === 'state' &&
    next.entry.title.number === 'singular' &&
    next.conj === '' &&
    next.prep === '' &&
    !next.def;
  if (!holds) return false;
  if (looks.first[i] === 1) return true;
  return labels[i - 1] === OUT && !tokens.word[i - 1]!.entry?.facility && tokens.word[i - 1]!.entry?.body?.kind !== 'private';
}

/** Whether token `i` stands where only the name of who is called so, or speaks, can stand. */
function beside(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i === 0 || looks.first[i] === 1) return false;
  const before = tokens.word[i - 1]!;
  // "يحق للرئيس تكليف الأعضاء": what he does.
  if (isOfCalled(before)) return before.prep === '' || looks.listed[i]! > 0;
  if (SETTLED[looks.cls[i - 1]!] === 1 && OFFICES.has(looks.behind[i]!) && before.prep === '')
    return (looks.listed[i]! > 0 || looks.score[i]! >= 4) && isHolder(tokens, i);
  return looks.score[i]! >= 5 && speaks(tokens, looks, i);
}

/** Whether token `i` stands where the subject of a verb of saying stands: "قال روتو إن", "تحدث نتنياهو هاتفيا". */
function speaks(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i === 0 || looks.first[i] === 1) return false;
  const verb = tokens.word[i - 1]!.entry?.verb;
  if (verb === undefined || !SPEECH.has(verb.lemma) || verb.gender !== 'masculine' || verb.object !== '') return false;
  return i + 1 >= tokens.count || looks.first[i + 1] === 1 || FOLLOWS[looks.cls[i + 1]!] === 1;
}

/** "الرئيس السيسي", and no adjective as in "الرئيس المستقل": a listed name that looks more like one without its article. */
function isSurnameOfHolder(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (looks.listed[i] === 0 || looks.bare[i]! < 5 || (looks.bare[i]! < 7 && looks.common[i]! > 1) || looks.first[i] === 1) return false;
  const { entry, def, prep, conj, key } = tokens.word[i]!;
  return def && entry === null && prep === '' && conj === '' && !TURNS.has(key) && isOfCalled(tokens.word[i - 1]!);
}

/** "وأكد رئيسي أن": the surname of somebody named before that looks like a dual before its genitive, and has none behind it. */
function isKnownDual(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const { word } = tokens;
  if (!looseDual(tokens, looks, i)) return false;
  const verb = word[i - 1]!.entry?.verb;
  if (verb === undefined || verb.gender !== 'masculine' || verb.number !== 'singular' || verb.object !== '') return false;
  for (let k = i - 1; k > 0; k--) if (labels[k] === INSIDE && word[k]!.key === word[i]!.key) return true;
  return false;
}

/** "وتلقى المنفي اتصالا": the surname of somebody named before, with its article, as the subject of a verb. */
function isKnownSurname({ word, count }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if ((looks.known[i]! & 1) === 0 || looks.first[i] === 1 || (i + 1 < count && labels[i + 1] !== OUT)) return false;
  const { entry, def, prep, conj, key } = word[i]!;
  if (!def || entry !== null || prep !== '' || conj !== '') return false;
  const before = word[i - 1]!;
  const verb = before.entry?.verb;
  if (verb === undefined || verb.tense !== 'past' || verb.gender !== 'masculine' || verb.object !== '' || before.entry?.title) return false;
  for (let k = i - 1; k > 0; k--) if (labels[k] === INSIDE && labels[k + 1] !== INSIDE && word[k]!.key === key) return true;
  return false;
}

/** Whether one person's office with its state ends right before token `i`: "المدرب البرتغالي", "وزير الخارجية الإيراني". */
function isHolder(tokens: Tokens<Entry>, i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - 4 && tokens.sentence[k] === tokens.sentence[i]; k--) {
    const { entry } = tokens.word[k]!;
    if (entry?.title !== undefined) return entry.title.number === 'singular' && entry.title.kind !== 'honor' && !entry.verb;
    if (entry?.tenure === undefined && entry?.body === undefined && entry?.states === undefined) return false;
  }
  return false;
}

/** Verbs by which a person speaks, and nothing else does anything. */
const SPEECH = new Set('قال تحدث أكد أضاف أوضح صرح أردف استطرد لفت شدد حذر اعتبر اتهم أعرب تابع'.split(' '));
const OFFICES = new Set([Behind.Nisba, Behind.State, Behind.Tenure]);
/** "السيدة أمل تركستاني (": a rare word before a mark. */
const isOver = (tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  i < tokens.count && labels[i] === OUT && rareSurname(tokens, looks, i) && (tokens.word[i + 1]?.kind ?? Kind.Punct) === Kind.Punct;

/** With the article and the ending of a surname, and no noun of an office or a body. */
function isSurname(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i >= tokens.count || looks.first[i] === 1 || labels[i] !== OUT) return false;
  const { def, prep, conj, key, entry } = tokens.word[i]!;
  return def && prep === '' && conj === '' && key.endsWith('ي') && !entry?.title && !entry?.body && !entry?.event;
}

/** "كلاوس هيورت" whose first word the tagger missed: behind a whole office nothing else can stand before the name. */
export function completeHolders(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(labels, BEGIN, 2); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    if (looks.first[i] === 1 || looks.clitic[i] !== 0) continue;
    const from = i - 1;
    if (
      looks.first[from] === 1 ||
      !(WHOLE[looks.cls[from - 1]!] === 1 || isAdjective(tokens, looks, from)) ||
      !fits(tokens, labels, looks, from) ||
      // إليزابيت has no article.
      tokens.word[from]!.raw.startsWith('ال') ||
      looks.clitic[from] !== 0
    )
      continue;
    labels[i] = INSIDE;
    labels[from] = BEGIN;
    sure[from] = Math.max(sure[from]!, sure[i]!);
  }
}

/** Behind these an office is whole. */
const WHOLE = classSet('nisba-def', 'state-name', 'tenure', 'honor', 'body-state', 'title-plural');
/** "نائب مركز الدراسات السياسية فرحان إسحاق": behind an adjective of an office a listed word. */
const isAdjective = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.behind[i] !== Behind.None && looks.listed[i] === 1 && word[i - 1]!.def && word[i - 1]!.raw.endsWith('ية');

/** Labels a name; `joined` when the tagger's own name goes on behind it. */
export function put(labels: Uint8Array, sure: Float32Array, from: number, to: number, joined: boolean): void {
  labelName(labels, sure, from, to, 0.8);
  if (joined) labels[to] = INSIDE;
}
