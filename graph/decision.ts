/**
 * Decision: what a user said about identity. Decisions name entries (`articleId#key`), so they
 * survive rebuilding; they beat every rule; of two that contradict each other the newer one holds.
 *
 * @module graph/decision
 */
import { z } from 'zod';

export const DECISIONS_VERSION = 1;

const base = {
  /** Any unique text. */
  id: z.string().min(1),
  /** When it was taken, ISO 8601; the order of decisions. */
  at: z.string().min(1),
  /** Any entry of the node that is meant. */
  entry: z.string().min(3),
};

export const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('same'), other: z.string().min(3) }),
  z.object({ ...base, kind: z.literal('different'), other: z.string().min(3) }),
  z.object({ ...base, kind: z.literal('name'), name: z.string().min(1) }),
]);

export type Decision = z.infer<typeof decisionSchema>;

/** A file of decisions. */
export const decisionsSchema = z.object({ version: z.literal(DECISIONS_VERSION), decisions: z.array(decisionSchema) });
