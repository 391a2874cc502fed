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

/** What one article is quoted with. */
interface Quoted {
  readonly day: string;
  readonly article: string;
  readonly evidence: readonly string[];
}

/** Counts over many articles. */
interface Sums {
  readonly days: Counts;
  /** Made when the first article comes that repeats a text: few do. */
  groups: Counts | null;
  readonly values: Map<string, Counts>;
  /** The earliest first. */
  readonly evidence: Quoted[];
}

/** A tally as plain values. */
export type TallyRow =
  | readonly [article: string, contribution: Contribution]
  | readonly [articles: number, days: Pairs, groups: Pairs, values: readonly (readonly [string, Pairs])[], evidence: readonly Quoted[]];

type Pairs = readonly (readonly [string, number])[];

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

  get row(): TallyRow {
    if (this.#only) return [this.#only[0].article, this.#only[1]];
    const { days, groups, values, evidence } = this.#spread();
    return [this.articles, [...days], [...(groups ?? [])], [...values].map(([field, counts]) => [field, [...counts]] as const), evidence];
  }

  static of(row: TallyRow, voiceOf: (article: string) => Voice): Tally {
    const tally = new Tally();
    if (row.length === 2) {
      tally.add(voiceOf(row[0]), row[1]);
      return tally;
    }
    const [articles, days, groups, values, evidence] = row;
    tally.articles = articles;
    tally.#sums = {
      days: new Map(days),
      groups: groups.length ? new Map(groups) : null,
      values: new Map(values.map(([field, counts]) => [field, new Map(counts)])),
      evidence: [...evidence],
    };
    return tally;
  }

  #spread(): Sums {
    if (this.#sums) return this.#sums;
    this.#sums = { days: new Map(), groups: null, values: new Map(), evidence: [] };
    if (this.#only) count(this.#sums, ...this.#only, 1);
    this.#only = null;
    return this.#sums;
  }

  /** Texts of their own: articles that repeat one text count once. */
  get sources(): number {
    let repeats = 0;
    for (const n of this.#sums?.groups?.values() ?? []) repeats += n - 1;
    return this.articles - repeats;
  }

  get firstDay(): string | undefined {
    if (this.#only) return this.#only[0].day ?? undefined;
    let first: string | undefined;
    for (const day of this.#sums?.days.keys() ?? []) if (first === undefined || day < first) first = day;
    return first;
  }

  get lastDay(): string | undefined {
    if (this.#only) return this.#only[0].day ?? undefined;
    let last: string | undefined;
    for (const day of this.#sums?.days.keys() ?? []) if (last === undefined || day > last) last = day;
    return last;
  }

  /** The values of a field with their counts, most frequent first, then by code unit. */
  counts(field: string): [value: string, articles: number][] {
    const counts: [string, number][] = this.#only
      ? this.#only[1].values.flatMap(([f, value]): [string, number][] => (f === field ? [[value, 1]] : []))
      : [...(this.#sums?.values.get(field) ?? [])];
    return counts.length > 1 ? counts.sort(([a, m], [b, n]) => n - m || byText(a, b)) : counts;
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
    const earliest = this.#only ? [this.#only[1]] : (this.#sums?.evidence.slice(0, EVIDENCE_LIMIT) ?? []);
    return earliest.flatMap((e) => e.evidence).slice(0, EVIDENCE_LIMIT);
  }
}

function count(sums: Sums, voice: Voice, contribution: Contribution, step: 1 | -1): void {
  const { days, values, evidence } = sums;
  if (voice.day !== null) bump(days, voice.day, step);
  if (voice.group !== null) bump((sums.groups ??= new Map()), voice.group, step);
  for (const [field, value] of contribution.values)
    bump(
      at(values, field, (): Counts => new Map()),
      value,
      step,
    );
  if (contribution.evidence.length) quote(evidence, voice, contribution.evidence, step);
}

/** Puts an article's evidence into its place, or takes it from there. */
function quote(all: Quoted[], { day, article }: Voice, evidence: readonly string[], step: 1 | -1): void {
  const own: Quoted = { day: day ?? '9999', article, evidence };
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (earlier(all[middle]!, own) < 0) from = middle + 1;
    else to = middle;
  }
  if (step > 0) all.splice(from, 0, own);
  else all.splice(from, 1);
}

function earlier(a: Quoted, b: Quoted): number {
  return byText(a.day, b.day) || byText(a.article, b.article);
}
