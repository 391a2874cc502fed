/**
 * Text of an element as it reads on the page: a blank line between blocks, a newline for a break.
 * Blocks that are nothing but links (menus, teasers, print and share buttons) are left out.
 *
 * @module src/articles/html/plain-text
 */
import { type DomNode, PARAGRAPH_MARK } from './dom.js';

const TEXT_NODE = 3;
const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON INPUT SELECT TEXTAREA'.split(' '));

interface Line {
  text: string;
  /** Whether some of it stands outside links. */
  unlinked: boolean;
}

/** Lines of text; an empty one parts blocks. */
export function plainText(root: DomNode): string {
  const lines: Line[] = [];
  const gap = (): void => void lines.push({ text: '', unlinked: false }, { text: '', unlinked: false });
  const visit = (node: DomNode, linked: boolean): void => {
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') lines.push({ text: '', unlinked: false });
    if (node.nodeType === TEXT_NODE) {
      for (const [i, part] of (node.textContent ?? '').split(PARAGRAPH_MARK).entries()) {
        if (i > 0) gap();
        add(part, linked);
      }
    }
    if (BREAKS.has(name)) gap();
    for (const child of node.childNodes) visit(child, linked || name === 'A');
    if (BREAKS.has(name)) gap();
  };
  const add = (text: string, linked: boolean): void => {
    const last = lines.at(-1)!;
    last.text += text.replace(/\s+/gu, ' ');
    last.unlinked ||= !linked && /[\p{L}\p{N}]/u.test(text);
  };
  gap();
  visit(root, false);
  return lines
    .filter(({ text, unlinked }) => unlinked || !text.trim())
    .map(({ text }) => text.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
