/**
 * What the clause behind a document says of its standing, apart from its frames: "لا تزال سارية", "لم يعد قائما", "لم تصمد
 * الهدنة", "التي قررت الحكومة إنهاء العمل بها", "الاتفاق المرتقب".
 *
 * @module src/extract/agreements/frames/standing
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf } from '../../clauses.js';
import type { DocumentMention } from '../words/document-mention.js';
import { COMPLEMENTISER, RELATIVE, type Sources } from './deeds.js';

export type Standing = 'valid' | 'ended' | 'left' | 'broken' | 'coming';

const VALID = /^(ال)?(ساري|ساريه|ساريا|ساريين|ساريتين|نافذ|نافذه|نافذا|معمولا?)$/;
/** "اعتبرت كينيا الاتفاقية لاغية" */
const VOID = /^(?:لاغي|باطل)(?:ه|ا)?$|^(?:ملغاه|ملغي)$/;
/** "اتفاقية انتهت مدتها", "التي انقضى أجلها" */
const IS_OVER = /^(?:انته|انقض)(?:ي|ت)$/;
const TERM = /^(?:مدت|صلاحيت|مفعول|اجل|سريان)(?:ه|ها)$/;
/** "تسري الاتفاقية", "صمدت الهدنة" */
const RUNS = /^[وف]?(?:[يت]سري|صمدت?)$/;
/** "لم تعد كينيا طرفا في" */
const SIDE = /^طرفا?$/;
/** "جاهزة للتوقيع" */
const READY = /^جاهز(?:ه|ا)?$/;
const STANDS = /^(?:قايم|موجود|صامد|متماسك)(?:ه|ا)?$/;
const STILL = /^[وف]?(?:[يت]زال|زال|زالت|ظل|ظلت|[يت]ظل)$/;
const NO_MORE = /^[وف]?[يت]عد$/;
/** "لم تصمد", "لم تعمر", "التي أعلنتها الحكومة لم تدم أكثر من" */
const HOLDS = /^[يت](?:صمد|عمر|دم)(ا|وا)?$/;
/** "سقطت الهدنة بعد ساعات" */
const FELL = /^[وف]?سقطت?$/;
/** "الهدنة التي عرضتها الحكومة" */
const PROPOSED = /^(?:عرض|اقترح|طرح)(?:ت|ا|وا)?(?:ها|ه)$/;
/** "استمر القتال رغم الهدنة" */
const DESPITE = /^ب?رغم$/;
const FIGHTING = wordSet(
  'قتال معارك معركه اشتباكات اشتباك مواجهات غاره غارات قصف قصفا هجوم هجمات هجوما عنف قتيل قتلي قتيلا خرق خروق خروقات انتهاكات قتل قتلت قصفت هاجم هاجمت شن شنت',
);
/** "رغم الهدنة" tells of its breach where somebody fights: "استمر القتال رغم الهدنة", not "تراجعت التجارة رغم الهدنة". */
function isFoughtIn(sentence: number, { tokens: { word, bounds } }: Sources): boolean {
  for (let i = bounds[sentence]!; i < bounds[sentence + 1]!; i++)
    if (FIGHTING.has(word[i]!.stem) || FIGHTING.has(word[i]!.key)) return true;
  return false;
}
const DECLARED = /^المعلنه?$/;
const COMING = /^(ال)?(مرتقب|مزمع|منتظر|محتمل|مقترح|موعود|متوقع|وشيك|ممكن)(ه|ا)?$/;
/** "يحل محل البروتوكول المنتهي في ديسمبر", "الهدنة المنهارة" */
const OVER = /^(?:ال)?(?:منتهي|منهار|ملغي)(?:ه|ا)?$/;
/** "لم ير النور بعد": it is still to come. */
const SEES = /^[وف]?[يت]ر(ي|يا|وا)?$/;
/** "الذي أبرمته واشنطن عام 1994 وانهار بعد ثمانية أعوام" */
const FALLS = /^(?:انهارت?|انهارا|تهاوت|تهاوي|ماتت?)$/;
/** What these open is about something else: "وقعا مذكرة بعدما انهارت المحادثات". */
const ELSE = wordSet('ان بعدما عندما حين حينما حيث اذ اذا منذ كما بينما فيما لكن ثم');

/** "هدنة سابقة أبرمت عام 2002 انهارت": a clause on an indefinite document, without a relative. */
const isOnNoun = ({ definite, feminine }: DocumentMention, { conj, key }: Word<Entry>, before: string): boolean =>
  !definite && conj === '' && !ELSE.has(before) && key.endsWith('ت') === feminine;

/** "اتفقا على الصياغة النهائية للمعاهدة" */
const WORDING = /^(?:ال)?(?:صيغه|صياغه)$/;
const FINAL = /^(?:ال)?(?:نهاييه|اخيره)$/;
/** "من المقرر أن يوقعها الرئيسان", "ينتظر أن توقع" */
const TO_SIGN = /^[يت](?:وقع|برم)(?:ان|ا|ون|وا)?(?:ه|ها|هما)?$/;
const EXPECTED = wordSet('المقرر المنتظر المتوقع المرتقب المفترض ينتظر يتوقع يفترض يرتقب مقررا');
/** "تمهيدا لتوقيعه" */
const TO_BE_SIGNED = /^ل?(توقيع|ابرام|امضاء)(ه|ها|هما)$/;
/** "غير أن نيروبي انسحبت منها" */
const LEAVES = /^(انسحب|تنصل|خرج)ت?$/;
/** "تعرضت لخروق متكررة" */
const BREACHES = /^ل(خرق|خروق|خروقات|انتهاك|انتهاكات)$/;
const SUFFERS = /^[يت]?تعرضت?$/;
/** "وتبادل الطرفان الاتهام بخرقها" */
const BREACH = /^ب(خرق|خروق|انتهاك|نقض)(ها|ه)$/;
/** "اتهم كل منهما الآخر بانتهاكه" */
const ACCUSES = /^(?:[يتن]?تهم|اتهم)(?:ت|وا|ا|ه|ها|ان|ون)?$/;
const ACCUSED_WITHIN = 8;

/** "تتهم كينيا جماعة الشباب بخرقه", "تبادل الطرفان الاتهام بخرقه": by whom and whom, before any mark. */
function isAccused(breach: number, key: (i: number) => string): boolean {
  for (let i = breach - 1; i > breach - ACCUSED_WITHIN && key(i) !== '' && !/^[،,؛]$/.test(key(i)); i--)
    if (ACCUSES.test(key(i)) || /^(ال)?(اتهام|اتهامات)$/.test(key(i))) return true;
  return false;
}

/** "ألغاه الرئيس", "أنهتها نيروبي" */
const ENDS_IT = /^(?:الغ|انه|فسخ)(?:ا|ت|يا|وا)?(?:ه|ها)$/;
const ABOUT_IT = /^(?:بشان|حول|علي)(?:ه|ها)$/;
const NEGOTIATION = /^(?:ال)?(?:مفاوضات|محادثات|مباحثات|تفاوض)$/;
/** "التي يجري إعدادها", "قيد التفاوض" */
const GOES_ON = /^(?:[يت]جري|[يت]تم|جار)$/;
/** "اتفاق جرى التفاوض عليه" */
const WENT_ON = /^(?:تم|جري)$/;
const IN_WORK = /^(?:اعداد|صياغ|بحث|انجاز|دراست?)ت?(?:ه|ها)$/;
const UNDER_WORK = wordSet('تفاوض اعداد دراسه بحث نقاش صياغه انجاز');
const HOPES = /^(?:[يت]?امل(?:ان|ون|ت)?|امل(?:ه|ها|هما)?|[يت]رغب(?:ان|ون)?)$/;
const BEFORE_SIGNING = wordSet('تمهيدا بانتظار انتظار قبل قبيل');
const DECIDES = wordSet('قرر قررت قررا قررتا اعلن اعلنت اعلنا اعلنوا');
const END = /^(انهاء|الغاء|فسخ)(ها|ه)?$/;
const NOT = wordSet('لا لم ما لن');
/** Tokens behind a mention that still speak of it. */
const REACH = 14;
const SIDE_WITHIN = 9;
/** How much further off it may be told that it still stands. */
const STANDS_FURTHER = 6;

/** "دخلت الاتفاقية حيز التنفيذ", "الاتفاق الذي دخل أمس حيز النفاذ": not "تدخل" nor "ستدخل". */
const ENTERS = /^دخل(?:ت|ا|تا)?$/;
const FORCE = 'حيز';
const IN_FORCE = wordSet('تنفيذ نفاذ تطبيق سريان');
const ENTERS_WITHIN = 5;

/** "منذ دخول الهدنة حيز التنفيذ", "أعلن دخول": not "قبل دخول", "لضمان دخول". */
const ENTRY = 'دخول';
const HAS_BEEN = wordSet('منذ بعد عقب اثر مع رغم اعلن اعلنت اعلان');
/** "بدأ أمس سريان الاتفاقية" */
const RUNNING = wordSet('سريان تنفيذ تطبيق');
const BEGAN = /^[وف]?بدا(?:ت)?$/;
const BEGAN_WITHIN = 4;

/** Whether a noun right before it says that it has come into force. */
function hasBegun({ from }: DocumentMention, key: (i: number) => string): boolean {
  if (key(from - 1) === ENTRY) return HAS_BEEN.has(key(from - 2));
  if (!RUNNING.has(key(from - 1))) return false;
  for (let i = from - 2; i > from - 2 - BEGAN_WITHIN && key(i) !== ''; i--) {
    if (BEGAN.test(key(i))) return true;
    if (/^[يتس]/.test(key(i)) || key(i) === 'قبل') return false;
  }
  return false;
}

/** Whether it is said to have come into force, by a verb right before it or behind it. */
function hasEntered(
  { from, to, coreTo }: DocumentMention,
  key: (i: number) => string,
  stem: (i: number) => string,
  { actors, actorAt }: Sources,
): boolean {
  let verb = ENTERS.test(key(from - 1)) ? from - 1 : -1;
  let last = to + ENTERS_WITHIN;
  for (let i = coreTo; i < last && key(i) !== ''; i++) {
    // "الاتفاقية التي وقعت عليها كينيا ونيبال دخلت حيز التنفيذ": who signed it is no step.
    const actor = actors[actorAt[i]!];
    if (actor?.from === i && i >= to) last += actor.to - i;
    if (ENTERS.test(key(i))) verb = i;
    if (key(i) === FORCE) return verb >= 0 && !NOT.has(key(verb - 1)) && IN_FORCE.has(stem(i + 1));
    if (COMPLEMENTISER.has(key(i)) || key(i) === '؛') return false;
  }
  return false;
}

/** "انتهى العمل بالبروتوكول", "انتهت أمس صلاحية الاتفاق" */
const VALIDITY = /^(?:العمل|صلاحيه|مده|سريان|مفعول|اجل)$/;
const IS_ENDING = /^س?[يت](?:نتهي|نقضي)$/;
const STOPPED = /^(?:توقف|توقفت|اوقفت?|علقت?|تعطلت?)$/;
const BEFORE_WITHIN = 7;

/** "نفى السفير توقف العمل بالاتفاقية" */
const DENIES = /^(?:نف(?:ي|ت|وا)|[يت]نفي|نافيا|نافيه)$/;
function isDeniedAt(at: number, key: (i: number) => string): boolean {
  for (let i = at - 1; i > at - BEFORE_WITHIN && key(i) !== ''; i--) if (DENIES.test(key(i))) return true;
  return false;
}

/** What stands right before a document says of it: "انتهت صلاحية", "توقف العمل ب", "ما زال", "تعرض … لخروق". */
function standingBefore(mention: DocumentMention, key: (i: number) => string, { tokens, actors, actorAt }: Sources): Standing | null {
  const { from, to, coreTo } = mention;
  if (STILL.test(key(from - 1)) && !COMPLEMENTISER.has(key(from - 2)))
    for (let i = coreTo; i < to + BEFORE_WITHIN && key(i) !== '' && !COMPLEMENTISER.has(key(i)); i++)
      if (STANDS.test(key(i)) || VALID.test(key(i))) return 'valid';
  if (SUFFERS.test(key(from - 1)))
    for (let i = coreTo; i < to + BEFORE_WITHIN && key(i) !== ''; i++) if (BREACHES.test(key(i))) return 'broken';
  if (!VALIDITY.test(key(from - 1))) return null;
  for (let i = from - 2, steps = 0; steps < BEFORE_WITHIN && key(i) !== ''; i--, steps++) {
    const actor = actors[actorAt[i]!];
    if (actor !== undefined) i = Math.max(actor.from, tokens.bounds[tokens.sentence[from]!]!);
    else if (IS_OVER.test(key(i)) || STOPPED.test(key(i))) return NOT.has(key(i - 1)) || isDeniedAt(i, key) ? null : 'ended';
    else if (IS_ENDING.test(key(i))) return NOT.has(key(i - 1)) ? null : 'valid';
    else if (tokens.word[i]!.entry?.verb && !tokens.word[i]!.entry!.particle) return null;
  }
  return null;
}

/** "تنظم اتفاقية 1929 المياه", "معاهدة الضمان لعام 1960 تجيز", "الحقوق التي كفلتها اتفاقية عام 1959": what one of a year provides, it provides still. */
const PROVIDES = /^(?:[يت](?:نظم|كفل|جيز|منح|سمح|تيح|حظر|لزم|خول|ضمن|حكم|نص|قضي)|[يت]?(?:كفل|ضمن|منح|نظم|حكم)ت?(?:ها|ه|هما))$/;

function provides({ from, coreTo, to, year }: DocumentMention, key: (i: number) => string): boolean {
  if (year === null) return false;
  if (PROVIDES.test(key(from - 1))) return !NOT.has(key(from - 2));
  for (let i = coreTo; i <= to + 1; i++) if (PROVIDES.test(key(i))) return !NOT.has(key(i - 1));
  return false;
}

/** How the document stands, or null where the clause does not say. */
export function standingOf(mention: DocumentMention, sources: Sources): Standing | null {
  const { tokens } = sources;
  const sentence = tokens.sentence[mention.head]!;
  const key = (i: number): string => (i >= 0 && i < tokens.count && tokens.sentence[i] === sentence ? bareOf(tokens.word[i]!) : '');
  return standingIn(sentence, mention, key, sources) ?? (provides(mention, key) ? 'valid' : null);
}

function standingIn(sentence: number, mention: DocumentMention, key: (i: number) => string, sources: Sources): Standing | null {
  const { tokens, documentAt, actors, actorAt } = sources;
  if (hasEntered(mention, key, (i) => tokens.word[i]?.stem ?? '', sources) || hasBegun(mention, key)) return 'valid';
  if (mention.kind === 'ceasefire' && mention.definite && DESPITE.test(key(mention.from - 1)) && isFoughtIn(sentence, sources))
    return 'broken';
  if (HOLDS.test(key(mention.from - 1)) && key(mention.from - 2) === 'لم') return 'broken';
  if (mention.kind === 'ceasefire' && FELL.test(key(mention.from - 1))) return 'broken';
  const before = standingBefore(mention, key, sources);
  if (before !== null) return before;
  if (RUNS.test(key(mention.from - 1)) && !NOT.has(key(mention.from - 2))) return 'valid';
  if (FINAL.test(key(mention.from - 1)) && WORDING.test(key(mention.from - 2))) return 'coming';
  if (key(mention.from - 1) === 'في' && SIDE.test(key(mention.from - 2)))
    for (let i = mention.from - 3; i > mention.from - SIDE_WITHIN && key(i) !== ''; i--)
      if (NO_MORE.test(key(i)) && key(i - 1) === 'لم') return 'left';
  for (let i = mention.head + 1; i < mention.coreTo + 2; i++) {
    if (COMING.test(key(i))) return 'coming';
    if (OVER.test(key(i))) return 'ended';
  }
  // "الالتزام بوقف إطلاق النار المعلن": one that there is.
  if (mention.kind === 'ceasefire' && mention.definite)
    for (let i = mention.head + 1; i < mention.coreTo + 1; i++) if (DECLARED.test(key(i))) return 'valid';
  let relative = false;
  let decided = false;
  let last = mention.to + REACH;
  for (let i = mention.head + 1; i < last + STANDS_FURTHER && key(i) !== ''; i++) {
    const here = key(i);
    // "الهدنة التي وقعها الوزير فلان مع نظيره فلان لا تزال قائمة": who acts is one step, however long the name.
    const actor = actors[actorAt[i]!];
    if (actor?.from === i) last += actor.to - i - 1;
    if (i >= mention.to && documentAt[i]! >= 0) return null;
    if (here === '؛' || (here === '.' && tokens.word[i + 1]?.kind !== Kind.Number) || here === 'بينما' || here === 'فيما') return null;
    if (RELATIVE.has(here)) relative = true;
    if (relative && DECIDES.has(here)) decided = true;
    const end = decided ? END.exec(here) : null;
    // "التي أعلنت إلغاءها", "التي قررت إنهاء العمل بها"
    if (end && (end[2] || /^ب(ها|ه)$/.test(key(i + 2)))) return 'ended';
    if (BREACH.test(here) && isAccused(i, key)) return 'broken';
    if (relative && PROPOSED.test(here) && RELATIVE.has(key(i - 1))) return 'coming';
    // "لكن الرئيس ألغاه من طرف واحد"
    if (ENDS_IT.test(here) && /ها$/.test(here) === mention.feminine && !NOT.has(key(i - 1))) return 'ended';
    if (BREACHES.test(here) && SUFFERS.test(key(i - 1))) return 'broken';
    if (LEAVES.test(here) && key(i + 1) === (mention.feminine ? 'منها' : 'منه')) return 'left';
    if (HOLDS.test(here) && key(i - 1) === 'لم' && (i <= mention.to + 1 || (relative && /^ت/.test(here) === mention.feminine)))
      return 'broken';
    if (FALLS.test(here) && (relative || isOnNoun(mention, tokens.word[i]!, key(i - 1))))
      return mention.kind === 'ceasefire' ? 'broken' : 'ended';
    if (IS_OVER.test(here) && TERM.test(key(i + 1))) return 'ended';
    // "اتفاق الصيد الذي تنتهي صلاحيته في الصيف"
    if (IS_ENDING.test(here) && TERM.test(key(i + 1))) return 'valid';
    if (VOID.test(here) && !/^(غير|ليس|ليست)$/.test(key(i - 1))) return 'ended';
    if (READY.test(here) && key(i + 1) === 'للتوقيع') return 'coming';
    if (TO_SIGN.test(here) && key(i - 1) === 'ان' && EXPECTED.has(key(i - 2))) return 'coming';
    if (TO_BE_SIGNED.test(here) && BEFORE_SIGNING.has(key(i - 1))) return 'coming';
    if (relative && IN_WORK.test(here) && GOES_ON.test(key(i - 1))) return 'coming';
    if (here === 'قيد' && UNDER_WORK.has(tokens.word[i + 1]?.stem ?? '')) return 'coming';
    // "ذكر أن المفاوضات بشأنها تتقدم", "التي يجري التفاوض عليها", "يأملان في إبرامها"
    if (ABOUT_IT.test(here) && NEGOTIATION.test(key(i - 1)) && !WENT_ON.test(key(i - 2))) return 'coming';
    if (TO_BE_SIGNED.test(here) && key(i - 1) === 'في' && HOPES.test(key(i - 2))) return 'coming';
    if (SEES.test(here) && key(i - 1) === 'لم' && key(i + 1) === 'النور') return 'coming';
    // "وهي قائمة"
    if (STANDS.test(here) && /^(?:هي|هو)$/.test(key(i - 1))) return 'valid';
    // "لا تزال قائمة"
    if (STANDS.test(here) && STILL.test(key(i - 1)) && !COMPLEMENTISER.has(key(i - 2)) && !COMPLEMENTISER.has(key(i - 3))) return 'valid';
    if (i >= last) continue;
    if (VALID.test(here) || (STANDS.test(here) && NO_MORE.test(key(i - 1)))) {
      if (NO_MORE.test(key(i - 1)) && NOT.has(key(i - 2))) return 'ended';
      if (VALID.test(here) && !/^(غير|ليس|ليست)$/.test(key(i - 1))) return 'valid';
      return null;
    }
  }
  return null;
}
