/**
 * Summary: what a graph holds, in a few lines.
 *
 * @module src/cli/output/summary
 */
import { EDGE_KINDS, type Graph, NODE_KINDS } from '../../../graph/model.js';

/** Edges that make a person busy. */
const BUSY: ReadonlySet<string> = new Set(['TOOK_PART_IN', 'SIGNED']);

export interface Summary {
  readonly articles: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Number of nodes and edges by kind, in the order of the model, without empty kinds. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
  /** Persons with the most meetings and agreements, the busiest first. */
  readonly busiest: readonly { readonly name: string; readonly events: number }[];
}

/** @param busiest how many of the busiest persons to name */
export function summarize(graph: Graph, busiest = 5): Summary {
  const days = graph.nodes.flatMap(({ kind, props }) =>
    kind === 'Article' && typeof props.publishedAt === 'string' ? [props.publishedAt] : [],
  );
  days.sort();
  const events = new Map<string, Set<string>>();
  for (const { kind, from, to } of graph.edges) if (BUSY.has(kind)) events.set(from, (events.get(from) ?? new Set()).add(to));
  const persons = graph.nodes
    .filter(({ kind, id }) => kind === 'Person' && events.has(id))
    .map(({ id, props }) => ({ id, name: String(props.name ?? id), events: events.get(id)!.size }))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  const nodes = counts(graph.nodes, NODE_KINDS);
  return {
    articles: nodes.get('Article') ?? 0,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    nodes,
    edges: counts(graph.edges, EDGE_KINDS),
    busiest: persons.slice(0, busiest).map(({ name, events: n }) => ({ name, events: n })),
  };
}

function counts(things: readonly { readonly kind: string }[], kinds: readonly { readonly id: string }[]): Map<string, number> {
  const found = new Map<string, number>(kinds.map(({ id }) => [id, 0]));
  for (const { kind } of things) found.set(kind, (found.get(kind) ?? 0) + 1);
  return new Map([...found].filter(([, count]) => count > 0));
}

/** @example counted(2, 'article') // '2 articles' */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

/** Lines for people. */
export function summaryLines({ articles, firstDay, lastDay, nodes, edges, busiest }: Summary): string[] {
  const list = (of: ReadonlyMap<string, number>): string => {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    return total ? `${total}: ${[...of].map(([kind, count]) => `${kind} ${count}`).join(', ')}` : '0';
  };
  const lines = [
    `Articles  ${articles}${firstDay === null ? '' : firstDay === lastDay ? `, of ${firstDay}` : `, from ${firstDay} to ${lastDay}`}`,
    `Nodes     ${list(nodes)}`,
    `Edges     ${list(edges)}`,
  ];
  if (busiest.length) lines.push(`Busiest   ${busiest.map(({ name, events }) => `${name} (${events})`).join('، ')}`);
  return lines;
}
