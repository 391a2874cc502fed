/**
 * Ledger: all tallies, and of each what a store was told of it last, so that after a change it is told
 * exactly what differs.
 *
 * @module graph/ledger
 */
import { type EdgeTarget, type NodeTarget, RIVAL_EDGES, type Target } from './claims.js';
import type { GraphChange } from './diff.js';
import { digestNumber } from './hash.js';
import { at } from './maps.js';
import type { GraphEdge, GraphNode } from './model.js';
import { by } from './order.js';
import { edgeProperties, nodeProperties, supersededEdges } from './properties.js';
import { inParts, outOfParts, type Saving, type Taking } from './saved.js';
import { type Contribution, Tally, type TallyRow, type Voice } from './tally.js';

interface Slot<T extends Target> {
  readonly target: T;
  readonly tally: Tally;
  /** Digest of what the store was told last; 0 for nothing. */
  told: number;
}

type SlotRow<T extends Target> = readonly [target: T, told: number, tally: TallyRow];

type Names = ReadonlyMap<string, string>;

/** What each article adds to each node and edge, so that it can be taken out again. */
export class Ledger {
  readonly #nodes = new Map<string, Slot<NodeTarget>>();
  readonly #edges = new Map<string, Slot<EdgeTarget>>();
  #names: Names = new Map();
  /** What this change may have altered. */
  readonly #touchedNodes = new Set<Slot<NodeTarget>>();
  readonly #touchedEdges = new Set<Slot<EdgeTarget>>();

  add(voice: Voice, target: Target, contribution: Contribution): void {
    this.#touch(target).tally.add(voice, contribution);
  }

  remove(voice: Voice, target: Target, contribution: Contribution): void {
    this.#touch(target).tally.remove(voice, contribution);
  }

  #touch(target: Target): Slot<Target> {
    if (!('from' in target)) return this.#touchNode(target);
    const slot = at(this.#edges, target.id, () => ({ target, tally: new Tally(), told: 0 }));
    if (this.#touchedEdges.has(slot)) return slot;
    this.#touchedEdges.add(slot);
    const from = RIVAL_EDGES.has(target.kind) ? this.#nodes.get(target.from) : undefined;
    if (from) this.#touchNode(from.target);
    return slot;
  }

  /** With a node that several claims compete for, all edges between which it decides. */
  #touchNode(target: NodeTarget): Slot<NodeTarget> {
    const slot = at(this.#nodes, target.id, () => ({ target, tally: new Tally(), told: 0 }));
    if (this.#touchedNodes.has(slot)) return slot;
    this.#touchedNodes.add(slot);
    for (const id of slot.tally.values('rival')) {
      const edge = this.#edges.get((JSON.parse(id) as [string, string])[1]);
      if (edge) this.#touchedEdges.add(edge);
    }
    return slot;
  }

  #node({ target, tally }: Slot<NodeTarget>): GraphNode | undefined {
    return tally.articles ? { ...target, props: nodeProperties(target, tally, this.#names.get(target.id)) } : undefined;
  }

  #edge({ target, tally }: Slot<EdgeTarget>): GraphEdge | undefined {
    if (!tally.articles) return undefined;
    const from = RIVAL_EDGES.has(target.kind) ? this.#nodes.get(target.from) : undefined;
    if (from && supersededEdges(from.tally).has(target.id)) return undefined;
    return { ...target, props: edgeProperties(target, tally) };
  }

  /**
   * Closes the change.
   * @param names what users call nodes, by id, from now on
   */
  close(names: Names): GraphChange {
    // A decision may move to another node while neither's own claims change.
    for (const id of new Set([...this.#names.keys(), ...names.keys()])) {
      const slot = this.#nodes.get(id);
      if (slot && this.#names.get(id) !== names.get(id)) this.#touchedNodes.add(slot);
    }
    this.#names = names;
    const nodes = differences(this.#touchedNodes, (slot) => this.#node(slot));
    const edges = differences(this.#touchedEdges, (slot) => this.#edge(slot));
    for (const { target, tally } of this.#touchedNodes) if (!tally.articles) this.#nodes.delete(target.id);
    for (const { target, tally } of this.#touchedEdges) if (!tally.articles) this.#edges.delete(target.id);
    this.#touchedNodes.clear();
    this.#touchedEdges.clear();
    return {
      nodes: nodes.put,
      edges: edges.put,
      goneNodes: nodes.gone.map(({ kind, id }) => ({ kind, id })),
      goneEdges: edges.gone.map(({ kind, id, from, to }) => ({ kind, id, from, to })),
    };
  }

  *save(): Saving {
    for (const slots of [this.#nodes, this.#edges])
      yield* inParts(slots.values(), slots.size, ({ target, told, tally }: Slot<Target>): SlotRow<Target> => [target, told, tally.row]);
  }

  /** Takes over what {@link save} has written. */
  load(take: Taking, names: Names, voiceOf: (article: string) => Voice): void {
    const slot = <T extends Target>([target, told, row]: SlotRow<T>): Slot<T> => ({ target, told, tally: Tally.of(row, voiceOf) });
    for (const row of outOfParts<SlotRow<NodeTarget>>(take)) this.#nodes.set(row[0].id, slot(row));
    for (const row of outOfParts<SlotRow<EdgeTarget>>(take)) this.#edges.set(row[0].id, slot(row));
    this.#names = names;
  }

  /** Everything, without articles, in no order. */
  all(): { nodes: GraphNode[]; edges: GraphEdge[] } {
    return {
      nodes: [...this.#nodes.values()].flatMap((slot) => this.#node(slot) ?? []),
      edges: [...this.#edges.values()].flatMap((slot) => this.#edge(slot) ?? []),
    };
  }
}

/** What must be told of these now, in the order of their ids. */
function differences<T extends Target, Made extends { id: string }>(
  touched: Iterable<Slot<T>>,
  now: (slot: Slot<T>) => Made | undefined,
): { put: Made[]; gone: T[] } {
  const put: Made[] = [];
  const gone: T[] = [];
  for (const slot of touched) {
    const is = now(slot);
    const digest = is ? digestNumber(JSON.stringify(is)) : 0;
    if (digest === slot.told) continue;
    slot.told = digest;
    if (is) put.push(is);
    else gone.push(slot.target);
  }
  return { put: put.sort(by((t) => t.id)), gone: gone.sort(by((t) => t.id)) };
}
