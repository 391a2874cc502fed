/**
 * Generic: nouns of meetings in the plural that tell what people do, and of no occasion: "عقد المؤتمرات والندوات", "تبادل
 * الزيارات", "في اجتماعات سابقة".
 *
 * @module src/extract/meetings/real/generic
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isSideline } from '../occasions/within.js';
import type { Parties } from '../parties.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { ACTING, sideIn } from '../words/sides.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';
import { bodyMeets } from './bodies.js';

/** Whose plural is one of several; talks are a plural by nature. */
const COUNTED: ReadonlySet<TriggerClass> = new Set(['meet', 'dialogue', 'receive', 'visit', 'call', 'summit', 'conference', 'session']);
/** Who makes it an occasion. */
const THERE: ReadonlySet<Role> = new Set(['with', 'object', 'between', 'of', 'present']);
const JOURNEYS: ReadonlySet<TriggerClass> = new Set(['visit']);

/** Whether a plural names nobody who takes part, no body, and no place or day of its own. */
export function isGeneric(scene: Scene, parties: Parties): boolean {
  const { trigger, participants, persons, where } = parties;
  if (isSuch(scene, trigger)) return true;
  if (trigger.verb !== null || trigger.number !== 'plural' || !COUNTED.has(trigger.cls)) return false;
  const ofBody = bodyMeets(scene, trigger) !== null;
  if (isLoose(scene, trigger) && !ofBody) return where?.town !== true;
  if (sideIn(participants, THERE) > 0 || persons.size > 1 || isWithOthers(scene, parties) || isKnown(scene, trigger)) return false;
  if (JOURNEYS.has(trigger.cls)) return where?.goal !== true;
  return (
    where?.town !== true &&
    !ofBody &&
    !isSideline(scene, trigger) &&
    !isOfBody(scene, trigger.to, trigger.from) &&
    !isDated(scene, trigger.to, trigger.from)
  );
}

const THESE = wordSet('هذا هذه تلك ذلك');
const SUCH = /^[وف]?[بلك]?مثل$/;

/** "مثل هذه الاجتماعات": those of a kind. */
const isSuch = ({ tokens: { word } }: Scene, { from }: Trigger): boolean =>
  from > 1 && THESE.has(word[from - 1]!.key) && SUCH.test(word[from - 2]!.key);

/** Words between a plural and مع. */
const WITH = 3;

/** "وعقد السفير لقاءات خاصة مع مجموعة من النواب": who acts is told, and that he met somebody. */
function isWithOthers({ tokens: { word, sentence } }: Scene, { trigger: { to, from }, participants }: Parties): boolean {
  if (!participants.some(({ role, actor }) => role !== null && ACTING.has(role) && actor.persons.length > 0)) return false;
  for (let i = to; i < to + WITH && sentence[i] === sentence[from]; i++) if (word[i]!.key === 'مع') return true;
  return false;
}

/** Sentences back to what "الاجتماعات" points to. */
const TOLD = 2;

/** "وانتهت الاجتماعات": those told of before. */
const isKnown = ({ triggers, tokens: { sentence } }: Scene, { index, lemma, definite, from }: Trigger): boolean =>
  definite && triggers.some((t) => t.index < index && t.lemma === lemma && sentence[from]! - sentence[t.from]! <= TOLD);

const LOOSE = wordSet('سابقه عديده متكرره مختلفه متعدده كثيره مستمره دوريه');

/** "في اجتماعات سابقة", "اتصالات متكررة" */
const isLoose = ({ tokens: { word, sentence } }: Scene, { from, to }: Trigger): boolean =>
  to < word.length && sentence[to] === sentence[from] && LOOSE.has(word[to]!.stem);

/** Words behind a plural among which its day stands. */
const NEAR = 6;

const isDated = ({ dates, tokens: { sentence } }: Scene, to: number, from: number): boolean =>
  dates.some(({ tokens: [at] }) => at >= to && at < to + NEAR && sentence[at] === sentence[from]);

/** "اجتماعات اللجنة", "اجتماعات مجلس وزراء الخارجية", "الاجتماعات السنوية لرابطة": those of a body are one session. */
function isOfBody({ tokens: { word, sentence } }: Scene, to: number, from: number): boolean {
  for (let i = to; i < to + 3 && sentence[i] === sentence[from]; i++) {
    const { entry, conj, prep } = word[i]!;
    if (conj !== '' || entry?.particle !== undefined) return false;
    if (entry?.org !== undefined || (entry?.body !== undefined && (i === to || prep === 'ل'))) return true;
  }
  return false;
}
