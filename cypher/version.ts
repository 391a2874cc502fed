/**
 * Version: which format a store has. A store of a newer format is left alone.
 *
 * @module cypher/version
 */
import { DiplographError } from '../graph/errors.js';

/** Raised whenever an older Diplograph could no longer read what a newer one writes. */
export const STORE_VERSION = 1;

/** @throws {DiplographError} code `store-newer` */
export function checkVersion(version: unknown, location: string): void {
  if (typeof version === 'number' && version <= STORE_VERSION) return;
  throw new DiplographError(
    'store-newer',
    `The store ${location} was written by a newer Diplograph (format ${String(version)}, this one knows ${STORE_VERSION}); install the newer version or choose another store.`,
  );
}
