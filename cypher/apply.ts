/**
 * Apply: the statements of a change, in the order in which they hold at every step. Rows are
 * grouped by kind, so that every statement names its labels.
 *
 * @module cypher/apply
 */
import { at } from '../graph/maps.js';
import type { GraphNode } from '../graph/model.js';
import { by } from '../graph/order.js';
import type { Change } from '../graph/store.js';
import { batches } from './batches.js';
import { type EdgeGroup, type EdgeRef, groupEdges, side, withoutEnds } from './ends.js';
import type { Run, Writing } from './engine.js';
import { hasNames, nameKeys } from './names.js';
import { each, putNodes, removeNodes, weigh } from './nodes.js';
import { keepTexts, putSources } from './sources.js';
import { statement } from './statements.js';
import { storable } from './values.js';

/** Runs all statements of a change; the caller holds the transaction. */
export async function writeChange(writing: Writing, change: Change): Promise<void> {
  const named = change.nodes.filter(hasNames);
  const stale = await namesOf(writing.run, [...named, ...change.goneNodes.filter(hasNames)]);
  await removeEdges(writing, change);
  await keepTexts(writing, change);
  for (const [NODE, gone] of byKind(change.goneNodes))
    await each(
      writing,
      statement('write/remove-nodes', { NODE }),
      gone.map((n) => n.id),
    );
  for (const [NODE, nodes] of byKind(change.nodes))
    await putNodes(
      writing,
      NODE,
      nodes.map(({ id, props }) => ({ id, props: storable({ ...props, id }, `${NODE} ${id}`) })),
    );
  await writeNames(writing, named, stale);
  await removeNodes(writing, 'DiplographSource', change.drop);
  await putSources(writing, change);
  await removeNodes(writing, 'DiplographDecision', change.undo ?? []);
  await putNodes(
    writing,
    'DiplographDecision',
    (change.decide ?? []).map((d) => ({ id: d.id, props: { id: d.id, json: storable(JSON.stringify(d), `The decision ${d.id}`) } })),
  );
  await putEdges(writing, change);
}

/** The spellings under which the store finds these nodes, by id. */
async function namesOf(run: Run, nodes: readonly Pick<GraphNode, 'id'>[]): Promise<Map<string, Set<string>>> {
  const names = new Map<string, Set<string>>();
  for (const batch of batches(nodes.map((n) => n.id)))
    for (const { node, key } of await run(statement('read/names'), { ids: batch }))
      at(names, node as string, () => new Set()).add(key as string);
  return names;
}

/** Afterwards these nodes are found under their names, and under none of the stale ones that they no longer bear. */
async function writeNames(writing: Writing, nodes: readonly GraphNode[], stale: ReadonlyMap<string, Set<string>>): Promise<void> {
  const fresh = nodes.flatMap((node) =>
    nameKeys(node)
      .filter((key) => !stale.get(node.id)?.delete(key))
      .map((key) => ({ key, node: node.id })),
  );
  const old = [...stale].flatMap(([node, keys]) => [...keys].map((key) => ({ key, node })));
  await each(writing, statement('write/remove-names'), old);
  await each(writing, statement('write/put-names'), fresh);
}

async function putEdges({ run, send, settled }: Writing, { edges, nodes }: Change): Promise<void> {
  let written = 0;
  for (const group of groupEdges(edges, nodes)) {
    const rows = group.edges.map(({ id, from, to, props }) => ({ id, from, to, props: storable({ ...props, id }, `The edge ${id}`) }));
    for (const batch of batches(rows, (r) => weigh(r.props))) {
      await send(statement(`write/put-edges-${side(group.FROM, group.TO)}`, slots(group)), { rows: batch }, ([answer]) => {
        written += Number(answer!.written);
      });
    }
  }
  await settled();
  if (written !== edges.length) throw withoutEnds(await firstMissing(run, edges, nodes));
}

async function firstMissing(run: Run, edges: Change['edges'], nodes: Change['nodes']): Promise<EdgeRef> {
  const there = new Set<string>();
  for (const group of groupEdges(edges, nodes)) {
    for (const batch of batches([...new Set(group.edges.map((e) => e.from))]))
      for (const row of await run(statement('read/edges-from', slots(group)), { ids: batch })) there.add((row.props as { id: string }).id);
  }
  return edges.find((e) => !there.has(e.id)) ?? edges[0]!;
}

async function removeEdges(writing: Writing, { goneEdges, nodes, goneNodes }: Change): Promise<void> {
  for (const group of groupEdges(goneEdges, [...nodes, ...goneNodes])) {
    const rows = group.edges.map(({ id, from, to }) => ({ id, from, to }));
    await each(writing, statement(`write/remove-edges-${side(group.FROM, group.TO)}`, slots(group)), rows);
  }
}

function slots({ EDGE, FROM, TO }: EdgeGroup<EdgeRef>): { EDGE: string; FROM: string; TO: string } {
  return { EDGE, FROM, TO };
}

function byKind<T extends Pick<GraphNode, 'kind'>>(nodes: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (group) group.push(node);
    else groups.set(node.kind, [node]);
  }
  return [...groups].sort(by(([kind]) => kind));
}
