/**
 * Signs around a verb or noun of what becomes of a document: that it was done, is still to be, is not, is denied, that somebody is
 * blamed for it.
 *
 * @module src/extract/agreements/frames/reality
 */
import { isCardinal } from '../../../arabic/numbers.js';
import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import type { Deed } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf, isVerb } from '../../clauses.js';
import type { Tense } from '../parties/doers.js';
import { AMID, LENGTH, partsOf } from '../words/words.js';
import { announcedBy } from './announced.js';
import { COMPLEMENTISER, deedOfVerb, RELATIVE, type Sources } from './deeds.js';

const NOT = wordSet('لم لن دون بدون عدم ليس ليست بعدم لا غير بدون نفي نفت ينفي تنفي نافيا نافيه');
/** Verbs of denial, and their participles. */
const DENIAL = wordSet(
  'نفي نفت نفوا نفيا ينفي تنفي ينفون نافيا نافيه نافين كذب كذبت يكذب تكذب فند فندت يفند تفند دحض دحضت انكر انكرت ينكر تنكر',
);
/** What is told and denied. */
const TOLD = wordSet('ما انباء الانباء تقارير التقارير معلومات المعلومات شايعات الشايعات مزاعم ادعاءات اخبار الاخبار');
const NO_TRUTH = /^(?:صحه|اساس)$/;
/** Between a denial and what is denied: "نفى صحة أنباء عن توقيع". */
const DENIED = wordSet(
  'صحه انباء الانباء ما وجود اي ايه نبا تقارير التقارير معلومات المعلومات شايعات الشايعات عن بشان حول ان انها انه بانه بان تكون يكون كان كانت قد حصول حدوث وقوع ابرام توقيع التوصل الي علي مزاعم ادعاءات انه',
);
/** Before a noun of action: it was done. */
const DONE = wordSet(
  'تم جري بعد عقب اثر منذ فور غداه شهد شهدت اعلن اعلنت اعلنا باعلان اعلان اعلانها اعلانه باعلانها باعلانه لاعلانها نجح نجحت نجاح نجحا تكللت توج توجت اسفر اسفرت اثمرت ادي ادت حفل مراسم ذكري بعيد قبيل خلال مناسبه بمناسبه انتهت انتهي امكن تكلل',
);
/** Before a verb or noun of action: it is still to be. */
const OPEN = wordSet(
  'اتفق اتفقت اتفقا اتفقتا اتفقوا تعمل يعمل يعملون عمل صدد بصدد سيتم يتم ستتم الراميه راميه الرامي الهادفه هادفه الهادف المزمع مزمع المقرر مقرر المرتقب مرتقب مرتقبه المنتظر منتظر ينتظر المتوقع يتوقع متوقع يعتزم تعتزم اعتزام سوف امكانيه احتمال احتمالات فرص فرصه امل الامل ياملون يامل تامل امله املها املهم املا سعي يسعي تسعي سعيا مساع مساعي مسعي جهود محاوله محاولات اجل بهدف بغيه حال حاله لحين حتي لضمان ضروره دعا دعت يدعو تدعو داعيا داعيه داعين الدعوه دعوه حث حثت حثوا حثه حثها حثهم حثهما يحث تحث حاثا حاثه استعداد مستعد مستعده يمكن قد ربما اذا لو يتعين يجب تمهيدا لبحث بحث بحثا يبحث يبحثان مفاوضات مباحثات محادثات قريبا مستقبلا طريق نحو رغبه قبل يريد تريد يريدون عرض اقتراح امام باتجاه صلاحيه صلاحيات تفويض تخويل خول خولت فوض فوضت كلف كلفت قرب اقترب اقتربت وشك سبيل حول بشان الاسراع بالاسراع للاسراع تسريع بتسريع لتسريع التعجيل بالتعجيل استكمال',
);
/** "نجاح جهود الوساطة في إبرام", "نجحت المفاوضات في التوصل": what is sought, unless it succeeded. */
const EFFORTS = wordSet('جهود محاوله محاولات مساع مساعي مفاوضات مباحثات محادثات');
const SUCCEEDS = /^(?:ب|ل)?(?:نجاح|نجح)(?:ت|ا|وا)?$/;
/** "استعدادها لتوقيع", "جاهزية وزارته", "عزمهما على" */
const INTENT = /^(?:استعداد|جاهزي|رغب|عزم|ني|اعتزام|سعي|حرص|تطلع)ت?(?:ه|ها|هما|هم)$/;
const TO_COME = /^(غدا|ال(?:مقبل|قادم)ه?)$/;
const AGREES = wordSet('اتفق اتفقت اتفقا اتفقتا اتفقوا يتفق يتفقان اتفاق');
/** Of what is on the agenda. */
const AGENDA = wordSet('يشهد تشهد يتضمن تتضمن يشمل تشمل يتخلل تتخلل');
const DECIDED = wordSet('قرر قررت قررا قررتا قرار قرارها قراره');
const BLAME =
  /^(?:[يتن]?تهم(?:ت|وا|ون|ه|ها)?|اتهم(?:ت|وا|ا|ه|ها)?|اتهام(?:ات)?|متهم(?:ا|ه|ين)?|ادان(?:ت|ه)?|[يت]دين|ندد(?:ت|وا)?|[يت]ندد|تنديد|استنكر(?:ت)?|[يت]ستنكر|حمل(?:ت)?|استمرار|تكرار|تواصل|[يت]?واصل(?:ت|وا)?|[يت]ستمر|استمر(?:ت|وا)?|عكف(?:ت|وا)?|مسووليه|رصد(?:ت)?|سجل(?:ت)?)$/;
const HOPE = wordSet('امله املها املهم امل الامل يامل تامل ياملون يعتزم تعتزم');
/** Verbs that want what the noun of action behind them says, that bring it about, and that do not. */
const WANTS = new Set('توقع رجح اعتزم عزم نوى قرر حاول أراد رغب استعد تعهد اقترب أوشك خطط طلب وعد درس أرجأ أجل تأجل ترقب فكر'.split(' '));
const ACHIEVES = new Set('نجح تمكن استطاع شهد حضر'.split(' '));
/** "وضعا توقيعيهما على" */
const OWN_HAND = /^توقيعي?(?:ه|ها|هما|هم)$/;
const FAILS = new Set('فشل أخفق'.split(' '));
const LIGHT = new Set('كان قام'.split(' '));
const REACH = 9;
const GOVERNED = 16;
const PREVENTS = /^[لب]?(?:منع|تفادي|تجنب|تلافي|درء)ا?$|^[يتن](?:منع|تفادي|تجنب)$/;
/** Behind a verb that governs, only its negation and its time are asked for. */
const BEHIND = 2;

interface Signs {
  readonly negated: boolean;
  /** Hoped for, intended, expected. */
  readonly open: boolean;
  /** It is said to have been done. */
  readonly done: boolean;
  readonly blamed: boolean;
  readonly hypothetical: boolean;
}

/** What the words before a verb or noun, and up to the document behind it, tell of whether it is so; of a noun of action above all the verb that governs it. */
export function signsAround(deed: Deed, tense: Tense, at: number, until: number, sources: Sources): Signs {
  const { tokens, actors, actorAt, documentAt } = sources;
  const sentence = tokens.sentence[at]!;
  const noun = tense === 'noun';
  let negated = false;
  let open = tense === 'future' && !isAimOfPast(at, tokens);
  let done = false;
  let blamed = false;
  let hypothetical = false;
  let efforts = false;
  let governed = false;
  let asked = noun;
  let limit = noun ? GOVERNED : REACH;
  // Behind another verb than that which governs, words of hope are of another matter.
  let told = limit;
  for (let i = at - 1, steps = 0; i >= 0 && tokens.sentence[i] === sentence && steps < limit; i--, steps++) {
    // "يعتزم وزير النقل الكيني فلان ونظيره النيبالي توقيع": who acts is one step, however long the name.
    const actor = actorAt[i]!;
    if (actor >= 0) i = Math.max(actors[actor]!.from, tokens.bounds[sentence]!);
    const word = tokens.word[i]!;
    const key = bareOf(word);
    // "تمكنت بيرو وتشيلي فجر أمس، من إبرام"; "أعلن الوزير فلان، رئيس الحزب، إلغاء"
    if (noun && COMMAS.has(key) && (steps === 1 || (steps === 0 && endsApposition(i, sources)))) continue;
    if (word.kind === Kind.Punct || documentAt[i]! >= 0) break;
    if (!noun && COMPLEMENTISER.has(key) && key !== 'ان' && key !== 'اذا') {
      // "لن تسمح بأن تخرق"
      if (steps === 0 && tense === 'present' && /^و?بأن$/.test(word.raw)) open = true;
      break;
    }
    if (/^(و?(اذا|لو|ان)|حال)$/.test(key) && steps < 2) hypothetical = key !== 'ان';
    if (NOT.has(key) && (steps < 3 || governed || (noun && steps < 5))) negated = true;
    // "أن توقع", "أن تسفر القمة عن توقيع": what is to be.
    const then = wasBefore(i, tokens);
    if (/^و?أن$/.test(word.raw) && /^[يتن]/.test(tokens.word[i + 1]!.key) && !then) open = true;
    if ((then || (noun && isAfterPast(i, tokens))) && key === 'قبل') {
      [done, open] = [true, false];
      break;
    }
    if (
      ((isOpen(i, tokens) || INTENT.test(key)) &&
        !(noun && EFFORTS.has(key)) &&
        steps <= told &&
        (steps < 6 || (HOPE.has(key) && steps < REACH))) ||
      (/^س[يت]/.test(key) && steps < 6)
    )
      open = true;
    if (noun && EFFORTS.has(key) && steps <= told && steps < 6 && !done) efforts = true;
    // "وسيجري خلال الزيارة توقيع"
    if (noun && /^[وف]?س[يت](?:جري|تم)$/.test(word.key)) {
      [open, done] = [true, false];
      break;
    }
    // "تفضي خلال أربعة أشهر إلى توقيع": within which time.
    const within = key === 'خلال' && isTime(tokens.word[i + 1]);
    if (DONE.has(key) && !open && !within && (SUCCEEDS.test(key) ? steps < REACH : !efforts && steps < 6)) done = true;
    // "قررت أنقرة إنهاء الاتفاقية": it is over by who decides so.
    if ((deed === 'end' || deed === 'leave') && DECIDED.has(key) && !open && steps < 6) done = true;
    // "يتضمن برنامج الزيارة توقيع اتفاقية"
    if (deed === 'sign' && noun && AGENDA.has(key) && steps < 6 && !done) open = true;
    // "قررت الحكومة توقيع اتفاقية"
    if (deed === 'sign' && noun && DECIDED.has(key) && steps < 4) open = true;
    if (deed === 'break' && noun && steps < REACH && BLAME.test(partsOf(word).stem)) blamed = true;
    // "لمنع خرق الهدنة", "لتفادي نسف الاتفاق": what is to be kept from happening.
    if ((deed === 'break' || deed === 'end' || deed === 'leave') && steps < (noun ? 2 : 1) && PREVENTS.test(key)) {
      // As a verb it looks like what was done.
      if (noun) open = true;
      else negated = true;
    }
    // "ستشهد الزيارة التي تستمر يومين توقيع": a clause that is over.
    if (RELATIVE.has(key) && !LENGTH.has(tokens.word[at - 1]!.key)) break;
    if (!asked || actor >= 0) continue;
    const governs = governing(i, at, tokens);
    if (governs === null) continue;
    limit = REACH;
    asked = false;
    told = steps + BEHIND;
    if (open || done || deed === 'end' || governs === 'neither') continue;
    open = governs === 'open';
    done = governs === 'done' && (!efforts || SUCCEEDS.test(key));
    if (governs === 'negated') negated = true;
    governed = true;
    limit = steps + BEHIND + 1;
  }
  if (efforts && !done) open = true;
  if (
    (noun && ((isPurpose(tokens.word[at]!) && !done) || isAgreedOn(at, sources))) ||
    (tense === 'present' && !negated && isToCome(at, until, tokens)) ||
    (noun && !done && !negated && isDue(at, tokens))
  )
    open = true;
  if (FINISHING.test(tokens.word[at]!.key)) [done, open] = [false, true];
  if (deed === 'reach' && noun && !negated && (isReported(at, sources) || announcedBy(at, sources) >= 0)) [open, done] = [false, true];
  if (tense === 'past') done = !negated && !hypothetical;
  return { negated, open, done, blamed, hypothetical };
}

/** "وضعا اللمسات الأخيرة على اتفاق": it is still to be signed. */
const FINISHING = /^[وفب]?اللمسات$/;

/** "وكانت قد أعلنت إلغاء" */
const isOpen = (i: number, { word }: Tokens<Entry>): boolean =>
  // "والإسراع في توقيع": also where the lexicon does not cut the conjunction off.
  (OPEN.has(bareOf(word[i]!)) || (word[i]!.entry === null && OPEN.has(word[i]!.key.replace(/^و/, '')))) &&
  !(word[i]!.key === 'قد' && word[i + 1]?.entry?.verb?.tense === 'past');

/** Whether a comma ends who acts and what he is, which another comma begins. */
function endsApposition(comma: number, { tokens: { word }, actors, actorAt }: Sources): boolean {
  const actor = actors[actorAt[comma - 1] ?? -1];
  return actor !== undefined && word.slice(actor.from, comma).some((w) => COMMAS.has(w.key));
}

const isTime = (word: Word<Entry> | undefined): boolean =>
  word !== undefined && (word.kind === Kind.Number || isCardinal(word.key) || TIMES.test(word.key));
const TIMES = /^(?:ال)?(?:ساعات|ايام|اسابيع|اشهر|شهور|سنوات|اعوام|يومين|اسبوعين|شهرين|عامين|سنتين|عام|شهر|اسبوع|سنه)$/;

/** "اندلعت مواجهات قبل أن يتوصل الطرفان إلى هدنة": what came after what was; not "لن ينسحب قبل أن". */
function wasBefore(at: number, tokens: Tokens<Entry>): boolean {
  const { word, sentence, bounds } = tokens;
  const before = word[at]!.key === 'قبل' ? at : at - 1;
  if (sentence[before] !== sentence[at] || word[before]!.key !== 'قبل' || !/^ان(?:ه|ها|هما|هم)?$/.test(word[before + 1]?.key ?? ''))
    return false;
  let past = false;
  let was = false;
  for (let i = bounds[sentence[at]!]!; i < before; i++) {
    const { key, entry } = word[i]!;
    if (NOT.has(bareOf(word[i]!)) || /^[وف]?س[يت]/.test(key)) return false;
    // "كان الوزير يزور المصنع قبل أن يوقع"
    was ||= /^[وف]?كان(?:ت|ا|تا|وا)?$/.test(key);
    if (entry?.verb === undefined || !isVerb(tokens, i)) continue;
    past = entry.verb.tense === 'past';
  }
  return past || was;
}

const FOLLOWS = /^[يت](?:لي|عقب|تخلل)/;
/** "يتم في ختامها", "سيجري خلالها" */
const IS_DONE = /^[وف]?س?[يت](?:تم|جري)$/;

/** "استقال الوزير قبل أسبوع من توقيع الاتفاق", "قبل أيام من إبرام": what was before it in its own clause. */
function isAfterPast(before: number, tokens: Tokens<Entry>): boolean {
  const { word, sentence } = tokens;
  if (word[before]!.key !== 'قبل') return false;
  for (let i = before - 1; i >= 0 && sentence[i] === sentence[before]; i--) {
    const { key, kind, entry } = word[i]!;
    if (i === before - 1 && COMMAS.has(key)) continue;
    if (kind === Kind.Punct || RELATIVE.has(key) || COMPLEMENTISER.has(key) || /^[وف]?س[يت]/.test(key)) return false;
    if (entry?.verb && isVerb(tokens, i))
      return entry.verb.tense === 'past' && !entry.verb.classes.has('say') && !NOT.has(word[i - 1]?.key ?? '');
  }
  return false;
}

/** What a word makes of the noun of action that it governs: `neither` leaves it as it is, null governs nothing. */
function governing(i: number, at: number, tokens: Tokens<Entry>): 'open' | 'done' | 'negated' | 'neither' | null {
  const word = tokens.word[i]!;
  const key = bareOf(word);
  const verb = isVerb(tokens, i) ? word.entry!.verb! : undefined;
  const bears = deedOfVerb(word);
  const yields = bears?.deed === 'yield' ? bears.tense : null;
  // "مباحثات أعقبها التوقيع"
  const amid = AMID.has(key) && !/^س?[يت]شهد/.test(key);
  // "جلسة يليها توقيع", "يتم في ختامها توقيع"
  if (amid && (FOLLOWS.test(key) || (tokens.sentence[i - 2] === tokens.sentence[i] && IS_DONE.test(tokens.word[i - 2]!.key))))
    return 'open';
  const lemma = verb?.lemma ?? '';
  // "عرضت كينيا على نيبال توقيع"
  const seeks = bears?.deed === 'seek';
  if ((verb === undefined && yields === null && !amid && !seeks) || LIGHT.has(lemma)) return null;
  // "رفض البرلمان توقيع الاتفاق": whoever refuses it, others may sign. "اجتماعات تختتم بتوقيع معاهدة"
  if (WANTS.has(lemma) || (seeks && lemma !== 'رفض') || yields === 'present') return 'open';
  // "من المنتظر أن يزور الرئيس كينيا، ويشهد الجانبان التوقيع على": as what stands before it.
  if (verb?.tense === 'present' && ACHIEVES.has(lemma) && word.conj === 'و' && isDueBefore(i, tokens)) return 'open';
  const achieved = verb?.tense === 'past' && (ACHIEVES.has(lemma) || (lemma === 'وضع' && OWN_HAND.test(tokens.word[at]!.key)));
  if (amid || achieved || yields === 'past') return 'done';
  return FAILS.has(lemma) ? 'negated' : 'neither';
}

const EXPECTED = wordSet('المقرر المنتظر المرتقب المتوقع المزمع ينتظر يتوقع يعتزم تعتزم مقررا');

/** Whether a verb before it in its sentence is of what is to come: "من المقرر أن يصل", "سيصل". */
function isDueBefore(at: number, { word, sentence }: Tokens<Entry>): boolean {
  for (let i = at - 1; i > 0 && sentence[i] === sentence[at]; i--)
    if (/^[وف]?س[يت]/.test(word[i]!.key) || (word[i]!.key === 'ان' && EXPECTED.has(bareOf(word[i - 1]!)))) return true;
  return false;
}

/** "عاد الرئيس إلى واشنطن ليوقع معاهدة": what somebody went and did; not "سيزور نيبال ليوقع". */
function isAimOfPast(at: number, tokens: Tokens<Entry>): boolean {
  const { word, sentence } = tokens;
  if (!/^ل[يت]/.test(word[at]!.key)) return false;
  for (let i = at - 1; i >= 0 && sentence[i] === sentence[at]; i--) {
    if (TO_COME.test(word[i]!.key) || /^[وف]?س[يت]/.test(word[i]!.key)) return false;
    if (isVerb(tokens, i)) return word[i]!.entry!.verb!.tense === 'past';
  }
  return false;
}

const REPORTS =
  /^[وف]?(?:[يت]?(?:اشار|شير|كشف|رحب|افاد|فيد|لفت|نوه|اشاد|شيد)(?:ت|ا|تا|وا|ان|ون)?|مشيرا|مشيره|كاشفا|كاشفه|لافتا|لافته|مرحبا|مرحبه|منوها|ترحيب(?:ه|ها)?)$/;
const REPORTED_BY = /^(?:الي|عن)$/;

/** "أشار الوزير إلى توصل البلدين إلى اتفاق", "رحبت كينيا بتوصلهما إلى": that it came about is told. */
function isReported(at: number, { tokens, actors, actorAt }: Sources): boolean {
  const { word, sentence, bounds } = tokens;
  let i = at - 1;
  if (word[at]!.key[0] !== 'ب') {
    if (i < 0 || sentence[i] !== sentence[at] || !REPORTED_BY.test(word[i]!.key)) return false;
    i--;
  }
  const first = bounds[sentence[at]!]!;
  while (i >= first && actorAt[i]! >= 0) i = actors[actorAt[i]!]!.from - 1;
  return i >= first && REPORTS.test(word[i]!.key);
}

/** "لتوقيع معاهدة" */
const isPurpose = ({ prep, key }: Word<Entry>): boolean => prep === 'ل' || key[0] === 'ل';

/** "يتوجه غدا إلى صوفيا ويوقع الجانبان اتفاقية", "يوقع الوزيران غدا اتفاقية" */
function isToCome(at: number, until: number, { word, bounds, sentence }: Tokens<Entry>): boolean {
  for (let i = bounds[sentence[at]!]!; i < until; i++) if (TO_COME.test(word[i]!.key)) return true;
  return false;
}

/** "يشهد الرئيسان غدا التوقيع على": in its own clause. */
function isDue(at: number, { word, sentence }: Tokens<Entry>): boolean {
  for (let i = at - 1; i >= 0 && sentence[i] === sentence[at] && at - i < GOVERNED; i--) {
    const { key, kind } = word[i]!;
    if (TO_COME.test(key)) return true;
    if (kind === Kind.Punct || RELATIVE.has(key) || COMPLEMENTISER.has(key)) return false;
  }
  return false;
}

/** "اتفق الوزير الأردني فلان ونظيرته السلوفينية على توقيع مذكرة": still to be done. */
function isAgreedOn(at: number, { tokens }: Sources): boolean {
  const sentence = tokens.sentence[at]!;
  if (at === 0 || tokens.sentence[at - 1] !== sentence || tokens.word[at - 1]!.key !== 'علي') return false;
  let i = at - 2;
  // "اتفق البلدان، كينيا ونيبال، على توقيع": an apposition between two commas.
  if (i >= 0 && COMMAS.has(tokens.word[i]!.key)) {
    do i--;
    while (i >= 0 && tokens.sentence[i] === sentence && at - i < 16 && tokens.word[i]!.kind === Kind.Word);
    i--;
  }
  for (; i >= 0 && tokens.sentence[i] === sentence && at - i < 16; i--) {
    const word = tokens.word[i]!;
    if (word.kind === Kind.Punct || COMPLEMENTISER.has(word.key)) return false;
    if (AGREES.has(bareOf(word))) return true;
  }
  return false;
}

const NEWS = /^[وفبل]?(?:ال)?(?:انباء|تقارير|اشاعات|شايعات|اخبار|مزاعم|انباءا|حديث)$/;
const FALSE = /^[وفب]?(?:عاريه?|مختلق|مختلقه|كاذب|كاذبه|مفبركه?|ملفقه?|شايعات|اشاعات|مغلوطه?)$/;
const NEWS_WITHIN = 4;

/** "وصف الأنباء عن اتفاق سري بأنها عارية عن الصحة" */
function isCalledFalse(at: number, { word, sentence }: Tokens<Entry>): boolean {
  let news = at - 1;
  while (news > at - NEWS_WITHIN && sentence[news] === sentence[at] && !NEWS.test(word[news]!.key)) news--;
  if (sentence[news] !== sentence[at] || !NEWS.test(word[news]!.key) || !/^(?:عن|حول|بشان)$/.test(word[news + 1]!.key)) return false;
  for (let i = at + 1; i < word.length && sentence[i] === sentence[at]; i++)
    if (FALSE.test(word[i]!.key) || (word[i]!.key === 'غير' && /^صحيحه?$/.test(word[i + 1]?.key ?? ''))) return true;
  return false;
}

const ABOUT = wordSet('عن حول بشان بخصوص');
/** Words from "ما" to what is told: "ما نشرته صحف أجنبية عن". */
const TOLD_WITHIN = 7;

/** Where "ما" stands that begins "ما أوردته وسائل إعلام عن"; −1 for nowhere. */
function whatIsTold(about: number, { word, sentence }: Tokens<Entry>): number {
  for (let i = about - 1; i > about - TOLD_WITHIN && sentence[i] === sentence[about]; i--) {
    if (bareOf(word[i]!) === 'ما' && i < about - 1) return i;
    if (word[i]!.kind === Kind.Punct || word[i]!.entry?.document || word[i]!.entry?.particle === 'preposition') return -1;
  }
  return -1;
}

/** Whether a verb of denial before it in its sentence governs it, by أن or by words that only pass the denial on. */
export function isDenied(at: number, { tokens, actorAt }: Pick<Sources, 'tokens' | 'actorAt'>): boolean {
  const sentence = tokens.sentence[at]!;
  if (isCalledFalse(at, tokens)) return true;
  let clause = -1;
  let others = 0;
  for (let i = at - 1; i >= 0 && tokens.sentence[i] === sentence && at - i < 40; i--) {
    const word = tokens.word[i]!;
    const key = bareOf(word);
    // "لا صحة لما يتردد عن توقيع", "لا أساس للأنباء عن"
    const none = NO_TRUTH.test(key) && tokens.word[i - 1]?.key === 'لا';
    if (DENIAL.has(key) || none) return clause >= 0 ? others < 14 : others <= 2;
    // "نفى مصدر في الوزارة صحة ما أوردته وسائل إعلام عن هدنة": whoever tells of it stands between.
    if (clause < 0 && ABOUT.has(key)) {
      const what = whatIsTold(i, tokens);
      if (what >= 0) {
        clause = i = what;
        others = 0;
        continue;
      }
    }
    // "نفى … أن تكون بلاده قد توصلت": between the verb and أن stands who denies; but no second clause.
    if (clause < 0 && /^ب?(ان|انه|انها|انهم|انهما)$/.test(key)) {
      clause = i;
      others = 0;
      continue;
    }
    // "نفى مصدر في الوزارة ما ذكرته القناة عن توقيع", "الأنباء التي تحدثت عن إبرام": between stands who denies what is told.
    if (clause < 0 && (TOLD.has(key) || (RELATIVE.has(key) && TOLD.has(bareOf(tokens.word[i - 1] ?? word))))) {
      clause = i;
      others = 0;
      continue;
    }
    if (RELATIVE.has(key) || /^(لكن|ولكن|لكنه|لكنها|بينما|فيما|حيث)$/.test(key) || key === '؛') return false;
    if (clause >= 0 && word.entry?.verb?.classes.has('say') && actorAt[i]! < 0) return false;
    if (actorAt[i]! < 0 && !DENIED.has(key) && word.kind === Kind.Word) others++;
  }
  return false;
}
