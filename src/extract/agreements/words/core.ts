/**
 * The core of a document's phrase: its noun with adjectives and genitives, states, a place and a year: "اتفاقية شراكة استثمارية",
 * "معاهدة لوزان لعام 1923".
 *
 * @module src/extract/agreements/words/core
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import { DOCUMENT_ROWS, type DocumentKind } from '../../../lexicon/documents.js';
import type { DocumentSense, Entry } from '../../../lexicon/entry.js';
import type { Named, Scan } from '../../scan.js';
import { isAttribute, SPAN_OF_TIME } from './attribute.js';
import { CIRCUMSTANCE, CONCERNS, isPraise, isVerb, OF_ITSELF, PARTICIPLE, partsOf, QUOTE, STRIFE } from './words.js';

const MAX_CORE = 9;
const ANOTHER = wordSet('اخري اخر ثان ثانيا ثانيه ثالث ثالثا ثالثه');
export const YEAR = /^(?:1[89]|20)\d\d$/;
export const IN_THE_YEAR = new Set(['عام', 'سنه']);
const OF_THE_YEAR = /^ل?ل(?:عام|سنه)$/;
const PACTS = new Set(['معاهدة', 'اتفاقية', 'ميثاق']);
/** Before whom or what a document is with, between or about. */
const LEADS_ON = wordSet('مع بين بشان حول لوقف لاطلاق');
/** "أكثر أهمية", "غير مسبوق" */
const DEGREE = wordSet('اكثر اقل اشد غير');
/** "بيان أكد فيه", "وثيقة شدد خلالها" */
const IN_IT = wordSet('فيه فيها فيهما خلاله خلالها بموجبه بموجبها بمقتضاه بمقتضاها');
const NEXT_OR_LAST = /^(ال)?(ماضي|ماضيه|مقبل|مقبله|قادم|قادمه|جاري|جاريه|حالي|حاليه|فايت|منصرم|منصرمه)$/;
const NOT_ON_PROGRAMMES = ['انتشار', 'اسلحه', 'سلاح', 'تجارب', 'رووس', 'تعاون'];

export interface Core {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly head: number;
  readonly sense: DocumentSense;
  /** Definite by its own article or pronoun. */
  readonly closed: boolean;
  kind: DocumentKind;
  definite: boolean;
  /** Words that tell it from others. */
  readonly topic: Set<string>;
  /** Tokens of states. */
  readonly stateTokens: number[];
  place: string | null;
  year: string | null;
  /** The token at which it is read; where it ends, at last. */
  at: number;
}

export const isInside = ({ tokens: { sentence, count }, head }: Core, i: number): boolean =>
  i >= 0 && i < count && sentence[i] === sentence[head];
export const keyAt = (core: Core, i: number): string => (isInside(core, i) ? core.tokens.word[i]!.key : '');

/** The core of the document whose noun stands at a token. */
export function coreAt(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array, head: number): Core {
  const word = tokens.word[head]!;
  const sense = word.entry!.document!;
  const closed = word.def || sense.suffix !== '';
  const { kind } = DOCUMENT_ROWS.get(sense.lemma)!;
  const core: Core = {
    tokens,
    scan,
    head,
    sense,
    closed,
    kind,
    definite: closed,
    topic: new Set(),
    stateTokens: [],
    place: null,
    year: null,
    at: head + 1,
  };
  while (isInside(core, core.at) && core.at - head <= MAX_CORE && nameAt[core.at]! < 0) {
    const next = pastMark(core);
    if (next > core.at) core.at = next;
    else if (next < 0 || !takeWord(core)) break;
  }
  return core;
}

/** Behind a mark, a number, a year at the token that is read; the token itself where none of them stands, −1 where the core ends before it. */
function pastMark(core: Core): number {
  const { tokens, scan, head, closed, at } = core;
  const w = tokens.word[at]!;
  // "اتفاق «السلم والشراكة»": marks around the name belong to it, a quotation that begins does not.
  // "معاهدة (نيو ستارت)": so do brackets right behind the noun.
  const bracketed =
    !closed && ((w.key === '(' && at === head + 1 && closesAt(core) > 0) || (w.key === ')' && keyAt(core, head + 1) === '('));
  if (bracketed) return at + 1;
  if (QUOTE.has(w.key) && isInside(core, at + 1) && !w.entry) return closed || at > head + 1 ? -1 : at + 1;
  if ((w.key === '-' || w.key === '–') && core.stateTokens.includes(at - 1) && scan.at[at + 1]! >= 0) return at + 1;
  const next = tokens.word[at + 1];
  if (w.kind === Kind.Number) {
    if (isItsYear(core)) core.year ??= w.key;
    else if (w.key.length > 1 || (next?.kind === Kind.Word && isInside(core, at + 1))) return -1;
    return at + 1;
  }
  // "وقف غير مشروط لإطلاق النار"
  if (core.sense.lemma === 'وقف' && w.key === 'لاطلاق' && keyAt(core, at + 1) === 'النار') return at + 2;
  // "اتفاقية نوفمبر 1959"
  if (at === head + 1 && !closed && w.entry?.particle === 'adverb' && YEAR.test(keyAt(core, at + 1)) && !IN_THE_YEAR.has(w.stem)) {
    core.year ??= keyAt(core, at + 1);
    return at + 2;
  }
  // "معاهدة لوزان لعام 1923"
  if (OF_THE_YEAR.test(w.key) && PACTS.has(core.sense.lemma) && YEAR.test(keyAt(core, at + 1))) {
    core.year ??= keyAt(core, at + 1);
    return at + 2;
  }
  // "اتفاق غير مكتوب مع كينيا", "هدنة غير معلنة بين"
  if (
    !core.definite &&
    w.key === 'غير' &&
    next?.kind === Kind.Word &&
    isInside(core, at + 1) &&
    !next.def &&
    LEADS_ON.has(keyAt(core, at + 2))
  )
    return at + 2;
  // "مذكرة أخرى حول"
  if (at === head + 1 && !closed && ANOTHER.has(w.key)) return at + 1;
  if (IN_THE_YEAR.has(w.key) && next?.kind === Kind.Number && (!closed || PARTICIPLE.test(keyAt(core, at - 1)))) return at + 1;
  return at;
}

const BRACKETED = 5;

/** The bracket that closes the one at the token that is read; −1 for none near. */
function closesAt(core: Core): number {
  for (let i = core.at + 2; i <= core.at + BRACKETED; i++) if (keyAt(core, i) === ')') return i;
  return -1;
}

/** "انسحبت من الاتفاق عام 2018": behind a definite head the year tells when something was done. */
function isItsYear(core: Core): boolean {
  const { closed, at } = core;
  if (!YEAR.test(keyAt(core, at))) return false;
  if (!closed || PARTICIPLE.test(keyAt(core, at - 1))) return true;
  return IN_THE_YEAR.has(keyAt(core, at - 1)) && PARTICIPLE.test(keyAt(core, at - 2));
}

/** Takes the word, or the name, that stands there; false where it is none of the core. */
function takeWord(core: Core): boolean {
  const { tokens, scan, at, topic } = core;
  const w = tokens.word[at]!;
  const named = scan.named[scan.at[at]!];
  if (endsBefore(core, w, named) || isOfDeed(core, w, named) || isUnjoined(core, w)) return false;
  if (named && named.from === at && !w.entry?.document) return takeNamed(core, named);
  const { def, stem } = partsOf(w);
  if (core.definite && !def) return false;
  if (def) core.definite = true;
  // "معاهدة حظر انتشار الأسلحة النووية", "اتفاقية التعاون النووي" are none of the deals on a nuclear programme.
  if (stem === 'نووي' || stem === 'نوويه') {
    if (!NOT_ON_PROGRAMMES.some((word) => topic.has(word))) topic.add('نووي');
  } else if (!isPraise(stem)) topic.add(stem);
  const { lemma } = w.entry?.document ?? {};
  if (lemma === 'وقف' || lemma === 'هدنة') core.kind = 'ceasefire';
  core.at++;
  return true;
}

/** Whether a word tells by itself, or by what stands before it, that the core is over. */
function endsBefore(core: Core, w: Word<Entry>, named: Named | undefined): boolean {
  const { tokens, head, at } = core;
  const { conj, prep, def, stem } = partsOf(w);
  const e = w.entry;
  if (w.kind !== Kind.Word || prep !== '' || (e === null && (/^ل.{4,}/.test(w.key) || CIRCUMSTANCE.has(w.key)))) return true;
  // "التوصل إلى الاتفاق الشهر الماضي", "يمنح الاتفاق المنطقة": a head with the article has nothing but adjectives.
  if (at === head + 1 && tokens.word[head]!.def && def && !named && !isAttribute(tokens, head, stem)) return true;
  // "تثير بنود الاتفاق النهائي الشكوك": nor has it when an adjective stands there already.
  if (at > head + 1 && tokens.word[head]!.def && def && !named && conj === '' && !isAttribute(tokens, head, stem, at)) return true;
  // "اتفاق غير مسبوق", "اتفاق أكثر أهمية", "دخلت هدنة حيز التنفيذ", "هدنة لمدة أسبوع", "اتفاق مدته ثلاث سنوات"
  if (DEGREE.has(w.key) || w.key === 'حيز' || w.key === 'لمده' || (e === null && OF_ITSELF.test(w.key))) return true;
  const before = keyAt(core, at - 1);
  // "بيان مشترك أكد فيه الطرفان"
  if (e?.verb && !def && !named && IN_IT.has(keyAt(core, at + 1))) return true;
  // "محضر تعاون أمني الأسبوع المقبل"
  if (at > head + 1 && SPAN_OF_TIME.has(w.key) && NEXT_OR_LAST.test(keyAt(core, at + 1)) && !PARTICIPLE.test(before)) return true;
  // "وقعا اتفاقا دائما لوقف إطلاق النار": no adverb, behind an accusative.
  const adverb = e?.particle === 'adverb' && at === head + 1 && isPraise(stem) && tokens.word[head]!.raw.endsWith('ا');
  return (at > head + 1 && YEAR.test(before)) || (e?.particle !== undefined && !named && !adverb);
}

const ENDED = /^[وف]?(?:انه(?:ي|ت|يا)|[يت]نهي)$/;

/** Whether a word is of somebody who acts, or of what is done. */
function isOfDeed(core: Core, w: Word<Entry>, named: Named | undefined): boolean {
  const { tokens, head, sense, closed, at } = core;
  const { def, stem } = partsOf(w);
  const e = w.entry;
  // "أنهى اتفاق دايتون الحرب": what it ended.
  if (at > head + 1 && def && STRIFE.has(w.key) && ENDED.test(keyAt(core, head - 1))) return true;
  // An adjective like دبلوماسية is no person here.
  if (e?.title && !def && !named && !/(?:يه?|ات)$/.test(stem)) return true;
  // "ووقع الاتفاق الممثلان الخاصان", "وقعت الاتفاقية الوزيرة": who signs stands behind the object.
  if (tokens.word[head]!.def && def && !named) {
    if (e?.title && !/يه?$/.test(stem)) return true;
    if (sense.number === 'singular' && /(?:لان|ران|سان|يان|دان)$/.test(stem)) return true;
  }
  if (w.key === 'صدر' || isVerb(w, closed) || CONCERNS.test(w.key)) return true;
  return e === null && /^ت/.test(w.key) && /^(الي|علي)$/.test(keyAt(core, at + 1));
}

/** Whether a word begins with a conjunction that joins it to nothing of the core. */
function isUnjoined(core: Core, w: Word<Entry>): boolean {
  const { tokens, scan, head, at } = core;
  const { conj, def, stem } = partsOf(w);
  if (conj === '') return false;
  if (w.entry?.document || conj !== 'و' || at === head + 1) return true;
  if (isOfBoth(core)) return false;
  if (scan.at[at]! < 0) {
    // "بموجب الاتفاق الأخير والانخراط في": a head with the article is described by adjectives alone.
    if (tokens.word[head]!.def && !/يه?$/.test(stem) && !isPraise(stem)) return true;
    // "مخرجات اتفاق الرياض والمشاورات التي": a town is no part of a pair.
    if (core.place !== null && keyAt(core, at - 1).endsWith(core.place)) return true;
  }
  return !isPair(core, at) && !(def && partsOf(tokens.word[at - 1]!).def);
}

/** "اتفاق السعودية وإيران على", "معاهدة مصر وإسرائيل عام 1979": two states by name as the genitive, before no verb. */
function isOfBoth({ tokens, scan, closed, stateTokens, at }: Core): boolean {
  const land = scan.named[scan.at[at]!];
  if (closed || land?.from !== at || land.state?.kind !== 'name' || !stateTokens.includes(at - 1)) return false;
  if (scan.named[scan.at[at - 1]!]?.state?.kind !== 'name') return false;
  return land.to >= tokens.count || !isVerb(tokens.word[land.to]!, false);
}

/** "مذكرة تعاون علمي وتعليمي": two adjectives of one noun. */
function isPair({ tokens, head }: Core, i: number): boolean {
  const { def, stem: adjective } = partsOf(tokens.word[i]!);
  const bare = adjective.replace(/^و/, '');
  const before = partsOf(tokens.word[i - 1]!);
  return (
    !def &&
    !before.def &&
    i > head + 2 &&
    /..يه?$/.test(bare) &&
    /..يه?$/.test(before.stem) &&
    bare.endsWith('ه') === before.stem.endsWith('ه')
  );
}

/** Takes a state, an organisation or a place. */
function takeNamed(core: Core, { from, to, state, org }: Named): boolean {
  const { tokens, head, at, stateTokens } = core;
  const { conj, def } = partsOf(tokens.word[at]!);
  const adjective = state?.kind === 'adjective';
  if (adjective && !def && core.definite && !partsOf(tokens.word[at - 1]!).def) return false;
  // "ويمنح الاتفاق الإكوادور ملكية": a noun with the article has no genitive.
  if (tokens.word[head]!.def && !adjective && !org && conj === '' && !stateTokens.includes(at - 1)) return false;
  if (state && state.kind !== 'capital' && state.kind !== 'region') for (let k = from; k < to; k++) stateTokens.push(k);
  else if (!org) core.place ??= keyAt(core, at);
  if (org) core.topic.add(org.organization.code);
  if (!adjective) core.definite = true;
  core.at = to;
  return true;
}
