/**
 * The land: "البلاد" without a name, to which a guest comes, is the state from which the text reports: "سيوول - وصل الرئيس الكيني إلى البلاد".
 *
 * @module src/extract/meetings/where/the-land
 */
import { Kind } from '../../../arabic/words.js';
import type { Occasion, Represents } from '../occasions/occasion.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { GOES, QUITS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Where } from './meeting-place.js';

/** How papers of one state call their own. */
const OWN: ReadonlyMap<string, string | null> = new Map([
  ['بلاد', null],
  ['بلادنا', null],
  ['دوله', 'AE'],
  ['سلطنه', 'OM'],
]);
/** "زيارة إلى بلادنا" */
const OURS = 'بلادنا';
/** Words, names and offices apart, between a journey and where it leads. */
const REACH = 6;

/** Words between a verb of leaving and the visit behind it. */
const BACK = 8;

/** The state that a journey to "the land" leads to, or null. */
export function theLand(scene: Scene, trigger: Trigger): Where | null {
  const country = scene.writtenIn;
  if (country === null || (scene.home !== null && scene.home !== country)) return null;
  const at = landAt(scene, trigger, country);
  return at < 0 ? null : { named: { from: at, to: at + 1, state: null }, country, town: false, goal: true, name: null };
}

const VISITORS = new Set<Role>(['subject', 'of', 'owner', 'carrier']);

/** "التقى الرئيس الكيني الوزير النرويجي الذي يزور البلاد": the land of the only others who are there. */
export function landOfHosts(scene: Scene, o: Occasion, represents: Represents): Where | null {
  if (o.kind !== 'visit' || o.states.size !== 2) return null;
  const facts = o.facts.find((f) => landAt(scene, f.trigger, null) >= 0);
  if (facts === undefined) return null;
  const guests = facts.participants.filter(({ role }) => role !== null && VISITORS.has(role)).map(({ actor }) => actor);
  const theirs = new Set(guests.flatMap(({ persons, states }) => (persons.length > 0 ? persons.flatMap((p) => represents(p)) : states)));
  const hosts = [...o.states.keys()].filter((s) => !theirs.has(s));
  if (theirs.size !== 1 || hosts.length !== 1) return null;
  const at = landAt(scene, facts.trigger, null);
  return { named: { from: at, to: at + 1, state: null }, country: hosts[0]!, town: false, goal: true, name: null };
}

/** Where the land stands behind a journey that leads there; −1 for nowhere. */
function landAt(scene: Scene, trigger: Trigger, country: string | null): number {
  if (!GOES.has(trigger.cls)) return -1;
  const { word, sentence, count } = scene.tokens;
  for (let i = trigger.to, far = 0; i < count && sentence[i] === sentence[trigger.from] && far < REACH; i++) {
    if (scene.isWho(i)) continue;
    if (isItself(scene, i, country) && (i === trigger.to || trigger.verb !== null || word[i]!.prep === 'ل' || word[i - 1]!.key === 'الي'))
      return i;
    if (word[i]!.kind === Kind.Word) far++;
  }
  return trigger.verb === null ? leftBefore(scene, trigger, country) : -1;
}

/** "غادر الوزير البلاد أمس بعد زيارة": where the land stands that is left after a visit. */
function leftBefore(scene: Scene, { from }: Trigger, country: string | null): number {
  const { word, sentence } = scene.tokens;
  let land = -1;
  for (let i = from - 1, far = 0; i >= 0 && sentence[i] === sentence[from] && far < BACK; i--) {
    if (scene.isWho(i)) continue;
    if (isItself(scene, i, country)) land = i;
    else if (QUITS.has(word[i]!.entry?.verb?.lemma ?? '')) return land;
    far++;
  }
  return -1;
}

/** "البلاد", "الدولة" in Abu Dhabi, but "البلاد العربية", "الدولة المضيفة". */
function isItself({ tokens: { word, sentence }, dates }: Scene, at: number, country: string | null): boolean {
  const { stem, def, conj } = word[at]!;
  const whose = OWN.get(stem);
  if (whose === undefined || (!def && stem !== OURS) || conj !== '' || (whose !== null && whose !== country)) return false;
  const next = word[at + 1];
  if (next === undefined || sentence[at + 1] !== sentence[at] || next.kind === Kind.Punct || !next.def || next.prep + next.conj !== '')
    return true;
  return dates.some(({ tokens: [from] }) => from === at + 1);
}
