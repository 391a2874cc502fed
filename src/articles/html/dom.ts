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

/** Parses a page, also one that lacks its outer tags. */
export function parsePage(page: string): DomDocument {
  const html = page.replaceAll(PARAGRAPH_MARK, '').replace(/(?:<br\s*\/?>\s*){2,}/gi, `$&${PARAGRAPH_MARK}`);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** The main text as Readability finds it, with the title; null when it finds none. Changes the document. */
export function mainContent(document: DomDocument): { readonly content: DomElement; readonly title: string | null } | null {
  const found = new Readability<DomElement>(document as never, { serializer: (node) => node as unknown as DomElement }).parse();
  return found?.content ? { content: found.content, title: found.title || null } : null;
}
