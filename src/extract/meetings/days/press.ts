/**
 * Press: the day of what is said to the press, and of talks about which those who met speak to it.
 *
 * @module src/extract/meetings/days/press
 */
import type { DateMention } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Occasion } from '../occasions/occasion.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DAY, FAINT, on, type When } from './side.js';
import { dayIn, isBackground, isEarlier, isTold, SAYS } from './story.js';
import { DURING } from './when.js';

/** Sentences after a dated meeting in which whoever was there speaks to the press about it. */
const SPEAKS_OF = 2;

/** "بحث الوزير مع نظيره الأزمة. وقال في مؤتمر صحفي عقده أمس معه": what a report leads with is of the day on which those who met speak to the press. */
export function spokenOfAfter(scene: Scene, o: Occasion, all: readonly Occasion[]): When | null {
  const first = o.facts[0]!;
  if (o.kind !== 'talks' || first.sentence >= LEAD || isBackground(scene, first) || !isTold(scene, first.trigger.from)) return null;
  const press = all.find(
    (x) =>
      x.kind === 'press_conference' &&
      x.status === 'held' &&
      x.when?.value?.length === DAY &&
      x.facts[0]!.sentence > first.sentence &&
      x.facts[0]!.sentence <= first.sentence + SPEAKS_OF,
  );
  return press !== undefined && [...o.persons.keys()].some((who) => press.persons.has(who)) ? { ...press.when!, score: FAINT } : null;
}

const WHILE = wordSet('خلال اثناء');
const RIGHT_AFTER = wordSet('عقب بعد اعقاب اثر ختام');
/** "عقب ثاني جولة مشاورات", "إثر استضافة محادثات", "بعد انتهاء جلسة" */
const OF_IT = wordSet('اول ثاني ثالث استضافه انتهاء اختتام ختام عقد انعقاد جوله جلسه');

/** "قال في مؤتمر صحفي عقب محادثات مع نظيره", "عقد مؤتمرا صحفيا إثر جولة مشاورات": right before who speaks to the press, on that day. */
export function pressDay({ tokens: { word } }: Scene, o: Occasion, before: readonly Occasion[]): When | null {
  const { trigger, sentence } = o.facts[0]!;
  if (trigger.verb !== null) return null;
  let at = trigger.from - 1;
  // "قال في مؤتمر صحفي خلال زيارته لقطر"
  const on = o.kind === 'visit' && WHILE.has(word[at]?.key ?? '');
  if (trigger.definite && !on) return null;
  while (at > 0 && OF_IT.has(word[at]!.key)) at--;
  if (at < 0 || !(on || RIGHT_AFTER.has(word[at]!.key))) return null;
  const press = before.findLast(
    (x) =>
      x.kind === 'press_conference' && x.facts.some((f) => f.sentence === sentence && f.trigger.to <= at) && x.when?.value?.length === DAY,
  );
  return press?.when ?? null;
}

/** "زار الوزير أمس … . وقال في مؤتمر صحفي": on the day of the news, else of the meeting before it, of the same people or states. */
export function dayOfPress(scene: Scene, o: Occasion, before: readonly Occasion[]): When | null {
  const lead = leadDay(scene);
  if (lead !== null) return on(lead);
  const meeting = before.findLast(
    (x) => x.status === 'held' && o.facts[0]!.sentence - x.facts.at(-1)!.sentence <= SPEAKS_OF && x.when?.value?.length === DAY,
  );
  return meeting !== undefined && sharesSide(o, meeting) ? meeting.when : null;
}

const sharesSide = (a: Occasion, b: Occasion): boolean =>
  [...a.persons.keys()].some((who) => b.persons.has(who)) || [...a.states.keys()].some((state) => b.states.has(state));

/** "وقال الباحث، الذي يعمل في الجامعة، في مؤتمر صحفي", "… كما قالت في مؤتمر صحفي": what was said there, whatever stands between. */
export function isSaidToPress({ tokens, clauses }: Scene, { cls, from }: Trigger): boolean {
  const { word, bounds, sentence } = tokens;
  if (cls !== 'press' || !DURING.has(word[from - 1]?.key ?? '')) return false;
  const verb = clauses.list.findLast(
    ({ from: at, opener }) =>
      at < from && sentence[at] === sentence[from] && (opener === 'complement' || opener === 'quote' || opener === 'adverbial'),
  );
  // Nothing is reported or quoted between the verb of saying and the press conference.
  const start = verb === undefined ? bounds[sentence[from]!]! : verb.from;
  if (verb !== undefined && !SAYS_AS.has(word[start]!.key)) return false;
  for (let i = start; i < start + SAYS && i < from; i++) {
    const said = word[i]!.entry?.verb;
    if (said?.classes.has('say') && said.tense === 'past') return true;
  }
  return false;
}
const SAYS_AS = wordSet('كما حسبما');

/** Sentences that lead a report. */
const LEAD = 2;

/** "زار الوزير أمس … . وقال في مؤتمر صحفي": a report quotes what was said to the press on the day of its news. */
export function leadDay(scene: Scene): DateMention | null {
  for (let s = 0; s < Math.min(LEAD, scene.tokens.bounds.length - 1); s++) {
    const day = isEarlier(scene, s) ? null : dayIn(scene, s);
    if (day !== null) return day;
  }
  return null;
}
