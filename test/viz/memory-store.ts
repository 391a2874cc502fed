/**
 * A store that holds a finished graph and its articles in memory: the read side of the contract, for
 * graphs that no articles were read for.
 *
 * @module test/viz/memory-store
 */
import type { Article } from '../../graph/article.js';
import { DiplographError } from '../../graph/errors.js';
import type { Graph } from '../../graph/model.js';
import { parseReport } from '../../graph/report.js';
import type { Source, Store } from '../../graph/store.js';

export function memoryStore(graph: Graph, articles: readonly Article[]): Store {
  const sources = new Map(
    articles.map((article): [string, Source] => [article.id, { article, report: parseReport({ id: article.id }), hash: '' }]),
  );
  const notes = new Map<string, string>();
  const refuse = (): never => {
    throw new DiplographError('query-syntax', 'This store holds a graph in memory and runs no Cypher.');
  };
  return {
    folder: null,
    location: 'memory',
    hashes: async () => new Map(),
    async *sources(ids) {
      for (const id of ids ?? sources.keys()) {
        const source = sources.get(id);
        if (source) yield source;
      }
    },
    apply: async () => refuse(),
    revision: async () => 1,
    decisions: async () => [],
    nodes: async (ids) => graph.nodes.filter((n) => ids.includes(n.id)),
    find: async () => [],
    spellings: async () => [],
    edgesOf: async (ids) => graph.edges.filter((e) => ids.includes(e.from) || ids.includes(e.to)),
    notes: async () => new Map(notes),
    note: async (name) => notes.get(name) ?? null,
    async setNote(name, text) {
      if (text === null) notes.delete(name);
      else notes.set(name, text);
    },
    named: async () => refuse(),
    graph: async () => graph,
    query: async () => refuse(),
    close: async () => undefined,
  };
}
