import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents, root } from './documents.js';
import { renewed, TABLES } from './tables.js';

const all = documents().map((path) => [relative(root, path), path] as const);

describe('the documents', () => {
  it.each(all)('%s: its tables are those of the program (npm run docs)', (_, path) => {
    const text = readFileSync(path, 'utf8');
    expect(renewed(text)).toBe(text);
  });

  it.each(all)('%s: its links lead to files that are there', (_, path) => {
    const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  it('show every table somewhere', () => {
    const text = documents()
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    for (const name of Object.keys(TABLES)) expect(text).toContain(`<!-- ${name} -->`);
  });
});
