/**
 * Files of the tests: written into a folder of their own, removed when the test file is done.
 *
 * @module test/src/articles/written
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { sourcesOf } from '../../../src/articles/paths.js';
import { readArticles } from '../../../src/articles/read-articles.js';
import type { Reading } from '../../../src/articles/reading.js';

const root = mkdtempSync(join(tmpdir(), 'diplograph-articles-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Path of a new file with this content; folders on the way are made. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Path of a folder of the tests. */
export function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** All readings of these paths. */
export async function readAll(...paths: string[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readArticles(await sourcesOf(paths))) readings.push(reading);
  return readings;
}

/** The articles of these paths; fails on a problem. */
export async function articlesOf(...paths: string[]): Promise<Extract<Reading, { article: unknown }>['article'][]> {
  return (await readAll(...paths)).map((reading) => {
    if ('problem' in reading) throw reading.problem;
    return reading.article;
  });
}

/** Codes of the problems of these paths, and ids of the articles, in order. */
export async function outcomes(...paths: string[]): Promise<string[]> {
  return (await readAll(...paths)).map((reading) => ('problem' in reading ? reading.problem.code : reading.article.id));
}
