/**
 * What meetings of one article tell of each other: where the talks of a visit are held, and on which day those who met speak to the
 * press.
 *
 * @module src/extract/meetings/occasions/beside
 */

import { parseDay } from '../../../arabic/calendar.js';
import { DAY } from '../days/side.js';
import { isEarlier } from '../days/story.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { homeOfHost } from '../where/at-home.js';
import { landOfHosts } from '../where/the-land.js';
import { type Occasion, type Represents, withParts } from './occasion.js';

/** Every occasion, with the place and the day that others tell, where its own words do not. */
export function besideOthers(scene: Scene, occasions: readonly Occasion[], represents: Represents): Occasion[] {
  const told = occasions.map((o) => placed(scene, dated(scene, o, occasions), occasions, represents));
  return withParts(
    occasions,
    told.map((o) => writtenThere(scene, whileThere(scene, o, told, represents))),
  );
}

const HERE = 'هنا';
/** Words behind a meeting among which "here" stands. */
const NEAR = 12;

/**
 * "هراري (شينخوا) - اجتمع نائب الرئيس الصيني هنا مع", "هراري - بحث رئيس زيمبابوي اليوم مع نظيره الزامبي": what the text reports from where it
 * was, of people of that state or in so many words.
 */
function writtenThere(scene: Scene, o: Occasion): Occasion {
  if (o.where !== null || o.kind === 'call' || (o.status !== 'held' && !isNews(scene, o)) || o.partOf !== null) return o;
  const country = scene.writtenIn;
  if (country === null) return o;
  const { word, sentence } = scene.tokens;
  for (const { trigger } of o.facts)
    for (let i = trigger.to, far = 0; i < word.length && sentence[i] === sentence[trigger.from] && far < NEAR; i++) {
      if (word[i]!.key === HERE)
        return { ...o, where: { named: { from: i, to: i + 1, state: null }, country, town: false, goal: false, name: null } };
      if (!scene.isWho(i)) far++;
    }
  if (
    !(o.kind === 'talks' || o.kind === 'press_conference') ||
    !o.states.has(country) ||
    !(o.when === null || isNews(scene, o)) ||
    (o.persons.size === 0 && (o.states.size < 2 || !(isPress(o) || (isNews(scene, o) && o.facts[0]!.trigger.verb !== null))))
  )
    return o;
  const { from, to } = o.facts[0]!.trigger;
  return { ...o, where: { named: { from, to, state: null }, country, town: false, goal: false, name: null } };
}

/** Days over which what happened is news. */
const NEWS = 2;

const isNews = ({ published }: Scene, { when }: Occasion): boolean =>
  published !== null && when?.value?.length === DAY && Math.abs(parseDay(published) - parseDay(when.value)) <= NEWS;

/** Days over which a guest may be in the same state. */
const STAYS = 4;

/**
 * "استقبل الرئيس الوزير الضيف … كما التقى الوزير رئيس البرلمان", "ترأس الوفد إلى الاجتماعات في الجزائر. … كما التقى رئيس الحكومة الجزائرية": a guest meets
 * others of his host's state while he is there.
 */
function whileThere(scene: Scene, o: Occasion, told: readonly Occasion[], represents: Represents): Occasion {
  if (o.where !== null || o.kind !== 'talks' || o.partOf !== null) return o;
  const stay = told.find((v) => {
    if (v === o || v.where === null || v.status === 'cancelled' || v.status === 'denied') return false;
    if (v.kind === 'call' || isPress(v)) return false;
    return isShortlyAfter(o, v) && (visitsHosts(o, v, represents) || isGuestHere(scene, o, v, represents));
  });
  return stay ? { ...o, where: { ...stay.where!, town: false, goal: false } } : o;
}

/** "وصل الوزير الضيف إلى البلاد أمس … ويلتقي غدا رئيس غرفة التجارة": a guest of the land of the paper, with people of whom no state is told. */
function isGuestHere({ home, writtenIn }: Scene, o: Occasion, visit: Occasion, represents: Represents): boolean {
  const { country } = visit.where!;
  if (visit.kind !== 'visit' || (home ?? writtenIn) !== country || visit.facts[0]!.sentence > o.facts[0]!.sentence) return false;
  return [...o.persons.keys()].some((p) => {
    const own = represents(p);
    return visit.persons.has(p) && own.length > 0 && !own.includes(country) && [...o.states.keys()].every((s) => own.includes(s));
  });
}

/** Talks without a place are where somebody of them was on that day, once the days are known. */
export function onSameRound(occasions: readonly Occasion[], represents: Represents): Occasion[] {
  return occasions.map((o) => {
    if (o.where !== null || o.kind !== 'talks' || o.partOf !== null) return o;
    const before = occasions.findLast((v) => v !== o && v.where !== null && isSameRound(o, v, represents));
    return before === undefined ? o : { ...o, where: { ...before.where!, town: false, goal: false } };
  });
}

/** Sentences between what somebody does on one day. */
const ROUND = 2;

/** "التقى الوزير أمس في جنيف نظيره. كما التقى في اليوم نفسه": whom he meets next on that day he meets there. */
function isSameRound(o: Occasion, before: Occasion, represents: Represents): boolean {
  const apart = o.facts[0]!.sentence - before.facts.at(-1)!.sentence;
  const { town, country } = before.where!;
  const isThatDay = o.when?.value?.length === DAY ? before.when?.value === o.when.value : o.when === null && o.facts[0]!.besides;
  return (
    before.status === 'held' &&
    o.status === 'held' &&
    apart >= 0 &&
    apart <= ROUND &&
    isThatDay &&
    // "استقبل الرئيس اليوم الوزير. كما التقى": who is at home stays there.
    [...o.persons.keys()].some((p) => before.persons.has(p) && (town || represents(p).includes(country)))
  );
}

function isShortlyAfter(o: Occasion, v: Occasion): boolean {
  const [a, b] = [v.when?.value, o.when?.value];
  if (!a || !b) return v.status === 'held' || o.status === v.status;
  if (a.length !== DAY || b.length !== DAY) return a.startsWith(b) || b.startsWith(a);
  return Math.abs(parseDay(a) - parseDay(b)) <= STAYS;
}

/**
 * A press conference of those who meet on a visit is held where the visit leads, and so are the talks of a visitor with people of the
 * state that is visited, told once the visit is.
 */
function placed(scene: Scene, o: Occasion, occasions: readonly Occasion[], represents: Represents): Occasion {
  if (o.where !== null || o.kind === 'call') return o;
  const visit = occasions.find(
    (v) =>
      v.where !== null &&
      (v.status === o.status || isYetToSpeak(o, v)) &&
      ((v.kind === 'visit' && (isOnVisit(o, v) || visitsHosts(o, v, represents) || isDuring(scene, o, v))) || isAfterTalks(o, v)),
  );
  const where = visit
    ? visit.where
    : (speaksThere(scene, o, occasions)?.where ??
      (o.partOf === null ? (landOfHosts(scene, o, represents) ?? homeOfHost(scene, o, represents)) : null));
  return where === null ? o : { ...o, where };
}

/** Sentences between a meeting and what is said to the press about it. */
const SPEAKS_OF = 4;
const BEHIND = new Set(['عقب', 'بعد', 'ختام', 'اختتام', 'اثر', 'نهايه', 'اعقاب', 'هامش']);

/**
 * "التقى الوزير في وارسو نظيره … وقال الضيف في مؤتمر صحفي", "اختتم القادة قمتهم في أكرا … وقال في مؤتمر صحفي عقب القمة": whoever was at a meeting, or
 * speaks right after it, speaks where it was held.
 */
function speaksThere(scene: Scene, o: Occasion, told: readonly Occasion[]): Occasion | undefined {
  if (!isPress(o)) return undefined;
  const line = o.facts[0]!.sentence;
  return told.findLast((v) => {
    if (v.where === null || v.kind === 'call' || isPress(v) || v.status !== o.status || !isSameDay(o, v)) return false;
    if (v.facts.some((f) => isRightAfter(scene, o, f))) return true;
    const apart = Math.min(...v.facts.filter((f) => f.sentence <= line).map((f) => line - f.sentence));
    if (v.facts[0]!.trigger.from > o.facts[0]!.trigger.from || apart > (isDay(v) ? SPEAKS_OF : 1) || isEarlier(scene, v.facts[0]!.sentence))
      return false;
    return [...o.persons.keys()].some((p) => v.persons.has(p));
  });
}

/** Of which neither tells another day. */
const isSameDay = (o: Occasion, v: Occasion): boolean => {
  const [a, b] = [v.when?.value, o.when?.value];
  return !a || !b || a.startsWith(b) || b.startsWith(a);
};

/** "في مؤتمر صحفي عقب القمة", "في ختام الاجتماع قال في مؤتمر صحفي" */
const isRightAfter = ({ tokens: { word } }: Scene, o: Occasion, { sentence, trigger: { from, verb } }: Facts): boolean =>
  verb === null && BEHIND.has(word[from - 1]?.stem ?? '') && o.facts.some((f) => f.sentence === sentence);

/** "بعد محادثات في موسكو … وسيعقد الوزيران مؤتمرا صحفيا": on the same day. */
const isYetToSpeak = (o: Occasion, talks: Occasion): boolean =>
  isJoint(o) && o.status === 'planned' && talks.status === 'held' && (!o.when?.value || o.when.value === talks.when?.value);

const isOnVisit = (o: Occasion, visit: Occasion): boolean => o.kind === 'press_conference' && o.persons.size > 1 && attends(o, visit);

/** "التقى الوزير نظيره في وارسو … وقال في مؤتمر صحفي مشترك": who met speak to the press where they met. */
const isAfterTalks = (o: Occasion, talks: Occasion): boolean =>
  talks.kind === 'talks' && isJoint(o) && attends(o, talks) && talks.facts[0]!.sentence <= o.facts[0]!.sentence;

const DURING = new Set(['خلال', 'اثناء', 'ضمن']);

/** "يعقد اجتماعا مع نظيريه خلال زيارة لقطر" */
const isDuring = ({ tokens: { word } }: Scene, o: Occasion, visit: Occasion): boolean =>
  visit.facts.some(
    ({ trigger, sentence }) =>
      DURING.has(word[trigger.from - 1]?.stem ?? '') && o.facts.some((f) => f.sentence === sentence && f.trigger.to <= trigger.from),
  ) && [...o.persons.keys()].some((p) => visit.persons.has(p));

function visitsHosts(o: Occasion, visit: Occasion, represents: Represents): boolean {
  const { country } = visit.where!;
  if (visit.facts[0]!.sentence > o.facts[0]!.sentence) return false;
  return o.states.has(country) && [...o.persons.keys()].some((p) => visit.persons.has(p) && !represents(p).includes(country));
}

/** Those who talk speak to the press on the same day. */
function dated(scene: Scene, o: Occasion, occasions: readonly Occasion[]): Occasion {
  if (o.when !== null || o.persons.size === 0 || !(isPress(o) || isMeeting(o))) return o;
  const others = occasions.filter(
    (t) => t.status === o.status && isDay(t) && (isPress(o) ? isMeeting(t) && attends(o, t) : isJoint(t) && attends(t, o)),
  );
  // Of several the one told last before it; "وكان المدير قد وصل الخميس" goes back to an earlier time.
  const line = o.facts[0]!.sentence;
  const other =
    others.findLast((t) => t.facts[0]!.sentence <= line) ?? others.find(({ facts: [first] }) => !isEarlier(scene, first!.sentence));
  return other ? { ...o, when: other.when } : o;
}

const isPress = ({ kind }: Occasion): boolean => kind === 'press_conference';
const isMeeting = ({ kind }: Occasion): boolean => kind === 'talks' || kind === 'visit';
const isJoint = (o: Occasion): boolean => isPress(o) && o.persons.size > 1;
const isDay = ({ when }: Occasion): boolean => when?.value?.length === DAY && when.end === null;

/** Whoever is in the one is in the other. */
const attends = (a: Occasion, b: Occasion): boolean => [...a.persons.keys()].every((p) => b.persons.has(p));
