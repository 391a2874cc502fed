/**
 * Joints: the order in which trees are joined, the best average first, and a queue in that order. Of two
 * alike, the one with the least leaf comes first.
 *
 * @module graph/identity/joints
 */

interface Keyed {
  readonly key: string;
}

/** When two trees are joined, or would be: at which average, and which two. */
export interface Moment {
  readonly score: number;
  readonly low: Keyed;
  readonly high: Keyed;
}

/** Whether a comes before b; false when they are the same. */
export function earlier(a: Moment, b: Moment): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.low !== b.low) return a.low.key < b.low.key;
  return a.high !== b.high && a.high.key < b.high.key;
}

/** A binary heap. */
export class Queue<T extends Moment> {
  readonly #heap: T[] = [];

  push(one: T): void {
    const heap = this.#heap;
    let i = heap.push(one) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (!earlier(one, heap[above]!)) break;
      heap[i] = heap[above]!;
      i = above;
    }
    heap[i] = one;
  }

  /** Takes the earliest out. */
  pop(): T | undefined {
    const heap = this.#heap;
    const [first, last] = [heap[0], heap.pop()];
    if (!last || first === last) return first;
    let i = 0;
    for (;;) {
      let below = 2 * i + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && earlier(heap[below + 1]!, heap[below]!)) below++;
      if (!earlier(heap[below]!, last)) break;
      heap[i] = heap[below]!;
      i = below;
    }
    heap[i] = last;
    return first;
  }
}
