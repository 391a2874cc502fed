/**
 * Fingerprint of a source: the same article, read by the same program, has the same one, so a
 * second run knows without extracting that there is nothing to do, and a run with better rules
 * knows that there is.
 *
 * @module src/cli/pipeline/fingerprint
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../../graph/article.js';

/** The folders whose code and data decide what becomes of an article. */
const DECIDING = ['../../../graph/', '../../arabic/', '../../lexicon/', '../../extract/'];

let program: string | undefined;

function programFingerprint(): string {
  if (program) return program;
  const hash = createHash('sha256');
  for (const folder of DECIDING.map((relative) => fileURLToPath(new URL(relative, import.meta.url)))) {
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      if (/\.(?:js|ts|json|tsv|txt|bin)$/.test(name)) hash.update(name).update(readFileSync(`${folder}${name}`));
    }
  }
  program = hash.digest('hex');
  return program;
}

/** 32 hex digits. */
export function fingerprint(article: Article): string {
  const { id, url, title, publishedAt, source, language, text } = article;
  return createHash('sha256')
    .update(programFingerprint())
    .update(JSON.stringify([id, url, title, publishedAt, source, language, text]))
    .digest('hex')
    .slice(0, 32);
}
