/**
 * Screen: which of the articles that come by are to go into a store: not those that are in
 * already, not one that carries the id of another.
 *
 * @module src/cli/pipeline/screen
 */
import { DiplographError } from '../../../graph/errors.js';
import { checkArticleId } from '../../../graph/ids.js';
import type { Reading } from '../../articles/reading.js';
import { fingerprint } from './fingerprint.js';

/** One run's screen: what it has let pass, and what it has turned away. */
export class Screen {
  /** Hash of each article of this run, by id. */
  readonly #hashes = new Map<string, string>();
  /** How many were in already. */
  unchanged = 0;
  /** How many came again in this run, word for word. */
  repeated = 0;

  /**
   * @param known hash of each article in the store, by id
   * @param onUnchanged called for each article that need not pass
   */
  constructor(
    private readonly known: ReadonlyMap<string, string>,
    private readonly onUnchanged: () => void = () => undefined,
  ) {}

  /** What passes, in order; an article that may not go in becomes a problem. */
  async *pass(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
    for await (const reading of readings) {
      const result = 'problem' in reading ? reading : this.#check(reading);
      if (result) yield result;
    }
  }

  /** Hash of an article that has passed. */
  hashOf(id: string): string {
    return this.#hashes.get(id)!;
  }

  #check(reading: Extract<Reading, { article: unknown }>): Reading | null {
    const { article, at } = reading;
    try {
      checkArticleId(article.id);
    } catch (error) {
      return { problem: new DiplographError('article-id-reserved', `${at}: ${(error as Error).message}`, { cause: error }), at };
    }
    const hash = fingerprint(article);
    const earlier = this.#hashes.get(article.id);
    if (earlier !== undefined && earlier !== hash) {
      const sentence = `${at} has the id "${article.id}" of another article of this run; the first one is kept.`;
      return { problem: new DiplographError('input-duplicate-id', sentence), at };
    }
    this.#hashes.set(article.id, hash);
    if (earlier === undefined && this.known.get(article.id) !== hash) return reading;
    if (earlier === undefined) this.unchanged++;
    else this.repeated++;
    this.onUnchanged();
    return null;
  }
}
