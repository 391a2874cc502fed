/**
 * Who takes part: what speaks for and against an actor being in the meeting that a trigger names. The
 * features are roles, positions, prepositions and kinds of words; their weights are trained by
 * ../../build/train-meetings.mjs (../weights/takes-part.ts).
 *
 * @module src/extract/meetings/who/takes-part
 */
import { bordersBetween, isVerb } from '../../clauses.js';
import { Model, oneOf, Part, type Told, upTo } from '../../linear.js';
import { framed } from '../frame.js';
import { ACTOR, CLS, NUMBER, ROLE } from '../parts.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { type Candidate, PREPOSITIONS } from './candidates.js';

/** Verbs by which somebody is present: حضر اللقاء فلان. */
const PRESENT = new Set(['حضر', 'شارك', 'ضم', 'رافق', 'ترأس', 'رأس', 'جمع']);
const CARRIERS = new Set([
  'عقد',
  'أجرى',
  'قام',
  'اكتفى',
  'اختتم',
  'بدأ',
  'استأنف',
  'ترأس',
  'أنهى',
  'واصل',
  'شارك',
  'حضر',
  'استضاف',
  'نفذ',
  'أدى',
]);

/** The verb that carries a noun: عقد اجتماعا, قام بزيارة, يجري محادثات; −1 for none near. */
function carrierBefore({ tokens, clauses }: Scene, trigger: Trigger): number {
  if (trigger.verb) return -1;
  const { word, sentence } = tokens;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 25) && sentence[i] === sentence[trigger.from]; i--) {
    if (!isVerb(tokens, i)) continue;
    return CARRIERS.has(word[i]!.entry!.verb!.lemma) && bordersBetween(clauses, i, trigger.from) <= 2 ? i : -1;
  }
  return -1;
}

/** How the clause of the trigger begins, as far as it matters here. */
const OPENERS: Readonly<Record<string, string>> = { relative: 'rel', complement: 'that', adverbial: 'adv', phrase: 'phrase' };

/** What the features of all candidates for one trigger share. */
export interface Setting {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly candidates: readonly Candidate[];
  readonly roles: ReadonlyMap<number, Role>;
  /** Numbers of its class, of classes that behave alike, of its shape. */
  readonly cls: number;
  readonly group: number;
  readonly shape: number;
  /** Whoever fills a place of the trigger is in; the more places are filled, the less are others. */
  readonly filled: number;
  /** The verb that carries the noun, or −1. */
  readonly carried: number;
  readonly frame: number;
  /** How its clause begins, or −1. */
  readonly opener: number;
  /** A verb of being present stands right before. */
  readonly present: boolean;
}

export function settingOf(scene: Scene, trigger: Trigger, candidates: readonly Candidate[], roles: ReadonlyMap<number, Role>): Setting {
  const { word } = scene.tokens;
  const carrier = word[trigger.from - 1]?.entry?.verb ?? word[trigger.from - 2]?.entry?.verb;
  const opener = OPENERS[scene.clauses.list[scene.clauses.at[trigger.head]!]!.opener];
  return {
    scene,
    trigger,
    candidates,
    roles,
    cls: CLS.of(trigger.cls),
    group: GROUPS.of(GROUP[trigger.cls]),
    shape: SHAPE.of(trigger.verb ? 'V' : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a'),
    filled: placesFilled(candidates, roles),
    carried: carrierBefore(scene, trigger),
    frame: FRAME.of(framed(scene, trigger) ? 'around' : trigger.definite ? 'the' : 'a'),
    opener: opener === undefined ? -1 : OPENER.of(opener),
    present: carrier !== undefined && PRESENT.has(carrier.lemma),
  };
}

/** Classes that behave alike. */
const GROUP: Readonly<Record<Trigger['cls'], string>> = {
  meet: 'N',
  negotiate: 'N',
  dialogue: 'N',
  session: 'N',
  receive: 'N',
  conference: 'C',
  summit: 'C',
  press: 'press',
  call: 'N',
  visit: 'visit',
  tour: 'visit',
  move: 'visit',
  meetV: 'V',
  discussV: 'V',
  phoneV: 'V',
  attendV: 'attend',
  receiveV: 'receiveV',
  visitV: 'go',
  travelV: 'go',
};

export const takesPartModel = new Model();
const PERSON = oneOf('P', 'O', 'D', 'S');
const OF_KIND: Readonly<Record<Candidate['actor']['kind'], (typeof PERSON.values)[number]>> = {
  name: 'P',
  office: 'O',
  pair: 'D',
  state: 'S',
  seat: 'S',
  group: 'S',
  org: 'S',
  origin: 'S',
};
const GROUPS = new Part([...new Set(Object.values(GROUP))]);
const SHAPE = oneOf('V', 'the', 'poss', 'a');
const PREP = new Part(PREPOSITIONS);
const RANK = oneOf('state', 'private', 'open');
const SIDE = oneOf('in', 'after', 'before');
/** In a carried noun's sentence: the verb's subject, whom the sentence begins with, or just a side. */
const AS = oneOf('in', 'after', 'before', 'subject', 'topic');
const LISTED = oneOf('0', '1', '2', '3', 'listed');
const KNOWN = oneOf('new', 'known');
const LEFT = oneOf('out', 'in');
const APART = oneOf('same', 'apart');
const FRAME = oneOf('around', 'the', 'a');
const OPENER = new Part(Object.values(OPENERS));
const IS = {
  kind: takesPartModel.feature`${ACTOR}`,
  clsPerson: takesPartModel.feature`cls ${CLS} ${PERSON}`,
  roleKind: takesPartModel.feature`role ${ROLE} ${ACTOR}`,
  roleGroup: takesPartModel.feature`role ${ROLE} ${GROUPS}`,
  rolePerson: takesPartModel.feature`role ${PERSON}`,
  noRolePerson: takesPartModel.feature`no role ${upTo(2)} ${PERSON}`,
  noRoleShape: takesPartModel.feature`no role ${upTo(2)} ${SHAPE}`,
  noRoleGroup: takesPartModel.feature`no role ${upTo(2)} ${GROUPS}`,
  prevGroupPerson: takesPartModel.feature`prev ${GROUPS} ${PERSON}`,
  prevOrderPerson: takesPartModel.feature`prev order ${upTo(3)} ${PERSON}`,
  prevPrep: takesPartModel.feature`prev prep ${PREP}`,
  prevSuffixPerson: takesPartModel.feature`prev suffix ${PERSON} ${upTo(2)}`,
  prevDual: takesPartModel.feature`prev dual`,
  prevDefiniteGroupPerson: takesPartModel.feature`prev definite ${GROUPS} ${PERSON}`,
  prevSays: takesPartModel.feature`prev says`,
  prevSalientPerson: takesPartModel.feature`prev salient ${PERSON}`,
  prevSalientKnown: takesPartModel.feature`prev salient ${KNOWN}`,
  prevRank: takesPartModel.feature`prev rank ${RANK}`,
  prevListedLeft: takesPartModel.feature`prev listed ${LEFT}`,
  prevAlonePerson: takesPartModel.feature`prev alone ${PERSON} ${upTo(2)}`,
  prevAloneGroup: takesPartModel.feature`prev alone ${GROUPS}`,
  sideClsPerson: takesPartModel.feature`${SIDE} ${CLS} ${PERSON} ${upTo(3)}`,
  sideGroupPersonB: takesPartModel.feature`${SIDE} ${GROUPS} ${PERSON} b${upTo(3)}`,
  sideNear: takesPartModel.feature`${SIDE} near ${upTo(5)}`,
  sideNthPerson: takesPartModel.feature`${SIDE} nth ${upTo(3)} ${PERSON}`,
  sideVerbs: takesPartModel.feature`${SIDE} verbs ${upTo(2)}`,
  prepSidePrepPerson: takesPartModel.feature`prep ${SIDE} ${PREP} ${PERSON}`,
  prepSidePrepGroup: takesPartModel.feature`prep ${SIDE} ${PREP} ${GROUPS}`,
  kindSideGroupPrepN: takesPartModel.feature`${ACTOR} ${SIDE} ${GROUPS} ${PREP} n${upTo(3)}`,
  sidePastTrigger: takesPartModel.feature`${SIDE} past trigger ${upTo(2)}`,
  rankSideRank: takesPartModel.feature`rank ${SIDE} ${RANK}`,
  rankGroupRank: takesPartModel.feature`rank ${GROUPS} ${RANK} ${upTo(3)}`,
  salientSideKnown: takesPartModel.feature`salient ${SIDE} ${KNOWN}`,
  ownGroupPerson: takesPartModel.feature`own ${GROUPS} ${PERSON}`,
  ofWhomPerson: takesPartModel.feature`of whom ${PERSON}`,
  ofWhomGroup: takesPartModel.feature`of whom ${GROUPS}`,
  carriedAsPerson: takesPartModel.feature`carried ${AS} ${PERSON}`,
  carriedAs: takesPartModel.feature`carried ${AS} ${upTo(3)}`,
  listedLeft: takesPartModel.feature`listed ${LEFT}`,
  listedLeftSide: takesPartModel.feature`listed ${LEFT} ${SIDE}`,
  saysSideApartFrame: takesPartModel.feature`says ${SIDE} ${APART} ${FRAME}`,
  saysSideGroupFrame: takesPartModel.feature`says ${SIDE} ${GROUPS} ${FRAME}`,
  saysFrameSuffix: takesPartModel.feature`says ${FRAME} suffix ${upTo(1)}`,
  genitiveSide: takesPartModel.feature`genitive ${SIDE}`,
  genitivePerson: takesPartModel.feature`genitive ${PERSON}`,
  firstSideGroupPerson: takesPartModel.feature`first ${SIDE} ${GROUPS} ${PERSON}`,
  suffixSidePerson: takesPartModel.feature`suffix ${SIDE} ${upTo(3)} ${PERSON}`,
  suffixGroupSide: takesPartModel.feature`suffix ${GROUPS} ${SIDE} ${upTo(2)}`,
  openerSidePerson: takesPartModel.feature`${OPENER} ${SIDE} ${upTo(3)} ${PERSON}`,
  verbNumberSide: takesPartModel.feature`verb ${NUMBER} ${SIDE} ${upTo(3)}`,
  presentSidePerson: takesPartModel.feature`present ${SIDE} ${PERSON}`,
  presentSideListed: takesPartModel.feature`present ${SIDE} ${LISTED}`,
};

/** Features of one candidate. `leftIn`: the candidate before it in its list takes part. */
export function features(setting: Setting, k: number, leftIn: boolean, out: Told): void {
  const c = setting.candidates[k]!;
  const kind = kindOf(c);
  const person = PERSON.of(OF_KIND[c.actor.kind]);
  out.add(IS.kind.at(kind));
  out.add(IS.clsPerson.at(setting.cls, person));
  roleFeatures(setting, setting.roles.get(k), kind, person, out);
  const left = leftIn ? 1 : 0;
  if (c.sentence !== setting.scene.tokens.sentence[setting.trigger.from]) {
    earlierFeatures(setting, c, person, left, out);
    return;
  }
  const place = placeOf(setting, k);
  placeFeatures(setting, c, person, place, out);
  tieFeatures(setting, c, person, place, left, out);
}

const kindOf = ({ actor: { kind } }: Candidate): number => ACTOR.of(kind === 'seat' ? 'state' : kind);

/** 1 where the trigger takes up what was told. */
const isKnown = ({ definite, suffix }: Trigger): number => (definite || suffix !== '' ? 1 : 0);

/** Which place it fills, or how many are filled without it. */
function roleFeatures({ filled, group, shape }: Setting, filling: Role | undefined, kind: number, person: number, out: Told): void {
  if (filling) {
    const role = ROLE.of(filling);
    out.add(IS.roleKind.at(role, kind));
    out.add(IS.roleGroup.at(role, group));
    out.add(IS.rolePerson.at(person));
  } else {
    out.add(IS.noRolePerson.at(filled, person));
    out.add(IS.noRoleShape.at(filled, shape));
    out.add(IS.noRoleGroup.at(filled, group));
  }
}

/** Of one in the sentence before. */
function earlierFeatures({ scene, trigger, group }: Setting, c: Candidate, person: number, left: number, out: Told): void {
  out.add(IS.prevGroupPerson.at(group, person));
  out.add(IS.prevOrderPerson.at(Math.min(c.order, 3), person));
  out.add(IS.prevPrep.at(PREP.of(c.prep)));
  if (trigger.suffix !== '') out.add(IS.prevSuffixPerson.at(person, Math.min(c.order, 2)));
  if (trigger.number === 'dual') out.add(IS.prevDual.at());
  if (trigger.definite) out.add(IS.prevDefiniteGroupPerson.at(group, person));
  if (c.says) out.add(IS.prevSays.at());
  if (c.salient) {
    out.add(IS.prevSalientPerson.at(person));
    out.add(IS.prevSalientKnown.at(isKnown(trigger)));
  }
  if (c.actor.kind === 'name') out.add(IS.prevRank.at(RANK.of(c.rank)));
  if (c.listed) out.add(IS.prevListedLeft.at(left));
  if (!scene.ownActors(trigger)) {
    out.add(IS.prevAlonePerson.at(person, Math.min(c.order, 2)));
    out.add(IS.prevAloneGroup.at(group));
  }
}

/** Where somebody stands in the trigger's own sentence. */
interface Place {
  /** Number of {@link SIDE}. */
  readonly side: number;
  /** Tokens between. */
  readonly gap: number;
  readonly borders: number;
  /** Actors, finite verbs and other triggers between. */
  readonly nth: number;
  readonly verbs: number;
  readonly others: number;
}

function placeOf({ scene, trigger, candidates }: Setting, k: number): Place {
  const { actor } = candidates[k]!;
  const after = actor.from >= trigger.to;
  const inside = actor.from < trigger.to && actor.to > trigger.from;
  const low = after ? trigger.to : actor.to;
  const high = after ? actor.from : trigger.from;
  let verbs = 0;
  for (let i = low; i < high && verbs < 2; i++) if (isVerb(scene.tokens, i)) verbs++;
  return {
    side: inside ? 0 : after ? 1 : 2,
    gap: Math.max(0, high - low),
    borders: Math.min(3, Math.ceil(bordersBetween(scene.clauses, trigger.head, after ? actor.from : actor.to - 1))),
    nth: strangers(candidates, k, low, high, after),
    verbs,
    others: passed(scene.triggers, trigger, low, high, after),
  };
}

const nearness = (gap: number): number => (gap === 0 ? 0 : gap <= 2 ? 1 : gap <= 5 ? 2 : gap <= 10 ? 3 : gap <= 20 ? 4 : 5);

/** Of one in the trigger's own sentence: where he stands, his preposition, his rank. */
function placeFeatures({ scene, trigger, cls, group }: Setting, c: Candidate, person: number, place: Place, out: Told): void {
  const { actor } = c;
  const { side, nth } = place;
  out.add(IS.sideClsPerson.at(side, cls, person, nth));
  out.add(IS.sideGroupPersonB.at(side, group, person, place.borders));
  out.add(IS.sideNear.at(side, nearness(place.gap)));
  out.add(IS.sideNthPerson.at(side, nth, person));
  out.add(IS.sideVerbs.at(side, place.verbs));
  const prep = PREP.of(c.prep);
  out.add(IS.prepSidePrepPerson.at(side, prep, person));
  out.add(IS.prepSidePrepGroup.at(side, prep, group));
  if (actor.kind === 'state' || actor.kind === 'seat' || actor.kind === 'origin' || actor.kind === 'group')
    out.add(IS.kindSideGroupPrepN.at(kindOf(c), side, group, prep, nth));
  if (place.others > 0) out.add(IS.sidePastTrigger.at(side, place.others));
  if (actor.kind === 'name') {
    const rank = RANK.of(c.rank);
    out.add(IS.rankSideRank.at(side, rank));
    out.add(IS.rankGroupRank.at(group, rank, nth));
  }
  if (c.salient) out.add(IS.salientSideKnown.at(side, isKnown(trigger)));
  if (place.gap === 0 && actor.from >= trigger.to && c.prep === '') out.add(IS.ownGroupPerson.at(group, person));
  if (c.relativeHead && actor.from < trigger.to && isOfWhom(scene, trigger, c)) {
    out.add(IS.ofWhomPerson.at(person));
    out.add(IS.ofWhomGroup.at(group));
  }
}

/** "الوزير الذي التقى": whether a relative clause on somebody has the trigger. */
const isOfWhom = ({ clauses }: Scene, { head }: Trigger, { actor }: Candidate): boolean =>
  clauses.list[clauses.at[head]!]!.opener === 'relative' && clauses.at[head]! - (clauses.at[actor.to - 1] ?? 0) <= 2;

/** What ties it to the trigger: the verb that carries it, a list, who speaks, a genitive, a pronoun. */
function tieFeatures(setting: Setting, c: Candidate, person: number, { side, nth, borders }: Place, left: number, out: Told): void {
  const { trigger, group, carried, frame, opener } = setting;
  const { actor } = c;
  if (carried >= 0) {
    const subject = actor.from > carried && actor.to <= trigger.from && c.prep === '';
    const topic = actor.to <= carried && borders <= 1 && nth <= 1 && c.prep === '';
    const as = subject ? 3 : topic ? 4 : side;
    out.add(IS.carriedAsPerson.at(as, person));
    out.add(IS.carriedAs.at(as, nth));
  }
  if (c.listed) {
    out.add(IS.listedLeft.at(left));
    out.add(IS.listedLeftSide.at(left, side));
  }
  if (c.says) {
    out.add(IS.saysSideApartFrame.at(side, borders > 0 ? 1 : 0, frame));
    out.add(IS.saysSideGroupFrame.at(side, group, frame));
    out.add(IS.saysFrameSuffix.at(frame, trigger.suffix !== '' ? 1 : 0));
  }
  if (c.genitive) {
    out.add(IS.genitiveSide.at(side));
    out.add(IS.genitivePerson.at(person));
  }
  if (c.order === 0) out.add(IS.firstSideGroupPerson.at(side, group, person));
  if (trigger.suffix !== '') {
    out.add(IS.suffixSidePerson.at(side, nth, person));
    out.add(IS.suffixGroupSide.at(group, side, Math.min(c.order, 2)));
  }
  if (opener >= 0 && actor.from < trigger.to) out.add(IS.openerSidePerson.at(opener, side, nth, person));
  if (trigger.verb) out.add(IS.verbNumberSide.at(NUMBER.of(trigger.verb.number), side, nth));
  if (setting.present) {
    out.add(IS.presentSidePerson.at(side, person));
    out.add(IS.presentSideListed.at(side, c.listed ? 4 : nth));
  }
}

/** Places of the trigger that somebody fills; no more than 2. */
function placesFilled(candidates: readonly Candidate[], roles: ReadonlyMap<number, Role>): number {
  let n = 0;
  for (const j of roles.keys()) {
    const { persons, states, kind } = candidates[j]!.actor;
    // "المحادثات المصرية الأردنية": for which states people meet, who may be told besides.
    if (kind !== 'origin' && (persons.length > 0 || states.length > 0) && ++n === 2) break;
  }
  return n;
}

/** How many actors stand between, lists counted once; no more than 3. Candidates are in the order of the text. */
function strangers(candidates: readonly Candidate[], k: number, low: number, high: number, after: boolean): number {
  const step = after ? -1 : 1;
  let n = 0;
  for (let j = k + step; n < 3; j += step) {
    const other = candidates[j];
    if (other === undefined || (after ? other.actor.from < low : other.actor.from >= high)) break;
    if (
      other.actor.kind !== 'origin' &&
      other.actor.from < other.actor.to &&
      other.actor.from >= low &&
      other.actor.to <= high &&
      !other.listed
    )
      n++;
  }
  return n;
}

/** How many other triggers stand between; no more than 2. */
function passed(triggers: readonly Trigger[], trigger: Trigger, low: number, high: number, after: boolean): number {
  const step = after ? 1 : -1;
  let n = 0;
  for (let j = trigger.index + step; n < 2; j += step) {
    const other = triggers[j];
    if (other === undefined || (after ? other.from >= high : other.to <= low)) break;
    if (other.from >= low && other.to <= high) n++;
  }
  return n;
}
