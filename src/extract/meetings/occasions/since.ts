/**
 * Since: the meeting from which a time is counted ("أول لقاء منذ اجتماع الرئيسين في جنيف"), and the first since then, which is the one
 * that was just told: "التقى الرئيس نظيره. وهذا أول لقاء بين".
 *
 * @module src/extract/meetings/occasions/since
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { mayJoin } from './may-join.js';
import type { Meeting } from './same.js';

const SINCE = 'منذ';
const LATEST = wordSet('اخر انعقاد عقد');
const FIRST = wordSet('اول اولي');
const THIS = wordSet('هذا وهذا هذه وهذه هو وهو هي وهي');

/** "منذ اجتماع", "منذ آخر لقاء" */
export function isSince({ tokens: { word, sentence } }: Scene, { verb, from }: Trigger): boolean {
  if (verb !== null || from === 0 || sentence[from - 1] !== sentence[from]) return false;
  const at = LATEST.has(word[from - 1]!.key) ? from - 2 : from - 1;
  return at >= 0 && sentence[at] === sentence[from] && word[at]!.key === SINCE;
}

/** What is called the first of its kind right behind it, and the mention without the place of that from which a time is counted. */
export function calledFirst(scene: Scene, facts: Facts, order: readonly Meeting[]): [Meeting, Facts] | null {
  const { word, sentence } = scene.tokens;
  const { trigger, where } = facts;
  const { from, verb, kind, definite } = trigger;
  if (verb !== null || definite || from < 2 || sentence[from - 2] !== sentence[from]) return null;
  if (!FIRST.has(word[from - 1]!.key) || !THIS.has(word[from - 2]!.key)) return null;
  const told = order.findLast((m) => m.facts.some((f) => f.trigger.kind === kind && facts.sentence - f.sentence <= 1));
  if (told === undefined) return null;
  let behind = false;
  for (let i = trigger.to; where !== null && i < where.named.from; i++) behind ||= word[i]!.key === SINCE;
  const mine = behind ? { ...facts, where: null } : facts;
  return mayJoin(mine, told) ? [told, mine] : null;
}
