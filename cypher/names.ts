/**
 * Names: the spellings under which a lasting thing is found. A named query takes a name as a user
 * types it, folds it and looks it up here, by an index, alike on both engines.
 *
 * @module cypher/names
 */
import { type GraphNode, nodeKind } from '../graph/model.js';
import { foldWords } from '../graph/names/fold.js';

/** A longer spelling is not looked up, and Neo4j's indexes take no more than about 8,000 bytes. */
const MAX_LENGTH = 500;
const MAX_ENDINGS = 4;
const NAMING = ['name', 'aliases', 'latin', 'nameEn', 'alpha3'];

/** True for nodes that are found by name. */
export function hasNames({ kind }: Pick<GraphNode, 'kind'>): boolean {
  return nodeKind.get(kind)?.lasting === true;
}

/** Folded spellings of a node: its id, its names, and of a person's names also what is left when first names are left out. */
export function nameKeys({ kind, id, props }: GraphNode): string[] {
  const spellings = (names: readonly string[]) =>
    names
      .flatMap((p) => props[p] ?? [])
      .filter((v) => typeof v === 'string')
      .map(foldWords);
  const forms = spellings(NAMING);
  const short = kind === 'Person' ? spellings(['name', 'aliases']).flatMap(endings) : [];
  return [...new Set([foldWords(id), ...forms, ...short])].filter((key) => key && key.length <= MAX_LENGTH);
}

/** @example endings('احمد ابو الغيط') // ['ابو الغيط', 'الغيط'] */
function endings(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1, MAX_ENDINGS + 1).map((_, i) => words.slice(i + 1).join(' '));
}
