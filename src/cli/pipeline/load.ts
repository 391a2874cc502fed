/**
 * Load: from articles to the store. What is in already is passed over, the rest goes in by
 * batches, each one transaction, so that a run that was stopped goes on where it was.
 *
 * @module src/cli/pipeline/load
 */
import { DiplographError } from '../../../graph/errors.js';
import type { Source, Store } from '../../../graph/store.js';
import type { Reading } from '../../articles/reading.js';
import { extracting } from './extracting.js';
import { fingerprint } from './fingerprint.js';
import { Keeper } from './keeper.js';

export interface LoadOptions {
  /** When aborted, the running batch is written and no other begun. */
  readonly signal: AbortSignal;
  onProblem(problem: DiplographError): void;
  onArticle?(count: number): void;
}

export interface Loaded {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly problems: number;
  readonly interrupted: boolean;
}

/** The first batch; later ones grow with the store, since each costs a look at the whole graph. */
const FIRST_BATCH = 256;

export async function load(store: Store, readings: AsyncIterable<Reading>, options: LoadOptions): Promise<Loaded> {
  const { signal, onProblem, onArticle } = options;
  const known = await store.hashes();
  const tally = { added: 0, replaced: 0, unchanged: 0, problems: 0 };
  const hashes = new Map<string, string>();
  let keeper: Keeper | null = null;
  let batch: Source[] = [];

  /** What is not in yet, and problems; remembers what this run has seen. */
  async function* fresh(): AsyncGenerator<Reading> {
    let count = 0;
    for await (const reading of readings) {
      if (signal.aborted) return;
      onArticle?.(++count);
      if ('problem' in reading) {
        yield reading;
        continue;
      }
      const { id } = reading.article;
      const hash = fingerprint(reading.article);
      const earlier = hashes.get(id);
      hashes.set(id, earlier ?? hash);
      if (earlier !== undefined && earlier !== hash) yield { problem: duplicate(id, reading.at), at: reading.at };
      else if (earlier === hash || known.get(id) === hash) tally.unchanged++;
      else yield reading;
    }
  }

  async function commit(): Promise<void> {
    if (batch.length === 0) return;
    keeper ??= await Keeper.of(store);
    await keeper.change(batch);
    for (const { article, hash } of batch) {
      tally[known.has(article.id) ? 'replaced' : 'added']++;
      known.set(article.id, hash);
    }
    batch = [];
  }

  for await (const item of extracting(fresh())) {
    if ('problem' in item) {
      tally.problems++;
      onProblem(item.problem);
      continue;
    }
    batch.push({ article: item.article, report: item.report, hash: hashes.get(item.article.id)! });
    if (batch.length >= Math.max(FIRST_BATCH, keeper === null ? 0 : (keeper as Keeper).size)) await commit();
    if (signal.aborted) break;
  }
  await commit();
  return { ...tally, interrupted: signal.aborted };
}

function duplicate(id: string, at: string): DiplographError {
  return new DiplographError('input-duplicate-id', `${at} has the id "${id}" of another article of this run; the first one is kept.`);
}
