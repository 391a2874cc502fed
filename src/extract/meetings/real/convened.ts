/**
 * Convened: sessions of a body of several states: "جلسة لمجلس الأمن الدولي", "تعقد المنظمة اجتماعا", "قررت أوبك في آخر اجتماع لها". They are
 * gatherings of its members, whoever of them is told.
 *
 * @module src/extract/meetings/real/convened
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import type { Named } from '../../scan.js';
import { carrierBefore } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { TERM } from '../words/lookalikes.js';
import { WITH_WHOM } from '../words/sides.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';
import { isOfStates } from './bodies.js';

const SITTINGS: ReadonlySet<TriggerClass> = new Set(['meet', 'session']);
const SESSIONS = new Set(['اجتماع', 'جلسة', 'دورة']);
/** Words behind a session to whose it is, or to whom it is with. */
const BEHIND = 4;
/** Words back to the body that "اجتماعها" means. */
const BACK = 20;
const HERS = wordSet('لها له');

/** Whether a noun in the singular is of such a body: behind it, before it as who holds it, or by a pronoun. */
export function isOfCommonBody(scene: Scene, trigger: Trigger): boolean {
  if (trigger.verb !== null || trigger.number !== 'singular' || !SITTINGS.has(trigger.cls) || !SESSIONS.has(trigger.lemma)) return false;
  return (scene.common[trigger.index] ??= isOfBody(scene, trigger));
}

function isOfBody(scene: Scene, trigger: Trigger): boolean {
  if (trigger.lemma === SESSION) return isSession(scene, trigger) && isNamedBehind(scene, trigger);
  if (isWithSomebody(scene, trigger)) return false;
  return (
    (trigger.suffix === '' && isNamedBehind(scene, trigger)) ||
    isMeant(scene, trigger) ||
    isCarried(scene, trigger) ||
    isInSession(scene, trigger)
  );
}

const SESSION = 'دورة';

/** "الدورة 42 لمجلس وزراء الخارجية العرب"; "رئاسة بلاده لدورة الاتحاد", "الدورة الحالية للمنظمة" are terms of office. */
const isSession = ({ tokens: { word } }: Scene, { definite, suffix, to }: Trigger): boolean =>
  definite && suffix === '' && !TERM.has(word[to]?.stem ?? '');

const BODIES = wordSet('مجلس لجنه هييه برلمان');
/** "مجلس جامعة الدول العربية", "جمعية الصحة العالمية": the body is named behind them. */
const OF_BODY = wordSet('مجلس جمعيه');
/** Of several states: "لجنة مبادرة السلام العربية", "مجلس الشؤون الخارجية الأوروبي"; "مجلس وزراء خارجية منظمة التعاون". */
const MANY = /^(?:ال)?(?:دول|عرب|عربي|اوروبي|افريقي|خليجي|مغاربي|دولي|اسيوي)ه?$/;
/** Words of its name. */
const NAME = 6;

/** Whether the name of a body that begins at a token tells that it is of several states. */
function isCommon(scene: Scene, i: number): boolean {
  const { word, sentence, count } = scene.tokens;
  if (i < 0 || i >= count) return false;
  if (bodyAt(scene, i) !== null) return true;
  if (OF_BODY.has(word[i]!.stem) && word[i + 1]?.prep === '' && bodyAt(scene, i + 1) !== null) return true;
  if (!BODIES.has(word[i]!.stem)) return false;
  for (let k = i + 1; k < count && k <= i + NAME && sentence[k] === sentence[i]; k++) {
    if (MANY.test(word[k]!.key) || (word[k]!.prep + word[k]!.conj === '' && bodyAt(scene, k) !== null)) return true;
    if (word[k]!.entry?.particle !== undefined || isVerb(scene.tokens, k) || (word[k]!.entry?.states !== undefined && word[k]!.def))
      return false;
  }
  return false;
}

const bodyAt = ({ scan, tokens: { count } }: Scene, i: number): Named | null => {
  const named = i < 0 || i >= count || scan.at[i]! < 0 ? null : scan.named[scan.at[i]!]!;
  return isOfStates(named) ? named : null;
};

function isWithSomebody({ tokens: { word, sentence } }: Scene, { from, to }: Trigger): boolean {
  for (let i = to; i < to + BEHIND && sentence[i] === sentence[from]; i++) if (WITH_WHOM.has(word[i]!.key)) return true;
  return false;
}

/** "جلسة طارئة لمجلس الأمن", "اجتماع مجموعة العشرين" */
function isNamedBehind(scene: Scene, { from, to }: Trigger): boolean {
  const { tokens } = scene;
  const { word, sentence } = tokens;
  for (let i = to; i < to + BEHIND && sentence[i] === sentence[from]; i++) {
    const { prep, conj, entry } = word[i]!;
    if (prep !== 'ل' && (prep !== '' || conj !== '' || i > to + 1)) return false;
    if (isCommon(scene, i) || isToldOf(scene, i)) return true;
    if (prep === 'ل' || entry?.title !== undefined || entry?.particle !== undefined || isVerb(tokens, i)) return false;
  }
  return false;
}

/** What a body of several states is called where it is told of again. */
const CALLED = wordSet('منظمه حلف تكتل رابطه');

/** "دول أوبك … الاجتماع المقبل للمنظمة": the body that was named before. */
const isToldOf = ({ tokens: { word }, scan }: Scene, i: number): boolean =>
  CALLED.has(word[i]!.stem) && word[i]!.def && scan.at[i]! < 0 && scan.named.some((named) => named.to <= i && isOfStates(named));

const AMID = wordSet('في خلال اثناء عقب بعد');
const SITTING = 'جلسة';
const SITS = wordSet('مجلس لجنه هييه جمعيه');

/** "تبنى مجلس حقوق الإنسان القرار خلال جلسة استثنائية": of the body that is told of right before. */
function isInSession(scene: Scene, { from, lemma, definite, suffix }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  if (lemma !== SITTING || definite || suffix !== '' || !AMID.has(word[from - 1]?.key ?? '')) return false;
  for (let i = from - 2; i >= from - BACK && i >= 0 && sentence[i] === sentence[from]; i--)
    if (SITS.has(word[i]!.stem) && bodyAt(scene, i) !== null) return true;
  return false;
}

/** "أصدرت المجموعة قرارها خلال اجتماعها", "في آخر اجتماع لها" */
function isMeant(scene: Scene, { from, to, suffix }: Trigger): boolean {
  const { word, sentence } = scene.tokens;
  const hers = suffix !== '' ? suffix : sentence[to] === sentence[from] && HERS.has(word[to]?.key ?? '') ? word[to]!.key.slice(1) : '';
  if (hers !== 'ها' && hers !== 'ه') return false;
  for (let i = from - 1; i >= from - BACK && i >= 0 && sentence[i] === sentence[from]; i--) {
    // "لجنة المياه الأفريقية في اجتماعها العاجل"
    if (BODIES.has(word[i]!.stem) && isCommon(scene, i)) return word[i]!.raw.endsWith('ة') === (hers === 'ها');
    const named = bodyAt(scene, i);
    if (named !== null) return word[named.from]!.raw.endsWith('ة') === (hers === 'ها') || named.to - named.from === 1;
    // Somebody else who may be meant.
    if (word[i]!.entry?.title !== undefined || scene.nameAt[i]! >= 0) return false;
  }
  return false;
}

/** People of many states: "وزراء الخارجية العرب". */
const PEOPLES = wordSet('العرب الافارقه الاوروبيون الاوروبيين الخليجيون الخليجيين المغاربيون المغاربيين');

/** "وزراء خارجية الاتحاد الأوروبي", "وزراء العدل العرب" */
function areOfMany(scene: Scene, i: number): boolean {
  const { word, sentence, count } = scene.tokens;
  if (i >= count || word[i]!.entry?.title?.number !== 'plural') return false;
  for (let k = i + 1; k < count && k <= i + NAME && sentence[k] === sentence[i]; k++) {
    if (bodyAt(scene, k) !== null || PEOPLES.has(word[k]!.key)) return true;
    if (word[k]!.prep !== '' || word[k]!.conj !== '' || word[k]!.entry?.particle !== undefined || isVerb(scene.tokens, k)) return false;
  }
  return false;
}

/** "تعقد المنظمة غدا اجتماعا", "المنظمة ستعقد اجتماعا", "يعقد وزراء خارجية الاتحاد الأوروبي اجتماعا" */
function isCarried(scene: Scene, trigger: Trigger): boolean {
  const verb = carrierBefore(scene, trigger);
  if (verb < 0 || !scene.tokens.word[verb]!.entry!.verb!.classes.has('hold')) return false;
  return (
    isCommon(scene, verb + 1) ||
    areOfMany(scene, verb + 1) ||
    (scene.tokens.sentence[verb - 1] === scene.tokens.sentence[verb] && bodyAt(scene, verb - 1) !== null)
  );
}
