/**
 * History: from what each article said about an event to what the graph says. Every article keeps
 * its own word (`REPORTS`); the node's status and date follow this precedence:
 *
 * 1. Done (held; signed, in force, violated, terminated) stands, unless more sources deny it.
 * 2. Otherwise the latest day's word stands: planned, cancelled, denied, planned again.
 * 3. On one day the word of more articles stands, then the graver one.
 * 4. The date is that of the articles which carry the status: the exactest one, then the one
 *    that more articles give; of a plan, the one announced last.
 *
 * @module graph/history
 */
import { byText, sorted } from './order.js';
import type { AgreementStatus, MeetingStatus } from './report.js';

export type Status = MeetingStatus | AgreementStatus;

/** What articles of one day say about one event, in the same words. */
export interface Word {
  readonly status: Status;
  /** Day of publication, null when unknown. */
  readonly day: string | null;
  readonly date: string | null;
  readonly dateEnd: string | null;
  /** How many articles. */
  readonly count: number;
}

/** Gravest first. */
const GRAVITY: readonly Status[] = ['denied', 'cancelled', 'terminated', 'violated', 'in_force', 'held', 'signed', 'planned'];
const OPEN: ReadonlySet<Status> = new Set(['planned', 'cancelled', 'denied']);

/** How far a status vouches that the thing happened: 2 done, 1 planned, 0 called off or denied. */
export function standing(status: Status): 0 | 1 | 2 {
  return !OPEN.has(status) ? 2 : status === 'planned' ? 1 : 0;
}

/** The status and date that the words together give. */
export function settle(words: readonly Word[]): { status: Status; date: string | null; dateEnd: string | null } {
  const done = words.filter((w) => !OPEN.has(w.status));
  const denials = words.filter((w) => w.status === 'denied');
  const happened = done.length > 0 && total(done) >= total(denials);
  const status = latest(happened ? done : words.some((w) => OPEN.has(w.status)) ? words.filter((w) => OPEN.has(w.status)) : words);
  const carriers = words.filter((w) => w.date !== null && (happened ? standing(w.status) === 2 : w.status === status));
  const dated = carriers.length ? carriers : words.filter((w) => w.date !== null);
  const date = dateOf(dated, status === 'planned');
  return { status, date: date?.date ?? null, dateEnd: date?.dateEnd ?? null };
}

function total(words: readonly Word[]): number {
  return words.reduce((sum, w) => sum + w.count, 0);
}

function latest(words: readonly Word[]): Status {
  const last = sorted(words.map((w) => w.day ?? '')).at(-1);
  const counts = new Map<Status, number>();
  for (const w of words) if ((w.day ?? '') === last) counts.set(w.status, (counts.get(w.status) ?? 0) + w.count);
  return [...counts].sort(([a, m], [b, n]) => n - m || GRAVITY.indexOf(a) - GRAVITY.indexOf(b))[0]![0];
}

function dateOf(words: readonly Word[], plan: boolean): Word | undefined {
  const key = (w: Word) => `${w.date} ${w.dateEnd ?? ''}`;
  const counts = new Map<string, number>();
  for (const w of words) counts.set(key(w), (counts.get(key(w)) ?? 0) + w.count);
  return [...words].sort(
    (a, b) =>
      (plan ? byText(b.day ?? '', a.day ?? '') : 0) ||
      b.date!.length - a.date!.length ||
      counts.get(key(b))! - counts.get(key(a))! ||
      byText(key(a), key(b)),
  )[0];
}
