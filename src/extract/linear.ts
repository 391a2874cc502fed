/**
 * Linear models over named features: the weights are tables that can be read, made by the scripts in
 * build/. A feature that the table lacks weighs nothing.
 *
 * Putting a name together and looking it up takes longer than all else about a feature. So a model declares its
 * features with all that the parts of their names may be, each combination gets a number, and the weight of a number is
 * looked up by name the first time that it is asked for.
 *
 * @module src/extract/linear
 */

export type Weights = ReadonlyMap<string, number>;

/** Reads a table of lines `feature weight`, as the training scripts write it. */
export function readWeights(table: string): Weights {
  const out = new Map<string, number>();
  for (const line of table.split('\n')) {
    const at = line.lastIndexOf(' ');
    if (at >= 0) out.set(line.slice(0, at), Number(line.slice(at + 1)));
  }
  return out;
}

/** What a part of a feature's name may be. */
export class Part<T extends string | number> {
  private readonly numbers = new Map<T, number>();

  constructor(readonly values: readonly T[]) {
    for (const [n, value] of values.entries()) this.numbers.set(value, n);
  }

  /** The number of a value; all must have been told. */
  of(value: T): number {
    const n = this.numbers.get(value);
    if (n === undefined) throw new RangeError(`no part of a feature is called ${value}`);
    return n;
  }
}

/** A part that is one of these words, by their places. */
export const oneOf = <T extends string>(...values: readonly T[]): Part<T> => new Part(values);
/** A part that is a number up to the most, which is the number that it has. */
export const upTo = (most: number): Part<number> => new Part(Array.from({ length: most + 1 }, (_, n) => n));

/** Features of one name with parts. */
export class Feature {
  private readonly steps: readonly [number, number, number, number, number];

  constructor(
    readonly texts: TemplateStringsArray,
    readonly parts: readonly Part<string | number>[],
    readonly first: number,
  ) {
    const step = (k: number): number => parts.slice(k + 1).reduce((n, { values }) => n * values.length, 1);
    this.steps = [step(0), step(1), step(2), step(3), step(4)];
  }

  /** The number of the one whose parts have these numbers. */
  at(a = 0, b = 0, c = 0, d = 0, e = 0): number {
    const { steps } = this;
    return this.first + a * steps[0] + b * steps[1] + c * steps[2] + d * steps[3] + e * steps[4];
  }

  get size(): number {
    return this.parts.reduce((n, { values }) => n * values.length, 1);
  }

  name(number: number): string {
    const rest = number - this.first;
    const words = this.parts.map(({ values }, k) => values[Math.floor(rest / this.steps[k]!) % values.length]!);
    return String.raw({ raw: this.texts }, ...words);
  }
}

/** All features of a model. They are declared while modules load. */
export class Model {
  private readonly features: Feature[] = [];
  size = 0;

  /** @example const NEAR = model.feature`${SIDE} near ${upTo(5)}` */
  feature(texts: TemplateStringsArray, ...parts: Part<string | number>[]): Feature {
    const feature = new Feature(texts, parts, this.size);
    this.features.push(feature);
    this.size += feature.size;
    return feature;
  }

  name(number: number): string {
    return this.features.findLast(({ first }) => first <= number)!.name(number);
  }

  /** The names of the features that `tell` tells, as training sees them. */
  namesOf(tell: (to: Told) => void): string[] {
    const names: string[] = [];
    tell({ add: (number) => names.push(this.name(number)) });
    return names;
  }
}

/** Is told features by their numbers. */
export interface Told {
  add(number: number): void;
}

/** Sums up what features weigh. */
export class Sum implements Told {
  /** By number; NaN for what has not been asked for yet. */
  private readonly known: Float64Array;
  private readonly bias: number;
  private total = 0;

  constructor(
    private readonly model: Model,
    private readonly weights: Weights,
  ) {
    this.known = new Float64Array(model.size).fill(Number.NaN);
    this.bias = weights.get('') ?? 0;
  }

  /** Begins anew. */
  reset(): this {
    this.total = this.bias;
    return this;
  }

  add(number: number): void {
    this.total += this.weight(number);
  }

  private learn(number: number): number {
    return (this.known[number] = this.weights.get(this.model.name(number)) ?? 0);
  }

  /** What the features come to, before it is made a probability. */
  get sum(): number {
    return this.total;
  }

  /** What a feature weighs by itself. */
  weight(number: number): number {
    const weight = this.known[number]!;
    return Number.isNaN(weight) ? this.learn(number) : weight;
  }

  /** The probability that the features speak for, between 0 and 1. */
  get probability(): number {
    return 1 / (1 + Math.exp(-this.total));
  }
}

const sums = new WeakMap<Weights, Sum>();

/** The sum for the weights of a model, to be begun anew for each question. */
export function sumOf(model: Model, weights: Weights): Sum {
  let sum = sums.get(weights);
  if (sum === undefined) sums.set(weights, (sum = new Sum(model, weights)));
  return sum;
}

/** The probability that features speak for which are named already. */
export function probability(weights: Weights, features: Iterable<string>): number {
  let sum = weights.get('') ?? 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
