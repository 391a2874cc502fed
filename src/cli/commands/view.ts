/**
 * `diplograph view`: serves the viewer over the store until Ctrl-C.
 *
 * @module src/cli/commands/view
 */
import type { Store } from '../../../graph/store.js';
import { type Command, type Context, DONE, type Invocation, type OptionSpec } from '../command.js';
import { portOption, STORE, textOption } from '../options.js';

export const VIEW_OPTIONS: readonly OptionSpec[] = [
  { flags: '--port <N>', describes: 'of the viewer; 0 takes any free one', default: '4242' },
  { flags: '--open', describes: 'opens the page in the browser' },
  { flags: '--read-only', describes: 'keeps the page from writing to the store: no decisions on what is one and the same' },
];

export const viewCommand: Command = {
  id: 'view',
  summary: 'Serves the viewer over the store, for this machine alone, until Ctrl-C.',
  arguments: [],
  options: [...VIEW_OPTIONS, STORE],
  examples: [{ line: 'diplograph view --open', does: 'serves the viewer, and opens it in the browser' }],
  async run(invocation, context) {
    const port = portOption(textOption(invocation.options.port)!);
    const { withLentStore, withStoreToRead } = await import('../stores.js');
    const opened = invocation.options.readOnly ? withStoreToRead : withLentStore;
    return opened(invocation, context, (store) => view(store, port, invocation, context));
  },
};

/** Serves until the signal; Ctrl-C is the ordinary end. */
export async function view(store: Store, port: number, { options }: Invocation, { stdout, signal }: Context): Promise<number> {
  const { serve } = await import('../../../viz/server/serve.js');
  const { url, close } = await serve({ store, port, readOnly: Boolean(options.readOnly) });
  stdout.write(`Viewer    ${url}   (Ctrl-C ends it)\n`);
  if (options.open) {
    const { default: open } = await import('open');
    await open(url);
  }
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await close();
  return DONE;
}
