/**
 * Book: who stands under a key. Most keys have but one, kept as it is: a set of its own for each would
 * take most of the memory of identity.
 *
 * @module graph/book
 */
export class Book<T extends object, K = string> {
  readonly #under = new Map<K, T | Set<T>>();

  add(key: K, one: T): void {
    const held = this.#under.get(key);
    if (held === undefined) this.#under.set(key, one);
    else if (held instanceof Set) held.add(one);
    else if (held !== one) this.#under.set(key, new Set([held, one]));
  }

  delete(key: K, one: T): void {
    const held = this.#under.get(key);
    if (held === one) this.#under.delete(key);
    else if (held instanceof Set && held.delete(one) && !held.size) this.#under.delete(key);
  }

  /** In the order in which they came. */
  get(key: K): Iterable<T> {
    const held = this.#under.get(key);
    return held === undefined ? [] : held instanceof Set ? held : [held];
  }
}
