/**
 * Cluster: from what pairs say to groups. Average linkage: the two groups whose members speak for
 * each other most, on average over all pairs, become one, as long as that average is above zero. What
 * must stay two is parted afterwards: of two members that cannot be one, the one that fits the rest
 * less well leaves, so that a single slip cannot keep two large groups from each other.
 *
 * The groups are a function of the part, ties are broken by position: the order in which anything
 * arrived cannot show.
 *
 * @module graph/identity/cluster
 */
import { APART, UNIT, type Weights } from './weights.js';

/** What is known of pairs, in either order, as {@link Weights} has it. */
export type Pairs = Pick<Weights, 'size' | 'at'>;

/**
 * Groups `0 … size-1`: members of each group ascending, groups in the order of their first members.
 * @param apart what a pair that is {@link APART} counts when groups are weighed
 * @param together pairs that are in one group from the start, whatever is said of them
 */
export function cluster(pairs: Pairs, apart: number, together: readonly (readonly [number, number])[] = []): number[][] {
  const all = Array.from({ length: pairs.size }, (_, i) => i);
  return settle(all, pairs, apart, together)
    .map((g) => g.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

function settle(members: readonly number[], pairs: Pairs, apart: number, together: readonly (readonly [number, number])[]): number[][] {
  return link(members, pairs, apart, together).flatMap((group) => {
    const { kept, left } = part(group, pairs);
    return left.length > 1 ? [kept, ...settle(left, pairs, apart, [])] : left.length ? [kept, left] : [kept];
  });
}

function link(members: readonly number[], pairs: Pairs, apart: number, together: readonly (readonly [number, number])[]): number[][] {
  const n = members.length;
  const total = sums(members, pairs, apart);
  const groups = members.map((m) => [m]);
  let alive = members.map((_, i) => i);
  const join = (a: number, b: number) => {
    groups[a]!.push(...groups[b]!);
    alive = alive.filter((k) => k !== b);
    for (const k of alive) if (k !== a) total[k * n + a] = total[a * n + k] = total[a * n + k]! + total[b * n + k]!;
  };
  for (const [x, y] of together) {
    const [a, b] = [x, y].map((m) => alive.find((g) => groups[g]!.includes(m))!) as [number, number];
    if (a !== b) join(Math.min(a, b), Math.max(a, b));
  }
  const best = new Int32Array(n).fill(-1);
  const score = new Float64Array(n);
  const average = (i: number, j: number) => total[i * n + j]! / (groups[i]!.length * groups[j]!.length);
  const find = (i: number) => {
    [best[i], score[i]] = [-1, 0];
    for (const j of alive) {
      if (j === i || total[i * n + j]! <= 0) continue;
      const w = average(i, j);
      if (w > score[i]!) [best[i], score[i]] = [j, w];
    }
  };
  for (const i of alive) find(i);
  for (;;) {
    let [a, top] = [-1, 0];
    for (const i of alive) if (score[i]! > top) [a, top] = [i, score[i]!];
    if (a < 0) return alive.map((i) => groups[i]!);
    const [x, y] = [Math.min(a, best[a]!), Math.max(a, best[a]!)];
    join(x, y);
    for (const k of alive)
      if (k === x || best[k] === x || best[k] === y) find(k);
      else if (total[k * n + x]! > 0 && average(k, x) > score[k]!) [best[k], score[k]] = [x, average(k, x)];
  }
}

/** A square of what all pairs say. */
function sums(members: readonly number[], pairs: Pairs, apart: number): Float64Array {
  const n = members.length;
  const out = new Float64Array(n * n);
  for (let i = 1; i < n; i++)
    for (let j = 0; j < i; j++) {
      const w = pairs.at(members[i]!, members[j]!);
      out[i * n + j] = out[j * n + i] = w === APART ? apart : w;
    }
  return out;
}

/** Takes members out until none of those that are kept must be apart: the worst fitting first. */
function part(group: readonly number[], pairs: Pairs): { kept: number[]; left: number[] } {
  const kept = [...group].sort((x, y) => x - y);
  const left: number[] = [];
  const foesOf = (i: number) => kept.reduce((n, j) => n + Number(j !== i && pairs.at(i, j) === APART), 0);
  const quarrels = new Set(kept.filter((i) => foesOf(i) > 0));
  for (;;) {
    let [worst, fit] = [-1, Number.POSITIVE_INFINITY];
    for (const i of quarrels) {
      const foes = foesOf(i);
      if (!foes) {
        quarrels.delete(i);
        continue;
      }
      let [sum, n] = [0, 0];
      for (const j of kept) if (j !== i && pairs.at(i, j) !== APART) [sum, n] = [sum + pairs.at(i, j), n + 1];
      const f = sum / Math.max(1, n) - foes * UNIT;
      if (f <= fit) [worst, fit] = [i, f];
    }
    if (worst < 0) return { kept, left: left.sort((x, y) => x - y) };
    kept.splice(kept.indexOf(worst), 1);
    quarrels.delete(worst);
    left.push(worst);
  }
}
