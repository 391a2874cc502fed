/**
 * Builds the page. As served, into `dist/viz/app`: a script for the first picture, one for the rest of the page, and
 * others for what is seldom used. With `--mode file`, into `dist/viz/file`: one script with all of it, and styles
 * with their fonts inside, out of which the HTML export makes its one file.
 *
 * @module viz/app/vite.config
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  const file = mode === 'file';
  return {
    root: here('.'),
    base: './',
    build: {
      outDir: here(file ? '../../dist/viz/file' : '../../dist/viz/app'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: file ? Number.POSITIVE_INFINITY : 0,
      modulePreload: file ? false : { polyfill: false },
      chunkSizeWarningLimit: 900,
      ...(file && { rollupOptions: { output: { inlineDynamicImports: true } } }),
    },
    worker: { format: 'es' },
  };
});
