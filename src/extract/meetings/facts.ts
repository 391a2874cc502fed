/**
 * Facts: what one trigger says by itself: who takes part, where, when, and whether it is certain.
 *
 * @module src/extract/meetings/facts
 */

import type { Actor } from '../actors/actor.js';
import { sumOf, type Weights } from '../linear.js';
import { lowest } from '../lowest.js';
import type { Person } from '../persons/person.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Named } from '../scan.js';
import { whenAttended } from './days/attended.js';
import { laterOf, type When } from './days/side.js';
import { whenOf } from './days/when.js';
import { carrierBefore } from './near-verbs.js';
import type { Facts, Parties } from './parties.js';
import { journeyTo } from './real/attends.js';
import type { Role } from './roles/role.js';
import { rolesOf } from './roles/roles.js';
import type { Scene } from './scene.js';
import { statusOf } from './status/status.js';
import type { Where } from './where/meeting-place.js';
import { whereOf } from './where/where.js';
import type { Candidate } from './who/candidates.js';
import { isBesides, outsideOf } from './who/outside.js';
import type { Participant } from './who/participant.js';
import { features, settingOf, takesPartModel } from './who/takes-part.js';
import { type Label, labelOf } from './words/label.js';
import { sortOf } from './words/sort.js';
import type { Trigger } from './words/trigger.js';

/** Below this nobody is a candidate. */
export const FAINT = 0.15;

/** Actors on either side of a trigger that are looked at; more stand in no sentence but an endless list. */
const CROWD = 40;

/** Candidates that a trigger's meeting is looked for among, as a range: those of its own sentence and of the one before. */
export function inReach({ tokens }: Scene, trigger: Trigger, candidates: readonly Candidate[]): [from: number, to: number] {
  const here = tokens.sentence[trigger.from]!;
  const next = lowest(candidates.length, (k) => candidates[k]!.actor.from >= trigger.from);
  let [from, to] = [next, next];
  while (from > Math.max(0, next - CROWD) && candidates[from - 1]!.sentence >= here - 1) from--;
  while (to < Math.min(candidates.length, next + CROWD) && candidates[to]!.sentence === here) to++;
  return [from, to];
}

const CORE = new Set<Role>(['subject', 'object', 'with', 'between', 'of', 'carrier', 'owner']);

const PLACED_OFFICIAL = 0.72;

const HOST = 0.96;

/**
 * Who is told by his office alone, "التقى الوزير رئيس الوزراء الإسرائيلي", whether the text names him elsewhere or not: but "الوزير" may be another
 * one, and at a gathering of many his state is there, which may have sent somebody.
 */
const isPlacedOfficial = ({ kind: sort }: Trigger, { kind, persons, states, title }: Actor, role: Role | undefined): boolean =>
  kind === 'office' &&
  (persons.length > 0 ? sort !== 'summit' && sort !== 'conference' && isTold(title) : states.length > 0) &&
  role !== undefined &&
  CORE.has(role);

/** More words than "الوزير". */
const isTold = (title: TitlePhrase | null): boolean => title !== null && (title.states.length > 0 || title.officeTo > title.from + 1);

/** "بمشاركة فرنسا وألمانيا", "بحضور سفراء الإمارات والكويت". */
const isPresentState = ({ persons, states }: Actor, role: Role | undefined): boolean =>
  role === 'present' && persons.length === 0 && states.length > 0;

/** "وصل الوزير فلان كمبالا": as whoever stands behind إلى. */
const isBareGoal = ({ cls }: Trigger, { prep }: Candidate, role: Role | undefined): boolean =>
  role === 'goal' && prep === '' && cls === 'travelV';

/** "… الموقعة عام 1998، وعلى أن يعقد الوزيران اجتماعا": a year gone by is not that of what lies ahead. */
function toCome({ published }: Scene, when: When | null): When | null {
  const year = when?.value?.length === 4 ? when.value : null;
  return year !== null && published !== null && year < published.slice(0, 4) ? null : when;
}

const ATTENDS = new Set<Role>([...CORE, 'present']);

const anchorsOf = ({ persons, states, kind }: Actor): readonly (Person | string)[] =>
  persons.length > 0 || kind === 'pair' ? persons : states;

/** States of whoever fills a place. */
export function sidesOf({ roles }: Parties, candidates: readonly Candidate[]): Set<string> {
  const out = new Set<string>();
  for (const [k, role] of roles) if (CORE.has(role)) for (const s of candidates[k]!.actor.states) out.add(s);
  return out;
}

export function partiesOf(
  scene: Scene,
  trigger: Trigger,
  candidates: readonly Candidate[],
  weights: Weights,
  where: Where | null = whereOf(scene, trigger),
): Parties {
  const near: Participant[] = [];
  const participants: Participant[] = [];
  const [from, to] = inReach(scene, trigger, candidates);
  const roles = rolesOf(scene, trigger, candidates, from, to);
  const sentence = scene.tokens.sentence[trigger.from]!;
  const isOutside = outsideOf(scene, trigger, roles, candidates, from, where);
  const setting = settingOf(scene, trigger, candidates, roles);
  const sum = sumOf(takesPartModel, weights);
  const persons = new Set<Person>();
  const states = new Set<string>();
  let left = false;
  for (let k = from; k < to; k++) {
    const c = candidates[k]!;
    const role = roles.get(k);
    if (c.actor.kind === 'org' || isOutside(k)) continue;
    features(setting, k, left, sum.reset());
    const likely = sum.probability;
    // Whom grammar puts into the meeting is in it.
    const placed = isPlacedOfficial(trigger, c.actor, role) || isPresentState(c.actor, role) || isBareGoal(trigger, c, role);
    let sure = placed ? Math.max(likely, PLACED_OFFICIAL) : likely;
    // "خلال استقبال الملك له": a host is there, however little else speaks for it.
    if (trigger.cls === 'receive' && role === 'of' && c.actor.persons.length > 0) sure = Math.max(sure, HOST);
    left = sure > 0.5;
    if (sure <= FAINT) continue;
    const one: Participant = { actor: c.actor, sure, role: role ?? null, earlier: c.sentence !== sentence };
    near.push(one);
    if (!left) continue;
    participants.push(one);
    for (const p of c.actor.persons) persons.add(p);
    for (const s of c.actor.states) states.add(s);
  }
  return { trigger, sentence, roles, candidates: near, participants, persons, states, where };
}

/** "خلال زيارته الأخيرة لموسكو", "في لقائهما الأخير": over, whatever lies ahead beside it. */
function isOver(scene: Scene, trigger: Trigger, { turn }: Label): boolean {
  if (turn !== 'last' || trigger.verb !== null || trigger.suffix === '') return false;
  const { word } = scene.tokens;
  return [trigger.from - 1, carrierBefore(scene, trigger)].every((i) => word[i]?.entry?.verb?.tense !== 'future');
}

/** All that a trigger says, given who takes part. */
export function factsOf(scene: Scene, parties: Parties, candidates: readonly Candidate[]): Facts {
  const { trigger, sentence, roles } = parties;
  const anchored = new Set<Person | string>();
  const goals = new Set<string>();
  const organizations: Named[] = [];
  for (const [k, role] of roles) {
    const { actor } = candidates[k]!;
    if (role === 'goal') for (const s of actor.states) goals.add(s);
    else if (role !== 'speaker' && role !== 'present' && role !== 'mediator' && actor.kind !== 'origin')
      for (const who of anchorsOf(actor)) anchored.add(who);
    const { org, kind } = actor;
    if (kind === 'org' && org !== null && org.org?.organization.kind !== 'media' && ATTENDS.has(role)) organizations.push(org);
  }
  const journey = journeyTo(scene, trigger);
  const whenTold = (planned: boolean): When | null => {
    const own = whenOf(scene, trigger, planned);
    return journey === undefined ? own : whenAttended(scene, trigger, journey, own, planned);
  };
  const label = labelOf(scene, trigger);
  const over = isOver(scene, trigger, label);
  const told = whenTold(false);
  const first = over && told?.value !== null && (told?.value ?? '') > (scene.published ?? '9') ? null : told;
  const by = statusOf(scene, trigger, first);
  const status = over && by === 'planned' ? 'held' : by;
  return {
    trigger,
    sentence,
    roles,
    candidates: parties.candidates,
    participants: parties.participants,
    persons: parties.persons,
    states: parties.states,
    anchored,
    sides: sidesOf(parties, candidates),
    goals: [...goals],
    organizations,
    where: parties.where,
    when: status === 'planned' ? toCome(scene, whenTold(true)) : status === 'cancelled' ? laterOf(scene, first) : first,
    status,
    sort: sortOf(scene.tokens, trigger),
    label,
    besides: isBesides(scene, trigger, roles, candidates),
  };
}
