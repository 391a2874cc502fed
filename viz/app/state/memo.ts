/**
 * Remembers the last answer of a function for the same arguments.
 *
 * @module viz/app/state/memo
 */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly value: R } | undefined;
  return (...args) => {
    if (!last || args.some((a, i) => a !== last!.args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}
