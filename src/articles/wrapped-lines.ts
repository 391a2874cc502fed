/**
 * Wrapped lines: a text that an editor or a mail program broke into lines of one width. Its sentences
 * run over the ends of lines, so these are made spaces again; the length, and all offsets, stay.
 *
 * @module src/articles/wrapped-lines
 */

/** Widths at which programs wrap, in letters. */
const NARROWEST = 30;
const WIDEST = 120;
/** So many ends of lines must look wrapped, and such a share of all, before any is believed. */
const LEAST = 4;
const SHARE = 0.7;

/**
 * The same text with the ends of wrapped lines as spaces. A line was wrapped when the first word of the next one
 * would not have fitted on it; a list of headlines, or a paragraph a line, seldom looks like that and stays.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const ends = lines.flatMap((line, i) => (line.trim() && lines[i + 1]?.trim() ? [i] : []));
  const inner = new Set(ends.flatMap((i) => [i, i + 1]));
  const width = Math.max(0, ...[...inner].map((i) => lines[i]!.trimEnd().length));
  if (width < NARROWEST || width > WIDEST) return text;
  const wrapped = new Set(ends.filter((i) => lines[i]!.trimEnd().length + 1 + firstWord(lines[i + 1]!).length > width));
  if (wrapped.size < LEAST || wrapped.size < SHARE * ends.length) return text;
  return lines.map((line, i) => line + (i === lines.length - 1 ? '' : wrapped.has(i) ? ' ' : '\n')).join('');
}

function firstWord(line: string): string {
  return /\S+/u.exec(line)?.[0] ?? '';
}
