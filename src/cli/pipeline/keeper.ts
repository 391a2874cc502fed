/**
 * Keeper: holds a store's sources and graph while they change, and writes each change as one
 * transaction. The graph is a function of all reports, so it is made anew and only what differs
 * is written.
 *
 * @module src/cli/pipeline/keeper
 */
import { buildGraph, type Input } from '../../../graph/build.js';
import type { Decision } from '../../../graph/decision.js';
import { diffGraphs } from '../../../graph/diff.js';
import { DiplographError } from '../../../graph/errors.js';
import type { Graph } from '../../../graph/model.js';
import type { Source, Store } from '../../../graph/store.js';

export class Keeper {
  private constructor(
    private readonly store: Store,
    private inputs: ReadonlyMap<string, Input>,
    private decisions: readonly Decision[],
    private now: Graph,
    private revision: number,
  ) {}

  static async of(store: Store): Promise<Keeper> {
    const revision = await store.revision();
    const inputs = new Map<string, Input>();
    for await (const { article, report } of store.sources()) inputs.set(article.id, { article, report });
    return new Keeper(store, inputs, await store.decisions(), await store.graph(), revision);
  }

  get graph(): Graph {
    return this.now;
  }

  /** How many articles are in. */
  get size(): number {
    return this.inputs.size;
  }

  /**
   * Afterwards these sources are in and those articles are out, with the graph that follows, or
   * nothing has changed. Where somebody else has written meanwhile, it is worked out anew.
   */
  async change(put: readonly Source[], drop: readonly string[] = []): Promise<void> {
    for (let again = TRIES; ; again--) {
      try {
        return await this.write(put, drop);
      } catch (error) {
        if (!(error instanceof DiplographError && error.code === 'store-changed') || again <= 1) throw error;
        const { inputs, decisions, now, revision } = await Keeper.of(this.store);
        Object.assign(this, { inputs, decisions, now, revision });
      }
    }
  }

  private async write(put: readonly Source[], drop: readonly string[]): Promise<void> {
    const inputs = new Map(this.inputs);
    for (const id of drop) inputs.delete(id);
    for (const { article, report } of put) inputs.set(article.id, { article, report });
    const graph = buildGraph(inputs.values(), this.decisions);
    await this.store.apply({ put, drop, ...diffGraphs(this.now, graph), base: this.revision });
    this.inputs = inputs;
    this.now = graph;
    this.revision = await this.store.revision();
  }
}

/** How often a change is worked out when others write at the same time. */
const TRIES = 5;
