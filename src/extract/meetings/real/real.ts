/**
 * Whether a trigger names a meeting at all: not "اتصالات مستمرة", not the session of one's own cabinet, not a
 * journey that leads to nobody. Weights are trained by ../../build/train-meetings.mjs (../weights/real.ts).
 *
 * @module src/extract/meetings/real/real
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { Model, oneOf, type Told, upTo } from '../../linear.js';
import type { Facts, Parties } from '../parties.js';
import { CLS, NUMBER, STATUS } from '../parts.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import type { Trigger } from '../words/trigger.js';

const CARRIERS = wordSet('عقد أجرى جرى قام تم اختتم بدأ استأنف ترأس حضر شارك استضاف شهد جمع انعقد');
const AROUND = wordSet('خلال عقب بعد قبل اثر اثناء قبيل فور لدي');
/** Contacts that go on and on are no meeting: مشاورات مستمرة, عن كثب. */
const STANDING = wordSet('مستمره دايمه متواصله مكثفه كثب دوريه منتظمه يوميه جاريه مستمرا دايما');
const ALOUD = wordSet('مع بين ل');

const actorAt = (scene: Scene, i: number): boolean => scene.actors.some((a) => a.from <= i && a.to > i);

export const realModel = new Model();
const SHAPE = oneOf('past', 'present', 'future', 'the', 'poss', 'a');
const WHERE = oneOf('none', 'state', 'town');
const PREPOSITION = oneOf('x', 'من', 'في');
const WHAT = oneOf('with', 'particle', 'body state', 'body private', 'body open', 'org', 'title', 'state', 'mark', 'verb', 'word');
const NAMED = oneOf('plain', 'named');
const DISTANCE = oneOf('far', 'near');
/** What is told. */
export const IS = {
  cls: realModel.feature`cls ${CLS}`,
  clsPS: realModel.feature`cls ${CLS} p${upTo(2)} s${upTo(2)}`,
  pS: realModel.feature`p${upTo(3)} s${upTo(3)}`,
  shape: realModel.feature`shape ${SHAPE}`,
  shapeClsShape: realModel.feature`shape ${CLS} ${SHAPE}`,
  numberShape: realModel.feature`number ${NUMBER} ${SHAPE}`,
  status: realModel.feature`status ${STATUS}`,
  where: realModel.feature`where ${WHERE}`,
  whereCls: realModel.feature`where ${CLS} ${upTo(1)}`,
  when: realModel.feature`when ${upTo(1)}`,
  place: realModel.feature`place ${upTo(2)}`,
  sport: realModel.feature`sport`,
  sportCls: realModel.feature`sport ${CLS}`,
  officials: realModel.feature`officials ${upTo(3)}`,
  plain: realModel.feature`plain ${upTo(2)} ${upTo(1)}`,
  carriedShape: realModel.feature`carried ${SHAPE}`,
  carried: realModel.feature`carried`,
  around: realModel.feature`around`,
  aroundShape: realModel.feature`around ${SHAPE}`,
  afterPreposition: realModel.feature`after preposition ${PREPOSITION}`,
  afterNoun: realModel.feature`after noun`,
  nextWhat: realModel.feature`next ${WHAT}`,
  nextWhatShape: realModel.feature`next ${WHAT} ${SHAPE}`,
  ofAThing: realModel.feature`of a thing`,
  ofAThingCls: realModel.feature`of a thing ${CLS}`,
  byAThing: realModel.feature`by a thing`,
  byAThingCls: realModel.feature`by a thing ${CLS}`,
  gatheringNamed: realModel.feature`gathering ${NAMED}`,
  gatheringNamedShape: realModel.feature`gathering ${NAMED} ${SHAPE}`,
  standing: realModel.feature`standing`,
  theNew: realModel.feature`the new`,
  theKnown: realModel.feature`the known`,
  theKnownDistance: realModel.feature`the known ${DISTANCE}`,
  group: realModel.feature`group`,
  office: realModel.feature`office`,
  pair: realModel.feature`pair`,
  onlyStates: realModel.feature`only states`,
  orgNear: realModel.feature`org near`,
  orgNearP: realModel.feature`org near p${upTo(1)}`,
  private: realModel.feature`private`,
  domestic: realModel.feature`domestic`,
};

/** "الدورة 68 لجمعية الصحة": as "الدورة الثامنة". */
const isNumbered = ({ cls, definite }: Trigger, next: Kind): boolean =>
  next === Kind.Number && definite && (cls === 'session' || cls === 'conference');

/** All features of a mention. */
export function realFeatures(scene: Scene, facts: Facts, out: Told): void {
  wordFeatures(scene, facts.trigger, facts.where, out);
  partyFeatures(scene, facts, out);
  out.add(IS.status.at(STATUS.of(facts.status)));
  out.add(IS.when.at(facts.when ? 1 : 0));
}

/** Those of the trigger, the words around it and its place. */
export function wordFeatures(scene: Scene, trigger: Trigger, where: Where | null, out: Told): void {
  const { word, sentence } = scene.tokens;
  const cls = CLS.of(trigger.cls);
  const here = sentence[trigger.from]!;
  const form = trigger.verb ? trigger.verb.tense : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a';
  const shape = SHAPE.of(form);
  out.add(IS.cls.at(cls));
  out.add(IS.shape.at(shape));
  out.add(IS.shapeClsShape.at(cls, shape));
  out.add(IS.numberShape.at(NUMBER.of(trigger.number), shape));
  out.add(IS.where.at(where ? (where.town ? 2 : 1) : 0));
  out.add(IS.whereCls.at(cls, where ? 1 : 0));
  out.add(IS.place.at(here === 0 ? 0 : here <= 2 ? 1 : 2));
  if (scene.sport) {
    out.add(IS.sport.at());
    out.add(IS.sportCls.at(cls));
  }
  const { from, to } = trigger;
  if (from > 0 && sentence[from - 1] === here) featuresBefore(scene, trigger, shape, out);
  if (to < word.length && sentence[to] === here) featuresBehind(scene, trigger, cls, shape, out);
  // قمة قازان, مؤتمر ميونيخ: known by the name of its place or body.
  const next = word[to];
  if (next !== undefined && (trigger.kind === 'summit' || trigger.kind === 'conference')) {
    const e = next.entry;
    const named = e?.cities !== undefined || e?.org !== undefined || (e?.states !== undefined && !next.def);
    out.add(IS.gatheringNamed.at(named ? 1 : 0));
    out.add(IS.gatheringNamedShape.at(named ? 1 : 0, shape));
  }
  for (let i = to; i < to + 2 && sentence[i] === here; i++) if (STANDING.has(word[i]!.key)) out.add(IS.standing.at());
  if (form === 'the') featuresOfKnown(scene, trigger, out);
}

/** Those of the word before a trigger, in its sentence. */
function featuresBefore({ tokens: { word } }: Scene, { from }: Trigger, shape: number, out: Told): void {
  const before = word[from - 1]!;
  const carrier = before.entry?.verb ?? word[from - 2]?.entry?.verb;
  if (carrier && CARRIERS.has(carrier.lemma)) {
    out.add(IS.carriedShape.at(shape));
    out.add(IS.carried.at());
  }
  if (AROUND.has(before.stem)) {
    out.add(IS.around.at());
    out.add(IS.aroundShape.at(shape));
  }
  if (before.entry?.particle === 'preposition') out.add(IS.afterPreposition.at(before.key === 'في' ? 2 : before.key === 'من' ? 1 : 0));
  else if (before.entry === null || before.entry.body) out.add(IS.afterNoun.at());
}

/** Those of the word behind a trigger, in its sentence. */
function featuresBehind(scene: Scene, trigger: Trigger, cls: number, shape: number, out: Told): void {
  const next = scene.tokens.word[trigger.to]!;
  const sort = sortOfNext(trigger, next);
  const what = WHAT.of(sort);
  out.add(IS.nextWhat.at(what));
  out.add(IS.nextWhatShape.at(what, shape));
  // زيارة الأقارب, زيارة المعرض: whose or of what is neither person nor place.
  if (!trigger.definite && !trigger.verb && next.def && sort === 'word' && !actorAt(scene, trigger.to)) {
    out.add(IS.ofAThing.at());
    out.add(IS.ofAThingCls.at(cls));
  }
  if (trigger.verb && sort === 'word' && next.def && !actorAt(scene, trigger.to)) {
    out.add(IS.byAThing.at());
    out.add(IS.byAThingCls.at(cls));
  }
}

/** What a word behind a trigger is. */
function sortOfNext(trigger: Trigger, { key, prep, kind, entry }: LexWord): (typeof WHAT.values)[number] {
  if (ALOUD.has(key) || ALOUD.has(prep)) return 'with';
  if (entry?.particle) return 'particle';
  if (entry?.body) return `body ${entry.body.kind}`;
  if (entry?.org) return 'org';
  if (entry?.title) return 'title';
  if (entry?.states) return 'state';
  if (kind !== Kind.Word && !isNumbered(trigger, kind)) return 'mark';
  return entry?.verb ? 'verb' : 'word';
}

/** Those of a noun with its article: whether one of its kind was told before, and how near. */
function featuresOfKnown({ triggers, tokens: { sentence } }: Scene, { index, kind, from }: Trigger, out: Told): void {
  let k = index - 1;
  while (k >= 0 && triggers[k]!.kind !== kind) k--;
  if (k < 0) out.add(IS.theNew.at());
  else {
    out.add(IS.theKnown.at());
    out.add(IS.theKnownDistance.at(sentence[triggers[k]!.from]! >= sentence[from]! - 2 ? 1 : 0));
  }
}

/** Those of who takes part. */
export function partyFeatures(scene: Scene, { trigger, sentence, persons, states, participants }: Parties, out: Told): void {
  const p = Math.min(persons.size, 3);
  const s = Math.min(states.size, 3);
  out.add(IS.clsPS.at(CLS.of(trigger.cls), Math.min(p, 2), Math.min(s, 2)));
  out.add(IS.pS.at(p, s));
  let officials = 0;
  let plain = 0;
  for (const { actor } of participants)
    if (actor.states.length === 0) plain += actor.kind === 'name' ? 1 : 0;
    else if (actor.kind !== 'origin') officials++;
  out.add(IS.officials.at(Math.min(officials, 3)));
  if (plain > 0) out.add(IS.plain.at(Math.min(plain, 2), Math.min(officials, 1)));
  let group = false;
  let office = false;
  let pair = false;
  // All are of one kind, and that is a state's word.
  let onlyStates = participants.length > 0;
  for (const { actor } of participants) {
    const { kind } = actor;
    group ||= kind === 'group';
    office ||= kind === 'office';
    pair ||= kind === 'pair';
    onlyStates &&= kind === participants[0]!.actor.kind && (kind === 'origin' || kind === 'state');
  }
  if (group) out.add(IS.group.at());
  if (office) out.add(IS.office.at());
  if (pair) out.add(IS.pair.at());
  if (onlyStates) out.add(IS.onlyStates.at());
  if (scene.actors.some((a) => a.kind === 'org' && scene.tokens.sentence[a.from] === sentence)) {
    out.add(IS.orgNear.at());
    out.add(IS.orgNearP.at(Math.min(p, 1)));
  }
  if (persons.size > 0 && states.size === 0) out.add(IS.private.at());
  if (persons.size > 1 && states.size === 1) out.add(IS.domestic.at());
}
