/**
 * `diplograph copy`: everything of one store into another, such as from the embedded engine to
 * Neo4j.
 *
 * @module src/cli/commands/copy
 */
import { DiplographError } from '../../../graph/errors.js';
import { type Command, DONE, INTERRUPTED } from '../command.js';
import { textOption } from '../options.js';

export const copyCommand: Command = {
  id: 'copy',
  summary: 'Copies everything from one store into an empty one; stopped, the same command goes on.',
  arguments: [],
  options: [
    { flags: '--from <S>', describes: 'a folder or the address of a Neo4j' },
    { flags: '--to <T>', describes: 'likewise; it must be empty, or the copy that was begun' },
  ],
  examples: [
    { line: 'diplograph copy --from .diplograph --to bolt://localhost:7687', does: 'takes everything from the embedded engine to Neo4j' },
  ],
  async run({ options }, context) {
    const [from, to] = [textOption(options.from), textOption(options.to)];
    if (!from || !to || from === to) throw new DiplographError('usage-copy', 'Name two different stores: --from S --to T.');
    const [{ withTwoStores }, { copyStore }, { progressOn }, { counted }] = await Promise.all([
      import('../stores.js'),
      import('../../../cypher/copy.js'),
      import('../output/progress.js'),
      import('../output/summary.js'),
    ]);
    return withTwoStores(from, to, context, async (source, target) => {
      const progress = progressOn(context.stderr);
      const onProgress = (done: number, total: number): void =>
        progress.show(total ? done / total : 1, `${done.toLocaleString('en')} of ${counted(total, 'thing')}`);
      context.signal.addEventListener('abort', () => {
        progress.pause();
        context.stderr.write('diplograph: stopping when this step is written; what is copied is kept.\n');
      });
      const { nodes, edges, articles, finished } = await copyStore(source, target, { onProgress, signal: context.signal }).finally(() =>
        progress.stop(),
      );
      const what = [counted(nodes, 'node'), counted(edges, 'edge'), counted(articles, 'article')].join(', ');
      context.stdout.write(
        nodes + edges + articles ? `Copied ${what} to ${target.location}.\n` : `Nothing to copy: ${target.location} holds the same.\n`,
      );
      if (!finished) context.stderr.write('diplograph: stopped; the same command goes on from here.\n');
      return finished ? DONE : INTERRUPTED;
    });
  },
};
