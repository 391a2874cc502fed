/**
 * Book: who stands under a key. Most keys have but one, kept as it is, and most others a few, kept as a list of just
 * their number: a set of its own for each would take most of the memory of identity.
 *
 * @module graph/book
 */

/** Of more than these a set is made, which finds one of them sooner. */
const FEW = 8;

export class Book<T extends object, K = string> {
  readonly #under = new Map<K, T | readonly T[] | Set<T>>();

  add(key: K, one: T): void {
    const held = this.#under.get(key);
    if (held === undefined) this.#under.set(key, one);
    else if (held instanceof Set) held.add(one);
    else if (!Array.isArray(held)) {
      if (held !== one) this.#under.set(key, [held as T, one]);
    } else if (!held.includes(one)) this.#under.set(key, held.length < FEW ? [...held, one] : new Set([...held, one]));
  }

  delete(key: K, one: T): void {
    const held = this.#under.get(key);
    if (held === undefined) return;
    if (held instanceof Set) {
      if (held.delete(one) && !held.size) this.#under.delete(key);
    } else if (Array.isArray(held)) {
      const rest = held.filter((other) => other !== one);
      if (rest.length > 0) this.#under.set(key, rest.length > 1 ? rest : rest[0]);
    } else if (held === one) this.#under.delete(key);
  }

  /** In the order in which they came. */
  get(key: K): Iterable<T> {
    const held = this.#under.get(key);
    return held === undefined ? [] : held instanceof Set || Array.isArray(held) ? held : [held as T];
  }
}
