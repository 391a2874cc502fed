/**
 * Where: the city or venue and the state in which a meeting takes place: "في جنيف", "بالرياض", "إلى
 * القاهرة" of a visit, "في العاصمة القطرية الدوحة". Places come from the gazetteer; the state of a visit is
 * its goal.
 *
 * @module src/extract/meetings/where/where
 */

import { OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { capitalOf } from '../../../lexicon/cities.js';
import type { Actor } from '../../actors/actor.js';
import { prepositionBefore } from '../../actors/actors.js';
import { bordersBetween } from '../../clauses.js';
import type { Named } from '../../scan.js';
import { carrierBefore } from '../near-verbs.js';
import { isOfOneBeside } from '../occasions/comes-after.js';
import { isToldAfter } from '../occasions/gone-before.js';
import { isOfMission } from '../real/missions.js';
import type { Scene } from '../scene.js';
import { GOES, GOING_VERBS, OCCASIONS, QUITS, RETURNS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { homelandOf } from './homeland.js';
import { isHost, isHostBehind } from './hosting.js';
import type { Where } from './meeting-place.js';
import { isPlaceNoun, nameBehind, settlementOf } from './settlements.js';
import { theLand } from './the-land.js';
import { behindAdverbs, isBegunAt, isBehindVisitor, isOfStation, isStation, isVisitedThere, isVisitedWhere } from './where-bound.js';
import { isAbout, isBesideIt, isBoundElsewhere, isOfJourneyBefore, isOfOffice, isOfOther, isOneOfMany, stateBehind } from './where-else.js';
import { isSaidBefore, isSaidBehind } from './where-said.js';

const AT = new Set(['في', 'ب', 'داخل', 'قرب', 'بمدينه', 'بالعاصمه']);
const TO = new Set(['الي', 'ل', 'نحو', 'صوب']);
/** Any other place is better. */
const FAINT = 0.01;

/** The place of the meeting that a trigger names, or null where its sentence does not tell. */
export function whereOf(scene: Scene, trigger: Trigger): Where | null {
  const { tokens, scan } = scene;
  // A call is held nowhere.
  if (trigger.kind === 'call') return null;
  const sentence = tokens.sentence[trigger.from]!;
  const goes = GOES.has(trigger.cls);
  let best: Where | null = null;
  let bestScore = 0;
  for (const named of scan.named) {
    if (tokens.sentence[named.from] !== sentence || (named.from >= trigger.from && named.to <= trigger.to && !goes)) continue;
    const spot = spotOf(scene, named);
    if (spot === null || isOfOffice(scene, named) || isBesideIt(tokens, named)) continue;
    const ties = tiesOf(scene, trigger, spot, goes);
    if (ties === null) continue;
    const score = scoreOf(scene, trigger, spot, ties, goes);
    if (score <= bestScore) continue;
    bestScore = score;
    best = whereAt(spot, ties);
  }
  return best ?? inNameOf(tokens, trigger) ?? theLand(scene, trigger) ?? homelandOf(scene, trigger);
}

/** Something named that a meeting may be held in. */
interface Spot {
  readonly named: Named;
  readonly town: boolean;
  /** "في العاصمة القطرية": the adjective names the town. */
  readonly itsCapital: boolean;
  /** "بلدة لوانكا الزامبية": where the name stands of a town that nobody knows; −1 for none. */
  readonly name: number;
  readonly country: string;
  /** The preposition before it, and how many words that is back. */
  readonly prep: string;
  readonly steps: number;
}

function spotOf({ tokens, scan }: Scene, named: Named): Spot | null {
  const kind = named.state?.kind;
  const itsCapital = kind === 'adjective' && tokens.word[named.from - 1]?.stem === 'عاصمه';
  const settlement = settlementOf(tokens, named);
  const itsTown = settlement >= 0;
  const house = houseOf(tokens, named);
  const town = named.city !== null || kind === 'capital' || kind === 'region' || itsCapital || itsTown;
  if (!town && house < 0 && kind !== 'name' && kind !== 'nickname' && kind !== 'seat') return null;
  const { prep, steps } = preposition(tokens, house >= 0 ? house : itsTown ? settlement : named.from);
  const of = named.city !== null || kind === 'region' ? stateBehind(tokens, scan, named) : null;
  return {
    named,
    town,
    itsCapital,
    name: itsTown ? nameBehind(tokens, settlement) : -1,
    country: of ?? named.city?.country ?? named.state!.code,
    prep,
    steps: steps + (itsTown ? named.from - settlement : 0),
  };
}

/** How a place is tied to a trigger. */
interface Ties {
  /** "في جنيف"; `said`: where somebody says at the meeting that something is. */
  readonly at: boolean;
  readonly said: boolean;
  /** زار القاهرة, زيارة القاهرة: the object itself. */
  readonly object: boolean;
  /** "إلى القاهرة", "بدأ جولته من القاهرة" */
  readonly to: boolean;
  readonly begun: boolean;
  readonly reached: boolean;
  readonly station: boolean;
  /** "تستضيف جنيف", before the trigger or behind it. */
  readonly hosts: boolean;
  /** "القمة التي تستضيفها جنيف" */
  readonly hostsIt: boolean;
  /** "قمة مدريد": known by its town. */
  readonly known: boolean;
  /** "باريس حيث التقى", "وهناك التقى" */
  readonly there: boolean;
}

function tiesOf(scene: Scene, trigger: Trigger, spot: Spot, goes: boolean): Ties | null {
  const { tokens } = scene;
  const { named, town, prep, steps } = spot;
  const kind = named.state?.kind;
  const after = named.from >= trigger.to;
  if (after && isOfOneBeside(scene, trigger, named.from)) return null;
  const called = town && OCCASIONS.has(trigger.cls) && named.from === trigger.to && prep === '' && !isListed(tokens, named.to);
  const at =
    called ||
    (AT.has(prep) &&
      !(after && !town && isOneOfMany(tokens, scene.scan, named)) &&
      !isAbout(scene, trigger, named.from - steps, named.city !== null || kind === 'capital') &&
      !(after ? isOfOther(scene, trigger, named.from) : isSaidBefore(scene, trigger, [named.from, named.to])));
  const said = at && after && !called && isSaidBehind(scene, trigger, prepositionAt(tokens, named.from - steps));
  const object = goes && after && isGone(scene, trigger, spot);
  const begun = goes && prep === 'من' && isBegunAt(scene, trigger, named.from);
  const to =
    goes &&
    (begun || (leadsTo(trigger, prep) && !isOfJourneyBefore(scene, trigger, named.from - steps))) &&
    !(!after && trigger.cls === 'visit' && isBoundElsewhere(scene, trigger, spot.country)) &&
    !isBack(scene, trigger, spot);
  const known = town && isKnownBy(tokens, trigger, named);
  const hostsIt = after && isHostBehind(tokens, trigger, named.from);
  const hosts = after ? hostsIt : isHost(scene, named, trigger.from) && (kind !== 'name' || !goes);
  const reached = !after && TO.has(prep) && isTravelledBefore(tokens.word, named.from) && !isToldAfter(tokens, trigger);
  const there = !goes && (isWhere(scene, trigger, named.to) || isTakenUp(scene, trigger, named));
  const station =
    isStation(tokens, trigger, named.to) ||
    (at && after && isOfStation(tokens, trigger, named.from)) ||
    (!after && (isVisitedThere(tokens, trigger, named.to) || isVisitedWhere(tokens, trigger, named.to)));
  if (!at && !object && !to && !station && !hosts && !known && !reached && !there) return null;
  return { at, said, object, to, begun, reached, station, hosts, hostsIt, known, there };
}

/** Whether a place behind a word of going is its object: "زار القاهرة". */
function isGone(scene: Scene, trigger: Trigger, { named, prep, steps }: Spot): boolean {
  // "لدى وصوله مطار طنجة", not "عودة الرياض إلى السوق".
  if (trigger.cls === 'move' && trigger.lemma !== 'مغادرة' && (trigger.lemma !== 'وصول' || trigger.suffix === '')) return false;
  const nextTo = trigger.cls === 'visitV' ? behindAdverbs(scene, trigger) : trigger.to;
  if (named.from <= nextTo + 1 + steps && (prep === '' || prep === 'ل') && !isInOffice(scene, named)) return true;
  return prep === '' && isBehindVisitor(scene, trigger, named.from);
}

/** "توجه إلى", "حل الرئيس بالرباط" */
const leadsTo = ({ lemma }: Trigger, prep: string): boolean => TO.has(prep) || (lemma === 'حل' && (prep === 'ب' || prep === 'علي'));

/** Whether the way to a place is that home. */
const isBack = (scene: Scene, trigger: Trigger, { named, steps, country }: Spot): boolean =>
  (RETURNS.has(trigger.lemma) && !isOfMission(scene, trigger)) ||
  (QUITS.has(trigger.lemma) && isHomeward(scene, trigger, named.from - steps, country));

/** How likely the meeting is there: what ties it, and how near. */
function scoreOf(scene: Scene, trigger: Trigger, { named, town }: Spot, ties: Ties, goes: boolean): number {
  const after = named.from >= trigger.to;
  const borders = bordersBetween(scene.clauses, trigger.head, named.from);
  const apart = after ? named.from - trigger.to : trigger.from - named.to;
  let score = (town ? 3 : 1.5) + weightOf(ties, trigger) - borders * 1.2 - apart * 0.06 + (after ? 0.8 : 0);
  // "قطع زيارته إلى تونس وعاد إلى طوكيو": the goal of the other journey.
  if (goes && (after ? isBehindJourney(scene, trigger, named.from) : isReturn(scene, trigger, named.from)))
    score = Math.min(score, Math.max(score - 3, 0.1));
  if (named.state?.kind === 'region') score -= 1;
  return ties.said ? Math.min(score, FAINT) : score;
}

function weightOf({ known, there, station, begun, object, to, at, hosts, hostsIt }: Ties, { lemma }: Trigger): number {
  if (known || there || station || begun || hostsIt || (object && !QUITS.has(lemma))) return 5;
  if (to) return 4;
  if (object) return 1;
  return at || hosts ? 2 : 0;
}

function whereAt({ named, country, town, name, itsCapital }: Spot, ties: Ties): Where {
  const { said, known, there, hosts } = ties;
  if (said) return { named, country, town: false, goal: false, said, name: null };
  const goal = ties.object || ties.to || ties.reached || ties.station;
  const place = name >= 0 ? { from: name, to: name + 1, state: null } : named;
  return { named: place, country, town, goal, known, there, hosts, name: itsCapital ? (capitalOf(country) ?? null) : null };
}

/** "منتدى دافوس": the town in the name of a body, right behind its noun. */
function inNameOf({ word, sentence }: Words, { kind, verb, to, definite, from }: Trigger): Where | null {
  const city = word[to]?.entry?.cities?.[0];
  if (city === undefined || verb !== null || definite || kind !== 'conference' || sentence[to] !== sentence[from]) return null;
  return { named: { from: to, to: to + 1, state: null }, country: city.country, town: true, goal: false, known: true, name: null };
}

const AFTER = new Set(['بعد', 'عقب', 'اثر', 'ختام']);

/** "عاد إلى طوكيو بعد زيارة": where the journey before ends. */
const isReturn = ({ triggers, tokens }: Scene, { index, from }: Trigger, at: number): boolean => {
  const before = triggers[index - 1];
  if (!AFTER.has(tokens.word[from - 1]?.key ?? '')) return false;
  return before !== undefined && RETURNS.has(before.lemma) && before.to <= at && tokens.sentence[before.from] === tokens.sentence[from];
};

/** Another verb of going stands between. */
const isBehindJourney = ({ triggers }: Scene, { index }: Trigger, at: number): boolean => {
  for (let t = triggers[index + 1]; t !== undefined && t.from < at; t = triggers[t.index + 1]) if (GOING_VERBS.has(t.cls)) return true;
  return false;
};

/**
 * Where a meeting took place, by all its mentions together: the goal of a visit before any town that is named beside it. A place that
 * two states hold or claim is of the one that takes part: "التقى رئيس الوزراء الإسرائيلي في القدس".
 * What people of one state say is done there is said at home.
 */
export function placeOf(told: readonly (Where | null)[], members: ReadonlyMap<string, unknown>): Where | null {
  const takesPart = (state: string): boolean => members.has(state);
  const isPlace = (w: Where | null): w is Where => w !== null && (!w.said || (members.size === 1 && takesPart(w.country)));
  const places = told.filter(isPlace).map((w) => ofThoseWhoMeet(w, takesPart));
  const goal = places.find((w) => w.goal);
  const there = goal ? places.filter((w) => w.country === goal.country) : places;
  return there.find((w) => w.town) ?? there[0] ?? null;
}

function ofThoseWhoMeet(where: Where, takesPart: (state: string) => boolean): Where {
  const holders = where.named.state?.form.candidates ?? [];
  const there = holders.filter(takesPart);
  return holders.length > 1 && there.length === 1 ? { ...where, country: there[0]! } : where;
}

type Words = Scene['tokens'];

/** A gathering with the name of a town as its genitive: "قمة مدريد", "مؤتمر جنيف". */
export function isNamedByTown({ tokens, scan }: Scene, trigger: Trigger): boolean {
  const named = trigger.to < tokens.count ? scan.named[scan.at[trigger.to]!] : undefined;
  return named !== undefined && (named.city !== null || named.state?.kind === 'capital') && isKnownBy(tokens, trigger, named);
}

function isKnownBy({ word, sentence }: Words, trigger: Trigger, { from }: Named): boolean {
  const gathers = trigger.kind === 'summit' || trigger.kind === 'conference';
  return (
    gathers &&
    !trigger.definite &&
    !trigger.verb &&
    from === trigger.to &&
    sentence[from] === sentence[trigger.from] &&
    word[from]!.prep === ''
  );
}

/** Nouns that are called after the place: قمة مدريد, مفاوضات فيينا, اجتماع الخرطوم. */

/** "مباحثات موسكو وأنقرة": two that talk, no place. */
const isListed = ({ word }: Words, to: number): boolean => word[to]?.conj === 'و';

/** "زار أمير الكويت باريس": the state of whoever comes is no goal. */
function isInOffice({ actors }: Scene, { from, to }: Named): boolean {
  return actors.some((a) => (a.kind === 'name' || a.kind === 'office') && a.from < from && a.to >= to);
}

/** The preposition that a place stands behind, over مدينة, العاصمة القطرية and the like. */
function preposition(tokens: Words, from: number): { prep: string; steps: number } {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const prep = prepositionBefore(tokens, at);
    if (prep !== '') return { prep, steps };
    const before = tokens.word[at - 1];
    if (before === undefined || tokens.sentence[at - 1] !== tokens.sentence[from]) break;
    const adjective = before.entry?.states?.[0]?.inflection !== undefined;
    // "في عاصمة تركمانستان عشق آباد"
    const ofCapital = before.entry?.states !== undefined && tokens.word[at - 2]?.stem === 'عاصمه';
    if (!ofCapital && !isPlaceNoun(before) && !adjective && !OPENING_QUOTES.has(before.key)) break;
    at--;
  }
  return { prep: '', steps: 0 };
}

/** Where the preposition of a place stands: a word of its own, or on the place. */
const prepositionAt = ({ word }: Words, at: number): number => (word[at]!.prep === '' ? at - 1 : at);

const HOUSES = wordSet('مقر مبني ديوان');
/** Words of a house with the body in it. */
const HOUSE = 4;

/** "بمقر الخارجية المالية", "في مبنى وزارة الدفاع التشادية": where the house of a state's body stands; −1 for no house. */
function houseOf({ word, sentence }: Words, { from, state }: Named): number {
  if (state?.kind !== 'adjective' || !word[from]!.def) return -1;
  for (let i = from - 1; i > from - HOUSE && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (HOUSES.has(word[i]!.stem)) return from - i > 1 && !word[i]!.def ? i : -1;
    if (word[i]!.kind !== Kind.Word || word[i]!.conj !== '' || word[i]!.prep !== '') return -1;
  }
  return -1;
}

const BACK_HOME = /^عايد(?:ا|ه|ين)$/;

/** "غادر الرئيس الكيني القاهرة عائدا إلى بلاده", "غادر الرئيس الكيني القاهرة إلى نيروبي": that is no visit. */
function isHomeward({ actors, tokens: { word } }: Scene, trigger: Trigger, from: number, country: string): boolean {
  for (let i = from - 1; i >= from - 3 && i >= trigger.to; i--) if (BACK_HOME.test(word[i]!.key)) return true;
  return actors.some((a) => a.from >= trigger.to && a.to <= from && GOERS.has(a.kind) && a.states.includes(country));
}

const GOERS = new Set<Actor['kind']>(['name', 'office', 'group']);

/** Words between حيث and the meeting. */
const NEXT = 4;

/** "آتيا من بغداد حيث اجتمع", "غادر كينيا، حيث ترأس مع نظيره أعمال اللجنة": the place of which a clause is about what was done there. */
function isWhere(scene: Scene, trigger: Trigger, to: number): boolean {
  const { word, sentence } = scene.tokens;
  const at = word[to]?.kind === Kind.Punct ? to + 1 : to;
  const { from } = trigger;
  if (word[at]?.key !== 'حيث' || sentence[at] !== sentence[from] || from <= at) return false;
  return from - at <= NEXT || (trigger.verb === null && isWithin(carrierBefore(scene, trigger), at, at + NEXT));
}

const isWithin = (i: number, after: number, last: number): boolean => i > after && i <= last;

const THERE = wordSet('هناك هنالك');
const IN_IT = wordSet('فيها فيه بها');
/** Words beside a meeting among which a pronoun takes up its place. */
const TAKES_UP = 4;

/** "وصل من بغداد بعدما أجرى فيها محادثات", "شارك في مؤتمر بميونيخ والتقى هناك نظيره": the place named last before. */
function isTakenUp({ tokens, scan }: Scene, trigger: Trigger, { from, to }: Named): boolean {
  const { word, sentence } = tokens;
  if (to > trigger.from) return false;
  let at = -1;
  for (let i = Math.max(to, trigger.from - TAKES_UP); i < trigger.to + TAKES_UP && i < word.length; i++)
    // "هناك لقاء": there is one.
    if (sentence[i] === sentence[from] && (IN_IT.has(word[i]!.key) || (i >= trigger.to && THERE.has(word[i]!.key)))) at = i;
  if (at < 0) return false;
  for (let i = to; i < Math.min(at, trigger.from); i++) {
    const other = scan.named[scan.at[i]!];
    if (other !== undefined && (other.city !== null || other.state?.kind === 'name' || other.state?.kind === 'capital')) return false;
  }
  // "شارك في مؤتمر ميونيخ، والتقى هناك"
  return PLACED.has(preposition(tokens, from).prep) || word[from - 1]?.entry?.event !== undefined;
}

const PLACED = new Set(['في', 'ب', 'من', 'الي', 'ل']);

const FAR = 14;
const JOURNEYS = new Set(['وصل', 'توجه', 'سافر', 'قدم', 'أوفد', 'طار', 'ذهب', 'تنقل']);

/** "يصل الوزير اليوم إلى الولايات المتحدة حيث يلتقي نظيره". */
function isTravelledBefore(word: Words['word'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - FAR); i--)
    if (JOURNEYS.has(word[i]!.entry?.verb?.lemma ?? '')) return true;
    else if (word[i]!.kind === Kind.Punct) return false;
  return false;
}
