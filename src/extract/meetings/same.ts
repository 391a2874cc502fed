/**
 * Which mentions are one occasion: a later trigger against the meeting that the earlier ones have built up.
 * Weights are trained by ../build/train-meetings.mjs (weights/same.ts).
 *
 * @module src/extract/meetings/same
 */
import type { Person } from '../persons/persons.js';
import type { Facts } from './facts.js';
import type { Scene } from './scene.js';

/** What the mentions of one meeting say together. */
export interface Meeting {
  readonly facts: Facts[];
  readonly persons: Set<Person>;
  readonly states: Set<string>;
}

export function newMeeting(first: Facts): Meeting {
  const meeting: Meeting = { facts: [], persons: new Set(), states: new Set() };
  join(meeting, first);
  return meeting;
}

export function join(meeting: Meeting, facts: Facts): void {
  meeting.facts.push(facts);
  for (const p of facts.persons) meeting.persons.add(p);
  for (const s of facts.states) meeting.states.add(s);
}

const GROUP: Readonly<Record<string, string>> = {
  meetV: 'meet',
  discussV: 'meet',
  receiveV: 'meet',
  meet: 'meet',
  negotiate: 'talk',
  dialogue: 'talk',
  session: 'talk',
  receive: 'meet',
  visitV: 'visit',
  travelV: 'visit',
  visit: 'visit',
  tour: 'visit',
  move: 'visit',
  call: 'call',
  phoneV: 'call',
  attendV: 'attend',
  summit: 'big',
  conference: 'big',
  press: 'press',
};

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

/** Features of a trigger belonging to a meeting; `between`: mentions of other meetings since its last. */
export function sameFeatures(scene: Scene, facts: Facts, meeting: Meeting, between: number): string[] {
  const { trigger } = facts;
  const last = meeting.facts.at(-1)!;
  const first = meeting.facts[0]!;
  const g = GROUP[trigger.cls]!;
  const groups = new Set(meeting.facts.map((f) => GROUP[f.trigger.cls]!));
  const shape = trigger.verb ? 'verb' : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a';
  const distance = facts.sentence - last.sentence;
  const far = distance === 0 ? 0 : distance === 1 ? 1 : distance <= 3 ? 2 : distance <= 7 ? 3 : 4;
  const shared = [...facts.persons].filter((p) => meeting.persons.has(p)).length;
  const persons =
    facts.persons.size === 0
      ? 'none'
      : meeting.persons.size === 0
        ? 'new'
        : shared === 0
          ? 'apart'
          : shared === facts.persons.size
            ? shared > 1
              ? 'all'
              : 'one'
            : shared > 1
              ? 'many'
              : 'some';
  const sharedStates = [...facts.states].filter((s) => meeting.states.has(s)).length;
  const states =
    facts.states.size === 0
      ? 'none'
      : meeting.states.size === 0
        ? 'new'
        : sharedStates === 0
          ? 'apart'
          : sharedStates === facts.states.size
            ? 'all'
            : 'some';
  const countries = meeting.facts.flatMap((f) => (f.where ? [f.where.country] : []));
  const where = facts.where === null || countries.length === 0 ? 'open' : countries.includes(facts.where.country) ? 'same' : 'other';
  const dates = meeting.facts.flatMap((f) => (f.when?.value ? [f.when.value] : []));
  const value = facts.when?.value ?? null;
  const when =
    value === null || dates.length === 0 ? 'open' : dates.some((d) => d.startsWith(value) || value.startsWith(d)) ? 'same' : 'other';
  const status = meeting.facts.some((f) => f.status === facts.status) ? 'same' : 'other';
  const kind = groups.has(g) ? 'same' : `${[...groups].sort()[0]}-${g}`;
  const out = [
    `kind ${kind}`,
    `kind ${kind} ${persons}`,
    `shape ${shape}`,
    `shape ${shape} far ${far}`,
    `shape ${shape} persons ${persons}`,
    `shape ${shape} between ${Math.min(between, 2)}`,
    `far ${far} between ${Math.min(between, 2)}`,
    `persons ${persons} states ${states}`,
    `states ${states} ${shape}`,
    `where ${where}`,
    `when ${when}`,
    `where ${where} persons ${persons}`,
    `when ${when} persons ${persons}`,
    `status ${status}`,
    `status ${status} ${persons}`,
  ];
  if (meeting.facts.some((f) => f.trigger.lemma === trigger.lemma)) out.push(`lemma ${shape}`, `lemma ${persons}`);
  if (meeting.facts.length > 2) out.push('much told');
  if (first.sentence === 0) out.push(`main ${shape}`);
  if (facts.persons.size + facts.states.size === 0) out.push(`bare ${shape} ${far}`);
  if (distance === 0 && scene.clauses.at[trigger.head] === scene.clauses.at[last.trigger.head])
    out.push('same clause', `same clause ${kind}`);
  const after = scene.tokens.word[trigger.to];
  if (after && OTHER.has(after.key)) out.push('another');
  if (trigger.number === 'plural' && !trigger.lemma.endsWith('ة')) out.push('plural');
  return out;
}
