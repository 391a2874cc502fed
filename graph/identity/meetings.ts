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
import { type Blocks, type Match, type Matcher, weigh } from './matcher.js';
import { MEETING_POINTS as POINTS } from './points.js';
import { gap, monthsOf, type Span, spanOf } from './time.js';
import { contentWords } from './words.js';

export interface MeetingTraits {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Names of the participants, packed, hosts and heads first. */
  readonly persons: readonly string[];
  readonly states: readonly string[];
  /** Organisations, by folded name. */
  readonly bodies: readonly string[];
  readonly place: readonly string[];
  readonly country: string | null;
  /** The printed date. */
  readonly day: string | null;
  readonly span: Span | null;
  readonly words: readonly string[];
  /** Kind, state and place of the larger meeting at which it was held. */
  readonly within: readonly [MeetingKind, string | null, readonly string[]] | null;
  /** Whom else the article names, and the words of its title. */
  readonly story: readonly string[];
}

function traitsOf(report: Report, m: MeetingEntry): MeetingTraits {
  const people = new Map(report.persons.map((p) => [p.key, personName(p.name)]));
  const own = new Set([...report.persons.flatMap((p) => contentWords([p.name])), ...contentWords([m.place])]);
  return {
    kind: m.kind,
    status: m.status,
    persons: m.persons.flatMap((k) => (people.has(k) ? [packName(people.get(k)!)] : [])),
    states: sorted(m.states),
    bodies: sorted(report.organizations.filter((o) => m.organizations.includes(o.key)).map((o) => foldWords(o.code ?? o.name))),
    place: placeWords(m.place),
    country: m.country,
    day: m.date,
    span: spanOf(m, report.published) ?? null,
    words: contentWords([m.title, ...m.cues]).filter((w) => !own.has(w)),
    within: withinOf(report, m),
    story: sorted([
      ...report.persons.filter((p) => !m.persons.includes(p.key)).map((p) => skeleton(people.get(p.key)!.at(-1)?.text ?? '')),
      ...contentWords([report.title]).filter((w) => !own.has(w)),
    ]).slice(0, 24),
  };
}

function withinOf(report: Report, m: MeetingEntry): MeetingTraits['within'] {
  const larger = report.meetings.find((o) => o.key === m.partOf);
  return larger ? [larger.kind, larger.country, placeWords(larger.place)] : null;
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
      return relation !== 'clash' && relation !== 'none' && relation !== 'kin';
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

type Found = [rule: string, detail?: string][];

function compare(a: MeetingTraits, b: MeetingTraits): Match {
  const found: Found = [['odds']];
  const kinds = sorted([a.kind, b.kind]).join(' ');
  found.push([
    a.kind === b.kind ? (a.kind === 'talks' ? 'kind-talks' : 'kind-same') : LOOSE.has(kinds) ? 'kind-near' : 'kind-differs',
    kinds,
  ]);
  who(a, b, found);
  where(a, b, found);
  when(a, b, found);
  const words = a.words.filter((w) => b.words.includes(w));
  if (words.length) found.push([`words-${Math.min(4, words.length)}`, words.join(' ')]);
  else if (a.words.length && b.words.length) found.push(['words-differ']);
  const story = a.story.filter((w) => b.story.includes(w));
  if (story.length) found.push([`story-${Math.min(4, story.length)}`, story.join(' ')]);
  return weigh(POINTS, found);
}

function who(a: MeetingTraits, b: MeetingTraits, found: Found): void {
  const both = meetPersons(a, b);
  const met = both.size;
  const spare = Math.min(a.persons.length, b.persons.length) - met;
  if (met) found.push([`persons-${Math.min(3, met)}`, `${met}`]);
  const most = Math.max(a.persons.length, b.persons.length);
  if (most && most > a.persons.length + b.persons.length - most) {
    const fewest = a.persons.length + b.persons.length - most;
    found.push([!fewest ? 'persons-unnamed' : most - fewest > 1 ? 'persons-more' : 'persons-one-more']);
  }
  const visits = a.kind === 'visit' && b.kind === 'visit';
  if (spare > 0) found.push([met ? `persons-differ-${Math.min(2, spare)}` : visits ? 'visitors-differ' : 'persons-disjoint', `${spare}`]);
  if (met && a.persons.length > 1 && b.persons.length > 1) {
    const hosts = Number(!both.has(0)) + Number(![...both.values()].includes(0));
    if (hosts) found.push([`heads-differ-${hosts}`, `${a.persons[0]} / ${b.persons[0]}`]);
  }
  const shared = a.states.filter((s) => b.states.includes(s));
  const fewest = Math.min(a.states.length, b.states.length);
  if (shared.length) found.push([`states-${Math.min(2, shared.length)}`, shared.join(' ')]);
  if (fewest === shared.length && a.states.length !== b.states.length) found.push([fewest ? 'states-more' : 'states-unnamed']);
  const bodies = a.bodies.filter((o) => b.bodies.includes(o));
  if (bodies.length) found.push(['bodies', bodies.join(', ')]);
  if (fewest === shared.length) return;
  const bilateral = a.states.length === 2 && b.states.length === 2;
  found.push([
    shared.length ? (bilateral ? 'counterpart-differs' : 'states-differ') : 'states-disjoint',
    `${a.states.join(' ')} / ${b.states.join(' ')}`,
  ]);
}

function where(a: MeetingTraits, b: MeetingTraits, found: Found): void {
  if (a.country && b.country) found.push([a.country === b.country ? 'country-same' : 'country-differs', `${a.country} ${b.country}`]);
  if (a.within && b.within && a.within[0] === b.within[0]) {
    const [, country, place] = a.within;
    const near = (country !== null && country === b.within[1]) || place.some((w) => b.within![2].includes(w));
    if (near) found.push(['within-same', a.within[0]]);
  }
  if (!a.place.length || !b.place.length) return;
  const same = a.place.filter((w) => b.place.includes(w));
  if (same.length) found.push(['place-same', same.join(' ')]);
  else found.push(['place-differs', `${a.place.join(' ')} / ${b.place.join(' ')}`]);
}

function when(a: MeetingTraits, b: MeetingTraits, found: Found): void {
  if (!a.span || !b.span) return void found.push(['time-unknown']);
  const days = gap(a.span, b.span);
  const guessed = Number(a.span.precision === 'near') + Number(b.span.precision === 'near');
  const detail = `${a.span.precision} ${b.span.precision} ${days}`;
  if (guessed)
    found.push([`guess-${guessed}-${days === 0 ? 'fits' : days < 4 ? 'near' : days < 15 ? 'apart' : days < 60 ? 'far' : 'never'}`, detail]);
  else if (a.span.precision === 'day' && b.span.precision === 'day')
    found.push([days === 0 ? 'day-same' : days === 1 ? 'day-next' : days < 4 ? 'day-near' : 'day-differs', detail]);
  else found.push([days === 0 ? 'time-fits' : 'time-differs', detail]);
}

/**
 * Who shares two participants, or one and the state, or a place, meets; who names hardly anyone asks by
 * the words of its phrases.
 */
function blocks({ persons, states, country, place, span, words }: MeetingTraits): Blocks {
  const names = persons.map((p) => skeleton(unpackName(p).at(-1)!.text));
  const who = [...names.slice(0, 12).map((n) => `n ${n}`), ...(states.length < 8 ? states.map((s) => `s ${s}`) : [])];
  const meet: string[] = [];
  for (const [i, x] of who.entries()) {
    for (const y of who.slice(i + 1)) meet.push(`m ${x} ${y}`);
    if (country) meet.push(`m ${x} c ${country}`);
  }
  for (const w of place) meet.push(`m w ${w}`);
  const byWords = monthsOf(span).flatMap((month) => words.map((w) => `mw ${w} ${month}`));
  return { meet: sorted(meet), offer: byWords, ask: persons.length < 2 && states.length < 3 ? byWords : [] };
}

export const meetings: Matcher<MeetingTraits> = {
  kind: 'Meeting',
  hard: -6,
  toldApart: Number.NEGATIVE_INFINITY,
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
