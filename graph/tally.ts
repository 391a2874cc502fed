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

export class Tally {
  articles = 0;
  readonly #days: Counts = new Map();
  readonly #groups: Counts = new Map();
  readonly #values = new Map<string, Counts>();
  readonly #evidence = new Map<string, { day: string; article: string; evidence: readonly string[] }>();

  add(voice: Voice, contribution: Contribution): void {
    this.#count(voice, contribution, 1);
    if (contribution.evidence.length)
      this.#evidence.set(voice.article, { day: voice.day ?? '9999', article: voice.article, evidence: contribution.evidence });
  }

  remove(voice: Voice, contribution: Contribution): void {
    this.#count(voice, contribution, -1);
    this.#evidence.delete(voice.article);
  }

  #count(voice: Voice, contribution: Contribution, step: number): void {
    this.articles += step;
    if (voice.day !== null) bump(this.#days, voice.day, step);
    if (voice.group !== null) bump(this.#groups, voice.group, step);
    for (const [field, value] of contribution.values) {
      bump(
        at(this.#values, field, (): Counts => new Map()),
        value,
        step,
      );
    }
  }

  /** Texts of their own: articles that repeat one text count once. */
  get sources(): number {
    let repeats = 0;
    for (const n of this.#groups.values()) repeats += n - 1;
    return this.articles - repeats;
  }

  get firstDay(): string | undefined {
    return [...this.#days.keys()].sort(byText)[0];
  }

  get lastDay(): string | undefined {
    return [...this.#days.keys()].sort(byText).at(-1);
  }

  /** The values of a field with their counts, most frequent first, then by code unit. */
  counts(field: string): [value: string, articles: number][] {
    return [...(this.#values.get(field) ?? [])].sort(([a, m], [b, n]) => n - m || byText(a, b));
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
    const all = [...this.#evidence.values()].sort((a, b) => byText(a.day, b.day) || byText(a.article, b.article));
    return all.flatMap((e) => e.evidence).slice(0, EVIDENCE_LIMIT);
  }
}
