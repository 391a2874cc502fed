/**
 * `diplograph build`: articles into the store.
 *
 * @module src/cli/commands/build
 */
import type { Store } from '../../../graph/store.js';
import { type Command, type Context, DONE, FAILED, INTERRUPTED, type Invocation } from '../command.js';
import { PATHS, STORE } from '../options.js';
import type { ReadingRun } from '../pipeline/reading-paths.js';

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
    return build(invocation, invocation.operands, context);
  },
};

/**
 * Loads the paths and prints what was done and what the store then holds; the exit status says
 * whether all went in. A path that leads nowhere is found before a store is made.
 */
export async function build(invocation: Invocation, paths: readonly string[], context: Context): Promise<number> {
  const [{ readPaths }, { withStore }] = await Promise.all([import('../pipeline/reading-paths.js'), import('../stores.js')]);
  const run = await readPaths(paths, context);
  return withStore(invocation, context, (store) => buildInto(store, run, context));
}

async function buildInto(store: Store, run: ReadingRun, { stdout, stderr, signal }: Context): Promise<number> {
  const [{ load }, { summarize, summaryLines }] = await Promise.all([import('../pipeline/load.js'), import('../output/summary.js')]);
  const { added, replaced, unchanged, problems, interrupted } = await load(store, run.readings, { signal, onProblem: run.tell });
  run.end();
  if (added + replaced > 0) {
    const { arrangeStore } = await import('../../../viz/server/arrange-store.js');
    await arrangeStore(store, { onStart: (nodes) => stderr.write(`Arranging the picture of ${nodes} nodes, for the viewer …\n`) });
  }
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
  stdout.write(`${lines.join('\n')}\n`);
  if (interrupted) stderr.write('diplograph: stopped; the store is in order, and the same command goes on from here.\n');
  return interrupted ? INTERRUPTED : problems ? FAILED : DONE;
}
