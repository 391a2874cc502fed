/**
 * Attended: the day of a gathering that somebody travels to. The day of a journey that lies ahead is that of the gathering as well; the
 * day on which somebody left is not.
 *
 * @module src/extract/meetings/days/attended
 */
import { hasArrived } from '../real/attends.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { FAINT, timed, type When } from './side.js';
import { whenOf } from './when.js';

/**
 * "يتوجه الوزير غدا إلى نيروبي للمشاركة في القمة": on the day of the journey, when no other is told; but "غادر أمس إلى الرباط لحضور القمة التي تبدأ
 * الأحد": that is when he left.
 */
export function whenAttended(scene: Scene, trigger: Trigger, journey: Trigger, own: When | null, planned: boolean): When | null {
  if (hasArrived(journey)) return own;
  if (journey.verb?.tense !== 'past') return own ?? whenOf(scene, journey, planned);
  if (own === null || own.mention.tokens[0] > trigger.from) return own;
  const { sentence } = scene.tokens;
  const later = scene.dates.find(
    ({ tokens: [at], relation }) => at >= trigger.to && sentence[at] === sentence[trigger.from] && relation === 'at',
  );
  return later === undefined ? null : timed(later, FAINT);
}
