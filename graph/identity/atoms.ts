/**
 * Atoms: entries with equal traits, which are one thing from the start. Comparing atoms instead of
 * entries keeps identity cheap: a name that a thousand articles print alike is compared once.
 *
 * Of two entries of one article that others might bring together, both are marked as not being the
 * other, and stay two; entries that a user has decided about stand alone, as do those that say so
 * little that they would not even be linked to their like: a press conference of nobody.
 *
 * @module graph/identity/atoms
 */

import { digest } from '../hash.js';
import { entryId } from '../ids.js';
import { byText, sorted } from '../order.js';
import type { Report } from '../report.js';
import type { Matcher } from './matcher.js';

export interface Atom<T> {
  /** Equal for entries of equal traits and marks. */
  readonly key: string;
  readonly traits: T;
  /** Digest of the traits. */
  readonly digest: string;
  /** Digests of what this one has met as another thing in its article; `<` or `>` before that of a twin. */
  readonly not: readonly string[];
}

/**
 * The atoms of a report's entries of one kind, by entry key.
 * @param alone tells entries that get an atom of their own, and its name
 */
export function atomsOf<T>(matcher: Matcher<T>, report: Report, alone: (key: string) => string | undefined): Map<string, Atom<T>> {
  const entries = [...matcher.traits(report)].map(([key, traits]) => {
    const plain = JSON.stringify(traits);
    return { key, traits, plain, digest: digest(plain), not: new Set<string>() };
  });
  entries.sort((a, b) => byText(a.plain, b.plain) || byText(a.key, b.key));
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1)) {
      const twins = a.plain === b.plain;
      if (!twins && matcher.compare(a.traits, b.traits).against <= matcher.hard) continue;
      a.not.add((twins ? '<' : '') + b.digest);
      b.not.add((twins ? '>' : '') + a.digest);
    }
  return new Map(
    entries.map(({ key, traits, digest, not }) => {
      const self = alone(key) ?? (matcher.compare(traits, traits).weight > 0 ? undefined : entryId(report.id, key));
      const marks = sorted(not);
      return [
        key,
        { key: digest + (marks.length ? JSON.stringify(marks) : '') + (self === undefined ? '' : `!${self}`), traits, digest, not: marks },
      ];
    }),
  );
}

/** Whether one article has told the two apart. */
export function toldApart<T>(a: Atom<T>, b: Atom<T>): boolean {
  if (!a.not.length || !b.not.length) return false;
  if (a.digest !== b.digest) return a.not.includes(b.digest) && b.not.includes(a.digest);
  const [before, after] = [`<${a.digest}`, `>${a.digest}`];
  return (a.not.includes(before) && b.not.includes(after)) || (a.not.includes(after) && b.not.includes(before));
}
