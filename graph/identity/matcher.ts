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
  /** Two whose contradictions come to this or less stay two, as do two that one article tells apart. */
  readonly hard: number;
  /** What such a pair says when groups are weighed; minus infinity keeps the groups apart, not just the two. */
  readonly apart: number;
  /** The traits of all entries of this kind in a report, by key. */
  traits(report: Report): Map<string, T>;
  /** Where entries that may be one thing meet. */
  blocks(traits: T): Blocks;
  /**
   * Unless asked to explain, it may stop as soon as the pair can neither be linked nor count otherwise than by its
   * contradictions so far.
   * @param explain whether the reasons are wanted, which costs time
   */
  compare(a: T, b: T, explain?: boolean): Match;
  /** What an id may be made of. */
  handle(traits: T): Handle;
}

/**
 * The points of a kind's rules. Rules that only say too little have a number; those that contradict
 * have it in a list of one.
 */
export type Points = Readonly<Record<string, number | readonly [number]>>;

/** Adds up rules; keeps them as reasons when asked to explain, which costs time. */
export class Sum implements Match {
  weight = 0;
  against = 0;
  readonly reasons: Reason[] = [];
  readonly #points: Points;
  readonly #explain: boolean;

  constructor(points: Points, explain: boolean) {
    this.#points = points;
    this.#explain = explain;
  }

  /** @param values what was compared, to show */
  add(rule: string, ...values: readonly Shown[]): this {
    const p = this.#points[rule];
    return typeof p === 'object' ? this.#count(rule, p[0], true, values) : this.#count(rule, p ?? 0, false, values);
  }

  /** A share of a rule's points. */
  part(rule: string, share: number, ...values: readonly Shown[]): this {
    const p = this.#points[rule];
    return typeof p === 'object' ? this.#count(rule, share * p[0], true, values) : this.#count(rule, share * (p ?? 0), false, values);
  }

  #count(rule: string, weight: number, contrary: boolean, values: readonly Shown[]): this {
    this.weight += weight;
    if (contrary) this.against += weight;
    if (!this.#explain) return this;
    const detail = values.map((v) => (Array.isArray(v) ? v.join('، ') : String(v))).join(' / ');
    this.reasons.push({ rule, weight, ...(contrary ? { contrary: true } : {}), ...(detail ? { detail } : {}) });
    return this;
  }
}

/** The most that any of the rules adds whose names begin so: `words` for `words-1`, `words-2` and so on. */
export function mostOf(points: Points, ...beginnings: readonly string[]): number {
  return beginnings.reduce((sum, beginning) => {
    const rules = Object.keys(points).filter((rule) => rule.startsWith(`${beginning}-`));
    return sum + Math.max(0, ...rules.map((rule) => Number(points[rule])));
  }, 0);
}

/** Anything that can be shown as a word or words. */
export type Shown = string | number | null | readonly string[];
