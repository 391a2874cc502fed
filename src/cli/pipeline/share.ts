/**
 * Share: how much of the reading has been worked through. Reading runs ahead of the work, and how many
 * articles there are is only known when it has ended; so each article brings the place in the files
 * where it was read at the least, and the share never falls.
 *
 * @module src/cli/pipeline/share
 */

/** From bytes that are taken, articles that are read and articles that are done, in this order, to a share. */
export class Share {
  /** Bytes of all files; null when one of them does not tell. */
  readonly #total: number | null;
  #taken = 0;
  /** Bytes that were taken before the latest ones: in those the next article may lie anywhere. */
  #sure = 0;
  #read = 0;
  #done = 0;
  #ended = false;
  #share = 0;
  /** Of articles that are read and not done yet. */
  readonly #places: number[] = [];

  /** @param sizes bytes of each file, null where it is not known */
  constructor(sizes: readonly (number | null)[]) {
    this.#total = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
  }

  took(bytes: number): void {
    this.#sure = this.#taken;
    this.#taken += bytes;
  }

  read(): void {
    this.#read++;
    this.#places.push(this.#sure);
  }

  /** Nothing more will be read. */
  ended(): void {
    this.#ended = true;
  }

  /** One more is done; from 0 to 1, null while nobody can tell. */
  done(): number | null {
    this.#done++;
    const place = this.#places.shift() ?? 0;
    if (this.#ended) this.#share = Math.max(this.#share, this.#done / this.#read);
    else if (this.#total) this.#share = Math.max(this.#share, Math.min(1, place / this.#total));
    return this.#share || null;
  }
}
