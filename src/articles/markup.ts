/**
 * Whether a file that is called a text is the markup of a page, as when one was saved, or cut out of one, under the
 * wrong name: its tags would be read as words.
 *
 * @module src/articles/markup
 */

/** Where a page is told from a text that speaks of one. */
const HEAD = 64 * 1024;
/** So many tags are no slip. */
const MANY = 6;
const TAG =
  /<\/?(?:a|article|b|body|br|div|em|figure|h[1-6]|head|html|i|img|li|main|meta|p|section|span|strong|table|td|title|tr|ul)\b[^<>]*>/gi;

/** It begins with a tag and holds many. */
export function isMarkup(bytes: Buffer): boolean {
  // Tags are the same bytes in every encoding that a page without a byte order mark may have.
  const head = bytes
    .subarray(0, HEAD)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart();
  return /^<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s/>])/i.test(head) && (head.match(TAG)?.length ?? 0) >= MANY;
}
