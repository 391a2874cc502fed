/**
 * `diplograph build`: articles into the store.
 *
 * @module src/cli/commands/build
 */
import type { Store } from '../../../graph/store.js';
import type { Reading } from '../../articles/reading.js';
import { type Command, type Context, DONE, FAILED, INTERRUPTED, type Invocation } from '../command.js';
import { PATHS, STORE } from '../options.js';
import type { ReadingRun } from '../pipeline/reading-paths.js';

export const buildCommand: Command = {
  id: 'build',
  summary: 'Reads articles, extracts, identifies and writes to the store; run again, it changes nothing and says so.',
  arguments: [PATHS],
  options: [STORE],
  examples: [
    { line: 'diplograph build news/', does: 'loads a folder of articles into the store .diplograph' },
    {
      line: 'diplograph build news.jsonl.gz --store bolt://localhost:7687',
      does: 'loads them into Neo4j; the password comes from NEO4J_PASSWORD',
    },
  ],
  async run(invocation, context) {
    return build(invocation, invocation.operands, context);
  },
};

/**
 * Loads the paths and prints what was done and what the store then holds; the exit status says
 * whether all went in. No store is made for paths that lead nowhere, nor for bad articles alone.
 */
export async function build(invocation: Invocation, paths: readonly string[], context: Context): Promise<number> {
  const [{ readPaths }, { storeIsThere, withStore }] = await Promise.all([import('../pipeline/reading-paths.js'), import('../stores.js')]);
  const run = await readPaths(paths, context);
  if (await storeIsThere(invocation, context)) return withStore(invocation, context, (store) => buildInto(store, run, context));
  const { problems, rest } = await untilArticle(run.readings);
  for (const { problem } of problems) {
    run.done();
    run.tell(problem);
  }
  if (rest) {
    return withStore(invocation, context, (store) => buildInto(store, { ...run, readings: rest }, context, problems.length));
  }
  run.end();
  if (context.signal.aborted) return INTERRUPTED;
  context.stdout.write(`Loaded    nothing${problems.length ? `, ${problems.length} skipped` : ''}; no store was made.\n`);
  return FAILED;
}

type Problem = Extract<Reading, { readonly problem: unknown }>;

/** What is wrong before the first good article, and the readings from that one on; null when there is none. */
async function untilArticle(readings: AsyncIterable<Reading>): Promise<{ problems: Problem[]; rest: AsyncIterable<Reading> | null }> {
  const problems: Problem[] = [];
  const iterator = readings[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const first = next.value;
    if ('problem' in first) {
      problems.push(first);
      continue;
    }
    const rest = (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })();
    return { problems, rest };
  }
  return { problems, rest: null };
}

const STOPPING =
  'stopping: the articles that were already read are still written, then the run ends. Ctrl-C again ends at once; what is written by then is kept.';

/** @param before how many articles were skipped already */
async function buildInto(store: Store, run: ReadingRun, { stdout, stderr, signal }: Context, before = 0): Promise<number> {
  const stopping = (): void => run.say(STOPPING);
  if (signal.aborted) stopping();
  signal.addEventListener('abort', stopping);
  const [{ load }, { summarize, summaryLines }] = await Promise.all([import('../pipeline/load.js'), import('../output/summary.js')]);
  const loaded = await load(store, run.readings, { signal, onProblem: run.tell, onDone: run.done });
  signal.removeEventListener('abort', stopping);
  const { added, replaced, unchanged, repeated, interrupted } = loaded;
  const problems = before + loaded.problems;
  run.end();
  if (added + replaced > 0 && !interrupted) {
    const { arrangeStore } = await import('../../../viz/server/arrange-store.js');
    await arrangeStore(store, { onStart: (nodes) => stderr.write(`Arranging the picture of ${nodes} nodes, for the viewer …\n`) });
  }
  const done = [
    added && `${added} added`,
    replaced && `${replaced} replaced`,
    unchanged && `${unchanged} in already`,
    repeated && `${repeated} given again`,
    problems && `${problems} skipped`,
  ].filter(Boolean);
  const nothing = added + replaced === 0 ? '; nothing has changed' : '';
  const lines = [
    `Loaded    ${done.join(', ') || 'nothing'}${nothing}`,
    ...summaryLines(summarize(await store.graph())),
    `Store     ${store.location}`,
  ];
  stdout.write(`${lines.join('\n')}\n`);
  if (interrupted) stderr.write('diplograph: stopped; the store is in order, and the same command goes on from here.\n');
  return interrupted ? INTERRUPTED : problems ? FAILED : DONE;
}
