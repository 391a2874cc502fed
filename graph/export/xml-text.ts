/**
 * XML text: a way through XML 1.0 for the characters that it forbids (control characters, lone
 * surrogates). A text with such characters is written as `json:` and its JSON; a text that begins
 * with `json:` by itself is written so too. All others stand as they are.
 *
 * @module graph/export/xml-text
 */
const MARK = 'json:';
const FORBIDDEN = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|[\uFFFE\uFFFF]|\p{Cs}/u;

/** A text that XML may carry, from any text. */
export function protect(text: string): string {
  if (!text.startsWith(MARK) && !FORBIDDEN.test(text)) return text;
  const escaped = JSON.stringify(text).replace(/[\uFFFE\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return MARK + escaped;
}

/** The text that {@link protect} was given. */
export function unprotect(text: string): string {
  return text.startsWith(MARK) ? (JSON.parse(text.slice(MARK.length)) as string) : text;
}
