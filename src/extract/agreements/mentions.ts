/**
 * Mentions of documents: "معاهدة شراكة إستراتيجية", "الاتفاق الروسي الإيراني", "هدنة", "اتفاق وقف إطلاق النار الذي…". A
 * mention has a core (head, adjectives, genitive) and a complement (بين…, مع…, بشأن…, ل…). What is no
 * document stays out: the act of agreeing ("تم الاتفاق على"), "بالاتفاق مع", decades, club contracts.
 *
 * @module src/extract/agreements/mentions
 */

import { markKnown } from '../../arabic/marks.js';
import { isCardinal } from '../../arabic/numbers.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import { DOCUMENT_ROWS } from '../../lexicon/documents.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { Scan } from '../scan.js';
import { isAttribute, SPAN_OF_TIME } from './attribute.js';
import { complement, subjectOf } from './complement.js';
import type { DocumentMention } from './document-mention.js';
import { isAct, isClose, isHolding } from './no-document.js';
import { withParts } from './parts.js';
import { isItAbout } from './umbrella.js';
import { isCounted, useOf } from './use.js';
import { CIRCUMSTANCE, CONCERNS, DRAFT, isVerb, PARTICIPLE, PRAISE, partsOf, QUOTE } from './words.js';

/** What documents are divided into. */
const CLAUSES = wordSet('فقره فقرات بندا بنود نقطه نقاط ماده مواد صفحه صفحات فصلا فصول');
const isCount = (key: string): boolean => isCardinal(key) || /^\d+$/.test(key);

const MAX_CORE = 9;
const ANOTHER = wordSet('اخري اخر ثان ثانيا ثانيه ثالث ثالثا ثالثه');
const YEAR = /^(?:1[89]|20)\d\d$/;
const IN_THE_YEAR = new Set(['عام', 'سنه']);

const OF_THE_YEAR = /^ل?ل(?:عام|سنه)$/;
const PACTS = new Set(['معاهدة', 'اتفاقية', 'ميثاق']);
/** "إنه اتفاق تاريخي", "هذه معاهدة متوازنة", "ليس اتفاقا" */
const PREDICATED = /^[وف]?(?:(?:[بل]?ان|لكن|كون|باعتبار)ها?|هذا|هذه|ليس|ليست)$/;
/** "أكثر أهمية", "غير مسبوق" */
const DEGREE = wordSet('اكثر اقل اشد غير');
const NEXT_OR_LAST = /^(ال)?(ماضي|ماضيه|مقبل|مقبله|قادم|قادمه|جاري|جاريه|حالي|حاليه|فايت|منصرم|منصرمه)$/;

const OPENING = /^[("«“]$/;
const CLOSING = /^[)"»”]$/;
const LONGEST_NAME = 8;
const PROGRAMME = /^(?:ال|ب|ل)*(?:برنامج|ملف)\S*$/;
const PROGRAMME_WITHIN = 10;
const ARMS = ['انتشار', 'اسلحه', 'سلاح', 'تجارب', 'رووس'];

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
  const word = tokens.word[head]!;
  const sense = word.entry!.document!;
  const row = DOCUMENT_ROWS.get(sense.lemma)!;
  const sentence = tokens.sentence[head]!;
  const inside = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === sentence;
  const key = (i: number): string => (inside(i) ? tokens.word[i]!.key : '');
  const stem = (i: number): string => (inside(i) ? tokens.word[i]!.stem : '');

  let kind = row.kind;
  const use = useOf(tokens, scan, head, key);
  if (use === null || isAct(tokens, head, key, stem) || isHolding(tokens, head)) return null;

  // The core.
  const topic = new Set<string>();
  const stateTokens: number[] = [];
  let place: string | null = null;
  let year: string | null = null;
  let definite = word.def || sense.suffix !== '';
  const closed = definite;
  let at = head + 1;
  while (inside(at) && at - head <= MAX_CORE && nameAt[at]! < 0) {
    const w = tokens.word[at]!;
    const { conj, prep, def, stem: bare } = partsOf(w);
    const e = w.entry;
    if (QUOTE.has(w.key) && inside(at + 1) && !e) {
      // "اتفاق «السلم والشراكة»": marks around the name belong to it, a quotation that begins does not.
      if (closed || at > head + 1) break;
      at++;
      continue;
    }
    if ((w.key === '-' || w.key === '–') && stateTokens.includes(at - 1) && scan.at[at + 1]! >= 0) {
      at++;
      continue;
    }
    if (w.kind === Kind.Number) {
      // "انسحبت من الاتفاق عام 2018": behind a definite head the year tells when something was done.
      if (YEAR.test(w.key) && (!closed || PARTICIPLE.test(key(at - 1)) || (IN_THE_YEAR.has(key(at - 1)) && PARTICIPLE.test(key(at - 2)))))
        year ??= w.key;
      else if (w.key.length > 1 || (tokens.word[at + 1]?.kind === Kind.Word && inside(at + 1))) break;
      at++;
      continue;
    }
    // "معاهدة لوزان لعام 1923"
    if (OF_THE_YEAR.test(w.key) && PACTS.has(sense.lemma) && YEAR.test(key(at + 1))) {
      year ??= key(at + 1);
      at += 2;
      continue;
    }
    // "مذكرة أخرى حول"
    if (at === head + 1 && !closed && ANOTHER.has(w.key)) {
      at++;
      continue;
    }
    if (IN_THE_YEAR.has(w.key) && tokens.word[at + 1]?.kind === Kind.Number && (!closed || PARTICIPLE.test(key(at - 1)))) {
      at++;
      continue;
    }
    if (w.kind !== Kind.Word || prep !== '' || (e === null && (/^ل.{4,}/.test(w.key) || CIRCUMSTANCE.has(w.key)))) break;
    const named = scan.named[scan.at[at]!];
    const adjective = named?.state?.kind === 'adjective';
    // "التوصل إلى الاتفاق الشهر الماضي", "يمنح الاتفاق المنطقة": a head with the article has nothing but adjectives.
    if (at === head + 1 && word.def && def && !named && !isAttribute(tokens, head, bare)) break;
    // "اتفاق غير مسبوق", "اتفاق أكثر أهمية"
    if (DEGREE.has(w.key)) break;
    // "محضر تعاون أمني الأسبوع المقبل"
    if (at > head + 1 && SPAN_OF_TIME.has(w.key) && NEXT_OR_LAST.test(key(at + 1)) && !PARTICIPLE.test(key(at - 1))) break;
    if (at > head + 1 && YEAR.test(key(at - 1))) break;
    if (e?.particle !== undefined && !named) break;
    if (e?.document && conj !== '') break;
    // An adjective like دبلوماسية is no person here.
    if (e?.title && !def && !named && !/(?:يه?|ات)$/.test(bare)) break;
    // "ووقع الاتفاق الممثلان الخاصان", "وقعت الاتفاقية الوزيرة": who signs stands behind the object.
    if (
      word.def &&
      def &&
      !named &&
      ((e?.title && !/يه?$/.test(bare)) || (sense.number === 'singular' && /(?:لان|ران|سان|يان|دان)$/.test(bare)))
    )
      break;
    if (conj !== '' && (conj !== 'و' || at === head + 1 || !(isPair(at) || (def && partsOf(tokens.word[at - 1]!).def)))) break;
    if (w.key === 'صدر' || isVerb(w, closed) || CONCERNS.test(w.key) || (e === null && /^ت/.test(w.key) && /^(الي|علي)$/.test(key(at + 1))))
      break;
    if (named && named.from === at && !e?.document) {
      if (adjective && !def && definite && !partsOf(tokens.word[at - 1]!).def) break;
      // "ويمنح الاتفاق الإكوادور ملكية": a noun with the article has no genitive.
      if (word.def && !adjective && !named.org && conj === '' && !stateTokens.includes(at - 1)) break;
      if (named.state && named.state.kind !== 'capital' && named.state.kind !== 'region')
        for (let k = named.from; k < named.to; k++) stateTokens.push(k);
      else if (!named.org) place ??= key(at);
      if (named.org) topic.add(named.org.organization.code);
      if (!adjective) definite = true;
      at = named.to;
      continue;
    }
    if (closed && !def) break;
    if (definite && !closed && !def) break;
    if (def) definite = true;
    // "معاهدة حظر انتشار الأسلحة النووية" is none of the deals on a nuclear programme.
    if (bare === 'نووي' || bare === 'نوويه') {
      if (!ARMS.some((word) => topic.has(word))) topic.add('نووي');
    } else if (!PRAISE.has(bare)) topic.add(bare);
    if (e?.document?.lemma === 'وقف' || e?.document?.lemma === 'هدنة') kind = 'ceasefire';
    at++;
  }
  // "مذكرة من سبع فقرات", "اتفاق من 13 بندا"
  if (key(at) === 'من' && inside(at + 2) && isCount(key(at + 1)) && CLAUSES.has(key(at + 2))) at += 3;
  const coreTo = at;
  if (row.next.size === 0 && (topic.has('اطلاق') || topic.has('هدنه'))) kind = 'ceasefire';

  const demonstrative = /^(و|ف|ب|ل)?(هذا|هذه|ذلك|تلك|هذين)$/.test(key(head - 1));
  const draft = DRAFT.has(stem(head - 1)) || DRAFT.has(key(head - 1));
  const past = pastName(coreTo);
  const found = complement(tokens, nameAt, head, past, inside, closed, scan);
  const { between, withAt, about } = found;
  const to = found.to === past ? coreTo : found.to;
  if (isOfProgramme(coreTo, to)) topic.add('نووي');
  year ??= yearOfSigning(tokens, head + 1, coreTo, to);
  const core = topic.size > 0 || place !== null;
  for (const t of subjectOf(tokens, nameAt, scan, coreTo, to, closed)) topic.add(t);
  let inner = -1;
  if (kind === 'agreement')
    for (let i = coreTo; i < Math.min(to, coreTo + 5) && inner < 0; i++) {
      const { stem } = partsOf(tokens.word[i]!);
      if (stem !== 'هدنه' && !(/^ل?وقف$/.test(stem) && isFighting(i + 1))) continue;
      kind = 'ceasefire';
      inner = i;
    }
  // "اتفاقا يقضي بوقف الاقتتال"
  if (kind === 'agreement' && /^[يت](قضي|نص)$/.test(key(coreTo)) && /^(ب|علي)?وقف$/.test(key(coreTo + 1).replace(/^علي$/, ''))) {
    if (isFighting(coreTo + 2)) kind = 'ceasefire';
  }
  const bare = topic.size === 0 && stateTokens.length === 0 && place === null && year === null && between < 0 && withAt < 0;
  // "اتفاق يحد من برنامج إيران النووي"
  const described = isDescribed();
  if (described && isOfProgramme(to, to + PROGRAMME_WITHIN)) topic.add('نووي');
  return {
    head,
    from: draft ? head - 1 : head,
    coreTo,
    to,
    lemma: sense.lemma,
    kind,
    use,
    plural: sense.number !== 'singular' || isCounted(tokens, head),
    feminine: sense.gender === 'feminine',
    definite: definite || demonstrative,
    closed: closed || demonstrative,
    bare,
    described,
    // "وهي معاهدة", "تحت اسم «اتفاقات أبراهام»"
    copular:
      /^(?:و|ف)?(?:هي|هو)$/.test(key(head - 1)) ||
      /^(?:ب?اسم|المعروف|المعروفه|المسمي|المسماه)$/.test(key(head - 1)) ||
      (QUOTE.has(key(head - 1)) && /^(?:ب?اسم|المعروف|المعروفه)$/.test(key(head - 2))),
    predicate: word.def ? demonstrative : word.prep === '' && PREDICATED.test(key(head - 1)),
    suffix: sense.suffix,
    draft,
    named: core,
    topic,
    place,
    year,
    stateTokens,
    between,
    with: withAt,
    about,
    inner,
    bilateral: inCore(/^ثنايي(ه)?$/),
    other: !definite && inCore(/^سابق(?:ه|ا)?$/),
    any: /^[وبل]?(اي|ايه)$/.test(key(head - 1)),
    whole: null,
    understood: null,
  };

  /** "مذكرة تعاون علمي وتعليمي": two adjectives of one noun. */
  function isPair(i: number): boolean {
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

  function inCore(pattern: RegExp): boolean {
    for (let i = head + 1; i < coreTo; i++) if (pattern.test(partsOf(tokens.word[i]!).stem)) return true;
    return false;
  }

  /** "إطلاق النار", "القتال", "الاقتتال", "الأعمال القتالية" */
  function isFighting(i: number): boolean {
    return /طلاق|قتال|اقتتال/.test(key(i)) || (/^ال(اعمال|عمليات)$/.test(key(i)) && /^ال(قتال|عداي|عسكر|حرب)يه$/.test(key(i + 1)));
  }

  /** "صفقة طائرات «إف-16» (F-16) بين الولايات المتحدة وتركيا": behind a name in marks. */
  function pastName(from: number): number {
    let i = from;
    if (QUOTE.has(key(i)) && (QUOTE.has(key(head - 1)) || tokens.word.slice(head + 1, i).some((w) => QUOTE.has(w.key)))) i++;
    for (;;) {
      if (key(i) === '-' && tokens.word[i + 1]?.kind === Kind.Number && inside(i + 1)) {
        i += 2;
        continue;
      }
      if (!OPENING.test(key(i))) return i;
      let end = i + 1;
      while (inside(end) && end < i + LONGEST_NAME && !CLOSING.test(key(end))) end++;
      if (!CLOSING.test(key(end))) return i;
      i = end + 1;
    }
  }

  /** "حول برنامجها النووي", "من برنامج إيران النووي" */
  function isOfProgramme(from: number, until: number): boolean {
    for (let i = from; i < until && inside(i) && tokens.word[i]!.kind !== Kind.Punct; i++)
      if (/^(ال)?نووي$/.test(key(i)) && (PROGRAMME.test(key(i - 1)) || PROGRAMME.test(key(i - 2)))) return true;
    return false;
  }

  function isDescribed(): boolean {
    const at = key(coreTo) === '،' && definite ? coreTo + 1 : coreTo;
    const next = tokens.word[at];
    if (!inside(at) || next === undefined) return false;
    if (definite) return /^(الذي|التي|الذين|اللذان|اللتان)$/.test(next.key);
    return next.kind === Kind.Word && next.prep === '' && isVerb(next, true);
  }
}

/** "الاتفاقية الموقعة بين البلدين عام 2001": the year in which the participle says that it was signed. */
function yearOfSigning({ word }: Tokens<Entry>, from: number, coreTo: number, to: number): string | null {
  if (!word.slice(from, coreTo).some(({ key }) => PARTICIPLE.test(key))) return null;
  for (let i = coreTo + 1; i < to; i++) if (YEAR.test(word[i]!.key) && IN_THE_YEAR.has(word[i - 1]!.stem)) return word[i]!.key;
  return null;
}
