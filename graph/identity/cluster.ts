/**
 * Cluster: from what pairs say to groups. Average linkage: the two groups whose members speak for
 * each other most, on average over all pairs, become one, as long as that average is above zero. What
 * must stay two is parted afterwards: of two members that cannot be one, the one that fits the rest
 * less well leaves, so that a single slip cannot keep two large groups from each other.
 *
 * The groups are a function of the component, ties are broken by position: the order in which
 * anything arrived cannot show.
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

/** What is known of pairs; all symmetric. */
export interface Pairs {
  /** Minus infinity keeps any groups with these two from each other. */
  weight(i: number, j: number): number;
  /** The two cannot be one thing; one of them will leave. */
  apart(i: number, j: number): boolean;
}

/**
 * Groups the members of a component.
 * @param together pairs that are in one group from the start, whatever is said of them
 */
export function cluster(members: readonly number[], pairs: Pairs, together: readonly (readonly [number, number])[] = []): Clusters {
  const { groups, merges } = link(members, pairs, together);
  const out: (readonly number[])[] = [];
  for (const group of groups) {
    const { kept, left } = part(group, pairs);
    out.push(kept);
    if (left.length === 1) out.push(left);
    else if (left.length) {
      const again = cluster(left, pairs);
      out.push(...again.groups);
      merges.push(...again.merges);
    }
  }
  return { groups: out.sort((x, y) => x[0]! - y[0]!), merges };
}

function link(
  members: readonly number[],
  { weight }: Pairs,
  together: readonly (readonly [number, number])[],
): { groups: number[][]; merges: Merge[] } {
  const n = members.length;
  const total = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) total[i]![j] = total[j]![i] = weight(members[j]!, members[i]!);
  const groups = Array.from({ length: n }, (_, i) => [i]);
  const alive = new Set(groups.keys());
  const merges: Merge[] = [];
  const average = (i: number, j: number) => total[i]![j]! / (groups[i]!.length * groups[j]!.length);
  const join = (a: number, b: number, w: number) => {
    merges.push({ a: members[a]!, b: members[b]!, weight: w });
    groups[a]!.push(...groups[b]!);
    alive.delete(b);
    for (const k of alive)
      if (k !== a) {
        const [x, y] = [total[a]![k]!, total[b]![k]!];
        total[a]![k] = total[k]![a] = x + y;
      }
  };
  for (const [x, y] of together) {
    const [a, b] = [x, y].map((m) => [...alive].find((g) => groups[g]!.some((i) => members[i] === m))!) as [number, number];
    if (a !== b) join(Math.min(a, b), Math.max(a, b), Number.POSITIVE_INFINITY);
  }
  const best = new Int32Array(n).fill(-1);
  const find = (i: number) => {
    best[i] = -1;
    let score = 0;
    for (const j of alive) {
      const w = j === i ? 0 : average(i, j);
      if (w > score) [best[i], score] = [j, w];
    }
  };
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
  return { groups: [...alive].map((i) => groups[i]!.map((m) => members[m]!).sort((x, y) => x - y)), merges };
}

/** Takes members out until none of those that are kept must be apart: the worst fitting first. */
function part(group: readonly number[], { weight, apart }: Pairs): { kept: number[]; left: number[] } {
  const kept = [...group];
  const left: number[] = [];
  for (;;) {
    let [worst, fit] = [-1, Number.POSITIVE_INFINITY];
    for (const i of kept) {
      const foes = kept.filter((j) => j !== i && apart(i, j));
      if (!foes.length) continue;
      const friends = kept.filter((j) => j !== i && !foes.includes(j));
      const f = friends.reduce((sum, j) => sum + weight(i, j), 0) / Math.max(1, friends.length);
      if (f <= fit) [worst, fit] = [i, f];
    }
    if (worst < 0) return { kept, left: left.sort((x, y) => x - y) };
    kept.splice(kept.indexOf(worst), 1);
    left.push(worst);
  }
}
