/**
 * The built page, read once into memory: what is not in the list cannot be asked for.
 *
 * @module viz/server/assets
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiplographError } from '../../graph/errors.js';
import type { PageSettings } from '../wire/api.js';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The page as it is served, in several files, or for the export, with one script and one sheet of styles. */
export type Build = 'app' | 'file';

/** The folder that `vite build` wrote: beside the compiled server, or in `dist` when run from source. */
function builtPage(build: Build): string {
  const folders = [`../${build}/`, `../../dist/viz/${build}/`].map((f) => fileURLToPath(new URL(f, import.meta.url)));
  const found = folders.find((f) => existsSync(join(f, 'assets')));
  if (!found) throw new DiplographError('viewer-not-built', 'The viewer is not built: run `npm run build`.');
  return found;
}

/** All files of the page by their path, `/index.html` among them. */
export function readAssets(build: Build): ReadonlyMap<string, Asset> {
  const folder = builtPage(build);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  return new Map(
    files.map((f) => {
      const path = join(f.parentPath, f.name);
      const name = `/${path.slice(folder.length).replaceAll('\\', '/')}`;
      return [name, { type: TYPES[extname(f.name)] ?? 'application/octet-stream', body: readFileSync(path) }];
    }),
  );
}

/** The page with its settings in a `<meta>`, escaped as an attribute. */
export function pageWith(html: string, settings: PageSettings): string {
  const content = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return html.replace('<!-- settings -->', () => `<meta name="diplograph" content="${content}">`);
}
