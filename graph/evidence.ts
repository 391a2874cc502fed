/**
 * Evidence: the words that a fact came from. Offsets are UTF-16 units into the article's `title`
 * or `text` as the Article keeps them, end exclusive. A fact without evidence cannot be built.
 *
 * @module graph/evidence
 */
import { z } from 'zod';

export const spanSchema = z
  .object({ field: z.enum(['title', 'text']), start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine((s) => s.end > s.start, 'a span ends after it starts');

/** A stretch of one article's title or text. */
export type Span = z.infer<typeof spanSchema>;

/** A span with the article that it stands in. */
export interface Evidence extends Span {
  readonly articleId: string;
}

/** @example formatEvidence('a1', { field: 'text', start: 3, end: 9 }) // 'a1#text:3-9' */
export function formatEvidence(articleId: string, { field, start, end }: Span): string {
  return `${articleId}#${field}:${start}-${end}`;
}

/** Reads what {@link formatEvidence} wrote; null for anything else. Article ids may themselves contain `#`. */
export function parseEvidence(text: string): Evidence | null {
  const match = /^(.+)#(title|text):(\d+)-(\d+)$/s.exec(text);
  if (!match) return null;
  return { articleId: match[1]!, field: match[2] as Span['field'], start: Number(match[3]), end: Number(match[4]) };
}
