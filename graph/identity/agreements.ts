/**
 * Agreements: whose they are, what they are called, and when they came about. What is hoped for in
 * one article and signed in another may be one thing; a deal and the one that is to renew it are two.
 *
 * @module graph/identity/agreements
 */
import { standing } from '../history.js';
import { sorted } from '../order.js';
import type { AgreementEntry, AgreementKind, Report } from '../report.js';
import { type Blocks, type Match, type Matcher, type Reason, sum } from './matcher.js';
import { gap, type Span, spanOf } from './time.js';
import { contentWords } from './words.js';

export interface AgreementTraits {
  readonly kind: AgreementKind;
  /** 2 concluded, 1 planned, 0 denied. */
  readonly standing: number;
  readonly parties: readonly string[];
  /** Content words of the title. */
  readonly title: readonly string[];
  /** Content words of all phrases. */
  readonly words: readonly string[];
  /** The printed date. */
  readonly day: string | null;
  readonly span: Span | null;
}

function traitsOf(report: Report, a: AgreementEntry): AgreementTraits {
  const meeting = report.meetings.find((m) => m.key === a.concludedAt);
  const title = contentWords([a.title, a.subject]);
  return {
    kind: a.kind,
    standing: standing(a.status),
    parties: sorted(a.parties),
    title,
    words: sorted([...title, ...contentWords(a.cues), ...contentWords([meeting?.place])]),
    day: a.date,
    span: a.date ? (spanOf(a, null) ?? null) : null,
  };
}

const APART: ReadonlySet<AgreementKind> = new Set(['ceasefire', 'declaration']);

function compare(a: AgreementTraits, b: AgreementTraits): Match {
  const reasons: Reason[] = [{ rule: 'odds', weight: -3 }];
  const add = (rule: string, weight: number, detail: string) => weight && reasons.push({ rule, weight, detail });
  const against = (rule: string, weight: number, detail: string) => reasons.push({ rule, weight, detail, contrary: true });

  if (a.kind === b.kind) add('kind-same', APART.has(a.kind) ? 1 : 0.5, a.kind);
  else if (APART.has(a.kind) || APART.has(b.kind)) against('kind-differs', -2.5, `${a.kind} ${b.kind}`);
  if (a.standing !== b.standing) against('standing-differs', -2, `${a.standing} ${b.standing}`);

  const shared = a.parties.filter((s) => b.parties.includes(s));
  const left = Math.min(a.parties.length, b.parties.length) - shared.length;
  const bilateral = a.parties.length === 2 && b.parties.length === 2;
  if (shared.length) add('parties-shared', shared.length > 1 ? 2 : 1.2, shared.join(' '));
  if (left > 0) against('parties-differ', shared.length ? (bilateral ? -4 : -1) : -5, `${a.parties.join(' ')} / ${b.parties.join(' ')}`);

  const title = a.title.filter((w) => b.title.includes(w));
  if (title.length) add('title-shared', Math.min(3.6, 1.6 * title.length), title.join(' '));
  else if (a.title.length && b.title.length) against('title-differs', -1.5, `${a.title.join(' ')} / ${b.title.join(' ')}`);
  const words = a.words.filter((w) => b.words.includes(w) && !title.includes(w));
  add('words-shared', Math.min(2, 0.6 * words.length), words.join(' '));

  if (a.span && b.span) {
    const days = gap(a.span, b.span);
    if (days === 0)
      add('time-fits', a.span.precision === 'day' && b.span.precision === 'day' ? 1.5 : 0.7, `${a.span.precision} ${b.span.precision}`);
    else against('time-differs', days < 3 ? -0.5 : -4, `${days}`);
  }
  return sum(reasons);
}

function blocks({ parties, words, title }: AgreementTraits): Blocks {
  const meet: string[] = [];
  const few = parties.slice(0, 6);
  for (const [i, p] of few.entries()) {
    for (const q of few.slice(i + 1)) meet.push(`a ${p} ${q}`);
    for (const w of words) meet.push(`a ${p} ${w}`);
  }
  for (const [i, w] of title.entries()) for (const v of title.slice(i + 1)) meet.push(`a ${w} ${v}`);
  if (!meet.length) meet.push(...title.map((w) => `a ${w}`));
  return { meet: sorted(meet) };
}

export const agreements: Matcher<AgreementTraits> = {
  kind: 'Agreement',
  traits: (report) => new Map(report.agreements.map((a) => [a.key, traitsOf(report, a)])),
  blocks,
  compare,
  handle: (t) => ({ words: [t.kind, ...t.parties.slice(0, 3), t.day], plain: t.day !== null && t.parties.length > 1 }),
};
