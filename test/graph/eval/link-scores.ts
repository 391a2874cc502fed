/**
 * Scores of a grouping of entries against the annotated one: over pairs, and B3 (Bagga and Baldwin
 * 1998), which counts things of one article too.
 */
export interface LinkScores {
  readonly pairs: number;
  readonly pairsF1: number;
  readonly pairsP: number;
  readonly pairsR: number;
  readonly b3F1: number;
  readonly b3P: number;
  readonly b3R: number;
}

export function linkScores(
  entries: readonly string[],
  gold: ReadonlyMap<string, unknown>,
  found: ReadonlyMap<string, unknown>,
): LinkScores {
  const g = (e: string) => gold.get(e) ?? e;
  const p = (e: string) => found.get(e) ?? e;
  const [inGold, inFound, inBoth] = [count(entries, g), count(entries, p), count(entries, (e) => `${g(e)}\t${p(e)}`)];
  const pairs = (counts: Map<unknown, number>) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const [goldPairs, foundPairs, both] = [pairs(inGold), pairs(inFound), pairs(inBoth)];
  let [b3P, b3R] = [0, 0];
  for (const e of entries) {
    const shared = inBoth.get(`${g(e)}\t${p(e)}`)!;
    b3P += shared / inFound.get(p(e))! / entries.length;
    b3R += shared / inGold.get(g(e))! / entries.length;
  }
  const [pairsP, pairsR] = [foundPairs ? both / foundPairs : 1, goldPairs ? both / goldPairs : 1];
  return { pairs: goldPairs, pairsP, pairsR, pairsF1: f1(pairsP, pairsR), b3P, b3R, b3F1: f1(b3P, b3R) };
}

function count(entries: readonly string[], key: (e: string) => unknown): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const e of entries) counts.set(key(e), (counts.get(key(e)) ?? 0) + 1);
  return counts;
}

function f1(p: number, r: number): number {
  return p + r ? (2 * p * r) / (p + r) : 0;
}
