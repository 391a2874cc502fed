/**
 * Nearest: what a mistyped word was meant to be.
 *
 * @module src/cli/nearest
 */

/** The word that a mistyped one was meant to be, when only one is near: at most two letters differ, or one in three. */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = Math.min(2, Math.floor(word.length / 3));
  const near = words.filter((other) => difference(word, other) <= most || (word.length > 2 && other.startsWith(word)));
  const least = Math.min(...near.map((other) => difference(word, other)));
  const best = near.filter((other) => difference(word, other) === least);
  return best.length === 1 ? best[0]! : null;
}

/** Letters to add, take out, change or swap with their neighbour (Damerau 1964, without overlaps). */
export function difference(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  return rows[a.length]![b.length]!;
}
