/**
 * Progress on stderr: a bar on a terminal, else a line now and then, ever more seldom; nothing at
 * all for what is done at once.
 *
 * @module src/cli/output/progress
 */
import type { GenericFormatter, SingleBar } from 'cli-progress';
import type { Context } from '../command.js';

export interface Progress {
  /** `part` of the whole is done, from 0 to 1, null while the whole is not known; `what` says it in words. */
  show(part: number | null, what: string): void;
  /** Takes the bar away until the next step, so that another line can be written. */
  pause(): void;
  stop(): void;
}

/** Milliseconds before anything is shown. */
const PATIENCE = 700;
const FIRST_LINE = 5_000;
/** Steps of the bar. */
const WHOLE = 1000;

/** A bar where there is a terminal, else lines. */
export function progressOn(stderr: Context['stderr']): Progress {
  return stderr.isTTY ? bar(stderr) : lines(stderr);
}

function bar(stderr: Context['stderr']): Progress {
  const began = Date.now();
  let library: typeof import('cli-progress') | null = null;
  let drawn: SingleBar | null = null;
  const draw = (): void => {
    const { SingleBar, Presets } = library!;
    const format: GenericFormatter = ({ barsize = 40, barCompleteString, barIncompleteString }, { progress }, { part, what }) => {
      if (part === null) return ` ${what}`;
      const full = Math.round(progress * barsize);
      return ` ${barCompleteString!.slice(0, full)}${barIncompleteString!.slice(full, barsize)} ${Math.floor(progress * 100)} %  ${what}`;
    };
    drawn = new SingleBar(
      { stream: stderr as NodeJS.WriteStream, format, hideCursor: true, clearOnComplete: true, fps: 5 },
      Presets.shades_classic,
    );
    drawn.start(WHOLE, 0, { part: null, what: '' });
  };
  const take = (): void => {
    drawn?.stop();
    drawn = null;
  };
  void import('cli-progress').then((module) => {
    library = module.default;
  });
  return {
    show(part, what) {
      if (!drawn && library && Date.now() - began > PATIENCE) draw();
      drawn?.update(Math.floor((part ?? 0) * WHOLE), { part, what });
    },
    pause: take,
    stop: take,
  };
}

function lines(stderr: Context['stderr']): Progress {
  const began = Date.now();
  let next = FIRST_LINE;
  return {
    show(part, what) {
      const passed = Date.now() - began;
      if (passed < next) return;
      next = Math.max(2 * next, passed + FIRST_LINE);
      stderr.write(part === null ? `${what}\n` : `${Math.floor(part * 100)} %  ${what}\n`);
    },
    pause() {},
    stop() {},
  };
}
