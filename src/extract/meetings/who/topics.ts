/**
 * Topics: a gathering or a visit of whose results or preparations others speak; whoever speaks of it need not have been there, nor go there:
 * "بحثا نتائج مؤتمر جنيف", "استعرض معه التحضيرات الجارية للقمة".
 *
 * @module src/extract/meetings/who/topics
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { type Clause, isVerb, opensBetween, RELATIVE } from '../../clauses.js';
import type { Scene } from '../scene.js';
import { GATHERINGS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

const RESULTS = /^[وب]?(?:في|وفي)?(?:نتايج|مخرجات|مقررات|توصيات|قرارات|انعكاسات|تداعيات)$/;
const PREPARES = /^[وب]?(?:ال)?(?:تحضير|تحضيرات|استعداد|استعدادات|اعداد|ترتيبات)$/;
const HOLDING = wordSet('لعقد لانعقاد لاستضافه');
/** Adjectives of the preparations. */
const ADJECTIVES = 2;
/** Words between the verb of speaking and its object: with whom, and of what else. */
const FAR = 40;
const SPEAKS = new Set('بحث ناقش تناول استعرض تباحث تداول تدارس أطلع اطلع عرض تشاور تطرق'.split(' '));
/** "أجرى مشاورات مع نظيره تركزت على التحضير لزيارة": what they meet for. */
const MEETS = new Set('أجرى عقد التقى اجتمع استقبل ترأس'.split(' '));

/** "بحثا نتائج زيارة الرئيس فلان": whose the journey is of which others speak. */
export const isOfTopic = (scene: Scene, trigger: Trigger, from: number): boolean =>
  scene.triggers.some((t) => t !== trigger && t.to === from && t.cls === 'visit' && isTalkedOf(scene, t));

/** Whether a gathering, or a visit, is what others speak of, and no more. */
export function isTalkedOf({ tokens }: Scene, { from, to, cls, verb, suffix }: Trigger): boolean {
  if (verb !== null || suffix !== '' || !(GATHERINGS.has(cls) || cls === 'visit')) return false;
  const { word, sentence, bounds } = tokens;
  const here = sentence[from]!;
  if (isStillToCome(tokens, from, to)) return true;
  const noun = nounBefore(word, from);
  if (noun < 0 || sentence[noun] !== here) return false;
  for (let i = noun - 1; i >= bounds[here]! && i > noun - FAR; i--) {
    if (!isVerb(tokens, i)) continue;
    const { lemma } = word[i]!.entry!.verb!;
    return SPEAKS.has(lemma) || (MEETS.has(lemma) && PREPARES.test(word[noun]!.key));
  }
  return false;
}

const TO_COME = wordSet('المرتقب المرتقبه المقبل المقبله القادم القادمه المزمع المزمعه المنتظر المنتظره');
/** Words between a meeting and such an adjective. */
const ON_IT = 3;

/** "يصل الوزير غدا ليبحث الزيارة المرتقبة للملك": the object of the verb itself, which is still to come. */
function isStillToCome(tokens: Scene['tokens'], from: number, to: number): boolean {
  const { word, sentence } = tokens;
  const at = from - 1;
  if (at < 0 || sentence[at] !== sentence[from] || !word[from]!.def || word[from]!.prep !== '') return false;
  const verb = word[at]!.entry?.verb;
  if (verb === undefined || !SPEAKS.has(verb.lemma) || (verb.tense === 'past' && !isVerb(tokens, at))) return false;
  for (let i = from + 1; i < to + ON_IT && sentence[i] === sentence[from]; i++) if (TO_COME.has(word[i]!.key)) return true;
  return false;
}

/** Of what of the gathering they speak; −1 if of nothing of the kind. */
function nounBefore(word: Scene['tokens']['word'], from: number): number {
  if (word[from]!.prep === '' && RESULTS.test(word[from - 1]?.key ?? '')) return from - 1;
  const held = HOLDING.has(word[from - 1]?.key ?? '');
  if (!held && word[from]!.prep !== 'ل') return -1;
  let at = held ? from - 2 : from - 1;
  for (let k = 0; k < ADJECTIVES && word[at]?.def && !PREPARES.test(word[at]!.key); k++) at--;
  return PREPARES.test(word[at]?.key ?? '') ? at : -1;
}

const HELD = /^(?:عقدت?|انعقدت?|جرت?|جري|اقيمت?|نظم|استضافت(?:ه|ها)|احتضنت(?:ه|ها)|شهدت(?:ه|ها))$/;
/** "قال إنه شارك" */
const HIMSELF = /(?:ه|ها|هما|هم)$/;
/** Words between a gathering and the clause on it: "مؤتمر شرم الشيخ الاقتصادي الذي عقد". */
const NAMES = 4;

/** "قال السفير إن العلاقات تطورت خلال المؤتمر الذي عقد في مارس", "تنفيذ القرارات التي اتخذتها القمة التي عقدت": of which somebody speaks. */
export function isRecalled({ tokens, clauses }: Scene, { cls, verb, suffix, from, to }: Trigger, { actor }: Candidate): boolean {
  if (verb !== null || suffix !== '' || !GATHERINGS.has(cls) || actor.persons.length === 0 || actor.to > from) return false;
  const { word, sentence } = tokens;
  let at = to;
  while (at < to + NAMES && sentence[at] === sentence[from] && word[at]!.entry?.verb === undefined && !RELATIVE.has(word[at]!.key)) at++;
  if (sentence[at + 1] !== sentence[from] || !RELATIVE.has(word[at]!.key) || !HELD.test(word[at + 1]!.key)) return false;
  const isOther = ({ opener, from: start }: Clause): boolean =>
    (opener === 'complement' && !HIMSELF.test(word[start]!.key)) ||
    (opener === 'relative' && start > actor.to && word[start - 1]!.kind === Kind.Word);
  return opensBetween(clauses, actor.to - 1, from, isOther) !== undefined;
}
