/**
 * Status: held, planned, cancelled or denied, from the verb that a trigger is or hangs on, from words that
 * look ahead (المقرر, المرتقبة, يعتزم), from its day, from negation and denial.
 *
 * @module src/extract/meetings/status/status
 */
import type { MeetingStatus } from '../../../../graph/report.js';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { VerbSense } from '../../../lexicon/entry.js';
import { bareOf, isContrast, isVerb } from '../../clauses.js';
import { genderDue, genderOf } from '../days/due.js';
import { isPutOff, putsOff } from '../days/put-off.js';
import { DAY, DUE, WAS, type When, wasPlanned } from '../days/side.js';
import { SAYS } from '../days/story.js';
import { isAgreedOn, isLaterInPeriod, isOnTodaysAgenda, ownVerb, PURPOSE } from '../days/tense.js';
import { DURING, MARK, whenOf } from '../days/when.js';
import { CONVENING, carrierBefore, isDeed, isToBeHeld, isUrged } from '../near-verbs.js';
import { isToldAfter } from '../occasions/gone-before.js';
import { isSince } from '../occasions/since.js';
import { hasArrived, journeyTo } from '../real/attends.js';
import { invitationTo } from '../roles/visitors.js';
import type { Scene } from '../scene.js';
import { GOING_VERBS, MEETING_VERBS } from '../words/sides.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import { NOT_DONE } from './absent.js';
import { isDecided, isDone, isNextOf, isNoFact, isPrepared, isProposed, isToAct, isToBeHeldBehind, isToTakePlace } from './ahead.js';
import { isBeforeIt, isEve } from './before-it.js';
import { CALLS_OFF, DENIED, isAside, isCalledOff, isDenied, isDeniedDeed, isDeniedToBe, isUninvited } from './denied.js';
import { isFirstToGo } from './first-to.js';
import { unrealOf } from './unreal.js';
import { isInTimeToCome, isWithinTime } from './within-time.js';

/** On the noun or before it: what they stand with lies ahead. */
const AHEAD = wordSet(
  `المقرر مقرر مقررا المقرره مقرره المزمع المزمعه مزمع المرتقب المرتقبه مرتقب مرتقبه المنتظر المنتظره منتظر منتظره المتوقع المتوقعه متوقع متوقعه المومل المحتمل المفترض المرجح
  يعتزم تعتزم يعتزمون اعتزامه اعتزامها عزمه عزمها ينوي تنوي نيته سوف يتوقع ينتظر يستعد تستعد يستعدون استعدادا تمهيدا تحضيرا يخطط تخطط يتطلع يترقب تترقب يرتقب ترتقب
  يعتزمان تعتزمان ينويان ينوون عازم عازمه بانتظار وشيك وشيكه
  المقبل المقبله القادم القادمه مقبل مقبله قادم قادمه مرشح مرشحه غدا موعد موعدا`,
);
/** Behind a meeting these tell what it prepares: "اجتماعا تنسيقيا تمهيدا للقمة". */
const PREPARES = wordSet('استعدادا تمهيدا تحضيرا');
/** Somebody asks for it, offers it, works for it. */
const WISHED = wordSet(
  'دعا دعت يدعو تدعو الدعوه لدعوه دعوه طلب يطلب اقترح يقترح مستعد استعداده عرض امكانيه امكان احتمال اقتراح يامل امله املها املا املين الامل جهود مساعي مساع السعي استضافه بهدف لتنظيم تنظيم رغبه رغبته رغبتها رغبتهما تطلعه تطلعها حرصه حرصها',
);
const CALLED_OFF = wordSet('الغي الغيت والغيت الغت الغاء بالغاء الغايه ملغي الملغي');
const SPOKEN_DURING = wordSet('خلال اثناء عقب');
/** "ستستضيف القمة، مشيرا عقب لقائه الوزير": what is said further, and where. */
const SAYING = wordSet('مشيرا لافتا مضيفا موكدا موضحا مشددا مبينا');
const NOT = wordSet('لم لن ليس ليست دون بدون عدم');
/** What a meeting does, if it does: that it did not is a denial, but "لقاء لم يكن مقررا" was held. */
const HAPPENS = wordSet('حدث يحدث تحدث حصل يحصل تحصل عقد يعقد تعقد انعقد ينعقد تنعقد تم يتم تتم جرى يجر تجر يجري تجري وقع يقع تقع');
const REACH = 8;

/** Whether the words ahead of a trigger say that it is only wished for; a mode of its own. */
export function isWished({ tokens }: Scene, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= Math.max(tokens.bounds[tokens.sentence[trigger.from]!]!, trigger.from - 4); i--)
    if (WISHED.has(bareOf(tokens.word[i]!))) return true;
  return false;
}

const LIES_AHEAD = [isAgreedOn, isNextOf, isToTakePlace, isToBeHeldBehind, isPrepared, isUrged, isProposed, isDecided, isToAct];

/** @param when the day that the trigger's own words give */
export function statusOf(scene: Scene, trigger: Trigger, when: When | null): MeetingStatus {
  const { tokens, clauses, published } = scene;
  const { word, sentence, bounds } = tokens;
  const { from, verb, definite, cls } = trigger;
  const start = bounds[sentence[from]!]!;
  const { ahead, behind, gone } = sideOfDay(when, published);
  const sure = unrealOf(scene, trigger, start) ?? (verb && ofVerb(scene, trigger, verb, when, start));
  if (sure !== null) return sure;
  // "سيكون أول لقاء بينهما منذ الاجتماع الذي"
  if (isSince(scene, trigger)) return 'held';
  const aside = isAside(tokens, trigger);
  // "إلغاء القمة التي كان مقررا عقدها": what is called off was planned before.
  for (let i = from - 1; i >= Math.max(start, from - 2); i--)
    if (!aside && CALLED_OFF.has(bareAt(word, i)) && clauses.at[i] === clauses.at[from]) return 'cancelled';
  if (verb === null && (isPutOff(scene, trigger) || (!behind && isDecided(scene, trigger)))) return 'planned';
  // "اجتماع القاهرة الذي انتهى السبت": its own verb.
  const own = verb || ahead ? null : ownVerb(scene, trigger);
  if (own !== null && word[own]!.entry!.verb!.tense === 'past') return 'held';
  if (!aside && isObjectOf(scene, trigger, 'ألغى')) return 'cancelled';
  const told = byWordsBehind(scene, trigger);
  if (told !== null) return told;
  if (isDone(scene, trigger)) return 'held';
  if (verb === null && !behind && LIES_AHEAD.some((lies) => lies(scene, trigger))) return 'planned';
  const partner = verb === null ? besideOf(scene, trigger) : null;
  if (partner !== null && !behind) return statusOf(scene, partner, whenOf(scene, partner, false));
  if (!behind && isUninvited(scene, trigger, start)) return 'denied';
  // "دعوة إلى الرئيس للقيام بزيارة"
  const isAim = word[from]!.prep === 'ل' && !(from > start && (THANKS.test(word[from - 1]!.key) || OUTCOME.test(word[from - 1]!.key)));
  if ((isAim || invitationTo(scene, trigger) >= 0) && !definite && !behind) return 'planned';
  if (isSaidThere(scene, trigger, start)) return 'held';
  if (isWithinTime(scene, trigger) || (!behind && isBeforeIt(tokens, trigger))) return 'planned';
  // "عشية زيارته إلى واشنطن، قال"
  if (trigger.kind === 'visit' && verb === null && when === null && from > start && isEve(scene, trigger, start)) return 'planned';
  // "اتفق الوزيران على عقد لقاء"
  if (!behind && isToBeHeld(tokens, trigger)) return 'planned';
  // "نفى الوزير في مؤتمر صحفي", "نفى ذلك خلال لقاء مع نظيره": what he denied is another thing.
  const at = from > start ? bareAt(word, from - 1) : '';
  const spoken = verb === null && (SPOKEN_DURING.has(at) || (cls === 'press' && at === 'في'));
  if (!spoken && !aside && isDeniedToBe(scene, trigger, start)) return 'denied';
  // "من المقرر أن تصل إلى أنقرة بعدما التقت الرئيس"
  if (verb?.tense === 'past' && isToldAfter(tokens, trigger)) return 'held';
  const before = byWordsBefore(scene, trigger, start, { behind, gone }, spoken, aside);
  if (before !== null) return before;
  if (!spoken && !aside && isDenied(tokens, trigger, start)) return 'denied';
  return ahead || isLaterInPeriod(scene, trigger, when) || isOnTodaysAgenda(scene, trigger, when) ? 'planned' : 'held';
}

/** "أعرب عن تقديره لزيارة الرئيس": what one is glad of was done. */
const THANKS = /^[وفبل]?(?:ال)?(?:تقدير|شكر|امتنان|ارتياح|سعاد|ترحيب|تثمين|رفض|استنكار|ادان)(?:ا|ه|ته|ها|تها|هم|هما)?$/;

/** "البيان الختامي لقمة القاهرة", "البيان المشترك لاجتماع": what came of it. */
const OUTCOME = /^[وفبل]?(?:ال)?(?:بيان|ختامي|ختاميه|مشترك|صادر|نتيجه|حصيله)$/;

const bareAt = (word: Scene['tokens']['word'], i: number): string => (i < 0 ? '' : bareOf(word[i]!));

/** What the verb that a trigger is tells itself. */
function ofVerb(scene: Scene, trigger: Trigger, verb: VerbSense, when: When | null, start: number): MeetingStatus | null {
  const { tokens, published } = scene;
  const { word } = tokens;
  const { from, cls } = trigger;
  const { ahead, behind, gone } = sideOfDay(when, published);
  const before = from > start ? bareAt(word, from - 1) : '';
  if (NOT_DONE.has(before) || isDeniedDeed(scene, trigger, start)) return 'denied';
  // "كان من المقرر أن يلتقيه أمس"
  if (verb.tense !== 'past' && wasPlanned(scene, trigger)) return isCalledOff(tokens, trigger) ? 'cancelled' : 'planned';
  if (verb.tense === 'future' || before === 'سوف' || ahead) return 'planned';
  if (verb.tense !== 'present') return null;
  if (GOING_VERBS.has(cls) && isFirstToGo(scene, trigger)) return 'held';
  // "اتفقا على أن يزورها", "يصل اليوم": not yet.
  if (before === 'ان' && from - 2 >= start && bareAt(word, from - 2) === 'علي') return 'planned';
  if (cls === 'visitV' && !behind && isNoFact(tokens, from, start)) return 'planned';
  if ((GOING_VERBS.has(cls) && isToday(trigger, when)) || isNextOf(scene, trigger)) return 'planned';
  if (behind || gone || (from > start && word[from - 1]!.entry?.verb?.lemma === 'كان')) return null;
  // "يتوجه الوزير على رأس وفد إلى واشنطن": who is on the way is not there yet.
  // The present in a report tells what is on the agenda: "ويلتقي الوزير نظيره".
  return cls === 'travelV' || (MEETING_VERBS.has(cls) && verb.number === 'singular') ? 'planned' : null;
}

/** Words behind a trigger among which its own verb stands, and adjectives on it. */
const BEHIND = 9;
const ON_IT = 4;

/** These say of a meeting that it is under way. */
const GOES_ON = new Set(['استمر', 'تواصل']);

/** Words on the noun: "اللقاء المرتقب"; its own verb: "القمة التي ستعقد". */
function byWordsBehind(scene: Scene, trigger: Trigger): MeetingStatus | null {
  const { tokens, clauses } = scene;
  const { word, sentence } = tokens;
  const { from, to, head, verb } = trigger;
  let quoted = false;
  // "زيارة لوزير الخارجية فلان مرتقبة في الأسابيع المقبلة": whose it is may be told between.
  let near = 0;
  for (let i = to; i < Math.min(word.length, to + BEHIND) && sentence[i] === sentence[from]; i++) {
    const key = bareOf(word[i]!);
    // "على هامش القمة، ويرتقب أن يلتقيا": another matter begins.
    const isNext = word[i]!.conj !== '' && isDeed(scene, i);
    if (near < ON_IT && AHEAD.has(key) && !PREPARES.has(key) && !isNext && !isOfOther(scene, trigger, i)) return 'planned';
    if (!scene.isWho(i)) near++;
    // "اجتماعا من هذا القبيل لم يحدث", but "زيارة لم يعلن عنها", "محادثات لم تسفر عن اتفاق".
    if (NOT_DONE.has(key) && clauses.at[i] === clauses.at[head] && !verb)
      return i + 1 < word.length && HAPPENS.has(word[i + 1]!.entry?.verb?.lemma ?? word[i + 1]!.key) ? 'denied' : null;
    if (i > to && OPENING_QUOTES.has(word[i]!.key)) quoted = true;
    else if (CLOSING_QUOTES.has(word[i]!.key)) quoted = false;
    if (!isDeed(scene, i)) continue;
    // "قال بعد لقائه الوزير «سيختتم كل شيء»": of what is said.
    if (quoted) return null;
    const { lemma, tense, classes } = word[i]!.entry!.verb!;
    const clause = clauses.list[clauses.at[i]!]!;
    const isOwn =
      clauses.at[i] === clauses.at[head] || (clause.opener === 'relative' && i - clause.from <= 1 && isOnIt(scene, trigger, clause.from));
    // "اللجنة المشتركة بين البلدين ستلتئم"
    const takesPlace = clause.opener === 'verb' && classes.has('hold') && word[i]!.conj === '';
    // "المحادثات ستستمر": what goes on has begun.
    if (tense === 'future' && (isOwn || takesPlace)) return GOES_ON.has(lemma) ? 'held' : 'planned';
    if (tense === 'present' && isOwn && isInTimeToCome(tokens, i)) return 'planned';
    return lemma === 'ألغى' && i < to + ON_IT ? 'cancelled' : null;
  }
  return null;
}

/** "اجتماعا للتحضير للقمة التي ستعقد": a relative clause is on the noun that it agrees with, the nearest one. */
function isOnIt({ tokens: { word } }: Scene, trigger: Trigger, at: number): boolean {
  const { key } = word[at]!;
  if (trigger.verb !== null || !/^و?ال[تذ]ي$/.test(key)) return true;
  const feminine = key.endsWith('تي');
  if (feminine === isFeminine(trigger)) return true;
  for (let i = trigger.to; i < at; i++) {
    const { entry } = word[i]!;
    if (entry?.event !== undefined && (entry.event.gender === 'feminine') === feminine) return false;
  }
  return true;
}

/** Words before a trigger among which somebody wishes for it, or sets out for it. */
const CLOSE = 4;

/** What stands before, up to the first verb of another clause. */
function byWordsBefore(
  scene: Scene,
  trigger: Trigger,
  start: number,
  { behind, gone }: { behind: boolean; gone: boolean },
  spoken: boolean,
  aside: boolean,
): MeetingStatus | null {
  const { tokens, clauses } = scene;
  const { word } = tokens;
  const { from, verb, cls } = trigger;
  const done = verb?.tense === 'past' && word[from - 1]?.entry?.verb?.lemma !== 'كان';
  let first = true;
  let far = 0;
  for (let i = from - 1; i >= start && far < REACH; i--) {
    // Names, marks, and numbers of days, are no way.
    if (!scene.isWho(i) && word[i]!.kind === Kind.Word) far++;
    const key = bareAt(word, i);
    // "أعلن استعداده للحوار، وذلك خلال مباحثات": another statement begins.
    if (word[i]!.key === 'وذلك' || (spoken && i >= from - 3 && SAYING.has(word[i]!.key))) return null;
    // "كان مقررا أن يزورها غير أن الزيارة ألغيت"
    if (isSetAgainst(scene, i + 1, trigger)) return null;
    if (!aside && CALLED_OFF.has(key) && clauses.at[i] === clauses.at[from]) return 'cancelled';
    if (putsOff(word, i)) return 'planned';
    // "على هامش القمة المقررة غدا، التقى": what was done is not what is due.
    // "كان من المفترض أن تبدأ المحادثات الجمعة": due on a day that has gone by, held or not.
    const wasDue = DUE.has(key) && (WAS.has(word[i - 1]?.key ?? '') || (word[i - 1]?.key === 'من' && WAS.has(word[i - 2]?.key ?? '')));
    if (AHEAD.has(key) && (!behind || wasDue) && !done) return 'planned';
    // "وصل الوزير إلى نيروبي للمشاركة في القمة": who has arrived is there.
    if (PURPOSE.has(key) && from - i <= CLOSE && !(behind || gone || done) && !hasArrived(journeyTo(scene, trigger))) return 'planned';
    if (TAKING_PART.has(key) && !behind && isSaidAhead(tokens, start, i)) return 'planned';
    if (DENIED.has(key) && !spoken && !aside) return 'denied';
    // "عرض استضافة لقاء": written like "he hosted him".
    if (i === from - 1 && !trigger.definite && key === 'استضافه' && word[i]!.raw.endsWith('ة'))
      return isHosted(word, i) ? 'held' : 'planned';
    if (isDeed(scene, i)) {
      // "سيشرف على القرعة الأمين العام الذي وصل الاثنين الماضي"
      if (done) return null;
      const told = byVerbBefore(scene, trigger, i, start, behind, first);
      if (told !== null && !(aside && told === 'denied')) return told;
      if (!first || NOT_DONE.has(bareAt(word, i - 1)) || word[i]!.entry!.verb!.tense === 'past') return null;
      first = false;
    } else if (NOT.has(key) && i === from - 1) return 'denied';
    else if (WISHED.has(key) && from - i <= CLOSE && !(spoken && cls === 'press')) return isHosted(word, i) ? null : 'planned';
  }
  return null;
}

/** "عقب استضافة محادثات": they were held. */
const isHosted = (word: Scene['tokens']['word'], i: number): boolean => word[i]!.stem === 'استضافه' && AFTER.has(bareAt(word, i - 1));
const AFTER = wordSet('عقب بعد اثر خلال منذ');

/** What a verb before a trigger tells of it. @param first whether no other verb stands between them */
function byVerbBefore(
  { tokens }: Scene,
  trigger: Trigger,
  at: number,
  start: number,
  behind: boolean,
  first: boolean,
): MeetingStatus | null {
  const { word } = tokens;
  const { from, definite } = trigger;
  const { tense, lemma, classes } = word[at]!.entry!.verb!;
  const before = at > start ? bareAt(word, at - 1) : '';
  // "لم يعقد أي لقاء", but "لم يحضر القمة", "لم يحدد موعد الزيارة".
  if (NOT_DONE.has(before)) return first && !trigger.verb && (classes.has('hold') || classes.has('light')) ? 'denied' : null;
  if (tense === 'future' || before === 'سوف') return 'planned';
  if (tense === 'present' && before === 'ثم' && comesLater(tokens, start, at)) return 'planned';
  const two = bareAt(word, at - 2);
  if (tense === 'present' && before === 'ان' && (two === '' || AHEAD.has(two) || WISHED.has(two) || two === 'علي')) return 'planned';
  if (!first) return null;
  // "دعا الرئيس نظيره إلى زيارة دمشق"
  if (lemma === 'دعا' && (bareAt(word, from - 1) === 'الي' || word[from]!.prep === 'ل')) return 'planned';
  // "طلب الوزير لقاء الرئيس"
  return ASKS.has(lemma) && !trigger.verb && !definite && isPlainObject(word, trigger) && !behind ? 'planned' : null;
}

const ASKS = new Set(['طلب', 'عرض', 'اقترح']);

/** Behind no preposition. */
const isPlainObject = (word: Scene['tokens']['word'], { from }: Trigger): boolean =>
  word[from]!.prep === '' && word[from - 1]?.entry?.particle === undefined;

/** "ألغى الرئيس زيارة كانت مقررة": what the verb before is done to. */
function isObjectOf(scene: Scene, trigger: Trigger, lemma: string): boolean {
  const { word } = scene.tokens;
  if (trigger.verb !== null || !isPlainObject(word, trigger)) return false;
  const verb = carrierBefore(scene, trigger);
  return verb >= 0 && word[verb]!.entry!.verb!.lemma === lemma;
}

/** "أعلن الوزير أن بلاده ستنسحب، خلال لقاء مع نظيره": behind a mark it is the main clause that goes on. */
function isSaidThere(scene: Scene, { verb, definite, from }: Trigger, start: number): boolean {
  const { word } = scene.tokens;
  if (verb !== null || definite || !DURING.has(word[from - 1]?.key ?? '') || !MARK.has(word[from - 2]?.key ?? '')) return false;
  for (let i = start; i < start + SAYS && i < from; i++)
    if (isDeed(scene, i)) return word[i]!.entry!.verb!.tense === 'past' && word[i]!.entry!.verb!.classes.has('say');
  return false;
}

/** Words behind a meeting among which the verb of its clause stands. */
const OWN_VERB = 3;

/** "كان مقررا أن يزورها غير أن الزيارة ألغيت", but "ستجري لكن من غير تحديد مكان اللقاء": a clause with a verb of its own begins here. */
function isSetAgainst({ tokens, clauses }: Scene, at: number, { from, to }: Trigger): boolean {
  const clause = clauses.list[clauses.at[at]!]!;
  if (clause.from !== at || !isContrast(tokens, clause)) return false;
  for (let i = at; i < to + OWN_VERB && tokens.sentence[i] === tokens.sentence[from]; i++)
    if (isVerb(tokens, i) || CALLS_OFF.has(bareOf(tokens.word[i]!))) return true;
  return false;
}

/** Words between two deeds that are named in one breath. */
const BESIDE = 40;
const TOGETHER = wordSet('بالاضافه اضافه جانب فضلا علاوه');

/** "من المقرر أن يلتقي الوزير نظيره، إضافة إلى عقد مؤتمر صحفي": what else is done with it; null for none. */
function besideOf({ tokens: { word, sentence }, triggers }: Scene, { from, index }: Trigger): Trigger | null {
  let at = from - 1;
  // "إضافة إلى عقد"
  if (word[at]?.entry?.document !== undefined || CONVENING.has(word[at]?.key ?? '')) at--;
  if (at < 1 || !TOGETHER_BY.has(word[at]!.key) || !TOGETHER.has(bareOf(word[at - 1]!))) return null;
  const before = triggers[index - 1];
  return before !== undefined && sentence[before.from] === sentence[from] && from - before.to <= BESIDE ? before : null;
}

const TOGETHER_BY = wordSet('الي عن علي');

/** "التقى الوزير نظيره تمهيدا للقمة المقبلة", "الاجتماع التحضيري للقمة المقررة": said of another noun, with which it agrees. */
function isOfOther({ tokens }: Scene, trigger: Trigger, at: number): boolean {
  if (!tokens.word[at]!.def) return false;
  if (trigger.verb !== null) return trigger.verb.tense === 'past';
  const gender = genderDue(tokens, at);
  return gender !== null && trigger.number === 'singular' && genderOf(trigger) !== gender;
}

const TAKING_PART = wordSet('مشاركه مشاركته مشاركتها حضوره حضورها');
/** What is announced, confirmed or prepared is still to come. */
const ANNOUNCES = new Set(['أعلن', 'أكد', 'رحب', 'قرر', 'تقرر']);
const PREPARED = wordSet('ترتيبات تحضيرات استعدادات ترتيب تحضير استعداد اعلان تاكيد موعد');

/**
 * "أعلنت الوزارة مشاركة الوزير في القمة", "ترتيبات مشاركة الرئيس في المؤتمر", but "أكد خلال مشاركته في القمة".
 * @param at of the noun of taking part
 */
function isSaidAhead({ word }: Scene['tokens'], start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 5); i--) {
    const { entry, stem } = word[i]!;
    if (DURING.has(stem)) return false;
    if (ANNOUNCES.has(entry?.verb?.lemma ?? '') || PREPARED.has(stem)) return true;
    if (entry?.particle && i < at - 1) return false;
  }
  return false;
}

/** A date this close to its trigger is its own. */
const OWN = 1;

const isToday = ({ to }: Trigger, when: When | null): boolean =>
  when?.mention.expression.kind === 'offset' &&
  when.mention.expression.days === 0 &&
  when.mention.rule !== 'now' &&
  when.mention.tokens[0] >= to;

/** "الأسبوع المقبل" may lie in the month of publication: its days tell. Of a month that is `gone` one may speak as of what was due then. */
function sideOfDay(when: When | null, published: string | null): { ahead: boolean; behind: boolean; gone: boolean } {
  const day = when?.value ?? null;
  if (when === null) return { ahead: false, behind: false, gone: false };
  const { expression, days } = when.mention;
  // "في تشرين الثاني المقبل" of a day that nobody knows.
  if (day === null || published === null)
    return { ahead: 'step' in expression && expression.step === 1 && when.score >= OWN, behind: false, gone: false };
  const isWeek = expression.kind === 'unit' && expression.unit === 'week' && days !== undefined;
  const gone = day < published.slice(0, day.length) && when.score >= OWN;
  return {
    ahead: day > published.slice(0, day.length) || (isWeek && days.first > published),
    behind: (day.length === DAY && day < published) || (isWeek && days.last < published),
    gone,
  };
}

/** "سيزور القاهرة … ثم يشارك في قمة": a present behind ثم lies ahead as the verb before it does. */
function comesLater(tokens: Scene['tokens'], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isVerb(tokens, i) && tokens.word[i]!.entry!.verb!.tense === 'future') return true;
  return false;
}
