/**
 * Builds the page into `dist/viz/app`, from where the server and the HTML export take it. One script for
 * the page, one for the layout's worker, one for the query editor, which is loaded when it is opened.
 *
 * @module viz/app/vite.config
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  build: {
    outDir: here('../../dist/viz/app'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
});
