/**
 * Matcher: what identity must know about one kind of thing. An entry is reduced to its traits;
 * entries with equal traits are one thing from the start, others are compared when they share a
 * block. Everything here is a function of one or two reports, so a new article changes nothing that
 * was said of others.
 *
 * @module graph/identity/matcher
 */
import type { ThingKind } from '../ids.js';
import type { Report } from '../report.js';

/** Why two entries were held to be one thing, or two. */
export interface Reason {
  /** Stable name of the rule, such as `name-equal`. */
  readonly rule: string;
  /** Points for (+) or against (−) one thing. */
  readonly weight: number;
  /** Set when the two contradict each other here, as against saying too little. */
  readonly contrary?: true;
  /** The words or values compared, as printed. */
  readonly detail?: string;
}

export interface Match {
  /** Sum of the reasons; above zero links the two. */
  readonly weight: number;
  /** Sum of the contradictions alone, what a pair without a link counts in its groups. */
  readonly against: number;
  readonly reasons: readonly Reason[];
}

/** Points of a rule that no other can outweigh. */
export const VETO = -100;

/**
 * Keys of blocks. All that share a key of `meet` are compared; those that `ask` under a key are
 * compared with those that `offer` under it, so that a bare name meets the full ones while these,
 * who may be many, do not meet each other.
 */
export interface Blocks {
  readonly meet: readonly string[];
  readonly ask?: readonly string[];
  readonly offer?: readonly string[];
}

export interface Handle {
  /** Readable words, in order. */
  readonly words: readonly (string | null)[];
  /** False when the words fit many things, so that an id needs more from the start. */
  readonly plain: boolean;
}

/** Traits are plain data: equal JSON, equal traits. */
export interface Matcher<T> {
  readonly kind: ThingKind;
  /** Contradictions of this sum or less cannot be outweighed by what others say. */
  readonly hard: number;
  /** What a pair says that one article has told apart; they stay two in any case. */
  readonly toldApart: number;
  /** The traits of all entries of this kind in a report, by key. */
  traits(report: Report): Map<string, T>;
  /** Where entries that may be one thing meet. */
  blocks(traits: T): Blocks;
  compare(a: T, b: T): Match;
  /** What an id may be made of. */
  handle(traits: T): Handle;
}

/**
 * The points of a kind's rules. Rules that only say too little have a number; those that contradict
 * have it in a list of one.
 */
export type Points = Readonly<Record<string, number | readonly [number]>>;

/** Adds up what was found. */
export function weigh(points: Points, found: readonly (readonly [rule: string, detail?: string])[]): Match {
  let weight = 0;
  let against = 0;
  const reasons = found.map(([rule, detail]): Reason => {
    const p = points[rule];
    const contrary = typeof p === 'object';
    const n = contrary ? p[0] : (p ?? 0);
    weight += n;
    if (contrary) against += n;
    return { rule, weight: n, ...(contrary ? { contrary: true } : {}), ...(detail ? { detail } : {}) };
  });
  return { weight, against, reasons };
}

export function sum(reasons: readonly Reason[]): Match {
  let weight = 0;
  let against = 0;
  for (const r of reasons) {
    weight += r.weight;
    if (r.contrary) against += r.weight;
  }
  return { weight, against, reasons };
}

export function veto(rule: string, detail?: string): Match {
  return sum([{ rule, weight: VETO, contrary: true, ...(detail === undefined ? {} : { detail }) }]);
}
