/**
 * The page that the viewer is measured against: Sigma with its defaults, the same graph, and nothing else.
 *
 * @module test/bench/viewer/bare
 */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

export interface BareGraph {
  readonly nodes: readonly (readonly [id: string, label: string, color: string, size: number, x: number, y: number])[];
  readonly edges: readonly (readonly [id: string, from: number, to: number, color: string])[];
}

const { nodes, edges } = (await (await fetch('graph.json')).json()) as BareGraph;
const graph = new MultiDirectedGraph();
for (const [id, label, color, size, x, y] of nodes) graph.addNode(id, { label, color, size, x, y });
for (const [id, from, to, color] of edges) graph.addDirectedEdgeWithKey(id, nodes[from]![0], nodes[to]![0], { color, size: 1 });
const sigma = new Sigma(graph, document.getElementById('graph')!);
requestAnimationFrame(() => setTimeout(() => performance.mark('diplograph-seen')));
Object.assign(window, { sigma });
