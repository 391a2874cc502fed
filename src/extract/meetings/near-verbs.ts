/**
 * Near verbs: the verbs between and beside the places of a trigger, and the verb that carries its noun: "عقد الوزير اجتماعا".
 *
 * @module src/extract/meetings/near-verbs
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bordersWith, isVerb } from '../clauses.js';
import type { Scene } from './scene.js';
import type { Candidate } from './who/candidates.js';
import { BANQUET } from './words/retreats.js';
import type { Trigger } from './words/trigger.js';

export const CARRIERS = wordSet(
  'عقد أجرى قام اكتفى افتتح اختتم بدأ دشن استأنف أنهى واصل نفذ أدى استهل اعتزم نوى قرر ألغى أجل أرجأ أكمل جمع ضم شارك حضر ترأس رأس رافق خاض تلقى شهد',
);
/** What people do in a call: "بحث الوزير مع نظيره في اتصال هاتفي". */
export const DISCUSSES = wordSet('بحث ناقش استعرض تناول تدارس تبادل');
/** Before the noun of a meeting: "عقد اجتماع". */
export const CONVENING = wordSet('عقد اجراء تنظيم استضافه ترتيب');
/** "أقام الرئيس مأدبة" */
const GIVES = 'أقام';
/** Words between such a verb and its noun, and borders of clauses. */
const REACH = 22;
const BORDERS = 1.5;
const COMMA = 0.5;

/** "عقد الوزير فلان، والوزير فلان، اجتماعا": a mark between those of a list. */
const joinsList = (tokens: Tokens<Entry>, mark: number): boolean => tokens.word[mark + 1]?.conj === 'و' && !isVerb(tokens, mark + 1);

/** Whether a token is a finite verb and no part of a name: "محمد ولد أحمد". */
export const isDeed = ({ tokens, nameAt }: Scene, i: number): boolean => nameAt[i]! < 0 && isVerb(tokens, i);

/** The last such verb at a token or before it, down to another; −1 for none. */
export function deedBack(scene: Scene, at: number, first: number): number {
  for (let i = at; i >= first; i--) if (isDeed(scene, i)) return i;
  return -1;
}

export function verbBetween(tokens: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i)) return true;
  return false;
}

/** Whether a verb stands right before or behind somebody, or with one word between. */
export function besideVerb(tokens: Tokens<Entry>, { actor, sentence }: Candidate): boolean {
  const { from, to } = actor;
  for (const i of [from - 1, from - 2, to, to + 1])
    if (i >= 0 && i < tokens.count && tokens.sentence[i] === sentence && isVerb(tokens, i)) return true;
  return false;
}

/** "اتفقا على عقد اجتماع": what others agreed to hold. */
export const isToBeHeld = ({ word }: Tokens<Entry>, { verb, definite, from }: Trigger): boolean =>
  verb === null &&
  CONVENING.has(word[from - 1]?.stem ?? '') &&
  ((!definite && word[from - 2]?.key === 'علي') || (word[from - 3]?.key.endsWith('من') === true && IS_DUE.has(word[from - 2]!.key)));

/** "من المقرر عقد مؤتمر", "ومن المتوقع إجراء محادثات". */
const IS_DUE = wordSet('المقرر المزمع المرتقب المنتظر المتوقع المومل المحتمل المفترض المرجح المنظور');

const URGED = /^(?:[وبل]|وب|ال|بال|لل)?(?:ضروره|اسراع|تسريع|سرعه|تعجيل|استعجال|قرب|افق)$/;
/** Words between what is urged and the deed: "الإسراع في عقد". */
const URGING = 2;
const CONVENES = wordSet('عقد بعقد انعقاد بانعقاد اجراء باجراء تنظيم بتنظيم استيناف باستيناف');

/** "ضرورة عقد الدورة الخامسة", "الإسراع في عقد اللجنة": what is not held yet. */
export function isUrged({ tokens: { word, sentence } }: Scene, { verb, from }: Trigger): boolean {
  if (verb !== null || !CONVENES.has(word[from - 1]?.key ?? '')) return false;
  for (let i = from - 2; i >= from - 1 - URGING && sentence[i] === sentence[from]; i--) if (URGED.test(word[i]!.key)) return true;
  return word[from - 2]?.stem === 'اهميه' && word[from - 1]!.stem === 'عقد';
}

/** "جولة شملت": whether a verb is of an indefinite occasion right before it. */
const isOnNoun = ({ triggers, tokens: { word } }: Scene, at: number): boolean =>
  triggers.some(
    (t) => t.verb === null && !t.definite && t.suffix === '' && t.to <= at && at - t.to <= 1 && word[t.to - 1]!.kind === Kind.Word,
  );

/** Where the verb stands that carries a noun; −1 where the last verb before it does not. */
export function carrierBefore(scene: Scene, { from, cls }: Pick<Trigger, 'from' | 'cls'>): number {
  const { tokens, clauses } = scene;
  let far = 0;
  for (let i = from - 1; i >= 0 && far < REACH && tokens.sentence[i] === tokens.sentence[from]; i--) {
    if (!scene.isWho(i)) far++;
    if (!isVerb(tokens, i)) continue;
    const { lemma } = tokens.word[i]!.entry!.verb!;
    // "اختتم الوزير جولة شملت غانا بعقد مباحثات": a verb that tells of the noun before it.
    if (!CARRIERS.has(lemma) && isOnNoun(scene, i)) continue;
    const carries =
      CARRIERS.has(lemma) ||
      (cls === 'call' && DISCUSSES.has(lemma)) ||
      (lemma === GIVES && tokens.word[from]!.entry?.event?.lemma === BANQUET);
    return carries && bordersWith(clauses, i, from, (mark) => (joinsList(tokens, mark) ? 0 : COMMA)) <= BORDERS ? i : -1;
  }
  return -1;
}
