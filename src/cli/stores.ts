/**
 * Opening the store that the user named.
 *
 * @module src/cli/stores
 */
import { existsSync } from 'node:fs';
import { DiplographError } from '../../graph/errors.js';
import type { Store } from '../../graph/store.js';
import type { Context, Invocation } from './command.js';
import { textOption } from './options.js';

type Use<T> = (store: Store) => Promise<T>;

/** Opens the store for the length of `use`, making it when there is none, and closes it whatever happens. */
export function withStore<T>(invocation: Invocation, context: Context, use: Use<T>): Promise<T> {
  return opened(invocation, context, { readOnly: false, mustExist: false }, use);
}

/** As {@link withStore}, for commands that change a store which must be there. */
export function withExistingStore<T>(invocation: Invocation, context: Context, use: Use<T>): Promise<T> {
  return opened(invocation, context, { readOnly: false, mustExist: true }, use);
}

/** As {@link withExistingStore}, for commands that only read: several of them may run at once. */
export function withStoreToRead<T>(invocation: Invocation, context: Context, use: Use<T>): Promise<T> {
  return opened(invocation, context, { readOnly: true, mustExist: true }, use);
}

interface Opening {
  readonly readOnly: boolean;
  readonly mustExist: boolean;
}

async function opened<T>({ options }: Invocation, { env }: Context, { readOnly, mustExist }: Opening, use: Use<T>): Promise<T> {
  const { DEFAULT_STORE, isNeo4jAddress, openStore } = await import('../../cypher/open.js');
  const location = textOption(options.store) ?? (env.NEO4J_URI || DEFAULT_STORE);
  if (mustExist && !isNeo4jAddress(location) && !existsSync(location))
    throw new DiplographError(
      'store-missing',
      `There is no store at ${location}; make one with: diplograph build PATH --store ${location}`,
    );
  const store = await openStore(location, env, { readOnly });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
