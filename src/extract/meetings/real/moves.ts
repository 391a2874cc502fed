/**
 * Moves: journeys that a noun tells of: "ينتظر وصول الوزير الكيني فلان إلى الدوحة", "قال قبيل توجهه إلى الدوحة": who acts for a state goes to another.
 *
 * @module src/extract/meetings/real/moves
 */
import { isVerb } from '../../clauses.js';
import { isPrivate } from '../occasions/known.js';
import type { Facts, Parties } from '../parties.js';
import type { Scene } from '../scene.js';
import { isTrip } from '../words/on-the-way.js';
import { QUITS, RETURNS } from '../words/sides.js';

const TO = 'الي';
const SINCE = 'منذ';
/** Words of a journey before where it leads, names and offices apart. */
const REACH = 8;

export const isMove = (scene: Scene, facts: Facts): boolean => {
  const { trigger, where, sides } = facts;
  if (trigger.cls !== 'move' || scene.sport || RETURNS.has(trigger.lemma) || QUITS.has(trigger.lemma)) return false;
  return where?.goal === true && !sides.has(where.country) && isOfOfficial(facts) && leadsThere(scene, facts, where.named.from);
};

/** "سفره إلى سوريا", "في طريقها إلى المطار": what anybody does, unless it is somebody who acts for a state, on the way to another. */
export const isNoMove = (scene: Scene, parties: Parties): boolean =>
  leavesHome(parties) ||
  (isTrip(parties.trigger) &&
    !(
      parties.where?.goal === true &&
      isOfOfficial(parties) &&
      !parties.participants.some(({ role, actor }) => role !== null && WHOSE.has(role) && actor.states.includes(parties.where!.country)) &&
      leadsThere(scene, parties, parties.where.named.from)
    ));

const LEAVING = 'مغادرة';

/** "كان في وداعه لدى مغادرته مطار الملك خالد": who sets out from home visits nobody there. */
const leavesHome = ({ trigger: { lemma }, where, participants }: Parties): boolean => {
  if (lemma !== LEAVING || where === null) return false;
  const whose = participants.filter(({ role }) => role !== null && WHOSE.has(role));
  return whose.length > 0 && whose.every(({ actor }) => actor.states.includes(where.country));
};

const WHOSE: ReadonlySet<string> = new Set(['of', 'owner']);

const isOfOfficial = ({ participants }: Parties): boolean =>
  participants.some(
    ({ role, actor }) =>
      role !== null &&
      WHOSE.has(role) &&
      actor.states.length > 0 &&
      (actor.kind === 'group' || actor.kind === 'office' || actor.persons.some((p) => !isPrivate(p))),
  );

/** "وصول الوزير فلان أمس إلى الدوحة", not "منذ وصوله", "وصول حزبه للسلطة". */
function leadsThere(scene: Scene, { trigger: { from, to } }: Parties, place: number): boolean {
  const { word, sentence } = scene.tokens;
  if (sentence[place] !== sentence[from] || place < to || word[from - 1]?.key === SINCE) return false;
  let led = false;
  for (let i = to, far = 0; i < place && far < REACH; i++) {
    if (word[i]!.key === TO) led = true;
    else if (isVerb(scene.tokens, i)) return false;
    else if (!scene.isWho(i)) far++;
  }
  return led;
}
