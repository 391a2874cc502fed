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
import type { Run } from './engine.js';
import { hasNames, nameKeys } from './names.js';
import { each, putNodes, removeNodes, weigh } from './nodes.js';
import { keepTexts, putSources } from './sources.js';
import { statement } from './statements.js';
import { storable } from './values.js';

/** Runs all statements of a change; the caller holds the transaction. */
export async function writeChange(run: Run, change: Change): Promise<void> {
  await removeEdges(run, change);
  await keepTexts(run, change);
  for (const [NODE, gone] of byKind(change.goneNodes))
    await each(
      run,
      statement('write/remove-nodes', { NODE }),
      gone.map((n) => n.id),
    );
  for (const [NODE, nodes] of byKind(change.nodes))
    await putNodes(
      run,
      NODE,
      nodes.map(({ id, props }) => ({ id, props: storable({ ...props, id }, `${NODE} ${id}`) })),
    );
  await writeNames(
    run,
    change.nodes.filter(hasNames),
    change.goneNodes.filter(hasNames).map((n) => n.id),
  );
  await putEdges(run, change);
  await removeNodes(run, 'DiplographSource', change.drop);
  await putSources(run, change);
  await removeNodes(run, 'DiplographDecision', change.undo ?? []);
  await putNodes(
    run,
    'DiplographDecision',
    (change.decide ?? []).map((d) => ({ id: d.id, props: { id: d.id, json: storable(JSON.stringify(d), `The decision ${d.id}`) } })),
  );
}

/** Brings the spellings of nodes up to date: `nodes` are found under their names, `gone` no longer. */
async function writeNames(run: Run, nodes: readonly GraphNode[], gone: readonly string[]): Promise<void> {
  const stale = new Map<string, Set<string>>();
  for (const batch of batches([...nodes.map((n) => n.id), ...gone]))
    for (const { node, key } of await run(statement('read/names'), { ids: batch }))
      at(stale, node as string, () => new Set()).add(key as string);
  const fresh = nodes.flatMap((node) =>
    nameKeys(node)
      .filter((key) => !stale.get(node.id)?.delete(key))
      .map((key) => ({ key, node: node.id })),
  );
  const old = [...stale].flatMap(([node, keys]) => [...keys].map((key) => ({ key, node })));
  await each(run, statement('write/remove-names'), old);
  await each(run, statement('write/put-names'), fresh);
}

async function putEdges(run: Run, { edges, nodes }: Change): Promise<void> {
  let written = 0;
  for (const group of groupEdges(edges, nodes)) {
    const rows = group.edges.map(({ id, from, to, props }) => ({ id, from, to, props: storable({ ...props, id }, `The edge ${id}`) }));
    for (const batch of batches(rows, (r) => weigh(r.props))) {
      const [answer] = await run(statement(`write/put-edges-${side(group.FROM, group.TO)}`, slots(group)), { rows: batch });
      written += Number(answer!.written);
    }
  }
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

async function removeEdges(run: Run, { goneEdges, nodes, goneNodes }: Change): Promise<void> {
  for (const group of groupEdges(goneEdges, [...nodes, ...goneNodes])) {
    const rows = group.edges.map(({ id, from, to }) => ({ id, from, to }));
    await each(run, statement(`write/remove-edges-${side(group.FROM, group.TO)}`, slots(group)), rows);
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
