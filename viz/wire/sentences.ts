/**
 * Sentences around evidence: from offsets into a text to short passages with the words marked, ready
 * to be shown. Sentence bounds come from Unicode's own rules for Arabic, within one line of the text.
 *
 * @module viz/wire/sentences
 */
import type { Span } from '../../graph/evidence.js';

/** A stretch of a passage; marked ones are the words that a fact came from. */
export interface Piece {
  readonly text: string;
  readonly mark: boolean;
}

/** One sentence, cut to what surrounds the marks when it is very long. */
export interface Passage {
  readonly field: Span['field'];
  /** Where the sentence begins in its field. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

const LONGEST = 420;
const AROUND = 160;
const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });

/**
 * The passages that hold the spans, in the order of the text, title first. Spans of one sentence share a
 * passage; spans that lie outside of the text are left out.
 */
export function passagesOf(article: { readonly title: string | null; readonly text: string }, spans: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  for (const field of ['title', 'text'] as const) {
    const text = article[field] ?? '';
    const inside = spans.filter((s) => s.field === field && s.end <= text.length).sort((a, b) => a.start - b.start || a.end - b.end);
    const groups: { start: number; end: number; marks: Span[] }[] = [];
    for (const span of inside) {
      const last = groups.at(-1);
      if (last && span.start < last.end) {
        last.end = Math.max(last.end, span.end);
        last.marks.push(span);
      } else groups.push({ ...sentenceAt(text, span), marks: [span] });
    }
    for (const { start, end, marks } of groups) passages.push({ field, start, pieces: pieces(text, start, end, marks) });
  }
  return passages;
}

/** Bounds of the sentence, or sentences, that a span stands in, without white space around. */
export function sentenceAt(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const lineEnd = newline < 0 ? text.length : newline;
  let start = lineStart;
  let end = lineEnd;
  for (const { index, segment } of segmenter.segment(text.slice(lineStart, lineEnd))) {
    const from = lineStart + index;
    const to = from + segment.length;
    if (from <= span.start) start = from;
    if (to >= span.end) {
      end = to;
      break;
    }
  }
  while (start < span.start && /\s/.test(text[start]!)) start++;
  while (end > span.end && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function pieces(text: string, from: number, to: number, marks: readonly Span[]): Piece[] {
  let start = from;
  let end = to;
  if (to - from > LONGEST) {
    const first = marks[0]!.start;
    const last = Math.min(Math.max(...marks.map((m) => m.end)), first + LONGEST);
    start = wordStart(text, Math.max(from, first - AROUND), from);
    end = wordEnd(text, Math.min(to, last + AROUND), to);
  }
  const out: Piece[] = [];
  const push = (piece: string, mark: boolean): void => {
    if (piece) out.push({ text: piece, mark });
  };
  if (start > from) push('… ', false);
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    push(text.slice(at, Math.max(at, mark.start)), false);
    push(text.slice(Math.max(at, mark.start), Math.min(mark.end, end)), true);
    at = Math.min(mark.end, end);
  }
  push(text.slice(at, end), false);
  if (end < to) push(' …', false);
  return out;
}

function wordStart(text: string, at: number, floor: number): number {
  const space = text.indexOf(' ', at);
  return at === floor || space < 0 || space - at > 30 ? at : space + 1;
}

function wordEnd(text: string, at: number, ceiling: number): number {
  const space = text.lastIndexOf(' ', at);
  return at === ceiling || space < 0 || at - space > 30 ? at : space;
}
