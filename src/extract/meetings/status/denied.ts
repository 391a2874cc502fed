/**
 * Denied: meetings that somebody says were never held, or that are called off.
 *
 * @module src/extract/meetings/status/denied
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import { carrierBefore, deedBack, isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

export const DENIED = wordSet('نفي نفت ينفي تنفي نفوا نافيا نافيه نفيه نفيها');
export const NOT = wordSet('لم لن لا');
const BEING = wordSet('وجود حصول حدوث');
const FAR = 18;

/** "نفى المتحدث أن يكون رئيسها قد التقى فلانا": between them stands nothing but who and أن يكون. */
export function isDeniedDeed(scene: Scene, { from, verb }: Pick<Trigger, 'from' | 'verb'>, start: number): boolean {
  const { word } = scene.tokens;
  if (verb === null) return false;
  if (verb.tense !== 'past') return isDeniedAhead(scene, from, start);
  let be = from - 1;
  // "نفى أن يكون زار موسكو، وقال إن مبعوثه التقى": of what he says further.
  while (be >= Math.max(start, from - FAR) && word[be]!.entry?.verb?.lemma !== 'كان' && !THAT.has(word[be]!.key)) be--;
  if (be <= start || be < from - FAR || word[be - 1]!.key !== 'ان') return false;
  for (let i = be - 2; i >= Math.max(start, be - FAR); i--) if (DENIED.has(bareOf(word[i]!))) return true;
  return false;
}

const THAT = wordSet('ان انه انها انهما انهم');
const BE = wordSet('يكون تكون سوف');

/** "نفى الكرملين أن يلتقي الرئيس نظيره", "نفت أن الوزير سيزور تل أبيب": what is still to come is denied. */
function isDeniedAhead(scene: Scene, verb: number, start: number): boolean {
  const { word } = scene.tokens;
  let at = verb - 1;
  while (at > start && (scene.isWho(at) || BE.has(word[at]!.key))) at--;
  if (at <= start || !THAT.has(word[at]!.key)) return false;
  at--;
  for (let far = 0; at > start && far < SAYER && !DENIED.has(bareOf(word[at]!)); at--) {
    if (word[at]!.kind !== Kind.Word || isDeed(scene, at)) return false;
    if (!scene.isWho(at)) far++;
  }
  return DENIED.has(bareOf(word[at]!)) && !(at > start && NOT.has(bareOf(word[at - 1]!)));
}

/** Words, names and offices apart, of who denies it. */
const SAYER = 5;

/** "نفى أن يكون قد تلقى اتصالا", "نفى أن يعقد لقاء": denied is the verb that carries it. */
export function isDeniedToBe(scene: Scene, trigger: Trigger, start: number): boolean {
  if (trigger.verb !== null) return false;
  let from = carrierBefore(scene, trigger);
  // "نفى أن تكون مسقط قد استضافت لقاء"
  if (from < 0) {
    from = deedBack(scene, trigger.from - 1, Math.max(start, trigger.from - HOSTED));
    if (from < 0 || !HOSTS.has(scene.tokens.word[from]!.entry!.verb!.lemma)) return false;
  }
  return from >= start && isDeniedDeed(scene, { from, verb: scene.tokens.word[from]!.entry!.verb! }, start);
}

const HOSTS = new Set(['استضاف', 'احتضن', 'رتب', 'نظم']);
/** Words from such a verb to the meeting. */
const HOSTED = 3;

/** Words from an invitation to what it is to: "دعوة رسمية إلى الرئيس فلان لزيارة". */
const INVITED = 9;

/** "نفى أن يكون تلقى دعوة لزيارة فيينا", "لم يتلق دعوة إلى القمة", "نفت وجود أي دعوة لزيارته": nobody was invited. */
export function isUninvited(scene: Scene, { from, verb }: Trigger, start: number): boolean {
  const { word } = scene.tokens;
  if (verb !== null) return false;
  let noun = from - 1;
  while (noun > start && noun > from - INVITED && word[noun]!.stem !== INVITATION && !isDeed(scene, noun)) noun--;
  if (noun <= start || word[noun]!.stem !== INVITATION || word[noun]!.def) return false;
  for (let i = noun - 1; i >= Math.max(start, noun - FAR); i--) {
    if (DENIED.has(bareOf(word[i]!))) return true;
    if (!isDeed(scene, i)) continue;
    if (!INVITES.has(word[i]!.entry!.verb!.lemma)) return false;
    const negated = i > start && NOT.has(bareOf(word[i - 1]!));
    return negated || isDeniedDeed(scene, { from: i, verb: word[i]!.entry!.verb! }, start);
  }
  return false;
}
const INVITATION = 'دعوه';
const INVITES = new Set('تلقى تسلم وجه أرسل قدم سلم'.split(' '));

const BESIDE = wordSet('هامش هامشها خلال اثناء عقب بعد قبل قبيل بعيد غداه عشيه منذ');
const GOING_ON = wordSet('اعمال فعاليات انعقاد عقد جلسات افتتاح اختتام ختام');

/** "نفى عقد أي لقاء على هامش القمة", "لم يعقد اجتماعا قبيل انعقاد القمة": what is told of something else beside it is not told of it. */
export function isAside({ word }: Scene['tokens'], { verb, from }: Trigger): boolean {
  if (verb !== null || word[from]!.prep !== '') return false;
  const before = word[from - 1];
  if (before === undefined) return false;
  return BESIDE.has(bareOf(before)) || (GOING_ON.has(before.key) && BESIDE.has(word[from - 2] ? bareOf(word[from - 2]!) : ''));
}

export const CALLS_OFF = wordSet('الغي الغت الغيت والغيت الغاها الغاه تلغي');

/** "كان مقررا أن يلتقيه الجمعة غير أنه ألغى الموعد". */
export function isCalledOff({ word, sentence }: Scene['tokens'], { to, from }: Trigger): boolean {
  for (let i = to; i < word.length && sentence[i] === sentence[from]; i++) if (CALLS_OFF.has(bareOf(word[i]!))) return true;
  return false;
}

/** "نفى الوزير صحة ما تداولته وسائل إعلام عن لقاء": nobody else speaks and nothing else happens in between. */
export function isDenied({ word }: Scene['tokens'], trigger: Trigger, start: number): boolean {
  if (trigger.definite || trigger.verb) return false;
  // "نفى المتحدث، في مؤتمر صحفي عقده في طهران، وجود أي محادثات": whatever stands between.
  for (let at = trigger.from - 1; at >= Math.max(start, trigger.from - 2); at--)
    if (BEING.has(bareOf(word[at]!))) for (let i = at - 1; i >= start; i--) if (DENIED.has(bareOf(word[i]!))) return true;
  for (let i = trigger.from - 1; i >= Math.max(start, trigger.from - FAR); i--) {
    if (DENIED.has(bareOf(word[i]!))) return true;
    if (word[i]!.entry?.event || word[i]!.key === 'ان' || word[i]!.key === 'خلال') return false;
  }
  return false;
}
