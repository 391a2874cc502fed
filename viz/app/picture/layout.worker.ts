/**
 * Lays the graph out beside the page, so that nothing freezes; ends by itself.
 *
 * @module viz/app/picture/layout.worker
 */
import { type Arrangement, arrange } from '../../layout/arrange.js';

export interface LayoutMessage {
  readonly xy: Float64Array;
  readonly done: boolean;
}

self.onmessage = ({ data }: MessageEvent<Arrangement>) => {
  const xy = arrange(data, (soFar) => post({ xy: soFar, done: false }));
  post({ xy, done: true });
  self.close();
};

function post(message: LayoutMessage): void {
  (self as unknown as { postMessage(m: unknown, t: Transferable[]): void }).postMessage(message, [message.xy.buffer as ArrayBuffer]);
}
