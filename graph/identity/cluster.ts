/**
 * Cluster: from links between pairs to groups. Average linkage: the two groups whose members speak
 * for each other most, on average over all pairs, become one, as long as that average is above zero
 * and no pair forbids it. Groups of one component depend on that component alone, and ties are broken
 * by position, so the order in which anything arrived cannot show.
 *
 * @module graph/identity/cluster
 */

/** One step: the groups of `a` and `b` became one. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  /** Average over all pairs. */
  readonly weight: number;
}

export interface Clusters {
  /** Members of each group, ascending; groups in the order of their first members. */
  readonly groups: readonly (readonly number[])[];
  readonly merges: readonly Merge[];
}

/**
 * Groups the members `0 … n-1` of a component.
 * @param weight of a pair, symmetric; at or below `veto` the two can never be in one group
 * @param together pairs that are in one group from the start, whatever their weight
 */
export function cluster(
  n: number,
  weight: (i: number, j: number) => number,
  veto: number,
  together: readonly (readonly [number, number])[] = [],
): Clusters {
  const total = Array.from({ length: n }, () => new Float64Array(n));
  const forbidden = Array.from({ length: n }, () => new Uint8Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const w = weight(j, i);
      total[i]![j] = total[j]![i] = w;
      forbidden[i]![j] = forbidden[j]![i] = w <= veto ? 1 : 0;
    }
  const members = Array.from({ length: n }, (_, i) => [i]);
  const alive = new Set(members.keys());
  const average = (i: number, j: number) =>
    forbidden[i]![j] ? Number.NEGATIVE_INFINITY : total[i]![j]! / (members[i]!.length * members[j]!.length);
  const best = new Int32Array(n).fill(-1);
  const find = (i: number) => {
    best[i] = -1;
    let score = 0;
    for (const j of alive)
      if (j !== i) {
        const w = average(i, j);
        if (w > score) [best[i], score] = [j, w];
      }
  };
  const merges: Merge[] = [];
  const join = (a: number, b: number, w: number) => {
    merges.push({ a, b, weight: w });
    members[a]!.push(...members[b]!);
    alive.delete(b);
    for (const k of alive)
      if (k !== a) {
        total[a]![k]! += total[b]![k]!;
        total[k]![a] = total[a]![k]!;
        forbidden[a]![k] = forbidden[k]![a] = forbidden[a]![k]! | forbidden[b]![k]!;
      }
  };
  for (const [x, y] of together) {
    const [a, b] = [x, y].map((i) => [...alive].find((g) => members[g]!.includes(i))!) as [number, number];
    if (a !== b) join(Math.min(a, b), Math.max(a, b), Number.POSITIVE_INFINITY);
  }
  for (const i of alive) find(i);
  for (;;) {
    let [a, b, top] = [-1, -1, 0];
    for (const i of alive) {
      const j = best[i]!;
      const w = j < 0 ? 0 : average(i, j);
      if (w > top) [a, b, top] = [Math.min(i, j), Math.max(i, j), w];
    }
    if (a < 0) break;
    join(a, b, top);
    for (const k of alive)
      if (k === a || best[k] === a || best[k] === b) find(k);
      else if (average(k, a) > (best[k]! < 0 ? 0 : average(k, best[k]!))) best[k] = a;
  }
  return { groups: [...alive].map((i) => members[i]!.sort((x, y) => x - y)), merges };
}
