/**
 * A model out of the sketch: enough to draw the first picture, for the moment until the whole graph is there.
 *
 * @module viz/app/model/sketched
 */
import type { Props } from '../../wire/compact.js';
import { edgeKindAt, nodeKindAt, type Sketch } from '../../wire/sketch.js';
import type { State } from '../state/state.js';
import type { Model, ModelEdge, ModelNode } from './model.js';

const NO_PROPS: Props = {};
const NONE: readonly never[] = [];

/** Whether the picture that a state asks for can be drawn from a sketch: the whole graph, sized by its links. */
export function needsNoMore({ view, show, size, colour, filters, day, since, only }: State, usual: State): boolean {
  return (
    view === 'full' &&
    show === 'picture' &&
    size === 'degree' &&
    colour === 'kind' &&
    day === null &&
    since === null &&
    only === null &&
    JSON.stringify(filters) === JSON.stringify(usual.filters)
  );
}

export function modelOfSketch(sketch: Sketch): Model {
  const count = sketch.nodeKinds.length;
  const props = new Array<Props>(count).fill(NO_PROPS);
  for (const [status, nodes] of Object.entries(sketch.statuses)) {
    const shared: Props = { status };
    for (const node of nodes) props[node] = shared;
  }
  const names = new Array<string>(count).fill('');
  for (const [node, name, nameEn] of sketch.names) {
    names[node] = name;
    if (nameEn !== undefined) props[node] = { ...props[node], nameEn };
  }
  for (const [node, date] of sketch.dates) props[node] = { ...props[node], date };
  const against = new Map(Object.entries(sketch.contested).flatMap(([status, nodes]) => nodes.map((n) => [n, status] as const)));
  const nodes = props.map(
    (own, index): ModelNode => ({
      index,
      kind: nodeKindAt(sketch, index),
      id: String(index),
      name: names[index]!,
      props: own,
      articles: NONE,
      reports: against.has(index) ? [[0, against.get(index)!, null]] : NONE,
    }),
  );
  const degree = new Uint32Array(count);
  const edges = sketch.from.map((from, index): ModelEdge => {
    const to = sketch.to[index]!;
    degree[from]!++;
    degree[to]!++;
    return { index, kind: edgeKindAt(sketch, index), id: String(index), from, to, props: NO_PROPS, articles: NONE };
  });
  let edgesOf: number[][] | undefined;
  return {
    complete: false,
    revision: sketch.revision,
    articles: NONE,
    nodes,
    edges,
    nodeAt: new Map(),
    edgeAt: new Map(),
    // For pointing at a node, which few do before the rest is there.
    get edgesOf() {
      edgesOf ??= edgesByNode(nodes.length, edges);
      return edgesOf;
    },
    degree,
    positions: Float64Array.from(sketch.positions),
  };
}

function edgesByNode(count: number, edges: readonly ModelEdge[]): number[][] {
  const edgesOf = Array.from({ length: count }, (): number[] => []);
  for (const { index, from, to } of edges) {
    edgesOf[from]!.push(index);
    if (to !== from) edgesOf[to]!.push(index);
  }
  return edgesOf;
}
