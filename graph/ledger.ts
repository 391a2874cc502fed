/**
 * Ledger: all tallies, and for one change at a time what was there before, so that a store is told
 * exactly what differs afterwards.
 *
 * @module graph/ledger
 */
import { type EdgeTarget, type NodeTarget, RIVAL_EDGES, type Target } from './claims.js';
import type { GraphChange } from './diff.js';
import { at } from './maps.js';
import type { GraphEdge, GraphNode } from './model.js';
import { by } from './order.js';
import { edgeProperties, nodeProperties, supersededEdges } from './properties.js';
import { type Contribution, Tally, type Voice } from './tally.js';

interface Slot<T extends Target> {
  readonly target: T;
  readonly tally: Tally;
}

type Names = ReadonlyMap<string, string>;

export class Ledger {
  readonly #nodes = new Map<string, Slot<NodeTarget>>();
  readonly #edges = new Map<string, Slot<EdgeTarget>>();
  #names: Names = new Map();
  /** JSON of what was there when the change began; '' for nothing. */
  readonly #nodesBefore = new Map<string, { target: NodeTarget; json: string }>();
  readonly #edgesBefore = new Map<string, { target: EdgeTarget; json: string }>();

  add(voice: Voice, target: Target, contribution: Contribution): void {
    this.#watch(target);
    this.#slot(target).tally.add(voice, contribution);
  }

  remove(voice: Voice, target: Target, contribution: Contribution): void {
    this.#watch(target);
    this.#slot(target).tally.remove(voice, contribution);
  }

  #slot(target: Target): Slot<Target> {
    const make = () => ({ target, tally: new Tally() });
    return 'from' in target
      ? at(this.#edges as Map<string, Slot<Target>>, target.id, make)
      : at(this.#nodes as Map<string, Slot<Target>>, target.id, make);
  }

  #watch(target: Target): void {
    if ('from' in target) {
      if (this.#edgesBefore.has(target.id)) return;
      const from = RIVAL_EDGES.has(target.kind) ? this.#nodes.get(target.from) : undefined;
      if (from) this.#watch(from.target);
      this.#edgesBefore.set(target.id, { target, json: JSON.stringify(this.#edge(target.id)) ?? '' });
      return;
    }
    if (this.#nodesBefore.has(target.id)) return;
    this.#nodesBefore.set(target.id, { target, json: JSON.stringify(this.#node(target.id)) ?? '' });
    this.#watchRivals(target.id);
  }

  #watchRivals(node: string): void {
    const slot = this.#nodes.get(node);
    for (const id of slot ? slot.tally.values('rival') : []) {
      const edge = this.#edges.get((JSON.parse(id) as [string, string])[1]);
      if (edge && !this.#edgesBefore.has(edge.target.id))
        this.#edgesBefore.set(edge.target.id, { target: edge.target, json: JSON.stringify(this.#edge(edge.target.id)) ?? '' });
    }
  }

  #node(id: string): GraphNode | undefined {
    const slot = this.#nodes.get(id);
    if (!slot?.tally.articles) return undefined;
    return { ...slot.target, props: nodeProperties(slot.target, slot.tally, this.#names.get(id)) };
  }

  #edge(id: string): GraphEdge | undefined {
    const slot = this.#edges.get(id);
    if (!slot?.tally.articles) return undefined;
    const from = RIVAL_EDGES.has(slot.target.kind) ? this.#nodes.get(slot.target.from) : undefined;
    if (from && supersededEdges(from.tally).has(id)) return undefined;
    return { ...slot.target, props: edgeProperties(slot.target, slot.tally) };
  }

  /**
   * Closes the change.
   * @param names what users call nodes, by id, from now on
   */
  close(names: Names): GraphChange {
    this.#names = names;
    const nodes = this.#differences(this.#nodesBefore, (id) => this.#node(id));
    const edges = this.#differences(this.#edgesBefore, (id) => this.#edge(id));
    for (const id of this.#nodesBefore.keys()) if (!this.#nodes.get(id)?.tally.articles) this.#nodes.delete(id);
    for (const id of this.#edgesBefore.keys()) if (!this.#edges.get(id)?.tally.articles) this.#edges.delete(id);
    this.#nodesBefore.clear();
    this.#edgesBefore.clear();
    return {
      nodes: nodes.put,
      edges: edges.put,
      goneNodes: nodes.gone.map(({ target: { kind, id } }) => ({ kind, id })),
      goneEdges: edges.gone.map(({ target: { kind, id, from, to } }) => ({ kind, id, from, to })),
    };
  }

  #differences<T extends { id: string }, B extends { target: { id: string }; json: string }>(
    before: ReadonlyMap<string, B>,
    now: (id: string) => T | undefined,
  ) {
    const put: T[] = [];
    const gone: B[] = [];
    for (const [id, was] of before) {
      const is = now(id);
      if (!is) was.json && gone.push(was);
      else if (JSON.stringify(is) !== was.json) put.push(is);
    }
    return { put: put.sort(by((t) => t.id)), gone: gone.sort(by((t) => t.target.id)) };
  }

  /** Everything, without articles, in no order. */
  all(): { nodes: GraphNode[]; edges: GraphEdge[] } {
    return {
      nodes: [...this.#nodes.keys()].flatMap((id) => this.#node(id) ?? []),
      edges: [...this.#edges.keys()].flatMap((id) => this.#edge(id) ?? []),
    };
  }
}
