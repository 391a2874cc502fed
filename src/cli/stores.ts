/**
 * Opening the store that the user named.
 *
 * @module src/cli/stores
 */
import { existsSync } from 'node:fs';
import { DiplographError } from '../../graph/errors.js';
import type { Store } from '../../graph/store.js';
import type { Context, Invocation } from './command.js';
import { storeLocation } from './options.js';

/** Opens the store for the length of `use`, making it when there is none, and closes it whatever happens. */
export async function withStore<T>(invocation: Invocation, context: Context, use: (store: Store) => Promise<T>): Promise<T> {
  return opened(invocation, context, false, use);
}

/** As {@link withStore}, for commands that change a store which must be there. */
export async function withExistingStore<T>(invocation: Invocation, context: Context, use: (store: Store) => Promise<T>): Promise<T> {
  mustExist(storeLocation(invocation, context));
  return opened(invocation, context, false, use);
}

/** As {@link withExistingStore}, for commands that only read: several of them may run at once. */
export async function withStoreToRead<T>(invocation: Invocation, context: Context, use: (store: Store) => Promise<T>): Promise<T> {
  mustExist(storeLocation(invocation, context));
  return opened(invocation, context, true, use);
}

async function opened<T>(invocation: Invocation, context: Context, readOnly: boolean, use: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../../cypher/open.js');
  const store = await openStore(storeLocation(invocation, context), context.env, { readOnly });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** @throws {DiplographError} `store-missing` */
function mustExist(location: string): void {
  if (location.includes('://') || existsSync(location)) return;
  throw new DiplographError('store-missing', `There is no store at ${location}; make one with: diplograph build PATH --store ${location}`);
}
