/**
 * Tally: what all articles together say about one node or one edge, as counts. A property is a
 * function of a tally and nothing else, so the order in which articles came cannot show, and an
 * article is taken out by subtracting what it had added.
 *
 * @module graph/tally
 */
import { at, bump } from './maps.js';
import { byText } from './order.js';

/** Who speaks: an article, its day, and the text that it shares with others when it repeats one. */
export interface Voice {
  readonly article: string;
  readonly day: string | null;
  /** Name of the group of articles that repeat one text; null for a text of its own. */
  readonly group: string | null;
}

/** What one article adds to one node or edge. */
export interface Contribution {
  /** Fields and values, each once. */
  readonly values: readonly (readonly [field: string, value: string])[];
  /** As {@link formatEvidence} writes it, in the order of the text. */
  readonly evidence: readonly string[];
}

/** Evidence kept on an edge; the earliest reported come first. */
export const EVIDENCE_LIMIT = 100;

type Counts = Map<string, number>;

/** Counts over many articles. */
interface Sums {
  readonly days: Counts;
  readonly groups: Counts;
  readonly values: Map<string, Counts>;
  readonly evidence: Map<string, { day: string; article: string; evidence: readonly string[] }>;
}

/** Most nodes and edges are told of by one article: until a second one comes, what it says is kept as it is. */
export class Tally {
  articles = 0;
  #only: readonly [Voice, Contribution] | null = null;
  #sums: Sums | null = null;

  add(voice: Voice, contribution: Contribution): void {
    this.articles++;
    if (this.articles === 1 && !this.#sums) this.#only = [voice, contribution];
    else count(this.#spread(), voice, contribution, 1);
  }

  remove(voice: Voice, contribution: Contribution): void {
    this.articles--;
    if (this.#sums) count(this.#sums, voice, contribution, -1);
    else this.#only = null;
  }

  #spread(): Sums {
    this.#sums ??= this.#all;
    this.#only = null;
    return this.#sums;
  }

  get #all(): Sums {
    if (this.#sums) return this.#sums;
    const sums: Sums = { days: new Map(), groups: new Map(), values: new Map(), evidence: new Map() };
    if (this.#only) count(sums, ...this.#only, 1);
    return sums;
  }

  /** Texts of their own: articles that repeat one text count once. */
  get sources(): number {
    let repeats = 0;
    for (const n of this.#all.groups.values()) repeats += n - 1;
    return this.articles - repeats;
  }

  get firstDay(): string | undefined {
    return [...this.#all.days.keys()].sort(byText)[0];
  }

  get lastDay(): string | undefined {
    return [...this.#all.days.keys()].sort(byText).at(-1);
  }

  /** The values of a field with their counts, most frequent first, then by code unit. */
  counts(field: string): [value: string, articles: number][] {
    return [...(this.#all.values.get(field) ?? [])].sort(([a, m], [b, n]) => n - m || byText(a, b));
  }

  values(field: string): string[] {
    return this.counts(field).map(([value]) => value);
  }

  /** The value that most articles give. */
  most(field: string): string | undefined {
    return this.counts(field)[0]?.[0];
  }

  /** The earliest evidence, at most {@link EVIDENCE_LIMIT}. */
  get evidence(): string[] {
    const all = [...this.#all.evidence.values()].sort((a, b) => byText(a.day, b.day) || byText(a.article, b.article));
    return all.flatMap((e) => e.evidence).slice(0, EVIDENCE_LIMIT);
  }
}

function count({ days, groups, values, evidence }: Sums, voice: Voice, contribution: Contribution, step: 1 | -1): void {
  if (voice.day !== null) bump(days, voice.day, step);
  if (voice.group !== null) bump(groups, voice.group, step);
  for (const [field, value] of contribution.values)
    bump(
      at(values, field, (): Counts => new Map()),
      value,
      step,
    );
  if (step < 0) evidence.delete(voice.article);
  else if (contribution.evidence.length)
    evidence.set(voice.article, { day: voice.day ?? '9999', article: voice.article, evidence: contribution.evidence });
}
