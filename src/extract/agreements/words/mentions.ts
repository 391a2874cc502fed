/**
 * Mentions of documents: "معاهدة شراكة إستراتيجية", "الاتفاق الروسي الإيراني", "هدنة", "اتفاق وقف إطلاق النار الذي…". A
 * mention has a core (head, adjectives, genitive) and a complement (بين…, مع…, بشأن…, ل…). What is no
 * document stays out: the act of agreeing ("تم الاتفاق على"), "بالاتفاق مع", decades, club contracts.
 *
 * @module src/extract/agreements/words/mentions
 */

import { markKnown } from '../../../arabic/marks.js';
import { isCardinal } from '../../../arabic/numbers.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { accordsOf, LONGEST_ACCORD } from '../../../lexicon/accords.js';
import { DOCUMENT_ROWS } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Scan } from '../../scan.js';
import { complement, subjectOf } from './complement.js';
import { type Core, coreAt, IN_THE_YEAR, isInside, keyAt, YEAR } from './core.js';
import type { DocumentMention } from './document-mention.js';
import { isAct, isClose, isHolding } from './no-document.js';
import { withParts } from './parts.js';
import { isItAbout } from './umbrella.js';
import { isCounted, isPlanOfAction, useOf } from './use.js';
import { DRAFT, isVerb, OF_ITSELF, PARTICIPLE, partsOf, QUOTE } from './words.js';

/** What documents are divided into. */
const CLAUSES = wordSet('فقره فقرات بندا بنود نقطه نقاط ماده مواد صفحه صفحات فصلا فصول');
const isCount = (key: string): boolean => isCardinal(key) || /^\d+$/.test(key);

/** "إنه اتفاق تاريخي", "هذه معاهدة متوازنة", "ليس اتفاقا", "بوصفه اتفاقا مرحليا" */
const PREDICATED = /^[وف]?(?:(?:[بل]?ان|لكن|كون|باعتبار|بوصف)ها?|هذا|هذه|ليس|ليست)$/;

const OPENING = /^[("«“]$/;
const CLOSING = /^[)"»”]$/;
const LONGEST_NAME = 8;
const PROGRAMME = /^(?:ال|ب|ل)*(?:برنامج|ملف)\S*$/;
const PROGRAMME_WITHIN = 10;

const DOCUMENT = markKnown(({ entry }: LexWord) => entry?.document !== undefined);

export function documentMentions(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): DocumentMention[] {
  const out: DocumentMention[] = [];
  for (let i = seekMark(tokens.marks, DOCUMENT, 0); i < tokens.count; i = seekMark(tokens.marks, DOCUMENT, i + 1)) {
    if (nameAt[i]! >= 0 && !alone(nameAt, i)) continue;
    const org = scan.named[scan.at[i]!];
    if ((org?.org && org.from < i) || isClose(tokens, i)) continue;
    const mention = mentionAt(tokens, scan, nameAt, i);
    if (mention === null) continue;
    if (apposed(tokens, out.at(-1), mention)) mention.copular = true;
    // "وقعتا أمس اتفاقا. ويتعلق الأمر باتفاق للتعاون القضائي"
    if (!out.at(-1)?.plural && isItAbout(tokens.word, mention.from)) mention.copular = true;
    out.push(mention);
    i = mention.inner >= 0 ? mention.inner : mention.coreTo - 1;
  }
  return withParts(out, tokens, scan);
}

/** A single word that was taken for a name: the lexicon knows better. */
const alone = (nameAt: Int32Array, i: number): boolean => nameAt[i - 1] !== nameAt[i] && nameAt[i + 1] !== nameAt[i];

/** "بيان مشترك (إعلان القاهرة)": nothing but a mark between the two. */
function apposed(tokens: Tokens<Entry>, before: DocumentMention | undefined, mention: DocumentMention): boolean {
  if (before === undefined || before.kind !== mention.kind) return false;
  const gap = mention.from - before.coreTo;
  return gap === 1 && /^[("«“]$/.test(tokens.word[before.coreTo]!.key);
}

function mentionAt(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array, head: number): DocumentMention | null {
  const inside = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === tokens.sentence[head];
  const key = (i: number): string => (inside(i) ? tokens.word[i]!.key : '');
  const stem = (i: number): string => (inside(i) ? tokens.word[i]!.stem : '');
  const use = useOf(tokens, scan, head, key);
  if (use === null || isAct(tokens, head, key, stem) || isHolding(tokens, head)) return null;

  const core = coreAt(tokens, scan, nameAt, head);
  const { sense, closed, definite, topic, stateTokens } = core;
  const accord = accordAt(core);
  const place = core.place ?? (topic.size === 0 ? accord : null);
  // "مذكرة من سبع فقرات", "اتفاق من 13 بندا"
  if (key(core.at) === 'من' && inside(core.at + 2) && isCount(key(core.at + 1)) && CLAUSES.has(key(core.at + 2))) core.at += 3;
  const coreTo = core.at;
  const demonstrative = /^(و|ف|ب|ل)?(هذا|هذه|ذلك|تلك|هذين)$/.test(key(head - 1));
  const draft = DRAFT.has(stem(head - 1)) || DRAFT.has(key(head - 1));
  const past = pastName(core, coreTo);
  const found = complement(tokens, nameAt, head, past, inside, closed, scan);
  const { between, withAt, about } = found;
  const to = found.to === past ? coreTo : found.to;
  if (isOfProgramme(core, coreTo, to) || isPlanOfAction(head, key)) topic.add('نووي');
  core.year ??= yearOfSigning(tokens, head + 1, coreTo, to);
  const named = topic.size > 0 || place !== null;
  if (DOCUMENT_ROWS.get(sense.lemma)!.next.size === 0 && (topic.has('اطلاق') || topic.has('هدنه'))) core.kind = 'ceasefire';
  // "الاتفاقية الدولية لمكافحة الفساد": of a definite one, where its adjective leads on to it.
  for (const t of subjectOf(tokens, nameAt, scan, coreTo, to, closed && found.about !== coreTo)) topic.add(t);
  const inner = truceBehind(core, coreTo, to);
  // "الاتفاقية المبرمة بينهما" tells no more of it than "الاتفاقية".
  const sided = withAt >= 0 || (between >= 0 && !/^بينهما?$/.test(key(between)));
  const bare = topic.size === 0 && stateTokens.length === 0 && place === null && core.year === null && !sided;
  // "اتفاق يحد من برنامج إيران النووي"
  const described = isDescribed(core, coreTo);
  if (described && isOfProgramme(core, to, to + PROGRAMME_WITHIN)) topic.add('نووي');
  return {
    head,
    from: draft ? head - 1 : head,
    coreTo,
    to,
    lemma: sense.lemma,
    kind: core.kind,
    // "وثيقة الدوحة"
    use: use === 'weak' && accord !== null ? 'named' : use,
    plural: sense.number !== 'singular' || isCounted(tokens, head),
    feminine: sense.gender === 'feminine',
    definite: definite || demonstrative,
    closed: closed || demonstrative,
    bare,
    described,
    copular: isCopular(core),
    predicate: tokens.word[head]!.def ? demonstrative : tokens.word[head]!.prep === '' && PREDICATED.test(key(head - 1)),
    suffix: sense.suffix,
    draft,
    named,
    topic,
    place,
    accord,
    year: core.year,
    stateTokens,
    between,
    with: withAt,
    about,
    inner,
    bilateral: inCore(core, coreTo, /^ثنايي(ه)?$/),
    other: !definite && inCore(core, coreTo, /^سابق(?:ه|ا)?$/),
    any: /^[وبل]?(اي|ايه)$/.test(key(head - 1)),
    whole: null,
    understood: null,
  };
}

/** "اتفاقات مينسك", "اتفاقية سايكس - بيكو", "معاهدة ستارت الجديدة": the longest known name that begins in the core, to whose end the core goes. */
function accordAt(core: Core): string | null {
  const { tokens, head } = core;
  for (let from = head + 1; from <= core.at; from++) {
    let name = '';
    let found: string | null = null;
    let end = core.at;
    for (let i = from, words = 0; isInside(core, i) && words < LONGEST_ACCORD; i++) {
      if (i > from && tokens.word[i]!.kind === Kind.Punct && /^[-–—]$/.test(keyAt(core, i))) continue;
      name = words++ === 0 ? keyAt(core, i) : `${name} ${keyAt(core, i)}`;
      if (accordsOf(name)) [found, end] = [name, i + 1];
    }
    if (found === null || isFirstOfTwo(core, end)) continue;
    core.at = Math.max(core.at, end);
    return found;
  }
  return null;
}

/** "اتفاقية السويد وفنلندا": a side of what is between two, and no name. */
const isFirstOfTwo = (core: Core, next: number): boolean =>
  isInside(core, next) && core.tokens.word[next]!.conj === 'و' && core.tokens.word[next]!.entry?.states !== undefined;

/** "وهي معاهدة", "تحت اسم «اتفاقات أبراهام»" */
function isCopular(core: Core): boolean {
  const before = keyAt(core, core.head - 1);
  return (
    /^(?:و|ف)?(?:هي|هو)$/.test(before) ||
    /^(?:ب?اسم|المعروف|المعروفه|المسمي|المسماه)$/.test(before) ||
    (QUOTE.has(before) && /^(?:ب?اسم|المعروف|المعروفه)$/.test(keyAt(core, core.head - 2)))
  );
}

/** Makes an agreement a truce where its complement tells so; where the noun for it stands, or −1. */
function truceBehind(core: Core, coreTo: number, to: number): number {
  if (core.kind !== 'agreement') return -1;
  // "الاتفاق الهش لوقف إطلاق النار": so it is though a definite name takes nothing behind it.
  const aim = keyAt(core, coreTo) === 'لوقف' && isFighting(core, coreTo + 1);
  if (aim && to === coreTo) {
    core.kind = 'ceasefire';
    return coreTo;
  }
  for (let i = coreTo; i < Math.min(to, coreTo + 5); i++) {
    const { stem } = partsOf(core.tokens.word[i]!);
    if (stem !== 'هدنه' && !(/^ل?وقف$/.test(stem) && isFighting(core, i + 1))) continue;
    core.kind = 'ceasefire';
    return i;
  }
  // "اتفاقا يقضي بوقف الاقتتال"
  const rules = /^[يت](قضي|نص)$/.test(keyAt(core, coreTo)) && /^(ب|علي)?وقف$/.test(keyAt(core, coreTo + 1).replace(/^علي$/, ''));
  if (rules && isFighting(core, coreTo + 2)) core.kind = 'ceasefire';
  return -1;
}

function inCore({ tokens, head }: Core, coreTo: number, pattern: RegExp): boolean {
  for (let i = head + 1; i < coreTo; i++) if (pattern.test(partsOf(tokens.word[i]!).stem)) return true;
  return false;
}

/** "إطلاق النار", "القتال", "الاقتتال", "الأعمال القتالية" */
function isFighting(core: Core, i: number): boolean {
  const key = keyAt(core, i);
  return /طلاق|قتال|اقتتال/.test(key) || (/^ال(اعمال|عمليات)$/.test(key) && /^ال(قتال|عداي|عسكر|حرب)يه$/.test(keyAt(core, i + 1)));
}

/** "صفقة طائرات «إف-16» (F-16) بين الولايات المتحدة وتركيا": behind a name in marks. */
function pastName(core: Core, from: number): number {
  const { tokens, head } = core;
  let i = from;
  if (QUOTE.has(keyAt(core, i)) && (QUOTE.has(keyAt(core, head - 1)) || tokens.word.slice(head + 1, i).some((w) => QUOTE.has(w.key)))) i++;
  for (;;) {
    if (keyAt(core, i) === '-' && tokens.word[i + 1]?.kind === Kind.Number && isInside(core, i + 1)) {
      i += 2;
      continue;
    }
    if (!OPENING.test(keyAt(core, i))) return i;
    let end = i + 1;
    while (isInside(core, end) && end < i + LONGEST_NAME && !CLOSING.test(keyAt(core, end))) end++;
    if (!CLOSING.test(keyAt(core, end))) return i;
    i = end + 1;
  }
}

/** "حول برنامجها النووي", "من برنامج إيران النووي" */
function isOfProgramme(core: Core, from: number, until: number): boolean {
  for (let i = from; i < until && isInside(core, i) && core.tokens.word[i]!.kind !== Kind.Punct; i++)
    if (/^(ال)?نووي$/.test(keyAt(core, i)) && (PROGRAMME.test(keyAt(core, i - 1)) || PROGRAMME.test(keyAt(core, i - 2)))) return true;
  return false;
}

function isDescribed(core: Core, coreTo: number): boolean {
  const { tokens, definite } = core;
  const at = keyAt(core, coreTo) === '،' && definite ? coreTo + 1 : coreTo;
  const next = tokens.word[at];
  if (!isInside(core, at) || next === undefined) return false;
  if (definite) return /^(الذي|التي|الذين|اللذان|اللتان)$/.test(next.key);
  return next.kind === Kind.Word && next.prep === '' && (isVerb(next, true) || OF_ITSELF.test(next.key));
}

/** "الاتفاقية الموقعة بين البلدين عام 2001": the year in which the participle says that it was signed. */
function yearOfSigning({ word }: Tokens<Entry>, from: number, coreTo: number, to: number): string | null {
  if (!word.slice(from, coreTo).some(({ key }) => PARTICIPLE.test(key))) return null;
  for (let i = coreTo + 1; i < to; i++) if (YEAR.test(word[i]!.key) && IN_THE_YEAR.has(word[i - 1]!.stem)) return word[i]!.key;
  return null;
}
