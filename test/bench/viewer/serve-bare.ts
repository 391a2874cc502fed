/**
 * Serves the bare page as the viewer serves its own: from memory, minified, the graph asked for in the head of
 * the page, the picture as large as the viewer's.
 *
 * @module test/bench/viewer/serve-bare
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BareGraph } from './bare.js';

export interface BarePage {
  readonly url: string;
  close(): void;
}

/** `box` is where the picture lies on the page, in pixels. */
export async function serveBare(graph: BareGraph, box: { x: number; y: number; width: number; height: number }): Promise<BarePage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./bare.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  const place = `left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`;
  const html = `<!doctype html><meta charset="utf-8"><link rel="preload" href="graph.json" as="fetch" crossorigin>
<style>html,body{margin:0;height:100%}#graph{position:absolute;${place}}</style><div id="graph"></div>
<script type="module" src="bare.js"></script>`;
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', html],
    '/bare.js': ['text/javascript', outputFiles[0]!.text],
    '/graph.json': ['application/json', JSON.stringify(graph)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
