/**
 * Another time: who takes part in one meeting of a sentence is not in another before or after which that is, or whose results are told there:
 * "التقى الوزير نظيره بعد يومين من لقائه الرئيس", "أطلعه على نتائج زيارته إلى برلين".
 *
 * @module src/extract/meetings/who/another-time
 */
import { isOfOtherTime } from '../occasions/gone-before.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import { HOLDING, MEETING_VERBS, MET, TALKS, VISIT_NOUNS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

/** Tells of a candidate whether he is told of another meeting before it; null where the meeting may well be of all of them. */
export function ofAnotherTime(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
  where: Where | null,
): ((c: Candidate) => boolean) | null {
  const { sentence } = scene.tokens;
  const { from, cls, index } = trigger;
  const goes = VISIT_NOUNS.has(cls);
  if (!(goes || TALKS.has(cls)) || !isOfOtherTime(scene.tokens, trigger)) return null;
  if (!isWhole(roles, candidates, goes && where?.goal === true)) return null;
  const other = scene.triggers.findLast((t) => t.index < index && (TALKS.has(t.cls) || MEETING_VERBS.has(t.cls)));
  if (other === undefined || sentence[other.from] !== sentence[from]) return null;
  return ({ actor }) => actor.to <= from && actor.to > other.from - REACH;
}

/** Words before the noun of the other meeting among which its people stand. */
const REACH = 14;

/** Whose it is, and with whom or where to. */
function isWhole(roles: ReadonlyMap<number, Role>, candidates: readonly Candidate[], leads: boolean): boolean {
  const isPerson = (role: Role, k: number, as: ReadonlySet<Role>): boolean => as.has(role) && candidates[k]!.actor.persons.length > 0;
  const told = [...roles];
  if (!told.some(([k, role]) => isPerson(role, k, HOLDING))) return false;
  return leads || told.some(([k, role]) => isPerson(role, k, MET) || role === 'goal');
}
