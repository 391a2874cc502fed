/** Trees kept up while leaves come and go are those that all leaves together would make. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster, parted } from '../../../graph/identity/cluster.js';
import { Forest } from '../../../graph/identity/forest.js';
import type { Leaf } from '../../../graph/identity/tree.js';
import { APART, UNIT } from '../../../graph/identity/weights.js';

interface Plain extends Leaf<Plain> {
  readonly key: string;
  readonly links: Map<Plain, number>;
}

const MOST = 14;
/** Few values, so that there are ties. */
const says = fc.constantFrom(-3, -1, 0, 0, 1, 1, 2, 5, null);
const square = fc.array(says, { minLength: MOST * MOST, maxLength: MOST * MOST });
/** Each time some come in and some go out. */
const steps = fc.array(fc.uniqueArray(fc.nat({ max: MOST - 1 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
const keyOf = (i: number) => String(i).padStart(2, '0');

function world(points: readonly (number | null)[], apart: number) {
  const at = (i: number, j: number) => points[Math.min(i, j) * MOST + Math.max(i, j)]!;
  const weigh = (a: Plain, b: Plain) => {
    const w = at(Number(a.key), Number(b.key));
    return w === null ? APART : Math.min(0, w) * UNIT;
  };
  const forest = new Forest<Plain>({ weigh, unlinked: () => false, APART, apart: apart * UNIT });
  const leaves = new Map<number, Plain>();
  let groups = new Map<string, string>();
  return {
    toggle(i: number) {
      const leaf = leaves.get(i);
      if (leaf) {
        forest.remove(leaf);
        for (const other of leaf.links.keys()) other.links.delete(leaf);
        leaves.delete(i);
        groups.delete(leaf.key);
        return;
      }
      const own: Plain = { key: keyOf(i), links: new Map(), tree: undefined, far: undefined };
      for (const [j, other] of leaves) {
        const w = at(i, j);
        if (w === null || w <= 0) continue;
        own.links.set(other, w);
        other.links.set(own, w);
      }
      leaves.set(i, own);
      forest.add(own);
    },
    settle() {
      groups = new Map(groups);
      for (const tree of forest.settle()) for (const leaf of tree.leaves) groups.set(leaf.key, tree.leaves.map((l) => l.key).join());
      return [...new Set(groups.values())].map((g) => g.split(','));
    },
    all: () => [...leaves.keys()].sort((a, b) => a - b),
    pairsOf: (members: readonly number[]) => ({
      size: members.length,
      at: (x: number, y: number) => {
        const w = at(members[x]!, members[y]!);
        return w === null ? APART : w * UNIT;
      },
    }),
  };
}

describe('a forest', () => {
  it.each([Number.NEGATIVE_INFINITY, -3])(
    'is the same however its leaves came and went, where those that must be two count %d',
    (apart) => {
      fc.assert(
        fc.property(square, steps, (points, all) => {
          const w = world(points, apart);
          for (const step of all) {
            for (const i of step) w.toggle(i);
            const trees = w.settle();
            const members = w.all();
            const whole = cluster(w.pairsOf(members), apart * UNIT).map((g) => g.map((i) => keyOf(members[i]!)));
            const mine = trees.flatMap((tree) => {
              const numbers = tree.map(Number);
              return parted(w.pairsOf(numbers), apart * UNIT).map((g) => g.map((i) => keyOf(numbers[i]!)));
            });
            const order = (groups: string[][]) => groups.map((g) => g.join()).sort();
            expect(order(mine)).toEqual(order(whole));
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
