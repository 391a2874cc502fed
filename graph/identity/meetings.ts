/**
 * Meetings: who met, where, when, of what kind. None of these is needed, none is enough: the points of
 * all must outweigh the odds that two reports of the same days tell of two meetings.
 *
 * @module graph/identity/meetings
 */
import { foldWords } from '../names/fold.js';
import { packName, personName, unpackName } from '../names/person-name.js';
import { type Relation, relateNames } from '../names/relation.js';
import { skeleton } from '../names/skeleton.js';
import { sorted } from '../order.js';
import type { MeetingEntry, MeetingKind, MeetingStatus, Report } from '../report.js';
import { type Blocks, type Match, type Matcher, mostOf, Sum } from './matcher.js';
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
  /** Words of the gathering's own name. */
  readonly title: readonly string[];
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
    title: contentWords([m.title]).filter((w) => !own.has(w)),
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
  const met = new Map<number, number>();
  const taken = new Set<number>();
  for (const [i, name] of a.persons.entries()) {
    const j = b.persons.findIndex((other, n) => !taken.has(n) && AGREE.has(relateNames(name, other).relation));
    if (j < 0) continue;
    taken.add(j);
    met.set(i, j);
  }
  return met;
}

const AGREE: ReadonlySet<Relation> = new Set(['equal', 'ends', 'lineage', 'begin', 'tail', 'surname', 'given', 'short']);

const LOOSE: ReadonlySet<string> = new Set(
  ['talks visit', 'conference talks', 'conference summit', 'summit talks', 'summit visit', 'conference visit'].flatMap((pair) => {
    const [x, y] = pair.split(' ');
    return [`${x} ${y}`, `${y} ${x}`];
  }),
);

/** Two whose contradictions come to this are two meetings. */
const HARD = -6;

function compare(a: MeetingTraits, b: MeetingTraits, explain = false): Match {
  const sum = new Sum(POINTS, explain).add('odds');
  if (a.kind === b.kind) sum.add(a.kind === 'talks' ? 'kind-talks' : 'kind-same', a.kind);
  else sum.add(LOOSE.has(`${a.kind} ${b.kind}`) ? 'kind-near' : 'kind-differs', a.kind, b.kind);
  if (!explain && sum.against <= HARD) return sum;
  when(a, b, sum);
  if (!explain && sum.against <= HARD) return sum;
  const met = persons(a, b, sum);
  states(a, b, sum);
  where(a, b, sum);
  if (a.title.length && b.title.length && !a.title.some((w) => b.words.includes(w)) && !b.title.some((w) => a.words.includes(w)))
    sum.add('titles-differ', a.title, b.title);
  if (!explain && (sum.against <= HARD || sum.weight + MOST_BY_WORDS <= 0)) return sum;
  const words = a.words.filter((w) => b.words.includes(w));
  thin(a, b, met, words.length, sum);
  if (words.length) sum.add(`words-${Math.min(4, words.length)}`, words);
  else if (a.words.length && b.words.length) sum.add('words-differ');
  const story = a.story.filter((w) => b.story.includes(w));
  if (story.length) sum.add(`story-${Math.min(4, story.length)}`, story);
  return sum;
}

/** What words can add at the most; they contradict nothing. */
const MOST_BY_WORDS = mostOf(POINTS, 'words', 'story');

/** How many persons they have in common. */
function persons(a: MeetingTraits, b: MeetingTraits, sum: Sum): number {
  const both = meetPersons(a, b);
  const met = both.size;
  const [fewest, most] = [a.persons.length, b.persons.length].sort((x, y) => x - y) as [number, number];
  if (met) sum.add(`persons-${Math.min(3, met)}`, a.persons, b.persons);
  if (most > fewest) sum.add(!fewest ? 'persons-unnamed' : most - fewest > 1 ? 'persons-more' : 'persons-one-more');
  const visits = a.kind === 'visit' && b.kind === 'visit';
  if (fewest > met)
    sum.add(met ? `persons-differ-${Math.min(2, fewest - met)}` : visits ? 'visitors-differ' : 'persons-disjoint', a.persons, b.persons);
  if (!met || fewest < 2) return met;
  const heads = Number(!both.has(0)) + Number(![...both.values()].includes(0));
  if (heads) sum.add(`heads-differ-${heads}`, a.persons[0]!, b.persons[0]!);
  return met;
}

function states(a: MeetingTraits, b: MeetingTraits, sum: Sum): void {
  const shared = a.states.filter((s) => b.states.includes(s));
  const fewest = Math.min(a.states.length, b.states.length);
  if (shared.length) sum.add(`states-${Math.min(2, shared.length)}`, shared);
  if (fewest > shared.length) {
    const bilateral = a.states.length === 2 && b.states.length === 2;
    sum.add(!shared.length ? 'states-disjoint' : bilateral ? 'counterpart-differs' : 'states-differ', a.states, b.states);
  } else if (a.states.length !== b.states.length) sum.add(fewest ? 'states-more' : 'states-unnamed');
  const bodies = a.bodies.filter((o) => b.bodies.includes(o));
  if (bodies.length) sum.add('bodies', bodies);
}

function where(a: MeetingTraits, b: MeetingTraits, sum: Sum): void {
  if (a.country && b.country) sum.add(a.country === b.country ? 'country-same' : 'country-differs', a.country, b.country);
  if (sameOccasion(a, b)) sum.add('within-same', a.within![0]);
  if (!a.place.length || !b.place.length) return;
  sum.add(samePlace(a, b) ? 'place-same' : 'place-differs', a.place, b.place);
}

function sameOccasion({ within: a }: MeetingTraits, { within: b }: MeetingTraits): boolean {
  return a !== null && b !== null && a[0] === b[0] && ((a[1] !== null && a[1] === b[1]) || a[2].some((w) => b[2].includes(w)));
}

const samePlace = (a: MeetingTraits, b: MeetingTraits) => a.place.some((w) => b.place.includes(w));

/**
 * Ministers meet daily: what two reports share must tell this meeting from the others of the same people. A state
 * tells nothing of a meeting that is held in it.
 * @param met how many persons they have in common
 * @param words how many words of their phrases
 */
function thin(a: MeetingTraits, b: MeetingTraits, met: number, words: number, sum: Sum): void {
  if (samePlace(a, b) || sameOccasion(a, b)) return;
  const country = a.country !== null && a.country === b.country;
  const states = a.states.filter((s) => b.states.includes(s) && !(country && s === a.country)).length;
  const nobody = !met && !states && !a.bodies.some((o) => b.bodies.includes(o));
  if (nobody) {
    if (words < 3) sum.part('nobody-shared', words < 2 ? 1 : 0.5);
  } else if ((!a.span || !b.span) && !country && words < 2 && (met < 2 || a.kind !== b.kind)) sum.add('time-unknown-alone');
  else if (met === 1 && states < 2 && !country && words < 2 && (a.kind !== b.kind || a.kind === 'talks')) sum.add('actor-alone');
}

function when(a: MeetingTraits, b: MeetingTraits, sum: Sum): void {
  if (!a.span || !b.span) return void sum.add('time-unknown');
  const days = gap(a.span, b.span);
  const guessed = Number(a.span.precision === 'near') + Number(b.span.precision === 'near');
  const exact = a.span.precision === 'day' && b.span.precision === 'day';
  if (guessed)
    sum.add(
      `guess-${guessed}-${days === 0 ? 'fits' : days < 4 ? 'near' : days < 15 ? 'apart' : days < 60 ? 'far' : 'never'}`,
      ...(days ? [days] : []),
    );
  else if (exact) sum.add(days === 0 ? 'day-same' : days === 1 ? 'day-next' : days < 4 ? 'day-near' : 'day-differs', a.day, b.day);
  else sum.add(days === 0 ? 'time-fits' : 'time-differs', a.day, b.day);
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
  hard: HARD,
  apart: Number.NEGATIVE_INFINITY,
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
