/**
 * Seeded randomness for generated graphs: the same seed, the same graph.
 *
 * @module test/viz/random
 */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Integer in [0, n). */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** An index of [0, n) where small ones are far more frequent, as with names in the news. */
  skewed(n: number): number;
}

/** mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)]!, skewed: (n) => Math.floor(n * next() ** 2.4) };
}
