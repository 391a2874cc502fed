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
  /** Properties that are looked up besides `id`. */
  readonly indexed: readonly string[];
}

export const INTERNAL_KINDS = [
  { id: 'DiplographStore', holds: 'format version and number of changes', indexed: [] },
  { id: 'DiplographSource', holds: 'an article as published, with its report and their hash', indexed: [] },
  { id: 'DiplographDecision', holds: 'what a user decided about identity', indexed: [] },
  { id: 'DiplographName', holds: 'a folded spelling under which a node is found', indexed: ['key', 'node'] },
  { id: 'DiplographNote', holds: 'a text beside the graph, such as the positions of its picture', indexed: [] },
] as const satisfies readonly InternalKind[];

export type InternalKindId = (typeof INTERNAL_KINDS)[number]['id'];
