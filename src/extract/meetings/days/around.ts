/**
 * Around: what comes right before or after another meeting is on its day, where no other is told: "وسبق الاجتماع لقاء ثنائي",
 * "وتلاه مؤتمر صحفي", "مأدبة أعقبت المحادثات".
 *
 * @module src/extract/meetings/days/around
 */
import { isDeed } from '../near-verbs.js';
import type { Occasion } from '../occasions/occasion.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DAY, FAINT, type When } from './side.js';

/** "سبق", "وأعقبته", "وتلتها": with what it takes up; not "وسبق أن", "سبق له". */
const COMES = /^[وف]?(?:سبق|سبقت|اعقب|اعقبت|تلا|تلت|تبع|تبعت)(ه|ها|هما)?$/;
/** Words between such a verb and the meeting: the other one, with its people and places. */
const REACH = 14;
/** Words of people that may stand behind a meeting before what it comes after. */
const BEHIND = 8;

export function aroundDay(scene: Scene, o: Occasion, before: readonly Occasion[]): When | null {
  const { trigger, sentence } = o.facts[0]!;
  if (trigger.verb !== null) return null;
  const at = comesBefore(scene, trigger) ?? comesBehind(scene, trigger);
  if (at === null) return null;
  const takesUp = COMES.exec(scene.tokens.word[at]!.key)?.[1] !== undefined;
  const named = scene.triggers.find((t) => t.verb === null && t.definite && t.from > at && t.from <= at + 2);
  const other = takesUp
    ? before.findLast((x) => x.facts.at(-1)!.sentence >= sentence - 1 && x.facts.at(-1)!.trigger.from < at)
    : before.find((x) => x.facts.some((f) => f.trigger === named));
  const when = other?.status === 'held' ? other.when : null;
  return when?.value?.length === DAY && when.end === null ? { ...when, score: FAINT } : null;
}

/** "وسبق الاجتماع لقاء", "أعقبه مؤتمر": the verb stands before the meeting. */
function comesBefore(scene: Scene, { from }: Trigger): number | null {
  const { word, sentence } = scene.tokens;
  for (let i = from - 1, far = 0; i >= 0 && far < REACH && sentence[i] === sentence[from]; i--) {
    if (COMES.test(word[i]!.key) && word[i + 1]!.key !== 'ان' && word[i + 1]!.prep !== 'ل') return i;
    if (isDeed(scene, i)) return null;
    if (!scene.isWho(i)) far++;
  }
  return null;
}

/** "مؤتمر صحفي أعقب المحادثات": the clause on it tells what it came after. */
function comesBehind(scene: Scene, { to, definite }: Trigger): number | null {
  const { word, sentence } = scene.tokens;
  for (let i = to; !definite && i < to + BEHIND && sentence[i] === sentence[to - 1]; i++) {
    if (COMES.test(word[i]!.key) && word[i]!.conj === '') return i;
    if (!scene.isWho(i)) return null;
  }
  return null;
}
