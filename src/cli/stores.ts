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

/** As {@link withExistingStore}, for the viewer: it reads for long and writes now and then. */
export function withLentStore<T>(invocation: Invocation, context: Context, use: Use<T>): Promise<T> {
  return opened(invocation, context, { readOnly: false, mustExist: true, lent: true }, use);
}

/** Whether the store that the user named is there already; a server is. */
export async function storeIsThere({ options }: Invocation, { env }: Context): Promise<boolean> {
  const location = await locationOf(options, env);
  const { isNeo4jAddress } = await import('../../cypher/open.js');
  return isNeo4jAddress(location) || existsSync(location);
}

/** @throws {DiplographError} `usage-store` */
async function locationOf(options: Invocation['options'], env: Context['env']): Promise<string> {
  const { DEFAULT_STORE, isNeo4jAddress } = await import('../../cypher/open.js');
  const location = textOption(options.store) ?? (env.NEO4J_URI || DEFAULT_STORE);
  if (!location.trim()) throw new DiplographError('usage-store', '--store takes a folder or the address of a Neo4j, and got nothing.');
  if (!isNeo4jAddress(location)) checkFolder(location);
  return location;
}

interface Opening {
  readonly readOnly: boolean;
  readonly mustExist: boolean;
  readonly lent?: boolean;
}

async function opened<T>({ options }: Invocation, { env }: Context, { readOnly, mustExist, lent }: Opening, use: Use<T>): Promise<T> {
  const { isNeo4jAddress, openStore } = await import('../../cypher/open.js');
  const location = await locationOf(options, env);
  const embedded = !isNeo4jAddress(location);
  if (mustExist && embedded && !existsSync(location)) throw missing(location);
  const open = (reading: boolean): Promise<Store> => openStore(location, env, { readOnly: reading });
  return closing(lent && embedded ? await (await import('./lent-store.js')).LentStore.of(open) : await open(readOnly), use);
}

/** Opens one store to read and another to write. */
export async function withTwoStores<T>(
  from: string,
  to: string,
  { env }: Context,
  use: (from: Store, to: Store) => Promise<T>,
): Promise<T> {
  const { isNeo4jAddress, openStore } = await import('../../cypher/open.js');
  for (const location of [from, to]) if (!isNeo4jAddress(location)) checkFolder(location);
  if (!isNeo4jAddress(from) && !existsSync(from)) throw missing(from);
  return closing(await openStore(from, env, { readOnly: true }), async (source) =>
    closing(await openStore(to, env), (target) => use(source, target)),
  );
}

async function closing<T>(store: Store, use: Use<T>): Promise<T> {
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** An address of another kind would otherwise become a folder of that name. */
function checkFolder(location: string): void {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(location))
    throw new DiplographError(
      'usage-store',
      `${location.replace(/\/\/[^/]*@/, '//')} is no address of a store: write a folder, or bolt://, neo4j:// or neo4j+s:// and a server.`,
    );
}

function missing(location: string): DiplographError {
  return new DiplographError('store-missing', `There is no store at ${location}; make one with: diplograph build PATH --store ${location}`);
}
