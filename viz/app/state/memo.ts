/**
 * Functions that remember what they answered.
 *
 * @module viz/app/state/memo
 */
/** Remembers the last answer for the same arguments. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly value: R } | undefined;
  return (...args) => {
    if (!last || args.some((a, i) => a !== last!.args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}

/** Computes when first asked, and remembers. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
