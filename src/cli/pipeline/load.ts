/**
 * Load: from articles to the store. What is in already is passed over, the rest goes in by
 * batches, each one transaction, so that a run that was stopped goes on where it was.
 *
 * @module src/cli/pipeline/load
 */
import { setFlagsFromString } from 'node:v8';
import type { DiplographError } from '../../../graph/errors.js';
import type { Ready } from '../../../graph/ready.js';
import type { Source, Store } from '../../../graph/store.js';
import type { Reading } from '../../articles/reading.js';
import { extracting } from './extracting.js';
import { Keeper } from './keeper.js';
import { Screen } from './screen.js';

export interface LoadOptions {
  /** When aborted, what has been extracted is written and no more read. */
  readonly signal: AbortSignal;
  onProblem(problem: DiplographError): void;
  /** Called for each article or problem that has been worked through. */
  onDone?(): void;
}

export interface Loaded {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Came again in this run, word for word. */
  readonly repeated: number;
  readonly problems: number;
  readonly interrupted: boolean;
}

/** Articles of one transaction, at least and at most. */
const BATCH = 512;
const LARGEST = 1_024;

/** Per cent of garbage beside what is in use: a large graph would otherwise take twice its memory before the heap is swept. */
const HEAP_GROWTH = 10;

/**
 * Articles of the next transaction: a quarter of what is in, so that going over what is in, which every
 * transaction does in part, costs a long load little.
 */
const batchSize = (inStore: number): number => Math.min(LARGEST, Math.max(BATCH, Math.floor(inStore / 4)));

/**
 * Writes the articles among the readings to the store, and counts. Problems of the input go to `onProblem`.
 * @throws {DiplographError} of the store
 */
export async function load(
  store: Store,
  readings: AsyncIterable<Reading>,
  { signal, onProblem, onDone = () => undefined }: LoadOptions,
): Promise<Loaded> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const known = await store.hashes();
  const screen = new Screen(known, onDone);
  const tally = { added: 0, replaced: 0, problems: 0 };
  let keeper: Keeper | null = null;
  let batch: (Source & { readonly ready: Ready })[] = [];

  const commit = async (): Promise<void> => {
    if (batch.length === 0) return;
    keeper ??= await Keeper.of(store);
    await keeper.change(batch);
    for (const { article } of batch) tally[known.has(article.id) ? 'replaced' : 'added']++;
    batch = [];
  };

  for await (const item of extracting(screen.pass(readings))) {
    onDone();
    if ('problem' in item) {
      tally.problems++;
      onProblem(item.problem);
    } else {
      const { article, report, ready } = item;
      batch.push({ article, report, ready, hash: screen.hashOf(article.id) });
      if (batch.length >= batchSize(known.size + tally.added)) await commit();
    }
    if (signal.aborted) break;
  }
  await commit();
  (keeper as Keeper | null)?.keep();
  return { ...tally, unchanged: screen.unchanged, repeated: screen.repeated, interrupted: signal.aborted };
}
