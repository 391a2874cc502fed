/**
 * Port: listening on this machine's own address, and knowing beforehand whether that will work.
 *
 * @module viz/server/port
 */
import { createServer, type Server } from 'node:net';
import { DiplographError } from '../../graph/errors.js';

/** The only address that the viewer answers at. */
export const HOST = '127.0.0.1';

/** @throws {DiplographError} code `port-in-use`, `port-forbidden` */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') {
        const message = `Port ${port} on ${HOST} is in use: stop what runs there or choose another with --port.`;
        reject(new DiplographError('port-in-use', message, { cause }));
      } else if (cause.code === 'EACCES') {
        const message = `Port ${port} is kept for the system's own services: choose one from 1024 on with --port.`;
        reject(new DiplographError('port-forbidden', message, { cause }));
      } else reject(cause);
    });
    server.listen(port, HOST, resolve);
  });
}

/**
 * Says before long work whether the viewer could be served after it.
 * @param port 0 for any free one
 * @throws {DiplographError} as {@link listen}
 */
export async function checkPort(port: number): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}
