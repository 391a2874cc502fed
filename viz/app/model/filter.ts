/**
 * Filters: from choices to what is shown, with the count that each further choice would leave. Choices
 * speak of what happened: a meeting or agreement passes when it fits all of them, and persons, states and
 * places stay while something that they belong to stays.
 *
 * @module viz/app/model/filter
 */
import { foldWords } from '../../../graph/names/fold.js';
import { activeFilters } from '../state/changes.js';
import type { Around, Filters } from '../state/state.js';
import type { Known } from './known.js';
import { isEvent, listProp, type Model, type ModelNode, otherEnd, textProp } from './model.js';
import { eventDays } from './time.js';

/** Filters with a list of values, and what a node has of each. */
export type Facet = 'eventKinds' | 'statuses' | 'states' | 'offices' | 'outlets';
export const FACETS: readonly Facet[] = ['eventKinds', 'statuses', 'states', 'offices', 'outlets'];

/** What filters need to know of each node, once for a model. */
export interface FilterIndex {
  readonly model: Model;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly values: Readonly<Record<Exclude<Facet, 'statuses'>, readonly (readonly string[])[]>>;
  /** How an office is printed most often, by its key. */
  readonly officeNames: ReadonlyMap<string, string>;
}

export interface Shown {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Events that each value would leave, given all other choices. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly edgeKinds: ReadonlyMap<string, number>;
  /** Events that pass everything but the stretch of time: what the histogram draws. */
  readonly beforeTime: Uint8Array;
}

const NONE: readonly string[] = [];

export function indexForFilters(model: Model): FilterIndex {
  const { nodes, edges, edgesOf, articles } = model;
  const officeNames = new Map<string, string>();
  const keys = new Map<string, string>();
  const keyOf = (office: string): string => {
    let key = keys.get(office);
    if (key === undefined) {
      keys.set(office, (key = foldWords(office)));
      if (key && !officeNames.has(key)) officeNames.set(key, office);
    }
    return key;
  };
  const officesOf = nodes.map((n) => (n.kind === 'Person' ? officesOfPerson(model, n, keyOf) : NONE));
  const statesOf = nodes.map((n): readonly string[] => {
    if (n.kind === 'State') return [n.id];
    const linked: string[] = [];
    for (const e of edgesOf[n.index]!) {
      const other = nodes[otherEnd(edges[e]!, n.index)]!;
      if (other.kind === 'State') linked.push(other.id);
    }
    return distinct(linked);
  });
  const eventOffices = nodes.map((n) => {
    if (!isEvent(n)) return officesOf[n.index]!;
    const held: string[] = [];
    for (const e of edgesOf[n.index]!) held.push(...officesOf[otherEnd(edges[e]!, n.index)]!);
    return distinct(held);
  });
  const outletOf = articles.map((a) => a.source ?? '');
  return {
    model,
    ...eventDays(model),
    values: {
      eventKinds: nodes.map((n) => (isEvent(n) ? [textProp(n.props, 'kind') ?? ''] : NONE)),
      states: statesOf,
      offices: eventOffices,
      outlets: nodes.map((n) => distinct(n.articles.map((a) => outletOf[a]!))),
    },
    officeNames,
  };
}

/** Most lists are of one, and need no set. */
const distinct = (values: readonly string[]): readonly string[] => (values.length < 2 ? values : [...new Set(values)]);

function officesOfPerson(model: Model, person: ModelNode, keyOf: (office: string) => string): readonly string[] {
  const printed = [...listProp(person.props, 'offices')];
  for (const e of model.edgesOf[person.index]!) {
    const edge = model.edges[e]!;
    if (edge.kind === 'REPRESENTS') printed.push(...listProp(edge.props, 'office'));
  }
  return distinct(printed.map(keyOf).filter(Boolean));
}

/** What the filter by status takes an event for; one that is told in contradiction is found by its status and as such. */
function statusesOf(known: Known, node: number): readonly string[] {
  const status = known.status(node) ?? '';
  return known.contested(node).length ? [status, CONTESTED] : [status];
}

export const CONTESTED = 'contested';

/** What is shown of the graph as known. */
export function applyFilters(index: FilterIndex, known: Known, filters: Filters): Shown {
  const { model } = index;
  const { nodes, edges, edgesOf } = model;
  const active = new Set(activeFilters(filters));
  const chosen = FACETS.filter((f) => active.has(f)).map((facet) => ({ facet, values: new Set(filters[facet]) }));
  const aboutEvents = chosen.length > 0 || active.has('time') || active.has('sources');
  const hidden = new Set(filters.hiddenKinds);
  const counts = { eventKinds: new Map(), statuses: new Map(), states: new Map(), offices: new Map(), outlets: new Map() } as Record<
    Facet,
    Map<string, number>
  >;
  const valuesOf = (facet: Facet, node: number): readonly string[] =>
    facet === 'statuses' ? statusesOf(known, node) : index.values[facet][node]!;

  // Counts and histogram speak of the surroundings, too, when only those are shown.
  const near = filters.around ? surroundings(model, filters.around, known.nodes, known.edges) : null;
  const pass = new Uint8Array(nodes.length);
  const beforeTime = new Uint8Array(nodes.length);
  for (const node of nodes) {
    const i = node.index;
    if (!known.nodes[i] || !isEvent(node) || near?.[i] === 0) continue;
    let fails = 0;
    let failed: Facet | 'other' | null = null;
    for (const { facet, values } of chosen) {
      if (!valuesOf(facet, i).some((v) => values.has(v))) {
        fails++;
        failed = facet;
      }
    }
    if (sourcesOf(node) < filters.sources) {
      fails++;
      failed = 'other';
    }
    if (fails === 0) beforeTime[i] = 1;
    if (filters.time && !(index.first[i]! <= filters.time[1] && index.last[i]! >= filters.time[0])) {
      fails++;
      failed = 'other';
    }
    if (fails === 0) pass[i] = 1;
    if (fails > 1 || failed === 'other') continue;
    for (const facet of FACETS) {
      if (failed !== null && failed !== facet) continue;
      for (const value of valuesOf(facet, i)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }

  const ownFacets = chosen.filter(({ facet }) => facet !== 'eventKinds' && facet !== 'statuses');
  const ownOnly = ownFacets.length === chosen.length && !active.has('time');
  for (const node of nodes) {
    const i = node.index;
    if (!known.nodes[i] || isEvent(node)) continue;
    const linked = edgesOf[i]!.some((e) => known.edges[e] && pass[otherEnd(edges[e]!, i)] && isEvent(nodes[otherEnd(edges[e]!, i)]!));
    const itself =
      ownOnly && node.kind !== 'Place' && ownFacets.every(({ facet, values }) => valuesOf(facet, i).some((v) => values.has(v)));
    if (!aboutEvents || linked || (itself && sourcesOf(node) >= filters.sources)) pass[i] = 1;
  }
  const kinds = new Map<string, number>();
  for (const node of nodes) {
    if (!pass[node.index]) continue;
    if (model.degree[node.index]! < filters.degree) {
      pass[node.index] = 0;
      continue;
    }
    kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
    if (hidden.has(node.kind)) pass[node.index] = 0;
  }
  const hiddenEdges = new Set(filters.hiddenEdges);
  const hides = hiddenEdges.size > 0;
  const passEdges = new Uint8Array(edges.length);
  for (const { index, kind, from, to } of edges)
    if (known.edges[index] && pass[from] && pass[to] && !(hides && hiddenEdges.has(kind))) passEdges[index] = 1;
  if (filters.around) {
    keepAround(model, filters.around, pass, passEdges);
    for (const kind of kinds.keys()) if (!hidden.has(kind)) kinds.set(kind, 0);
    for (const { index, kind } of nodes) if (pass[index]) kinds.set(kind, kinds.get(kind)! + 1);
    for (const [kind, count] of kinds) if (!count) kinds.delete(kind);
  }

  const edgeKinds = new Map<string, number>();
  let edgeCount = 0;
  for (const { index, kind, from, to } of edges) {
    // Hidden ones are counted, too, so that they can be asked for again.
    if (passEdges[index] || (hides && known.edges[index] && pass[from] && pass[to])) edgeKinds.set(kind, (edgeKinds.get(kind) ?? 0) + 1);
    edgeCount += passEdges[index]!;
  }
  let nodeCount = 0;
  for (let i = 0; i < pass.length; i++) nodeCount += pass[i]!;
  return { nodes: pass, edges: passEdges, nodeCount, edgeCount, counts, kinds, edgeKinds, beforeTime };
}

/** Takes out what is further than so many steps from a node, along edges that are shown. */
function keepAround(model: Model, around: Around, nodes: Uint8Array, edges: Uint8Array): void {
  const reached = surroundings(model, around, nodes, edges);
  for (let i = 0; i < nodes.length; i++) nodes[i] = nodes[i]! & reached[i]!;
  for (const e of model.edges) if (!nodes[e.from] || !nodes[e.to]) edges[e.index] = 0;
}

function surroundings(model: Model, around: Around, nodes: Uint8Array, edges: Uint8Array): Uint8Array {
  const centre = model.nodeAt.get(around.id);
  const reached = new Uint8Array(model.nodes.length);
  if (centre !== undefined && nodes[centre]) {
    reached[centre] = 1;
    let border = [centre];
    for (let step = 0; step < around.steps; step++) {
      const next: number[] = [];
      for (const node of border) {
        for (const e of model.edgesOf[node]!) {
          if (!edges[e]) continue;
          const edge = model.edges[e]!;
          if ((around.direction === 'out' && edge.from !== node) || (around.direction === 'in' && edge.to !== node)) continue;
          const other = otherEnd(edge, node);
          if (!reached[other]) {
            reached[other] = 1;
            next.push(other);
          }
        }
      }
      border = next;
    }
  }
  return reached;
}

/** Independent sources, or articles where nobody counted. */
export function sourcesOf(node: { readonly props: ModelNode['props']; readonly articles: readonly number[] }): number {
  const sources = node.props.sources;
  return typeof sources === 'number' ? sources : node.articles.length;
}
