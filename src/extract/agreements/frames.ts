/**
 * Frames: what the clause around a mention of a document says of it. Left of it stands the verb or noun
 * that governs it ("وقع … معاهدة", "توقيع إيران على الاتفاقية", "التوصل إلى اتفاق", "خرق الهدنة"), right of it a relative
 * clause or a participle ("الذي وقعته إيران", "الموقع في فيينا") or its own verb ("الاتفاق ينص على", "دخلت الهدنة").
 *
 * @module src/extract/agreements/frames
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind, type Word } from '../../arabic/words.js';
import { DEED_OF_NOUN, DEED_OF_VERB, type Deed } from '../../lexicon/documents.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from '../actors/actors.js';
import { type DocumentMention, partsOf } from './mentions.js';

export interface Frame {
  readonly deed: Deed;
  /** Token of the verb or noun. */
  readonly at: number;
  readonly side: 'left' | 'right';
  /** A noun of action has no tense. */
  readonly tense: 'past' | 'present' | 'future' | 'noun';
  readonly negated: boolean;
  /** Hoped for, intended, expected. */
  readonly open: boolean;
  /** It is said to have been done: تم, بعد, نجح في. */
  readonly done: boolean;
  /** Who does it. */
  readonly subjects: readonly Actor[];
  /** With whom: مع. */
  readonly partners: readonly Actor[];
  /** A firm, a university or the like does it: "وقعت شركة النفط عقدا". */
  readonly private: boolean;
  /** A body of a state that is not named does it: "وقعت وزارة البترول". */
  readonly body: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMPLEMENTISER = set('ان انه انها انهم انهما بان بانه بانها لان لانه لانها حيث بينما فيما لكن ولكن اذا اذ');
const RELATIVE = set('الذي التي الذين اللذان اللذين اللتان اللتين');
const NOT = set('لم لن دون بدون عدم ليس ليست بعدم لا غير بدون نفي نفت ينفي تنفي نافيا نافيه');
/** Before a noun of action: it was done. */
const DONE = set(
  'تم جري بعد عقب اثر منذ فور غداه شهد شهدت اعلن اعلنت اعلنا باعلان اعلان نجح نجحت نجاح نجحا تكللت توج توجت اسفر اسفرت اثمرت ادي ادت حفل مراسم ذكري بعيد قبيل خلال مناسبه بمناسبه انتهت انتهي امكن تكلل',
);
/** Before a verb or noun of action: it is still to be. */
const OPEN = set(
  'تعمل يعمل يعملون عمل صدد بصدد سيتم يتم ستتم المزمع مزمع المقرر مقرر المرتقب مرتقب مرتقبه المنتظر منتظر ينتظر المتوقع يتوقع متوقع يعتزم تعتزم اعتزام سوف امكانيه احتمال احتمالات فرص فرصه امل الامل ياملون يامل تامل امله املها املهم املا سعي يسعي تسعي سعيا مساع مساعي مسعي جهود محاوله محاولات اجل بهدف بغيه حال حاله لحين حتي لضمان ضروره دعا دعت يدعو تدعو الدعوه دعوه استعداد استعداده مستعد مستعده يمكن قد ربما اذا لو يتعين يجب تمهيدا لبحث بحث بحثا يبحث يبحثان مفاوضات مباحثات محادثات قريبا مستقبلا طريق نحو رغبه قبل يريد تريد يريدون عرض اقتراح امام باتجاه قرب اقترب اقتربت وشك سبيل حول بشان',
);
const HOPE = set('امله املها املهم امل الامل يامل تامل ياملون يعتزم تعتزم');
const TRANSPARENT = set(
  'عدد عددا عده سلسله حزمه مجموعه كل جميع بعض اي هذا هذه ذلك تلك هذين كلا من ما نحو اول ثاني ثلاث ثلاثه اربع اربعه خمس خمسه سته سبع سبعه ثماني عشر عشره عشرات بين',
);
const PARTICIPLE = /^(ال)?(موقع|موقعه|مبرم|مبرمه|معقود|معقوده|موقعتين)$/;
const QUOTES = set('« » “ ” " \'');
const PREPOSITIONS = set('علي الي من عن في ب ل');

export interface Sources {
  readonly tokens: Tokens<Entry>;
  readonly actors: readonly Actor[];
  /** Number of the actor at each token, or −1. */
  readonly actorAt: Int32Array;
  /** Number of the mention whose core covers each token, or −1. */
  readonly documentAt: Int32Array;
}

/** The frames of a mention, the governing one first. */
export function framesOf(mention: DocumentMention, sources: Sources): Frame[] {
  return [...leftFrames(mention, sources), ...rightFrames(mention, sources)];
}

const bareKey = (word: Word<Entry>): string => (word.conj !== '' && word.entry !== null ? word.key.slice(1) : word.key);

/** The deed of a finite verb; forms that are also nouns (عقد, نص) only as the grammar allows. */
export function deedOfVerb(word: Word<Entry>): { deed: Deed; tense: 'past' | 'present' | 'future'; object: string } | null {
  if (word.def || word.prep !== '' || word.kind !== Kind.Word) return null;
  const found = DEED_OF_VERB.get(word.key) ?? (/^[وف]/.test(word.key) ? DEED_OF_VERB.get(word.key.slice(1)) : undefined);
  return found ?? null;
}

export function deedOfNoun(word: Word<Entry>): Deed | null {
  if (word.kind !== Kind.Word) return null;
  const direct = DEED_OF_NOUN.get(word.stem);
  if (direct) return direct;
  if (word.entry !== null) return null;
  // Clitics of words that the lexicon does not know: بتوقيع, للتوصل, والتزامه.
  const bare = word.key.replace(/^[وف]?(?:لل|بال|ال|[بلك])?/, '');
  return bare.length > 2 ? (DEED_OF_NOUN.get(bare) ?? null) : null;
}

function leftFrames(mention: DocumentMention, { tokens, actors, actorAt, documentAt }: Sources): Frame[] {
  const sentence = tokens.sentence[mention.from]!;
  const head = tokens.word[mention.head]!;
  const frames: Frame[] = [];
  let adjacent = true;
  let at = mention.from - 1;
  let first = tokens.bounds[sentence]!;
  // A stop before an indefinite noun at the head of a sentence may be a slip: "وقع … زيارة دولة. معاهدة شراكة".
  if (at < first && sentence > 0 && !mention.definite && head.conj === '' && !tokens.breakBefore[mention.from]) {
    first = tokens.bounds[sentence - 1]!;
    if (tokens.word[at]!.kind === Kind.Punct) at--;
    adjacent = false;
  }
  let preposition = mention.from === mention.head ? head.prep : tokens.word[mention.from]!.prep;
  let genitive = false;
  let relative = false;
  let verbs = 0;
  for (let steps = 0; at >= first && steps < 40; at--, steps++) {
    const word = tokens.word[at]!;
    const key = bareKey(word);
    if (documentAt[at]! >= 0) {
      // "عقود ومذكرات": coordinated documents share their verb.
      if (adjacent && head.conj !== '') continue;
      break;
    }
    if (QUOTES.has(key)) continue;
    if (adjacent && TRANSPARENT.has(key)) {
      if (key !== 'من' && key !== 'بين') continue;
      continue;
    }
    if (COMPLEMENTISER.has(key)) break;
    if (word.kind === Kind.Punct) {
      if ('.،,-()–/'.includes(key)) continue;
      break;
    }
    if (RELATIVE.has(key)) {
      relative = true;
      verbs = 0;
      continue;
    }
    // "تفاصيل الاتفاق": a noun before it has it as its genitive, so no verb has it as its object.
    if (adjacent && preposition === '' && !genitive && isGenitive(tokens, at, actorAt)) genitive = true;
    if (adjacent && preposition === '' && PREPOSITIONS.has(key)) {
      preposition = key;
      continue;
    }
    const verb = actorAt[at]! >= 0 || isNoun(tokens, at) ? null : deedOfVerb(word);
    if (verb && word.entry?.document && !adjacent) break; // "عقد الوزراء اجتماعا لبحث الاتفاق"
    if (verb && !genitive && fits(verb.deed, preposition, adjacent)) {
      frames.push(frame(verb.deed, verb.tense, at, 'left'));
      break;
    }
    const noun = actorAt[at]! >= 0 ? null : deedOfNoun(word);
    if (
      noun &&
      (adjacent ||
        (steps < 14 &&
          preposition !== '' &&
          (noun === 'sign' || noun === 'reach' || noun === 'leave' || noun === 'keep' || noun === 'break')))
    ) {
      frames.push(frame(noun, 'noun', at, 'left'));
      break;
    }
    adjacent = false;
    if (
      word.entry?.verb &&
      !word.entry.particle &&
      !word.def &&
      actorAt[at]! < 0 &&
      !word.entry.title &&
      !word.entry.body &&
      word.prep === ''
    ) {
      verbs++;
      if (verbs > 1 && !relative) break;
      if (word.entry.verb.classes.has('say')) break;
    }
  }
  return frames;

  function frame(deed: Deed, tense: Frame['tense'], where: number, side: Frame['side']): Frame {
    return build(deed, tense, where, side, mention, { tokens, actors, actorAt, documentAt });
  }
}

/** A noun without the article, of no actor and no clause: تفاصيل, رفض; not the adverbs مؤخرا, رسميا. */
function isGenitive(tokens: Tokens<Entry>, at: number, actorAt: Int32Array): boolean {
  const word = tokens.word[at]!;
  const { def, stem } = partsOf(word);
  if (word.kind !== Kind.Word || def || actorAt[at]! >= 0 || word.entry?.particle || word.entry?.states || /ا$/.test(stem)) return false;
  return !(word.entry?.verb && word.prep === '' && !isNoun(tokens, at)) && deedOfVerb(word) === null;
}

/** Behind a preposition a form is a noun: "من خرق الهدنة". */
function isNoun(tokens: Tokens<Entry>, at: number): boolean {
  const before = tokens.word[at - 1];
  return before !== undefined && tokens.sentence[at - 1] === tokens.sentence[at] && PREPOSITIONS.has(bareKey(before));
}

/** A verb of signing takes its object straight or with على; the others with their prepositions. */
function fits(deed: Deed, preposition: string, adjacent: boolean): boolean {
  switch (deed) {
    case 'sign':
      return preposition === '' || preposition === 'علي';
    case 'reach':
      return preposition === 'الي' || preposition === 'ل' || adjacent;
    case 'leave':
      return preposition === 'من';
    case 'break':
    case 'deny':
    case 'end':
      return preposition === '' || preposition === 'ب';
    case 'have':
      return preposition === 'ب' || preposition === '';
    case 'keep':
      return preposition !== 'من' || adjacent;
    default:
      return true;
  }
}

function rightFrames(mention: DocumentMention, sources: Sources): Frame[] {
  const { tokens, documentAt } = sources;
  const sentence = tokens.sentence[mention.head]!;
  const inside = (i: number): boolean => i < tokens.count && tokens.sentence[i] === sentence;
  const out: Frame[] = [];
  // Participles in the core or right behind it: "الاتفاق المبرم بين", "اتفاقية الجزائر الموقعة".
  for (let i = mention.head + 1; i < mention.coreTo; i++)
    if (PARTICIPLE.test(tokens.word[i]!.key)) out.push(build('sign', 'past', i, 'right', mention, sources));
  let at = mention.coreTo;
  let relative = false;
  for (let steps = 0; inside(at) && steps < 24; at++, steps++) {
    const word = tokens.word[at]!;
    const key = bareKey(word);
    if (documentAt[at]! >= 0) break;
    if (at >= mention.to && word.kind === Kind.Punct && !QUOTES.has(key) && !(relative === false && (key === '،' || key === ','))) break;
    if (COMPLEMENTISER.has(key)) break;
    if (RELATIVE.has(key)) {
      if (relative) break;
      relative = true;
      continue;
    }
    if (PARTICIPLE.test(word.key) && (word.def || !mention.definite)) {
      out.push(build('sign', 'past', at, 'right', mention, sources));
      break;
    }
    if (sources.actorAt[at]! >= 0) continue;
    const verb = isNoun(tokens, at) ? null : deedOfVerb(word);
    // Active verbs of breaking and leaving have the document as their object: "الذي خرقته روسيا".
    if (verb && (verb.deed === 'break' || verb.deed === 'leave' || verb.deed === 'deny') && !(relative && verb.object !== '')) break;
    // A verb with an object of its own is about something else, but for the pronoun that means the document.
    if (verb && (relative || mention.definite || verb.object !== '' || /^(?:س)?[يت]/.test(key))) {
      out.push(build(verb.deed, verb.tense, at, 'right', mention, sources));
      break;
    }
    const noun = deedOfNoun(word);
    if (noun === 'sign' || noun === 'reach') {
      const before = tokens.word[at - 1]!.key;
      if (/^(س?[يت]?تم|تم|جري|يجري|سيجري|المزمع|المقرر)$/.test(before) || before === 'علي') {
        out.push(build(noun, /^تم|^جري/.test(before) ? 'past' : 'future', at, 'right', mention, sources));
        break;
      }
    }
    if (
      word.entry?.verb &&
      !word.entry.particle &&
      !word.def &&
      word.prep === '' &&
      !word.entry.title &&
      !word.entry.body &&
      !word.entry.document &&
      word.entry.verb.lemma !== 'تم' &&
      word.entry.verb.lemma !== 'جرى' &&
      word.entry.verb.lemma !== 'كان'
    )
      break;
  }
  return out;
}

function build(deed: Deed, tense: Frame['tense'], at: number, side: Frame['side'], mention: DocumentMention, sources: Sources): Frame {
  const { tokens } = sources;
  let negated = false;
  let open = tense === 'future';
  let done = false;
  let hypothetical = false;
  const sentence = tokens.sentence[at]!;
  for (let i = at - 1, steps = 0; i >= 0 && tokens.sentence[i] === sentence && steps < 9; i--, steps++) {
    const word = tokens.word[i]!;
    const key = bareKey(word);
    if (word.kind === Kind.Punct || sources.documentAt[i]! >= 0) break;
    if (tense !== 'noun' && COMPLEMENTISER.has(key) && key !== 'ان' && key !== 'اذا') break;
    if (/^(و?(اذا|لو|ان)|حال)$/.test(key) && steps < 2) hypothetical = key !== 'ان';
    if (NOT.has(key) && (steps < 3 || (tense === 'noun' && steps < 5))) negated = true;
    // "أن توقع", "أن تسفر القمة عن توقيع": what is to be.
    if (/^و?أن$/.test(word.raw) && /^[يت]/.test(tokens.word[i + 1]!.key)) open = true;
    if ((OPEN.has(key) && (steps < 6 || HOPE.has(key))) || (/^س[يت]/.test(key) && steps < 6)) open = true;
    if (DONE.has(key) && !open && steps < 6) done = true;
    if (RELATIVE.has(key)) break;
  }
  const own = tokens.word[at]!;
  if (tense === 'noun' && (own.prep === 'ل' || /^ل/.test(own.key)) && !done) open = true;
  if (tense === 'past') done = !negated && !hypothetical;
  const { subjects, partners } =
    deed === 'have' && tense === 'noun' ? { subjects: holder(at, sources), partners: [] } : roles(tense, at, side, mention, sources);
  return {
    deed,
    at,
    side,
    tense,
    negated,
    open: hypothetical || (open && tense !== 'past'),
    done,
    subjects,
    partners,
    private: tense !== 'noun' && privateDoer(at, side, mention, tokens),
    body: isStateBody(tokens.word[at + 1]),
  };
}

const FIRMS = set(
  'شركه شركات شركتان شركتين شركتا شركتي بنك بنوك مصرف مصارف جامعه جامعات جامعتا جامعتان مركز مراكز معهد كليه مستشفي نادي ناديا مصنع جمعيه غرفه صحيفه قناه موسسه مصفاه',
);
const SKIPPED = set('قد كان كانت كانا كانتا التي الذي امس اليوم موخرا ، ,');

/** Whether the noun of a firm, or a name in quotation marks, stands where the subject is. */
export function isFirm(word: Word<Entry> | undefined): boolean {
  return word !== undefined && word.kind === Kind.Word && FIRMS.has(partsOf(word).stem);
}

const isStateBody = (word: Word<Entry> | undefined): boolean => word?.entry?.body?.kind === 'state' && word.prep === '' && word.conj === '';

function privateDoer(at: number, side: Frame['side'], mention: DocumentMention, tokens: Tokens<Entry>): boolean {
  const sentence = tokens.sentence[at]!;
  const inside = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === sentence;
  let i = at + 1;
  while (inside(i) && SKIPPED.has(tokens.word[i]!.key)) i++;
  if (inside(i) && (side === 'right' || i < mention.from - 1) && !tokens.word[i]!.entry?.particle)
    return isFirm(tokens.word[i]) || QUOTES.has(tokens.word[i]!.key);
  let back = at - 1;
  while (inside(back) && SKIPPED.has(bareKey(tokens.word[back]!))) back--;
  if (inside(back) && QUOTES.has(tokens.word[back]!.key)) return true;
  for (let steps = 0; inside(back) && steps < 6; back--, steps++) {
    const word = tokens.word[back]!;
    if (isFirm(word)) return true;
    if (word.entry?.particle || word.entry?.states || word.entry?.verb) return false;
  }
  return false;
}

/** Whom the pronoun of لديها means: who acts before it in the sentence, else who opens the sentence before. */
function holder(at: number, { tokens, actors }: Sources): Actor[] {
  const sentence = tokens.sentence[at]!;
  const able = actors.filter((a) => a.from < at && a.states.length === 1 && a.kind !== 'origin' && (a.prep === '' || a.prep === 'ل'));
  let found = able.findLast((a) => tokens.sentence[a.from] === sentence);
  // A stop may be a slip: two sentences back at most.
  for (let back = 1; back <= 2 && !found; back++) found = able.find((a) => tokens.sentence[a.from] === sentence - back);
  return found ? [found] : [];
}

/** Who does the deed, and with whom. */
function roles(
  tense: Frame['tense'],
  at: number,
  side: Frame['side'],
  mention: DocumentMention,
  sources: Sources,
): { subjects: Actor[]; partners: Actor[] } {
  const { tokens, actors } = sources;
  const sentence = tokens.sentence[at]!;
  const subjects: Actor[] = [];
  const partners: Actor[] = [];
  const limit = side === 'left' ? mention.from : Math.min(at + 18, tokens.bounds[sentence + 1]!);
  const group = after(at + 1, limit);
  for (const a of group) (a.prep === 'مع' ? partners : subjects).push(a);
  if (subjects.length === 0 && tense !== 'noun') subjects.push(...before(at));
  return { subjects, partners };

  /** Actors between two tokens that are no place and no adjunct. */
  function after(from: number, to: number): Actor[] {
    const out: Actor[] = [];
    let last = '';
    for (const a of actors) {
      if (a.from < from || a.from >= to) continue;
      let stop = false;
      for (let i = out.length ? out.at(-1)!.to : from; i < a.from; i++) {
        const w = tokens.word[i]!;
        if (RELATIVE.has(bareKey(w)) || COMPLEMENTISER.has(bareKey(w)) || w.key === '؛' || w.key === '.') stop = true;
        if (i > at && deedOfVerb(w) && !w.entry?.title) stop = true;
        if (
          side === 'right' &&
          ('،,()"»'.includes(w.key) || /^س[يت]/.test(w.key) || (w.entry?.verb && !w.entry.particle && !w.def && w.prep === ''))
        )
          stop = true;
      }
      if (stop) break;
      const prep = a.conj && a.prep === '' ? last : a.prep;
      if (a.kind === 'origin') continue;
      if (prep === '' || prep === 'مع' || prep === 'بين' || (prep === 'من' && /^(كل|كلا)$/.test(tokens.word[a.from - 2]?.key ?? ''))) {
        out.push(prep === a.prep ? a : { ...a, prep });
        last = prep;
      } else last = prep;
    }
    return out;
  }

  /** The coordinated actors that stand right before a verb: "إسرائيل التي وقعت", "الصين وروسيا توقعان". */
  function before(verb: number): Actor[] {
    let i = verb - 1;
    while (i >= 0 && /^(و?قد|كان|كانت|كانتا|كانا|التي|الذي|اللذان|اللتان|الذين|،|,|لم|لن|لا|سوف)$/.test(tokens.word[i]!.key)) i--;
    const out: Actor[] = [];
    for (;;) {
      const a = actors.findLast((x) => x.to <= i + 1 && x.to >= i - 1 && tokens.sentence[x.from] === sentence);
      if (!a || a.kind === 'origin') break;
      if (!nounsOnly(a.to, i + 1)) break;
      const both = a.prep === 'من' && /^و?(كل|كلا)$/.test(tokens.word[a.from - 2]?.key ?? '');
      if (/^(في|ب|الي|من|عن|علي|مع)$/.test(a.prep) && !both) break;
      out.unshift(a);
      // "كلا من الحكومة الباكستانية وحركة طالبان": the noun of a body may stand before its name.
      let from = a.from;
      if (!a.conj && from > 0 && tokens.word[from - 1]!.conj === 'و' && tokens.word[from - 1]!.entry?.particle === undefined) from--;
      else if (!a.conj) break;
      i = from - 1;
    }
    return out;
  }

  function nounsOnly(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const w = tokens.word[i]!;
      if (w.kind !== Kind.Word || w.entry?.particle !== undefined || w.entry?.verb) return false;
    }
    return true;
  }
}
