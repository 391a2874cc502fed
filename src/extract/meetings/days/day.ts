/**
 * Day: the date of an occasion, by all that its mentions say.
 *
 * @module src/extract/meetings/days/day
 */
import type { MeetingStatus } from '../../../../graph/report.js';
import { parseDay } from '../../../arabic/calendar.js';
import { sidelinesOf } from '../occasions/within.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { carried } from './carry.js';
import { isPutOff } from './put-off.js';
import { DAY, MONTH, towards, type When } from './side.js';
import { isNow } from './under-way.js';

interface Mention {
  readonly trigger: Trigger;
  readonly when: When | null;
}

/**
 * The day of an occasion by all its mentions: the date that stands closest with one of them, earlier ones before later ones. What is
 * held lies behind, what is planned ahead.
 */
export function dayOf(scene: Scene, mentions: readonly Mention[], status: MeetingStatus): When | null {
  // "إلى كولومبو الجمعة، بعد أن أسقطت من جولته محطة": the days told before are those of the stations that are left.
  if (
    status === 'cancelled' &&
    mentions.every(({ trigger, when }) => trigger.cls === 'tour' && (when?.mention.tokens[0] ?? 0) < trigger.from)
  )
    return null;
  // "أجل زيارته إلى موعد يحدد لاحقا، في انتظار المحادثات": nobody says to when.
  const [first] = mentions;
  if (first !== undefined && first.when === null && isPutOff(scene, first.trigger))
    return mentions.find(({ trigger, when }) => when !== null && isPutOff(scene, trigger))?.when ?? null;
  const dated = stopsFirst(mentions).flatMap(({ when }) => (when?.value ? [when] : []));
  if (status === 'held' && dated.every(isNow)) {
    const before = mentions.map(({ trigger }) => carried(scene, trigger)).find((w) => w !== null);
    if (before !== undefined) return before;
  }
  // "وصل أمس … ومن المقرر أن يلقي غدا": what was held began on a day that is past.
  const past = status === 'held' ? dated.filter((when) => !isAhead(scene, when) && !isLater(scene, when)) : dated;
  let best: When | null = null;
  const open = past.length > 0 || status !== 'held' ? past : dated.filter((when) => !isLater(scene, when));
  // "وصل الجمعة للمشاركة في القمة … التقى الأحد على هامشها": whoever meets others there is no guest of theirs.
  const aside = mentions.some(({ trigger }) => sidelinesOf(scene, trigger).length > 0);
  const score = (when: When): number =>
    !aside && (when.part === 'first' || when.before !== undefined) && when.score >= SURE ? when.score + 1 : when.score;
  for (const when of withoutEnd(open)) if (best === null || score(when) > score(best) + CLOSER) best = when;
  if (best !== null) best = within(best, sameKind(mentions, best, open));
  return best === null || status === 'cancelled' ? best : towards(scene, best, status === 'planned' ? 'future' : 'past');
}

/** Of a month those days that stand behind the same kind of word: a session of a committee is on one day of the visit. */
function sameKind(mentions: readonly Mention[], best: When, open: readonly When[]): readonly When[] {
  if (best.mention.expression.kind !== 'month') return open;
  const of = (when: When): Trigger | undefined => mentions.find((m) => m.when === when)?.trigger;
  return open.filter((when) => of(when)?.kind === of(best)?.kind && when.mention.tokens[0] >= (of(when)?.to ?? 0));
}

/**
 * "سيزورها الأسبوع القادم … يصل يوم 5 فبراير", "القمة المقررة هذا العام … تعقد في ديسمبر المقبل", "زيارته في يونيو … الزيارة في 18 يونيو": the day of
 * that week or month, the month of that year.
 */
function within(best: When, others: readonly When[]): When {
  const { expression, days } = best.mention;
  if (expression.kind === 'month' && best.value?.length === MONTH)
    return others.find(({ value, score }) => value!.length === DAY && value!.startsWith(best.value!) && score >= SURE) ?? best;
  if (expression.kind !== 'unit' || days === undefined) return best;
  const isWeek = expression.unit === 'week';
  const fits = ({ value, score }: When): boolean =>
    (isWeek ? value!.length === DAY : value!.length > best.value!.length && score >= SURE) &&
    value! >= days.first.slice(0, value!.length) &&
    value! <= days.last.slice(0, value!.length);
  return others.find(fits) ?? best;
}

/** "وصل اليوم في ثاني محطات جولته التي بدأها الأسبوع الماضي": a stop is of the day of its own journey. */
function stopsFirst(mentions: readonly Mention[]): readonly Mention[] {
  const arrives = mentions.some(({ when }) => when?.part === 'first' && when.score >= SURE && when.value?.length === DAY);
  return arrives ? mentions.filter(({ trigger }) => trigger.cls !== 'tour') : mentions;
}

/** A week, month or year after that of publication. */
export const isLater = ({ published }: Scene, { value, mention: { expression } }: When): boolean =>
  published !== null &&
  value !== null &&
  value.length < DAY &&
  (value > published.slice(0, value.length) || (expression.kind === 'unit' && expression.shift > 0));

/** A day after that of publication. */
export const isAhead = ({ published }: Scene, when: When | null): boolean =>
  published !== null && when?.value?.length === published.length && when.value > published;

/** A day, month or year before that of publication. */
export const isBehind = ({ published }: Scene, when: When | null): boolean =>
  published !== null && when?.value != null && when.value < published.slice(0, when.value.length);

const CLOSER = 0.3;
/** Of a date that stands close enough to be that of an arrival. */
const SURE = 1;

/** Days over which what has an end may have lasted. */
const LASTS = 14;

/** "يصل اليوم … وتختتم الزيارة الجمعة": the day of the end is none where one shortly before it is told. */
function withoutEnd(dated: readonly When[]): readonly When[] {
  return dated.filter(
    (last) =>
      last.part !== 'last' ||
      last.value?.length !== DAY ||
      !dated.some(({ value, part }) => part !== 'last' && value?.length === DAY && isShortly(value, last.value!)),
  );
}

const isShortly = (first: string, last: string): boolean => first < last && parseDay(last) - parseDay(first) <= LASTS;
