/**
 * `diplograph PATH…`: build, then view; with no path, over the articles that ship with the program.
 *
 * @module src/cli/commands/start
 */
import { type Command, DONE, INTERRUPTED } from '../command.js';
import { PATHS, portOption, STORE, textOption } from '../options.js';
import { VIEW_OPTIONS } from './view.js';

export const startCommand: Command = {
  id: 'start',
  summary: 'Builds, then views; with no path, from the sample articles. Runs when no command is named.',
  isDefault: true,
  arguments: [{ ...PATHS, required: false, describes: `${PATHS.describes}; without, the sample articles` }],
  options: [...VIEW_OPTIONS, STORE],
  examples: [
    { line: 'diplograph', does: 'shows the sample articles, at http://127.0.0.1:4242' },
    { line: 'diplograph news/ more.html --store mine', does: 'shows your own articles, kept in the folder mine' },
  ],
  async run(invocation, context) {
    const port = portOption(textOption(invocation.options.port)!);
    const [{ storeIsThere, withLentStore }, { build }, { view }, { samplesFolder }] = await Promise.all([
      import('../stores.js'),
      import('./build.js'),
      import('./view.js'),
      import('../package.js'),
    ]);
    const [{ checkPort }, { sourcesOf }] = await Promise.all([import('../../../viz/server/port.js'), import('../../articles/paths.js')]);
    const paths = invocation.operands.length ? invocation.operands : [samplesFolder];
    // Before the port: of two mistakes the one in what was typed is told.
    await sourcesOf(paths);
    await checkPort(port);
    const built = await build(invocation, paths, context);
    if (built === INTERRUPTED || !(await storeIsThere(invocation, context))) return built;
    const viewed = await withLentStore(invocation, context, async (store) =>
      (await store.hashes()).size === 0 ? built : view(store, port, invocation, context),
    );
    return viewed === DONE ? built : viewed;
  },
};
