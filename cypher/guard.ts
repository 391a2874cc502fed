/**
 * Guard: the first of two walls before a user's Cypher. It reads the text as words, with comments
 * and texts set aside, and turns away what no read of the graph needs: statements that write or
 * administer, files and addresses, procedures and functions from outside of Cypher. The second
 * wall is the engine, which looks at the plan and runs the text where nothing can be written.
 *
 * Neo4j replaces `\uXXXX` before it reads a statement, so the text is looked at in both forms.
 *
 * @module cypher/guard
 */
import { DiplographError } from '../graph/errors.js';

/** Words that a query may begin with. */
const OPENERS: ReadonlySet<string> = new Set(['match', 'optional', 'unwind', 'with', 'return', 'call']);
const PROCEDURES = ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'];
/** Namespaces of functions that are part of Cypher. */
const NAMESPACES: ReadonlySet<string> = new Set(['date', 'datetime', 'localdatetime', 'localtime', 'time', 'duration', 'point']);

interface Token {
  readonly kind: string;
  readonly text: string;
}

/** @throws {DiplographError} code `query-writes` */
export function checkQuery(cypher: string): void {
  checkWords(cypher);
  const decoded = cypher.replace(/\\u+([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (decoded !== cypher) checkWords(decoded);
}

/** True for a procedure that only tells which labels, types and properties there are. */
export function isAllowedProcedure(name: string): boolean {
  return PROCEDURES.some((p) => p.toLowerCase() === name.toLowerCase());
}

/** The error of a query that may not run: code `query-writes`. */
export function refused(why: string): DiplographError {
  return new DiplographError('query-writes', `A query may only read the graph; this one is refused because ${why}.`);
}

function checkWords(cypher: string): void {
  const tokens = tokenize(cypher);
  const opener = tokens[0]?.text.toLowerCase();
  if (opener === undefined) throw new DiplographError('query-syntax', 'The query is empty.');
  if (!OPENERS.has(opener))
    throw refused(`it begins with ${tokens[0]!.text}, and a query begins with ${[...OPENERS].join(', ').toUpperCase()}`);
  tokens.forEach(({ kind, text }, i) => {
    const word = kind === 'word' ? text.toLowerCase() : '';
    if (word === 'load' && tokens[i + 1]?.text.toLowerCase() === 'csv') throw refused('it reads files or addresses');
    if (kind !== 'sign' && tokens[i - 1]?.text !== '.' && tokens[i + 1]?.text === '.') checkDotted(tokens, i);
  });
}

/** Looks at `a.b.c`: a property, a function before `(`, or a procedure after CALL. */
function checkDotted(tokens: readonly Token[], start: number): void {
  let end = start;
  let name = tokens[start]!.text;
  while (tokens[end + 1]?.text === '.' && tokens[end + 2] && tokens[end + 2]!.kind !== 'sign') {
    end += 2;
    name += `.${tokens[end]!.text}`;
  }
  if (tokens[start - 1]?.text.toLowerCase() === 'call') {
    if (!isAllowedProcedure(name)) throw refused(`it calls ${name}, and only ${PROCEDURES.join(', ')} may be called`);
  } else if (tokens[end + 1]?.text === '(' && end > start && !NAMESPACES.has(tokens[start]!.text.toLowerCase())) {
    throw refused(`it calls ${name}, which is no function of Cypher`);
  }
}

function tokenize(cypher: string): Token[] {
  const pattern =
    /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|(?:'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)|`(?<quoted>(?:``|[^`])*)`?|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|\d[\d.]*\w*|(?<sign>\S)/gu;
  const tokens: Token[] = [];
  for (const { groups } of cypher.matchAll(pattern))
    for (const kind of ['quoted', 'word', 'sign']) if (groups![kind] !== undefined) tokens.push({ kind, text: groups![kind]! });
  return tokens;
}
