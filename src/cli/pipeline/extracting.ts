/**
 * Extraction of a stream of articles, in their order. A few are done where we are; when many
 * come, worker threads share them, and reading goes on meanwhile, but never far ahead.
 *
 * @module src/cli/pipeline/extracting
 */
import { availableParallelism } from 'node:os';
import type { Article } from '../../../graph/article.js';
import { DiplographError } from '../../../graph/errors.js';
import type { Ready } from '../../../graph/ready.js';
import type { Report } from '../../../graph/report.js';
import type { Reading } from '../../articles/reading.js';
import type { Outcome } from './extract-worker.js';

export type Extracted =
  | { readonly article: Article; readonly report: Report; readonly ready: Ready; readonly at: string }
  | Extract<Reading, { readonly problem: unknown }>;

/** Articles that go to a thread at once. */
const CHUNK = 16;
/** Chunks that are with the threads: while the main thread is busy with a batch of up to 1,024 articles, they go on. */
const AHEAD = 72;
/** Memory of a thread for what has just been made; more makes it no faster. */
const YOUNG_MB = 24;
/** Chunks below which starting threads costs more than it brings. */
const FEW = 4;

/**
 * Each article with its report, and each problem, in the order of the readings.
 * @param threads worker threads at most; 0 extracts here
 */
export async function* extracting(readings: AsyncIterable<Reading>, threads = defaultThreads()): AsyncGenerator<Extracted> {
  const { default: extractHere } = await import('./extract-worker.js');
  const running: Promise<Extracted[]>[] = [];
  let crew: Crew | null = null;
  let chunk = 0;
  try {
    for await (const part of chunks(readings, CHUNK)) {
      if (++chunk > FEW && threads > 0) crew ??= await openCrew(threads);
      running.push(extractChunk(part, crew ? crew.run : extractHere));
      if (running.length > (crew ? AHEAD + threads : 0)) yield* await running.shift()!;
    }
    while (running.length) yield* await running.shift()!;
  } finally {
    // What is still with the threads when nobody wants more is not waited for.
    const over = Promise.allSettled(running);
    await crew?.close();
    await over;
  }
}

/** One core is left to the main thread, which has as much to do; more threads than eight would wait for it. */
function defaultThreads(): number {
  return Math.max(1, Math.min(8, availableParallelism() - 1));
}

interface Crew {
  run(articles: readonly Article[]): Promise<Outcome[]>;
  close(): Promise<void>;
}

async function openCrew(threads: number): Promise<Crew> {
  const { default: Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./extract-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // Handed over at once: a thread that must ask for each chunk waits as long as the main thread is busy.
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return { run: (articles) => pool.run(articles) as Promise<Outcome[]>, close: () => pool.destroy() };
}

async function extractChunk(part: readonly Reading[], run: Crew['run']): Promise<Extracted[]> {
  const outcomes = (await run(part.flatMap((reading) => ('article' in reading ? [reading.article] : [])))).values();
  return part.map((reading) => {
    if ('problem' in reading) return reading;
    const outcome = outcomes.next().value!;
    if ('report' in outcome) return { ...reading, ...outcome };
    const message = `${reading.at} could not be extracted; this is a mistake of the program: ${outcome.failure}`;
    return { problem: new DiplographError('extract-failed', message), at: reading.at };
  });
}

async function* chunks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let part: T[] = [];
  for await (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length) yield part;
}
