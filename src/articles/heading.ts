/**
 * The title of a plain text: its first line that looks like a heading. Section names, breadcrumbs,
 * share lines, bylines and dates above it are passed over; a text that begins with its first
 * paragraph has none.
 *
 * @module src/articles/heading
 */
import { fold } from '../../graph/names/fold.js';
import { publicationDayOfText } from './publication-day.js';

/** Lines from the top among which a heading is looked for. */
const TOP = 6;
/** How furniture above a heading begins, folded: share, print, listen, font size, written by, source, heads of lists. */
const FURNITURE =
  /^(?:شارك|مشاركه|طباعه|حفظ|استمع|حجم الخط|كتب|كتبت|بقلم|اعداد|تحرير|ترجمه|متابعات|وكالات|المصدر|مصدر الصوره|صدر الصوره|تاريخ النشر|اخر تحديث|(?:مقالات|مواضيع|اخبار|موضوعات) (?:ذات صله|متعلقه|مشابهه)|اقرا ايضا|كلمات (?:دلاليه|مفتاحيه))(?!\p{L})/u;

/** The heading line as printed, trimmed; null when there is none. */
export function headingOf(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const [i, line] of lines.slice(0, TOP).entries()) {
    if (standsAboveHeading(line)) continue;
    const body = lines.slice(i + 1);
    return looksLikeHeading(line) && body.some((later) => later.length > line.length) ? line : null;
  }
  return null;
}

const words = (line: string): number => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function standsAboveHeading(line: string): boolean {
  const section = words(line) <= 2;
  const breadcrumb = /[>›»|/]/u.test(line) && line.split(/[>›»|/]/u).every((part) => words(part) <= 3);
  const byline = words(line) <= 5 && /[:–—-](?:\s|$)/u.test(line);
  return section || breadcrumb || byline || FURNITURE.test(fold(line)) || publicationDayOfText(line) !== null;
}

/** At most 25 words, no point of a list, and no full stop or comma at the end, as a sentence of the body has. */
function looksLikeHeading(line: string): boolean {
  return words(line) <= 25 && line.length <= 180 && !/^[-–—•*]/u.test(line) && !/[.،,؛:]["”»)]?$/u.test(line);
}
