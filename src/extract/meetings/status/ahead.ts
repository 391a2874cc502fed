/**
 * Ahead: what lies farther from the noun of a meeting than its own words tells that it is still to come, or that it is done: its
 * verb behind a long name, who proposed it, who made it.
 *
 * @module src/extract/meetings/status/ahead
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { VerbClass } from '../../../lexicon/verbs.js';
import { bareOf } from '../../clauses.js';
import { CONVENING, carrierBefore, isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { isFeminine, type Trigger } from '../words/trigger.js';

/** Words between a meeting and its verb; names, offices and states are no way. */
const FAR = 14;

/**
 * "الجولة العاشرة من مفاوضات التجارة بين كوريا واليابان والصين ستعقد", "مؤتمر الأمم المتحدة الهادف إلى اعتماد الخطة والذي سيعقد": behind a
 * long name, before another occasion of that gender.
 */
export function isToTakePlace(scene: Scene, trigger: Trigger): boolean {
  const { clauses } = scene;
  const { word, sentence } = scene.tokens;
  const feminine = isFeminine(trigger);
  let direct = true;
  let other = false;
  for (let i = trigger.to, far = 0; i < word.length && far < FAR && sentence[i] === sentence[trigger.from]; i++) {
    if (!scene.isWho(i)) far++;
    // "قال في مؤتمر صحفي إن التعاون سيستمر"
    if (clauses.list[clauses.at[i]!]!.opener === 'complement' && clauses.at[i] !== clauses.at[trigger.head]) return false;
    const { entry, key } = word[i]!;
    if (entry?.event !== undefined && (entry.event.gender === 'feminine') === feminine) return false;
    const relative = /^و?ال[تذ]ي$/.test(key);
    // "محادثات بشأن المشروع الذي سيبدأ": another noun's.
    if (relative && (key.endsWith('تي') !== feminine || (other && !key.startsWith('و')))) {
      direct = false;
      continue;
    }
    other ||= word[i]!.prep !== '' && !scene.isWho(i);
    const at = relative ? i + 1 : i;
    if (!isDeed(scene, at)) continue;
    const { tense, classes } = word[at]!.entry!.verb!;
    if (tense === 'future' && classes.has('hold') && (relative || direct)) return /^ست/.test(word[at]!.key) === feminine;
    if (!relative) return false;
    direct = false;
    i = at;
  }
  return false;
}

const DUE = /^(?:ال)?(?:مقرر|مزمع|مرتقب|منتظر|متوقع|مفترض|مومل)ه?$/;
const ITS_HOLDING = /^(?:عقد|انعقاد|تنظيم|اقامت|اجراي|اجراو|استضافت|بدي|بدو|انطلاق)(ها|ه)$/;

/** "الدورة الخامسة للجنة المشتركة الأردنية العراقية المزمع عقدها": behind a long name, before another occasion of that gender. */
export function isToBeHeldBehind(scene: Scene, trigger: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  const feminine = isFeminine(trigger);
  for (let i = trigger.to, far = 0; i + 1 < word.length && far < FAR && sentence[i + 1] === sentence[trigger.from]; i++) {
    if (!scene.isWho(i)) far++;
    const { entry, key } = word[i]!;
    if (entry?.event !== undefined && (entry.event.gender === 'feminine') === feminine) return false;
    const pronoun = DUE.test(key) ? ITS_HOLDING.exec(word[i + 1]!.key)?.[1] : undefined;
    if (pronoun !== undefined) return (pronoun === 'ها') === feminine;
    if (isDeed(scene, i)) return false;
  }
  return false;
}

const PREPARES = /^(?:ال|ب|بال|و|وال)?(?:تحضير|تحضيرات|استعداد|استعدادات|اعداد|ترتيب|ترتيبات|تمهيد|تجهيزات)$/;
const HOLDING = wordSet('لعقد لانعقاد لاستضافه لتنظيم لاطلاق');
const ITS_OPENING = wordSet('عقد انعقاد استضافه تنظيم');
const ARRANGES = /^[وف]?[بل]?(?:تحضيرات|استعدادات|ترتيبات)$/;
/** Adjectives of the preparations: "التحضيرات النهائية الجارية للقمة". */
const OF_PREPARING = 3;

/** "بحثا التحضيرات الجارية للقمة", "الإعداد لعقد الدورة الخامسة": what is being prepared. */
export function isPrepared({ tokens: { word, sentence } }: Scene, { from, verb, definite }: Trigger): boolean {
  if (verb !== null || !definite) return false;
  // "ترتيبات القمة", "ترتيبات انعقاد المؤتمر"
  const plain = word[from]!.prep === '' && ITS_OPENING.has(word[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (word[from]!.prep === '' && word[plain]?.def === false && sentence[plain] === sentence[from] && ARRANGES.test(word[plain]!.key))
    return true;
  const at = word[from]!.prep === 'ل' ? from - 1 : HOLDING.has(word[from - 1]?.key ?? '') ? from - 2 : -1;
  for (let i = at; i > at - OF_PREPARING && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (PREPARES.test(word[i]!.key)) return true;
    if (!word[i]!.def || word[i]!.prep + word[i]!.conj !== '') return false;
  }
  return false;
}

const PROPOSES = new Set(['اقترح', 'طرح', 'اعتزم', 'نوى']);

/** "المؤتمر الذي اقترحت فرنسا عقده", "الحوار الذي طرحه الرئيس" */
export function isProposed(scene: Scene, { to, from }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  for (let i = to; i < to + 3 && i + 1 < word.length && sentence[i + 1] === sentence[from]; i++)
    if (/^ال[تذ]ي$/.test(word[i]!.key)) return isDeed(scene, i + 1) && PROPOSES.has(word[i + 1]!.entry!.verb!.lemma);
  return false;
}

const DECIDED = /^[وف]?(?:تقرر|(?:قرر|اعتزم)(?:ت|ا|تا|وا)?|نوي|نوت)$/;
const DAYS = wordSet('اليوم امس اول');
/** Words from the noun of holding back to the verb of deciding, over who decides. */
const DECIDERS = 6;

/** "تقرر عقد الاجتماع الرابع للجنة", "قرر الجانبان إجراء محادثات", "اعتزم الوزير زيارة تونس": what is decided on. */
export function isDecided(scene: Scene, { from, verb }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  if (verb !== null || from === 0 || word[from]!.prep !== '') return false;
  const convenes = CONVENING.has(word[from - 1]!.stem) && word[from - 1]!.prep === '';
  let far = 0;
  for (let i = convenes ? from - 2 : from - 1; i >= 0 && sentence[i] === sentence[from] && far < DECIDERS; i--) {
    const { key, entry, prep } = word[i]!;
    if (DECIDED.test(key)) return i < from - 1;
    if (scene.isWho(i) || entry?.states !== undefined || entry?.particle === 'adverb' || DAYS.has(key)) continue;
    // "قررت اللجنة العليا عقد مؤتمر": before the noun of holding also whoever is no person.
    if (!convenes || entry?.particle !== undefined || entry?.event !== undefined || prep !== '') return false;
    far++;
  }
  return false;
}

const THERE: readonly VerbClass[] = ['travel', 'meet', 'receive', 'visit'];

/** "سيكتفي بزيارة إسرائيل حيث وصل صباح اليوم": whoever did something there is there. */
function isThere(scene: Scene, { to, from, kind }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  let at = to;
  while (at < word.length && (scene.isWho(at) || word[at]!.entry?.states !== undefined || word[at]!.key === 'الي')) at++;
  if (kind !== 'visit' || at === to || at + 1 >= word.length || sentence[at + 1] !== sentence[from] || word[at]!.key !== 'حيث')
    return false;
  const did = isDeed(scene, at + 1) ? word[at + 1]!.entry!.verb! : undefined;
  return did?.tense === 'past' && THERE.some((c) => did.classes.has(c));
}

/** Words between a meeting and what was done there: "دعا إلى قمة مصغرة في 21 يوليو شارك فيها". */
const DONE_THERE = 6;
const THERE_DONE = /^(?:ب|في|خلال)ها?$/;

/** "في تغطية لزيارة قام بها الوزير", "دعا إلى قمة طارئة شارك فيها فلان": done, whatever stands before it. */
export function isDone(scene: Scene, trigger: Trigger): boolean {
  const { to, from, definite, verb } = trigger;
  const { word, sentence } = scene.tokens;
  if (verb === null && isThere(scene, trigger)) return true;
  if (verb !== null || definite) return false;
  for (let i = to; i < to + DONE_THERE && i + 1 < word.length && sentence[i + 1] === sentence[from]; i++) {
    if (isDeed(scene, i)) return word[i]!.conj === '' && word[i]!.entry!.verb!.tense === 'past' && THERE_DONE.test(word[i + 1]!.key);
    if (word[i]!.kind === Kind.Punct || word[i]!.conj !== '') return false;
  }
  return false;
}

const HANDED_ON = /^س[يت](?!ا|رت).{2,}(?:ها|ه|هم)$/;

/** "سيقرها", but "سيادته", "سياسته", "سيرته". */
const isHandedOn = ({ entry, raw }: LexWord): boolean =>
  entry === null ? HANDED_ON.test(raw) : entry.verb?.tense === 'future' && entry.verb.object !== '';

/** "الخطة سيقرها مؤتمر في نيروبي": what it will do to something, by a verb right before it. */
export const isToAct = ({ tokens: { word, sentence } }: Scene, { from, verb }: Trigger): boolean =>
  verb === null && from > 0 && sentence[from - 1] === sentence[from] && word[from]!.prep === '' && isHandedOn(word[from - 1]!);

/** "يلتقي الوزير اليوم نظيره، قبل أن يعقد لقاء ثلاثيا", "يصل الأحد قبل أن يختتم جولته": what comes next of what is still to come. */
export function isNextOf(scene: Scene, trigger: Trigger): boolean {
  const { tokens, clauses } = scene;
  const { word, sentence, bounds } = tokens;
  const beside = trigger.from > 0 && isDeed(scene, trigger.from - 1) ? trigger.from - 1 : -1;
  const verb = trigger.verb !== null ? trigger.from : Math.max(carrierBefore(scene, trigger), beside);
  const start = bounds[sentence[trigger.from]!]!;
  if (verb < start + 2 || word[verb - 1]!.key !== 'ان' || word[verb - 2]!.stem !== 'قبل') return false;
  for (let i = verb - 3; i >= start; i--) {
    if (!isDeed(scene, i) || clauses.list[clauses.at[i]!]!.opener === 'relative') continue;
    return word[i]!.entry!.verb!.tense !== 'past' && word[i - 1]?.key !== 'لم' && word[i - 1]?.entry?.verb?.lemma !== 'كان';
  }
  return false;
}

/** Before "أن" and what was done. */
const WHEN = wordSet('بعد قبل منذ دون الي كاد سبق وسبق يسبق استطاع من');

/** "ورجح الوزير أن يزور نظيره موسكو", but "بعد أن يزور", "قبل أن يزور". @param at where the verb stands */
export const isNoFact = ({ word }: Scene['tokens'], at: number, start: number): boolean =>
  at > start && bareOf(word[at - 1]!) === 'ان' && (at - 1 === start || !WHEN.has(bareOf(word[at - 2]!)));
