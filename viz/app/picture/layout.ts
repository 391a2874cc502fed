/**
 * Starts the layout's worker: from the server as a file, in a page without a server out of the page itself.
 *
 * @module viz/app/picture/layout
 */

import type { Arrangement } from '../../layout/arrange.js';
import { WORKER_ELEMENT } from '../../wire/bundle.js';
import type { Drawing } from './drawing.js';
import type { LayoutMessage } from './layout.worker.js';

export interface Layout {
  stop(): void;
}

/** What is laid out of a drawing, beginning from places that some of it has. */
export function arrangementOf({ nodes, edges }: Drawing, start: Float64Array | undefined): Arrangement {
  const local = new Map(nodes.map((n, i) => [n.index, i]));
  return {
    count: nodes.length,
    from: Int32Array.from(edges, (e) => local.get(e.from)!),
    to: Int32Array.from(edges, (e) => local.get(e.to)!),
    radii: Float64Array.from(nodes, (n) => n.size),
    start,
  };
}

/** Calls `seen` with places so far and at last with the final ones. */
export function startLayout(graph: Arrangement, seen: (xy: Float64Array, done: boolean) => void): Layout {
  const worker = openWorker();
  let wanted = true;
  const stop = (): void => {
    wanted = false;
    worker?.terminate();
  };
  const here = async (): Promise<void> => {
    const { arrange } = await import('../../layout/arrange.js');
    setTimeout(() => wanted && seen(arrange(graph), true));
  };
  if (!worker) {
    void here();
    return { stop };
  }
  worker.onerror = () => {
    worker.terminate();
    void here();
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
    seen(data.xy, data.done);
    if (data.done) worker.terminate();
  };
  worker.postMessage(graph);
  return { stop };
}

function openWorker(): Worker | null {
  const within = document.getElementById(WORKER_ELEMENT)?.textContent;
  try {
    if (within) return new Worker(URL.createObjectURL(new Blob([within], { type: 'text/javascript' })));
    return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
