/**
 * Cypher kinds: the labels and types in a query that the graph has none of. A query with one of them
 * finds nothing, and no engine says so.
 *
 * @module src/cli/pipeline/cypher-kinds
 */
import { INTERNAL_KINDS } from '../../../cypher/internal.js';
import { EDGE_KINDS, NODE_KINDS } from '../../../graph/model.js';
import { nearest } from '../nearest.js';

const SETS_ASIDE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*|\/\*[\s\S]*?\*\/|\{[^{}]*:[^{}]*\}/g;

/** A sentence for each. @example unknownKinds('MATCH (p:Persn) RETURN p') // ['there is no kind Persn (did you mean Person?)'] */
export function unknownKinds(cypher: string): string[] {
  const kinds: string[] = [...NODE_KINDS, ...EDGE_KINDS].map(({ id }) => id);
  const known = new Set([...kinds, ...INTERNAL_KINDS.map(({ id }) => id)]);
  const written = [...withoutTexts(cypher).matchAll(/:\s*([A-Za-z_]\w*(?:\s*[|&:]\s*:?[A-Za-z_]\w*)*)/g)].flatMap(([, words]) =>
    words!.split(/[\s|&:]+/),
  );
  return [...new Set(written)]
    .filter((word) => !known.has(word))
    .map((word) => {
      const meant = kinds.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? nearest(word, kinds);
      return meant ? `there is no kind ${word} (did you mean ${meant}?)` : `there is no kind ${word}; there are ${kinds.join(', ')}`;
    });
}

/** Without texts, comments and maps, in which a colon means something else; a map in braces of EXISTS or COUNT stays. */
function withoutTexts(cypher: string): string {
  return cypher.replace(SETS_ASIDE, (found) => (found.startsWith('{') && /[([]/.test(found) ? found : ' '));
}
