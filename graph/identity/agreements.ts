/**
 * Agreements: whose they are, what they are called, and when they came about. What is hoped for in
 * one article and signed in another may be one thing; a deal and the one that is to renew it are two.
 *
 * @module graph/identity/agreements
 */
import { standing } from '../history.js';
import { foldWords } from '../names/fold.js';
import { sorted } from '../order.js';
import type { AgreementEntry, AgreementKind, Report } from '../report.js';
import { type Blocks, type Match, type Matcher, Sum } from './matcher.js';
import { AGREEMENT_POINTS as POINTS } from './points.js';
import { gap, type Span, spanOf } from './time.js';
import { contentWords, isStateWord } from './words.js';

export interface AgreementTraits {
  readonly kind: AgreementKind;
  /** 2 concluded, 1 planned, 0 denied. */
  readonly standing: number;
  readonly parties: readonly string[];
  /** Content words of the title, without the parties' names. */
  readonly title: readonly string[];
  /** The title speaks of something known: الاتفاق, not اتفاق. */
  readonly definite: boolean;
  /** Content words of other phrases, of the place and, where the title says nothing, of the article's title. */
  readonly words: readonly string[];
  /** The printed date. */
  readonly day: string | null;
  readonly span: Span | null;
}

function traitsOf(report: Report, a: AgreementEntry): AgreementTraits {
  const meeting = report.meetings.find((m) => m.key === a.concludedAt);
  const ofParty = isStateWord(a.parties);
  const title = contentWords([a.title, a.subject]).filter((w) => !ofParty(w));
  const others = contentWords(title.length ? [meeting?.place] : [...a.cues, meeting?.place, report.title]);
  return {
    kind: a.kind,
    standing: standing(a.status),
    parties: sorted(a.parties),
    title,
    definite: /^(?:ال|لل)/.test(foldWords(a.title ?? '')),
    words: others.filter((w) => !title.includes(w) && !ofParty(w)),
    day: a.date,
    span: a.date ? (spanOf(a, null) ?? null) : null,
  };
}

const APART: ReadonlySet<AgreementKind> = new Set(['ceasefire', 'declaration']);

function compare(a: AgreementTraits, b: AgreementTraits, explain = false): Match {
  const sum = new Sum(POINTS, explain).add('odds');
  if (a.kind !== b.kind) sum.add(APART.has(a.kind) || APART.has(b.kind) ? 'kind-differs' : 'kind-near', a.kind, b.kind);
  else sum.add(APART.has(a.kind) ? 'kind-same-rare' : 'kind-same', a.kind);
  if (a.standing !== b.standing) sum.add('standing-differs', a.standing, b.standing);
  whose(a, b, sum);
  wording(a, b, sum);
  if (a.span && b.span) {
    const days = gap(a.span, b.span);
    const exact = a.span.precision === 'day' && b.span.precision === 'day';
    sum.add(days ? (days < 4 ? 'day-near' : 'time-differs') : exact ? 'day-same' : 'time-fits', a.day, b.day);
  }
  return sum;
}

function whose(a: AgreementTraits, b: AgreementTraits, sum: Sum): void {
  const shared = a.parties.filter((s) => b.parties.includes(s));
  const fewest = Math.min(a.parties.length, b.parties.length);
  if (shared.length) sum.add(`parties-${Math.min(3, shared.length)}`, shared);
  if (fewest === shared.length) return;
  const bilateral = a.parties.length === 2 && b.parties.length === 2;
  const rule = shared.length ? (bilateral ? 'counterpart-differs' : 'parties-differ') : fewest > 1 ? 'parties-disjoint' : 'party-differs';
  sum.add(rule, a.parties, b.parties);
}

function wording(a: AgreementTraits, b: AgreementTraits, sum: Sum): void {
  const title = a.title.filter((w) => b.title.includes(w));
  if (title.length) sum.add(`title-${Math.min(3, title.length)}`, title);
  if (title.length && title.length === a.title.length && title.length === b.title.length)
    sum.add(`title-equal-${Math.min(2, title.length)}`);
  const bare = !a.title.length || !b.title.length;
  if (!title.length && !bare) sum.add('title-differs', a.title, b.title);
  if (bare) sum.add((a.title.length || a.definite) && (b.title.length || b.definite) ? 'title-known' : 'title-bare');
  const words = [...a.title, ...a.words].filter((w) => !title.includes(w) && (b.title.includes(w) || b.words.includes(w)));
  if (words.length) sum.add(`words-${Math.min(4, words.length)}`, words);
  const shared = a.parties.filter((s) => b.parties.includes(s)).length;
  if (shared < 2 && !title.length && words.length < 2 && !(a.definite && b.definite)) sum.add('party-alone', a.parties, b.parties);
}

/**
 * Who shares two parties, or a party and a word, meets; who names one party or none asks by the words of
 * the title, and who has no such words by its parties.
 */
function blocks({ parties, words, title }: AgreementTraits): Blocks {
  const meet: string[] = [];
  const few = parties.slice(0, 7);
  for (const [i, p] of few.entries()) {
    for (const q of few.slice(i + 1)) meet.push(`a ${p} ${q}`);
    for (const w of [...title, ...words]) meet.push(`a ${p} ${w}`);
  }
  const byTitle = title.map((w) => `at ${w}`);
  const byParty = few.map((p) => `ap ${p}`);
  const ask = [...(parties.length < 2 ? byTitle : []), ...(title.length ? [] : byParty)];
  return { meet: sorted(meet), offer: [...byTitle, ...byParty], ask };
}

export const agreements: Matcher<AgreementTraits> = {
  kind: 'Agreement',
  hard: -20,
  apart: -5,
  traits: (report) => new Map(report.agreements.map((a) => [a.key, traitsOf(report, a)])),
  blocks,
  compare,
  handle: (t) => ({ words: [t.kind, ...t.parties.slice(0, 3), t.day], plain: t.day !== null && t.parties.length > 1 }),
};
