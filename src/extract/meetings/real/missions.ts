/**
 * Missions: people whom a body sends, without a name: "وصلت بعثة من صندوق النقد الدولي إلى كمبالا".
 *
 * @module src/extract/meetings/real/missions
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const MISSION = wordSet('بعثه وفد وفدا');
/** Words between a verb and a mission that does it, and between the mission and whose it is. */
const NEAR = 8;
const OWNER = 3;

/** Whether such a mission is told right behind a verb, or before it. */
export function isOfMission(scene: Scene, { from, to, verb }: Trigger): boolean {
  if (verb === null || verb.object !== '') return false;
  const { tokens } = scene;
  const { word, sentence, count } = tokens;
  for (let i = to; i < Math.min(count, to + 3) && sentence[i] === sentence[from]; i++) {
    if (isMission(scene, i)) return true;
    if (word[i]!.entry?.particle !== undefined || word[i]!.prep !== '') break;
  }
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && sentence[i] === sentence[from]; i--) {
    if (isMission(scene, i)) return true;
    if (isVerb(tokens, i) && word[i]!.entry!.verb!.lemma !== 'كان') return false;
  }
  return false;
}

/** "وفد من صندوق النقد الدولي": whether one begins at a token. */
export function isMission({ tokens: { word, sentence, count }, scan, nameAt }: Scene, at: number): boolean {
  if (!MISSION.has(word[at]!.stem) || word[at]!.prep !== '' || word[at]!.def || scan.at[at]! >= 0 || nameAt[at]! >= 0) return false;
  for (let i = at + 1; i < Math.min(count, at + 1 + OWNER) && sentence[i] === sentence[at]; i++) {
    if (scan.at[i]! >= 0) return scan.named[scan.at[i]!]!.org !== null;
    if (word[i]!.entry?.title !== undefined || word[i]!.entry?.verb !== undefined) return false;
  }
  return false;
}
