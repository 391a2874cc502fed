/**
 * Tellers: who stands in a sentence for what he said or did elsewhere: its source, who speaks of a thing in it, whose a noun in it is.
 *
 * @module src/extract/meetings/who/tellers
 */
import { wordSet } from '../../../arabic/word-set.js';
import { bareOf } from '../../clauses.js';
import { framed } from '../frame.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { GOES, MEETING_VERBS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Candidate } from './candidates.js';

const ACCORDING = wordSet('بحسب حسب وفق وفقا نقلا');
const AS = wordSet('ما كما حسبما وفقما مثلما');
/** With an object, they tell what somebody said of a thing, or did with it. */
const DOES = /^(?:وصف|اعتبر|اعلن|اكد|كشف|نفا|انتقد|ادان|رفض|اقترح|وجه|طرح|اطلق|اصدر|اتخذ|شن|كتب)ت?(?:ه|ها|هما)$/;
/** Words back to such a word: "نقلا عن", "وفق ما". */
const NEAR = 2;

/** "بحسب المتحدث فلان", "نقلا عن الوزير", "وفق ما أعلن الوزير": whoever tells it, and no more. */
export function isSource({ tokens: { word, sentence } }: Scene, { actor: { from, persons } }: Candidate): boolean {
  if (persons.length === 0) return false;
  for (let i = from - 1; i >= from - NEAR && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (ACCORDING.has(bareOf(word[i]!))) return i === from - 1 || word[i + 1]!.entry?.particle !== undefined;
    if (i === from - 1 && word[i]!.entry?.verb?.classes.has('say') && AS.has(bareOf(word[i - 1] ?? word[i]!))) return true;
  }
  return false;
}

/** "في لقاء وصفه الوزير بأنه مثمر", "المبادرة التي طرحها الوزير": whoever speaks of a thing, or does it. */
export const doesThing = ({ tokens: { word, sentence } }: Scene, { actor: { from, persons, prep } }: Candidate): boolean =>
  persons.length > 0 &&
  prep === '' &&
  from > 0 &&
  sentence[from - 1] === sentence[from] &&
  DOES.test(word[from - 1]!.key) &&
  // "وهو ما أكده الوزير بدوره": what he said there.
  word[from - 2]?.key !== 'ما';

const SPEAKS_FOR = new Set(['متحدث', 'ناطق']);
/** "المستشار فلان المتحدث باسم الوزارة": whether it is his office to tell what others do. */
export function speaksForOthers({ tokens: { word } }: Scene, { title, from, to }: Candidate['actor']): boolean {
  if (title === null) return false;
  for (let i = from; i < to; i++) if (SPEAKS_FOR.has(word[i]!.stem)) return true;
  return false;
}

/** "كشف المتحدث عن لقاء جمع الوزيرين", "نفى المتحدث عقد لقاء بين", "قال المتحدث إن اللقاء الذي حضره الوزير": who tells of what others hold. */
export function tellsOf(
  scene: Scene,
  trigger: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
  { says, actor }: Candidate,
): boolean {
  const { to, persons } = actor;
  if (persons.length === 0 || to > trigger.from || trigger.cls === 'press') return false;
  if (says && isQuoted(scene, trigger, roles, candidates, to)) return true;
  if (!says || framed(scene, trigger)) return false;
  const all = [...roles.values()];
  if (speaksForOthers(scene, actor) && (all.length > 0 || trigger.definite)) return true;
  if (trigger.verb !== null) return false;
  return all.includes('between') || all.filter((r) => r === 'carrier').length > 1;
}

const QUOTES = wordSet(': " “ «');

/** "وقال النائب في بيان: «استقبل الملك الوفد»": who does it is told behind the verb, in what somebody says. */
function isQuoted(
  { tokens: { word } }: Scene,
  { verb, from }: Trigger,
  roles: ReadonlyMap<number, Role>,
  candidates: readonly Candidate[],
  sayer: number,
): boolean {
  if (verb === null || verb.first === true || verb.object !== '') return false;
  const subject = [...roles].find(([, role]) => role === 'subject');
  if (subject === undefined || candidates[subject[0]]!.actor.from <= from || candidates[subject[0]]!.actor.persons.length === 0)
    return false;
  for (let i = sayer; i < from; i++) if (QUOTES.has(word[i]!.key)) return true;
  return false;
}

const BY = wordSet('خلال اثناء في عقب بعد قبل قبيل لدي هامش منذ اثر ضمن');

/** "بحث الوزير مع نظيره زيارة الرئيس إلى باريس", "التقاه تمهيدا لزيارة الرئيس": whoever meets about a journey of another. */
export function meetsAbout(
  { tokens: { word, sentence }, triggers }: Scene,
  { cls, verb, index, from }: Trigger,
  roles: ReadonlyMap<number, Role>,
  { actor }: Candidate,
): boolean {
  if (!GOES.has(cls) || verb !== null || actor.to > from || actor.persons.length === 0 || BY.has(word[from - 1]?.stem ?? '')) return false;
  const before = triggers[index - 1];
  if (before === undefined || sentence[before.from] !== sentence[from] || !MEETING_VERBS.has(before.cls)) return false;
  return [...roles.values()].includes('of');
}

/** "قال الرئيس السلوفيني إن وزراء أوغندا وتشاد اتفقوا خلال لقائهم": whoever tells of others, none of whose state he is. */
export function isTellerOfMany(candidates: readonly Candidate[], theirs: readonly number[], { says, actor, sentence }: Candidate): boolean {
  const [first] = theirs;
  if (first === undefined || !says || actor.states.length === 0) return false;
  const many = candidates[first]!;
  if (!many.actor.plural || many.sentence !== sentence || actor.to > many.actor.from) return false;
  const states = theirs.flatMap((k) => candidates[k]!.actor.states);
  return states.length > 1 && !actor.states.some((s) => states.includes(s));
}
