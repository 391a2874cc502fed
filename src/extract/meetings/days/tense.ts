/**
 * Tense: on which side of publication a meeting lies by the verb that it is or that holds it: "زار … في مارس" is behind,
 * "يستقبل الجمعة" ahead.
 *
 * @module src/extract/meetings/days/tense
 */

import type { DateMention, Direction } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { VerbClass } from '../../../lexicon/verbs.js';
import { isVerb, RELATIVE } from '../../clauses.js';
import { deedBack, isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { isNextOf } from '../status/ahead.js';
import { PRESENT_WITH } from '../who/candidates.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import type { When } from './side.js';

/** These say of a meeting's noun that it takes place. */
const HOLDS: readonly VerbClass[] = ['hold', 'light', 'meet', 'receive', 'attend', 'discuss'];
/** Words between a verb and the meeting that it holds: "أجرى الوزير أمس محادثات". */
const REACH = 6;
/** Words between a noun and its own verb: "المحادثات السرية التي أجراها". */
const BEHIND = 5;

/** Null where no verb tells. */
export function sideOf(scene: Scene, trigger: Trigger): Exclude<Direction, 'nearest'> | null {
  const { tokens, clauses } = scene;
  const { word, sentence } = tokens;
  const here = sentence[trigger.from]!;
  if (trigger.verb !== null) {
    const before = trigger.from > 0 && sentence[trigger.from - 1] === here ? word[trigger.from - 1]! : null;
    if (trigger.verb.tense === 'past') return 'past';
    if (before?.entry?.verb?.lemma === 'كان' || before?.key === 'لم') return 'past';
    return isUndated(scene, trigger.from) ? null : 'future';
  }
  const relative = ownVerb(scene, trigger);
  if (relative !== null) {
    if (word[relative]!.entry!.verb!.tense === 'past') return 'past';
    // "القمة التي تجمع الرئيسين الجمعة", but "جولته التي تستمر حتى".
    return trigger.kind === 'visit' ? null : 'future';
  }
  // "ومن المؤمل أن يزور القاهرة الأحد لإجراء محادثات": as ahead as the journey.
  if (PURPOSE.has(word[trigger.from - 1]?.key ?? '') || (word[trigger.from]!.prep === 'ل' && !trigger.definite)) {
    const verb = deedBack(scene, trigger.from - 1, tokens.bounds[here]!);
    return verb >= 0 && word[verb]!.entry!.verb!.tense !== 'past' && !isUndated(scene, trigger.from) ? 'future' : null;
  }
  if (isOnAgenda(scene, trigger) || isAgreedOn(scene, trigger) || isNextOf(scene, trigger)) return 'future';
  for (let i = trigger.from - 1; i >= trigger.from - REACH && i >= 0 && sentence[i] === here; i--) {
    if (clauses.at[i] !== clauses.at[trigger.head]) return null;
    if (!isDeed(scene, i)) continue;
    const { tense, classes } = word[i]!.entry!.verb!;
    return tense === 'past' && HOLDS.some((c) => classes.has(c)) && word[i - 1]?.key !== 'لو' && !isNounOfHolding(scene, i) ? 'past' : null;
  }
  return null;
}

/** These carry a meeting as well: "يبدأ زيارة", "يترأس اجتماعا", "تنطلق المحادثات". */
const CARRIES = new Set(
  'بدأ استهل اختتم ختم أنهى افتتح انطلق انعقد التأم قام أدى ترأس رأس شارك استضاف احتضن شهد نظم حضر عاد استأنف واصل'.split(' '),
);
/** Tokens between such a verb and the meeting: the title of whoever carries it may be long. */
const CARRIED = 24;
/** Before a verb in the present that tells of no time to come. */
const TIMELESS = wordSet('لم لا كان كانت وكان وكانت الذي التي الذين بينما وبينما منذ حين وهو وهي كلما');

/** "يعقد الوزير الأحد اجتماعا", "تستضيف القاهرة السبت القمة": the present in the main clause tells what is on the agenda. */
const isOnAgenda = (scene: Scene, trigger: Trigger): boolean => agendaVerb(scene, trigger) !== null;

const GOES_ON = new Set('اختتم ختم أنهى واصل استأنف استمر تواصل'.split(' '));

/** "يعقد الوزير اليوم اجتماعا مع نظيره": what is on the agenda of the day of publication; what ends or sits today was held. */
export function isOnTodaysAgenda(scene: Scene, trigger: Trigger, when: When | null): boolean {
  if (when?.value == null || when.value !== scene.published || when.mention.relation !== 'at') return false;
  const lemma = trigger.cls === 'session' ? null : agendaVerb(scene, trigger);
  return lemma !== null && !GOES_ON.has(lemma);
}

/** The verb in the present that carries a meeting in the main clause; null for none. */
function agendaVerb(scene: Scene, { from, verb, cls }: Trigger): string | null {
  const { tokens, clauses } = scene;
  const { word, sentence, bounds } = tokens;
  if (verb !== null) return null;
  const start = bounds[sentence[from]!]!;
  // "يصل الأحد إلى القاهرة في زيارة": the journey's own noun.
  const isManner = cls === 'visit' && MANNER.has(word[from - 1]?.key ?? '');
  for (let i = from - 1; i >= Math.max(start, from - CARRIED); i--) {
    const { opener, from: first } = clauses.list[clauses.at[i + 1]!]!;
    if (first === i + 1 && opener !== 'list' && opener !== 'sentence' && !PRESENT_WITH.has(word[first]!.key)) return null;
    if (!isDeed(scene, i)) continue;
    const { tense, classes, lemma, object } = word[i]!.entry!.verb!;
    const carries = CARRIES.has(lemma) || classes.has('hold') || classes.has('light') || (isManner && JOURNEYS.some((c) => classes.has(c)));
    if (tense !== 'present' || object !== '' || !carries) return null;
    for (let k = i - 1; k >= Math.max(start, i - REACH); k--) if (TIMELESS.has(word[k]!.key)) return null;
    const before = i > start ? word[i - 1]!.key : '';
    return before !== 'ان' && before !== 'ثم' ? lemma : null;
  }
  return null;
}

const MANNER = wordSet('في ضمن اطار مستهل بدايه');
const JOURNEYS: readonly VerbClass[] = ['travel', 'visit'];

const AGREES = new Set(['اتفق', 'توافق']);
/** Words between "اتفق" and what is agreed on: both sides with their titles. */
const AGREED = 24;
const DEED = wordSet('عقد اجراء استيناف تنظيم مواصله');

/** "اتفق الوزيران على عقد اجتماع الأحد", "على عقد الدورة الخامسة", "على اللقاء الأحد": still to be done when it was agreed on. */
export function isAgreedOn(scene: Scene, { from, verb }: Trigger): boolean {
  const { word, bounds, sentence } = scene.tokens;
  const on = DEED.has(word[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (verb !== null || word[on]?.key !== 'علي') return false;
  const at = deedBack(scene, on - 1, Math.max(bounds[sentence[from]!]!, on - AGREED));
  return at >= 0 && AGREES.has(word[at]!.entry!.verb!.lemma);
}

/** Behind these a meeting is what somebody sets out for: "وصل إلى جنيف لإجراء محادثات". */
export const PURPOSE = wordSet('لعقد لاجراء للمشاركه لحضور لبدء');
/** Words back to what makes a present say nothing of time: "قبل أن يبدأ زيارته … ثم يلتقي". */
const FAR = 24;

function isUndated({ tokens: { word, sentence } }: Scene, at: number): boolean {
  for (let i = at - 1; i > at - FAR && i > 0 && sentence[i] === sentence[at]; i--)
    if (word[i]!.key === 'ان' && (word[i - 1]!.key === 'قبل' || word[i - 1]!.key === 'بعد')) return true;
  return false;
}

/** "لمصلحة عقد مؤتمر": the noun that looks like the verb. */
const isNounOfHolding = ({ tokens: { word }, clauses, actors }: Scene, i: number): boolean =>
  word[i]!.entry?.document !== undefined &&
  word[i]!.conj === '' &&
  clauses.list[clauses.at[i]!]!.from < i &&
  !actors.some((a) => a.to === i);

/** "المحادثات التي أجراها", "الاجتماع الذي انتهى": the verb of the relative clause on the noun; null for none. */
export function ownVerb(scene: Scene, trigger: Trigger): number | null {
  const { tokens } = scene;
  const { word, sentence } = tokens;
  for (let i = trigger.to, far = 0; far < BEHIND && sentence[i] === sentence[trigger.from]; i++) {
    // "الدورة الرابعة للجنة المشتركة الأردنية العراقية التي اختتمت": who sits is no way.
    if (!scene.isWho(i)) far++;
    if (RELATIVE.has(word[i]!.key) && word[i]!.key !== 'من') {
      const verb = i + 1;
      if (sentence[verb] !== sentence[i] || !isDeed(scene, verb)) return null;
      const { classes } = word[verb]!.entry!.verb!;
      return HOLDS.some((c) => classes.has(c)) ? verb : null;
    }
    // "زيارة إلى كمبالا بدأها السبت": an indefinite noun needs no relative.
    if (isVerb(tokens, i)) return isOnNoun(scene, trigger, i) ? i : null;
  }
  return null;
}

/** "زيارته الثلاثاء القادم ستستكمل المباحثات التي أجراها": what has been held was on no day that is still to come. */
export function isAheadOfDone(scene: Scene, trigger: Trigger, { tokens: [, to], value }: DateMention): boolean {
  if (trigger.verb !== null || to > trigger.from || value === null || scene.published === null) return false;
  if (value <= scene.published.slice(0, value.length)) return false;
  const own = ownVerb(scene, trigger);
  return own !== null && scene.tokens.word[own]!.entry!.verb!.tense === 'past';
}

/** A past deed done to the noun itself: "زيارة بدأها", "محادثات أجراها", or that it was: "قمة عقدت". */
function isOnNoun({ tokens: { word } }: Scene, trigger: Trigger, at: number): boolean {
  const { tense, object, classes, lemma } = word[at]!.entry!.verb!;
  if (trigger.verb !== null || trigger.definite || tense !== 'past' || word[at]!.conj !== '') return false;
  if (/^ها?$/.test(object) && HOLDS.some((c) => classes.has(c))) return true;
  // "بعد قمة عقدت في أنقرة", "لقاء جمعهما"
  return (
    at === trigger.to && trigger.suffix === '' && TAKES_PLACE.has(lemma) && /ت(?:ه|ها|هم|هما)?$/.test(word[at]!.raw) === isFeminine(trigger)
  );
}
/** Past deeds of a meeting itself. */
const TAKES_PLACE = new Set(['عقد', 'انعقد', 'جرى', 'جمع', 'التأم']);

/** A date this close to its trigger is its own. */
const OWN = 1;
/** Of a month or year. */
const LATE = wordSet('نهايه اواخر ختام اخر');

/** "يزور الرئيس باريس هذا العام", "القمة التي تعقد نهاية الشهر": the present, of a month or year that is under way. */
export function isLaterInPeriod(scene: Scene, trigger: Trigger, when: When | null): boolean {
  const { word } = scene.tokens;
  const { published } = scene;
  if (when?.value == null || published === null || when.mention.precision === 'day' || !published.startsWith(when.value)) return false;
  const { rule, relation, expression, tokens } = when.mention;
  if (rule === 'now' || relation === 'since' || expression.kind !== 'unit' || expression.unit === 'week' || when.score < OWN) return false;
  const late = LATE.has(word[tokens[0]]!.stem) || LATE.has(word[tokens[0] - 1]?.stem ?? '');
  return (late || !RELATIVE.has(word[trigger.from - 1]?.key ?? '')) && sideOf(scene, trigger) === 'future';
}
