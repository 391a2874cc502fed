/**
 * Homeland: the state that "his country" means as the goal of a visit: that of whoever invites or speaks, not of whoever comes:
 * "دعا الرئيس الهندي نظيره الكيني إلى زيارة بلاده"; and as the host of a gathering: "قال الوزير الإيطالي إن بلاده ستستضيف مؤتمرا".
 *
 * @module src/extract/meetings/where/homeland
 */
import type { Actor } from '../../actors/actor.js';
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import type { Where } from './meeting-place.js';

const HIS = /^ل?(?:بلاده|بلادها|بلادهم|بلده|بلدها|البلاد)$/;
/** Words, names and offices apart, between a visit and its goal. */
const REACH = 4;
const INVITES = new Set(['دعا', 'استضاف']);

/** The goal of a visit that leads to "his country", the host of what it is to host; null where nobody is known to invite or to host. */
export function homelandOf(scene: Scene, trigger: Trigger): Where | null {
  if (trigger.cls !== 'visit' && trigger.cls !== 'visitV') return hostOf(scene, trigger);
  const at = goalOf(scene, trigger);
  if (at < 0) return null;
  const { sentence } = scene.tokens;
  const able = scene.actors.filter((a) => ACTS.has(a.kind) && a.states.length === 1 && a.to <= at && sentence[a.from] === sentence[at]);
  const country = inviterOf(scene, trigger, able);
  return country === null ? null : { named: { from: at, to: at + 1, state: null }, country, town: false, goal: true, name: null };
}

const ACTS = new Set<Actor['kind']>(['name', 'office', 'group', 'seat', 'state']);
const HOSTS = new Set(['استضاف', 'احتضن']);
const ITS = new Set(['انها', 'انه', 'بانها', 'بانه']);
/** Words, names and offices apart, from "his country" or the verb of hosting to what is hosted. */
const HOSTED = 7;

/** "قال الوزير الإيطالي إن بلاده ستستضيف مؤتمرا", "أعلنت القاهرة أنها ستستضيف القمة", "عرض الرئيس المصري استضافة القمة": the state of who says so. */
function hostOf(scene: Scene, trigger: Trigger): Where | null {
  const { word, sentence } = scene.tokens;
  if (trigger.verb !== null) return null;
  const at = hostingBefore(scene, trigger);
  if (at < 0) return hostBehind(scene, trigger);
  const isNoun = HOSTING.has(word[at]!.key);
  // "استعداد بلاده لاستضافة", "بلاده ستستضيف", "ستستضيف بلاده", "أنها ستستضيف"; of the noun alone whoever speaks of it.
  const here = (i: number): string => (sentence[i] === sentence[at] ? word[i]!.key : '');
  const told = [at - 1, at + 1].some((i) => HIS.test(here(i))) || ITS.has(here(at - 1));
  if (!told && !(isNoun && at === trigger.from - 1)) return null;
  const host = scene.actors.findLast((a) => ACTS.has(a.kind) && a.to <= at && sentence[a.from] === sentence[at]);
  // "شكر أمير الكويت لاستضافة القمة", "شكره لأمير الكويت لاستضافة", but "بحث مع الرئيس استضافة القمة"
  if (host?.states.length !== 1 || (host.prep !== '' && !(host.prep === 'ل' && word[at]!.key.startsWith('ل')))) return null;
  return { named: { from: at, to: at + 1, state: null }, country: host.states[0]!, town: false, goal: false, name: null };
}

/** "قال الوزير الكويتي إن المؤتمر الذي تستضيفه البلاد": the state of who says so. */
function hostBehind({ tokens: { word, sentence }, actors }: Scene, { from, to }: Trigger): Where | null {
  for (let i = to; i < to + HOSTED && i + 1 < word.length && sentence[i + 1] === sentence[from]; i++) {
    const verb = word[i]!.entry?.verb;
    if (verb === undefined || !HOSTS.has(verb.lemma)) continue;
    if (verb.object === '' || !HIS.test(word[i + 1]!.key)) return null;
    const host = actors.find((a) => ACTS.has(a.kind) && a.to <= from && sentence[a.from] === sentence[from] && a.prep === '');
    if (host?.states.length !== 1) return null;
    return { named: { from: i + 1, to: i + 2, state: null }, country: host.states[0]!, town: false, goal: false, name: null };
  }
  return null;
}

const HOSTING = new Set(['استضافه', 'لاستضافه', 'باستضافه', 'واستضافه']);

/** Where somebody is said to host what a trigger names; −1 for nowhere. */
function hostingBefore(scene: Scene, { from }: Trigger): number {
  const { word, sentence } = scene.tokens;
  for (let i = from - 1, far = 0; i > 0 && sentence[i] === sentence[from] && far < HOSTED; i--) {
    if (HOSTING.has(word[i]!.key) || HOSTS.has(word[i]!.entry?.verb?.lemma ?? '')) return i;
    if (isVerb(scene.tokens, i)) return -1;
    if (!scene.isWho(i)) far++;
  }
  return -1;
}

/** "زيارة بلاده", "زيارة فلان إلى بلاده", "سيزور بلاده"; −1 for none. */
function goalOf(scene: Scene, { from, to }: Trigger): number {
  const { word, sentence, count } = scene.tokens;
  for (let i = to, far = 0; i < count && sentence[i] === sentence[from] && far < REACH; i++) {
    if (HIS.test(word[i]!.key)) return i === to || word[i]!.prep === 'ل' || word[i - 1]!.key === 'الي' || scene.isWho(i - 1) ? i : -1;
    if (scene.isWho(i)) continue;
    if (isVerb(scene.tokens, i)) return -1;
    far++;
  }
  return -1;
}

/** The state of whoever invites, of all who are told before "his country". */
function inviterOf({ tokens: { word } }: Scene, { from, to, cls }: Trigger, able: readonly Actor[]): string | null {
  const before = able.filter((a) => a.to <= from);
  const last = before.at(-1);
  const visitor = able.findLast((a) => a.from >= to) ?? last;
  if (last === undefined || visitor === undefined) return null;
  // "دعوة من نظيره لزيارة بلاده", "دعوة نظيره لزيارة بلاده"
  const invites = last.prep === 'من' || word[last.from - 1]?.stem === 'دعوه' || (before.length === 1 && isInvited(word, last));
  if (visitor === last && cls === 'visit' && invites) return last.states[0]!;
  return before.findLast((a) => a !== visitor && a.states[0] !== visitor.states[0])?.states[0] ?? null;
}

/** "دعاه الرئيس الهندي إلى زيارة بلاده" */
function isInvited(word: Scene['tokens']['word'], { from }: Actor): boolean {
  const verb = word[from - 1]?.entry?.verb;
  return verb !== undefined && verb.object !== '' && INVITES.has(verb.lemma);
}
