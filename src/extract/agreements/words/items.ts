/**
 * Items: documents that are told one a line behind a colon: "ووقع الوزيران عددا من الوثائق هي:", "1- اتفاقية …", "2- مذكرة …". What is
 * said before the colon is said of each of them.
 *
 * @module src/extract/agreements/words/items
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { DocumentMention } from './document-mention.js';

/** Lines from one item to the next: between them may stand one of another sort. */
const LINES = 3;

/** By mention, the colon of the list in which it begins an item, or −1. */
export function itemsOf(mentions: readonly DocumentMention[], tokens: Tokens<Entry>): number[] {
  const out: number[] = [];
  let before = -1;
  for (const [i, { from, definite, bare }] of mentions.entries()) {
    const line = definite && bare ? -1 : lineOf(from, tokens);
    if (line <= 0) out.push(-1);
    else if (tokens.word[line - 1]!.key === ':') out.push(line - 1);
    else out.push(i > 0 && before >= 0 && breaks(before, line, tokens) <= LINES ? out.findLast((c) => c >= 0)! : -1);
    if (out[i]! >= 0) before = line;
    else if (line < 0 && before >= 0 && breaks(before, from, tokens) > LINES) before = -1;
  }
  return out;
}

/** The first token of the line that a mention begins, behind a number or a mark; −1 where it begins none. */
function lineOf(from: number, { word, breakBefore }: Tokens<Entry>): number {
  let at = from;
  while (at > 0 && breakBefore[at] === 0) {
    const { kind, raw } = word[at - 1]!;
    // "1-", "أ)", "•"
    if (kind !== Kind.Punct && kind !== Kind.Number && raw.length > 1) return -1;
    at--;
  }
  return at;
}

function breaks(from: number, to: number, { breakBefore }: Tokens<Entry>): number {
  let n = 0;
  for (let i = from + 1; i <= to; i++) n += breakBefore[i]!;
  return n;
}
