/**
 * Assembly: gatherings of many against talks of two. What two people say to each other beside a gathering is not that
 * gathering: "التقى الوزير نظيره على هامش الاجتماع الوزاري … وشمل اللقاء".
 *
 * @module src/extract/meetings/occasions/assembly
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Facts } from '../parties.js';
import { isOfCommonBody } from '../real/convened.js';
import type { Scene } from '../scene.js';
import { GOES, HOLDING, MEETING_VERBS, MET, sideIn, TALKS } from '../words/sides.js';
import { sortOf } from '../words/sort.js';
import type { Trigger } from '../words/trigger.js';
import type { Meeting } from './same.js';
import { isSideline } from './within.js';

/** On a meeting of ministers, or of those who prepare a gathering. */
const OF_MANY = /^(?:ال)?(?:وزاري|تحضيري)(?:ه|ا)?$/;
/** Nouns of what two do; a gathering is called الاجتماع at most. */
const OF_TWO = wordSet('لقاء محادثة مباحثة استقبال مقابلة');
/** "قمة ثنائية" */
const OF_TWO_SIDES = 'ثنايي';
/** Words between two gatherings of a list. */
const LIST = 8;
/** Sentences between talks and "اللقاء". */
const NEAR = 3;

/** Whether a trigger names what many attend. */
export function isAssembly(scene: Scene, trigger: Trigger): boolean {
  const { cls, verb, kind, to, from } = trigger;
  if (cls === 'press' || verb !== null || sortOf(scene.tokens, trigger) === OF_TWO_SIDES) return false;
  if (kind === 'summit' || kind === 'conference') return true;
  // "جلسة لمجلس الأمن"
  if ((cls === 'session' || cls === 'meet') && isOfCommonBody(scene, trigger)) return true;
  if (cls !== 'meet') return false;
  if (isOfMinisters(scene, trigger)) return true;
  const { word, sentence } = scene.tokens;
  // "على هامش اجتماعات الجمعية", but "وعلى هامش الاجتماع" may go on with talks of two.
  return isSideline(scene, trigger) && sentence[to] === sentence[from] && (word[to]!.def || !trigger.definite);
}

/** "الاجتماع الوزاري", "الاجتماع التحضيري" */
function isOfMinisters({ tokens: { word, sentence } }: Scene, { from, to, verb }: Trigger): boolean {
  if (verb !== null) return false;
  for (let i = to; i < to + 2 && sentence[i] === sentence[from]; i++) if (OF_MANY.test(word[i]!.key)) return true;
  return false;
}

/** Whether both sides of talks are told: who acts, and whom he meets. */
function isOfTwo({ trigger, participants }: Facts): boolean {
  if (!MEETING_VERBS.has(trigger.cls) && trigger.cls !== 'discussV' && !(TALKS.has(trigger.cls) && OF_TWO.has(trigger.lemma))) return false;
  return sideIn(participants, HOLDING) > 0 && sideIn(participants, MET) > 0;
}

/** Talks of two do not join a gathering of many, nor it them; what told of nobody may turn out to be that gathering. */
export function fitsInSize(scene: Scene, facts: Facts, meeting: Meeting): boolean {
  const told = meeting.facts;
  if (isOfTwo(facts)) return !told.some((f) => isAssembly(scene, f.trigger)) || told.some(isOfTwo);
  // "مؤتمر صحفي … وقال في المؤتمر"
  if (!isAssembly(scene, facts.trigger) || told.some((f) => f.trigger.cls === 'press')) return true;
  if (isListed(scene, facts, told)) return false;
  // "الاجتماع الوزاري التحضيري للقمة" is not the summit.
  if (isOfMinisters(scene, facts.trigger) && told.some((f) => f.trigger.kind === 'summit')) return false;
  return told.some((f) => isAssembly(scene, f.trigger) || mayBeMany(f, facts)) || told.every(isOfBody);
}

/** "القمة الخليجية والقمة العربية": told in a list with another. */
function isListed({ tokens: { word, sentence } }: Scene, { trigger }: Facts, told: readonly Facts[]): boolean {
  const before = told.at(-1)!.trigger;
  if (word[trigger.from]!.conj !== 'و' || !word[trigger.from]!.def || before.verb !== null) return false;
  if (sentence[before.from] !== sentence[trigger.from] || trigger.from - before.to > LIST || trigger.from <= before.to) return false;
  for (let i = before.to; i < trigger.from; i++) if (word[i]!.entry?.verb && !word[i]!.def) return false;
  return true;
}

/** "ترأس الوزير اجتماعا … الاجتماع الوزاري", "اجتماعها العام من الدورة السادسة" */
const mayBeMany = (f: Facts, { trigger }: Facts): boolean =>
  f.trigger.verb === null &&
  f.trigger.number === 'singular' &&
  (f.trigger.lemma === trigger.lemma || (f.trigger.cls === 'meet' && isOfNobody(f))) &&
  sideIn(f.participants, MET) === 0;

/** "اجتمع وزراء الخارجية" */
const isOfBody = (f: Facts): boolean => f.trigger.cls === 'meetV' && isOfNobody(f);

const isOfNobody = ({ anchored }: Facts): boolean => ![...anchored].some((who) => typeof who !== 'string');

/** "التقى الوزير نظيره على هامش القمة. وشمل اللقاء": the talks, not the gatherings that are named behind them. */
export function talksBeside(scene: Scene, facts: Facts, order: readonly Meeting[]): Meeting | undefined {
  const { lemma, definite, verb, suffix, number, cls } = facts.trigger;
  if (verb !== null || !definite || suffix !== '' || number === 'dual' || facts.anchored.size > 0) return undefined;
  if (!TALKS.has(cls) || isAssembly(scene, facts.trigger)) return undefined;
  for (let k = order.length - 1; k >= 0; k--) {
    const told = order[k]!.facts;
    if (told.some((f) => isOfTwo(f) && facts.sentence - f.sentence <= NEAR)) return k < order.length - 1 ? order[k] : undefined;
    // "… وكان وصل الجمعة للمشاركة في القمة"
    if (told.every((f) => GOES.has(f.trigger.cls))) continue;
    if (!told.every((f) => isAssembly(scene, f.trigger))) return undefined;
    // "التقى على هامش الاجتماع الوزاري … وناقش الاجتماع": the gathering has that name too.
    if (!OF_TWO.has(lemma) && told.some((f) => f.trigger.lemma === lemma)) return undefined;
  }
  return undefined;
}
