/**
 * What is lit: the surroundings of what is selected or pointed at, the paths that were found, or what changed
 * between two days.
 *
 * @module viz/app/picture/focus
 */
import { otherEnd } from '../model/model.js';
import { pairId } from '../model/projection.js';
import type { State } from '../state/state.js';
import type { Workspace } from '../workspace.js';
import type { Palette } from './palette.js';

export interface Lit {
  readonly centre: number | null;
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  readonly halos?: ReadonlyMap<number, string>;
}

export function focusOf(workspace: Workspace, state: State, hovered: number | null, palette: Palette, before: boolean): Lit | null {
  const { model } = workspace;
  const { selection } = state;
  if (state.since !== null && state.panel === 'days') return changesLit(workspace, state, palette, before);
  if (state.panel === 'paths') {
    const found = workspace.paths();
    if (found?.paths.length && state.view === 'full') {
      return {
        centre: null,
        nodes: new Set(found.paths.flatMap((p) => p.nodes)),
        edges: new Set(found.paths.flatMap((p) => p.edges)),
        halos: ends(workspace, state, palette),
      };
    }
  }
  if (selection?.kind === 'node' && state.panel === 'details') {
    const at = model.nodeAt.get(selection.id);
    if (at !== undefined && workspace.mask().nodes[at]) return around(workspace, state, at);
  }
  if (selection?.kind === 'edge' && state.view === 'full') {
    const at = model.edgeAt.get(selection.id);
    if (at !== undefined) return { centre: null, nodes: new Set([model.edges[at]!.from, model.edges[at]!.to]), edges: new Set([at]) };
  }
  if (selection?.kind === 'pair') return pairLit(workspace, state, selection.id, selection.other);
  if (selection?.kind === 'article') return articleLit(workspace, selection.id);
  return hovered !== null && workspace.mask().nodes[hovered] ? around(workspace, state, hovered) : null;
}

function around(workspace: Workspace, state: State, centre: number): Lit {
  const { model } = workspace;
  const nodes = new Set([centre]);
  const edges = new Set<number>();
  if (state.view === 'projected') {
    const { mask } = workspace.pairs();
    for (const p of workspace.projection().pairs) {
      if (!mask[p.index] || (p.from !== centre && p.to !== centre)) continue;
      edges.add(p.index);
      nodes.add(p.from).add(p.to);
    }
    return { centre, nodes, edges };
  }
  const { edges: shown } = workspace.mask();
  for (const e of model.edgesOf[centre]!) {
    if (!shown[e]) continue;
    edges.add(e);
    nodes.add(otherEnd(model.edges[e]!, centre));
  }
  return { centre, nodes, edges };
}

function pairLit(workspace: Workspace, state: State, a: string, b: string): Lit | null {
  const { model } = workspace;
  const pair = workspace.projection().pairAt.get(pairId(a, b));
  if (pair === undefined) return null;
  const { from, to, events } = workspace.projection().pairs[pair]!;
  if (state.view === 'projected') return { centre: null, nodes: new Set([from, to]), edges: new Set([pair]) };
  const shown = workspace.mask();
  const nodes = new Set([from, to, ...events.filter((e) => shown.nodes[e])]);
  const edges = new Set<number>();
  for (const event of events)
    for (const e of model.edgesOf[event]!) if (shown.edges[e] && [from, to].includes(otherEnd(model.edges[e]!, event))) edges.add(e);
  return { centre: null, nodes, edges };
}

function articleLit(workspace: Workspace, id: string): Lit | null {
  const { model } = workspace;
  const article = model.articles.findIndex((a) => a.id === id);
  if (article < 0) return null;
  const shown = workspace.mask();
  const nodes = new Set(model.nodes.filter((n) => shown.nodes[n.index] && n.articles.includes(article)).map((n) => n.index));
  const edges = new Set(model.edges.filter((e) => shown.edges[e.index] && e.articles.includes(article)).map((e) => e.index));
  return nodes.size ? { centre: null, nodes, edges } : null;
}

function changesLit(workspace: Workspace, state: State, palette: Palette, before: boolean): Lit | null {
  const changes = workspace.difference();
  if (!changes) return null;
  const halos = new Map<number, string>();
  for (const [node, { change }] of changes.nodes) if (!before || change !== 'new') halos.set(node, palette.changes[change]);
  if (state.view === 'projected') return pairsLit(workspace, halos, before);
  // The earlier day is there to be read, not only what became of it.
  if (before) {
    const { nodes, edges } = workspace.shownBefore();
    return halos.size ? { centre: null, nodes: indicesIn(nodes), edges: indicesIn(edges), halos } : null;
  }
  return { centre: null, nodes: new Set(halos.keys()), edges: changes.edges, halos };
}

/** The same of who with whom: all of the earlier day, then the pairs that are new, or joined by more or by something else. */
function pairsLit(workspace: Workspace, halos: ReadonlyMap<number, string>, before: boolean): Lit {
  const [now, then] = [workspace.pairs(), workspace.pairsBefore()];
  const lit = workspace
    .projection()
    .pairs.filter(({ index: i }) =>
      before ? then.mask[i] : now.mask[i] && (!then.mask[i] || then.weights[i] !== now.weights[i] || then.kinds[i] !== now.kinds[i]),
    );
  const nodes = new Set([...halos.keys(), ...lit.flatMap(({ from, to }) => [from, to])]);
  if (before) for (const node of indicesIn(workspace.shownBefore().nodes)) nodes.add(node);
  return { centre: null, nodes, edges: new Set(lit.map((p) => p.index)), halos };
}

/** Indices at which a mask is set. */
export function indicesIn(mask: Uint8Array): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < mask.length; i++) if (mask[i]) found.add(i);
  return found;
}

function ends(workspace: Workspace, state: State, palette: Palette): ReadonlyMap<number, string> {
  const halos = new Map<number, string>();
  for (const id of [state.path.from, state.path.to]) {
    const at = id === null ? undefined : workspace.model.nodeAt.get(id);
    if (at !== undefined) halos.set(at, palette.accent);
  }
  return halos;
}
