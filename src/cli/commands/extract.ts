/**
 * `diplograph extract`: what each article says, as one Report a line.
 *
 * @module src/cli/commands/extract
 */
import { type Command, DONE, FAILED, INTERRUPTED } from '../command.js';
import { PATHS } from '../options.js';

export const extractCommand: Command = {
  id: 'extract',
  summary: 'Prints what each article says, one report a line (JSON Lines), in the order of the inputs.',
  arguments: [PATHS],
  options: [],
  examples: [
    { line: 'diplograph extract article.txt', does: 'prints what one article says' },
    { line: 'diplograph extract news/ > reports.jsonl', does: 'reads all articles of a folder' },
    { line: 'zcat news.jsonl.gz | diplograph extract -', does: 'reads JSON Lines from a pipe' },
  ],
  async run({ operands }, context) {
    const [{ readPaths }, { extracting }, { Screen }, { write }] = await Promise.all([
      import('../pipeline/reading-paths.js'),
      import('../pipeline/extracting.js'),
      import('../pipeline/screen.js'),
      import('../output/write.js'),
    ]);
    const run = await readPaths(operands, context);
    let status = DONE;
    // The same articles as a build would take.
    const screen = new Screen(new Map(), run.done);
    for await (const item of extracting(screen.pass(run.readings))) {
      if (context.signal.aborted) break;
      run.done();
      if ('report' in item) await write(context.stdout, `${JSON.stringify(item.report)}\n`);
      else {
        status = FAILED;
        run.tell(item.problem);
      }
    }
    run.end();
    return context.signal.aborted ? INTERRUPTED : status;
  },
};
