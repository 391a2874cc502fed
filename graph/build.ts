/**
 * Build: from articles and their reports to the graph. A function of the set: neither the order of
 * the sources nor repetition changes anything.
 *
 * @module graph/build
 */
import type { Article } from './article.js';
import { claimsOf, type EdgeTarget, type NodeTarget, RIVAL_EDGES, type Target } from './claims.js';
import type { Decision } from './decision.js';
import { identify } from './identity/identify.js';
import { checkArticleId } from './ids.js';
import { at } from './maps.js';
import { edgeKind, type Graph, type GraphEdge, type GraphNode } from './model.js';
import { by } from './order.js';
import { articleProperties, edgeProperties, edgeStanding, nodeProperties } from './properties.js';
import type { Report } from './report.js';
import { Tally, type Voice } from './tally.js';

interface Slot<T extends Target> {
  readonly target: T;
  readonly tally: Tally;
}

/** A report, with its article where that is at hand. */
export interface Input {
  readonly report: Report;
  readonly article?: Article;
}

/**
 * The graph of all reports. Of two inputs for one article the last one counts.
 * @throws {DiplographError} code `article-id-reserved`
 */
export function buildGraph(inputs: Iterable<Input | Report>, decisions: readonly Decision[] = []): Graph {
  const byId = new Map<string, Input>();
  for (const input of inputs) {
    const { report, article } = 'report' in input ? input : { report: input, article: undefined };
    checkArticleId(report.id);
    byId.set(report.id, article ? { report, article } : { report });
  }
  const sources = [...byId.values()].sort(by((s) => s.report.id));
  const nodeOf = new Map<string, string>();
  for (const thing of identify(
    sources.map((s) => s.report),
    decisions,
  ))
    for (const m of thing.members) nodeOf.set(m, thing.id);

  const nodes = new Map<string, Slot<NodeTarget>>();
  const edges = new Map<string, Slot<EdgeTarget>>();
  const out: { nodes: GraphNode[]; edges: GraphEdge[] } = { nodes: [], edges: [] };
  for (const { report, article } of sources) {
    out.nodes.push({ kind: 'Article', id: report.id, props: articleProperties(article ?? articleOf(report)) });
    const voice: Voice = { article: report.id, day: report.published, group: null };
    for (const { target, contribution } of claimsOf(report, (_, entry) => nodeOf.get(entry)!)) {
      const book = 'from' in target ? edges : nodes;
      at(book as Map<string, Slot<Target>>, target.id, () => ({ target, tally: new Tally() })).tally.add(voice, contribution);
    }
  }
  for (const { target, tally } of nodes.values()) out.nodes.push({ ...target, props: nodeProperties(target, tally) });
  for (const { target, tally } of standingEdges([...edges.values()])) out.edges.push({ ...target, props: edgeProperties(target, tally) });
  return { nodes: out.nodes.sort(by((n) => n.id)), edges: out.edges.sort(by((e) => e.id)) };
}

/** All edges but those that a better founded claim of the same kind has superseded. */
function standingEdges(edges: readonly Slot<EdgeTarget>[]): Slot<EdgeTarget>[] {
  const best = new Map<string, number>();
  const rivals = ({ kind, from, to }: EdgeTarget) => `${kind} ${edgeKind.get(kind)!.to.length > 1 && /^[A-Z]{2}$/.test(to)} ${from}`;
  for (const { target, tally } of edges)
    if (RIVAL_EDGES.has(target.kind)) best.set(rivals(target), Math.max(edgeStanding(tally), best.get(rivals(target)) ?? 0));
  return edges.filter(({ target, tally }) => !RIVAL_EDGES.has(target.kind) || edgeStanding(tally) === best.get(rivals(target)));
}

function articleOf(r: Report): Article {
  return { id: r.id, url: r.url, title: r.title, publishedAt: r.published, source: r.source, language: r.language, text: '' };
}
