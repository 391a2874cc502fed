/**
 * Which mentions are one occasion: a later trigger against the meeting that the earlier ones have built up.
 * Weights are trained by ../../build/train-meetings.mjs (../weights/same.ts).
 *
 * @module src/extract/meetings/occasions/same
 */

import { Model, oneOf, Part, type Told, upTo } from '../../linear.js';
import type { Person } from '../../persons/person.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { GROUP } from './groups.js';

/** What the mentions of one meeting say together. */
export interface Meeting {
  readonly facts: Facts[];
  readonly persons: Set<Person>;
  readonly states: Set<string>;
  /** Persons, and states without a name, who fill a place of one of its triggers. */
  readonly anchored: Set<Person | string>;
}

export function newMeeting(first: Facts): Meeting {
  const meeting: Meeting = { facts: [], persons: new Set(), states: new Set(), anchored: new Set() };
  join(meeting, first);
  return meeting;
}

export function join(meeting: Meeting, facts: Facts): void {
  meeting.facts.push(facts);
  for (const p of facts.persons) meeting.persons.add(p);
  for (const s of facts.states) meeting.states.add(s);
  for (const p of facts.anchored) meeting.anchored.add(p);
}

const OTHER = new Set([
  'اخر',
  'اخري',
  'ثان',
  'ثانيه',
  'ثالث',
  'الثاني',
  'الثانيه',
  'الثالث',
  'سابق',
  'سابقه',
  'السابق',
  'السابقه',
  'منفصل',
  'منفصله',
  'جديد',
  'جديده',
  'مماثل',
]);

export const sameModel = new Model();
const SHAPE = oneOf('verb', 'the', 'poss', 'a');
const OVERLAP = oneOf('none', 'new', 'apart', 'all', 'one', 'many', 'some');
const STATES = oneOf('none', 'new', 'apart', 'all', 'some');
const AGREES = oneOf('open', 'same', 'other');
const GROUPS = new Part([...new Set(Object.values(GROUP))]);
const KIND = new Part(['same', ...GROUPS.values.flatMap((a) => GROUPS.values.map((b) => `${a}-${b}`))]);
const IS = {
  kind: sameModel.feature`kind ${KIND}`,
  kindOverlap: sameModel.feature`kind ${KIND} ${OVERLAP}`,
  shape: sameModel.feature`shape ${SHAPE}`,
  shapeFar: sameModel.feature`shape ${SHAPE} far ${upTo(4)}`,
  shapePersonsOverlap: sameModel.feature`shape ${SHAPE} persons ${OVERLAP}`,
  shapeBetween: sameModel.feature`shape ${SHAPE} between ${upTo(2)}`,
  farBetween: sameModel.feature`far ${upTo(4)} between ${upTo(2)}`,
  personsOverlapStates: sameModel.feature`persons ${OVERLAP} states ${STATES}`,
  statesShape: sameModel.feature`states ${STATES} ${SHAPE}`,
  whereAgrees: sameModel.feature`where ${AGREES}`,
  whenAgrees: sameModel.feature`when ${AGREES}`,
  whereAgreesPersonsOverlap: sameModel.feature`where ${AGREES} persons ${OVERLAP}`,
  whenAgreesPersonsOverlap: sameModel.feature`when ${AGREES} persons ${OVERLAP}`,
  statusAgrees: sameModel.feature`status ${AGREES}`,
  statusAgreesOverlap: sameModel.feature`status ${AGREES} ${OVERLAP}`,
  anchorOverlap: sameModel.feature`anchor ${OVERLAP}`,
  anchorOverlapShape: sameModel.feature`anchor ${OVERLAP} ${SHAPE}`,
  anchorOverlapKind: sameModel.feature`anchor ${OVERLAP} kind ${KIND}`,
  anchorOverlapFar: sameModel.feature`anchor ${OVERLAP} far ${upTo(2)}`,
  clash: sameModel.feature`clash`,
  clashKind: sameModel.feature`clash ${KIND}`,
  clashOverlap: sameModel.feature`clash ${OVERLAP}`,
  clashGroups: sameModel.feature`clash ${GROUPS}`,
  lemmaShape: sameModel.feature`lemma ${SHAPE}`,
  lemmaOverlap: sameModel.feature`lemma ${OVERLAP}`,
  muchTold: sameModel.feature`much told`,
  mainShape: sameModel.feature`main ${SHAPE}`,
  bareShape: sameModel.feature`bare ${SHAPE} ${upTo(4)}`,
  sameClause: sameModel.feature`same clause`,
  sameClauseKind: sameModel.feature`same clause ${KIND}`,
  another: sameModel.feature`another`,
  plural: sameModel.feature`plural`,
};

/** Features of a trigger belonging to a meeting; `between`: mentions of other meetings since its last. */
export function sameFeatures(scene: Scene, facts: Facts, meeting: Meeting, between: number, out: Told): void {
  const { trigger } = facts;
  const last = meeting.facts.at(-1)!;
  const first = meeting.facts[0]!;
  const group = GROUP[trigger.cls]!;
  const g = GROUPS.of(group);
  const groups = new Set(meeting.facts.map((f) => GROUP[f.trigger.cls]!));
  const shape = SHAPE.of(trigger.verb ? 'verb' : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a');
  const distance = facts.sentence - last.sentence;
  const far = distance === 0 ? 0 : distance === 1 ? 1 : distance <= 3 ? 2 : distance <= 7 ? 3 : 4;
  const persons = overlapOf(facts.persons, meeting.persons);
  const anchor = overlapOf(facts.anchored, meeting.anchored);
  const sharedStates = [...facts.states].filter((s) => meeting.states.has(s)).length;
  const states = STATES.of(
    facts.states.size === 0
      ? 'none'
      : meeting.states.size === 0
        ? 'new'
        : sharedStates === 0
          ? 'apart'
          : sharedStates === facts.states.size
            ? 'all'
            : 'some',
  );
  const countries = meeting.facts.flatMap((f) => (f.where ? [f.where.country] : []));
  const where = AGREES.of(
    facts.where === null || countries.length === 0 ? 'open' : countries.includes(facts.where.country) ? 'same' : 'other',
  );
  const dates = meeting.facts.flatMap((f) => (f.when?.value ? [f.when.value] : []));
  const value = facts.when?.value ?? null;
  const when = AGREES.of(
    value === null || dates.length === 0 ? 'open' : dates.some((d) => d.startsWith(value) || value.startsWith(d)) ? 'same' : 'other',
  );
  const status = AGREES.of(meeting.facts.some((f) => f.status === facts.status) ? 'same' : 'other');
  const kind = KIND.of(groups.has(group) ? 'same' : `${[...groups].sort()[0]}-${group}`);
  out.add(IS.kind.at(kind));
  out.add(IS.kindOverlap.at(kind, persons));
  out.add(IS.shape.at(shape));
  out.add(IS.shapeFar.at(shape, far));
  out.add(IS.shapePersonsOverlap.at(shape, persons));
  out.add(IS.shapeBetween.at(shape, Math.min(between, 2)));
  out.add(IS.farBetween.at(far, Math.min(between, 2)));
  out.add(IS.personsOverlapStates.at(persons, states));
  out.add(IS.statesShape.at(states, shape));
  out.add(IS.whereAgrees.at(where));
  out.add(IS.whenAgrees.at(when));
  out.add(IS.whereAgreesPersonsOverlap.at(where, persons));
  out.add(IS.whenAgreesPersonsOverlap.at(when, persons));
  out.add(IS.statusAgrees.at(status));
  out.add(IS.statusAgreesOverlap.at(status, persons));
  out.add(IS.anchorOverlap.at(anchor));
  out.add(IS.anchorOverlapShape.at(anchor, shape));
  out.add(IS.anchorOverlapKind.at(anchor, kind));
  out.add(IS.anchorOverlapFar.at(anchor, Math.min(far, 2)));
  // Each names somebody whom the other does not: two meetings of one person, as a rule.
  const clash = [...facts.anchored].some((p) => !meeting.anchored.has(p)) && [...meeting.anchored].some((p) => !facts.anchored.has(p));
  if (clash && facts.anchored.size > 1) {
    out.add(IS.clash.at());
    out.add(IS.clashKind.at(kind));
    out.add(IS.clashOverlap.at(anchor));
    out.add(IS.clashGroups.at(g));
  }
  if (meeting.facts.some((f) => f.trigger.lemma === trigger.lemma)) {
    out.add(IS.lemmaShape.at(shape));
    out.add(IS.lemmaOverlap.at(persons));
  }
  if (meeting.facts.length > 2) out.add(IS.muchTold.at());
  if (first.sentence === 0) out.add(IS.mainShape.at(shape));
  if (facts.persons.size + facts.states.size === 0) out.add(IS.bareShape.at(shape, far));
  if (distance === 0 && scene.clauses.at[trigger.head] === scene.clauses.at[last.trigger.head]) {
    out.add(IS.sameClause.at());
    out.add(IS.sameClauseKind.at(kind));
  }
  const after = scene.tokens.word[trigger.to];
  if (after && OTHER.has(after.key)) out.add(IS.another.at());
  if (trigger.number === 'plural' && !trigger.lemma.endsWith('ة')) out.add(IS.plural.at());
}

const overlapOf = (mine: ReadonlySet<unknown>, theirs: ReadonlySet<unknown>): number => OVERLAP.of(overlap(mine, theirs));

/** How the persons of a mention meet those of a meeting. */
function overlap(mine: ReadonlySet<unknown>, theirs: ReadonlySet<unknown>): (typeof OVERLAP.values)[number] {
  if (mine.size === 0) return 'none';
  if (theirs.size === 0) return 'new';
  let shared = 0;
  for (const p of mine) if (theirs.has(p)) shared++;
  if (shared === 0) return 'apart';
  if (shared === mine.size) return shared > 1 ? 'all' : 'one';
  return shared > 1 ? 'many' : 'some';
}
