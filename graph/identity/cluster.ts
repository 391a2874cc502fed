/**
 * Cluster: from what pairs say to groups, of all at once, where a tree of `forest.ts` must be taken apart or
 * a user has decided. Average linkage: the two groups whose members speak for
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

/** Likewise, of members that were linked to one group already: takes apart what must be two. */
export function parted(pairs: Pairs, apart: number): number[][] {
  const all = Array.from({ length: pairs.size }, (_, i) => i);
  return unquarrelled(all, pairs, apart)
    .map((g) => g.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

function settle(members: readonly number[], pairs: Pairs, apart: number, together: readonly (readonly [number, number])[]): number[][] {
  return link(members, pairs, apart, together).flatMap((group) => unquarrelled(group, pairs, apart));
}

function unquarrelled(group: readonly number[], pairs: Pairs, apart: number): number[][] {
  const { kept, left } = part(group, pairs);
  return left.length > 1 ? [kept, ...settle(left, pairs, apart, [])] : left.length ? [kept, left] : [kept];
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
  const fits = new Map(kept.map((i) => [i, { foes: 0, sum: 0, friends: 0 }]));
  /** Counts what one member says to the others, or no longer counts it. */
  const count = (i: number, others: readonly number[], step: 1 | -1) => {
    for (const j of others) {
      if (j === i) continue;
      const [fit, w] = [fits.get(j)!, pairs.at(i, j)];
      if (w === APART) fit.foes += step;
      else [fit.sum, fit.friends] = [fit.sum + step * w, fit.friends + step];
    }
  };
  for (const i of kept) count(i, kept, 1);
  for (;;) {
    let [worst, least] = [-1, Number.POSITIVE_INFINITY];
    for (const i of kept) {
      const { foes, sum, friends } = fits.get(i)!;
      if (!foes) continue;
      const fit = sum / Math.max(1, friends) - foes * UNIT;
      if (fit <= least) [worst, least] = [i, fit];
    }
    if (worst < 0) return { kept, left: left.sort((x, y) => x - y) };
    kept.splice(kept.indexOf(worst), 1);
    count(worst, kept, -1);
    left.push(worst);
  }
}
