/**
 * Ready: what a change needs of each article and can be made elsewhere, in another thread.
 *
 * @module graph/ready
 */
import type { Article } from './article.js';
import { type Sketch, sketchOf } from './identity/sketch.js';
import type { Report } from './report.js';

/** A report, with its article where that is at hand. */
export interface Input {
  readonly report: Report;
  readonly article?: Article;
  readonly ready?: Ready;
}

/** How texts are kept that are seldom needed. */
export interface Packing {
  pack(text: string): string;
  unpack(packed: string): string;
}

export interface Ready {
  /** Of {@link packed}. */
  readonly packed: string;
  /** Of the article's text. */
  readonly sketch: Sketch;
}

export function makeReady(input: Input & { readonly article: Article }, packing: Packing): Ready {
  return { packed: packed(input, packing), sketch: sketchOf(input.article.text) };
}

/** Report and article, without the article's text. */
export function packed(input: Input, packing: Packing): string {
  const { report, article } = withoutText(input);
  return packing.pack(JSON.stringify(article ? { report, article } : { report }));
}

export function withoutText(input: Input): Input {
  return input.article ? { ...input, article: { ...input.article, text: '' } } : input;
}
