/**
 * Forest: average linkage, kept up while leaves come and go. The two trees whose leaves speak for each
 * other most, on average over all pairs, become one, as long as that average is above zero.
 *
 * What was joined before is kept, joint by joint. A new leaf looks for the joints at which it is a better
 * partner than the old one; those and what was built on them come undone, and the parts look for partners
 * anew, not before the moment at which each was joined: until then it had no better one. Everything
 * else goes as it went, since two that join are to no third tree a better partner than the better of them
 * was (average linkage is reducible, Bruynooghe 1978). So the trees are a function of the set of leaves,
 * and a change costs what it changes.
 *
 * @module graph/identity/forest
 */
import { at } from '../maps.js';
import { byText } from '../order.js';
import { earlier, type Moment, Queue } from './joints.js';
import {
  type Far,
  isFree,
  isRoot,
  type Leaf,
  leafTree,
  leavesOf,
  type Reach,
  root,
  sortedLeaves,
  type Tree,
  upTo,
  upwards,
} from './tree.js';
import { inUnits } from './weights.js';

/** Two trees that may become one: the first one looks for partners. */
interface Joint<L extends Leaf<L>> extends Moment {
  readonly low: L;
  readonly high: L;
  readonly score: number;
  readonly foes: number;
  readonly of: readonly [Tree<L>, Tree<L>];
}

/** When a tree begins to look. */
interface Waking<L> extends Moment {
  readonly of: readonly [Tree<L>];
}

const NOTHING: Far = { rows: 0, sum: 0, foes: 0 };

/** Places of the two halves, the average, and the foes within. */
export type JointRow = readonly [a: number, b: number, score: number, foes: number];

/** Before anything is joined. */
const START: Moment = { score: Number.POSITIVE_INFINITY, low: { key: '' }, high: { key: '' } };

/** How pairs are weighed. */
export interface Scales<L> {
  /** Thousandths of a point, at most zero, of a pair that is not linked; {@link Scales.apart} for one that must be two. */
  weigh(a: L, b: L): number;
  /** Whether a linked pair counts as if it were not. */
  unlinked(a: L, b: L): boolean;
  /** Stands for a pair that must be two. */
  readonly APART: number;
  /** What such a pair counts. */
  readonly apart: number;
}

/** Trees over leaves; see above. */
export class Forest<L extends Leaf<L>> {
  readonly #scales: Scales<L>;
  /** Trees that have nothing above them since the last change, and when each was joined before. */
  readonly #seekers = new Map<Tree<L>, Moment | undefined>();
  /** In which tree leaves stood when last asked, so that the way up is gone once. */
  readonly #stood = new Map<L, Tree<L>>();
  /** Leaves in whose `far` something was noted. */
  readonly #noted = new Set<L>();

  constructor(scales: Scales<L>) {
    this.#scales = scales;
  }

  add(leaf: L): void {
    leaf.tree = leafTree(leaf);
    this.#seekers.set(leaf.tree, undefined);
  }

  remove(leaf: L): void {
    const { tree } = leaf;
    if (!tree) return;
    for (const other of leavesOf(root(leaf)!)) other.far?.delete(leaf);
    leaf.tree = leaf.far = undefined;
    this.#undo(tree);
    tree.whole = false;
    this.#seekers.delete(tree);
  }

  /** Joins what is to be joined; gives the leaves of each tree that is new or has lost some, in the order of their keys. */
  settle(): { readonly leaves: L[]; readonly foes: number }[] {
    const queue = new Queue<Joint<L> | Waking<L>>();
    let now = START;
    const seek = (tree: Tree<L>) => {
      const joint = this.#seek(tree, earlier(now, tree) ? tree : now);
      if (joint) queue.push(joint);
    };
    const wake = (tree: Tree<L>, when: Moment | undefined) => {
      if (when && earlier(now, when)) queue.push({ ...when, of: [tree] });
      else seek(tree);
    };
    for (const [tree, when] of this.#seekers) if (isRoot(tree)) wake(tree, when);
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [seeker, partner] = next.of;
      if (!isRoot(seeker)) continue;
      now = next;
      if (!('foes' in next) || !isFree(partner!, next)) {
        seek(seeker);
        continue;
      }
      const orphans = this.#undo(partner!);
      seek(this.#join(next));
      for (const [tree, when] of orphans) wake(tree, when);
    }
    const roots = [...this.#seekers.keys()].filter(isRoot);
    for (const tree of this.#seekers.keys()) tree.reach = undefined;
    this.#stood.clear();
    this.#seekers.clear();
    this.#forget();
    return roots.map((tree) => ({ leaves: sortedLeaves(tree), foes: tree.foes }));
  }

  /** The tree of a leaf as it stands, as {@link settle} has it. */
  around(leaf: L): { readonly leaves: L[]; readonly foes: number } {
    const tree = root(leaf);
    return tree ? { leaves: sortedLeaves(tree), foes: tree.foes } : { leaves: [leaf], foes: 0 };
  }

  /** Every joint as places of its halves, leaves first, then joints as they come; of these leaves. */
  *joints(leaves: readonly L[]): Generator<JointRow> {
    const place = new Map<Tree<L>, number>();
    for (const [i, { tree }] of leaves.entries()) if (tree) place.set(tree, i);
    let next = leaves.length;
    for (const leaf of leaves) {
      const top = root(leaf);
      if (!top || place.has(top)) continue;
      for (const tree of upwards(top)) {
        const [a, b] = tree.halves!;
        place.set(tree, next++);
        yield [place.get(a)!, place.get(b)!, tree.score, tree.foes];
      }
    }
  }

  /** Joins leaves as they were joined when {@link joints} gave these rows. */
  restore(leaves: readonly L[], rows: Iterable<JointRow>): void {
    const trees: Tree<L>[] = [];
    const n = leaves.length;
    const treeAt = (place: number): Tree<L> => {
      if (place >= n) return trees[place - n]!;
      const leaf = leaves[place]!;
      leaf.tree ??= leafTree(leaf);
      return leaf.tree;
    };
    for (const [x, y, score, foes] of rows) {
      const halves = [treeAt(x), treeAt(y)] as const;
      const [low, high] = halves.map((t) => t.low).sort((a, b) => byText(a.key, b.key)) as [L, L];
      const size = halves[0].size + halves[1].size;
      const tree: Tree<L> = { low, high, score, size, halves, foes, parent: undefined, whole: true, reach: undefined };
      for (const half of halves) half.parent = tree;
      trees.push(tree);
    }
  }

  /** Takes everything down that was built on a tree; gives what stood beside, and when it was joined. */
  #undo(tree: Tree<L>): [Tree<L>, Moment][] {
    const orphans: [Tree<L>, Moment][] = [];
    let [child, above] = [tree, tree.parent];
    tree.parent = undefined;
    while (above) {
      const [a, b]: readonly [Tree<L>, Tree<L>] = above.halves!;
      const beside = a === child ? b : a;
      const { low, high, score } = above;
      beside.parent = undefined;
      above.whole = false;
      above.reach = undefined;
      this.#seekers.delete(above);
      this.#seekers.set(beside, { low, high, score });
      orphans.push([beside, { low, high, score }]);
      [child, above] = [above, above.parent];
    }
    return orphans;
  }

  #join({ low, high, score, foes, of: [a, b] }: Joint<L>): Tree<L> {
    const reach = joined(this.#reach(a, START), this.#reach(b, { low, high, score }));
    const tree: Tree<L> = {
      low,
      high,
      score,
      size: a.size + b.size,
      halves: [a, b],
      foes: a.foes + b.foes + foes,
      parent: undefined,
      whole: true,
      reach,
    };
    for (const half of [a, b]) {
      half.parent = tree;
      half.reach = undefined;
    }
    this.#seekers.set(tree, undefined);
    return tree;
  }

  #reach(tree: Tree<L>, from: Moment): Reach<L> {
    tree.reach ??= this.#look(leavesOf(tree), from);
    return tree.reach;
  }

  #look(leaves: readonly L[], from: Moment): Reach<L> {
    const own = new Set(leaves);
    const near = new Map<Tree<L>, number>();
    for (const leaf of leaves)
      for (const [other, points] of leaf.links ?? []) {
        if (own.has(other) || this.#scales.unlinked(leaf, other)) continue;
        const tree = this.#standing(other, from);
        near.set(tree, (near.get(tree) ?? 0) + inUnits(points));
      }
    return { leaves, near, asked: new Map() };
  }

  /** The largest tree around a leaf that is joined by then. */
  #standing(leaf: L, from: Moment): Tree<L> {
    leaf.tree ??= leafTree(leaf);
    const stood = this.#stood.get(leaf);
    const tree = upTo(stood?.whole && !earlier(from, stood) ? stood : leaf.tree, from);
    if (tree !== stood) this.#stood.set(leaf, tree);
    return tree;
  }

  /** The earliest joint after a moment that this tree may be part of. */
  #seek(tree: Tree<L>, from: Moment): Joint<L> | undefined {
    const reach = this.#reach(tree, from);
    const { leaves } = reach;
    reach.near = [...reach.near.keys()].every((t) => t.whole) ? moved(reach.near, tree, from) : this.#look(leaves, from).near;
    let best: Joint<L> | undefined;
    for (const { other, sum, most } of candidates(tree.size, reach.near)) {
      if (best && most < best.score) break;
      const pairs = tree.size * other.size;
      const exact = this.#sum(reach, other, sum, best ? best.score * pairs : 0);
      if (!exact) continue;
      const [low, high] = tree.low.key < other.low.key ? [tree.low, other.low] : [other.low, tree.low];
      const joint: Joint<L> = { low, high, score: exact.sum / pairs, foes: exact.foes, of: [tree, other] };
      if (!earlier(tree, joint) || !earlier(other, joint) || !isFree(other, joint)) continue;
      if (!best || earlier(joint, best)) best = joint;
    }
    return best;
  }

  /** What all pairs say together; undefined as soon as that is below `least`, or not above zero. */
  #sum({ leaves, asked }: Reach<L>, other: Tree<L>, linked: number, least: number): { sum: number; foes: number } | undefined {
    const { APART, apart, unlinked } = this.#scales;
    const known = asked.get(other) ?? NOTHING;
    let [sum, foes] = [linked + known.sum, known.foes];
    if (sum <= 0 || sum < least - 0.5) return undefined;
    const others = leavesOf(other);
    for (let rows = known.rows; rows < leaves.length; rows++) {
      const x = leaves[rows]!;
      const before = { rows, sum: sum - linked, foes };
      for (const y of others) {
        if (x.links?.has(y) && !unlinked(x, y)) continue;
        const weight = this.#weigh(x, y);
        if (weight === APART) foes++;
        sum += weight === APART ? apart : weight;
        // Sums are whole numbers; `least` may be off by a rounding.
        if (sum > 0 && sum >= least - 0.5) continue;
        asked.set(other, before);
        return undefined;
      }
    }
    asked.set(other, { rows: leaves.length, sum: sum - linked, foes });
    return { sum, foes };
  }

  /** What was noted of a pair without a link. */
  noted(x: L, y: L): number | undefined {
    const [a, b] = x.key < y.key ? [x, y] : [y, x];
    return a.far?.get(b);
  }

  #weigh(x: L, y: L): number {
    const [a, b] = x.key < y.key ? [x, y] : [y, x];
    a.far ??= new Map();
    let weight = a.far.get(b);
    if (weight === undefined) {
      weight = this.#scales.weigh(a, b);
      a.far.set(b, weight);
      this.#noted.add(a);
    }
    return weight;
  }

  /** Keeps what was noted of pairs of one tree alone, which is asked for again whenever the tree changes. */
  #forget(): void {
    const roots = new Map<L, Tree<L> | undefined>();
    const rootOf = (leaf: L) => at(roots, leaf, () => root(leaf));
    for (const leaf of this.#noted) {
      if (!leaf.far) continue;
      for (const other of leaf.far.keys()) if (rootOf(leaf) !== rootOf(other)) leaf.far.delete(other);
      if (!leaf.far.size) leaf.far = undefined;
    }
    this.#noted.clear();
  }
}

/** The same sums to the trees as they stand at a moment, without those that are within one's own. */
function moved<L extends Leaf<L>>(near: ReadonlyMap<Tree<L>, number>, own: Tree<L>, from: Moment): Map<Tree<L>, number> {
  const out = new Map<Tree<L>, number>();
  for (const [tree, sum] of near) {
    const top = upTo(tree, from);
    if (top !== own) out.set(top, (out.get(top) ?? 0) + sum);
  }
  return out;
}

/** The larger one of the two is taken over; what is within their tree goes when it is moved. */
function joined<L>(a: Reach<L>, b: Reach<L>): Reach<L> {
  const [large, small] = a.leaves.length >= b.leaves.length ? [a, b] : [b, a];
  for (const [tree, sum] of small.near) large.near.set(tree, (large.near.get(tree) ?? 0) + sum);
  return { leaves: [...large.leaves, ...small.leaves], near: large.near, asked: large.asked };
}

interface Candidate<L> {
  readonly other: Tree<L>;
  /** What the links to it say. */
  readonly sum: number;
  /** The average, were all other pairs to say nothing. */
  readonly most: number;
}

/** Trees that a tree of this size has links to, and those that they will be part of, the most promising first; without those that will have been joined before. */
function candidates<L extends Leaf<L>>(size: number, near: ReadonlyMap<Tree<L>, number>): Candidate<L>[] {
  const sums = new Map(near);
  const layers = new Set<Tree<L>>();
  for (const below of near.keys()) for (let tree = below.parent; tree && !layers.has(tree); tree = tree.parent) layers.add(tree);
  // A tree is larger than its halves.
  for (const tree of [...layers].sort((a, b) => a.size - b.size)) {
    const [a, b] = tree.halves!;
    sums.set(tree, (sums.get(a) ?? 0) + (sums.get(b) ?? 0));
  }
  const found: Candidate<L>[] = [];
  for (const [other, sum] of sums) {
    const most = sum / (size * other.size);
    if (most > 0 && !(other.parent && most < other.parent.score)) found.push({ other, sum, most });
  }
  return found.sort((a, b) => b.most - a.most);
}
