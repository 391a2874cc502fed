/**
 * Data from the server that sent the page.
 *
 * @module viz/app/data/server
 */
import { type ApiError, type PageSettings, TOKEN_HEADER } from '../../wire/api.js';
import { type DataSource, SourceError } from './source.js';

export function serverSource(settings: PageSettings): DataSource {
  const get = async <T>(path: string, params: Readonly<Record<string, string | number>> = {}): Promise<T> => {
    const query = new URLSearchParams(Object.entries(params).map(([k, v]) => [k, String(v)]));
    return answered(await fetch(`api/${path}${query.size ? `?${query}` : ''}`));
  };
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const headers = { 'Content-Type': 'application/json', [TOKEN_HEADER]: settings.token };
    return answered(await fetch(`api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  };
  return {
    live: true,
    settings,
    graph: () => get('graph'),
    sketch: () => get('sketch'),
    node: (id, offset = 0) => get('node', { id, offset }),
    edge: (id, offset = 0) => get('edge', { id, offset }),
    article: (id) => get('article', { id }),
    part: (nodes, edges) => post('part', { nodes, edges }),
    queries: () => get('queries'),
    query: (cypher, params) => post('query', { cypher, params }),
    named: (name, params) => post('named', { name, params }),
    why: (id) => get('why', { id }),
    resolve: async (id) => (await get<{ node: string | null }>('resolve', { id })).node,
    decide: async (decision) => (await post<{ node: string | null }>('decide', decision)).node,
    async undo(id) {
      await post('undo', { id });
    },
    async keepPositions(revision, positions) {
      await post('positions', { revision, positions });
    },
  };
}

async function answered<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => null)) as T | ApiError | null;
  if (response.ok) return body as T;
  const error = body as ApiError | null;
  throw new SourceError(error?.code ?? 'no-answer', error?.message ?? `HTTP ${response.status}`);
}
