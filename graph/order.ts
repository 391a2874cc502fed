/**
 * Order: how the graph sorts, everywhere. By UTF-16 code unit, never by locale, so that equal
 * graphs are byte-same on every machine.
 *
 * @module graph/order
 */

/** Compares two texts by code unit. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparison of things by a text that belongs to them. */
export function by<T>(text: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => byText(text(a), text(b));
}

/** Texts without repetition, in order. */
export function sorted(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}
