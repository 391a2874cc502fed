/**
 * Article: a text as published. Readers make it, extraction reads it, the store keeps it, so that
 * every fact can be shown in its sentence.
 *
 * @module graph/article
 */
import { z } from 'zod';

/** YYYY-MM-DD of a day that exists. */
export const daySchema = z.string().refine((s) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(s)) return false;
  const day = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(s);
}, 'a day is YYYY-MM-DD');

export const articleSchema = z.object({
  /** Given by the source, else made from the url, else from the content: the same article always has the same id. */
  id: z.string().min(1),
  url: z.string().nullable(),
  title: z.string().nullable(),
  /** Day of publication as the source tells it; null when it does not tell. Never guessed. */
  publishedAt: daySchema.nullable(),
  /** The outlet: a host name or a name given by the input; null when unknown. */
  source: z.string().nullable(),
  /** BCP 47, `ar` for now. */
  language: z.string(),
  /** The body. All offsets count UTF-16 units of this very string, or of `title`. */
  text: z.string(),
});

export type Article = z.infer<typeof articleSchema>;
