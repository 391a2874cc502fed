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
import { Share } from './share.js';

/** A run over paths. */
export interface ReadingRun {
  readonly readings: AsyncIterable<Reading>;
  /** To be called for each article or problem that has been worked through: progress is of work, not of reading ahead. */
  done(): void;
  /** Writes a problem's sentence. */
  tell(problem: DiplographError): void;
  /** Writes a sentence. */
  say(sentence: string): void;
  /** Ends the display. */
  end(): void;
}

/** @throws {DiplographError} for a path that leads nowhere, before anything is read */
export async function readPaths(paths: readonly string[], { stdin, stderr, signal }: Context): Promise<ReadingRun> {
  const sources = await sourcesOf(paths);
  const share = new Share(sources.map(({ bytes }) => bytes));
  const progress = progressOn(stderr);
  let done = 0;
  const say = (sentence: string): void => {
    progress.pause();
    stderr.write(`diplograph: ${sentence}\n`);
  };
  signal.addEventListener('abort', () => stdin.destroy(), { once: true });
  async function* readings(): AsyncGenerator<Reading> {
    try {
      for await (const reading of readArticles(sources, { stdin, onBytes: (bytes) => share.took(bytes) })) {
        if (signal.aborted) return;
        share.read();
        if ('article' in reading && !/\p{Script=Arabic}/u.test(reading.article.text))
          say(`${reading.at} holds no Arabic: nothing will be found in it.`);
        yield reading;
      }
      share.ended();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return {
    readings: readings(),
    done() {
      done++;
      progress.show(share.done(), counted(done, 'article'));
    },
    tell: ({ message }) => say(message),
    say,
    end: () => progress.stop(),
  };
}
