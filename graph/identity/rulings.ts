/**
 * Rulings: a user's decisions in the form in which identity applies them. The newest one counts first;
 * an older one that contradicts those before it has no effect, and is told apart by name.
 *
 * @module graph/identity/rulings
 */
import type { Decision } from '../decision.js';
import { at } from '../maps.js';
import { byText } from '../order.js';

export interface Pairing {
  readonly id: string;
  readonly kind: 'same' | 'different';
  readonly entry: string;
  readonly other: string;
}

/** The user's decisions as walls and ties between entries; of two that contradict each other the newer one holds. */
export class Rulings {
  /** Newest first. */
  readonly pairings: readonly Pairing[];
  readonly #byEntry = new Map<string, Pairing[]>();
  /** Newest first. */
  readonly #names = new Map<string, string>();
  readonly #alone = new Set<string>();

  constructor(decisions: readonly Decision[] = []) {
    const newest = [...decisions].sort((a, b) => byText(b.at, a.at) || byText(b.id, a.id));
    this.pairings = newest.flatMap((d) => (d.kind === 'name' || d.entry === d.other ? [] : [d]));
    for (const p of this.pairings)
      for (const entry of [p.entry, p.other]) {
        at(this.#byEntry, entry, () => []).push(p);
        if (p.kind === 'different') this.#alone.add(entry);
      }
    for (const d of newest) if (d.kind === 'name' && !this.#names.has(d.entry)) this.#names.set(d.entry, d.name);
  }

  /** Entries told apart from others get an atom of their own. */
  alone(entry: string): boolean {
    return this.#alone.has(entry);
  }

  of(entry: string): readonly Pairing[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** Entries that were given a name, the newest first. */
  get named(): Iterable<string> {
    return this.#names.keys();
  }

  name(entry: string): string | undefined {
    return this.#names.get(entry);
  }

  /** All entries that any decision names. */
  get entries(): Set<string> {
    return new Set([...this.#byEntry.keys(), ...this.#names.keys()]);
  }
}

/** Those pairings that hold together: what must be one, what must be two. */
export function accept<T>(pairings: readonly Pairing[], find: (entry: string) => T | undefined): { same: [T, T][]; different: [T, T][] } {
  const same: [T, T][] = [];
  const different: [T, T][] = [];
  const together = new Map<T, Set<T>>();
  const setOf = (i: T) => at(together, i, () => new Set([i]));
  for (const p of pairings) {
    const [a, b] = [find(p.entry), find(p.other)];
    if (a === undefined || b === undefined) continue;
    if (p.kind === 'different') {
      if (!setOf(a).has(b)) different.push([a, b]);
      continue;
    }
    const union = new Set([...setOf(a), ...setOf(b)]);
    if (different.some(([x, y]) => union.has(x) && union.has(y))) continue;
    same.push([a, b]);
    for (const i of union) together.set(i, union);
  }
  return { same, different };
}
