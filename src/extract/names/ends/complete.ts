/**
 * Completing: where grammar is surer of a name's ends than the tagger, and the name is longer. A given name takes the
 * surname behind it; a lone one goes on over a word that nobody knows; behind a whole office there stands its holder.
 *
 * @module src/extract/names/ends/complete
 */

import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { ARTICLED_NAMES } from '../../../lexicon/given-names.js';
import { analyseWord } from '../../../lexicon/lexicon.js';
import { labelName } from '../label.js';
import { QUALITIES } from '../qualities.js';
import { CLASS, classSet } from '../tagger/classes.js';
import { Behind, withoutClitic } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { DESCRIBES, looseDual, TURNS, VERBAL_NOUN, WISHES } from './ends.js';
import { isNoWord } from './no-word.js';
import { OF_WHOM } from './of-whom.js';

const FATHERS = new Set(['بن', 'ابن', 'بنت']);
/** Ends of Turkish surnames that stand as words of their own. */
const SONS = new Set(['اوغلو', 'اوغلي', 'اوغلان']);

/** Corrects labels where grammar is certain: a given name takes the surname behind it, and the given name before it. */
export function completeNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  // "كارستن فريتش": right behind a name ف begins no other, where the word is known as a surname.
  for (let i = seek(labels, BEGIN, 1); i < tokens.count; i = seek(labels, BEGIN, i + 1))
    if (tokens.word[i]!.conj === 'ف' && looks.listed[i] === 1 && labels[i - 1] === BEGIN && looks.first[i] === 0) labels[i] = INSIDE;
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    for (const belongs of BEFORE)
      if (i > 0 && labels[i - 1] === OUT && belongs(tokens, looks, i)) {
        labels[i] = INSIDE;
        labels[--i] = BEGIN;
      }
    if (
      i > 0 &&
      looks.first[i] === 0 &&
      SONS.has(tokens.word[i + 1]?.key ?? '') &&
      labels[i + 1] === INSIDE &&
      isFirst(tokens, looks, i - 1)
    ) {
      labels[i] = INSIDE;
      if (labels[i - 1] === OUT) labels[--i] = BEGIN;
      else while (labels[i] === INSIDE) i--;
    }
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE && !(SONS.has(tokens.word[to - 1]!.key) && to - i > 1)) to++;
    // "كمال قليجدار أوغلو ودولت باهتشلي": behind it another begins.
    if (labels[to] === INSIDE) labels[to] = BEGIN;
    if (to >= tokens.count || labels[to] !== 0 || looks.first[to]) continue;
    // بن goes on whatever follows: "عبدالله بن صالح بن جمعة".
    if (FATHERS.has(tokens.word[to - 1]!.key) && to - i > 1 && tokens.word[to]!.kind === Kind.Word) {
      labels[to] = INSIDE;
      i--;
      continue;
    }
    // "عبد الحق واثق": his servant, though it is a verb too.
    if (isServant(tokens, to)) {
      labels[to] = INSIDE;
      i--;
      continue;
    }
    // "الشيخ ولد بايه", but not "سالم ولد في".
    if (tokens.word[to - 1]!.key === 'ولد' && to - i > 1 && isSon(tokens, looks, to)) {
      labels[to] = INSIDE;
      i--;
      continue;
    }
    if (FATHERS.has(tokens.word[to]!.key) && to + 1 < tokens.count && tokens.word[to + 1]!.kind === Kind.Word && !looks.first[to + 1]) {
      labels[to] = INSIDE;
      labels[to + 1] = INSIDE;
      i--;
      continue;
    }
    // "إسماعيل ولد الشيخ سيديا": so are called sons of a sheikh.
    if (to - i > 2 && tokens.word[to - 1]!.key === 'الشيخ' && tokens.word[to - 2]!.key === 'ولد' && isSheikh(tokens, looks, to)) {
      labels[to] = INSIDE;
      i--;
      continue;
    }
    // "بنديكتوس السادس عشر"
    if (tokens.word[to]!.key === 'عشر' && looks.cls[to - 1] === CLASS.ordinal) {
      labels[to] = INSIDE;
      continue;
    }
    // Behind "آل سعود" nothing follows.
    if (!isGiven(tokens, looks, i, to) || tokens.word[to - 2]?.key === 'ال') continue;
    const ends = isSurname(tokens, looks, i, to) || isOrigin(tokens, looks, i, to) || isOfPeople(tokens, looks, i, to);
    if (ends) labels[to] = INSIDE;
    else if (
      looks.cls[to] === CLASS.link &&
      to + 1 < tokens.count &&
      looks.cls[to + 1] === CLASS.unknown &&
      tokens.word[to]!.key !== 'بن' &&
      looks.clitic[to] === 0
    ) {
      labels[to] = INSIDE;
      labels[to + 1] = INSIDE;
    }
  }
}

/** A given name that is no particle: "إن جاويش أوغلو". */
const isFirst = ({ word }: Tokens<Entry>, { given }: Looks, i: number): boolean =>
  given[i]! > 0 && word[i]!.key.length > 2 && word[i]!.entry?.particle === undefined;

/** Whether the word at `i` and عبد before it make up a given name. */
const isServant = ({ word }: Tokens<Entry>, i: number): boolean =>
  word[i]!.raw.startsWith('ال') && word[i - 1]!.stem === 'عبد' && analyseWord(`عبد${word[i]!.key}`).entry?.given === true;

const isSheikh = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.first[i] === 0 &&
  looks.clitic[i] === 0 &&
  (looks.given[i]! > 0 || (looks.cls[i] === CLASS.unknown && looks.common[i] === 0 && !word[i]!.key.startsWith('ي')));

const isSon = ({ word }: Tokens<Entry>, { listed }: Looks, i: number): boolean =>
  word[i]!.kind === Kind.Word && (listed[i] === 1 || !word[i]!.entry?.particle);

/** "جديع بن نهار القحطاني", "عبدالرحمن مردد الطلحي": behind a name with a given one in it a listed word with article and ending of a clan is its end. */
export function completeClans(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    if (to - i > 1 && to < tokens.count && labels[to] === OUT && !looks.first[to] && isClan(tokens, looks, i, to)) {
      sure[to] = Math.max(sure[to]!, sure[to - 1]!);
      labels[to++] = INSIDE;
    }
    i = to - 1;
  }
}

function isClan({ word, breakBefore }: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  const { def, key, entry, prep, conj } = word[i]!;
  if (!def || entry !== null || prep !== '' || conj !== '' || !key.endsWith('ي') || breakBefore[i] === 1) return false;
  if (DESCRIBES.has(key) || WISHES.has(key)) return false;
  // Behind a surname of the kind there is no other: "محمد السالمي الصحفي".
  const last = word[i - 1]!;
  if (last.def && last.key.endsWith('ي')) return false;
  let given = true;
  let some = false;
  for (let k = from; k < i; k++) {
    const one = looks.given[k] === 1 || looks.cls[k] === CLASS.link;
    given &&= one || (looks.listed[k] === 1 && looks.common[k] === 0);
    some ||= one;
  }
  const known = looks.listed[i] === 1 && looks.common[i]! <= 1 && looks.bare[i]! >= 6;
  return some && (known || (looks.common[i] === 0 && (given || looks.listed[i]! > 0)));
}

/** When the word before the name that begins at `i` is its first, in the order in which they are asked. */
const BEFORE: readonly ((tokens: Tokens<Entry>, looks: Looks, i: number) => boolean)[] = [
  // "بعبد" + "القادر ماليك"
  ({ word }, looks, i) => !looks.first[i] && word[i]!.def && word[i]!.prep === '' && word[i - 1]!.stem === 'عبد' && !word[i - 1]!.def,
  // "عبدربه" + "منصور هادي"
  (_, looks, i) => looks.given[i - 1]! > 0 && looks.clitic[i] === 0 && !looks.first[i] && looks.cls[i - 1] === CLASS.unknown,
  // "عن أنيسة بصيري الكاظمي": behind a strange word ب is no preposition.
  ({ word }, looks, i) =>
    !looks.first[i] &&
    looks.clitic[i]! >= 4 &&
    looks.listed[i - 1] === 1 &&
    looks.common[i - 1] === 0 &&
    looks.clitic[i - 1] === 0 &&
    looks.cls[i - 1] === CLASS.unknown &&
    word[i]!.clitics === 0,
  // "قال الهادي إدريس": behind who speaks or an office, what may be a given name with its article.
  ({ word }, looks, i) =>
    !looks.first[i] &&
    looks.given[i]! > 0 &&
    word[i]!.clitics === 0 &&
    word[i - 1]!.entry === null &&
    ARTICLED_NAMES.has(word[i - 1]!.key) &&
    word[i - 1]!.key !== 'الصديق' &&
    (looks.first[i - 1] === 1 || BEFORE_ARTICLED[looks.cls[i - 2]!] === 1),
  // "القارب لسالم محمد السيد", "خلفا لجان إيف لودريان": for whom something is, where the rest of the word is a given name.
  ({ word }, looks, i) => {
    const { key, entry, clitics } = word[i - 1]!;
    if (looks.first[i] === 1 || clitics > 0 || word[i]!.clitics > 0 || !/^ل../.test(key) || looks.given[i] !== 1) return false;
    const whose = entry === null ? key.length > 4 && commonness(key) === 0 : i > 1 && OF_WHOM.has(word[i - 2]!.key);
    return whose && !QUALITIES.has(key.slice(1)) && analyseWord(key.slice(1)).entry?.given === true;
  },
  // "قليجدار أوغلو": nor with a Turk's son.
  ({ word }, looks, i) =>
    SONS.has(word[i]!.key) &&
    looks.first[i] === 0 &&
    word[i - 1]!.kind === Kind.Word &&
    word[i - 1]!.clitics === 0 &&
    (word[i - 1]!.entry === null || looks.given[i - 1]! > 0),
  // "قابوس بن سعيد": no name begins with بن.
  ({ word }, looks, i) => {
    if (word[i]!.key !== 'بن' || looks.first[i] || word[i - 1]!.kind !== Kind.Word || looks.cls[i - 1] !== CLASS.unknown) return false;
    return looks.given[i - 1]! > 0 || (word[i - 1]!.entry === null && looks.common[i - 1]! <= 1);
  },
];

const BEFORE_ARTICLED = classSet('say', 'verb', 'preposition', 'nisba-def', 'state-name', 'tenure', 'honor', 'body-state', 'comma');

/** Whether a name is of given names alone: عبد المجيد is one; behind بن stands one, whatever it is. */
function isGiven({ word }: Tokens<Entry>, looks: Looks, from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    if (looks.given[j]! > 0 || looks.cls[j] === CLASS.link || (word[j]!.key === 'الدين' && to - from === 2)) continue;
    const second = j === from + 1 && word[from]!.key !== 'عبد';
    if (j === from || second || !GIVES.has(word[j - 1]!.key)) return false;
  }
  return true;
}

/** Whether the word at `to` looks like the surname of the given name at `from`. */
function isSurname(tokens: Tokens<Entry>, looks: Looks, from: number, to: number): boolean {
  const word = tokens.word[to]!;
  if (looks.cls[to] !== CLASS.unknown || DESCRIBES.has(word.key)) return false;
  const rare = looks.common[to] === 0;
  // "عبد المجيد تبون": behind one given name of two words a surname may look like less of one.
  const servant = to - from === 2 && (tokens.word[from]!.key === 'عبد' || tokens.word[to - 1]!.key === 'الدين');
  if (servant && looks.common[to]! > 1 && looks.listed[to] === 0) return false;
  if (word.def) return looks.bare[to]! >= (rare ? 2 : 3) && word.entry === null && !VERBAL_NOUN.test(word.stem);
  const score = looks.score[to]!;
  if (score < (servant && rare ? 3 : 4) || score >= 8 || looks.clitic[to] !== 0) return false;
  return (looks.given[to - 1]! > 0 || rare) && !(servant && word.key.endsWith('ه'));
}

/** Whether the word at `to` is a surname that says where somebody is from: "محمود العراقي". */
function isOrigin(tokens: Tokens<Entry>, looks: Looks, from: number, to: number): boolean {
  const { def, key } = tokens.word[to]!;
  if (to - from !== 1 || !def || looks.behind[from] !== Behind.None) return false;
  return (looks.cls[to] === CLASS['nisba-def'] || looks.cls[to] === CLASS.organization) && key.endsWith('ي');
}

/** "علي بن عيسى الشعبي أن", "محمد علي الحوثي، ": behind a whole name of two, but for a prince's, an adjective of one man before what no noun goes on with. */
function isOfPeople({ word, count }: Tokens<Entry>, looks: Looks, from: number, to: number): boolean {
  const { def, key, entry, prep, conj } = word[to]!;
  if (!def || !key.endsWith('ي') || prep + conj !== '' || DESCRIBES.has(key) || TURNS.has(key) || WISHES.has(key)) return false;
  const father = to - from === 3 && word[to - 2]!.key === 'بن';
  const movement = to - from === 2 && looks.cls[to] === CLASS.organization;
  if (!(father && (entry === null || entry.body !== undefined)) && !movement) return false;
  if (entry?.tenure || entry?.title || ROYALS.has(word[from - 1]?.key ?? '')) return false;
  const next = to + 1 < count && looks.first[to + 1] === 0 ? word[to + 1]! : undefined;
  return next === undefined || next.kind === Kind.Punct || (next.prep === '' && AFTER_LAST.has(next.entry?.particle ?? ''));
}
const ROYALS = new Set(['الامير', 'الملك', 'السلطان', 'الامام', 'الشيخ', 'العهد', 'الخليفه']);

const GIVES = new Set(['عبد', 'بن', 'بنت']);

/** The second word of "سراج الحق", "ضياء الحق". */
export const TRUTH = 'الحق';

/** A name of one given word goes on over a strange one: "عبد الله بليحق", "جوزيف ليبرمان". */
export function growNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    let words = 0;
    let given = true;
    for (let j = i; j < to; j++) {
      if (looks.cls[j] === CLASS.link || looks.cls[j] === CLASS.allah) continue;
      words++;
      // "أمير خان متقي": a khan is called by more.
      if (!(looks.given[j]! > 0) && tokens.word[j]!.key !== 'خان') given = false;
    }
    // "عبد الكريم بوشارب", "صلاح الدين مزوار": one given name of two words.
    if (
      to - i === 2 &&
      (tokens.word[i]!.key === 'عبد' || tokens.word[i + 1]!.key === 'الدين') &&
      !DESCRIBES.has(tokens.word[to]?.key ?? '')
    )
      [words, given] = [1, true];
    // "سراج الحق أمس"
    if (tokens.word[to]?.key === TRUTH && labels[to] === OUT && looks.first[to] === 0) {
      labels[to] = INSIDE;
      sure[to] = sure[i]!;
      continue;
    }
    const open = given && to < tokens.count && labels[to] === OUT;
    if (open && (words <= 1 ? goesOn(tokens, looks, i, to) : words === 2 && isLast(tokens, looks, i, to))) {
      labels[to] = INSIDE;
      // What grammar adds is as sure as the name that it completes.
      sure[to] = Math.max(sure[to]!, sure[i]!);
    }
    i = to - 1;
  }
}

/** Whether the word at `to` completes the given name at `from`. */
const goesOn = (tokens: Tokens<Entry>, looks: Looks, from: number, to: number): boolean =>
  strange(tokens, looks, to) ||
  looseDual(tokens, looks, to) ||
  officeSurname(tokens, looks, from, to) ||
  (looks.behind[from] !== Behind.None && rareSurname(tokens, looks, to));

/** "وزير الخارجية خوسيه مانويل ألباريس إن": behind an office and two given names a rare word before a particle or a mark is the surname. */
function isLast(tokens: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  if (isBeforeNext(tokens, looks, i)) return true;
  if (looks.behind[from] === Behind.None || !rareSurname(tokens, looks, i) || looks.cls[i] !== CLASS.unknown) return false;
  const next = tokens.word[i + 1];
  return next === undefined || looks.first[i + 1] === 1 || next.kind === Kind.Punct || AFTER_LAST.has(next.entry?.particle ?? '');
}
const AFTER_LAST: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'adverb', 'pronoun']);

/** "الفرنسي جان إيف لودريان والألماني هايكو ماس": before the next of a list of nations stands nothing but the rest of the name. */
function isBeforeNext({ word, sentence, count }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { kind, entry, key, def } = word[i]!;
  if (kind !== Kind.Word || entry !== null || def || looks.first[i] === 1 || looks.common[i]! > 0 || key.length < REST) return false;
  const next = i + 1 < count && sentence[i + 1] === sentence[i] ? word[i + 1]! : undefined;
  return next?.conj === 'و' && looks.cls[i + 1] === CLASS['nisba-def'] && looks.cls[i + 2] === CLASS.unknown && !word[i + 2]!.def;
}
/** Letters of a rest that begins as ل and ب do. */
const REST = 5;

/** "وزير الطاقة محمد عرقاب في": behind an office and a given name a word that nobody knows is no verb. */
export function rareSurname(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { kind, entry, key, raw, conj, prep } = tokens.word[i]!;
  if (kind !== Kind.Word || entry !== null || looks.first[i] || looks.common[i]! > 0 || key.length < 4) return false;
  const verbal = VERBAL.test(key) && !(HAMZA.test(raw) && key.length > 5 && !ENDED.test(key)) && !ORIGIN.test(key);
  // "بلقيس حفلا": an object.
  if (key.endsWith('ا') && commonness(key.slice(0, -1)) > 0) return false;
  return conj === '' && prep === '' && (BOU.test(key) || withoutClitic(tokens.word[i]!) === '') && !verbal && !/[هت]$/.test(raw);
}

/** "عبد الحفيظ بوشارب": so begin surnames of the Maghreb; not "بوزارة", whose rest is known. */
const BOU = /^بو(?!زا?ر|سا[ءط]|سط|لاي|كال|فد|فود|فا|قف|عد|عي|جود|حد|ضع|صف|ضوح|ثي|اد|اح|اق|اس|ري)...+/;

/** Letters with which present and derived verbs begin, and pronouns that they end in. */
const VERBAL = /^[ايتسن]|(?:ها|هم|هما|نا|وا|ته)$/;
/** "أمل تركستاني": so no verb ends. */
const ORIGIN = /...(?:ان|او)ي$/;
/** "بيتر أومتزيخت": verbs that begin with a hamza are shorter. */
const HAMZA = /^[أإآ]/;
const ENDED = /(?:ها|هم|هما|كم|نا|وا|ته)$/;

/** After these an office is whole, and two strange words are its holder: "رئيسة الوزراء الفنلندية سانا مارين". */
const WHOLE = classSet('nisba-def', 'state-name', 'capital', 'tenure', 'honor');
const OFFICE = new Set([Behind.Nisba, Behind.State, Behind.Tenure, Behind.Honor]);

const FIELDS = new Set([Behind.Body, Behind.Title, Behind.Inside]);

/** Names that the tagger missed right behind an office with its state. */
export function findHolders(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (looks.behind[i] === Behind.None || labels[i] !== OUT || labels[i + 1] !== OUT || looks.first[i]) continue;
    if (looks.clitic[i] !== 0 || (looks.common[i]! | looks.common[i + 1]!) !== 0 || (looks.listed[i]! | looks.listed[i + 1]!) === 0)
      continue;
    // "وزير الإعلام فلان الفلاني", "رئيسة وزرائه فلانة": before the name the office names its field.
    const { def, key, entry } = tokens.word[i - 1]!;
    const noun = entry === null && def && looks.common[i - 1]! >= 2;
    const field =
      FIELDS.has(looks.behind[i]!) && (noun || (entry?.body?.kind === 'state' && (def || key.endsWith('ه') || key.endsWith('ها'))));
    if (!field && !(WHOLE[looks.cls[i - 1]!] === 1 && OFFICE.has(looks.behind[i]!))) continue;
    if (!strange(tokens, looks, i) || !strange(tokens, looks, i + 1)) continue;
    labelName(labels, sure, i, i + 2, looks.given[i] === 1 ? GIVEN : 0);
  }
}
/** How sure a name is that grammar finds right behind an office, where it begins with a given one. */
const GIVEN = 0.5;

/** A word that neither the lexicon nor everyday language knows. */
function strange(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const word = tokens.word[i]!;
  // "سانا مارين": also what an agency is called by.
  const called = looks.cls[i] === CLASS.unknown || (looks.cls[i] === CLASS.organization && looks.listed[i] === 1);
  const plain = word.entry === null || (looks.given[i] === 1 && called && !word.entry.verb);
  if (word.kind !== Kind.Word || !plain || looks.common[i]! > 0 || looks.first[i]) return false;
  const rest = withoutClitic(word);
  // "عبد الناصر باطوق": its rest is no word either.
  const whole = rest !== '' && looks.score[i]! >= 4 && !/[ةهتا]$/.test(word.raw) && isNoWord(rest);
  return looks.listed[i]! > 0 || (rest === '' || whole ? looks.score[i]! >= 3 : looks.stripped[i]! >= 3);
}

/** "ليز تراس" behind a whole office: a rare word, though a verb by its letters, is the surname before what cannot follow a verb so. */
function officeSurname(tokens: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  if (looks.first[i] || looks.first[from] || WHOLE[looks.cls[from - 1]!] !== 1 || looks.common[i]! > 0 || looks.score[i]! < 4) return false;
  if (looks.cls[i] !== CLASS.verb || looks.clitic[i] !== 0) return false;
  // تراس is no ترأس: the verb is printed with its hamza.
  const { raw, entry } = tokens.word[i]!;
  if (/[أؤئ]/.test(entry?.verb?.lemma ?? '') && !/[أؤئ]/.test(raw)) return true;
  return (
    i + 1 >= tokens.count || looks.first[i + 1] === 1 || tokens.word[i + 1]!.kind === Kind.Punct || looks.cls[i + 1] === CLASS.conjunction
  );
}
