/**
 * The little of the DOM that reading a page needs, so that the rest of the program is compiled
 * without a browser's globals.
 *
 * @module src/articles/html/dom
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly children: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument {
  readonly title: string;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Stands where a page breaks a paragraph by a run of `<br>`, which Readability may drop between inline elements. */
export const PARAGRAPH_MARK = '\uE000';

/** Elements of real pages lie a few dozen deep; parsing takes the square of the depth. */
const DEEPEST = 500;

/**
 * Parses a page, also one that lacks its outer tags.
 * @throws {RangeError} when it is nested deeper than any page
 */
export function parsePage(page: string): DomDocument {
  if (depthOf(page) > DEEPEST) throw new RangeError(`its elements are nested more than ${DEEPEST} deep`);
  const html = page.replaceAll(PARAGRAPH_MARK, '').replace(/(?:<br\s*\/?>\s*){2,}/gi, `$&${PARAGRAPH_MARK}`);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** The main text as Readability finds it, with the title; null when it finds none. Changes the document. */
export function mainContent(document: DomDocument): { readonly content: DomElement; readonly title: string | null } | null {
  const found = new Readability<DomElement>(document as never, { serializer: (node) => node as unknown as DomElement }).parse();
  return found?.content ? { content: found.content, title: found.title || null } : null;
}

/** How deep the elements that must be closed are nested, at most. */
function depthOf(page: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closes] of page.matchAll(/<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|font|b|i|em|strong|center)\b/gi)) {
    depth = Math.max(0, closes ? depth - 1 : depth + 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
