/**
 * Verb roles: who fills the places of a verb: its subject before or behind it, its object, whom its pronoun means.
 *
 * @module src/extract/meetings/roles/verb-roles
 */
import { Kind } from '../../../arabic/words.js';
import type { VerbSense } from '../../../lexicon/entry.js';
import type { ActorKind } from '../../actors/actor.js';
import { endOf } from '../../actors/apposition.js';
import { isDropped } from '../../actors/dropped.js';
import { isNotDoneBy } from '../../actors/fits.js';
import { hadFrom } from '../../actors/had.js';
import { bordersBetween, isVerb } from '../../clauses.js';
import { besideVerb, verbBetween } from '../near-verbs.js';
import { attendsAgain } from '../occasions/again.js';
import { isBehindVisitor } from '../where/where-bound.js';
import { subjectBehindThat } from '../who/overt.js';
import { speaksForOthers } from '../who/tellers.js';
import { GUEST } from '../words/journeys.js';
import { ACTING, MEETING_VERBS, QUITS } from '../words/sides.js';
import { isSending, type TriggerClass } from '../words/trigger.js';
import { passiveRoles } from './passive.js';
import type { Places } from './places.js';
import { givenByPronoun } from './pronouns.js';

const HIMSELF = new Set(['انه', 'انها', 'انهما', 'انهم', 'بانه', 'بانها']);
const TO_BARE = new Set(['وصل', 'قصد']);
const ARRIVES = 'حل';
/** "اجتمع به", "اتصل به", "بحث معه" */
const WITH_SOMEBODY = new Set<TriggerClass>(['meetV', 'phoneV', 'discussV']);
/** Words between a verb and a subject behind it. */
const SUBJECT = 4;

export function verbRoles(p: Places, verb: VerbSense): void {
  if (passiveRoles(p)) return;
  const { scene, trigger, candidates, roles, before, own } = p;
  giveGoal(p);
  // "غادر أكرا مساء الرئيس": a place leaves nothing.
  const first = own.find((k) => p.free(k) && p.close(k) && !roles.has(k) && !(QUITS.has(trigger.lemma) && p.isLand(k)));
  const head = before.findLast((k) => candidates[k]!.relativeHead && bordersBetween(scene.clauses, p.actor(k).to - 1, trigger.head) <= 1.5);
  const object = subjects(p, verb, first, head);
  // "حل الوزير ضيفا على نظيره": whose guest he is.
  if (trigger.lemma === ARRIVES)
    p.give(
      own.find((k) => candidates[k]!.prep === 'علي' && GUEST.has(scene.tokens.word[p.actor(k).from - 2]?.key ?? '')),
      'object',
    );
  if (isSending(trigger)) sent(p, object);
  // "وحضره من الجانب الكويتي الوزير": whoever does so is there besides others.
  else if (attendsAgain(scene, trigger)) {
    for (const [k, role] of roles) if (role === 'subject') roles.set(k, 'present');
  } else if (verb.object !== '') objectBefore(p, head, first);
  else objectBehind(p, object);
}

/** "زار القاهرة", "سيزور الولايات المتحدة", "وصل القاهرة مساء اليوم": the state is where, not who. */
function giveGoal(p: Places): void {
  const { trigger, own } = p;
  if (trigger.cls !== 'visitV' && !TO_BARE.has(trigger.lemma)) return;
  // "وصل الوزير فلان كمبالا"
  const bare = TO_BARE.has(trigger.lemma) ? own.find((k) => p.isLand(k) && isBehindVisitor(p.scene, trigger, p.actor(k).from)) : undefined;
  if (bare !== undefined) {
    p.give(bare, 'goal');
    return;
  }
  const visited = own.find((k) => p.free(k) && p.close(k) && !isDropped(p.actor(k)));
  if (visited === undefined || !p.isLand(visited)) return;
  const { from } = p.actor(visited);
  if (from - trigger.to <= 2 || isEachObject(p, from)) p.give(visited, 'goal');
}

/** "زار العاصمة العمانية مسقط": the town behind its state. */
const isItsTown = (p: Places, k: number): boolean =>
  p.isLand(k) &&
  p.own.some(
    (j) => p.roles.get(j) === 'goal' && p.actor(j).to === p.actor(k).from && p.scene.tokens.word[p.actor(j).from - 1]?.stem === CAPITAL,
  );
const CAPITAL = 'عاصمه';

/** "يزور غدا كلا من السودان وإثيوبيا": in the accusative, they are whatever the verb is done to. */
const isEachObject = ({ scene: { tokens } }: Places, at: number): boolean =>
  tokens.word[at - 1]?.key === 'من' && tokens.word[at - 2]?.key === 'كلا';

/**
 * Gives the subject.
 * @param first who stands right behind the verb
 * @param head on whom its relative clause is
 * @returns who then is its object
 */
function subjects(p: Places, verb: VerbSense, first: number | undefined, head: number | undefined): number | undefined {
  const { scene, trigger, roles, own } = p;
  const { tokens, clauses } = scene;
  const isRelative = clauses.list[clauses.at[trigger.head]!]!.opener === 'relative';
  const told = isRelative && head !== undefined && verb.object === '' ? head : hadBefore(p);
  if (told !== undefined) {
    p.giveList(told, 'subject');
    return first;
  }
  const pioneer = trigger.cls === 'visitV' && verb.object === '' ? firstOfKind(p) : undefined;
  if (pioneer !== undefined) {
    p.give(pioneer, 'subject');
    p.give(
      p.before.find((k) => k > pioneer && p.isOfficial(k)),
      'subject',
    );
    return undefined;
  }
  const subjectBefore = subjectAhead(p);
  // "كينيا تستقبل الرئيس الغاني": a state that stands right before what it does.
  if (first !== undefined && subjectBefore !== undefined && isOwnDeed(p, subjectBefore, verb)) {
    p.give(subjectBefore, 'subject');
    return first;
  }
  const body = isBody(p);
  const vso = first !== undefined && !body && isVerbFirst(p, first, subjectBefore);
  // "أعلن الرئيس أنه سيستقبل السفير"
  if (vso && (trigger.cls === 'meetV' || (trigger.cls === 'receiveV' && isHimself(p))) && isHisOwn(p, first)) {
    p.give(isHimself(p) ? doerOf(p) : sayerOf(p), 'subject');
    return first;
  }
  if (vso && (verb.number === 'singular' || p.actor(first).plural)) {
    p.give(first, 'subject');
    return own.find((k) => k > first && p.free(k) && !roles.has(k) && !verbBetween(tokens, p.actor(first).to, p.actor(k).from));
  }
  if (subjectBefore !== undefined) {
    p.giveList(subjectBefore, 'subject');
    return first;
  }
  if (!vso && head === undefined && givenToSayer(p)) return first;
  return body || (first !== undefined && isWhomSheMet(p, first)) ? first : undefined;
}

const FIRST = /^(?:اول|اخر)$/;
/** Between somebody and what he is: "فلان، الذي يعد", "فلان، وهو", "فلان هو". */
const COUNTS = new Set(['يعد', 'تعد', 'يعتبر', 'تعتبر', 'كان', 'كانت', 'اصبح', 'اصبحت', 'بات', 'باتت']);
const IS = new Set(['هو', 'هي', 'وهو', 'وهي', 'الذي', 'التي']);
/** Words of whose kind one is the first: "أول رئيس وزراء هندي". */
const KIND = 6;

/** "أصبح الرئيس فلان أول رئيس كيني يزور تشاد", "فلان، وهو أول وزير كيني يزور تشاد": whoever is told to be the first goes. */
function firstOfKind({ scene: { tokens }, trigger: { from }, candidates, before }: Places): number | undefined {
  const { word, sentence } = tokens;
  let at = from - 2;
  while (at > from - KIND && at > 0 && !FIRST.test(word[at]!.key)) {
    if (word[at]!.kind === Kind.Punct || isVerb(tokens, at)) return undefined;
    at--;
  }
  if (at < 1 || !FIRST.test(word[at]!.key) || sentence[at] !== sentence[from]) return undefined;
  if (COUNTS.has(word[at - 1]!.key) && IS.has(word[at - 2]?.key ?? '')) at--;
  if (IS.has(word[at - 1]!.key)) at--;
  if (word[at - 1]?.kind === Kind.Punct) at--;
  return before.findLast((k) => candidates[k]!.actor.persons.length > 0 && endOf(tokens, candidates[k]!.actor) === at);
}

/** States whose names are masculine. */
const MASCULINE = new Set(['IQ', 'LB', 'SD', 'YE', 'MA', 'JO', 'SO', 'VA', 'PK']);

/** "الدور الذي تلعبه إيران عندما يلتقي نظيره": the name of a state is feminine, and somebody else does what a man does. */
function isOtherGender({ scene: { scan }, trigger: { verb }, candidates }: Places, k: number): boolean {
  const { kind, persons, states, from } = candidates[k]!.actor;
  if (verb === null || kind !== 'state' || persons.length > 0 || scan.named[scan.at[from]!]?.state?.kind !== 'name') return false;
  return verb.gender === 'masculine' && verb.number === 'singular' && !verb.first && !states.some((s) => MASCULINE.has(s));
}

/** Whether the name of a state stands right before a verb of its gender that others are received by. */
function isOwnDeed(p: Places, k: number, { gender, number, tense }: VerbSense): boolean {
  const { kind, persons, states, to } = p.actor(k);
  if (p.trigger.cls !== 'receiveV' || tense === 'past' || kind !== 'state' || persons.length > 0 || to !== p.trigger.from) return false;
  return number === 'singular' && (gender === 'feminine') !== states.some((s) => MASCULINE.has(s));
}

/** Who stands before the verb as its subject may. */
function subjectAhead(p: Places): number | undefined {
  const { scene, trigger, candidates, before } = p;
  const own = subjectBehindThat(scene, trigger);
  return before.findLast(
    (k) =>
      p.actor(k).from >= own &&
      !candidates[k]!.genitive &&
      candidates[k]!.prep === '' &&
      bordersBetween(scene.clauses, p.actor(k).to - 1, trigger.head) <= 1 &&
      !isOtherGender(p, k) &&
      !(p.isLand(k) && scene.triggers.some((t) => t.cls === 'visitV' && t.to === p.actor(k).from)),
  );
}

/** "استدعت وزارة الخارجية أمس القائم بأعمال سفارة النيجر": a body acts. */
const isBody = (p: Places): boolean =>
  p.trigger.cls === 'receiveV' &&
  p.scene.tokens.word[p.trigger.to]?.entry?.body !== undefined &&
  !p.own.some((k) => p.actor(k).from <= p.trigger.to && p.actor(k).to > p.trigger.to);

/** "بعدما التقت الرئيس": a man right behind a feminine verb; behind a noun he may lead those who do it: "تتوجه بعثة يقودها النائب". */
const isWhomSheMet = ({ scene, trigger: { from, to }, candidates }: Places, first: number): boolean => {
  const verb = scene.tokens.word[from]!.entry?.verb;
  return verb !== undefined && candidates[first]!.actor.from === to && isNotDoneBy(verb, candidates[first]!.actor);
};

/** Whether who stands right behind a verb may be its subject. */
function isVerbFirst(p: Places, first: number, subjectBefore: number | undefined): boolean {
  if (subjectBefore !== undefined) {
    // "سيلتقي في هافانا نظيره", "يستقبل غدا سلفه": whose counterpart he is stands before.
    if ((p.actor(first).title?.suffix ?? '') !== '') return false;
    // "إن الرئيس سيلتقي الوزير", "الرئيس يستقبل الوزير": behind إن, and where a sentence begins with him, the subject stands before the verb.
    if (MEETING_VERBS.has(p.trigger.cls) && (isBehindThat(p, subjectBefore) || opens(p, subjectBefore, first))) return false;
  }
  if (isWhomSheMet(p, first) || isItsTown(p, first)) return false;
  return p.wordsBetween(p.trigger.to, p.actor(first).from) <= SUBJECT;
}

/** "أكد الوزير أنه سيلتقي نظيره": the pronoun is whoever speaks. */
function givenToSayer(p: Places): boolean {
  const { scene, trigger, candidates, before } = p;
  const clause = scene.clauses.list[scene.clauses.at[trigger.head]!]!;
  if (clause.opener !== 'complement' || !HIMSELF.has(scene.tokens.word[clause.from]!.stem)) return false;
  const sayer = before.findLast((k) => candidates[k]!.says && p.actor(k).persons.length > 0);
  if (sayer === undefined) return false;
  p.giveList(sayer, 'subject');
  return true;
}

/** "أوفد الرئيس نائبه إلى بغداد": who is sent goes. */
function sent(p: Places, object: number | undefined): void {
  const { scene, roles, own } = p;
  for (const [k, role] of roles) if (role === 'subject') roles.delete(k);
  p.give(own.find((k) => p.actor(k).persons.length > 0 && scene.tokens.word[p.actor(k).to]?.key === 'الي') ?? object, 'subject');
}

/** استقبله الملك: the pronoun is somebody named before. */
function objectBefore(p: Places, head: number | undefined, first: number | undefined): void {
  const { trigger, roles, before } = p;
  const isSomebody = (k: number): boolean => p.actor(k).persons.length > 0 || p.isOfficial(k);
  const meant = head !== undefined && !p.isLand(head) ? head : before.findLast((k) => isSomebody(k) && !roles.has(k) && !p.actor(k).plural);
  // "قال الوزير من نيروبي، التي يزورها": the place is meant, and whoever is told of goes there.
  const verbFirst = first !== undefined && roles.get(first) === 'subject';
  if (trigger.cls === 'visitV' && !verbFirst && meant !== undefined && isAtPlace(p)) p.give(meant, 'subject');
  // "وصل الوزير إلى عمان. واستقبله في المطار": of whom the sentence before tells.
  else if (meant === undefined && (trigger.cls === 'receiveV' || trigger.cls === 'meetV') && before.length === 0) {
    const topic = p.spokenOf();
    if (topic !== undefined) roles.set(topic, 'object');
  } else {
    // "قال المتحدث إن اللقاء الذي حضره الوزير": nobody is attended, and he only tells of it.
    if (trigger.cls === 'attendV' && meant !== undefined && speaksForOthers(p.scene, p.actor(meant))) return;
    p.give(meant, 'object');
    if (head !== undefined && first === undefined && (trigger.cls === 'receiveV' || trigger.cls === 'meetV'))
      p.give(hostBefore(p, head), 'subject');
  }
}

/** "أبلغ الرئيس السفير الذي استقبله أمس": who receives him without being told again. */
function hostBefore({ before, candidates, scene: { tokens }, trigger: { verb, to } }: Places, head: number): number | undefined {
  // "الذي استقبله نائب المحافظ": somebody else, whoever it is.
  const next = tokens.word[to];
  if (next?.kind === Kind.Word && next.entry?.particle === undefined && !/^ب./.test(next.key)) return undefined;
  const k = before.findLast(
    (j) => j < head && isVerb(tokens, candidates[j]!.actor.from - 1) && candidates[j]!.prep === '' && ACTS.has(candidates[j]!.actor.kind),
  );
  if (k === undefined) return undefined;
  const { plural, title } = candidates[k]!.actor;
  // "الوزير الذي استقبلهم": he is it himself.
  if (verb?.object !== 'ه' && verb?.object !== 'ها') return undefined;
  return !plural && verb.number === 'singular' && (verb.gender === 'feminine') === (title?.gender === 'feminine') ? k : undefined;
}

/** Whom the verb is done to, or with whom. */
function objectBehind(p: Places, object: number | undefined): void {
  const { trigger } = p;
  const { cls } = trigger;
  if (WITH_SOMEBODY.has(cls) && givenByPronoun(p, trigger.to, ACTING)) return;
  if (object !== undefined && cls !== 'discussV' && cls !== 'travelV' && (cls !== 'phoneV' || trigger.lemma === 'هاتف'))
    p.give(object, p.actor(object).persons.length || p.actor(object).kind !== 'state' ? 'object' : 'goal');
}

const sayerOf = ({ before, candidates }: Places): number | undefined =>
  before.findLast((k) => candidates[k]!.says && candidates[k]!.actor.states.length + candidates[k]!.actor.persons.length > 0);

/** "أبلغه بأنه سيلتقي" */
function isHimself({ scene: { clauses, tokens }, trigger }: Places): boolean {
  const { from, opener } = clauses.list[clauses.at[trigger.head]!]!;
  return opener === 'complement' && HIMSELF.has(tokens.word[from]!.stem) && trigger.from - from <= 2;
}

const doerOf = ({ before, candidates, scene: { tokens } }: Places): number | undefined =>
  before.findLast((k) => candidates[k]!.actor.persons.length > 0 && candidates[k]!.prep === '' && besideVerb(tokens, candidates[k]!));

/** "نفى الوزير أن يكون قد التقى فلانا": the one name behind أن is whom the speaker met. */
function isHisOwn(p: Places, first: number): boolean {
  const { scene, trigger, own } = p;
  const { word } = scene.tokens;
  const clause = scene.clauses.list[scene.clauses.at[trigger.head]!]!;
  if (isHimself(p)) return doerOf(p) !== undefined && !own.some((k) => k > first && p.free(k));
  if (clause.opener !== 'complement' || word[clause.from]!.stem !== 'ان' || word[clause.from + 1]!.entry?.verb?.lemma !== 'كان')
    return false;
  if (trigger.from - clause.from > 3 || sayerOf(p) === undefined) return false;
  return !own.some((k) => k > first && (p.free(k) || p.candidates[k]!.prep === 'مع' || p.candidates[k]!.prep === 'ب'));
}

const ACTS = new Set<ActorKind>(['name', 'office', 'pair']);

/** In the trigger's own clause, behind its إن, with nothing but قد between him and the verb. */
function isBehindThat({ scene: { tokens, clauses }, trigger: { from }, candidates }: Places, k: number): boolean {
  const { to: last, kind } = candidates[k]!.actor;
  const to = endOf(tokens, candidates[k]!.actor);
  const clause = clauses.at[from]!;
  if (!ACTS.has(kind) || clauses.list[clause]!.opener !== 'complement' || clauses.at[last - 1] !== clause) return false;
  return to === from || (to === from - 1 && tokens.word[to]!.key === 'قد');
}

/** The sentence is of him, the verb and somebody by name: "الرئيس الغاني يستقبل السفير فلانا". */
const opens = ({ scene: { tokens }, trigger: { from, to }, candidates }: Places, k: number, first: number | undefined): boolean =>
  first !== undefined &&
  candidates[first]!.actor.kind === 'name' &&
  candidates[first]!.actor.from === to &&
  ACTS.has(candidates[k]!.actor.kind) &&
  endOf(tokens, candidates[k]!.actor) === from &&
  (candidates[k]!.actor.from === 0 || tokens.sentence[candidates[k]!.actor.from - 1] !== tokens.sentence[from]);

/** "وكان الوزير استقبل", "كان الوزير قد التقى", "وكان الوزير، وهو عضو في البرلمان، قد التقى": the subject between the two verbs. */
function hadBefore({ scene: { tokens }, trigger, candidates, before }: Places): number | undefined {
  if (trigger.verb?.tense !== 'past') return undefined;
  const { word } = tokens;
  const had = hadFrom(tokens, trigger.from);
  const verb = word[trigger.from - 1]?.key === 'قد' ? trigger.from - 1 : trigger.from;
  return before.findLast((k) => {
    const { actor, prep, genitive } = candidates[k]!;
    if (prep !== '' || genitive) return false;
    return actor.from === had || (endOf(tokens, actor) === verb && word[actor.from - 1]?.entry?.verb?.lemma === 'كان');
  });
}

const WHICH = new Set(['التي', 'الذي']);

/** "من نيروبي، التي يزورها": the clause is on a place. */
function isAtPlace({ scene: { tokens, clauses, scan }, trigger }: Places): boolean {
  const { from, opener } = clauses.list[clauses.at[trigger.head]!]!;
  if (opener !== 'relative' || !WHICH.has(tokens.word[from]!.key)) return false;
  const before = tokens.word[from - 1]?.kind === Kind.Punct ? from - 2 : from - 1;
  const named = before < 0 || scan.at[before]! < 0 ? null : scan.named[scan.at[before]!]!;
  return named !== null && (named.city !== null || named.state !== null) && named.org === null;
}
