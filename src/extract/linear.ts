/**
 * Linear models over named features: the weights are tables that can be read, made by the scripts in
 * build/. A feature that the table lacks weighs nothing.
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

/** The probability that the features speak for, between 0 and 1. */
export function probability(weights: Weights, features: Iterable<string>): number {
  let sum = weights.get('') ?? 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
