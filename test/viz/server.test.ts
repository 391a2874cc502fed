/** The server by itself: who may ask, what it answers, what it keeps out. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../viz/server/options.js';
import { serve } from '../../viz/server/serve.js';
import { TOKEN_HEADER } from '../../viz/wire/api.js';
import { generate } from './generate.js';
import { memoryStore } from './memory-store.js';

const { graph, articles } = generate({ persons: 12, meetings: 10, agreements: 3 });

/** A request with any headers, which `fetch` would not send. */
function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string,
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject).end(body);
  });
}

describe("the viewer's server", () => {
  let served: Served;
  let token = '';
  beforeAll(async () => {
    served = await serve({ store: memoryStore(graph, articles), port: 0 });
    const { text } = await ask(served.url);
    token = /&quot;token&quot;:&quot;([\w-]+)&quot;/.exec(text)![1]!;
  });
  afterAll(() => served.close());
  const post = (path: string, body: unknown, headers: Record<string, string> = { [TOKEN_HEADER]: token }) =>
    ask(served.url + path, { 'Content-Type': 'application/json', ...headers }, 'POST', JSON.stringify(body));

  it('listens on the loopback address only', () => expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

  it.each(['evil.example', 'evil.example:4242', '127.0.0.1', '127.0.0.1:1'])('refuses the host %j', async (host) => {
    const { status, text } = await ask(served.url, { Host: host });
    expect(status).toBe(421);
    expect(text).not.toContain('token');
  });

  it('answers to localhost too', async () => {
    expect((await ask(served.url, { Host: served.url.replace('http://127.0.0.1', 'localhost') })).status).toBe(200);
  });

  it.each(['/', '/api/graph', '/nothing', '/icon.svg'])('sends a strict policy with %s', async (path) => {
    const { headers } = await ask(served.url + path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }])(
    'refuses another page: %j',
    async (headers) => {
      expect((await ask(`${served.url}/api/graph`, headers)).status).toBe(403);
      expect((await post('/api/query', { cypher: 'RETURN 1' }, { [TOKEN_HEADER]: token, ...headers })).status).toBe(403);
    },
  );

  it.each([undefined, '', 'wrong', 'x'.repeat(32)])('refuses to do more than read without the token: %j', async (given) => {
    const { status, text } = await post('/api/undo', { id: 'x' }, given === undefined ? {} : { [TOKEN_HEADER]: given });
    expect([status, JSON.parse(text).code]).toEqual([403, 'no-token']);
  });

  it.each([
    ['/api/node?id=nobody', 404, 'not-found'],
    ['/api/node', 400, 'bad-request'],
    ['/api/node?id=EG&limit=100000', 400, 'bad-request'],
    ['/api/edge?id=none', 404, 'not-found'],
    ['/api/article?id=none', 404, 'not-found'],
    ['/api/query', 404, 'not-found'],
    ['/../package.json', 404, 'not-found'],
    ['/assets/..%2f..%2f..%2fpackage.json', 404, 'not-found'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await ask(served.url + path);
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code]);
  });

  it.each([['not json'], ['{"cypher":""}'], ['{"cypher":1}'], ['{}']])('refuses a query of %s', async (body) => {
    const { status, text } = await ask(`${served.url}/api/query`, { [TOKEN_HEADER]: token }, 'POST', body);
    expect([status, JSON.parse(text).code]).toEqual([400, 'bad-request']);
  });

  it('folds the articles into the things that they tell of', async () => {
    const compact = JSON.parse((await ask(`${served.url}/api/graph`)).text);
    expect(compact.articles).toHaveLength(articles.length);
    expect(compact.nodes.every(([kind]: [string]) => kind !== 'Article')).toBe(true);
    expect(JSON.stringify(compact)).not.toContain('evidence');
    const meeting = compact.nodes.find(([kind]: [string]) => kind === 'Meeting');
    const [article, status] = meeting[4][0];
    expect(meeting[3]).toContain(article);
    expect(['held', 'planned', 'cancelled', 'denied']).toContain(status);
  });

  it('gives the sentences of a node, a stretch at a time', async () => {
    const state = graph.nodes.find((n) => n.kind === 'State' && Number(n.props.articles) > 3)!;
    const one = JSON.parse((await ask(`${served.url}/api/node?id=${state.id}&limit=2`)).text);
    const two = JSON.parse((await ask(`${served.url}/api/node?id=${state.id}&limit=2&offset=2`)).text);
    expect(one.total).toBe(state.props.articles);
    expect(one.citations).toHaveLength(2);
    expect(two.citations[0].article.id).not.toBe(one.citations[0].article.id);
    const marked = one.citations[0].passages[0].pieces.filter((p: { mark: boolean }) => p.mark).map((p: { text: string }) => p.text);
    expect(marked).toContain(state.props.name);
  });

  it('says in one sentence that a port is in use', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serve({ store: memoryStore(graph, articles), port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(String(port)),
    });
  });

  it('turns decisions off when it is read-only, whatever the page asks', async () => {
    const still = await serve({ store: memoryStore(graph, articles), port: 0, readOnly: true });
    const own = /&quot;token&quot;:&quot;([\w-]+)&quot;/.exec((await ask(still.url)).text)![1]!;
    const { status, text } = await ask(`${still.url}/api/undo`, { [TOKEN_HEADER]: own }, 'POST', '{"id":"x"}');
    await still.close();
    expect([status, JSON.parse(text).code]).toEqual([403, 'read-only']);
  });
});
