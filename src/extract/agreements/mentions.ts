/**
 * Mentions of documents: "معاهدة شراكة إستراتيجية", "الاتفاق الروسي الإيراني", "هدنة", "اتفاق وقف إطلاق النار الذي…". A
 * mention has a core (head, adjectives, genitive) and a complement (بين…, مع…, بشأن…, ل…). What is no
 * document stays out: the act of agreeing ("تم الاتفاق على"), "بالاتفاق مع", decades, club contracts.
 *
 * @module src/extract/agreements/mentions
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import { DEED_OF_NOUN, DOCUMENT_ROWS, type DocumentKind, type DocumentUse } from '../../lexicon/documents.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Scan } from '../scan.js';

export interface DocumentMention {
  readonly head: number;
  /** First token, with a draft word before the head: مشروع اتفاق. */
  readonly from: number;
  /** End of head, adjectives and genitive. */
  readonly coreTo: number;
  /** End of the whole, complement included. */
  readonly to: number;
  readonly lemma: string;
  readonly kind: DocumentKind;
  readonly use: DocumentUse;
  readonly plural: boolean;
  readonly feminine: boolean;
  /** By the article, a demonstrative, a possessive or a definite genitive. */
  readonly definite: boolean;
  /** Nothing but the noun: الاتفاق, هذه الاتفاقية. */
  readonly bare: boolean;
  /** A clause describes it: "اتفاق ينهي الحرب", "الاتفاق الذي". */
  readonly described: boolean;
  /** Introduced by وهي, وهو: means what was named before. */
  readonly copular: boolean;
  /** Pronoun on the head: اتفاقهم. */
  readonly suffix: string;
  /** مشروع, مسودة. */
  readonly draft: boolean;
  /** Its core has words or a place of its own. */
  readonly named: boolean;
  /** Words that tell it from others: its adjectives and genitive, without states and praise. */
  readonly topic: ReadonlySet<string>;
  /** City or capital in its name: اتفاق الرياض. */
  readonly place: string | null;
  /** اتفاق 2015, اتفاقية عام 1961. */
  readonly year: string | null;
  /** Tokens of adjectives and names of states in the core. */
  readonly stateTokens: readonly number[];
  /** First token behind بين and مع in the complement, or −1. */
  readonly between: number;
  readonly with: number;
  /** First token of what it is about: بشأن…, لترسيم…, or −1. */
  readonly about: number;
  /** Head of a second noun that only says what sort it is: "اتفاقا مؤقتا لوقف إطلاق النار", or −1. */
  readonly inner: number;
  /** "وثائق ثنائية": of two sides. */
  readonly bilateral: boolean;
  /** "أي اتفاق": any at all. */
  readonly any: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DRAFT = set('مشروع مسوده مسود');
const QUOTE = set('« » “ ” "');
/** Adjectives that praise, date or rank, and tell nothing apart. */
const PRAISE = set(
  'تاريخي تاريخيه جديد جديده شامل شامله نهايي نهاييه كامل كامله موقع موقعه مبرم مبرمه مذكور مذكوره سابق سابقه حالي حاليه قايم قايمه اخير اخيره اولي اوليه مبديي مبدييه محتمل محتمله مقترح مقترحه مرتقب مرتقبه كبير كبيره هام هامه مهم مهمه دولي دوليه ثنايي ثناييه مشترك مشتركه اطار رسمي رسميه موقت موقته طويل دايم دايمه سيي جيد خاص خاصه عام عامه قضايي قوي قويه ضعيف ضعيفه افضل سيء سييه مرضي عادل عادله متوازن حقيقي معقول معقوله مقبول سريع سريعا ملزم ملزمه تاريخيا جديدا نهاييا موقتا مبدييا اوليا شاملا كبيرا واقعي واقعيا مزعوم كل هذا هذه',
);
const COMPLEMENT = new Set(['بين', 'مع', 'بشان', 'حول', 'حيال', 'بخصوص', 'في', 'مجال', 'بهدف']);
const SECOND_LIST = set('، ,');
const PARTICIPLE = /^(ال)?(موقع|موقعه|مبرم|مبرمه)$/;
const MAX_CORE = 9;
const MAX_WHOLE = 26;

export function documentMentions(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): DocumentMention[] {
  const out: DocumentMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.word[i]!.entry?.document === undefined || (nameAt[i]! >= 0 && !alone(nameAt, i))) continue;
    const org = scan.named[scan.at[i]!];
    if ((org?.org && org.from < i) || isClose(tokens, i)) continue;
    const found = mentionAt(tokens, scan, nameAt, i);
    if (found === null) continue;
    const mention = apposed(tokens, out.at(-1), found) ? { ...found, copular: true } : found;
    out.push(mention);
    i = mention.inner >= 0 ? mention.inner : mention.coreTo - 1;
  }
  return out;
}

/** وثيقة as "close": "حليفتها الوثيقة", "الروابط الوثيقة". */
function isClose(tokens: Tokens<Entry>, i: number): boolean {
  const word = tokens.word[i]!;
  if (word.entry?.document?.lemma !== 'وثيقة' || !word.def || word.prep !== '' || word.conj !== '') return false;
  const before = tokens.word[i - 1];
  return before?.kind === Kind.Word && !before.entry?.particle && (partsOf(before).def || /(ها|هم|هما|ه|نا)$/.test(before.key));
}

/** A single word that was taken for a name: the lexicon knows better. */
const alone = (nameAt: Int32Array, i: number): boolean => nameAt[i - 1] !== nameAt[i] && nameAt[i + 1] !== nameAt[i];

/** "بيان مشترك (إعلان القاهرة)": nothing but a mark between the two. */
function apposed(tokens: Tokens<Entry>, before: DocumentMention | undefined, mention: DocumentMention): boolean {
  if (before === undefined || before.kind !== mention.kind) return false;
  const gap = mention.from - before.coreTo;
  return gap === 1 && /^[("«“]$/.test(tokens.word[before.coreTo]!.key);
}

/** A word without its clitics; of unknown words those before the article are cut off: والشراكة. */
export function partsOf(word: Tokens<Entry>['word'][number]): { conj: string; prep: string; def: boolean; stem: string } {
  if (word.entry !== null || word.kind !== Kind.Word) return word;
  const cut = /^([وف]?)(?:([بك]?)ال|(ل)ل)(.{2,})$/.exec(word.key);
  return cut ? { conj: cut[1]!, prep: cut[3] ?? cut[2]!, def: true, stem: cut[4]! } : word;
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
  if (row.next.size > 0) {
    const next = QUOTE.has(key(head + 1)) ? head + 2 : head + 1;
    const final = /^(ال)?ختامي$/.test(key(next)) && row.next.has(key(next + 1));
    if (!row.next.has(key(next)) && !final) return null;
    if (key(next) === 'الاعمال' && !/^ال(قتاليه|عداييه|عسكريه|حربيه)$/.test(key(next + 1))) return null;
  }
  if (isAct(tokens, head, key, stem) || isHolding(tokens, head)) return null;
  // "صفقة تبادل أسرى", "صفقة أسلحة": what is dealt in tells the deals of states.
  const use = sense.lemma === 'صفقة' && DEALT.test(key(head + 1)) ? 'plain' : row.use;
  if (sense.lemma === 'إعلان' && !isDeclaration(scan, head, key)) return null;

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
      if (
        /^(1[89]|20)\d\d$/.test(w.key) &&
        (!closed || PARTICIPLE.test(key(at - 1)) || (key(at - 1) === 'عام' && PARTICIPLE.test(key(at - 2))))
      )
        year ??= w.key;
      else if (w.key.length > 1 || (tokens.word[at + 1]?.kind === Kind.Word && inside(at + 1))) break;
      at++;
      continue;
    }
    if ((w.key === 'عام' || w.key === 'سنه') && tokens.word[at + 1]?.kind === Kind.Number && (!closed || PARTICIPLE.test(key(at - 1)))) {
      at++;
      continue;
    }
    if (w.kind !== Kind.Word || prep !== '' || (e === null && /^ل.{4,}/.test(w.key))) break;
    if (at > head + 1 && /^(1[89]|20)\d\d$/.test(key(at - 1))) break;
    const named = scan.named[scan.at[at]!];
    const adjective = named?.state?.kind === 'adjective';
    if (e?.particle !== undefined && !named) break;
    if (e?.document && conj !== '') break;
    // An adjective like دبلوماسية is no person here.
    if (e?.title && !def && !named && !/(?:يه?|ات)$/.test(bare)) break;
    if (conj !== '' && (conj !== 'و' || at === head + 1 || !def || !partsOf(tokens.word[at - 1]!).def)) break;
    if (isVerb(w, closed) || (e === null && /^ت/.test(w.key) && /^(الي|علي)$/.test(key(at + 1)))) break;
    if (named && named.from === at && !e?.document) {
      if (adjective && !def && definite && !partsOf(tokens.word[at - 1]!).def) break;
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
    if (bare === 'نووي' || bare === 'نوويه') topic.add('نووي');
    else if (!PRAISE.has(bare)) topic.add(bare);
    if (e?.document?.lemma === 'وقف' || e?.document?.lemma === 'هدنة') kind = 'ceasefire';
    at++;
  }
  const coreTo = at;
  if (row.next.size === 0 && (topic.has('اطلاق') || topic.has('هدنه'))) kind = 'ceasefire';

  const demonstrative = /^(و|ف|ب|ل)?(هذا|هذه|ذلك|تلك|هذين)$/.test(key(head - 1));
  const draft = DRAFT.has(stem(head - 1)) || DRAFT.has(key(head - 1));
  const { to, between, withAt, about } = complement(tokens, nameAt, head, coreTo, inside, closed);
  for (let i = coreTo; i < to; i++)
    if (/^(ال)?نووي$/.test(tokens.word[i]!.key) && /^(ال|ب|ل)*(برنامج|ملف)\S*$/.test(tokens.word[i - 1]!.key)) topic.add('نووي');
  const core = topic.size > 0 || place !== null;
  for (const t of subjectOf(tokens, nameAt, scan, coreTo, to, closed)) topic.add(t);
  let inner = -1;
  if (kind === 'agreement')
    for (let i = coreTo; i < Math.min(to, coreTo + 5) && inner < 0; i++) {
      const { stem } = partsOf(tokens.word[i]!);
      if (stem !== 'هدنه' && !(/^ل?وقف$/.test(stem) && /طلاق|قتال/.test(key(i + 1)))) continue;
      kind = 'ceasefire';
      inner = i;
    }
  return {
    head,
    from: draft ? head - 1 : head,
    coreTo,
    to,
    lemma: sense.lemma,
    kind,
    use,
    plural: sense.number !== 'singular',
    feminine: sense.gender === 'feminine',
    definite: definite || demonstrative,
    bare: topic.size === 0 && stateTokens.length === 0 && place === null && year === null && between < 0 && withAt < 0,
    described: described(),
    copular: /^(و|ف)?(هي|هو)$/.test(key(head - 1)),
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
    any: /^[وبل]?(اي|ايه)$/.test(key(head - 1)),
  };

  function inCore(pattern: RegExp): boolean {
    for (let i = head + 1; i < coreTo; i++) if (pattern.test(partsOf(tokens.word[i]!).stem)) return true;
    return false;
  }

  function described(): boolean {
    const at = key(coreTo) === '،' && definite ? coreTo + 1 : coreTo;
    const next = tokens.word[at];
    if (!inside(at) || next === undefined) return false;
    if (definite) return /^(الذي|التي|الذين|اللذان|اللتان)$/.test(next.key);
    return next.kind === Kind.Word && next.prep === '' && isVerb(next, true);
  }
}

/** A finite verb ends the core; of a form that is also a noun of action (دعم, ضم) only behind a definite head. */
function isVerb(word: Tokens<Entry>['word'][number], closed: boolean): boolean {
  const e = word.entry;
  if (word.def) return false;
  if (word.raw.endsWith('ة') || e?.particle) return false;
  if (!e?.verb) return e === null && /^(?:سي(?!ا).{3,}|ست.{3,}|ي)/.test(word.key);
  if (e.title || e.body || e.document || e.event || e.states) return false;
  return closed || e.verb.tense !== 'past' || e.verb.number !== 'singular' || e.verb.gender !== 'masculine' || e.verb.object !== '';
}

/** إعلان is mostly "announcement": a declaration has the name of a place, or principles, or is joint. */
function isDeclaration(scan: Scan, head: number, key: (i: number) => string): boolean {
  const next = QUOTE.has(key(head + 1)) ? head + 2 : head + 1;
  if (/^(ال)?(مبادي|نوايا|مشترك|مشتركا)$/.test(key(next))) return true;
  const named = scan.named[scan.at[next]!];
  return named !== undefined && named.from === next && (named.city !== null || named.state?.kind === 'capital');
}

/** What states deal in. */
const DEALT = /^(ال)?(تبادل|انقاذ|استحواذ|رافال|عسكريه|اسلحه|سلاح|تسلح|تسليح|طايرات|مقاتلات|غواصات|صواريخ|دبابات|سلام|نوويه|غاز|حبوب)$/;

/** عقد as "held", "holding" or "decade": whatever is followed by an occasion, stands as a verb, or counts years. */
function isHolding(tokens: Tokens<Entry>, head: number): boolean {
  const word = tokens.word[head]!;
  if (word.entry!.document!.lemma !== 'عقد') return false;
  // "العقد الثامن", "العقدين الماضيين", "عقود مضت"
  if (
    /^(ال)?(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ماضي|ماضيه|ماضيين|مقبل|مقبله|قادم|قادمه|اخير|اخيره|اخيرين|حالي|جاري|من|مضت|خلت|طويله|عده)$/.test(
      tokens.word[head + 1]?.key ?? '',
    )
  )
    return true;
  if (word.def || word.stem === 'عقدا' || word.stem === 'عقود') return word.entry!.document!.number === 'dual';
  if (word.stem !== 'عقد') return true;
  const next = tokens.word[head + 1];
  if (
    next === undefined ||
    !/^(تعاون|عمل|شراء|بيع|توريد|بناء|تنفيذ|انشاء|تشغيل|ايجار|امتياز|مع|بقيمه|بمبلغ|شراكه|استثمار|تطوير|نفطي|نفط|تسليح|تزويد|خدمات|في)$/.test(
      next.key,
    )
  )
    return true;
  return false;
}

/** The act of agreeing, or a manner of acting: "تم الاتفاق على", "بالاتفاق مع", "هناك اتفاق على أن". */
function isAct(tokens: Tokens<Entry>, head: number, key: (i: number) => string, stem: (i: number) => string): boolean {
  const word = tokens.word[head]!;
  const { lemma } = word.entry!.document!;
  if (lemma === 'تفاهم') return word.prep === 'ب' || key(head - 1) === 'سوء';
  if (lemma !== 'اتفاق') return false;
  // "تم الاتفاق مع المدرب"
  if (word.def && word.prep === '' && /^(و|ف)?(تم|يتم|سيتم|جري|يجري|سيجري)$/.test(key(head - 1))) return true;
  const next = key(head + 1);
  if (word.prep === 'ب' && (next === 'مع' || next === 'بين' || next === 'علي') && !DEED_OF_NOUN.has(stem(head - 1))) return true;
  let at = head + 1;
  while (/^(ال)?(تام|عام|كامل|ساءد|سايد\S*|مبدي\S*|واسع|واضح)$/.test(key(at))) at++;
  if (key(at) === 'علي' || (key(at) === 'حول' && /^(ضروره|اهميه|ان)$/.test(key(at + 1)))) return !word.entry!.document!.suffix || true;
  return false;
}

const ABOUT = set('بشان حول حيال بخصوص');
/** "الخاص بإنشاء", "المتعلقة بالحدود" */
const SPECIAL = /^(خاص|متعلق|معني|كفيل|مرتبط)/;
/** Prepositions inside a name: الاتفاق بين… مع… بشأن…. */
const GOES_ON = set('بين مع بشان حول حيال بخصوص');

/** First words of what it is about: "بشأن حماية التراث", "لترسيم الحدود". */
function subjectOf(tokens: Tokens<Entry>, nameAt: Int32Array, scan: Scan, coreTo: number, to: number, closed: boolean): string[] {
  const out: string[] = [];
  let on = false;
  for (let i = coreTo; i < to && out.length < 3; i++) {
    const w = tokens.word[i]!;
    const { prep, def, stem } = partsOf(w);
    const li = w.entry === null && prep === '' && /^ل.{3,}/.test(w.key);
    if (ABOUT.has(w.key)) on = true;
    else if (w.entry?.particle !== undefined) on = false;
    else if (scan.at[i]! >= 0 || nameAt[i]! >= 0) on = false;
    else if (i === coreTo && prep === 'ب' && SPECIAL.test(partsOf(tokens.word[i - 1]!).stem)) {
      // "البروتوكول الخاص بإنشاء القوة"
      on = true;
      out.push(stem);
    } else if (!closed && (prep === 'ل' || li) && i <= coreTo + 2) {
      on = true;
      out.push(li ? w.key.slice(1) : stem);
    } else if (on && !/^نووي/.test(stem) && w.kind === Kind.Word && prep === '' && !PRAISE.has(stem) && !(def && w.entry?.verb))
      out.push(stem);
  }
  return out;
}

function complement(
  tokens: Tokens<Entry>,
  nameAt: Int32Array,
  head: number,
  coreTo: number,
  inside: (i: number) => boolean,
  closed: boolean,
): { to: number; between: number; withAt: number; about: number } {
  let between = -1;
  let withAt = -1;
  let about = -1;
  let to = coreTo;
  let at = coreTo;
  while (inside(at) && at - head < MAX_WHOLE) {
    const w = tokens.word[at]!;
    if (w.kind === Kind.Punct && !(SECOND_LIST.has(w.key) && between >= 0 && inside(at + 1) && tokens.word[at + 1]!.conj === 'و')) break;
    const bare = w.conj === '' ? w.key : w.key.slice(1);
    const li = !closed && (partsOf(w).prep === 'ل' || (w.entry === null && /^ل.{4,}/.test(w.key)));
    if (at === coreTo && !COMPLEMENT.has(bare) && !li && !(partsOf(w).prep === 'ب' && SPECIAL.test(partsOf(tokens.word[at - 1]!).stem)))
      break;
    if (w.entry?.particle === 'conjunction' || w.entry?.particle === 'pronoun') break;
    if (at > coreTo && !isClose(tokens, at) && (w.entry?.document || DRAFT.has(bare)) && !/^ل?(وقف|هدنه)/.test(bare)) break;
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
    if (w.entry?.particle === 'preposition' && !GOES_ON.has(bare) && !(bare === 'في' && goesIn(at))) break;
    if (w.entry?.particle === 'adverb' && w.key !== 'عام' && between < 0) break;
    if (w.conj !== '' && between < 0 && withAt < 0 && about < 0) break;
    if (about < 0 && (ABOUT.has(bare) || (li && at === coreTo))) about = at;
    if (bare === 'بين' && between < 0 && inside(at + 1)) between = at + 1;
    else if (bare === 'مع' && withAt < 0 && inside(at + 1)) withAt = at + 1;
    else if ((bare === 'بينهما' || bare === 'بينهم') && between < 0) between = at;
    at++;
    to = at;
  }
  // "في مجال الطاقة", "بين وزارتي الداخلية في المملكة وألمانيا", "الموقعة في فيينا".
  function goesIn(i: number): boolean {
    if (between >= 0 && i - between < 4) return true;
    return /^(مجال|مجالات|شان|قطاع|ميدان)$/.test(tokens.word[i + 1]?.key ?? '') || PARTICIPLE.test(tokens.word[i - 1]!.key);
  }
  while (to > coreTo && tokens.word[to - 1]!.kind === Kind.Punct) to--;
  return { to, between, withAt, about };
}
