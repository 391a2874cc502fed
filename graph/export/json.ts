/**
 * JSON: the graph as it is, one node or edge a line.
 *
 * @module graph/export/json
 */
import { z } from 'zod';
import { DiplographError } from '../errors.js';
import { EDGE_KINDS, type Graph, NODE_KINDS } from '../model.js';
import type { Format } from './format.js';

const FORMAT = 'diplograph-graph';
const VERSION = 1;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const props = z.record(z.string(), value);
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  nodes: z.array(z.object({ kind: z.enum(NODE_KINDS.map((k) => k.id)), id: z.string(), props })),
  edges: z.array(z.object({ kind: z.enum(EDGE_KINDS.map((k) => k.id)), id: z.string(), from: z.string(), to: z.string(), props })),
});

function* write({ nodes, edges }: Graph): Generator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"nodes":[`;
  yield* lines(nodes);
  yield '],"edges":[';
  yield* lines(edges);
  yield ']}\n';
}

function* lines(things: readonly unknown[]): Generator<string> {
  for (const [i, thing] of things.entries()) yield `${i ? ',' : ''}\n${JSON.stringify(thing)}`;
}

function read(text: string): Graph {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DiplographError('graph-file-invalid', `The graph file is no JSON: ${(cause as Error).message}.`, { cause });
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success)
    throw new DiplographError('graph-file-invalid', `The graph file has a wrong shape: ${z.prettifyError(parsed.error).split('\n')[0]}.`);
  if (parsed.data.version > VERSION)
    throw new DiplographError(
      'graph-file-newer',
      `The graph file is of version ${parsed.data.version}; this program reads up to ${VERSION}.`,
    );
  return { nodes: parsed.data.nodes, edges: parsed.data.edges };
}

export const json: Format = {
  id: 'json',
  label: { ar: 'JSON', en: 'JSON' },
  extension: 'json',
  mediaType: 'application/json',
  write,
  read,
};
