/**
 * Positions: where the nodes of the full graph were put, kept as a note in the store, so that the picture
 * stays the same from day to day and grows where something is new.
 *
 * @module viz/server/positions
 */
import { z } from 'zod';
import type { Store } from '../../graph/store.js';

const NOTE = 'viewer.positions';
const noteSchema = z.object({ version: z.literal(1), positions: z.array(z.tuple([z.string(), z.number(), z.number()])) });

/** Coordinates by node id. */
export type Positions = ReadonlyMap<string, readonly [x: number, y: number]>;

/** The kept positions; null when there are none that can be read. */
export async function readPositions(store: Store): Promise<Positions | null> {
  const note = await store.note(NOTE);
  if (note === null) return null;
  const read = noteSchema.safeParse(parsed(note));
  return read.success ? new Map(read.data.positions.map(([id, x, y]) => [id, [x, y]])) : null;
}

/** Keeps the places of nodes in the store. */
export async function writePositions(store: Store, positions: Positions): Promise<void> {
  const rounded = [...positions].map(([id, [x, y]]) => [id, Number(x.toFixed(2)), Number(y.toFixed(2))]);
  await store.setNote(NOTE, JSON.stringify({ version: 1, positions: rounded }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
