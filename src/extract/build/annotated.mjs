/**
 * The annotated articles that training scripts learn from: those of a folder beside the checkout that
 * are named for reading, and those written for the purpose, in test/eval/articles.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WRITTEN = ['read', 'read-2'].map((folder) => fileURLToPath(new URL(`../../../test/eval/articles/${folder}`, import.meta.url)));
const parsed = (dir, name) => JSON.parse(readFileSync(join(dir, name), 'utf8'));

/** Articles written for the purpose, in the form of the annotated ones, by name. */
export const writtenArticles = () =>
  WRITTEN.filter(existsSync).flatMap((dir) =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => parsed(dir, name)),
  );

/** Those of DIR that IDS.json lists under "read", in its order, then the written ones. */
export function annotatedArticles(dir, idsFile) {
  const given = dir ? JSON.parse(readFileSync(idsFile, 'utf8')).read.map((id) => parsed(dir, `${id}.json`)) : [];
  return [...given, ...writtenArticles()];
}
