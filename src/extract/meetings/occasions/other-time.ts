/**
 * Other time: what was held is none that is to come, nor what was denied one that was held, and what lies long back is none of which the
 * text tells as news; a mention that is told anew, with a verb or an indefinite noun, says so of itself.
 *
 * @module src/extract/meetings/occasions/other-time
 */
import { looksBack } from '../../actors/had.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { GOES, MEETING_VERBS, TALKS } from '../words/sides.js';
import { isNews, liesBack } from './background.js';

/** Whether a mention is told of another time than all that is told of a meeting, or as real where that is not. */
export const isOfOtherTime = (scene: Scene, facts: Facts, told: readonly Facts[]): boolean =>
  (isToldAnew(scene, facts) && isPlaced(facts) && (isAheadOf(facts, told) || isUnreal(facts, told))) ||
  isCommitteeAhead(facts, told) ||
  isLongBefore(scene, facts, told);

const isHeld = ({ status }: Facts): boolean => status === 'held';
const isUndone = ({ status }: Facts): boolean => status === 'denied' || status === 'cancelled';

/** Of somebody, at a place or on a day of its own: "مشاورات منتظمة ستبدأ" is no meeting. */
const isPlaced = ({ anchored, sides, where, when }: Facts): boolean => anchored.size + sides.size > 0 || where !== null || when !== null;

/** "التقى", "مفاوضات رسمية"; but "محادثات الوزيرين" may be those that were told. */
function isToldAnew(scene: Scene, { trigger }: Facts): boolean {
  const { word, sentence } = scene.tokens;
  const { verb, cls, definite, suffix, from, to } = trigger;
  if (verb !== null) return MEETING_VERBS.has(cls);
  if (!TALKS.has(cls) || definite || suffix !== '') return false;
  return sentence[to] !== sentence[from] || !((word[to]!.def && word[to]!.prep === '') || scene.isWho(to));
}

/** "اجتمع الوزير مع زعيم المتمردين. … وكانت الحكومة تأمل إطلاق مفاوضات رسمية": not yet held; but whoever visits has talks ahead of him. */
const isAheadOf = (facts: Facts, told: readonly Facts[]): boolean =>
  facts.status === 'planned' && facts.trigger.verb === null && told.every((t) => isHeld(t) && !GOES.has(t.trigger.cls));

/** "اختتم الوزير زيارته. … على أن تعقد اللجنة المشتركة اجتماعا الخريف المقبل": nor is it of the visit that is over. */
const isCommitteeAhead = ({ status, trigger }: Facts, told: readonly Facts[]): boolean =>
  status === 'planned' && trigger.lemma === COMMITTEE && told.every((t) => isHeld(t) && t.trigger.lemma !== COMMITTEE);
const COMMITTEE = 'لجنة';

/** "اجتمع الوزير أمس بالمبعوث. … ونفى المتحدث أن يكون رئيسه قد التقى الوزير": not what was held, when it is of others. */
const isUnreal = (facts: Facts, told: readonly Facts[]): boolean => {
  const isClash = [...facts.anchored].some((who) => !told.some((t) => t.anchored.has(who)));
  return isUndone(facts) ? (isClash || facts.anchored.size === 0) && !told.some(isUndone) : isClash && told.every(isUndone);
};

/** "وسيعقدون لقاء ثالثا. … منذ مفاوضات مانهاست في مارس 2012", "استقبل الرئيس الوزير. … للاجتماع التحضيري الذي عقد نهاية يناير": weeks before what is news. */
const isLongBefore = (scene: Scene, facts: Facts, told: readonly Facts[]): boolean =>
  liesBack(scene, facts) &&
  !told.some((t) => liesBack(scene, t)) &&
  told.some(
    (t) => t.sentence < facts.sentence && (t.status === 'planned' || (isNews(scene, t) && (t.when !== null || isRecalled(scene, facts)))),
  );

/** "وكانت الجولة السابعة قد عقدت في يونيو الماضي"; but "وكانت الزيارة قد بدأت في يونيو" is of the one that was told. */
const isRecalled = (scene: Scene, { trigger: { verb, definite }, label, sentence }: Facts): boolean =>
  (verb !== null || !definite || label.number !== null) && looksBack(scene.tokens, sentence);
