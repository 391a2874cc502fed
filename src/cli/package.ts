/**
 * Where the package lies and which version it is; the same in a checkout and in node_modules.
 *
 * @module src/cli/package
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. This file is `dist/src/cli/package.js` below it. */
export const packageRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Articles that ship with the package. */
export const samplesFolder = `${packageRoot}src/articles/samples`;

/** Of package.json: `0.1.0`. */
export function version(): string {
  return (JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { version: string }).version;
}
