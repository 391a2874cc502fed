/**
 * A history for crash tests: changes one after the other, out of a seed, and the state after each.
 */
import { patchGraph } from '../../graph/diff.js';
import type { Graph } from '../../graph/model.js';
import type { Change } from '../../graph/store.js';
import { change, generateWorld, sourceFor } from './generate.js';

export interface State {
  readonly graph: Graph;
  readonly hashes: ReadonlyMap<string, string>;
}

/** What is written: a world in parts, then corrections of it, then some of it taken out. */
export function historyOf(seed: number): Change[] {
  const { graph, sources } = generateWorld(seed, 60);
  const changes: Change[] = [];
  const parts = 5;
  for (let i = 0; i < parts; i++) {
    const nodes = graph.nodes.filter((_, n) => n % parts === i);
    const put = sources.filter((s) => nodes.some((n) => n.id === s.article.id));
    const known = new Set(graph.nodes.filter((_, n) => n % parts <= i).map((n) => n.id));
    const fresh = new Set(nodes.map((n) => n.id));
    const edges = graph.edges.filter((e) => known.has(e.from) && known.has(e.to) && (fresh.has(e.from) || fresh.has(e.to)));
    changes.push(change({ nodes, edges, put }));
  }
  const persons = graph.nodes.filter((n) => n.kind === 'Person');
  changes.push(
    change({
      nodes: persons.map((n) => ({ ...n, props: { name: `${n.id} المصحّح` } })),
      put: sources.slice(0, 9).map((s) => sourceFor(s.article.id, 'مصحّح')),
    }),
  );
  const gone = new Set(graph.nodes.filter((_, i) => i % 4 === 0).map((n) => n.id));
  changes.push(
    change({
      goneNodes: graph.nodes.filter((n) => gone.has(n.id)),
      goneEdges: graph.edges.filter((e) => gone.has(e.from) || gone.has(e.to)),
      drop: sources.map((s) => s.article.id).filter((id) => gone.has(id)),
    }),
  );
  return changes;
}

/** The states of a store before, between and after these changes. */
export function statesOf(changes: readonly Change[]): State[] {
  const states: State[] = [{ graph: { nodes: [], edges: [] }, hashes: new Map() }];
  for (const c of changes) {
    const before = states.at(-1)!;
    const hashes = new Map(before.hashes);
    for (const id of c.drop) hashes.delete(id);
    for (const s of c.put) hashes.set(s.article.id, s.hash);
    states.push({ graph: patchGraph(before.graph, c), hashes });
  }
  return states;
}
