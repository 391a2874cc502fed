/**
 * Snapshot: what is known behind a store, in a file that may be thrown away at any time, so that a store
 * of many articles opens without all of them being identified anew. It says of itself by which rules
 * and of which articles it was made; whoever reads it brings it up to date, or makes it anew.
 *
 * @module src/cli/pipeline/snapshot
 */
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { Saving, Taking } from '../../../graph/saved.js';

/** Goes up when the file changes, as against what is in it. */
const FORMAT = 1;

export interface Header {
  /** Rules by which it was made. */
  readonly rules: string;
  /** Hash of each article that it knows, by id. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Length and checksum before each value. */
const HEAD = 8;

/** Writes a snapshot; a file of this name is there as a whole or not at all. */
export function writeSnapshot(path: string, header: Header, values: Saving): void {
  const unfinished = `${path}.new`;
  const file = openSync(unfinished, 'w');
  try {
    const put = (value: unknown) => {
      const bytes = serialize(value);
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(bytes.length, 0);
      head.writeUInt32LE(crc32(bytes), 4);
      writeSync(file, head);
      writeSync(file, bytes);
    };
    put(FORMAT);
    put(header);
    for (const value of values) put(value);
  } catch (error) {
    closeSync(file);
    rmSync(unfinished, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(unfinished, path);
}

/**
 * Reads a snapshot made by these rules with `load`.
 * @returns undefined when there is none, or none of these rules, or it is damaged
 */
export function readSnapshot<T>(path: string, rules: string, load: (header: Header, take: Taking) => T): T | undefined {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const take: Taking = <V>() => value(file) as V;
    if (take<number>() !== FORMAT) return undefined;
    const header = take<Header>();
    return header.rules === rules ? load(header, take) : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

function value(file: number): unknown {
  const head = bytes(file, HEAD);
  const body = bytes(file, head.readUInt32LE(0));
  if (crc32(body) !== head.readUInt32LE(4)) throw new Error('the snapshot is damaged');
  return deserialize(body);
}

function bytes(file: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    const read = readSync(file, buffer, at, length - at, null);
    if (!read) throw new Error('the snapshot ends too early');
    at += read;
  }
  return buffer;
}
