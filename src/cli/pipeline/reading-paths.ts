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
  /** To be called for each article or problem that has been worked through: progress is of work, not of reading ahead. */
  done(): void;
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
  let read = 0;
  let done = 0;
  const count = (more: number): void => {
    bytes += more;
  };
  const say = (sentence: string): void => {
    progress.pause();
    stderr.write(`diplograph: ${sentence}\n`);
  };
  signal.addEventListener('abort', () => stdin.destroy(), { once: true });
  async function* readings(): AsyncGenerator<Reading> {
    try {
      for await (const reading of readArticles(sources, { stdin, onBytes: count })) {
        if (signal.aborted) return;
        read++;
        if ('article' in reading && !/\p{Script=Arabic}/u.test(reading.article.text))
          say(`${reading.at} holds no Arabic: nothing will be found in it.`);
        yield reading;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return {
    readings: readings(),
    done() {
      done++;
      progress.show(known && total ? Math.min(1, bytes / total) * (done / read) : 0, counted(done, 'article'));
    },
    tell: ({ message }) => say(message),
    end: () => progress.stop(),
  };
}
