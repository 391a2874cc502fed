/**
 * Twins: occasions that prove to be one once they are put together: a visit and its talks, or what is told twice, in
 * one sentence, of one status, and of places and days that do not speak against it.
 *
 * @module src/extract/meetings/occasions/twins
 */

import { parseDay } from '../../../arabic/calendar.js';
import { DAY } from '../days/side.js';
import type { Scene } from '../scene.js';
import type { Occasion, Represents } from './occasion.js';
import { receives } from './receives.js';

/** Joins each occasion to the first before it that is its twin; those that others are part of stay. */
export function mergeTwins(scene: Scene, occasions: readonly Occasion[], represents: Represents): Occasion[] {
  const out: Occasion[] = [];
  const gatherings = new Set(occasions.map((o) => o.partOf));
  for (const o of occasions) {
    const k = gatherings.has(o)
      ? -1
      : out.findIndex(
          (before) =>
            !gatherings.has(before) &&
            (areTwins(scene, before, o) ||
              isReceptionOf(before, o) ||
              isOfVisitor(scene, before, o, represents) ||
              isOfVisitor(scene, o, before, represents)),
        );
    if (k < 0) out.push(o);
    else out[k] = joined(out[k]!, o);
  }
  return out;
}

/**
 * "اختتم الوزير في واغادوغو جولته. وفي العاصمة البوركينية تحادث مع نظيره": talks of a visitor with those who receive him, in the
 * town of a visit of which nothing else is told.
 */
function isReceptionOf(visit: Occasion, talks: Occasion): boolean {
  const country = visit.where?.country;
  const guests = [...talks.persons.keys()].filter((p) => visit.persons.has(p));
  return (
    visit.kind === 'visit' &&
    talks.kind === 'talks' &&
    visit.status === talks.status &&
    visit.partOf === talks.partOf &&
    visit.where !== null &&
    talks.where?.country === country &&
    guests.length > 0 &&
    guests.length === visit.persons.size &&
    talks.persons.size > guests.length &&
    !visit.states.has(country!) &&
    talks.states.has(country!) &&
    talks.when === null
  );
}

/** "وصل الوزير إلى نيروبي، وأجرى محادثات مع نظيره": talks of a visitor with his counterpart, or the head of state, are of the visit. */
function isOfVisitor(scene: Scene, visit: Occasion, talks: Occasion, represents: Represents): boolean {
  const country = visit.where?.country;
  if (visit.kind !== 'visit' || talks.kind !== 'talks' || visit.partOf !== talks.partOf) return false;
  if (country === undefined || (talks.where !== null && talks.where.country !== country) || !isDuring(visit, talks)) return false;
  // "عقد لقاءات مع الرؤساء": not all of them are that visit.
  if (talks.facts.some(({ trigger }) => trigger.verb === null && trigger.number === 'plural' && !trigger.lemma.endsWith('ة'))) return false;
  const hosts = [...talks.persons.keys()].filter((who) => represents(who).includes(country));
  const guests = [...talks.persons.keys()].filter((who) => !hosts.includes(who));
  if (hosts.length === 0 || guests.length === 0) return false;
  if (!guests.every((who) => visit.persons.has(who) && represents(who).length > 0)) return false;
  return hosts.every((host) => receives(scene, host, guests));
}

/** Days that a visit goes on. */
const GOES_ON = 3;

/** "وصل الاثنين … ومن المقرر أن يجتمع غدا مع الرئيسة": on no other day, or within some days of a visit that has begun. */
function isDuring(visit: Occasion, talks: Occasion): boolean {
  const [first, day] = [visit.when?.value ?? '', talks.when?.value ?? ''];
  const alike = visit.status === talks.status;
  if (first === '' || day === '' || first === day) return alike;
  const after = first.length === DAY && day.length === DAY ? parseDay(day) - parseDay(first) : 0;
  return (alike || (visit.status === 'held' && talks.status === 'planned')) && after > 0 && after <= GOES_ON;
}

const PAIRED = new Set<Occasion['kind']>(['visit', 'talks']);

function areTwins(scene: Scene, a: Occasion, b: Occasion): boolean {
  return (
    PAIRED.has(a.kind) &&
    PAIRED.has(b.kind) &&
    a.status === b.status &&
    b.facts[0]!.sentence === a.facts.at(-1)!.sentence &&
    a.partOf === b.partOf &&
    a.persons.size + a.states.size > 1 &&
    (areSame(a.persons, b.persons) || isWithHim(scene, b)) &&
    (areSame(a.states, b.states) || isWithHim(scene, b)) &&
    areIn(b.persons, a.persons) &&
    areIn(b.states, a.states) &&
    (a.where === null || b.where === null || a.where.country === b.where.country) &&
    (!a.when?.value || !b.when?.value || a.when.value === b.when.value)
  );
}

const areIn = (a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean => [...a.keys()].every((key) => b.has(key));
const areSame = (a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean => a.size === b.size && areIn(a, b);

const WITH_HIM = new Set(['معه', 'معها', 'معهم', 'معهما']);
const NEAR = 3;

/** "استقبله الأمير وعقد معه جلسة مباحثات": one of them is only a pronoun here. */
function isWithHim({ tokens }: Scene, { facts }: Occasion): boolean {
  const { from, to } = facts[0]!.trigger;
  for (let i = Math.max(0, from - NEAR); i < Math.min(tokens.count, to + NEAR); i++) if (WITH_HIM.has(tokens.word[i]!.key)) return true;
  return false;
}

function joined(a: Occasion, b: Occasion): Occasion {
  return {
    ...a,
    kind: b.kind === 'visit' ? 'visit' : a.kind,
    // In the order of the first, and as it tells of them.
    persons: new Map([...a.persons, ...b.persons, ...a.persons]),
    states: new Map([...a.states, ...b.states, ...a.states]),
    wished: a.wished && b.wished,
    facts: [...a.facts, ...b.facts].sort((x, y) => x.trigger.from - y.trigger.from),
    where: a.where?.town ? a.where : (b.where ?? a.where),
    when: a.when?.value ? a.when : b.when,
  };
}
