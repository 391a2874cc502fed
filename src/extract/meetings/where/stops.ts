/**
 * Stops: the states that a tour is said to lead to. A tour is one visit to each of them: "جولة أوروبية شملت
 * إسبانيا وألمانيا", "في جولة تقوده إلى بغداد وأربيل".
 *
 * @module src/extract/meetings/where/stops
 */
import { isVerb } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import { isEnded } from '../days/lasting.js';
import { isPutOff } from '../days/put-off.js';
import { DAY, FAINT, laterOf, timed, type When } from '../days/side.js';
import type { Occasion, Represents } from '../occasions/occasion.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Participant } from '../who/participant.js';
import { ACTING, GOES, HOLDING, VISIT_NOUNS, VISITS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Where } from './meeting-place.js';
import { behindAdverbs } from './where-bound.js';

const LEADS =
  /^(?:و?س?[تي]شمل|و?شملت?|و?س?[تي]قود(?:ه|ها|هما|هم)?|قادت(?:ه|ها|هما|هم)?|و?س?[تي](?:ستهل|بدا|فتتح|ختتم|نهي)ها|و?(?:استهل|بدا|افتتح|اختتم|انهي)ها)$/;
const SPANS = /^و?س?تشمل$|^و?شملت$/;
/** "جولة يستهلها ببيرو ويختتمها بتشيلي": told of one stop each. */
const OPENS = /^و?(?:س?[تي])?(?:ا?ستهل|بدا|ا?فتتح|ا?ختتم|ا?نهي)ها$/;
/** Words between the verb and the list, and within it. */
const FILLERS = new Set(
  'حتي الان ايضا كذلك كلا كل من الي ثم و ، , ومن بينها عواصم دول دوله مملكه جمهوريه زياره محطات بعدها لاحقا اولا بزياره ومن'.split(' '),
);
const REACH = 12;

/** Places of the list behind a tour's verb, one a state, in the order of the text. */
export function stopsOf(scene: Scene, trigger: Trigger): Where[] {
  const { tokens, scan } = scene;
  const { word, sentence } = tokens;
  const here = sentence[trigger.from];
  let at = trigger.to;
  while (at < trigger.to + REACH && sentence[at] === here && !LEADS.test(word[at]!.key)) at++;
  // "زيارة الوزير لكل من بيرو وتشيلي", "إلى بيرو وتشيلي"
  // "وتشمل الجولة كينيا وتنزانيا"
  if (trigger.verb === null && trigger.definite && trigger.from > 0 && SPANS.test(word[trigger.from - 1]!.key)) at = trigger.to - 1;
  else if (trigger.cls === 'travelV') at = firstGoal(tokens, scan, trigger) - 1;
  else if (trigger.cls === 'visitV') at = objectOf(scene, trigger) - 1;
  else if (at >= trigger.to + REACH || sentence[at] !== here) at = goalOf(tokens, scan, trigger) - 1;
  if (at < trigger.to - 1) return [];
  const stops: Where[] = [];
  for (at++; at < tokens.count && sentence[at] === here; at++) {
    const named = scan.named[scan.at[at]!];
    if (named === undefined) {
      if (
        FILLERS.has(word[at]!.key) ||
        OPENS.test(word[at]!.key) ||
        (trigger.cls === 'travelV' && (ONWARDS.has(word[at]!.key) || isDay(scene, at)))
      )
        continue;
      break;
    }
    const kind = named.state?.kind;
    const country = named.city?.country ?? (kind === 'name' || kind === 'capital' || kind === 'nickname' ? named.state!.code : null);
    if (country === null) break;
    const town = named.city !== null || kind === 'capital';
    if (!stops.some((s) => s.country === country)) stops.push({ named, country, town, goal: true, name: null });
    at = named.to - 1;
  }
  return stops;
}

/** "إلى نيودلهي ومنها الجمعة إلى كولومبو" */
const ONWARDS = new Set('ومنها ومنه منها منه ومن هناك بعدها وبعدها ثم بعد ذلك'.split(' '));

const isDay = ({ dates, tokens: { word } }: Scene, at: number): boolean =>
  word[at]!.stem === 'يوم' || dates.some(({ tokens: [from, to] }) => from <= at && at < to);

/** Verbs whose goals are of one journey: whoever goes back, or quits a place, does not go on. */
const GOES_ON = new Set(['توجه', 'سافر', 'طار', 'وصل', 'انتقل', 'تنقل', 'ذهب', 'اتجه', 'غادر']);

/** "يتوجه فخامته غدا إلى نيودلهي ومنها إلى": where a journey leads first; −1 for nowhere. */
function firstGoal(tokens: Scene['tokens'], scan: Scene['scan'], { from, to, lemma }: Trigger): number {
  const { word, sentence, count } = tokens;
  if (!GOES_ON.has(lemma)) return -1;
  for (let at = to; at < Math.min(count, to + GOAL) && sentence[at] === sentence[from]; at++) {
    const { key, entry } = word[at]!;
    if (key === 'الي' && (isPlace(scan, at + 1) || /^كلا?$/.test(word[at + 1]?.key ?? ''))) return at + 1;
    if (entry?.verb && !entry.title && !entry.particle && isVerb(tokens, at)) return -1;
  }
  return -1;
}

/** Words, with whoever travels, before the goal of a journey. */
const GOAL = 24;

/** Where the list of goals of a visit begins; −1 for none. */
function goalOf({ word, sentence, count }: Scene['tokens'], scan: Scene['scan'], trigger: Trigger): number {
  if (!VISIT_NOUNS.has(trigger.cls)) return -1;
  for (let at = trigger.to; at < Math.min(count, trigger.to + REACH) && sentence[at] === sentence[trigger.from]; at++) {
    const { key, prep, entry } = word[at]!;
    // "زيارة لكل من بيرو وتشيلي", "زيارة كل من"
    if (key === 'لكل' || (key === 'كل' && at === trigger.to && word[at + 1]?.key === 'من')) return at + 1;
    if (prep === 'ل' && isPlace(scan, at)) return at;
    if (key === 'الي' && (isPlace(scan, at + 1) || /^كلا?$/.test(word[at + 1]?.key ?? ''))) return at + 1;
    if (entry?.verb && !entry.title && !entry.particle && !CARRIES.has(entry.verb.lemma)) return -1;
  }
  return -1;
}

/** "سيزور الرئيس الدوحة وأبوظبي": where the list of what a verb visits begins; −1 for none. */
function objectOf(scene: Scene, trigger: Trigger): number {
  const {
    tokens: { word, sentence, count },
    scan,
  } = scene;
  const end = Math.min(count, trigger.to + REACH);
  // "يزور اعتبارا من الأحد كلا من الدوحة وأبوظبي": in the accusative it is whatever is visited, wherever it stands.
  for (let at = trigger.to; at < end && sentence[at] === sentence[trigger.from] && !isVerb(scene.tokens, at); at++)
    if (word[at]!.key === 'كلا' && word[at + 1]?.key === 'من') return at;
  for (let at = behindAdverbs(scene, trigger); at < end && sentence[at] === sentence[trigger.from]; at++) {
    const { key, prep, entry } = word[at]!;
    // "زار الرئيس أمس فرنسا وألمانيا"
    if (scene.dates.some(({ tokens: [first, to] }) => first <= at && at < to)) continue;
    // "زار كل من الدوحة وأبوظبي"
    if (key === 'كل') return at;
    if (prep !== '' || (entry?.particle && !entry.states)) return -1;
    const named = scan.named[scan.at[at]!];
    if (named !== undefined && isPlace(scan, at)) return named.to < count && isAnother(word, scan, named.to) ? at : -1;
  }
  return -1;
}

/** "… وأبوظبي": joined to the place before. */
const isAnother = (word: Scene['tokens']['word'], scan: Scene['scan'], at: number): boolean =>
  (word[at]!.conj === 'و' && isPlace(scan, at)) ||
  (word[at]!.key === '،' && isPlace(scan, at + 1)) ||
  (word[at]!.key === 'ثم' && isPlace(scan, at + 1));

const CARRIES = new Set(['قام', 'أجرى', 'بدأ', 'أدى']);

function isPlace(scan: Scene['scan'], at: number): boolean {
  const named = scan.named[scan.at[at]!];
  const kind = named?.state?.kind;
  return named !== undefined && (named.city !== null || kind === 'name' || kind === 'capital' || kind === 'nickname');
}

/** The visits of a tour; whatever is no tour stays as it is. `all`: all that the part tells of. */
export function eachStop(scene: Scene, o: Occasion, all: readonly Occasion[], represents: Represents): Occasion[] {
  const tour =
    o.kind === 'visit'
      ? o.facts.find(({ trigger }) => {
          if (!VISITS.has(trigger.cls) && trigger.cls !== 'travelV') return false;
          const stops = stopsOf(scene, trigger);
          // "وصل إلى بيشكيك في زيارة تقوده بعدها إلى دوشنبه"
          return (
            stops.length > 1 || (stops.length === 1 && o.where !== null && stops[0]!.country !== o.where.country && isLed(scene, trigger))
          );
        })
      : undefined;
  if (tour === undefined) return [o];
  const stops = stopsOf(scene, tour.trigger);
  // "سيتوجه الرئيس إلى كينيا … بعد جولة شملت كينيا وغانا" of the minister: what others are still to do is none of its stops.
  const isIts = (x: Occasion): boolean =>
    x.status === o.status || x.persons.size === 0 || o.persons.size === 0 || [...x.persons.keys()].some((who) => o.persons.has(who));
  const told = new Set(all.flatMap((x) => (x !== o && x.kind === 'visit' && x.where && isIts(x) ? [x.where.country] : [])));
  const countries = new Set(stops.map((s) => s.country));
  const at = (who: Person): string | undefined => represents(who).find((s) => countries.has(s));
  // Who travels stands beside the tour; others of the occasion met one of them somewhere on it.
  const own = new Set(tour.participants.filter((p) => !p.earlier).flatMap((p) => p.actor.persons));
  const beside = [...o.persons].filter(([who]) => own.has(who));
  const isStranger = ([who]: readonly [Person, Participant]): boolean => at(who) === undefined;
  const guests = beside.filter(isStranger);
  const travellers = guests.length === 0 ? [...o.persons].filter(isStranger) : onTour(scene, tour, o, all, guests);
  // "يبدأ الوزير التركي جولة": of whom no name is told.
  const officials = tour.participants.filter(({ role, actor }) => role !== null && HOLDING.has(role) && actor.persons.length === 0);
  const homes = new Set([...travellers.flatMap(([who]) => represents(who)), ...officials.flatMap((p) => p.actor.states)]);
  // The days that a tour is put off from are none of its stops.
  const off = o.when === null && isPutOff(scene, o.facts[0]!.trigger);
  const further = o.where !== null && stops.length === 1;
  // "خلال جولته في ديسمبر، التي زار خلالها غانا وتوغو": the tour tells the month of all its stops.
  const whole = tour.when ?? (o.facts.some((f) => f.trigger.cls === 'tour') ? inMonth(o.when) : null);
  const elsewhere = isOnItsWay(scene, tour.trigger, countries);
  const visits = stops
    .filter((s) => !told.has(s.country))
    .map((where): Occasion => {
      if (o.where?.country === where.country) {
        const states = apartFrom(o, countries, homes);
        if (!states.has(where.country)) states.set(where.country, null);
        return { ...o, states };
      }
      const ahead = isStillAhead(scene, tour, o.where, stops, where);
      const persons = new Map([...travellers, ...beside.filter(([who]) => at(who) === where.country)]);
      const states = new Map([...o.states].filter(([s]) => s === where.country || homes.has(s)));
      if (!states.has(where.country)) states.set(where.country, null);
      const when = off
        ? null
        : (dayAt(scene, tour, where) ??
          (isStation(scene, tour.trigger)
            ? null
            : (where === stops[0] && !ahead && !further && !elsewhere) || tour.trigger.cls === 'visitV' || isEnded(scene, tour.trigger)
              ? whole
              : inMonth(whole)));
      const status = ahead ? 'planned' : tour.status;
      return {
        ...o,
        persons,
        states,
        facts: [tour],
        where,
        status,
        when: status === 'planned' && when?.value?.length === DAY ? laterOf(scene, when) : when,
      };
    });
  // "متوجها إلى لاهاي في مستهل جولة تشمل أيضا لندن وباريس"
  return o.where === null || countries.has(o.where.country) ? visits : [{ ...o, states: apartFrom(o, countries, homes) }, ...visits];
}

/** Who travels, of those who stand beside a tour and are of none of its stops. */
function onTour(
  scene: Scene,
  tour: Facts,
  o: Occasion,
  all: readonly Occasion[],
  guests: readonly [Person, Participant][],
): readonly [Person, Participant][] {
  if (guests.length < 2) return guests;
  const travels = travellersOf(scene, tour, o, all).filter(([who]) => guests.some(([guest]) => guest === who));
  if (travels.length > 0) return travels;
  // "يختتم الوزير جولة بمحادثات مع نظيره": whose the tour is.
  const holds = guests.filter(([who]) =>
    tour.participants.some((p) => p.role !== null && HOLDING.has(p.role) && p.actor.persons.includes(who)),
  );
  if (holds.length > 0) return holds;
  // "مع ولي العهد، بحضور الوزير الذي وصل في ختام جولة": of several strangers, whoever stands nearest before the tour.
  const nearest = guests.filter(([, p]) => p.actor.to <= tour.trigger.from).sort((a, b) => b[1].actor.from - a[1].actor.from);
  return nearest.length > 1 ? nearest.slice(0, 1) : guests;
}

/** "أجرى الوزير محادثات مع الرئيس، ضمن جولة", "استقبل الرئيس الوزير في إطار جولة": who does what is told before it, or is received. */
function travellersOf({ tokens: { sentence } }: Scene, { trigger }: Facts, o: Occasion, all: readonly Occasion[]): [Person, Participant][] {
  const here = [o, ...all].flatMap(({ facts }) => facts).filter((f) => sentence[f.trigger.from] === sentence[trigger.from]);
  const before = here.filter((f) => f.trigger.from < trigger.from).sort((a, b) => b.trigger.from - a.trigger.from)[0];
  if (before === undefined) return [];
  const isReceived = before.trigger.cls === 'receiveV';
  return before.participants
    .filter(({ role }) => (isReceived ? role === 'object' : role !== null && ACTING.has(role)))
    .flatMap((p) => p.actor.persons.map((who): [Person, Participant] => [who, p]));
}

/** A verb tells where it leads. */
function isLed({ tokens: { word, sentence } }: Scene, { from, to }: Trigger): boolean {
  for (let i = to; i < Math.min(word.length, to + REACH) && sentence[i] === sentence[from]; i++) if (LEADS.test(word[i]!.key)) return true;
  return false;
}

/** The other stops of a tour are none of this one's sides. */
const apartFrom = ({ states, where }: Occasion, stops: ReadonlySet<string>, homes: ReadonlySet<string>): Map<string, Participant | null> =>
  new Map([...states].filter(([s]) => s === where?.country || !stops.has(s) || homes.has(s)));

/** "وصل إلى بكين في جولة تشمل أيضا اليابان وكوريا": whatever is listed behind where one is lies ahead. */
function isStillAhead(
  { tokens: { word, sentence } }: Scene,
  { trigger, status }: Facts,
  now: Where | null,
  stops: readonly Where[],
  at: Where,
) {
  if (now === null || status !== 'held' || stops.indexOf(at) <= stops.findIndex((s) => s.country === now.country)) return false;
  for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
    if (LEADS.test(word[i]!.key)) return INCLUDES.test(word[i]!.key);
  return false;
}

const INCLUDES = /^و?س?[تي](?:شمل|قود(?:ه|ها|هما|هم)?|ستهلها|بداها)$/;

const STATION = 'محطه';
/** Words before a tour among which it may say so. */
const BEFORE = 4;

/** "زيارة للهند، هي المحطة الأخيرة في جولة شملت أيضا باكستان": the day is that of the one station. */
function isStation({ tokens: { word, sentence } }: Scene, { from, to }: Trigger): boolean {
  for (let i = Math.max(0, from - BEFORE); i < to + REACH && i < word.length; i++) {
    if (sentence[i] !== sentence[from]) continue;
    if (word[i]!.stem === STATION) return true;
    if (i >= to && LEADS.test(word[i]!.key)) return false;
  }
  return false;
}

const ALSO = new Set(['ايضا', 'كذلك']);

/** "وصل أمس إلى بغداد في إطار جولة شملت حتى الآن السعودية والأردن": the day is that of a place which the list leaves out. */
function isOnItsWay({ tokens: { word, sentence }, triggers, scan }: Scene, tour: Trigger, listed: ReadonlySet<string>): boolean {
  const here = sentence[tour.from];
  for (let i = tour.to; i < tour.to + REACH && sentence[i + 1] === here; i++)
    if (LEADS.test(word[i]!.key) && ALSO.has(word[i + 1]!.key)) return true;
  if (!triggers.some((t) => t.index < tour.index && sentence[t.from] === here && GOES.has(t.cls))) return false;
  const place = scan.named.findLast((n) => n.to <= tour.from && sentence[n.from] === here && isPlace(scan, n.from));
  return place !== undefined && !listed.has(place.city?.country ?? place.state!.code);
}

/** Sentences behind a tour in which its stops are told one by one. */
const NEAR = 3;

/** "سيلتقي في هافانا يوم 5 فبراير نظيره، على أن ينتقل في اليوم التالي إلى مكسيكو": the day told beside a place of the stop. */
function dayAt({ tokens, scan, dates, clauses }: Scene, { sentence }: Facts, { country }: Where): When | null {
  // "ومنها الجمعة إلى كولومبو": of the place behind.
  const { word } = tokens;
  for (const d of dates) {
    const [from, to] = d.tokens;
    const away = tokens.sentence[from]! - sentence;
    if (away < 0 || away > NEAR || d.relation !== 'at' || d.value?.length !== DAY) continue;
    // The first place beside the day is where it is spent.
    const beside = scan.named.filter(
      (n) => (n.city !== null || n.state?.kind === 'capital' || n.state?.kind === 'name') && clauses.at[n.from] === clauses.at[from],
    );
    // "أما في باماكو، المحطة الثانية، فترأس يوم الأحد": a place at the head holds for the sentence.
    const start = tokens.bounds[tokens.sentence[from]!]!;
    const ahead = away > 0 ? scan.named.find((n) => n.from >= start && n.from <= start + HEAD && n.city !== null) : undefined;
    const behind = ONWARDS.has(word[from - 1]?.key ?? '') ? beside.find((n) => n.from >= to) : undefined;
    // "الكويت، التي وصلها أمس في جولة تشمل أيضا قطر"
    const { opener, from: first } = clauses.list[clauses.at[from]!]!;
    const told = opener !== 'relative' || beside.some((n) => n.to <= from);
    const head = told ? undefined : scan.named.find((n) => n.to <= first && first - n.to <= 1 && isPlace(scan, n.from));
    const nearest = head ?? behind ?? (beside.length > 0 ? beside.sort((a, b) => gap(a, from, to) - gap(b, from, to))[0] : ahead);
    if ((nearest?.city?.country ?? nearest?.state?.code) === country) return timed(d, FAINT);
  }
  return null;
}

const HEAD = 3;

const gap = (n: { readonly from: number; readonly to: number }, from: number, to: number): number =>
  n.from >= to ? n.from - to : from - n.to;

/** Of a tour that begins on a day the later stops are some days after. */
const inMonth = (when: When | null): When | null =>
  when?.value?.length === DAY ? { ...when, value: when.value.slice(0, 'YYYY-MM'.length), end: null } : when;
