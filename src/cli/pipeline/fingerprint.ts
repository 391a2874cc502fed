/**
 * Fingerprints: the same article, read by the same rules, has the same one, so a second run knows
 * without extracting that there is nothing to do, and a run with better rules knows that there is.
 *
 * @module src/cli/pipeline/fingerprint
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../../graph/article.js';

/** Of the rules that make the graph out of reports. */
export const graphFingerprint = (): string => folders('../../../graph/');

/** Of the rules that make a report out of an article. */
const extractionFingerprint = (): string => folders('../../arabic/', '../../lexicon/', '../../extract/', '../../../graph/names/');

/** 32 hex digits. */
export function fingerprint({ id, url, title, publishedAt, source, language, text }: Article): string {
  return createHash('sha256')
    .update(extractionFingerprint())
    .update(JSON.stringify([id, url, title, publishedAt, source, language, text]))
    .digest('hex')
    .slice(0, 32);
}

const known = new Map<string, string>();

/** One hash over all code and data in these folders of the program. */
function folders(...relative: readonly string[]): string {
  const key = relative.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  for (const folder of relative.map((path) => fileURLToPath(new URL(path, import.meta.url)))) {
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      if (/\.(?:js|ts|json|tsv|txt|bin)$/.test(name)) hash.update(name).update(readFileSync(`${folder}${name}`));
    }
  }
  const made = hash.digest('hex').slice(0, 32);
  known.set(key, made);
  return made;
}
