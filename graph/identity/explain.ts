/**
 * Explain: why the entries of a node are one thing, or why two nodes are two. Worked out from the
 * reports behind them alone: what two entries say for and against each other is a function of their
 * two articles, so no other article is needed.
 *
 * @module graph/identity/explain
 */
import type { Decision } from '../decision.js';
import { entryId, parseEntryId, type ThingKind } from '../ids.js';
import { at } from '../maps.js';
import { printed } from '../names/person-name.js';
import { byText } from '../order.js';
import { AGREEMENT_KINDS, MEETING_KINDS, type Report } from '../report.js';
import { MATCHERS } from './identity.js';
import type { Match, Matcher, Reason } from './matcher.js';

/** Entries that say the same of a thing, word for word, and are one from the start. */
export interface Variant {
  /** What is printed of it: names and office, or kind, participants, place and date. */
  readonly says: string;
  readonly entries: readonly string[];
}

/** Why two variants, by position, are one thing. */
export interface Bond {
  readonly of: readonly [number, number];
  /** Sum of the reasons. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** The user's decision that holds them together, whatever the rules say. */
  readonly decision?: string;
}

export interface Explanation {
  readonly kind: ThingKind;
  /** Those with most entries first. */
  readonly variants: readonly Variant[];
  /** The strongest reasons that hold all variants together, each hanging on one that came before. */
  readonly bonds: readonly Bond[];
  /** Points of all pairs of variants, on average: a group is made as long as this is above zero. */
  readonly average: number | null;
  /** Decisions that name one of the entries. */
  readonly decisions: readonly Decision[];
}

/** Why two nodes are two. */
export interface Distinction {
  /** The pair that speaks most for one thing. */
  readonly best: Bond & { readonly says: readonly [string, string] };
  readonly average: number;
  /** Pairs whose contradictions alone keep them two. */
  readonly hard: number;
  /** Articles that name both, as two. */
  readonly toldApart: readonly string[];
  readonly decisions: readonly Decision[];
}

// biome-ignore lint/suspicious/noExplicitAny: traits are known to their own matcher only
type Any = any;

interface Held extends Variant {
  readonly traits: Any;
  /** As printed; of meetings. */
  readonly place: string | null;
}

/**
 * @param entries the node's members; those without their report in `reports` are left out
 * @param reports by article id
 */
export function explain(
  kind: ThingKind,
  entries: readonly string[],
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[] = [],
): Explanation {
  const matcher = MATCHERS.find((m) => m.kind === kind)!;
  const variants = variantsOf(matcher, entries, reports);
  const touching = decisions.filter((d) => names(d, entries));
  const pairs = variants.flatMap((a, i) => variants.slice(0, i).map((b) => pointsOf(matcher, a.traits, b.traits)));
  return {
    kind,
    variants: variants.map(({ says, entries: e }) => ({ says, entries: e })),
    bonds: bondsOf(matcher, variants, touching),
    average: pairs.length ? mean(pairs) : null,
    decisions: touching,
  };
}

/** @param pair the members of two nodes of one kind */
export function distinguish(
  kind: ThingKind,
  pair: readonly [readonly string[], readonly string[]],
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[] = [],
): Distinction {
  const matcher = MATCHERS.find((m) => m.kind === kind)!;
  const [one, other] = pair.map((entries) => variantsOf(matcher, entries, reports)) as [Held[], Held[]];
  const points = one.flatMap((a) => other.map((b) => ({ a, b, points: pointsOf(matcher, a.traits, b.traits) })));
  const best = points.reduce((x, y) => (y.points > x.points ? y : x));
  const match = matcher.compare(best.a.traits, best.b.traits, true);
  const articles = pair.map((entries) => new Set(entries.map((e) => parseEntryId(e)!.article))) as [Set<string>, Set<string>];
  return {
    best: { of: [0, 0], says: [best.a.says, best.b.says], weight: match.weight, reasons: readable(match.reasons, best.a, best.b) },
    average: mean(points.map((p) => p.points)),
    hard: points.filter((p) => matcher.compare(p.a.traits, p.b.traits).against <= matcher.hard).length,
    toldApart: [...articles[0]].filter((a) => articles[1].has(a)).sort(byText),
    decisions: decisions.filter((d) => names(d, pair[0]) && names(d, pair[1])),
  };
}

function variantsOf(matcher: Matcher<Any>, entries: readonly string[], reports: ReadonlyMap<string, Report>): Held[] {
  const wanted = new Set(entries);
  const held = new Map<string, Held & { entries: string[] }>();
  for (const article of [...new Set(entries.map((e) => parseEntryId(e)!.article))].sort(byText)) {
    const report = reports.get(article);
    if (!report) continue;
    for (const [key, traits] of matcher.traits(report)) {
      const entry = entryId(article, key);
      if (!wanted.has(entry)) continue;
      const place = report.meetings.find((m) => m.key === key)?.place ?? null;
      at(held, JSON.stringify(traits), () => ({ traits, says: saysOf(report, key), place, entries: [] })).entries.push(entry);
    }
  }
  return [...held.values()].sort((a, b) => b.entries.length - a.entries.length || byText(a.entries[0]!, b.entries[0]!));
}

/** The tree of bonds that is strongest in sum (Prim 1957), with what the user decided first. */
function bondsOf(matcher: Matcher<Any>, variants: readonly Held[], decisions: readonly Decision[]): Bond[] {
  const of = new Map(variants.flatMap((v, i) => v.entries.map((e): [string, number] => [e, i])));
  const decided = new Map<string, string>();
  for (const d of decisions) {
    if (d.kind !== 'same') continue;
    const [a, b] = [of.get(d.entry), of.get(d.other)];
    if (a !== undefined && b !== undefined && a !== b) decided.set([a, b].sort((x, y) => x - y).join(' '), d.id);
  }
  const decision = (i: number, j: number) => decided.get(`${Math.min(i, j)} ${Math.max(i, j)}`);
  const strength = (i: number, j: number) =>
    pointsOf(matcher, variants[i]!.traits, variants[j]!.traits) + (decision(i, j) === undefined ? 0 : 1e6);
  const nearest = variants.map((_, i) => ({ to: 0, points: i ? strength(0, i) : 0 }));
  const left = new Set(variants.keys());
  left.delete(0);
  const bonds: Bond[] = [];
  while (left.size) {
    const next = [...left].reduce((x, y) => (nearest[y]!.points > nearest[x]!.points ? y : x));
    left.delete(next);
    const { to } = nearest[next]!;
    const [a, b] = [variants[to]!, variants[next]!];
    const { weight, reasons }: Match = matcher.compare(a.traits, b.traits, true);
    const by = decision(to, next);
    bonds.push({ of: [to, next], weight, reasons: readable(reasons, a, b), ...(by === undefined ? {} : { decision: by }) });
    for (const i of left) {
      const points = strength(next, i);
      if (points > nearest[i]!.points) nearest[i] = { to: next, points };
    }
  }
  return bonds;
}

/** What a pair counts when groups are weighed: its points, where these do not link it its contradictions alone. */
function pointsOf(matcher: Matcher<Any>, a: Any, b: Any): number {
  const { weight, against } = matcher.compare(a, b);
  if (against <= matcher.hard) return Math.max(matcher.apart, -20);
  return weight > 0 ? weight : against;
}

function saysOf(report: Report, key: string): string {
  const called = new Map(report.persons.map((p) => [p.key, p.name]));
  const person = report.persons.find((p) => p.key === key);
  if (person) return say(person.name, person.office, person.represents);
  const meeting = report.meetings.find((m) => m.key === key);
  if (meeting) {
    const who = meeting.persons.length ? meeting.persons.map((k) => called.get(k) ?? k) : meeting.states;
    return say(meeting.title, meeting.kind, meeting.status, who, meeting.place ?? meeting.country, meeting.date);
  }
  const agreement = report.agreements.find((a) => a.key === key);
  if (agreement) return say(agreement.title, agreement.kind, agreement.status, agreement.parties, agreement.date);
  const place = report.places.find((l) => l.key === key);
  return place ? say(place.name, place.country) : say(report.organizations.find((o) => o.key === key)?.name ?? key);
}

function say(...parts: readonly (string | null | readonly string[])[]): string {
  return parts.flatMap((p) => (typeof p === 'string' ? p : p?.length ? p.join('، ') : [])).join(' · ');
}

function names(decision: Decision, entries: readonly string[]): boolean {
  return entries.includes(decision.entry) || ('other' in decision && entries.includes(decision.other));
}

/** Names and places as they are printed, instead of the consonants by which they were compared. */
function readable(reasons: readonly Reason[], a: Held, b: Held): Reason[] {
  return reasons.map(({ detail, ...reason }) => {
    const text = reason.rule.startsWith('place-') && a.place && b.place ? `${a.place} / ${b.place}` : withoutBones(detail);
    return text ? { ...reason, detail: printed(text) } : reason;
  });
}

/** Leaves bare consonants (`lvrf`) out of a list of words in common. */
function withoutBones(detail: string | undefined): string | undefined {
  return detail?.includes(' / ')
    ? detail
    : detail
        ?.split('، ')
        .filter((w) => !/^[a-z'=-]+$/.test(w) || KINDS.has(w))
        .join('، ');
}

const KINDS: ReadonlySet<string> = new Set([...MEETING_KINDS, ...AGREEMENT_KINDS]);

function mean(all: readonly number[]): number {
  return all.reduce((sum, n) => sum + n, 0) / all.length;
}
