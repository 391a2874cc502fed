/**
 * `diplograph build`: articles into the store.
 *
 * @module src/cli/commands/build
 */
import type { Store } from '../../../graph/store.js';
import { type Command, type Context, DONE, FAILED, INTERRUPTED } from '../command.js';
import { PATHS, STORE } from '../options.js';

export const buildCommand: Command = {
  id: 'build',
  summary: 'Reads articles, extracts, identifies and writes to the store; run again, it changes nothing and says so.',
  arguments: [PATHS],
  options: [STORE],
  examples: [
    { line: 'diplograph build news/', does: 'into the folder .diplograph' },
    { line: 'diplograph build news.jsonl.gz --store bolt://localhost:7687', does: 'into Neo4j; the password comes from NEO4J_PASSWORD' },
  ],
  async run(invocation, context) {
    const { withStore } = await import('../stores.js');
    return withStore(invocation, context, (store) => buildInto(store, invocation.operands, context));
  },
};

/** Loads the paths and prints what was done and what the store then holds; the exit status says whether all went in. */
export async function buildInto(store: Store, paths: readonly string[], context: Context): Promise<number> {
  const [{ readPaths }, { load }, { summarize, summaryLines }] = await Promise.all([
    import('../pipeline/reading-paths.js'),
    import('../pipeline/load.js'),
    import('../output/summary.js'),
  ]);
  const run = await readPaths(paths, context);
  const { added, replaced, unchanged, problems, interrupted } = await load(store, run.readings, {
    signal: context.signal,
    onProblem: run.tell,
  });
  run.end();
  const done = [
    added && `${added} added`,
    replaced && `${replaced} replaced`,
    unchanged && `${unchanged} in already`,
    problems && `${problems} skipped`,
  ].filter(Boolean);
  const nothing = added + replaced === 0 ? ' Nothing has changed.' : '';
  const lines = [
    `Articles: ${done.join(', ') || 'none'}.${nothing}`,
    ...summaryLines(summarize(await store.graph())),
    `Store     ${store.location}`,
  ];
  context.stdout.write(`${lines.join('\n')}\n`);
  if (interrupted) context.stderr.write('diplograph: stopped; the store is in order, and the same command goes on from here.\n');
  return interrupted ? INTERRUPTED : problems ? FAILED : DONE;
}
