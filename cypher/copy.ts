/**
 * Copy: everything of one store into another, articles, reports, graph, decisions and notes. It
 * writes only what differs, so a copy that was stopped goes on where it was.
 *
 * @module cypher/copy
 */
import { diffGraphs } from '../graph/diff.js';
import { DiplographError } from '../graph/errors.js';
import type { Change, Source, Store } from '../graph/store.js';

export interface CopyOptions {
  /** Told after each step how many nodes, edges and articles have been written, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the copy after the step that runs; the same call goes on later. */
  readonly signal?: AbortSignal;
}

export interface Copied {
  readonly nodes: number;
  readonly edges: number;
  readonly articles: number;
  /** False when it was stopped. */
  readonly finished: boolean;
}

/** Stands in the target until the copy is complete. */
const UNFINISHED = 'unfinished-copy';
/** Things of one transaction. */
const STEP = 5_000;
const ARTICLES = 500;
const NOTHING: Change = { put: [], drop: [], nodes: [], edges: [], goneNodes: [], goneEdges: [] };

/**
 * @param to an empty store, or one into which the same store was being copied
 * @throws {DiplographError} code `copy-not-empty`
 */
export async function copyStore(from: Store, to: Store, { onProgress, signal }: CopyOptions = {}): Promise<Copied> {
  const there = await to.hashes();
  const hashes = await from.hashes();
  const unfinished = (await to.note(UNFINISHED)) !== null;
  const target = await to.graph();
  if (!unfinished && (there.size > 0 || target.nodes.length > 0)) {
    if (sameHashes(hashes, there)) return { nodes: 0, edges: 0, articles: 0, finished: true };
    throw new DiplographError(
      'copy-not-empty',
      `The store ${to.location} holds ${there.size === 1 ? 'an article' : `${there.size} articles`} already; copy into an empty one.`,
    );
  }
  await to.setNote(UNFINISHED, 'yes');
  const { nodes, edges, goneNodes, goneEdges } = diffGraphs(target, await from.graph());
  const missing = [...hashes.keys()].filter((id) => there.get(id) !== hashes.get(id)).sort();
  const drop = [...there.keys()].filter((id) => !hashes.has(id));
  const total = nodes.length + edges.length + missing.length;
  const done = { nodes: 0, edges: 0, articles: 0 };
  const step = async (change: Partial<Change>, kind: keyof typeof done, count: number): Promise<void> => {
    if (signal?.aborted) return;
    await to.apply({ ...NOTHING, ...change });
    done[kind] += count;
    onProgress?.(done.nodes + done.edges + done.articles, total);
  };

  await to.apply({ ...NOTHING, goneNodes, goneEdges, drop });
  for (const part of parts(nodes, STEP)) await step({ nodes: part }, 'nodes', part.length);
  for (const part of parts(edges, STEP)) await step({ edges: part }, 'edges', part.length);
  for (const ids of parts(missing, ARTICLES)) await step({ put: await read(from, ids) }, 'articles', ids.length);
  if (signal?.aborted) return { ...done, finished: false };
  await copyBesides(from, to);
  return { ...done, finished: true };
}

/** Decisions and notes, and with them the mark of an unfinished copy. */
async function copyBesides(from: Store, to: Store): Promise<void> {
  const decide = await from.decisions();
  const kept = new Set(decide.map((d) => d.id));
  const undo = (await to.decisions()).map((d) => d.id).filter((id) => !kept.has(id));
  await to.apply({ ...NOTHING, decide, undo });
  const notes = await from.notes();
  for (const [name, text] of notes) await to.setNote(name, text);
  for (const name of (await to.notes()).keys()) if (!notes.has(name) && name !== UNFINISHED) await to.setNote(name, null);
  await to.setNote(UNFINISHED, null);
}

async function read(from: Store, ids: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const source of from.sources(ids)) sources.push(source);
  return sources;
}

function sameHashes(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, hash]) => b.get(id) === hash);
}

function* parts<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}
