/**
 * GraphML of a part of the graph, with what the page knows beside the graph itself: the statuses that contradict an
 * event's own.
 *
 * @module viz/app/data/graphml
 */
import { graphml } from '../../../graph/export/graphml.js';
import type { Graph } from '../../../graph/model.js';

/** Its place among the keys: before those of edges. */
const FIRST_EDGE_KEY = '<key id="label" for="edge"';
const KEY = '<key id="n_contested" for="node" attr.name="contested" attr.type="string" attr.list="string"/>\n';

export const GRAPHML_TYPE = graphml.mediaType;

/** `contested` has lists of statuses by the ids of nodes. */
export function graphmlOf({ nodes, edges }: Graph, contested: ReadonlyMap<string, readonly string[]>): string {
  const told = nodes.map((n) => (contested.has(n.id) ? { ...n, props: { ...n.props, contested: contested.get(n.id)! } } : n));
  return [...graphml.write({ nodes: told, edges })].join('').replace(FIRST_EDGE_KEY, KEY + FIRST_EDGE_KEY);
}
