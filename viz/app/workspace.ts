/**
 * Workspace: the graph that is open, and everything that follows from it and from the state. Each answer is
 * computed when it is first asked for and kept until something that it depends on changes.
 *
 * @module viz/app/workspace
 */
import type { DataSource } from './data/source.js';
import type { FilterIndex, Shown } from './model/filter.js';
import { type Difference, difference, type Known, knownOn } from './model/known.js';
import type { Model } from './model/model.js';
import { type DayOf, namesakeDays, withDays } from './model/namesakes.js';
import { arabicNames, englishNames, type NameOf } from './model/naming.js';
import { type Paths, shortestPaths } from './model/paths.js';
import { type Projection, project, type ShownPairs, shownPairs } from './model/projection.js';
import type { SearchIndex } from './model/search.js';
import { isFiltered } from './state/changes.js';
import { memo, once } from './state/memo.js';
import type { State } from './state/state.js';
import type { StateStore } from './state/store.js';
import { type Words, wordsOf } from './text/words.js';
import type { Tools } from './tools.js';

export interface Workspace {
  readonly source: DataSource;
  readonly store: StateStore;
  readonly model: Model;
  state(): State;
  words(): Words;
  /** What nodes are called in the page's language; events of one name with their days. */
  nameOf(): NameOf;
  /** The same without days, where these are told beside it. */
  bareNameOf(): NameOf;
  dayOf(): DayOf;
  known(): Known;
  /** As known on the earlier day of a comparison. */
  knownBefore(): Known | null;
  difference(): Difference | null;
  filterIndex(): FilterIndex;
  shown(): Shown;
  /** Only which nodes and edges are shown: cheap while nothing is filtered, so that the picture comes first. */
  mask(): Mask;
  /** What is shown of the graph as it was known on the earlier day. */
  shownBefore(): Shown;
  projection(): Projection;
  /** Who with whom, of what is shown. */
  pairs(): ShownPairs;
  /** The same of the earlier day. */
  pairsBefore(): ShownPairs;
  paths(): Paths | null;
  search(): SearchIndex;
  /** The measure that gives the size of a node. */
  measure(): (node: number) => number;
  communities(): Int32Array;
  /** Nodes and edges of a query's answer, when only they are to be shown. */
  only(): Only | null;
}

export interface Mask {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

export interface Only {
  readonly nodes: ReadonlySet<number>;
}

/** `tools` are asked for only once the first picture was seen, unless the state needs them for it. */
export function openWorkspace(source: DataSource, store: StateStore, model: Model, tools: () => Tools): Workspace {
  const state = (): State => store.get();
  const onlyOf = memo((ids: State['only']): Only | null => ids && { nodes: new Set(ids.flatMap((id) => model.nodeAt.get(id) ?? [])) });
  const only = (): Only | null => onlyOf(state().only);
  const filterIndex = once(() => tools().indexForFilters(model));
  const projection = once(() => project(model));
  const english = once(() => englishNames(model));
  const dayOf = memo((words: Words) => namesakeDays(model, words));
  const nameOf = memo(withDays);
  const search = once(() => tools().buildSearch(model));
  const ranks = once(() => tools().standing(model));
  const groups = once(() => tools().communities(model));
  const known = memo((day: number | null) => knownOn(model, day));
  const before = memo((day: number | null) => (day === null ? null : knownOn(model, day)));
  const changes = memo((from: Known | null, to: Known) => (from ? difference(model, from, to) : null));
  const filter = (now: Known, filters: State['filters'], part: Only | null): Shown => {
    const shown = tools().applyFilters(filterIndex(), now, filters);
    return part ? restricted(model, shown, part) : shown;
  };
  const filtered = memo(filter);
  const filteredBefore = memo(filter);
  const pairsOf = (shown: Shown, { status }: Known): ShownPairs => shownPairs(model, projection(), shown, status);
  const pairs = memo(pairsOf);
  const pairsBefore = memo(pairsOf);
  const paths = memo(({ from, to, without }: State['path'], shown: Shown, { status }: Known): Paths | null => {
    const a = from === null ? undefined : model.nodeAt.get(from);
    const b = to === null ? undefined : model.nodeAt.get(to);
    return a === undefined || b === undefined || a === b ? null : shortestPaths(model, a, b, shown, new Set(without), status);
  });
  const measure = memo((size: State['size']): ((node: number) => number) => {
    if (size === 'articles') return (n) => model.nodes[n]!.articles.length;
    if (size === 'pagerank') return (n) => ranks()[n]! * 3;
    return (n) => model.degree[n]!;
  });
  const workspace: Workspace = {
    source,
    store,
    model,
    state,
    words: () => wordsOf(state().lang),
    nameOf: () => nameOf(workspace.bareNameOf(), workspace.dayOf()),
    bareNameOf: () => (state().lang === 'en' ? english() : arabicNames),
    dayOf: () => dayOf(workspace.words()),
    known: () => known(state().day),
    knownBefore: () => before(state().since),
    difference: () => changes(workspace.knownBefore(), workspace.known()),
    filterIndex,
    shown: () => filtered(workspace.known(), state().filters, only()),
    mask: () => (state().only === null && state().day === null && !isFiltered(state().filters) ? workspace.known() : workspace.shown()),
    shownBefore: () => filteredBefore(workspace.knownBefore() ?? workspace.known(), state().filters, only()),
    projection,
    pairs: () => pairs(workspace.shown(), workspace.known()),
    pairsBefore: () => pairsBefore(workspace.shownBefore(), workspace.knownBefore() ?? workspace.known()),
    paths: () => paths(state().path, workspace.shown(), workspace.known()),
    search,
    measure: () => measure(state().size),
    communities: groups,
    only,
  };
  return workspace;
}

function restricted(model: Model, shown: Shown, { nodes }: Only): Shown {
  const pass = Uint8Array.from(shown.nodes, (on, i) => (on && nodes.has(i) ? 1 : 0));
  const edges = Uint8Array.from(shown.edges, (on, i) => (on && pass[model.edges[i]!.from] && pass[model.edges[i]!.to] ? 1 : 0));
  const count = (mask: Uint8Array): number => mask.reduce((n, on) => n + on, 0);
  const kinds = tally(model.nodes, pass);
  const edgeKinds = tally(model.edges, edges);
  return { ...shown, nodes: pass, edges, kinds, edgeKinds, nodeCount: count(pass), edgeCount: count(edges) };
}

function tally(all: readonly { readonly kind: string }[], mask: Uint8Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [i, { kind }] of all.entries()) if (mask[i]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
