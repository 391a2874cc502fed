/**
 * Joining: which of the meetings told before a mention is one with: the one that its words take up, or the likeliest of those that nothing
 * speaks against.
 *
 * @module src/extract/meetings/occasions/joining
 */

import { sumOf, type Weights } from '../../linear.js';
import { verbBetween } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import { isSigning } from '../real/sealed.js';
import type { Scene } from '../scene.js';
import type { Participant } from '../who/participant.js';
import { isCeremony, SIGNING } from '../words/ceremonies.js';
import { GATHERINGS, GOES, HOLDING, MEETING_VERBS, MET, QUITS, sideIn, TALKS } from '../words/sides.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import { toldBefore, welcomedOn } from './again.js';
import { isAnother } from './another.js';
import { fitsInSize, talksBeside } from './assembly.js';
import { inForeground, isOfEarlierTime } from './background.js';
import { isDoneWhereFrom } from './gone-before.js';
import { inForm } from './in-form.js';
import { mayJoin } from './may-join.js';
import { gatheringNamed, namedAgain, namedByTown, ofAssembly, ofSort } from './retold.js';
import { join, type Meeting, newMeeting, sameFeatures, sameModel } from './same.js';
import { calledFirst } from './since.js';
import { isAmid, isSideline, maySideline, sidelinesOf } from './within.js';

/** A mention joins the likeliest earlier meeting when it is at least so likely. */
const JOINS = 0.38;
/** A mention that names nobody rather tells on. */
const JOINS_BARE = 0.22;

/** Joins mentions to meetings, in the order of the text. */
export function joined(scene: Scene, mentions: readonly Facts[], weights: Weights): Meeting[] {
  const meetings: Meeting[] = [];
  const order: Meeting[] = [];
  const sum = sumOf(sameModel, weights);
  for (const facts of mentions) {
    // What is signed on a visit, or at talks already told of, is signed there; not beside a gathering.
    if (
      isSigning(facts) &&
      sidelinesOf(scene, facts.trigger).length === 0 &&
      meetings.some((m) => [...facts.sides].every((s) => m.states.has(s)))
    )
      continue;
    let [best, mine]: [Meeting | null, Facts] = takenUp(scene, facts, meetings, order) ?? [null, facts];
    if (best === null) {
      let top = facts.anchored.size === 0 ? JOINS_BARE : JOINS;
      for (const meeting of openTo(scene, facts, meetings)) {
        sameFeatures(scene, facts, meeting, order.length - 1 - order.lastIndexOf(meeting), sum.reset());
        if (sum.probability > top) [best, top] = [meeting, sum.probability];
      }
    }
    if (best) join(best, ofItsSentence(mine, best));
    else meetings.push((best = newMeeting(facts)));
    order.push(best);
  }
  return meetings;
}

/** "… كما اتصل بنظيره الأردني، وتناول الاتصال الحدود": who stands in the sentence before the one that tells of both is in neither. */
function ofItsSentence(facts: Facts, { facts: told }: Meeting): Facts {
  const isBare = facts.trigger.verb === null && facts.trigger.definite && facts.anchored.size === 0;
  const tellsBoth = ({ participants }: Facts): boolean => sideIn(participants, HOLDING) > 0 && sideIn(participants, MET) > 0;
  if (!told.some((f) => (f.sentence === facts.sentence ? f.trigger.from < facts.trigger.from : isBare) && tellsBoth(f))) return facts;
  const isHere = ({ earlier, role }: Participant): boolean => !earlier || role !== null;
  return { ...facts, candidates: facts.candidates.filter(isHere), participants: facts.participants.filter(isHere) };
}

/** The meeting that the words of a mention take up, and what of the mention is of it; `order`: that of each mention before. */
function takenUp(scene: Scene, facts: Facts, meetings: readonly Meeting[], order: readonly Meeting[]): [Meeting, Facts] | null {
  const last = order.at(-1);
  if (last !== undefined && (within(scene, facts, last) || isPurpose(scene, facts, last) || isAttended(facts, last))) return [last, facts];
  const form = last === undefined ? null : inForm(scene, facts, last);
  if (form !== null) return form;
  const open = inForeground(scene, facts, meetings);
  const recent = open === meetings ? order : order.filter((m) => open.includes(m));
  const on =
    namedByTown(facts, order) ??
    calledFirst(scene, facts, order) ??
    welcomedOn(scene, facts, order) ??
    goesOn(scene, toldBefore(scene, facts, recent)) ??
    goesOn(scene, gatheringNamed(scene, facts, recent));
  if (on !== null) return on;
  const told =
    gatheringOf(scene, facts, open) ??
    ofAssembly(scene, facts, order) ??
    unlessOther(scene, facts, ofSort(facts, order)) ??
    unlessOther(scene, facts, talksBeside(scene, facts, order) ?? null) ??
    pointedTo(scene, facts, order) ??
    onThePhone(facts, order) ??
    unlessOther(scene, facts, attendedNow(scene, facts, order)) ??
    signedAt(facts, order) ??
    ofLeaders(scene, facts, order) ??
    crownedBy(scene, facts, order) ??
    visitOf(scene, facts, meetings) ??
    visitOfTalks(scene, facts, meetings) ??
    unlessOther(scene, facts, namedAgain(scene, facts, order));
  return told && [told, facts];
}

/** The meetings told before with which a mention may be one. */
const openTo = (scene: Scene, facts: Facts, meetings: readonly Meeting[]): readonly Meeting[] =>
  thoseAhead(
    facts,
    inForeground(scene, facts, meetings).filter(
      (meeting) =>
        !isOfEarlierTime(scene, facts, meeting) &&
        mayJoin(facts, meeting) &&
        maySideline(scene, facts, meeting) &&
        fitsInSize(scene, facts, meeting) &&
        !isAnother(scene, facts, meeting.facts),
    ),
  );

/** "عقدوا اجتماعا تمهيدا للاجتماع المشترك … ومن المقرر أن يناقش الاجتماع": the one that lies ahead too, where one does by that noun. */
function thoseAhead({ trigger, status }: Facts, meetings: readonly Meeting[]): readonly Meeting[] {
  if (status !== 'planned' || trigger.verb !== null || !trigger.definite) return meetings;
  const ahead = meetings.filter((m) => m.facts.some((f) => f.status === 'planned'));
  return ahead.some((m) => m.facts.some((f) => f.status === 'planned' && f.trigger.lemma === trigger.lemma)) ? ahead : meetings;
}

/** Sentences between a gathering and what is told of its sidelines. */
const NEAR = 3;

/** "على هامش القمة", "خلال المؤتمر": the gathering of which the text has told by the same noun. */
function gatheringOf(scene: Scene, facts: Facts, meetings: readonly Meeting[]): Meeting | null {
  const { trigger } = facts;
  if (!trigger.definite || !(isSideline(scene, trigger) || isAmid(scene, trigger))) return null;
  const proceedings = proceedingsOf(scene, facts, meetings);
  if (proceedings !== undefined) return proceedings;
  const told = meetings.findLast((m) => m.facts.some((f) => f.trigger.lemma === trigger.lemma && f.trigger.verb === null));
  if (told === undefined || facts.sentence - told.facts.at(-1)!.sentence > NEAR) return null;
  // "يلتقي غدا على هامش القمة": the day is that of whoever meets.
  const apart = facts.when !== null && facts.when.mention.tokens[1] <= trigger.from;
  return mayJoin(apart ? { ...facts, when: null } : facts, told) && maySideline(scene, facts, told) ? told : null;
}

/** "على هامش أعمال الجمعية العامة … وعلى هامش الاجتماعات": what many do at the gathering that was told last. */
function proceedingsOf({ tokens: { word, sentence } }: Scene, facts: Facts, meetings: readonly Meeting[]): Meeting | undefined {
  const { lemma, from, to, number } = facts.trigger;
  const isBare = sentence[to] !== sentence[from] || !word[to]!.def;
  if (lemma !== 'اجتماع' || number !== 'plural' || !isBare) return undefined;
  return meetings.findLast((m) => m.facts.some((f) => GATHERINGS.has(f.trigger.kind) && facts.sentence - f.sentence <= NEAR));
}

/** What a bare noun goes on with, where nothing speaks against it. */
function goesOn(scene: Scene, on: [Meeting, Facts] | null | undefined): [Meeting, Facts] | null {
  if (!on) return null;
  const [told, mine] = on;
  // A bare noun does not tell whether it lies ahead: "زيارة مرتقبة إلى أوسلو … وتشمل الزيارة".
  const open = mine.when === null ? { ...mine, status: told.facts[0]!.status } : mine;
  if (!mayJoin(open, told) || !maySideline(scene, mine, told) || !fitsInSize(scene, mine, told)) return null;
  return isAnother(scene, open, told.facts) ? null : [told, mine];
}

const THIS = /^[وف]?[بلك]?(?:هذا|هذه|ذلك|تلك)$/;

/** "في هذه الزيارة", "خلال ذلك الاجتماع": the meeting of that kind that was told last. */
function pointedTo({ tokens: { word, sentence } }: Scene, facts: Facts, order: readonly Meeting[]): Meeting | null {
  const { from, verb, definite, suffix, kind } = facts.trigger;
  if (verb !== null || !definite || suffix !== '' || from === 0 || sentence[from - 1] !== sentence[from]) return null;
  if (!THIS.test(word[from - 1]!.key)) return null;
  const last = order.findLast((m) => m.facts.some((f) => f.trigger.kind === kind));
  if (last === undefined || mayJoin(facts, last)) return last ?? null;
  // "عقدوا اجتماعا تمهيدا للاجتماع المشترك … ورأس الوفد إلى هذا الاجتماع": of two in one sentence the one that fits.
  const here = last.facts.at(-1)!.sentence;
  return (
    order.findLast(
      (m) => m.facts.some((f) => f.trigger.kind === kind && f.sentence === here && facts.sentence > here) && mayJoin(facts, m),
    ) ?? null
  );
}

/** Sentences between a call and what is told of it. */
const ON_THE_PHONE = 3;

/**
 * "بحث الرئيس ونظيره في اتصال هاتفي … وأضاف البيان أن الرئيسين ناقشا", "وبحث الجانبان": what the two discuss, where no town or day is told,
 * is on the phone.
 */
function onThePhone({ trigger, anchored, sides, where, when, sentence, besides }: Facts, order: readonly Meeting[]): Meeting | null {
  // "ناقشا التعاون في سوريا": of what they speak.
  const elsewhere = where !== null && (where.town || where.there === true);
  if (trigger.cls !== 'discussV' || elsewhere || when !== null || besides) return null;
  const last = order.at(-1);
  const call = last?.facts.every((f) => f.trigger.kind === 'call') === true ? last : undefined;
  if (call === undefined || sentence - call.facts.at(-1)!.sentence > ON_THE_PHONE) return null;
  const areThose =
    anchored.size > 1 && [...anchored].every((who) => call.anchored.has(who) || (typeof who !== 'string' && call.persons.has(who)));
  const areTheSides = anchored.size === 0 && sides.size === 2 && [...sides].every((s) => call.states.has(s));
  return areThose || areTheSides ? call : null;
}

/** Sentences between a summit and another word for it. */
const LEADERS_NEAR = 4;
const LEADERS = new Set(['القاده', 'الزعماء', 'الروساء']);

/** "تعقد المجموعة قمتها غدا … بيان عن اجتماع القادة", "يلتقون في قمتهم": the summit told before, where no other place is told. */
function ofLeaders({ tokens: { word } }: Scene, facts: Facts, order: readonly Meeting[]): Meeting | null {
  const { trigger, where, when, sentence, label } = facts;
  const { verb, cls, suffix, number, to, lemma } = trigger;
  const isTheirs = cls === 'summit' && suffix === 'هم';
  const isOfLeaders = lemma === 'اجتماع' && number === 'singular' && LEADERS.has(word[to]?.key ?? '');
  if (verb !== null || !(isTheirs || isOfLeaders) || label.turn !== null || label.number !== null) return null;
  const told = order.findLast((m) => m.facts.some((f) => f.trigger.kind === 'summit' && sentence - f.sentence <= LEADERS_NEAR));
  if (told === undefined) return null;
  const fits = ({ where: w, when: d }: Facts): boolean =>
    (w === null || where === null || w.country === where.country) && (d === null || when === null || d.value === when.value);
  return told.facts.every(fits) ? told : null;
}

/** Sentences between a meeting and who was there. */
const ATTENDED_NEAR = 4;
const SOMEBODY_MEETS = new Set<Trigger['cls']>(['receiveV', 'meetV', 'receive']);
const MET_THERE = new Set(['لقاء', 'مقابلة', 'استقبال']);

/** "استقبل الرئيس المبعوث، وجرى بحث المفاوضات بين البلدين. حضر المقابلة الوزير": where somebody met, not what they spoke of. */
function attendedNow({ tokens: { word, bounds } }: Scene, { trigger, sentence, where }: Facts, order: readonly Meeting[]): Meeting | null {
  const { from, verb, definite, suffix, lemma, number } = trigger;
  if (verb !== null || !definite || suffix !== '' || number !== 'singular' || !MET_THERE.has(lemma) || where !== null) return null;
  if (word[from - 1]?.entry?.verb?.lemma !== 'حضر' || from - 1 !== bounds[sentence]) return null;
  return (
    order.findLast((m) =>
      m.facts.some((f) => SOMEBODY_MEETS.has(f.trigger.cls) && f.status === 'held' && sentence - f.sentence <= ATTENDED_NEAR),
    ) ?? null
  );
}

/** Sentences between a signing and its ceremony. */
const SEALED_NEAR = 3;

/** "وقع الوزيران في برازيليا معاهدة … وحضر مراسم التوقيع السفير": the ceremony of what was signed last. */
function signedAt(facts: Facts, order: readonly Meeting[]): Meeting | null {
  if (!isCeremony(facts.trigger) || !facts.trigger.definite) return null;
  const told = order.findLast((m) => m.facts.some((f) => isSigning(f) && facts.sentence - f.sentence <= SEALED_NEAR));
  return told !== undefined && mayJoin(facts, told) ? told : null;
}

const BETWEEN_TWO = new Set(['talks', 'visit']);

/** "استقبل الملك الرئيس … وإثر هذا الاستقبال ترأس القائدان حفل التوقيع": who talked before see to the signing, if nobody else is told to. */
function crownedBy({ tokens: { word } }: Scene, facts: Facts, order: readonly Meeting[]): Meeting | null {
  const { trigger, sides, sentence, status, where } = facts;
  if (!isCeremony(trigger) || !SIGNING.has(word[trigger.to - 1]!.stem) || where?.town === true) return null;
  const told = order.at(-1);
  if (told === undefined || told.states.size < 2 || sentence - told.facts.at(-1)!.sentence > 1) return null;
  const isTalks = told.facts.every((f) => BETWEEN_TWO.has(f.trigger.kind) && f.status === status);
  return isTalks && [...sides].every((s) => told.states.has(s)) ? told : null;
}

/** "يتوجه الوزير إلى باريس … زيارته لباريس": a visit of the same guest to the same state, when no other day is told. */
function visitOf(scene: Scene, facts: Facts, meetings: readonly Meeting[]): Meeting | null {
  const { trigger, goals, anchored } = facts;
  if (!GOES.has(trigger.cls) || goals.length === 0) return null;
  const isIt = (f: Facts): boolean =>
    GOES.has(f.trigger.cls) &&
    (f.status === facts.status || f.trigger.verb === null || trigger.verb === null) &&
    f.goals.some((g) => goals.includes(g));
  const told = meetings.findLast((m) => [...m.anchored].some((p) => typeof p !== 'string' && anchored.has(p)) && m.facts.some(isIt));
  return unlessOther(scene, facts, told ?? null);
}

/** What the same words have named, where nothing speaks against it. */
const unlessOther = (scene: Scene, facts: Facts, told: Meeting | null): Meeting | null =>
  told !== null && mayJoin(facts, told) && !isAnother(scene, facts, told.facts) ? told : null;

/** "يزور الوزير واشنطن … المباحثات التي يجريها الوزير في واشنطن": the talks of a guest where his visit leads. */
function visitOfTalks(scene: Scene, facts: Facts, meetings: readonly Meeting[]): Meeting | null {
  const { trigger, anchored, where } = facts;
  if (trigger.verb !== null || !trigger.definite || !TALKS.has(trigger.cls) || where === null || anchored.size === 0) return null;
  const told = meetings.findLast(
    (m) =>
      [...anchored].every((p) => m.anchored.has(p)) && m.facts.some((f) => GOES.has(f.trigger.cls) && f.where?.country === where.country),
  );
  return unlessOther(scene, facts, told ?? null);
}

const WITHIN = new Set(['خلالها', 'خلاله', 'اثناءها', 'اثناءه', 'خلالهما']);

/** "زيارة التقى خلالها نظيره": what happens during the occasion just named belongs to it. */
function within({ tokens }: Scene, { trigger, sentence }: Facts, last: Meeting): boolean {
  if (!trigger.verb || sentence - last.facts.at(-1)!.sentence > 1) return false;
  for (let i = trigger.to; i < Math.min(tokens.count, trigger.to + 3); i++) if (WITHIN.has(tokens.word[i]!.key)) return true;
  return false;
}

/** "مؤتمر دولي في موسكو لم يحضره": the one that the pronoun means, told before in the same sentence. */
function isAttended({ trigger, sentence }: Facts, last: Meeting): boolean {
  if (trigger.cls !== 'attendV') return false;
  const told = last.facts.at(-1)!;
  if (told.sentence !== sentence || told.trigger.verb !== null) return false;
  return trigger.suffix === (isFeminine(told.trigger) ? 'ها' : 'ه');
}

const JOURNEYS = new Set(['travelV', 'visitV', 'visit', 'move']);
const TALKING = new Set<Trigger['cls']>([...TALKS, ...MEETING_VERBS, 'dialogue']);
/** "في زيارة", "ضمن زيارة": what sort of journey it is. */
const isManner = (word: Scene['tokens']['word'], { cls, definite, suffix, from }: Trigger): boolean =>
  cls === 'visit' && !definite && suffix === '' && from > 0 && MANNER.has(word[from - 1]!.key);
const MANNER = new Set(['في', 'ضمن']);
/** The meetings in which somebody discusses something, told next. */
const isFramedBy = (word: Scene['tokens']['word'], verb: Trigger, { cls, index, number, definite, suffix, from }: Trigger): boolean =>
  cls === 'meet' && number !== 'singular' && !definite && suffix === '' && verb.index === index - 1 && IN.has(word[from - 1]!.key);
const IN = new Set(['في', 'خلال']);
/** "سيلتقي نظيره في قمة ثنائية", "يجتمعان في قمة تبحث": what sort of meeting it is; not "في قمة العشرين". */
function isSummitOf(tokens: Scene['tokens'], verb: Trigger, { cls, index, definite, suffix, from, to, number }: Trigger): boolean {
  const { word } = tokens;
  if (cls !== 'summit' || number !== 'singular' || definite || suffix !== '' || verb.index !== index - 1 || word[from - 1]!.key !== 'في')
    return false;
  // "سيلتقي نظيره، ثم يشارك في قمة رباعية"
  if (verbBetween(tokens, verb.to, from)) return false;
  const next = word[to]!;
  return /^(?:ثن|ثل|رب)ا[ييع]*ه$/.test(next.key) || (next.entry?.verb !== undefined && next.raw.startsWith('ت'));
}
/** Before the noun or verb of what somebody travels for, or does there. */
const THERE = new Set('لاجراء لعقد لمواصله لاستكمال حيث'.split(' '));

/** "وصل إلى أثينا، حيث من المقرر أن يلتقي"; `at`: where أن stands. */
const isDueThere = (word: Scene['tokens']['word'], at: number): boolean =>
  word[at]?.key === 'ان' && word[at - 2]?.key === 'من' && word[at - 3]?.key === 'حيث';

/**
 * "وصل إلى فيينا لإجراء محادثات", "حيث التقى نظيره", "زار الدوحة للقاء الأمير", "سيزور واشنطن ويلتقي الرئيس": the talks of a journey,
 * told in one breath with it.
 */
function isPurpose(scene: Scene, { trigger, participants, where }: Facts, last: Meeting): boolean {
  const { tokens } = scene;
  const { word, sentence } = tokens;
  const { trigger: journey, where: goal } = last.facts.at(-1)!;
  // "وصل الوزير مساء أمس في زيارة تستغرق ثلاثة أيام"
  if (journey.verb !== null && JOURNEYS.has(journey.cls) && isManner(word, trigger) && sentence[journey.from] === sentence[trigger.from])
    return true;
  // "غادر الرئيس العاصمة عائدا إلى بلاده في ختام زيارة رسمية"
  if (QUITS.has(journey.lemma) && sentence[journey.from] === sentence[trigger.from] && trigger.cls === 'visit' && trigger.verb === null)
    if (word[trigger.from - 1]?.key === 'ختام' && journey.index === trigger.index - 1) return true;
  // "بحث الوزير في لقاءين مع السفير والقنصل"
  if (journey.cls === 'discussV' && sentence[journey.from] === sentence[trigger.from] && isFramedBy(word, journey, trigger)) return true;
  if (journey.cls === 'meetV' && sentence[journey.from] === sentence[trigger.from] && isSummitOf(tokens, journey, trigger)) return true;
  if (!JOURNEYS.has(journey.cls) || !TALKING.has(trigger.cls) || sentence[journey.from] !== sentence[trigger.from]) return false;
  const { prep, def } = word[trigger.from]!;
  // "للقاء نظيره", "للاجتماع مع نظيره"
  if (trigger.verb === null && prep === 'ل' && (!def || word[trigger.to]?.key === 'مع')) return true;
  const host = last.facts.at(-1)!.where?.country ?? '';
  const other = participants.some(
    ({ role, actor: { from, to, states } }) => role === 'subject' && from >= trigger.from && to > from && !states.includes(host),
  );
  const goesOn = trigger.cls === 'meetV' && word[trigger.from]!.conj === 'و' && !other;
  if (goesOn && journey.verb !== null && journey.index === trigger.index - 1) return true;
  // "وصل إلى الرباط قادما من باريس حيث التقى نظيره"
  if (isDoneWhereFrom(scene, trigger) || (where?.there === true && goal !== null && where.country !== goal.country)) return false;
  for (let i = trigger.from - 1; i > trigger.from - 4 && i >= journey.to; i--) if (THERE.has(word[i]!.key)) return true;
  return isDueThere(word, trigger.verb === null ? trigger.from - 2 : trigger.from - 1);
}
