/**
 * Where else: places in the sentence of a meeting at which something else is: they belong to an office, to a matter that is talked
 * about, or to another occasion or document, of which a clause of its own tells.
 *
 * @module src/extract/meetings/where/where-else
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { isVerb } from '../../clauses.js';
import type { Named } from '../../scan.js';
import { CONCLUDED } from '../days/others.js';
import { CONVENING, deedBack, isDeed } from '../near-verbs.js';
import { isOfClauseOn } from '../occasions/in-clause.js';
import { isSince } from '../occasions/since.js';
import type { Scene } from '../scene.js';
import { isTalkedOf } from '../who/topics.js';
import { GOES } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

const ENVOYS = wordSet('سفير قنصل مبعوث مندوب ممثل ملحق قائم');
const RESIDENT = wordSet('مقيم مقيمه مقيما معتمد معتمده معتمدا');

/**
 * "السفير الإسرائيلي في واشنطن", "وزير العدل في جمهورية بنين فلان", "خادم الحرمين الشريفين", "سفيرة لبلجيكا مقيمة بالرباط": the place belongs
 * to the office.
 */
export function isOfOffice({ actors, tokens: { word } }: Scene, { from, to, state }: Named): boolean {
  if (RESIDENT.has(word[from - 1]?.stem ?? '') || (word[from]!.prep === '' && RESIDENT.has(word[from - 2]?.stem ?? ''))) return true;
  return actors.some(({ title, persons, from: start, to: end }) => {
    if (title === null || start > from || end < to) return false;
    return (
      ENVOYS.has(title.lemma) || state?.kind === 'nickname' || (persons.length > 0 && start < from && isBeforeName(persons, from, end))
    );
  });
}

/** Somebody's name stands behind the place, so that all before it is his office. */
const isBeforeName = (persons: Scene['actors'][number]['persons'], from: number, end: number): boolean =>
  persons.some(({ mentions }) => mentions.some(({ span }) => span.from > from && span.to <= end));

/** Matters that are somewhere: الحرب في أوكرانيا, الأوضاع في اليمن, الفراغ الرئاسي في لبنان. */
const MATTERS = wordSet(
  `وضع اوضاع حرب ازمه ازمات تطورات احداث سلام استقرار امن عدوان هجوم هجمات صراع نزاع قتال معارك شرعيه ملف قضيه جنازه نار فراغ تدخل تدخلات
  وجود مصالح انتخابات عنف حل تسويه هدنه مشاريع مشروع استثمار استثمارات ارهاب تصعيد انقلاب انتهاكات مجازر ثوره معارضه قوات عمليه عمليات
  حادث حوادث انفجار تفجير تفجيرات زلزال فيضانات ضحايا اغتيال مقتل لاجيين نازحين`,
);

/** Who lives or works somewhere: "الكينيين المقيمين في دبي", "جنودنا المرابطون في". */
const LIVING = wordSet(
  `مقيمين مقيمون مقيمات عاملين عاملون عاملات دارسين دارسون دارسات مبتعثين مبتعثون مبتعثات مغتربين مغتربون مرابطين مرابطون محتجزين محتجزون معتقلين معتقلون
  عالقين عالقون معتمدين معتمدون`,
);

/** "مسار أستانا الخاص بسوريا" */
const OF = wordSet('خاص خاصه معني معنيه متعلق متعلقه');

/** In belongs to another noun than the meeting. `town`: it is that of a town. */
export function isAbout(scene: Scene, trigger: Trigger, from: number, town: boolean): boolean {
  const { tokens } = scene;
  const { word } = tokens;
  const at = word[from]!.prep === '' ? from - 2 : from - 1;
  if (OF.has(word[from - 1]?.stem ?? '') || (at >= trigger.to && LIVING.has(word[at]!.stem))) return true;
  if (isInTopic(tokens, trigger, at)) return true;
  // "ببغداد التقى": nothing stands before what opens a text.
  if (word[from]!.prep === 'ب' && at >= 0 && (TIED.test(word[at]!.key) || (at > 0 && !word[at - 1]!.def && TIED.test(word[at - 1]!.key))))
    return true;
  // "أشاد بمصر، كما تباحث مع", "ندد بإسرائيل والتقى": what is praised or blamed.
  if (word[from]!.prep === 'ب' && !town) {
    const verb = deedBack(scene, from - 1, tokens.bounds[tokens.sentence[from]!]!);
    if (verb >= 0 && verb !== trigger.head && GOVERNS.has(word[verb]!.entry!.verb!.lemma)) return true;
  }
  // "بحث التطورات في ليبيا خلال لقائه نظيره", "اتهم دولا بالتدخل في الصومال، والتقى": nor is it of a meeting told behind it.
  if (!town && at < trigger.from && at >= 0 && isMatter(word[at]!)) return true;
  // "محادثات سلام في كوبا", "مفاوضات السلام في الدوحة", but "مفاوضات السلام في اليمن"
  if (at === trigger.to && trigger.verb === null && word[at]!.prep === '' && (town || !word[at]!.def)) return false;
  return at >= trigger.to && (isMatter(word[at]!) || (at > trigger.to && isMatter(word[at - 1]!)));
}

/** Of whom or what these are, ب tells. */
const GOVERNS = new Set('أشاد ندد رحب اعترف اهتم تمسك نوه طالب اتهم هنأ ربط استعان اعتز أعجب وثق التزم أضر لحق ألحق'.split(' '));

/** "إلى الدول الحليفة لأميركا", "منطقة متاخمة للصومال": beside or with which a place is that is not named. */
export function isBesideIt({ word, sentence }: Scene['tokens'], { from }: Named): boolean {
  const before = word[from - 1];
  return before !== undefined && word[from]!.prep === 'ل' && sentence[from - 1] === sentence[from] && BESIDE.test(before.stem);
}
const BESIDE =
  /^(?:مجاور|حليف|صديق|متاخم|محاذي|معادي|موالي|موال|مواليه|داعم|مويد|منافس|تابع|خاضع|مقابل|مطل|مناهض|متحالف|مناوي)(?:ه|ات|ين|ون)?$/;

/** "إلى الصين وعلاقتها بتايوان", "صلات التنظيم بليبيا": with what something has to do. */
const TIED =
  /^[وف]?(?:[بلك]?ال)?(?:علاق(?:ه|ات|ته|تها|تهم|اته|اتها|اتهم)|صل(?:ه|ات|ته|تها|اته|اتها)|(?:ثق|اشاد)(?:ه|ته|تها|تهم)|(?:تورط|اعتراف|ارتباط|اهتمام|تمسك|اعتزاز|اعجاب|ايمان|مساس|تنديد)(?:ه|ها|هم|ات)?)$/;

/** Behind them stands what is talked about. */
const TOPICS = wordSet('حول بشان بخصوص لبحث لمناقشه للاتفاق لمتابعه لمعالجه لدراسه لتدارس');

/** "اجتماع الأطراف للاتفاق على فتح طرق في تعز": where something is that is not known yet, in what is talked about. `at`: of the noun before the place. */
function isInTopic({ word }: Scene['tokens'], { from, to }: Trigger, at: number): boolean {
  if (at <= to) return false;
  const { def, entry, raw, kind } = word[at]!;
  // Not "محادثات حول قضايا ثنائية في", which may be the place of either.
  if (def || kind !== Kind.Word || entry?.states || entry?.title || entry?.event || entry?.particle || /[اًةيى]$/.test(raw)) return false;
  for (let i = at - 1; i >= from; i--) if (TOPICS.has(word[i]!.key)) return true;
  return false;
}

/** Before a noun that nobody knows: "والأوضاع". */
const CLITICS = /^[وف]?(?:[بك]?ال|لل|[بل])?/;

export const isMatter = ({ stem, key }: Scene['tokens']['word'][number]): boolean =>
  MATTERS.has(stem) || MATTERS.has(key.replace(CLITICS, ''));

const RELATIVES = wordSet('الذي التي اللذان اللذين اللتان اللتين');
/** "المقرر عقده في", "المزمع انعقادها في", "المنعقدة في": also a clause on the noun before. */
const HELD = wordSet('عقده عقدها انعقاده انعقادها اقامته اقامتها منعقد منعقده تنظيمه تنظيمها');
/** Before an occasion at which, or in whose frame, another one takes place. */
const AT_IT = wordSet('هامش ختام اعمال اشغال فعاليات اطار اختتام افتتاح في خلال اثناء ضمن ابان عقب بعد قبل قبيل اثر لدي ب على');

/**
 * "بحث الوزيران التحضيرات لقمة الحركة التي تنعقد في هراري", "جرى التداول في الاتفاقية التي وقعت في بروكسل": the place is in a clause on another
 * occasion, or on a document, that is talked about. `at`: of the place.
 */
export function isOfOther(scene: Scene, trigger: Trigger, at: number): boolean {
  const { tokens, triggers } = scene;
  const { word } = tokens;
  if (isToldBesides(scene, trigger, at)) return true;
  if (isWhereConcluded(scene, trigger, at) || isSinceThen(scene, trigger, at)) return true;
  if (GOES.has(trigger.cls)) return false;
  if (isToBeElsewhere(scene, trigger, at) || isHeldBehind(scene, trigger, at) || isOfClauseOn(scene, trigger, at)) return true;
  // "أول لقاء بينهما منذ اجتماع الرئيسين في جنيف"
  // "بحثا التحضيرات للقمة في الرياض"
  if (triggers.some((t) => t.index > trigger.index && t.to <= at && (isSince(scene, t) || isTalkedOf(scene, t)))) return true;
  let border = at - 1;
  while (border > trigger.to && !RELATIVES.has(word[border]!.key) && !HELD.has(word[border]!.stem)) border--;
  if (border <= trigger.to) return false;
  if (trigger.verb?.tense === 'past' && isStillDue(scene, border)) return true;
  for (let i = border - 1; i >= trigger.to; i--) {
    if (word[i]!.entry?.document) return trigger.lemma !== 'وقع';
    const other = triggers.find((t) => t.from <= i && t.to > i);
    if (other !== undefined) return other.verb === null && isTopic(tokens, other.from);
  }
  return false;
}

/** "سلمه دعوة إلى مؤتمر المانحين المقرر انعقاده في كوتونو", "التي ستعقد في": what is still to come there is not what was done. */
const isStillDue = (scene: Scene, border: number): boolean =>
  DUE.has(scene.tokens.word[border - 1]!.stem) ||
  (isDeed(scene, border + 1) && scene.tokens.word[border + 1]!.entry!.verb!.tense === 'future');
const DUE = wordSet('مقرر مقرره مزمع مزمعه منتظر منتظره مرتقب مرتقبه متوقع متوقعه');

/** Words between منذ and where that was from which a time is counted. */
const SINCE = 6;

/** "التقى نظيره لأول مرة منذ مقتل الجنود في غوما": where that was, but "منذ يومين في نيروبي". */
function isSinceThen({ tokens: { word, sentence }, dates }: Scene, { to }: Trigger, at: number): boolean {
  let i = at - 2;
  while (i >= to && i >= at - SINCE && sentence[i] === sentence[at] && word[i]!.kind !== Kind.Punct && word[i]!.key !== 'منذ') i--;
  if (i < to || word[i]!.key !== 'منذ') return false;
  return !dates.some((d) => d.tokens[0] < at && d.tokens[1] > i);
}

/** Words between "الموقعة" and where that was. */
const AT = 5;

/** "تنفيذ الاتفاقية الموقعة بين البلدين في أديس أبابا": where the document was concluded. */
function isWhereConcluded({ tokens }: Scene, { to }: Trigger, at: number): boolean {
  const { word, sentence } = tokens;
  let i = at - 1;
  while (i > to && i >= at - AT && sentence[i] === sentence[at] && !CONCLUDED.has(word[i]!.key)) {
    if (word[i]!.kind !== Kind.Word || isVerb(tokens, i) || word[i]!.entry?.event) return false;
    i--;
  }
  if (i <= to || !CONCLUDED.has(word[i]!.key)) return false;
  for (let d = i - 1; d >= to && d >= i - AT; d--) if (word[d]!.entry?.document) return true;
  return false;
}

const BESIDES = wordSet('كما فيما بينما');
/** Words between such a word and its verb: "كما لم يعقد". */
const ITS_VERB = 2;

/** "لم يلتق الرئيس نظيره، كما لم يعقد الاجتماع في بلغراد": a clause besides tells of another meeting. */
function isToldBesides({ tokens, triggers }: Scene, { to, index }: Trigger, at: number): boolean {
  const next = triggers[index + 1];
  if (next === undefined || next.from >= at) return false;
  for (let i = at - 1; i >= to; i--) {
    if (!BESIDES.has(tokens.word[i]!.stem)) continue;
    for (let v = i + 1; v <= i + 1 + ITS_VERB && v < at; v++)
      if (isVerb(tokens, v)) return triggers.some((t) => t.index > index && t.from > i && t.to <= at);
  }
  return false;
}

/** "عقدا مباحثات اتفقا خلالها على أن تنعقد اللجنة في الخرطوم": behind أن another meeting is told of. */
function isToBeElsewhere(scene: Scene, { to, index, verb }: Trigger, at: number): boolean {
  const {
    tokens: { word },
    triggers,
  } = scene;
  const next = triggers[index + 1];
  if (verb !== null || next === undefined || next.from >= at) return false;
  for (let i = at - 1; i >= to; i--)
    if (word[i]!.key === 'ان' && !scene.isWho(i))
      return triggers.some((t) => t.index > index && t.from > i && t.from < at && t.kind !== 'visit');
  return false;
}

/** "تم خلال اللقاء الاتفاق على عقد الدورة الثانية للجنة في هراري": behind the noun of holding stands what is held there. */
function isHeldBehind({ tokens, triggers }: Scene, { index, from }: Trigger, at: number): boolean {
  const { word, sentence } = tokens;
  for (let t = triggers[index + 1]; t !== undefined && t.to <= at && sentence[t.from] === sentence[from]; t = triggers[t.index + 1])
    if (t.verb === null && CONVENING.has(word[t.from - 1]!.stem) && !isVerb(tokens, t.from - 1)) return true;
  return false;
}

/** "التحضير للقمة", "نتائج المؤتمر", "قال إن الاجتماع": what is said of it is no more than that it is spoken of. */
function isTopic(tokens: Scene['tokens'], at: number): boolean {
  const { prep } = tokens.word[at]!;
  if (prep !== '') return prep === 'ل';
  const { stem, entry, key } = tokens.word[at - 1]!;
  return !AT_IT.has(stem) && !AT_IT.has(key) && !isVerb(tokens, at - 1) && entry?.event === undefined;
}

const ESPECIALLY = wordSet('خاصه خصوصا سيما لاسيما تحديدا وخاصه وخصوصا وتحديدا');

/** "الأزمات في سورية واليمن وليبيا", "الصراعات خاصة في سورية": states in which something goes on, of which one meeting can be in none. */
export function isOneOfMany({ word, sentence }: Scene['tokens'], { named, at }: Scene['scan'], { from, to }: Named): boolean {
  if (ESPECIALLY.has(word[from - 2]?.key ?? '') || (word[from]!.prep !== '' && ESPECIALLY.has(word[from - 1]?.key ?? ''))) return true;
  const next = named[at[to] ?? -1];
  return next?.state?.kind === 'name' && sentence[to] === sentence[from] && word[to]!.conj === 'و' && word[to]!.prep === '';
}

const REGION = 'اقليم';

/** "قرطبة الأرجنتينية", "إقليم كردستان الإيراني": of several places of a name, the one whose state is told; not "محادثات جنيف اليمنية". */
export function stateBehind(
  { word, sentence }: Scene['tokens'],
  { named, at }: Scene['scan'],
  { from, to }: Scene['scan']['named'][number],
): string | null {
  const behind = named[at[to] ?? -1];
  if (behind?.state?.kind !== 'adjective' || sentence[to] !== sentence[from] || word[to]!.prep + word[to]!.conj !== '') return null;
  if (word[from - 1]?.entry?.event) return null;
  const feminine = word[to]!.key.endsWith('ه');
  return word[to]!.def && feminine === (word[from]!.stem !== REGION) ? behind.state.code : null;
}

/** Words between a journey and where it leads. */
const WAY = 3;

/** "وصل إلى كمبالا بعد اختتام زيارة إلى رواندا": whether a journey by a noun leads, as told behind it, to another state than one before it. */
export function isBoundElsewhere({ tokens: { word, sentence }, scan }: Scene, { verb, from, to }: Trigger, country: string): boolean {
  if (verb !== null) return false;
  for (let i = to; i <= to + WAY && sentence[i] === sentence[from]; i++) {
    if (word[i]!.key !== 'الي') continue;
    const goal = scan.named[scan.at[i + 1]!];
    const state = goal?.from === i + 1 ? (goal.city?.country ?? goal.state?.code) : undefined;
    return state !== undefined && state !== country;
  }
  return false;
}

/** "بعد زيارة إلى تونس، توجه الرئيس إلى": where a journey before the verb leads is not where the verb does. `at`: where the place begins. */
export function isOfJourneyBefore({ triggers, tokens: { sentence } }: Scene, { index, verb, from }: Trigger, at: number): boolean {
  const before = triggers[index - 1];
  if (verb === null || at > from || before === undefined || before.verb !== null || !GOES.has(before.cls)) return false;
  return sentence[before.from] === sentence[from] && at >= before.to && at - before.to <= WAY;
}
