/**
 * Name spans: the tagger's labels as stretches of text, with the clitics before the first word cut
 * off: وكيري is و + كيري where the document knows كيري, or where its letters say so.
 *
 * @module src/extract/names/spans
 */

import { fold } from '../../../graph/names/fold.js';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../arabic/punctuation.js';
import { seek, seekOther } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { analyseWord, type LexWord } from '../../lexicon/lexicon.js';
import { isListedName } from '../../lexicon/listed.js';
import { isChinese, SYLLABLES } from '../../lexicon/syllables.js';
import { OF_WHOM } from './ends/of-whom.js';
import { LEADS } from './ends/trim.js';
import type { NameSpan } from './span.js';
import { CLASS } from './tagger/classes.js';
import { Behind, withoutClitic } from './tagger/features.js';
import type { Looks } from './tagger/looks.js';
import { BEGIN, INSIDE, OUT } from './tagger/tagger.js';
import { isByline, namesThing, withoutThings } from './things.js';

const LINKS_OPEN = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'ابي', 'ابا', 'عبد', 'فان', 'فون', 'بو', 'ام', 'دي', 'اوف']);

/** No name ends so; آبي and آبا are no أبي and أبا. */
const isOpen = ({ kind, key, raw }: LexWord): boolean => kind === Kind.Punct || (LINKS_OPEN.has(key) && raw !== 'آبي' && raw !== 'آبا');

/** Whether a form is known as a name, listed or given. */
const isName = (form: string): boolean => isListedName(form) || analyseWord(form).entry?.given === true;

/** "أبو مازن", in each case. */
export const KUNYA = new Set(['ابو', 'ابي', 'ابا']);
/** Behind these no other preposition stands. */
const PREPOSITIONS = new Set(['الي', 'من', 'عن', 'علي', 'مع', 'بين', 'لدي', 'ضد', 'نحو', 'عند']);

/** Before a hamza on its alif these are no letters of a name: "التقى نوفاك بإيلينا". */
const COUPLED = /^[وفبلك][أإآ]\p{L}{2}/u;
/** Letters with the one before it. */
const SHORT = 4;
const isCoupled = ({ kind, entry, raw }: LexWord): boolean => kind === Kind.Word && entry === null && COUPLED.test(raw);

export function nameSpans(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): NameSpan[] {
  partCoupled(tokens, labels);
  const seen = wordsOfNames(tokens, labels);
  const spans: NameSpan[] = [];
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE && tokens.sentence[to] === tokens.sentence[i]) to++;
    if (namesThing(tokens, labels, looks, i, to) || isByline(tokens, looks, i, to)) {
      i = to - 1;
      continue;
    }
    // A name does not end in بن or a dash.
    while (to > i + 1 && isOpen(tokens.word[to - 1]!)) to--;
    const span = spanOf(tokens, i, to, cliticOf(tokens, i, to, seen, looks));
    // "ع ب د": an agency's signs.
    if (span.words.every((w) => w.length < 2)) continue;
    const before = spans.at(-1);
    if (before?.to === i && isJoined(span, tokens)) spans[spans.length - 1] = joined(before, span);
    else spans.push(span);
  }
  const named = withoutThings(spans, tokens, looks).flatMap((span) => withoutHe(span, tokens));
  return apart(
    named.map((span) => withoutVerb(span, named, tokens)),
    tokens,
    looks,
  );
}

/** Begins another name at what a clitic joins to one, or ends it there. */
function partCoupled({ word, count }: Tokens<Entry>, labels: Uint8Array): void {
  for (let i = seek(labels, INSIDE, 0); i < count; i = seek(labels, INSIDE, i + 1)) {
    const { raw, key } = word[i]!;
    if (!isCoupled(word[i]!)) continue;
    // "سعد الدوسري لأسر الضحايا": what is so short is nobody.
    // "مركز سدير بإشراف مدير": nor who leads.
    labels[i] = (raw.length <= SHORT || LEADS.has(key)) && labels[i + 1] !== INSIDE ? OUT : BEGIN;
  }
}

/** How often each word stands in names. */
function wordsOfNames({ word, count }: Tokens<Entry>, labels: Uint8Array): Map<string, number> {
  const seen = new Map<string, number>();
  for (let i = seekOther(labels, OUT, 0); i < count; i = seekOther(labels, OUT, i + 1)) {
    const { kind, key } = word[i]!;
    if (kind === Kind.Word) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

function spanOf(tokens: Tokens<Entry>, from: number, to: number, clitic: string): NameSpan {
  const first = tokens.word[from]!;
  const words: string[] = [];
  for (let j = from; j < to; j++) {
    const { kind, key } = tokens.word[j]!;
    if (kind !== Kind.Punct) words.push(j === from ? restOf(key, clitic) : key);
  }
  return { from, to, start: tokens.start[from]! + lettersOf(first.raw, clitic), end: endOf(tokens, to - 1), words, clitic };
}

/** "موسى فكي": nobody is joined by ف right behind a name. */
const isJoined = ({ from, clitic, words }: NameSpan, { sentence }: Tokens<Entry>): boolean =>
  clitic === 'ف' && sentence[from - 1] === sentence[from] && (words.length > 1 || analyseWord(words[0]!).entry?.particle === undefined);

const joined = (before: NameSpan, { to, end, words: [first, ...rest] }: NameSpan): NameSpan => ({
  ...before,
  to,
  end,
  words: [...before.words, `ف${first}`, ...rest],
});

/** "سابق هو فلان الفلاني", "هو المنقذ": nobody is called so, but for Chinese like هو جين تاو. */
function withoutHe(span: NameSpan, tokens: Tokens<Entry>): NameSpan[] {
  const [first, ...rest] = span.words;
  if (first !== 'هو' || (rest.length > 0 && isChinese(rest.join('')))) return [span];
  return rest.length > 1 ? [without(span, tokens)] : [];
}

/** Where a word ends, without the marks of direction that some papers print behind it, and the strokes that others draw for a dash. */
const endOf = ({ word, end }: Tokens<Entry>, i: number): number =>
  end[i]! - (/[\u0640\u200e\u200f\u202a-\u202e]+$/.exec(word[i]!.raw)?.[0].length ?? 0);

/** "اتهم كير مشار": two who are named otherwise in the text stand side by side, subject and object. */
function apart(spans: NameSpan[], tokens: Tokens<Entry>, looks: Looks): NameSpan[] {
  const surnames = new Map<string, Set<string>>();
  for (const { words } of spans)
    if (words.length > 1) surnames.set(words.at(-1)!, (surnames.get(words.at(-1)!) ?? new Set()).add(words[0]!));
  // "استقبل شي إردوغان": a Chinese surname stands first.
  const first = new Set<string>();
  for (const { words } of spans)
    if (words.length > 1 && SYLLABLES.has(words[0]!) && isChinese(words.slice(1).join(''))) first.add(words[0]!);
  if (surnames.size === 0 || !spans.some(({ words }) => words.length > 1 && (surnames.has(words[0]!) || first.has(words[0]!))))
    return spans;
  const whole = new Map<string, number>();
  for (const { words } of spans) {
    const name = words.join(' ');
    whole.set(name, (whole.get(name) ?? 0) + 1);
  }
  return spans.flatMap((span) => {
    const { from, to, words } = span;
    const [one, ...rest] = words;
    if (rest.length === 0 || to - from !== words.length || looks.given[from]! > 0 || whole.get(words.join(' '))! > 1) return [span];
    // Who stands first has another first name somewhere, and so has the other.
    const chinese = first.has(one!) && !isChinese(rest.join(''));
    if (!chinese && (!surnames.has(one!) || surnames.get(one!)!.has(one!))) return [span];
    const other = rest.length > 1 ? whole.has(rest.join(' ')) : [...(surnames.get(rest[0]!) ?? [])].some((w) => w !== one);
    if (!other) return [span];
    const at = from + 1;
    return [
      { from, to: at, start: span.start, end: tokens.end[from]!, words: [one!], clitic: span.clitic },
      { from: at, to, start: tokens.start[at]!, end: span.end, words: rest, clitic: '' },
    ];
  });
}

/** "وطالب أردوغان": a verb of saying that is also a given name, before the surname of somebody whom the text names otherwise. */
function withoutVerb(span: NameSpan, spans: readonly NameSpan[], tokens: Tokens<Entry>): NameSpan {
  const { from, to, words } = span;
  const first = tokens.word[from]!;
  const rest = words.slice(1);
  if (rest.length < 1 || to - from !== words.length) return span;
  const verb = first.prep === '' && first.entry?.verb?.classes.has('say') === true;
  // "أنصار خان", "برأي كيسنجر": a noun before whoever is named without it elsewhere.
  if (!verb) return isBelonging(first) && isElsewhere(rest, span, spans) ? without(span, tokens) : span;
  // "وطالب أبو مرزوق": the rest ends the name that somebody has elsewhere.
  const ends = (other: readonly string[]): boolean =>
    other.length >= rest.length && other[0] !== words[0] && rest.every((w, k) => other[other.length - rest.length + k] === w);
  if ((rest.length > 1 && !KUNYA.has(rest[0]!)) || !spans.some((s) => s !== span && ends(s.words))) return span;
  return without(span, tokens);
}

const without = ({ from, to, end, words }: NameSpan, tokens: Tokens<Entry>): NameSpan => ({
  from: from + 1,
  to,
  start: tokens.start[from + 1]!,
  end,
  words: words.slice(1),
  clitic: '',
});

/** What somebody has, or whoever is with him: before his surname none of it is his given name. */
const BELONGINGS = new Set(
  'دور انصار اتباع مويدي مويدو معارضي خصوم حلفاء عناصر رجال عايله اسره راي ملف فوز رشي قتله مشيعي جثمان جنازه نعش خطاب كلمه تغريده صوره قبر مقتل طلب اتهام اقتحام عدوان حرب هجوم استقاله اقاله انتقاد قرار اعلان بيان وفاه رحيل وصول لقاء دفاع محامي'.split(
    ' ',
  ),
);
const isBelonging = ({ key }: LexWord): boolean => BELONGINGS.has(key) || ('بلكوف'.includes(key[0]!) && BELONGINGS.has(key.slice(1)));

/** Whether a name, or one that it ends, stands elsewhere. */
const isElsewhere = (name: readonly string[], span: NameSpan, spans: readonly NameSpan[]): boolean =>
  spans.some(
    ({ words }) =>
      words[0] !== span.words[0] && words.length >= name.length && name.every((w, k) => words[words.length - name.length + k] === w),
  );

/** Whether quotation marks hold the tokens from `from` to before `to`, and nothing else: they stand close, so that no other opens or ends there. */
export const isQuoted = ({ word, start, end }: Tokens<Entry>, from: number, to: number): boolean =>
  from > 0 &&
  to < word.length &&
  OPENING_QUOTES.has(word[from - 1]!.key) &&
  CLOSING_QUOTES.has(word[to]!.key) &&
  start[from] === end[from - 1] &&
  start[to] === end[to - 1];

/** للمعلم without ل is المعلم: its alef is put back, so that the words of one name are equal. */
function restOf(key: string, clitic: string): string {
  const rest = key.slice(clitic.length);
  return clitic.endsWith('ل') && rest.startsWith('ل') && key[clitic.length] === 'ل' ? `ا${rest}` : rest;
}

/** UTF-16 units that the clitic letters and the marks after them take. */
function lettersOf(raw: string, clitic: string): number {
  let left = clitic.length;
  let at = 0;
  while (left > 0 && at < raw.length) if (fold(raw[at++]!) !== '') left--;
  while (left === 0 && clitic.length > 0 && at < raw.length && fold(raw[at]!) === '') at++;
  return at;
}

const AS_FOR = new Set(['اما', 'واما']);
function cliticOf(tokens: Tokens<Entry>, i: number, to: number, seen: ReadonlyMap<string, number>, looks: Looks): string {
  const word = tokens.word[i]!;
  // 'الفرقاطة "فريم"': what quotation marks hold is whole.
  if (isQuoted(tokens, i, to)) return '';
  // كلاوس is no لاوس with ك.
  if (word.clitics === 1 && word.prep === 'ك' && !word.def && isListedName(word.key)) return '';
  if (word.clitics > 0) return word.conj + word.prep;
  // "خلفا لملس زيناوي"
  if (/^ل../.test(word.key) && tokens.sentence[i - 1] === tokens.sentence[i] && OF_WHOM.has(tokens.word[i - 1]!.key)) return 'ل';
  if (word.entry !== null) return '';
  if (isCoupled(word)) return word.key[0]!;
  const rest = withoutClitic(word);
  // "بايدن وشي": too short to be taken apart, had the text no other شي.
  if (rest === '') return word.key.length === 3 && /^[ولب]/.test(word.key) && seen.has(word.key.slice(1)) ? word.key[0]! : '';
  const clitic = rest.startsWith('ا') && word.key.startsWith('لل') ? 'ل' : word.key.slice(0, word.key.length - rest.length);
  // برونو, بتال: whole they are names, without their ب none.
  if (!clitic.startsWith('و') && looks.listed[i] === 1 && !isName(rest) && !seen.has(rest)) return '';
  // "كلوديا هوليت", "لفلورانس بارتينو": a name of several words begins with what lists know, without its first letter with a given name.
  if (!clitic.startsWith('و') && to - i > 1 && !seen.has(rest)) {
    const given = rest.length > 3 && analyseWord(rest).entry?.given === true;
    if (looks.listed[i] === 1 && !given) return '';
    if (looks.listed[i] === 0 && given) return clitic;
  }
  // "أما وحيد البراق": nobody else is told before him.
  if (clitic.startsWith('و') && i > 0 && tokens.sentence[i - 1] === tokens.sentence[i] && AS_FOR.has(tokens.word[i - 1]!.key)) return '';
  if (seen.has(rest)) return clitic;
  for (const shorter of [word.key.slice(1)]) if (shorter !== rest && seen.has(shorter)) return word.key[0]!;
  if ((seen.get(word.key) ?? 0) > 1 && clitic !== 'و') return '';
  const before = i > 0 && tokens.sentence[i - 1] === tokens.sentence[i] ? looks.cls[i - 1]! : 0;
  const score = looks.score[i]!;
  const stripped = looks.stripped[i]!;
  if (clitic.startsWith('و')) {
    // "وزير المالية الألماني ولفغانغ شويبله": nobody comes with "and to" right behind an office.
    if (clitic === 'ول' && looks.behind[i] !== Behind.None && looks.behind[i] !== Behind.Comma) return '';
    // After a title or a preposition nothing is coordinated.
    if ([CLASS['title-state'], CLASS['title-open'], CLASS.rank, CLASS.honor, CLASS.preposition, CLASS.link].includes(before))
      return stripped > score + 1 ? clitic : '';
    return stripped + 1 >= score ? clitic : '';
  }
  // "إلى بدرو رودريغيز": no preposition stands behind another.
  if (before === CLASS.preposition && PREPOSITIONS.has(tokens.word[i - 1]!.key)) return '';
  // Behind a whole office a foreign name begins with its own ب: "وزير الخارجية برونو رودريغيز".
  if (looks.behind[i] !== Behind.None && looks.behind[i] !== Behind.Comma && !isName(rest)) return '';
  if (
    before === CLASS.say ||
    before === CLASS.verb ||
    before === CLASS.honor ||
    before === CLASS['nisba-def'] ||
    before === CLASS['title-state'] ||
    before === CLASS['title-open']
  )
    return '';
  return stripped > score ? clitic : to - i > 1 && stripped === score ? clitic : '';
}
