/**
 * `diplograph stats`: what the store holds.
 *
 * @module src/cli/commands/stats
 */
import { type Command, DONE } from '../command.js';
import { STORE } from '../options.js';

export const statsCommand: Command = {
  id: 'stats',
  summary: 'Counts nodes and edges by kind, and articles with their first and last day.',
  arguments: [],
  options: [STORE],
  examples: [{ line: 'diplograph stats', does: 'counts what the store .diplograph holds' }],
  async run(invocation, context) {
    const { withStoreToRead } = await import('../stores.js');
    return withStoreToRead(invocation, context, async (store) => {
      const { summarize, summaryLines } = await import('../output/summary.js');
      context.stdout.write(`${[...summaryLines(summarize(await store.graph())), `Store     ${store.location}`].join('\n')}\n`);
      return DONE;
    });
  },
};
