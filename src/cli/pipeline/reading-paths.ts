/**
 * Reading the paths of a command line, with progress and problems on stderr.
 *
 * @module src/cli/pipeline/reading-paths
 */
import type { DiplographError } from '../../../graph/errors.js';
import { sourcesOf } from '../../articles/paths.js';
import { readArticles } from '../../articles/read-articles.js';
import type { Reading } from '../../articles/reading.js';
import type { Context } from '../command.js';
import { progressOn } from '../output/progress.js';
import { counted } from '../output/summary.js';

/** A run over paths. */
export interface ReadingRun {
  readonly readings: AsyncIterable<Reading>;
  /** Writes a problem's sentence. */
  tell(problem: DiplographError): void;
  /** Ends the display. */
  end(): void;
}

/** @throws {DiplographError} for a path that leads nowhere, before anything is read */
export async function readPaths(paths: readonly string[], { stdin, stderr, signal }: Context): Promise<ReadingRun> {
  const sources = await sourcesOf(paths);
  const known = sources.every(({ bytes }) => bytes !== null);
  const total = sources.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const progress = progressOn(stderr);
  let bytes = 0;
  let articles = 0;
  const count = (more: number): void => {
    bytes += more;
  };
  signal.addEventListener('abort', () => stdin.destroy(), { once: true });
  async function* readings(): AsyncGenerator<Reading> {
    try {
      for await (const reading of readArticles(sources, { stdin, onBytes: count })) {
        if (signal.aborted) return;
        yield reading;
        progress.show(known && total ? Math.min(1, bytes / total) : 0, counted(++articles, 'article'));
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return {
    readings: readings(),
    tell({ message }) {
      progress.pause();
      stderr.write(`diplograph: ${message}\n`);
    },
    end: () => progress.stop(),
  };
}
