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

/** What is known of pairs, in either order. */
export interface Pairs {
  /** Minus infinity keeps any groups with these two from each other; of two that are `apart` one will leave. */
  weight(i: number, j: number): { readonly weight: number; readonly apart: boolean };
}

/**
 * Groups the members of a component.
 * @param together pairs that are in one group from the start, whatever is said of them
 */
export function cluster(members: readonly number[], pairs: Pairs, together: readonly (readonly [number, number])[] = []): Clusters {
  const table = new Table(members, pairs);
  const index = new Map(members.map((m, i) => [m, i]));
  const merges: Merge[] = [];
  const groups = settle(
    members.map((_, i) => i),
    table,
    together.map(([a, b]) => [index.get(a)!, index.get(b)!]),
    merges,
  );
  const named = groups.map((g) => g.map((i) => members[i]!).sort((x, y) => x - y));
  return {
    groups: named.sort((x, y) => x[0]! - y[0]!),
    merges: merges.map(({ a, b, weight }) => ({ a: members[a]!, b: members[b]!, weight })),
  };
}

/** All pairs of a component, asked once. */
class Table {
  readonly n: number;
  readonly weight: Float64Array[];
  readonly apart: Uint8Array[];

  constructor(members: readonly number[], pairs: Pairs) {
    this.n = members.length;
    this.weight = Array.from({ length: this.n }, () => new Float64Array(this.n));
    this.apart = Array.from({ length: this.n }, () => new Uint8Array(this.n));
    for (let i = 0; i < this.n; i++)
      for (let j = 0; j < i; j++) {
        const { weight, apart } = pairs.weight(members[j]!, members[i]!);
        this.weight[i]![j] = this.weight[j]![i] = weight;
        this.apart[i]![j] = this.apart[j]![i] = Number(apart);
      }
  }
}

function settle(members: readonly number[], table: Table, together: readonly (readonly [number, number])[], merges: Merge[]): number[][] {
  return link(members, table, together, merges).flatMap((group) => {
    const { kept, left } = part(group, table);
    return left.length > 1 ? [kept, ...settle(left, table, [], merges)] : left.length ? [kept, left] : [kept];
  });
}

function link(members: readonly number[], table: Table, together: readonly (readonly [number, number])[], merges: Merge[]): number[][] {
  const n = members.length;
  const total = members.map((i) => Float64Array.from(members, (j) => table.weight[i]![j]!));
  const groups = members.map((m) => [m]);
  const alive = new Set(groups.keys());
  const average = (i: number, j: number) => total[i]![j]! / (groups[i]!.length * groups[j]!.length);
  const join = (a: number, b: number, weight: number) => {
    merges.push({ a: members[a]!, b: members[b]!, weight });
    groups[a]!.push(...groups[b]!);
    alive.delete(b);
    for (const k of alive) if (k !== a) total[a]![k] = total[k]![a] = total[a]![k]! + total[b]![k]!;
  };
  for (const [x, y] of together) {
    const [a, b] = [x, y].map((m) => [...alive].find((g) => groups[g]!.includes(m))!) as [number, number];
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
    if (a < 0) return [...alive].map((i) => groups[i]!);
    join(a, b, top);
    for (const k of alive)
      if (k === a || best[k] === a || best[k] === b) find(k);
      else if (average(k, a) > (best[k]! < 0 ? 0 : average(k, best[k]!))) best[k] = a;
  }
}

/** Takes members out until none of those that are kept must be apart: the worst fitting first. */
function part(group: readonly number[], { weight, apart }: Table): { kept: number[]; left: number[] } {
  const kept = [...group].sort((x, y) => x - y);
  const left: number[] = [];
  const foesOf = (i: number) => kept.reduce((n, j) => n + apart[i]![j]!, 0);
  const quarrels = new Set(kept.filter((i) => foesOf(i) > 0));
  for (;;) {
    let [worst, fit] = [-1, Number.POSITIVE_INFINITY];
    for (const i of quarrels) {
      if (!foesOf(i)) {
        quarrels.delete(i);
        continue;
      }
      let [sum, n] = [0, 0];
      for (const j of kept) if (j !== i && !apart[i]![j]) [sum, n] = [sum + weight[i]![j]!, n + 1];
      const f = sum / Math.max(1, n) - foesOf(i);
      if (f <= fit) [worst, fit] = [i, f];
    }
    if (worst < 0) return { kept, left: left.sort((x, y) => x - y) };
    kept.splice(kept.indexOf(worst), 1);
    quarrels.delete(worst);
    left.push(worst);
  }
}
