/**
 * Seeing off: "غادر الأمير البلاد متوجها إلى باريس في زيارة، وكان في وداعه ولي العهد": whoever stays at home is not on the visit.
 *
 * @module src/extract/meetings/who/seeing-off
 */
import { leavesHome, SEES_OFF } from '../../persons/whose/goals.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

/** Words from "وداعه" to whoever is told there. */
const LIST = 45;

/** Whether a candidate stands at the airport from which a journey abroad begins. */
export function seesOff({ tokens }: Scene, { kind, to }: Trigger, { actor }: Candidate): boolean {
  if (kind !== 'visit' || actor.from < to) return false;
  const { word, sentence } = tokens;
  for (let i = actor.from - 1; i > Math.max(to, actor.from - LIST) && sentence[i] === sentence[actor.from]; i--)
    if (SEES_OFF.test(word[i]!.key) && word[i - 1]!.key === 'في') return leavesHome(i, tokens) && isBound(i, tokens);
  return false;
}

/** "متوجها إلى باريس", but not "عائدا إلى بلاده", which a guest does. */
function isBound(until: number, { word, sentence, bounds }: Scene['tokens']): boolean {
  let to = false;
  for (let i = bounds[Math.max(0, sentence[until]! - 1)]!; i < until; i++) {
    if (RETURNS.test(word[i]!.key)) return false;
    to ||= word[i]!.key === 'الي';
  }
  return to;
}
const RETURNS = /^(?:عايد|[يت]عود|عاد)/;
