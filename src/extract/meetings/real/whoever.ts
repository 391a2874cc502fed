/**
 * Whoever: meetings of nobody in particular, as a law or a threat has them: "كل من عقد مؤتمرا مع إسرائيل", "العراقي الذي يزور
 * إسرائيل"; and talks for which an ambassador is called home.
 *
 * @module src/extract/meetings/real/whoever
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Parties } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const EVERY = /^[وف]?(?:ل|ب|ك)?(?:كل|اي|جميع)$/;
const ANYBODY = wordSet('شخص مواطن احد فرد مسوول سياسي موظف');

/** "كل من عقد", "أي شخص يزور", "العراقي الذي يزور"; but "كل من الوزيرين". */
export function isOfWhoever(scene: Scene, { trigger }: Parties): boolean {
  const { word, sentence } = scene.tokens;
  if (isEach(scene, trigger)) return true;
  const verb = trigger.verb === null ? deedBefore(scene, trigger.from) : trigger.from;
  if (verb < 2 || sentence[verb - 2] !== sentence[verb]) return false;
  const [two, one] = [word[verb - 2]!, word[verb - 1]!];
  if (EVERY.test(two.key)) return one.key === 'من' || ANYBODY.has(one.stem);
  if (trigger.verb?.tense !== 'present' || !/^ال[تذ]ي$/.test(one.key) || two.entry?.states === undefined || !two.def) return false;
  // "الرئيس العراقي الذي يزور": an office, a group or a name stands there.
  return (
    scene.actors.some(({ kind, to }) => kind === 'origin' && to === verb - 1) &&
    !scene.actors.some(({ kind, to }) => kind !== 'origin' && to === verb - 1)
  );
}

const EACH = /^[وف]?(?:ل|ب|ك)?كل$/;

/** "في كل ندوة", "بعد كل جولة من المفاوضات": each of many. */
const isEach = ({ tokens: { word, sentence } }: Scene, { verb, number, definite, suffix, from }: Trigger): boolean =>
  verb === null &&
  number === 'singular' &&
  !definite &&
  suffix === '' &&
  sentence[from - 1] === sentence[from] &&
  word[from]!.prep + word[from]!.conj === '' &&
  EACH.test(word[from - 1]!.key);

/** Words between a deed and the meeting: "كل من عقد أو حضر مؤتمرا". */
const NEAR = 4;

/** Behind من a deed looks like a noun. */
function deedBefore({ tokens: { word, sentence } }: Scene, from: number): number {
  for (let i = from - 1; i > from - NEAR && i >= 2 && sentence[i] === sentence[from]; i--)
    if (word[i]!.entry?.verb !== undefined && EVERY.test(word[i - 2]!.key)) return i;
  return -1;
}

const CALLS_BACK = new Set(['استدعى', 'سحب']);
const CALLING = wordSet('استدعاء باستدعاء واستدعاء سحب بسحب وسحب');
const ENVOY = /^ل?سفير(?:ه|ها|هم|هما|يها|يه|نا)$/;
const FOR = wordSet('لاجراء لعقد اجل بهدف بغرض');
/** Words between an ambassador and the talks for which he is called home. */
const REACH = 14;

/** "استدعت تركيا سفيرها في فيينا لإجراء مشاورات" */
export function isForEnvoy({ tokens: { word, sentence } }: Scene, { trigger: { cls, verb, definite, from } }: Parties): boolean {
  if (verb !== null || definite || (cls !== 'negotiate' && cls !== 'meet' && cls !== 'dialogue')) return false;
  if (word[from]!.prep !== 'ل' && !FOR.has(word[from - 1]?.key ?? '')) return false;
  let envoy = false;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && sentence[i] === sentence[from]; i--) {
    if (ENVOY.test(word[i]!.key)) envoy = true;
    else if (CALLING.has(word[i]!.key) || CALLS_BACK.has(word[i]!.entry?.verb?.lemma ?? '')) return envoy;
  }
  return false;
}
