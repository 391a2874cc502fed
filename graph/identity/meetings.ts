/**
 * Meetings: who met, where, when, of what kind. None of these is needed, none is enough: the points of
 * all must outweigh the odds that two reports of the same days tell of two meetings.
 *
 * @module graph/identity/meetings
 */
import { foldWords } from '../names/fold.js';
import { packName, personName, unpackName } from '../names/person-name.js';
import { relate } from '../names/relation.js';
import { skeleton } from '../names/skeleton.js';
import { sorted } from '../order.js';
import type { MeetingEntry, MeetingKind, MeetingStatus, Report } from '../report.js';
import { type Blocks, type Match, type Matcher, type Reason, sum } from './matcher.js';
import { gap, type Span, spanOf } from './time.js';
import { contentWords } from './words.js';

export interface MeetingTraits {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Names of the participants, packed, hosts and heads first. */
  readonly persons: readonly string[];
  readonly states: readonly string[];
  readonly place: readonly string[];
  readonly country: string | null;
  /** The printed date. */
  readonly day: string | null;
  readonly span: Span | null;
  readonly words: readonly string[];
}

function traitsOf(report: Report, m: MeetingEntry): MeetingTraits {
  const people = new Map(report.persons.map((p) => [p.key, personName(p.name)]));
  const own = new Set([...report.persons.flatMap((p) => contentWords([p.name])), ...contentWords([m.place])]);
  return {
    kind: m.kind,
    status: m.status,
    persons: m.persons.flatMap((k) => (people.has(k) ? [packName(people.get(k)!)] : [])),
    states: sorted(m.states),
    place: placeWords(m.place),
    country: m.country,
    day: m.date,
    span: spanOf(m, report.published) ?? null,
    words: contentWords([m.title, ...m.cues]).filter((w) => !own.has(w)),
  };
}

function placeWords(place: string | null): string[] {
  return place
    ? sorted(
        foldWords(place)
          .split(' ')
          .map((w) => skeleton(w.replace(/^(?:ب|في)?ال(?=...)/, ''))),
      )
    : [];
}

/** Which persons of one report are which of the other, by position. */
function meetPersons(a: MeetingTraits, b: MeetingTraits): Map<number, number> {
  const others = b.persons.map(unpackName);
  const taken = new Set<number>();
  const met = new Map<number, number>();
  for (const [i, p] of a.persons.entries()) {
    const words = unpackName(p);
    const j = others.findIndex((q, n) => {
      if (taken.has(n)) return false;
      const { relation } = relate(words, q);
      return relation !== 'clash' && relation !== 'none';
    });
    if (j < 0) continue;
    taken.add(j);
    met.set(i, j);
  }
  return met;
}

const LOOSE: ReadonlySet<string> = new Set([
  'talks visit',
  'conference talks',
  'conference summit',
  'summit talks',
  'summit visit',
  'conference visit',
]);

function compare(a: MeetingTraits, b: MeetingTraits): Match {
  const reasons: Reason[] = [{ rule: 'odds', weight: -3.5 }];
  const add = (rule: string, weight: number, detail: string) => weight && reasons.push({ rule, weight, detail });
  const against = (rule: string, weight: number, detail: string) => reasons.push({ rule, weight, detail, contrary: true });

  const kinds = sorted([a.kind, b.kind]).join(' ');
  if (a.kind === b.kind) add('kind-same', a.kind === 'talks' ? 0.5 : 1, kinds);
  else if (LOOSE.has(kinds)) add('kind-near', 0.2, kinds);
  else against('kind-differs', -6, kinds);

  const both = meetPersons(a, b);
  const met = both.size;
  const spare = Math.min(a.persons.length, b.persons.length) - met;
  if (met) add('persons-shared', [0, 1.5, 3][met] ?? 4, `${met}`);
  if (spare > 0) against('persons-differ', met ? -0.7 * Math.min(3, spare) : -4, `${spare}`);
  if (met && a.persons.length > 1 && b.persons.length > 1) {
    const hosts = Number(!both.has(0)) + Number(![...both.values()].includes(0));
    if (hosts) against('hosts-differ', -2 * hosts, `${a.persons[0]} / ${b.persons[0]}`);
  }

  const shared = a.states.filter((s) => b.states.includes(s));
  const left = Math.min(a.states.length, b.states.length) - shared.length;
  if (shared.length) add('states-shared', shared.length > 1 ? 1.5 : 0.5, shared.join(' '));
  const bilateral = a.states.length === 2 && b.states.length === 2;
  if (left > 0) against('states-differ', shared.length ? (bilateral ? -4 : -0.7) : -3, `${a.states.join(' ')} / ${b.states.join(' ')}`);

  if (a.country && b.country && a.country !== b.country) against('country-differs', -5, `${a.country} ${b.country}`);
  else if (a.country && b.country) add('country-same', 0.7, a.country);
  if (a.place.length && b.place.length) {
    const same = a.place.filter((w) => b.place.includes(w));
    if (same.length) add('place-same', 1.2, same.join(' '));
    else against('place-differs', -1, `${a.place.join(' ')} / ${b.place.join(' ')}`);
  }
  when(a, b, add, against);
  const words = a.words.filter((w) => b.words.includes(w));
  add('words-shared', Math.min(2.4, 0.6 * words.length), words.join(' '));
  return sum(reasons);
}

type Add = (rule: string, weight: number, detail: string) => unknown;

function when(a: MeetingTraits, b: MeetingTraits, add: Add, against: Add): void {
  if (!a.span || !b.span) return void add('time-unknown', -0.5, '');
  const days = gap(a.span, b.span);
  const kinds = `${a.span.precision} ${b.span.precision} ${days}`;
  const near = a.span.precision === 'near' || b.span.precision === 'near';
  const exact = a.span.precision === 'day' && b.span.precision === 'day';
  if (exact) {
    if (days === 0) add('day-same', 2, kinds);
    else if (days === 1) add('day-next', 1, kinds);
    else against('day-differs', days < 4 ? -1 : -8, kinds);
  } else if (near) {
    if (days === 0) add('time-fits', 1, kinds);
    else add('time-apart', days < 4 ? 0.3 : days < 11 ? -0.7 : days < 40 ? -2 : -4, kinds);
  } else if (days === 0) add('time-fits', 0.7, kinds);
  else against('time-differs', -6, kinds);
}

function blocks({ persons, states, country, place, kind }: MeetingTraits): Blocks {
  const names = persons.map((p) => skeleton(unpackName(p).at(-1)!.text));
  const who = [...names.slice(0, 12).map((n) => `n ${n}`), ...(states.length < 8 ? states.map((s) => `s ${s}`) : [])];
  const what: string[] = [];
  for (const [i, x] of who.entries()) {
    for (const y of who.slice(i + 1)) what.push(`${x} ${y}`);
    if (country) what.push(`${x} c ${country}`);
  }
  for (const w of place) what.push(`w ${w}`);
  if (!what.length) what.push(...who, `k ${kind}`);
  return { meet: sorted(what.map((w) => `m ${w}`)) };
}

export const meetings: Matcher<MeetingTraits> = {
  kind: 'Meeting',
  traits: (report) => new Map(report.meetings.map((m) => [m.key, traitsOf(report, m)])),
  blocks,
  compare,
  handle: (t) => ({
    words: [
      t.kind.replace('_', '-'),
      ...(t.persons.length ? t.persons.map((p) => unpackName(p).at(-1)!.text) : t.states).slice(0, 2),
      t.day,
    ],
    plain: t.day !== null && t.persons.length + t.states.length > 1,
  }),
};
