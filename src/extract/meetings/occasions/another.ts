/**
 * Another: what opens a meeting of its own by its words alone, whatever was told before: "في لقاء ثالث", "سيجتمعون مجددا",
 * "وكان قد زار", "عقد اجتماعا".
 *
 * @module src/extract/meetings/occasions/another
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isVerb } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import { isPutOff } from '../days/put-off.js';
import { DAY } from '../days/side.js';
import { DURING } from '../days/when.js';
import { isToBeHeld } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Role } from '../roles/role.js';
import { isInvitedTo } from '../roles/visitors.js';
import type { Scene } from '../scene.js';
import {
  ACTING,
  GATHERINGS,
  GOES,
  GOING_VERBS,
  HOLDING,
  MEETING_VERBS,
  MET,
  QUITS,
  RETURNS,
  sideIn,
  TALKS,
  WITH_WHOM,
} from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isNews, liesBack } from './background.js';
import { isDoneWhereFrom, isToldAfter, isToldFrom, wentBefore } from './gone-before.js';
import { isOfBody } from './in-clause.js';
import { isOfOtherTime } from './other-time.js';
import { isSince } from './since.js';
import { isStrange } from './strange.js';
import { turnsTo } from './turns.js';

const SPEAKING: ReadonlySet<Role> = new Set([...HOLDING, 'speaker']);
const TALKING = new Set<Trigger['cls']>([...TALKS, ...MEETING_VERBS, 'receive']);
/** Verbs that tell of one meeting each time. */
const ACTS = new Set<Trigger['cls']>([...MEETING_VERBS, 'visitV']);
const MORE = new Set('ثان ثانيا ثانيه ثالث ثالثا ثالثه رابع رابعا رابعه منفصل منفصلا منفصله مماثل مماثلا مماثله'.split(' '));
const AGAIN = new Set('مجددا ثانيه'.split(' '));
const BEFORE = new Set('سبق وسبق'.split(' '));
/** Behind these a meeting is the one of which somebody speaks: "جاء ذلك خلال لقاء", "في اجتماع". */
const AROUND = new Set('خلال في عقب بعد قبل اثر اثناء قبيل فور لدي عن من ب ذلك'.split(' '));
const REACH = 8;

/** Whether a mention cannot belong to a meeting told before. */
export function isAnother(scene: Scene, facts: Facts, told: readonly Facts[]): boolean {
  const { word } = scene.tokens;
  const { trigger } = facts;
  const next = word[trigger.to]?.key ?? '';
  if (!trigger.verb && !trigger.definite && trigger.suffix === '' && (MORE.has(next) || (trigger.cls === 'summit' && next === 'اخري')))
    return true;
  // "التقى الوزير نظيره ووجه إليه دعوة لزيارة طهران", "ودعاه إلى زيارة طهران": what he is invited to is none of what was held.
  if (facts.status === 'planned' && isInvitedTo(scene, trigger) && told.every((t) => t.status === 'held')) return true;
  // "التقى الوزير نظيره، واتفقا على عقد اجتماع": what they agreed to hold.
  if (facts.status === 'planned' && isToBeHeld(scene.tokens, trigger) && told.every((t) => t.status === 'held')) return true;
  if (wentBefore(scene, facts, told) || isOfOtherTime(scene, facts, told)) return true;
  // "وصل إلى الرباط قادما من باريس حيث التقى نظيره": what was done there is none of what is done here.
  if (isDoneWhereFrom(scene, trigger)) return true;
  // "عقد الوزير في باريس محادثات، بعد جولة شملت كينيا": nor the tour that went before.
  if (trigger.cls === 'tour' && isToldFrom(scene.tokens, trigger.from) && told.at(-1)!.sentence === facts.sentence)
    if (told.every((t) => t.where?.country !== facts.where?.country)) return true;
  // "استقبل الوزير نظيره. … وكان عاد الأحد من زيارة إلى كندا": of what he comes back from.
  if (isReturnFrom(scene, trigger) && told.every((t) => t.trigger.kind !== 'visit')) return true;
  // "استقبل الرئيس نظيره. … وتأجل اجتماع اللجنة الذي كان مقررا": what is put off is none of what was held.
  if (trigger.verb === null && told.every((t) => t.status === 'held' && t.trigger.lemma !== trigger.lemma) && isPutOff(scene, trigger))
    return true;
  // "أسقطت من جولته محطة": what was dropped is none of what was held.
  if (trigger.cls === 'tour' && facts.status === 'cancelled' && told.every((t) => t.status !== 'cancelled')) return true;
  // "… في ختام زيارة هي الأولى منذ زيارة الرئيس السابق": what a time is counted from is another one.
  if (isSince(scene, trigger) && (told.at(-1)!.sentence === facts.sentence || !told.some((t) => isThatVisit(t, facts)))) return true;
  if (isLastOfThem(scene, facts, told)) return true;
  // "وكانت القمة السابقة قد عقدت في هامبورغ": none of which the text tells as news.
  if (facts.label.former && GATHERINGS.has(trigger.cls) && told.every((t) => isNews(scene, t))) return true;
  // "تناول اللقاء عمل اللجنة التي عقدت دورتها الأولى عام 2006": a session of long ago.
  if (isOfBody(scene, trigger) && liesBack(scene, facts) && !told.some((t) => liesBack(scene, t))) return true;
  // "تصل الوزيرة إلى أنقرة بعدما التقت الرئيس": before she went there.
  if (trigger.verb !== null && isToldAfter(scene.tokens, trigger) && setsOut(told.at(-1)!, facts.sentence)) return true;
  const shared = (who: Person | string): boolean => told.some((t) => t.anchored.has(who));
  const mine = [...facts.anchored].filter(isPerson);
  // "التقى الوزير نظراءه الثلاثة. واستقبل الرئيس الوزراء": with a host who was not there.
  if (trigger.cls === 'receiveV' && isWithNewHost(facts, told)) return true;
  if (ACTS.has(trigger.cls)) {
    for (let i = trigger.to; i < trigger.to + 4; i++) if (AGAIN.has(word[i]?.key ?? '')) return true;
    // "اجتمع الوزير مع نظيره. واستقبله الرئيس بعد ذلك": none of the talks before.
    if (trigger.cls !== 'visitV' && isDoneLater(scene, trigger) && told.some((t) => TALKING.has(t.trigger.cls) && !t.trigger.definite))
      return true;
    if (isEarlier(scene, facts) && !told.some((t) => isEarlier(scene, t)) && (!mine.some(shared) || meetsOther(facts, told))) return true;
  }
  if (isProcess(scene, facts, told)) return true;
  if (turnsTo(scene, trigger) && told.every((t) => t.sentence < facts.sentence)) return true;
  if (facts.sentence > told.at(-1)!.sentence && isIndefinite(scene, facts) && (!mine.some(shared) || hadHeld(scene, facts, told)))
    return true;
  return isWithUnknown(scene, facts, told) || isOfOtherSpeaker(facts, told) || isOfOthers(facts, told) || isStrange(scene, facts, told);
}

/** "وكان آخر لقاء بينهما عام 2019", "فشل اجتماعهم الأخير في مارس 2019": at a time or in a town at which the one told of was not. */
function isLastOfThem({ tokens: { word }, published }: Scene, { trigger, label, when, where }: Facts, told: readonly Facts[]): boolean {
  const { verb, definite, suffix, from } = trigger;
  const first = !definite && suffix === '' && word[from - 1]?.key === 'اخر' && !DURING.has(word[from - 2]?.key ?? '');
  if (verb !== null || !(first || label.turn === 'last')) return false;
  const value = when?.value ?? null;
  if (value !== null && value.length < DAY && !(published ?? '').startsWith(value)) {
    const fits = ({ when: other }: Facts): boolean => other?.value?.startsWith(value) === true || value === other?.value?.slice(0, 4);
    return !told.some(fits);
  }
  const towns = told.flatMap((t) => (t.where === null ? [] : [t.where.country]));
  return first && where?.town === true && towns.length > 0 && !towns.includes(where.country);
}

/** "زار الوزير باريس … منذ زيارته إلى باريس", "منذ وصوله": the journey told before. */
const isThatVisit = ({ trigger, where }: Facts, { trigger: since, where: there }: Facts): boolean =>
  since.cls === 'move' || (trigger.kind === since.kind && (there === null || where === null || where.country === there.country));

/** Words between a verb and when it was. */
const LATER = 14;

/** Whether the clause of a verb says that it was done after what is told. */
function isDoneLater({ tokens }: Scene, { to, from }: Trigger): boolean {
  const { word, sentence } = tokens;
  for (let i = to; i < Math.min(tokens.count, to + LATER) && sentence[i] === sentence[from] && !isVerb(tokens, i); i++) {
    const { key } = word[i]!;
    if (key === 'لاحقا' || (key === 'لاحق' && word[i - 1]!.key === 'وقت') || (key === 'ذلك' && word[i - 1]!.key === 'بعد')) return true;
  }
  return false;
}

/** Of what states negotiate for long: "المفاوضات النووية", "محادثات السلام". */
const PROCESS = wordSet('نوويه سداسيه سلام سلميه تسويه انضمام');

/** "التقى الرئيس الوزير الألماني. … وأشاد بالمحادثات النووية": no talks of two who are told to meet or to visit each other. */
function isProcess({ tokens: { word, sentence } }: Scene, { trigger }: Facts, told: readonly Facts[]): boolean {
  const names = ({ verb, cls, to, from }: Trigger): boolean =>
    verb === null && cls === 'negotiate' && sentence[to] === sentence[from] && word[to]!.def && PROCESS.has(word[to]!.stem);
  return names(trigger) && told.every((t) => t.trigger.cls !== 'negotiate') && told.some((t) => [...t.anchored].some(isPerson));
}

function isReturnFrom({ tokens: { word, sentence }, triggers }: Scene, { cls, lemma, from, index }: Trigger): boolean {
  const next = cls === 'travelV' && RETURNS.has(lemma) ? triggers[index + 1] : undefined;
  return next !== undefined && sentence[next.from] === sentence[from] && GOES.has(next.cls) && word[next.from - 1]?.key === 'من';
}

const setsOut = ({ trigger: { cls, lemma }, sentence }: Facts, here: number): boolean =>
  sentence === here && GOING_VERBS.has(cls) && !QUITS.has(lemma);

/** "قال الوزير في مؤتمر صحفي. … وقال وزير آخر في مؤتمر صحفي": told anew, of a state and with speakers who were not there. */
function isOfOtherSpeaker({ trigger, sentence, participants }: Facts, told: readonly Facts[]): boolean {
  if (trigger.cls !== 'press' || trigger.definite || trigger.suffix !== '' || told.at(-1)!.sentence >= sentence) return false;
  const mine = participants.filter(({ role }) => role !== null && SPEAKING.has(role)).map(({ actor }) => actor);
  const [persons, states] = [mine.flatMap((a) => a.persons), mine.flatMap((a) => a.states)];
  if (persons.length === 0 || !told.some((t) => personsIn(t, SPEAKING).length > 0)) return false;
  return !told.some(
    (t) =>
      persons.some((p) => t.persons.has(p)) || states.some((s) => t.sides.has(s) || t.states.has(s)) || sideIn(t.participants, MET) > 0,
  );
}

const isKnown = ({ persons, states, kind }: Actor): boolean => persons.length + states.length > 0 || kind === 'pair' || kind === 'org';

/** Whom those who met may also be called, or their company. */
const COMPANY = wordSet(
  'كل عدد كبار كبير نظرايه نظرايها ضيفه ضيفها ضيوفه مضيفه مضيفها مسوولين مسوولي مسوول وفد وفود وفدا جانب اعضاء الطرفين',
);

/** "التقى الرئيس نظيره. … وكان قد أشاد في اجتماع مع ممثلي شركات": people of whom nothing more is known, before talks whose two sides are told. */
function isWithUnknown({ tokens: { word, sentence, bounds }, actors }: Scene, facts: Facts, told: readonly Facts[]): boolean {
  const { verb, definite, suffix, cls, to, from } = facts.trigger;
  if (verb !== null || definite || suffix !== '' || cls !== 'meet' || !HAD.test(word[bounds[facts.sentence]!]!.key)) return false;
  const at = word[to]?.key === 'مع' ? to + 1 : word[to + 1]?.key === 'مع' ? to + 2 : -1;
  const who = at < 0 || sentence[at] !== sentence[from] ? undefined : word[at];
  if (who === undefined || who.kind !== Kind.Word || COMPANY.has(who.stem) || actors.some((a) => a.from <= at && a.to > at && isKnown(a)))
    return false;
  return told.some((t) => personsIn(t, MET).length > 0);
}

/** "زار بيروت. وكان قد التقى نظيره التونسي": somebody who is not where the visit led. */
function meetsOther(facts: Facts, told: readonly Facts[]): boolean {
  const met = personsIn(facts, MET);
  return met.length > 0 && !told.some((t) => met.some((p) => t.persons.has(p)) || (t.where !== null && facts.sides.has(t.where.country)));
}

const HAD = /^[وف]كانت?$/;

/** "استقبل الوزير السفير. وكان الوزير ترأس اجتماعا حضره الوكيل": before whoever he met came, who is not told of there. */
function hadHeld({ tokens: { word, bounds } }: Scene, facts: Facts, told: readonly Facts[]): boolean {
  if (!HAD.test(word[bounds[facts.sentence]!]!.key)) return false;
  const met = told.flatMap((t) => personsIn(t, MET));
  return met.length > 0 && !met.some((p) => facts.persons.has(p));
}

const isPerson = (who: Person | string): who is Person => typeof who !== 'string';

/** "وكان الوزير قد التقى", "سبق أن ناقش": told of an earlier time. */
function isEarlier({ tokens: { word, sentence } }: Scene, { trigger }: Facts): boolean {
  if (trigger.verb?.tense !== 'past') return false;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - REACH) && sentence[i] === sentence[trigger.from]; i--)
    if (word[i]!.entry?.verb?.lemma === 'كان' || BEFORE.has(word[i]!.key)) return true;
  return false;
}

/** "عقد اجتماعا", "عن لقاء سري جمع": a meeting that is not yet known. */
function isIndefinite({ tokens: { word, sentence, count } }: Scene, facts: Facts): boolean {
  const { trigger, sort } = facts;
  const { from, to, cls, suffix, definite, number } = trigger;
  if (cls !== 'meet' || definite || suffix !== '' || trigger.lemma === 'لجنة') return false;
  // "عقد الوزير لقاءات مع": of whoever holds them.
  if (number === 'plural') return personsIn(facts, ACTING).length > 0;
  if (word[from]!.prep === 'ب' || (from > 0 && sentence[from - 1] === sentence[from] && AROUND.has(word[from - 1]!.stem))) return false;
  if (/(?:ا|اً|ءً)$/.test(word[from]!.raw)) return true;
  if (to >= count || sentence[to] !== sentence[from]) return false;
  const { key, entry } = word[to]!;
  return sort !== null || WITH_WHOM.has(key) || isForWhom(word, to) || (entry?.verb !== undefined && !entry.title && !entry.event);
}

/** "اجتماع لوزراء الخارجية", "اجتماع على مستوى القادة" */
const isForWhom = (word: Scene['tokens']['word'], at: number): boolean =>
  (word[at]!.prep === 'ل' && word[at]!.entry?.title !== undefined) || (word[at]!.key === 'علي' && word[at + 1]?.stem === 'مستوي');

/** "بحث الوزير مع نظيره" on the visit of a president whom nobody of them is: each side of it is told, and of others. */
function isOfOthers(facts: Facts, told: readonly Facts[]): boolean {
  const { cls } = facts.trigger;
  if (!TALKING.has(cls) && !GOES.has(cls)) return false;
  // "كشف الوزير عقب اجتماع مع نظيره"
  const mine = personsIn(facts, facts.trigger.definite ? HOLDING : SPEAKING);
  if (mine.length === 0 || (TALKING.has(cls) && sideIn(facts.participants, MET) === 0)) return false;
  const theirs = told.flatMap((t) => personsIn(t, HOLDING));
  const all = new Set([...mine, ...personsIn(facts, MET)]);
  return theirs.length > 0 && !told.some((t) => [...all].some((p) => t.anchored.has(p)));
}

const personsIn = ({ participants }: Facts, roles: ReadonlySet<Role>): Person[] =>
  participants.flatMap(({ role, actor }) => (role !== null && roles.has(role) ? actor.persons : []));

/** Somebody named receives, who has no part in talks of at least two others. */
function isWithNewHost({ participants }: Facts, told: readonly Facts[]): boolean {
  const host = participants.find(({ role, actor }) => role === 'subject' && actor.persons.length === 1)?.actor.persons[0];
  if (host === undefined || !told.every((t) => t.trigger.kind === 'talks' && !t.persons.has(host))) return false;
  return new Set(told.flatMap((t) => [...t.anchored].filter(isPerson))).size > 1;
}
