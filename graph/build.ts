/**
 * Build: from articles and their reports to the graph. A function of the set: neither the order of
 * the sources nor repetition changes anything.
 *
 * @module graph/build
 */
import type { Decision } from './decision.js';
import { type Input, Knowledge } from './knowledge.js';
import type { Graph } from './model.js';
import type { Report } from './report.js';

export type { Input } from './knowledge.js';

/**
 * The graph of all reports. Of two inputs for one article the last one counts.
 * @throws {DiplographError} code `article-id-reserved`
 */
export function buildGraph(inputs: Iterable<Input | Report>, decisions: readonly Decision[] = []): Graph {
  const knowledge = new Knowledge();
  knowledge.update({ put: [...inputs].map((i) => ('report' in i ? i : { report: i })), decisions });
  return knowledge.graph();
}
