/**
 * Unreal: meetings that a sentence names and that did not take place: there was none, what is told of one has no
 * ground, or one is thought of ("إذا التقى", "لا يستبعد عقد").
 *
 * @module src/extract/meetings/status/unreal
 */
import type { MeetingStatus } from '../../../../graph/report.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import { DUE, WAS } from '../days/side.js';
import { carrierBefore, isDeed } from '../near-verbs.js';
import { BE, IS_NOT, isNotOn } from '../roles/on-visit.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DENIED, NOT } from './denied.js';
import { isPlanDenied, planBefore } from './plans.js';
import { undoneOf } from './undone.js';

type Tokens = Scene['tokens'];

/** Null where the sentence says nothing of the sort; `start` is its first token. */
export function unrealOf(scene: Scene, trigger: Trigger, start: number): MeetingStatus | null {
  const { tokens } = scene;
  if (isAbsent(tokens, trigger, start) || isNotOn(scene, trigger, start) || isGroundless(scene, trigger, start)) return 'denied';
  if (isPlanDenied(scene, trigger, start) || isWithout(tokens, trigger, start) || isOutOfQuestion(scene, trigger)) return 'denied';
  const undone = undoneOf(scene, trigger, start);
  if (undone !== null) return undone;
  const given = givenUp(scene, trigger, start);
  if (given !== null) return given;
  if (isDropped(tokens, trigger, start)) return 'cancelled';
  if (isUnwritten(tokens, trigger, start) || isHindered(tokens, trigger, start) || isSaidToFail(scene, trigger)) return 'cancelled';
  if (isCondition(scene, trigger, start)) return 'planned';
  return openOf(scene, trigger, start);
}

/** "لم يكتب للقاء الذي كان مزمعا أن يتم" */
const isUnwritten = ({ word }: Tokens, { from, verb }: Trigger, start: number): boolean =>
  verb === null && word[from]!.prep === 'ل' && from - 2 >= start && word[from - 1]!.key === 'يكتب' && bareOf(word[from - 2]!) === 'لم';

const IN_QUESTION = /^(?:مطروح|وارد|مدرج|مقرر|مخطط|ممكن)ه?ا?$/;
/** Words, names and offices apart, between a meeting and what is said of it. */
const SAID_OF = 4;

/** "أي لقاء بين الرئيسين غير مطروح", "زيارة الوزير ليست واردة": nobody thinks of it. */
function isOutOfQuestion(scene: Scene, { verb, to, from }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  if (verb !== null) return false;
  for (let i = to, far = 0; i < word.length - 1 && sentence[i] === sentence[from] && far < SAID_OF; i++) {
    const key = bareOf(word[i]!);
    if (key === 'غير' || IS_NOT.has(key)) return IN_QUESTION.test(word[i + 1]!.key);
    if (isDeed(scene, i) || APART.has(key)) return false;
    if (!scene.isWho(i) && word[i]!.kind === Kind.Word) far++;
  }
  return false;
}

const WITHOUT = wordSet('دون بدون');

/** "غادر من دون أن يلتقي نظيره" */
const isWithout = ({ word }: Tokens, { verb, from }: Trigger, start: number): boolean =>
  verb !== null && from - 2 >= start && word[from - 1]!.key === 'ان' && WITHOUT.has(bareOf(word[from - 2]!));

/** Before عن, with what somebody gives up. */
export const GIVES_UP = wordSet('عدل عدلت يعدل تعدل تراجع تراجعت تخلي تخلت احجم احجمت اعتذر اعتذرت صرف صرفت');
/** Likewise: who would not. */
const KEEPS_FROM = wordSet('امتنع امتنعت يمتنع تمتنع ممتنعا ممتنعه يحجم تحجم');
const FAILS = wordSet('فشل فشلت اخفق اخفقت');
const REFUSES = wordSet('رفض رفضت يرفض ترفض رافضا رافضه');
/** Words, names and offices apart, between such a verb and the meeting. */
const GIVEN = 5;
const MADE = wordSet('ترتيب تنظيم عقد اجراء اتمام استضافه النظر القيام');

/** "عدل الرئيس عن زيارة لندن", "فشل الوسطاء في عقد لقاء", "رفض الوزير لقاء نظيره": null where nobody says so. */
function givenUp(scene: Scene, { verb, from, definite, kind }: Trigger, start: number): MeetingStatus | null {
  const { word } = scene.tokens;
  // "اعتذر عن حضور القمة": others hold it.
  if (verb !== null || word[from]!.prep !== '' || kind === 'summit' || kind === 'conference') return null;
  let at = from - 1;
  if (MADE.has(word[at]?.stem ?? '') && word[at]!.prep === '') at--;
  const prep = word[at]?.key ?? '';
  if (prep === 'عن' || prep === 'في') at--;
  for (let far = 0; at >= start && far < GIVEN; at--) {
    const key = bareOf(word[at]!);
    if (prep === 'عن' && KEEPS_FROM.has(key)) return at > start && NOT.has(bareOf(word[at - 1]!)) ? null : 'denied';
    if (prep === 'عن' && GIVES_UP.has(key)) return at > start && NOT.has(bareOf(word[at - 1]!)) ? null : 'cancelled';
    if (prep === 'في' && FAILS.has(key)) return 'cancelled';
    if (prep !== 'عن' && prep !== 'في' && REFUSES.has(key)) return definite && word[from]!.def ? null : 'denied';
    if (scene.isWho(at)) continue;
    if (word[at]!.entry?.particle !== undefined || word[at]!.kind !== Kind.Word || word[at]!.entry?.event !== undefined) return null;
    far++;
  }
  return null;
}

const HINDERED = wordSet('تعذر يتعذر لتعذر تعذرت فشل');
const HELD = wordSet('عقد انعقاد اجراء اتمام قيام');

/** "تعذر عقد لقاء كان مقررا", "لم يعقد اللقاء الذي كان مقررا": what was due did not come about. */
function isHindered(tokens: Tokens, trigger: Trigger, start: number): boolean {
  const { word } = tokens;
  if (trigger.verb !== null || !isDueBehind(tokens, trigger)) return false;
  const deed = trigger.from - 1;
  if (deed > start && HELD.has(word[deed]!.stem)) return HINDERED.has(bareOf(word[deed - 1]!));
  return deed > start && isHeld(word[deed]) && NOT.has(bareOf(word[deed - 1]!));
}

/** Words between a meeting, with its people and places, and "كان مقررا". */
const DUE_BEHIND = 14;

/** Where "كان مقررا", "الذي كان من المقرر" stands behind a meeting; −1 for nowhere. */
function dueBehind({ word, sentence }: Tokens, { from, to }: Trigger): number {
  for (let i = to; i < Math.min(word.length, to + DUE_BEHIND) && sentence[i] === sentence[from]; i++) {
    if (!WAS.has(word[i]!.key)) continue;
    return DUE.has(word[i + 1]?.key ?? '') || DUE.has(word[i + 2]?.key ?? '') ? i : -1;
  }
  return -1;
}

const isDueBehind = (tokens: Tokens, trigger: Trigger): boolean => dueBehind(tokens, trigger) >= 0;

const CALLED_OFF = wordSet('الغي الغيت');

/** "لقاء آخر بين الوزيرين كان مقررا أمس في باتكين، ألغي بطلب من": its own verb, behind what it was to be. */
function isSaidToFail(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  if (trigger.verb !== null) return false;
  const was = dueBehind(scene.tokens, trigger);
  // "زيارة الوزير إلى موسكو ألغيت"
  let far = 0;
  for (let i = was < 0 ? trigger.to : was + 1; i < word.length && sentence[i] === sentence[trigger.from] && far < DUE_BEHIND; i++) {
    const key = bareOf(word[i]!);
    if (CALLED_OFF.has(key)) return word[i]!.conj === '' && isWithoutObject(scene, i + 1, sentence[i]!);
    if (NOT.has(key) && isHeld(word[i + 1])) return was >= 0;
    if (isDeed(scene, i) || APART.has(key) || word[i]!.entry?.event !== undefined) return false;
    if (!scene.isWho(i)) far++;
  }
  return false;
}

const DROPS = wordSet('اسقط اسقطت الغي الغت الغيت حذف حذفت');
const STATION = 'محطه';
const STATIONS = 10;

/** "أسقطت من برنامج جولته محطة كانت مقررة في", "ألغيت محطة من جولة الوزير". */
function isDropped({ word, sentence }: Tokens, { cls, from, to }: Trigger, start: number): boolean {
  if (cls !== 'tour') return false;
  let verb = from - 1;
  while (verb >= Math.max(start, from - STATIONS) && !DROPS.has(bareOf(word[verb]!))) verb--;
  if (verb < Math.max(start, from - STATIONS)) return false;
  for (let i = verb + 1; i < to + STATIONS && i < word.length && sentence[i] === sentence[from]; i++)
    if (word[i]!.stem === STATION) return true;
  return false;
}

const APART = wordSet('ان فيما بينما حيث كما لكن');

const WHY = wordSet('بطلب بسبب بناء بقرار لاسباب فجاه نهاييا لاحقا رسميا');

/** "ألغي بطلب من", but "ألغى زيارة", "ألغى الوزير": spelled alike, the one has nobody and nothing behind it. */
const isWithoutObject = (scene: Scene, at: number, sentence: number): boolean => {
  const next = scene.tokens.word[at];
  if (next === undefined || scene.tokens.sentence[at] !== sentence) return true;
  return !scene.isWho(at) && (next.kind !== Kind.Word || next.prep !== '' || next.entry?.particle !== undefined || WHY.has(next.key));
};

const ANY = wordSet('اي ايه');
/** "هناك لقاء" */
export const THERE = wordSet('هناك هنالك ثمه');
const EXISTS = wordSet('يوجد توجد');

/** "لم يكن هناك أي لقاء", "لا توجد محادثات", "ليست ثمة زيارة", "لا لقاء بين الوزيرين", but "لم يكن لقاء عاديا". */
function isAbsent({ word }: Tokens, { verb, definite, from }: Trigger, start: number): boolean {
  if (verb !== null || definite || word[from]!.prep !== '') return false;
  let at = from - 1;
  const key = (i: number): string => (i < start ? '' : bareOf(word[i]!));
  if (key(at) === 'لا') return word[from]!.conj === '';
  const any = ANY.has(key(at));
  if (any) at--;
  const there = THERE.has(key(at));
  if (there) at--;
  if (EXISTS.has(key(at))) return NOT.has(key(at - 1));
  return (any || there) && (IS_NOT.has(key(at)) || (BE.has(key(at)) && NOT.has(key(at - 1))));
}

/** What is told, and may be untrue. */
const TOLD = wordSet('ما مما عما لما انباء خبر اخبار شايعات اشاعات شايعه تقارير معلومات مزاعم ادعاءات كلام حديث تردد روايات سؤال');
const isTold = ({ stem, key }: Tokens['word'][number]): boolean => TOLD.has(stem) || TOLD.has(key.replace(/^لل/, ''));
const ABOUT = wordSet('عن حول بشان بخصوص من المتعلقه المتصله الخاصه المتعلق');
/** Between the preposition and a meeting: "بشأن قرب عقد لقاء". */
const OF = wordSet('عقد اجراء وجود حدوث حصول قرب اي قيام احتمال امكانيه اتمام');
/** Words between what is told and the meeting, and between the meeting and what is said of it. */
const BACK = 14;
const ON = 40;
const DENIES = new Set([...DENIED, ...'كذب كذبت يكذب تكذب فند فندت يفند تفند مفندا دحض دحضت'.split(' ')]);

/** "ما نشر عن لقاء بين الوزيرين عار عن الصحة", "لا صحة لما تردد حول زيارة", "نفى ما تداولته المواقع بشأن لقاء مرتقب". */
function isGroundless(scene: Scene, trigger: Trigger, start: number): boolean {
  const { word, sentence } = scene.tokens;
  const { from, to } = trigger;
  // "ما تردد عن خطط لعقد لقاء"
  const plan = planBefore(scene, trigger, start);
  let at = (plan < 0 ? from : plan) - 1;
  while (at > start && OF.has(word[at]!.stem)) at--;
  if (at <= start || !(ABOUT.has(bareOf(word[at]!)) || bareOf(word[at]!) === 'ان')) return false;
  let told = at - 1;
  while (told >= Math.max(start, at - BACK) && !isTold(word[told]!)) told--;
  if (told < Math.max(start, at - BACK)) return false;
  for (let i = told - 1; i >= Math.max(start, told - 2); i--) {
    if (DENIES.has(bareOf(word[i]!))) return true;
    if (isGround(word, i)) return true;
  }
  // "نفى المتحدث باسم الوزارة ما تردد": who denies stands between.
  for (
    let i = behindAside(word, told, start);
    i >= Math.max(start, told - BACK - ASIDE) && !MARKS.has(word[i]!.key) && word[i]!.key !== 'ان';
    i--
  )
    if (DENIES.has(bareOf(word[i]!))) return true;
  // "ردا على سؤال عن لقاء، قال إن ذلك من نسج الخيال": what is answered stands in what he says.
  const asked = isAsked(word, told, start);
  for (let i = to; i < to + ON && i < word.length && sentence[i] === sentence[from]; i++) {
    if (isGround(word, i) || isUntrue(word, i)) return true;
    if (!asked && (word[i]!.key === 'ان' || word[i]!.key === 'انه')) return false;
  }
  return false;
}

/** Words between two marks in which somebody says when, or to whom, he denies it. */
const ASIDE = 12;

/** "فند مصدر، في اتصال مع الجريدة، ما راج": before what stands between marks right before token `at`. */
function behindAside(word: Tokens['word'], at: number, start: number): number {
  if (!MARKS.has(word[at - 1]?.key ?? '')) return at - 1;
  for (let i = at - 2; i >= Math.max(start, at - 2 - ASIDE); i--) if (MARKS.has(word[i]!.key)) return i - 1;
  return at - 1;
}

const QUESTION = wordSet('سؤال سوال');

function isAsked(word: Tokens['word'], told: number, start: number): boolean {
  for (let i = told; i >= Math.max(start, told - 3); i--) if (QUESTION.has(word[i]!.stem)) return true;
  return false;
}

const MARKS = wordSet('، , ؛');
const GROUND = wordSet('صحه اساس');

/** "لا صحة له", "لا أساس له". */
const isGround = (word: Tokens['word'], i: number): boolean => GROUND.has(word[i]!.key) && /^ف?لا$/.test(word[i - 1]?.key ?? '');

const BARE = wordSet('عار عاريه عاريا');
const TRUE = wordSet('صحيح صحيحه صحيحا دقيق دقيقه');

const FANCY = wordSet('الخيال خيال الشايعات');

/** "عار عن الصحة", "غير صحيح", "ليست صحيحة", "من نسج الخيال". */
const isUntrue = (word: Tokens['word'], i: number): boolean =>
  (FANCY.has(word[i]!.key) && word[i - 1]?.key === 'نسج') ||
  (BARE.has(word[i]!.stem) && word[i + 2]?.key === 'الصحه') ||
  (TRUE.has(word[i]!.key) && /^(?:غير|ليست?)$/.test(word[i - 1]?.key ?? ''));

/** "إذا التقى الوزيران", "في حال زار", "لو عقد الرئيسان اجتماعا". */
function isCondition(scene: Scene, trigger: Trigger, start: number): boolean {
  const { word } = scene.tokens;
  const verb = trigger.verb === null ? carrierBefore(scene, trigger) : trigger.from;
  if (verb <= start) return false;
  const at = word[verb - 1]!.key === 'ما' ? verb - 2 : verb - 1;
  if (at < start) return false;
  const key = bareOf(word[at]!);
  if (key === 'حال' || key === 'حاله') return word[at - 1]?.key.endsWith('في') === true;
  // "عما إذا التقى": whether he did.
  if (key === 'اذا') return !/^(?:و?ما|عما)$/.test(word[at - 1]?.key ?? '') || word[at - 1]!.key === 'وما';
  return key === 'لو' && word[verb]!.entry!.verb!.tense === 'past';
}

const EXCLUDES = wordSet('يستبعد تستبعد يستبعدوا استبعد استبعدت مستبعدا مستبعده يستبعدان المستبعد');
const LIKELY = wordSet('المرجح المتوقع المحتمل المنتظر الوارد مرجح متوقع محتمل وارد');
const READY = wordSet('استعداد استعداده استعدادها استعدادهم استعدادنا مستعد مستعده مستعدون مستعدين جاهز جاهزه جاهزيه رغبه رغبته رغبتها');
/** Of a meeting that is thought of. */
const HOLDING = wordSet('عقد اجراء استضافه احتضان تنظيم ترتيب رعايه استقبال قيام استيناف بدء مواصله');
const NEAR = 9;

/** "لا يستبعد عقد لقاء" leaves it open, "استبعد عقد لقاء" rules it out; "مستعدة لاستضافة محادثات" is an offer. */
function openOf(scene: Scene, { verb, from }: Trigger, start: number): MeetingStatus | null {
  const { word } = scene.tokens;
  if (verb?.tense === 'past') return null;
  // "استضافة", "عقد": how it would be done.
  const deed = from - 1;
  for (let i = from - 1, far = 0; i >= start && far < NEAR; i--) {
    const key = bareOf(word[i]!);
    if (EXCLUDES.has(key)) return isNegated(word, i, start) ? 'planned' : 'denied';
    // "من غير المرجح أن يلتقي"
    if (LIKELY.has(key) && i > start && word[i - 1]!.key === 'غير') return 'denied';
    if (READY.has(key))
      return i === deed || HOLDING.has(word[deed]!.key.replace(/^لل?/, '')) || word[from]!.prep === 'ل' ? 'planned' : null;
    // "لا يستبعد أن يلتقي", "أن يعقد لقاء", but "استبعد أن تخلق زيارته أزمة".
    const that = key === 'ان' && (verb !== null ? i === deed : isHeld(word[i + 1]));
    if ((key === 'ان' && !that) || ENDS.has(key)) return null;
    if (isDeed(scene, i) && !isHeld(word[i])) return null;
    if (!scene.isWho(i)) far++;
  }
  return null;
}

const isHeld = (word: Tokens['word'][number] | undefined): boolean =>
  word?.entry?.verb?.classes.has('hold') === true || word?.entry?.verb?.classes.has('light') === true;

const ENDS = wordSet('هامش خلال عقب بعد قبل اثناء في ، , ؛ وذلك');

/** "لا يستبعد", "من دون أن يستبعد", "غير مستبعدا". */
function isNegated(word: Tokens['word'], i: number, start: number): boolean {
  for (let at = i - 1; at >= Math.max(start, i - 2); at--) if (NEGATES.has(bareOf(word[at]!))) return true;
  return false;
}

const NEGATES = wordSet('لا لم لن دون غير');
