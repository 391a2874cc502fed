/**
 * A store that many may read at once: open for reading, and for writing only while something is
 * written. The viewer keeps an embedded store this way, so that queries in another terminal run
 * beside it, and the user's decisions are still kept.
 *
 * @module src/cli/lent-store
 */
import type { Cell, Change, QueryOptions, Rows, Source, Store } from '../../graph/store.js';

type Open = (readOnly: boolean) => Promise<Store>;
type Params = Readonly<Record<string, Cell>>;

/** A store that is open for reading, and for writing only as long as a write takes; see above. */
export class LentStore implements Store {
  readonly location: string;
  readonly folder: string | null;
  #store: Promise<Store>;
  /** Uses of the open store that have not ended; a write waits for them. */
  readonly #uses = new Set<Promise<unknown>>();

  private constructor(
    private readonly open: Open,
    first: Store,
  ) {
    this.location = first.location;
    this.folder = first.folder;
    this.#store = Promise.resolve(first);
  }

  static async of(open: Open): Promise<LentStore> {
    return new LentStore(open, await open(true));
  }

  hashes = () => this.#use((store) => store.hashes());
  revision = () => this.#use((store) => store.revision());
  decisions = () => this.#use((store) => store.decisions());
  graph = () => this.#use((store) => store.graph());
  nodes = (ids: readonly string[]) => this.#use((store) => store.nodes(ids));
  find = (name: string) => this.#use((store) => store.find(name));
  spellings = () => this.#use((store) => store.spellings());
  edgesOf = (ids: readonly string[]) => this.#use((store) => store.edgesOf(ids));
  note = (name: string) => this.#use((store) => store.note(name));
  notes = () => this.#use((store) => store.notes());
  named = (name: string, params?: Params, options?: QueryOptions): Promise<Rows> =>
    this.#use((store) => store.named(name, params, options));
  query = (cypher: string, params?: Params, options?: QueryOptions): Promise<Rows> =>
    this.#use((store) => store.query(cypher, params, options));

  apply = (change: Change) => this.#write((store) => store.apply(change));
  setNote = (name: string, text: string | null) => this.#write((store) => store.setNote(name, text));

  async *sources(ids?: readonly string[]): AsyncGenerator<Source> {
    let done = (): void => undefined;
    const reading = new Promise<void>((resolve) => (done = resolve));
    const store = this.#use(async (open) => open);
    this.#uses.add(reading);
    try {
      yield* (await store).sources(ids);
    } finally {
      this.#uses.delete(reading);
      done();
    }
  }

  async close(): Promise<void> {
    await (await this.#store).close();
  }

  async #use<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const use = this.#store.then(work);
    this.#uses.add(use);
    try {
      return await use;
    } finally {
      this.#uses.delete(use);
    }
  }

  /** Later uses wait until the store is open for reading again. */
  #write(work: (store: Store) => Promise<void>): Promise<void> {
    const before = [...this.#uses];
    const written = this.#store.then(async (store) => {
      await Promise.allSettled(before);
      await store.close();
      const writable = await this.open(false);
      await work(writable).finally(() => writable.close());
    });
    this.#store = written.catch(() => undefined).then(() => this.open(true));
    this.#store.catch(() => undefined);
    return written;
  }
}
