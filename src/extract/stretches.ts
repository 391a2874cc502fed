/**
 * Stretches: a text as long as a book is read in pieces, so that the time it takes grows with its length and
 * not with the square of it. No news article comes near the limit.
 *
 * @module src/extract/stretches
 */
import type { Block } from '../arabic/layout.js';

/** Characters that are read at once at most, about six thousand words. */
const LIMIT = 40_000;

/** Blocks of one part in as few stretches as the limit allows, cut between blocks, else behind a sentence. */
export function stretches(text: string, blocks: readonly Block[]): Block[][] {
  const out: Block[][] = [[]];
  let size = 0;
  for (const block of blocks.flatMap((b) => cut(text, b))) {
    const length = block.to - block.from;
    if (size > 0 && size + length > LIMIT) {
      out.push([]);
      size = 0;
    }
    out.at(-1)!.push(block);
    size += length;
  }
  return out;
}

/** A block that is longer than the limit by itself, in pieces. */
function cut(text: string, block: Block): Block[] {
  if (block.to - block.from <= LIMIT) return [block];
  const out: Block[] = [];
  let { from } = block;
  while (block.to - from > LIMIT) {
    const piece = text.slice(from, from + LIMIT);
    const end = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('\n')) + 1 || piece.lastIndexOf(' ') + 1 || LIMIT;
    out.push({ ...block, from, to: from + end });
    from += end;
  }
  return [...out, { ...block, from }];
}
