/**
 * Internal: what a store keeps beside the graph. Every label begins with `Diplograph`, and no edge
 * joins these nodes to the graph, so a walk through the graph never meets them.
 *
 * @module cypher/internal
 */

export interface InternalKind {
  readonly id: string;
  /** What it is for, for docs/stores.md. */
  readonly holds: string;
  /** False for nodes without an `id`. */
  readonly unique: boolean;
  /** Properties that are looked up besides `id`. */
  readonly indexed: readonly string[];
}

export const INTERNAL_KINDS = [
  { id: 'DiplographStore', holds: 'format version and number of changes', unique: true, indexed: [] },
  { id: 'DiplographSource', holds: 'an article as published, with its report and their hash', unique: true, indexed: [] },
  { id: 'DiplographDecision', holds: 'what a user decided about identity', unique: true, indexed: [] },
  { id: 'DiplographName', holds: 'a folded spelling under which a node is found', unique: false, indexed: ['key', 'node'] },
  { id: 'DiplographNote', holds: 'a text beside the graph, such as the positions of its picture', unique: true, indexed: [] },
] as const satisfies readonly InternalKind[];

export type InternalKindId = (typeof INTERNAL_KINDS)[number]['id'];
