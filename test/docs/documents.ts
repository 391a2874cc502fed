/**
 * The documents of the project.
 *
 * @module test/docs/documents
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of README.md, of that of the tests, and of all Markdown in docs/. */
export function documents(): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return [join(root, 'README.md'), join(root, 'test', 'README.md'), ...docs.map((name) => join(root, 'docs', name))];
}
