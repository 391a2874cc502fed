/**
 * Tree: what was joined to one, joint by joint; for `forest.ts`.
 *
 * @module graph/identity/tree
 */
import { byText } from '../order.js';
import { earlier, type Moment } from './joints.js';

/** What stands in trees. */
export interface Leaf<L> {
  /** No two have the same. */
  readonly key: string;
  /** Leaves that it may be joined with, with the points of the pair, above zero; kept in both. */
  readonly links: ReadonlyMap<L, number> | undefined;
  /** Itself as a tree, once it has had a link. */
  tree: Tree<L> | undefined;
  /** What pairs without a link say, where that was asked for. */
  far: Map<L, number> | undefined;
}

/** A leaf, or two trees that were joined. */
export interface Tree<L> {
  /** The leaf of least key. */
  readonly low: L;
  /** The least leaf of the other half. */
  readonly high: L;
  /** The average at which it was joined; infinity for a leaf. */
  readonly score: number;
  readonly size: number;
  readonly halves: readonly [Tree<L>, Tree<L>] | undefined;
  /** Pairs within it that must be two. */
  readonly foes: number;
  parent: Tree<L> | undefined;
  /** False when it has come undone. */
  whole: boolean;
  /** While it looks for partners. */
  reach: Reach<L> | undefined;
}

export interface Reach<L> {
  readonly leaves: readonly L[];
  /** What links out of it say to other trees, which have no leaf in common. */
  near: Map<Tree<L>, number>;
  /** What pairs without a link say, as far as it was asked for: of the first so many leaves. */
  readonly asked: Map<Tree<L>, Far>;
}

export interface Far {
  readonly rows: number;
  readonly sum: number;
  readonly foes: number;
}

export function isRoot<L>(tree: Tree<L>): boolean {
  return tree.whole && !tree.parent;
}

/** Whether a tree is not joined by then. */
export function isFree<L extends Leaf<L>>(tree: Tree<L>, when: Moment): boolean {
  return tree.whole && !(tree.parent && !earlier(when, tree.parent));
}

export function root<L extends Leaf<L>>(leaf: L): Tree<L> | undefined {
  let tree = leaf.tree;
  while (tree?.parent) tree = tree.parent;
  return tree;
}

/** The joints of a tree, each after those that it is made of. */
export function upwards<L>(top: Tree<L>): Tree<L>[] {
  const joints: Tree<L>[] = [];
  const open = [top];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.halves) continue;
    joints.push(next);
    open.push(...next.halves);
  }
  return joints.reverse();
}

export function leafTree<L>(leaf: L): Tree<L> {
  return {
    low: leaf,
    high: leaf,
    score: Number.POSITIVE_INFINITY,
    size: 1,
    halves: undefined,
    foes: 0,
    parent: undefined,
    whole: true,
    reach: undefined,
  };
}

export function leavesOf<L>(tree: Tree<L>): L[] {
  if (tree.reach) return [...tree.reach.leaves];
  const leaves: L[] = [];
  const open = [tree];
  for (let next = open.pop(); next; next = open.pop())
    if (next.halves) open.push(...next.halves);
    else leaves.push(next.low);
  return leaves;
}

export function sortedLeaves<L extends Leaf<L>>(tree: Tree<L>): L[] {
  return leavesOf(tree).sort((a, b) => byText(a.key, b.key));
}

export function upTo<L extends Leaf<L>>(tree: Tree<L>, from: Moment): Tree<L> {
  let top = tree;
  while (top.parent && !earlier(from, top.parent)) top = top.parent;
  return top;
}
