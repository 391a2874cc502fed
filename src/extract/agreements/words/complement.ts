/**
 * The complement of a document's name: between whom (بين), with whom (مع), about what (بشأن, ل), up to the
 * next verb, document or clause.
 *
 * @module src/extract/agreements/words/complement
 */

import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf } from '../../clauses.js';
import type { Scan } from '../../scan.js';
import { deedOfVerb, isPresence } from '../frames/deeds.js';
import { isClose } from './no-document.js';
import { isAnother } from './parts.js';
import { isDocument } from './use.js';
import { CIRCUMSTANCE, CONCERNS, DRAFT, isPraise, isVerb, OF_ITSELF, PARTICIPLE, partsOf } from './words.js';

const COMPLEMENT = new Set(['بين', 'بينهما', 'مع', 'بشان', 'حول', 'حيال', 'بخصوص', 'في', 'مجال', 'بهدف']);
const COUNTERPART = /^نظ(?:ير|راي|راء)ت?(?:ه|ها|هما|هم)$/;
const BEFORE_CLAUSE = wordSet('ما بحيث حول بشان بخصوص حيال لمده');
const DASH = wordSet('- – — /');
const MAX_WHOLE = 26;
const LAND = /^(كل|كلا|ال?جمهوريه|ال?مملكه|ال?دوله|ال?سلطنه|بلد|بلاد|ال?بلدين|الدول)$/;
const DAYS = wordSet('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه امس اليوم صباح مساء ليل ظهر فجر منتصف عشيه');
const ABOUT = wordSet('بشان حول حيال بخصوص');
/** "عن الاتفاق مع كينيا قائلا", "بوصفه": how one speaks of it. */
const SPEAKING = wordSet(
  'بوصفه بوصفها باعتباره باعتبارها قائلا قائله مضيفا مضيفه موكدا موكده معتبرا معتبره مشيرا مشيره موضحا موضحه مشددا مشدده محذرا محذره واصفا واصفه مطالبا مطالبه',
);
/** "الخاص بإنشاء", "المتعلقة بالحدود" */
const SPECIAL = /^(خاص|متعلق|معني|كفيل|مرتبط)/;
/** Prepositions inside a name: الاتفاق بين… مع… بشأن…. */
const GOES_ON = wordSet('بين بينهما مع بشان حول حيال بخصوص');

/** "البروتوكول الخاص بإنشاء القوة", "العقد الخاص بتوريد القمح" */
export const isSpecial = ({ word }: Tokens<Entry>, i: number): boolean =>
  i < word.length &&
  (partsOf(word[i]!).prep === 'ب' || (word[i]!.entry === null && /^ب.{3,}/.test(word[i]!.key))) &&
  SPECIAL.test(partsOf(word[i - 1]!).stem);

/** First words of what it is about: "بشأن حماية التراث", "لترسيم الحدود". */
export function subjectOf(tokens: Tokens<Entry>, nameAt: Int32Array, scan: Scan, coreTo: number, to: number, closed: boolean): string[] {
  const out: string[] = [];
  let on = false;
  for (let i = coreTo; i < to && out.length < 3; i++) {
    const w = tokens.word[i]!;
    const { prep, def, stem } = partsOf(w);
    const li = w.entry === null && prep === '' && /^ل.{3,}/.test(w.key);
    if (ABOUT.has(w.key)) on = true;
    else if (w.entry?.particle !== undefined && !w.raw.endsWith('ة')) on = false;
    else if (scan.at[i]! >= 0 || nameAt[i]! >= 0) on = false;
    else if (i === coreTo && isSpecial(tokens, i)) {
      on = true;
      out.push(prep === 'ب' ? stem : w.key.slice(1));
    } else if (!closed && (prep === 'ل' || li) && i <= coreTo + 2) {
      on = true;
      out.push(li ? w.key.slice(1) : stem);
    } else if (on && !/^نووي/.test(stem) && w.kind === Kind.Word && prep === '' && !isPraise(stem) && !(def && w.entry?.verb))
      out.push(stem);
  }
  return out;
}

/** "اتفاقية مع مصر فضلا عن …": what follows is something else. */
const BESIDES = new Set(['فضلا', 'علاوه', 'اضافه', 'بالاضافه', 'ناهيك']);

/** What belongs to a document behind its core. */
export interface Complement {
  /** Where it ends. */
  to: number;
  /** First tokens behind بين, مع and حول, or −1. */
  between: number;
  withAt: number;
  about: number;
}

/** A document whose complement is read. */
interface Whole extends Complement {
  readonly tokens: Tokens<Entry>;
  readonly nameAt: Int32Array;
  readonly scan: Scan;
  readonly head: number;
  readonly coreTo: number;
  /** The core is definite by itself. */
  readonly closed: boolean;
  readonly inside: (i: number) => boolean;
}

/** The complement of a document whose core ends at a token; `closed`: the core is definite by itself. */
export function complement(
  tokens: Tokens<Entry>,
  nameAt: Int32Array,
  head: number,
  coreTo: number,
  inside: (i: number) => boolean,
  closed: boolean,
  scan: Scan,
): Complement {
  const whole: Whole = { tokens, nameAt, scan, head, coreTo, closed, inside, to: coreTo, between: -1, withAt: -1, about: -1 };
  let at = coreTo;
  while (inside(at) && at - head < MAX_WHOLE) {
    const w = tokens.word[at]!;
    // "للسنوات 2021-2023"
    if (DASH.has(w.key) && isYear(whole, at - 1) && isYear(whole, at + 1)) {
      whole.to = at += 2;
      continue;
    }
    const isComma = COMMAS.has(w.key) && whole.between >= 0 && inside(at + 1) && tokens.word[at + 1]!.conj === 'و';
    if (w.kind === Kind.Punct && !isComma) break;
    // "بين تونس و مالطا": a conjunction that stands apart.
    if (w.key === 'و' && whole.between >= 0 && inside(at + 1)) {
      at++;
      continue;
    }
    const li = isFor(whole, at);
    if (isOver(whole, at, li) || endsAt(whole, at) || !mayGoOn(whole, at)) break;
    // "وقع مذكرة تفاهم بشأن الأمن مع نظيره": with whom he does it is no part of the name.
    if (bareOf(w) === 'مع' && inside(at + 1) && COUNTERPART.test(tokens.word[at + 1]!.key)) {
      take(whole, at, li);
      break;
    }
    take(whole, at, li);
    whole.to = ++at;
  }
  let { to } = whole;
  // "حول ما يسمى": nor does it end in what stands before a clause.
  while (to > coreTo && (tokens.word[to - 1]!.kind === Kind.Punct || BEFORE_CLAUSE.has(tokens.word[to - 1]!.key))) to--;
  return { to, between: whole.between, withAt: whole.withAt, about: whole.about };
}

/** Notes what a word opens. */
function take(whole: Whole, at: number, li: boolean): void {
  const bare = bareOf(whole.tokens.word[at]!);
  const follows = whole.inside(at + 1);
  if (whole.about < 0 && (ABOUT.has(bare) || (li && at === whole.coreTo))) whole.about = at;
  if (bare === 'بين' && whole.between < 0 && follows) whole.between = at + 1;
  else if (bare === 'مع' && whole.withAt < 0 && follows) whole.withAt = at + 1;
  else if ((bare === 'بينهما' || bare === 'بينهم') && whole.between < 0) whole.between = at;
}

/** "مذكرة للتعاون": a word with ل that the document may have behind it. */
function isFor({ tokens, nameAt, scan, head, coreTo, closed, inside }: Whole, at: number): boolean {
  const w = tokens.word[at]!;
  const isLi = partsOf(w).prep === 'ل' || (w.entry === null && /^ل.{4,}/.test(w.key));
  if (!isLi || !closed) return isLi;
  // "الاتفاقية" has nothing of its own behind it, "الاتفاقية الإطارية لمد الأنبوب" does.
  if (at !== coreTo || coreTo <= head + 1 || w.entry?.title || w.entry?.body) return false;
  if (!inside(at + 1) || tokens.word[at + 1]!.kind !== Kind.Word || !tokens.word[at + 1]!.def) return false;
  return !/^(ال)?نووي(ه)?$/.test(tokens.word[at - 1]!.key) && scan.at[at]! < 0 && nameAt[at]! < 0;
}

/** Whether the complement is over before a word: it tells when, before whom, another document, who signs. */
function isOver(whole: Whole, at: number, li: boolean): boolean {
  const { tokens, nameAt, coreTo, closed, between, withAt } = whole;
  const w = tokens.word[at]!;
  if (at === coreTo) return !COMPLEMENT.has(bareOf(w)) && !li && !isSpecial(tokens, at);
  const alone = between < 0 && withAt < 0;
  // "بروتوكولا بين البلدين الثلاثاء", "اتفاقا برعاية": when and before whom.
  if (closed && alone && partsOf(w).prep === 'ب') return true;
  // "اتفاقية مع مصر بقيمة مليار دولار", "مدتها سنتان"
  if (at > coreTo && w.entry === null && (CIRCUMSTANCE.has(w.key) || OF_ITSELF.test(w.key))) return true;
  if (isTold(whole, at)) return true;
  if (DAYS.has(w.key) || SPEAKING.has(w.key) || isPresence(w.key)) return true;
  // "الأولى للنقل والثانية للسياحة", "مذكرة للنقل وأخرى للسياحة"
  if (isAnother(tokens, at)) return true;
  // "الاتفاق حول البرنامج الصاروخي سيحسن الأمن", "الاتفاق مع مالطا يعكس"
  if (
    at > coreTo + 1 &&
    w.entry === null &&
    !tokens.word[at - 1]!.entry?.body &&
    whole.scan.at[at]! < 0 &&
    nameAt[at]! < 0 &&
    isVerb(w, true)
  )
    return true;
  // "اتفاقية للنقل مهرها الوزيران"
  if (w.entry === null && nameAt[at]! < 0 && (deedOfVerb(w) || CONCERNS.test(w.key))) return true;
  // "وقع مذكرة في مجال الزراعة سفير كينيا": who signs stands behind the object.
  const isWhole = at > coreTo + 1 && alone && w.prep + w.conj === '' && partsOf(tokens.word[at - 1]!).def;
  return isWhole && w.entry?.title !== undefined && !/يه?$/.test(w.stem) && !w.def;
}

/** "يعد الاتفاق مع كينيا أكبر نجاح", "الاتفاق مع اليابان جيد للاقتصاد": what is told of it behind a state's name. */
function isTold({ tokens, nameAt, scan, coreTo, between, withAt }: Whole, at: number): boolean {
  const last = scan.named[scan.at[at - 1]!];
  const isLand = last?.state?.kind === 'name' && last.to === at;
  if (at <= coreTo + 1 || (between < 0 && withAt < 0) || !isLand) return false;
  const w = tokens.word[at]!;
  const { conj, prep, def } = partsOf(w);
  return (
    w.kind === Kind.Word && conj + prep === '' && !def && w.entry === null && scan.at[at]! < 0 && nameAt[at]! < 0 && !/^[ول]/.test(w.key)
  );
}

/** Whether a word is of another clause, or another document. */
function endsAt({ tokens, nameAt, coreTo }: Whole, at: number): boolean {
  const w = tokens.word[at]!;
  const bare = bareOf(w);
  if (w.entry?.particle === 'conjunction' || w.entry?.particle === 'pronoun' || BESIDES.has(bare) || bare === 'حيز') return true;
  if (at > coreTo && !isClose(tokens, at) && (isDocument(tokens, at) || DRAFT.has(bare)) && !/^ل?(وقف|هدنه)/.test(bare)) return true;
  const { verb, particle, title, body, document } = w.entry ?? {};
  return !!verb && !particle && !w.raw.endsWith('ة') && !w.def && w.prep === '' && !title && !body && !document && nameAt[at]! < 0;
}

/** Whether a preposition, an adverb or a conjunction is one that the complement goes on over. */
function mayGoOn(whole: Whole, at: number): boolean {
  const { tokens, coreTo, inside, between, withAt, about } = whole;
  const w = tokens.word[at]!;
  const bare = bareOf(w);
  // "آلية" is no "إليه".
  if (w.entry?.particle === 'preposition' && !w.raw.endsWith('ة') && !GOES_ON.has(bare)) {
    const counts = bare === 'نحو' && inside(at + 1) && tokens.word[at + 1]!.kind === Kind.Number;
    const each = bare === 'من' && /^كلا?$/.test(tokens.word[at - 1]!.key) && between >= 0;
    // "للحد من التسلح"
    const limits = bare === 'من' && at === coreTo + 1 && about === coreTo;
    if (!counts && !each && !limits && !(bare === 'في' && goesIn(whole, at))) return false;
  }
  if (w.entry?.particle === 'adverb' && w.key !== 'عام' && between < 0) return false;
  const { conj, stem } = partsOf(w);
  if (conj !== '' && between < 0 && withAt < 0 && about < 0 && !pairs(whole, at)) return false;
  // "مشروع مذكرة للتعاون في مجال الطاقة والتوقيع عليه"
  return !(conj === 'و' && stem === 'توقيع');
}

const isYear = ({ inside, tokens: { word } }: Whole, i: number): boolean =>
  inside(i) && word[i]!.kind === Kind.Number && /^(?:1[89]|20)\d\d$/.test(word[i]!.key);

/** "في مجال الطاقة", "بين وزارتي الداخلية في المملكة وألمانيا", "الموقعة في فيينا"; not "بين البلدين في العاصمة", "في يوليو". */
function goesIn({ tokens, scan, between }: Whole, i: number): boolean {
  const named = scan.named[scan.at[i + 1] ?? -1];
  // "التوصل إلى اتفاق في فيينا حول البرنامج"
  if (named !== undefined && ABOUT.has(tokens.word[named.to]?.key ?? '') && tokens.sentence[named.to] === tokens.sentence[i]) return true;
  const land = LAND.test(tokens.word[i + 1]?.key ?? '') || (named?.state !== undefined && named.city === null);
  if (between >= 0 && i - between < 4 && land) return true;
  return /^(?:مجالات|شان|(?:ال)?(?:مجال|قطاع|ميدان))$/.test(tokens.word[i + 1]?.key ?? '') || PARTICIPLE.test(tokens.word[i - 1]!.key);
}

/** "في مجال التعاون الأكاديمي والدبلوماسي", "في مجال النقل والموانئ" */
function pairs({ tokens: { word }, nameAt }: Whole, i: number): boolean {
  const { conj, prep, def, stem } = partsOf(word[i]!);
  const { entry } = word[i]!;
  return (
    conj === 'و' &&
    prep === '' &&
    def &&
    partsOf(word[i - 1]!).def &&
    stem !== 'توقيع' &&
    (!entry?.title || /يه?$/.test(stem)) &&
    !entry?.verb &&
    nameAt[i]! < 0
  );
}
