/**
 * The complement of a document's name: between whom (بين), with whom (مع), about what (بشأن, ل), up to the
 * next verb, document or clause.
 *
 * @module src/extract/agreements/complement
 */

import { COMMAS } from '../../arabic/punctuation.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf } from '../clauses.js';
import type { Scan } from '../scan.js';
import { deedOfVerb, isPresence } from './deeds.js';
import { isClose } from './no-document.js';
import { isAnother } from './parts.js';
import { isDocument } from './use.js';
import { CONCERNS, DRAFT, isPraise, PARTICIPLE, partsOf } from './words.js';

const COMPLEMENT = new Set(['بين', 'مع', 'بشان', 'حول', 'حيال', 'بخصوص', 'في', 'مجال', 'بهدف']);
const DASH = wordSet('- – — /');
const MAX_WHOLE = 26;
const LAND = /^(كل|كلا|ال?جمهوريه|ال?مملكه|ال?دوله|ال?سلطنه|بلد|بلاد|ال?بلدين|الدول)$/;
const DAYS = wordSet('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه امس اليوم');
const ABOUT = wordSet('بشان حول حيال بخصوص');
/** "عن الاتفاق مع كينيا قائلا", "بوصفه": how one speaks of it. */
const SPEAKING = wordSet(
  'بوصفه بوصفها باعتباره باعتبارها قائلا قائله مضيفا مضيفه موكدا موكده معتبرا معتبره مشيرا مشيره موضحا موضحه مشددا مشدده محذرا محذره واصفا واصفه مطالبا مطالبه',
);
/** "الخاص بإنشاء", "المتعلقة بالحدود" */
const SPECIAL = /^(خاص|متعلق|معني|كفيل|مرتبط)/;
/** Prepositions inside a name: الاتفاق بين… مع… بشأن…. */
const GOES_ON = wordSet('بين مع بشان حول حيال بخصوص');

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

/**
 * What belongs to a document behind its core: where it ends, and the first tokens behind بين, مع and حول (−1 for none).
 * `closed`: the core is definite by itself.
 */
export function complement(
  tokens: Tokens<Entry>,
  nameAt: Int32Array,
  head: number,
  coreTo: number,
  inside: (i: number) => boolean,
  closed: boolean,
  scan: Scan,
): { to: number; between: number; withAt: number; about: number } {
  let between = -1;
  let withAt = -1;
  let about = -1;
  let to = coreTo;
  let at = coreTo;
  while (inside(at) && at - head < MAX_WHOLE) {
    const w = tokens.word[at]!;
    // "للسنوات 2021-2023"
    if (DASH.has(w.key) && isYear(at - 1) && isYear(at + 1)) {
      to = at += 2;
      continue;
    }
    if (w.kind === Kind.Punct && !(COMMAS.has(w.key) && between >= 0 && inside(at + 1) && tokens.word[at + 1]!.conj === 'و')) break;
    const bare = bareOf(w);
    // "بين تونس و مالطا": a conjunction that stands apart.
    if (w.key === 'و' && between >= 0 && inside(at + 1)) {
      at++;
      continue;
    }
    // "الاتفاقية" has nothing of its own behind it, "الاتفاقية الإطارية لمد الأنبوب" does.
    const own = !w.entry?.title && !w.entry?.body && inside(at + 1) && tokens.word[at + 1]!.kind === Kind.Word;
    const open =
      !closed ||
      (at === coreTo &&
        coreTo > head + 1 &&
        own &&
        !/^(ال)?نووي(ه)?$/.test(tokens.word[at - 1]!.key) &&
        tokens.word[at + 1]!.def &&
        scan.at[at]! < 0 &&
        nameAt[at]! < 0);
    const li = open && (partsOf(w).prep === 'ل' || (w.entry === null && /^ل.{4,}/.test(w.key)));
    // "بروتوكولا بين البلدين الثلاثاء", "اتفاقا برعاية": when and before whom.
    if (closed && at > coreTo && between < 0 && withAt < 0 && partsOf(w).prep === 'ب') break;
    if (at > coreTo && (DAYS.has(w.key) || SPEAKING.has(w.key) || isPresence(w.key))) break;
    // "الأولى للنقل والثانية للسياحة", "مذكرة للنقل وأخرى للسياحة"
    if (at > coreTo && isAnother(tokens, at)) break;
    // "اتفاقية للنقل مهرها الوزيران"
    if (at > coreTo && w.entry === null && nameAt[at]! < 0 && (deedOfVerb(w) || CONCERNS.test(w.key))) break;
    if (at === coreTo && !COMPLEMENT.has(bare) && !li && !isSpecial(tokens, at)) break;
    // "وقع مذكرة في مجال الزراعة سفير كينيا": who signs stands behind the object.
    const whole = at > coreTo + 1 && between < 0 && withAt < 0 && w.prep + w.conj === '' && partsOf(tokens.word[at - 1]!).def;
    if (whole && w.entry?.title && !/يه?$/.test(w.stem) && !w.def) break;
    if (w.entry?.particle === 'conjunction' || w.entry?.particle === 'pronoun' || BESIDES.has(bare) || bare === 'حيز') break;
    if (at > coreTo && !isClose(tokens, at) && (isDocument(tokens, at) || DRAFT.has(bare)) && !/^ل?(وقف|هدنه)/.test(bare)) break;
    if (
      w.entry?.verb &&
      !w.entry.particle &&
      !w.raw.endsWith('ة') &&
      !w.def &&
      w.prep === '' &&
      !w.entry.title &&
      !w.entry.body &&
      !w.entry.document &&
      nameAt[at]! < 0
    )
      break;
    const counts = bare === 'نحو' && inside(at + 1) && tokens.word[at + 1]!.kind === Kind.Number;
    const each = bare === 'من' && /^كلا?$/.test(tokens.word[at - 1]!.key) && between >= 0;
    // "للحد من التسلح"
    const limits = bare === 'من' && at === coreTo + 1 && about === coreTo;
    // "آلية" is no "إليه".
    if (
      w.entry?.particle === 'preposition' &&
      !w.raw.endsWith('ة') &&
      !GOES_ON.has(bare) &&
      !counts &&
      !each &&
      !limits &&
      !(bare === 'في' && goesIn(at))
    )
      break;
    if (w.entry?.particle === 'adverb' && w.key !== 'عام' && between < 0) break;
    if (partsOf(w).conj !== '' && between < 0 && withAt < 0 && about < 0 && !pairs(at)) break;
    // "مشروع مذكرة للتعاون في مجال الطاقة والتوقيع عليه"
    if (partsOf(w).conj === 'و' && partsOf(w).stem === 'توقيع') break;
    if (about < 0 && (ABOUT.has(bare) || (li && at === coreTo))) about = at;
    if (bare === 'بين' && between < 0 && inside(at + 1)) between = at + 1;
    else if (bare === 'مع' && withAt < 0 && inside(at + 1)) withAt = at + 1;
    else if ((bare === 'بينهما' || bare === 'بينهم') && between < 0) between = at;
    at++;
    to = at;
  }
  function isYear(i: number): boolean {
    return inside(i) && tokens.word[i]!.kind === Kind.Number && /^(?:1[89]|20)\d\d$/.test(tokens.word[i]!.key);
  }
  // "في مجال الطاقة", "بين وزارتي الداخلية في المملكة وألمانيا", "الموقعة في فيينا"; not "بين البلدين في العاصمة", "في يوليو".
  function goesIn(i: number): boolean {
    const named = scan.named[scan.at[i + 1] ?? -1];
    const land = LAND.test(tokens.word[i + 1]?.key ?? '') || (named?.state !== undefined && named.city === null);
    if (between >= 0 && i - between < 4 && land) return true;
    return /^(?:مجالات|شان|(?:ال)?(?:مجال|قطاع|ميدان))$/.test(tokens.word[i + 1]?.key ?? '') || PARTICIPLE.test(tokens.word[i - 1]!.key);
  }
  // "في مجال التعاون الأكاديمي والدبلوماسي", "في مجال النقل والموانئ"
  function pairs(i: number): boolean {
    const { conj, prep, def, stem } = partsOf(tokens.word[i]!);
    const { entry } = tokens.word[i]!;
    return (
      conj === 'و' &&
      prep === '' &&
      def &&
      partsOf(tokens.word[i - 1]!).def &&
      stem !== 'توقيع' &&
      (!entry?.title || /يه?$/.test(stem)) &&
      !entry?.verb &&
      nameAt[i]! < 0
    );
  }
  while (to > coreTo && tokens.word[to - 1]!.kind === Kind.Punct) to--;
  return { to, between, withAt, about };
}
