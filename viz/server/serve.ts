/**
 * The viewer's server: the built page and a small JSON API over a store, for this machine alone.
 *
 * @module viz/server/serve
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { DiplographError } from '../../graph/errors.js';
import { pageWith, readAssets } from './assets.js';
import { decisionDesk } from './decisions.js';
import { hasToken, isOurHost, isSameOrigin, SAFE_HEADERS } from './guard.js';
import { type Held, hold } from './held.js';
import type { Served, ServeOptions } from './options.js';
import { HOST, listen } from './port.js';
import { type Desk, Ready, ROUTES } from './routes.js';

export const DEFAULT_PORT = 4242;
const LARGEST_BODY = 12 * 1024 * 1024;

/** Statuses of errors that have a code; 500 for others. */
const STATUS: Readonly<Record<string, number>> = {
  'not-found': 404,
  'query-writes': 400,
  'query-syntax': 400,
  'query-timeout': 408,
  'query-parameter': 400,
  'query-memory': 400,
  'query-failed': 400,
  'store-read-only': 403,
  'store-changed': 409,
  'read-only': 403,
  'bad-request': 400,
  'too-large': 413,
};

/**
 * Serves the viewer over a store until `close()`. The store stays the caller's to close.
 *
 * @throws {DiplographError} code `port-in-use`, `port-forbidden`, `viewer-not-built`
 * @example const { url, close } = await serve({ store, port: 4242 });
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const assets = readAssets('app');
  const token = randomBytes(24).toString('base64url');
  const { store, readOnly = false } = options;
  const settings = { token, readOnly, location: store.location };
  const page = pageWith(assets.get('/index.html')!.body.toString('utf8'), settings);
  let held: Promise<Held> = hold(store);
  held.catch(() => undefined);
  const desk: Desk = {
    options,
    decisions: decisionDesk(store),
    held: () => held,
    renew() {
      held = hold(store);
      return held;
    },
  };

  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      sendError(response, error);
    }
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = server.address() as AddressInfo;
    if (!isOurHost(request.headers.host, port))
      return send(response, 421, 'text/plain; charset=utf-8', 'This server answers to 127.0.0.1 only.');
    const url = new URL(request.url ?? '/', `http://${HOST}:${port}`);
    const path = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
    if (path === '/index.html') return send(response, 200, 'text/html; charset=utf-8', page);
    const asset = assets.get(path);
    if (asset && request.method === 'GET') {
      const cache = path.startsWith('/assets/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
      return send(response, 200, asset.type, asset.body, cache);
    }
    const route = ROUTES.find((r) => r.path === path && r.method === request.method);
    if (!route) return sendJson(response, 404, { code: 'not-found', message: `There is nothing at ${path}.` });
    if (!isSameOrigin(request.headers))
      return sendJson(response, 403, { code: 'cross-origin', message: 'Only the viewer itself may ask.' });
    if (route.method === 'POST' && !hasToken(request.headers, token))
      return sendJson(response, 403, { code: 'no-token', message: 'The request carries no valid token: reload the page.' });
    if (route.writes && readOnly) throw new DiplographError('read-only', 'The viewer was started read-only.');
    const params = route.method === 'GET' ? Object.fromEntries(url.searchParams) : await readJson(request);
    sendJson(response, 200, await route.answer(desk, params));
  }

  await listen(server, options.port ?? DEFAULT_PORT);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new DiplographError('too-large', 'The request is too large.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw new DiplographError('bad-request', 'The request is no JSON.', { cause });
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', value instanceof Ready ? value.json : JSON.stringify(value));
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  if (error instanceof z.ZodError) {
    sendJson(response, 400, { code: 'bad-request', message: z.prettifyError(error) });
    return;
  }
  const code = error instanceof DiplographError ? error.code : 'internal';
  const message = error instanceof DiplographError ? error.message : 'The server failed to answer.';
  sendJson(response, STATUS[code] ?? 500, { code, message });
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, extra: Record<string, string> = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...SAFE_HEADERS, ...extra, 'Content-Type': type });
  response.end(body);
}
