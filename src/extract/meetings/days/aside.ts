/**
 * Aside: what takes place on the sidelines of a gathering is on its day, where the gathering has a single one: "التقى الوزير نظيره
 * على هامش المؤتمر الذي عقد الثلاثاء". Of one that lasts days, or is known by its first or last, only the month holds.
 *
 * @module src/extract/meetings/days/aside
 */
import { isVerb } from '../../clauses.js';
import { type Occasion, withParts } from '../occasions/occasion.js';
import type { Scene } from '../scene.js';
import { DAY, FAINT, MONTH, type When } from './side.js';

/** Gives those without a day that of the gathering around them. */
export const besideDays = (scene: Scene, occasions: readonly Occasion[]): Occasion[] =>
  withParts(
    occasions,
    occasions.map((o) => {
      const when = o.when === null && o.partOf !== null ? dayAround(scene, o, o.partOf) : null;
      return when === null ? o : { ...o, when };
    }),
  );

function dayAround(scene: Scene, o: Occasion, gathering: Occasion): When | null {
  const { when, status } = gathering;
  if (when?.value == null || when.value.length < MONTH) return null;
  // "على هامش الاجتماع الذي عقد أمس جرى ترتيب زيارة"
  // But "يناقش الوزراء اليوم خلال اجتماعهم …، ويلتقي الضيف على هامش الاجتماع": later today.
  const today = o.status === 'planned' && status === 'held' && when.value === scene.published && when.end === null;
  if (o.status !== status && (o.status === 'held' || o.status === 'planned') && !today) return null;
  const faint: When = { ...when, score: FAINT };
  if (today) return faint;
  if (when.value.length < DAY) return faint;
  const month = when.value.slice(0, MONTH);
  // "في المنتدى الذي عقد يومي 3 و4 مايو"
  if (when.end !== null) return when.end.startsWith(month) ? { ...faint, value: month, end: null } : null;
  const at = when.mention.tokens[0];
  const beside = o.facts.some((f) => f.sentence === scene.tokens.sentence[at]);
  return beside && when.part === undefined && isWhole(scene, at) ? faint : null;
}

/** These tell of a gathering on which day it began, went on or ended. */
const STEPS = new Set(['بدأ', 'انطلق', 'افتتح', 'استهل', 'اختتم', 'ختم', 'انتهى', 'تواصل', 'استمر', 'أنهى', 'واصل']);

/** "القمة التي عقدت الأحد", not "التي بدأت الأحد". */
function isWhole({ tokens, clauses }: Scene, at: number): boolean {
  for (let i = at; i >= clauses.list[clauses.at[at]!]!.from; i--)
    if (isVerb(tokens, i) && STEPS.has(tokens.word[i]!.entry!.verb!.lemma)) return false;
  return true;
}
