/**
 * `diplograph remove`: takes articles out of the store, with all that only they supported.
 *
 * @module src/cli/commands/remove
 */
import { DiplographError } from '../../../graph/errors.js';
import { type Command, DONE } from '../command.js';
import { STORE } from '../options.js';

export const removeCommand: Command = {
  id: 'remove',
  summary: 'Takes articles out again, with all that only they supported.',
  arguments: [{ name: 'ARTICLE', describes: 'ids or urls of articles', required: false, variadic: true }],
  options: [STORE, { flags: '--samples', describes: 'the articles that ship with the program' }],
  examples: [
    { line: 'diplograph remove https://example.org/news/17', does: 'takes one article out, by its url' },
    { line: 'diplograph remove --samples', does: 'takes the sample articles out, to go on with your own' },
  ],
  async run(invocation, context) {
    const { operands, options } = invocation;
    if (operands.length === 0 && !options.samples)
      throw new DiplographError('usage-remove', 'Name the articles to remove by id or url, or use --samples.');
    const { withExistingStore } = await import('../stores.js');
    return withExistingStore(invocation, context, async (store) => {
      const { idsOf, samplesIn } = await import('../pipeline/article-names.js');
      const { Keeper } = await import('../pipeline/keeper.js');
      const { counted } = await import('../output/summary.js');
      const samples = options.samples ? await samplesIn(store) : [];
      const ids = [...(await idsOf(store, operands)), ...samples];
      if (options.samples && samples.length === 0) context.stderr.write(`diplograph: no sample article is in ${store.location}.\n`);
      if (ids.length === 0) return DONE;
      const keeper = await Keeper.of(store);
      const before = await store.graph();
      await keeper.change([], [...new Set(ids)]);
      keeper.keep();
      const after = await store.graph();
      const gone = (part: 'nodes' | 'edges'): string => counted(before[part].length - after[part].length, part.slice(0, -1));
      const left = (await store.hashes()).size;
      const what = `Removed ${counted(new Set(ids).size, 'article')}, with ${gone('nodes')} and ${gone('edges')}`;
      context.stdout.write(`${what}; ${counted(left, 'article')} ${left === 1 ? 'is' : 'are'} left.\n`);
      return DONE;
    });
  },
};
